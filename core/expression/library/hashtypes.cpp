// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes and keyed hashes, on OpenSSL.
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace expression {

namespace {
class HashObject final : public Object
{
public:
    HashObject(const EVP_MD* kind, std::string hashKey, bool keyed)
        : digest(kind)
        , key(std::move(hashKey))
        , isKeyed(keyed)
    { }
    const EVP_MD* digest;
    std::string key;
    bool isKeyed;
    std::string last; // of ComputeHash
};

std::string hashOfBytes(const HashObject& hash, std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    if (hash.isKeyed)
        HMAC(hash.digest, hash.key.data(), static_cast<int>(hash.key.size()), data, bytes.size(), out.data(), &size);
    else
        EVP_Digest(data, bytes.size(), out.data(), &size, hash.digest, nullptr);
    return {reinterpret_cast<const char*>(out.data()), size};
}

template<const EVP_MD* (*Kind)()>
Value makeHash(Call& call)
{
    return call.give(call.machine.make<HashObject>(Kind(), std::string(), false));
}

template<const EVP_MD* (*Kind)()>
Value hashData(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    return makeBytes(call.machine, hashOfBytes(HashObject(Kind(), {}, false), bytesOf(call[0])));
}

template<const EVP_MD* (*Kind)()>
Value makeKeyed(Call& call)
{
    std::string key;
    if (call.count() > 0) {
        if (call.refusesNull(0, "key"))
            return {};
        key = bytesOf(call[0]);
    }
    while (call.count() == 0 && key.size() < 64)
        key += static_cast<char>(randomBits(call.machine));
    return call.give(call.machine.make<HashObject>(Kind(), std::move(key), true));
}

Value computeHash(Call& call)
{
    if (call.refusesNull(1, "buffer"))
        return {};
    std::string bytes = bytesOf(call[1]);
    if (call.count() > 2) {
        if (call.integer(2) < 0 || call.integer(3) < 0
            || call.integer(2) + call.integer(3) > static_cast<int64_t>(bytes.size()))
            return call.machine.raise("ArgumentException", "Value was invalid.");
        bytes = bytes.substr(static_cast<size_t>(call.integer(2)), static_cast<size_t>(call.integer(3)));
    }
    call.machine.step(bytes.size() / 16);
    auto& hash = call.as<HashObject>(0);
    hash.last = hashOfBytes(hash, bytes);
    return makeBytes(call.machine, hash.last);
}

Value setKey(Call& call)
{
    call.as<HashObject>(0).key = bytesOf(call[1]);
    return {};
}

Value nothing(Call&)
{
    return {};
}

std::string_view keep(std::string text)
{
    static std::vector<std::unique_ptr<std::string>> texts; // rows hold views
    texts.push_back(std::make_unique<std::string>(std::move(text)));
    return *texts.back();
}

template<const EVP_MD* (*Kind)()>
void addHash(TypeRows& rows, const std::string& name)
{
    rows.push_back({"System.Security.Cryptography",
                    keep("abstract class " + name + " : HashAlgorithm"),
                    {{keep("static " + name + " Create()"), makeHash<Kind>},
                     {"static byte[] HashData(byte[] source)", hashData<Kind>}}});
    rows.push_back({"System.Security.Cryptography",
                    keep("class " + name + "Managed : " + name),
                    {{keep(name + "Managed()"), makeHash<Kind>}}});
    rows.push_back({"System.Security.Cryptography",
                    keep("class " + name + "CryptoServiceProvider : " + name),
                    {{keep(name + "CryptoServiceProvider()"), makeHash<Kind>}}});
    rows.push_back(
        {"System.Security.Cryptography",
         keep("class HMAC" + name + " : HMAC"),
         {{keep("HMAC" + name + "()"), makeKeyed<Kind>}, {keep("HMAC" + name + "(byte[] key)"), makeKeyed<Kind>}}});
}
} // namespace

TypeRows hashTypes()
{
    TypeRows rows{
        {"System.Security.Cryptography",
         "abstract class HashAlgorithm : IDisposable",
         {
             {"byte[] ComputeHash(byte[] buffer)", computeHash},
             {"byte[] ComputeHash(byte[] buffer, int offset, int count)", computeHash},
             {"byte[] Hash { get; }", [](Call& call) { return makeBytes(call.machine, call.as<HashObject>(0).last); }},
             {"int HashSize { get; }",
              [](Call& call) { return Value::int32(EVP_MD_get_size(call.as<HashObject>(0).digest) * 8); }},
             {"void Initialize()", nothing},
             {"void Clear()", nothing},
             {"void Dispose()", nothing},
         },
         nullptr,
         "TransformBlock TransformFinalBlock CanReuseTransform InputBlockSize OutputBlockSize"},
        {"System.Security.Cryptography",
         "abstract class KeyedHashAlgorithm : HashAlgorithm",
         {{"byte[] Key { get; set; }", [](Call& call) { return makeBytes(call.machine, call.as<HashObject>(0).key); },
           setKey}}},
        {"System.Security.Cryptography",
         "abstract class HMAC : KeyedHashAlgorithm",
         {},
         nullptr,
         "HashName BlockSizeValue"},
        {"System.Security.Cryptography",
         "class RNGCryptoServiceProvider : IDisposable",
         {{"RNGCryptoServiceProvider()", [](Call& call) { return call.give(call.machine.make<List>()); }},
          {"void GetBytes(byte[] data)",
           [](Call& call) {
               for (Value& item : call.list(1).items)
                   item = Value::integer(types::Byte, static_cast<int64_t>(randomBits(call.machine) & 0xFF));
               return Value();
           }},
          {"void Dispose()", nothing}}},
    };
    addHash<EVP_md5>(rows, "MD5");
    addHash<EVP_sha1>(rows, "SHA1");
    addHash<EVP_sha256>(rows, "SHA256");
    addHash<EVP_sha384>(rows, "SHA384");
    addHash<EVP_sha512>(rows, "SHA512");
    return rows;
}

} // namespace expression
