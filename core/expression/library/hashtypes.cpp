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
    std::string pending; // of TransformBlock
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

// The part [offset, offset + count) of the array; nullopt after raising.
std::optional<std::string> inputOf(Call& call)
{
    if (call.refusesNull(1, "inputBuffer"))
        return std::nullopt;
    const std::string bytes = bytesOf(call[1]);
    const int64_t offset = call.integer(2);
    const int64_t count = call.integer(3);
    const auto size = static_cast<int64_t>(bytes.size());
    if (offset < 0)
        call.machine.raiseArgument("ArgumentOutOfRangeException", "Non-negative number required.", "inputOffset");
    else if (count < 0 || count > size)
        call.machine.raise("ArgumentException", "Value was invalid.");
    else if (size - count < offset)
        call.machine.raise("ArgumentException",
                           "Offset and length were out of bounds for the array or count is greater than the number of "
                           "elements from index to the end of the source collection.");
    if (call.machine.isThrowing() || !call.machine.step(bytes.size() / 64 + static_cast<uint64_t>(count) / 16)
        || !call.machine.reserve(static_cast<uint64_t>(count)))
        return std::nullopt;
    return bytes.substr(static_cast<size_t>(offset), static_cast<size_t>(count));
}

// TransformBlock(input, offset, count, output, outputOffset): what is hashed is also copied.
Value transformBlock(Call& call)
{
    const auto input = inputOf(call);
    if (!input)
        return {};
    if (!call.isNull(4)) {
        auto& to = call.list(4).items;
        const int64_t at = call.integer(5);
        if (at < 0 || at + static_cast<int64_t>(input->size()) > static_cast<int64_t>(to.size()))
            return call.machine.raise("ArgumentException",
                                      "Destination array was not long enough. Check the destination index, length, and "
                                      "the array's lower bounds.");
        for (size_t i = 0; i < input->size(); ++i)
            to[static_cast<size_t>(at) + i] = Value::integer(types::Byte, static_cast<uint8_t>((*input)[i]));
    }
    call.as<HashObject>(0).pending += *input;
    return Value::int32(static_cast<int32_t>(input->size()));
}

Value transformFinalBlock(Call& call)
{
    const auto input = inputOf(call);
    if (!input)
        return {};
    auto& hash = call.as<HashObject>(0);
    hash.pending += *input;
    hash.last = hashOfBytes(hash, std::exchange(hash.pending, {}));
    return makeBytes(call.machine, *input);
}

Value initialize(Call& call)
{
    call.as<HashObject>(0).pending.clear();
    return {};
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
             {"void Initialize()", initialize},
             {"int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int "
              "outputOffset)",
              transformBlock},
             {"byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)", transformFinalBlock},
             {"bool CanReuseTransform { get; }", [](Call&) { return Value::boolean(true); }},
             {"bool CanTransformMultipleBlocks { get; }", [](Call&) { return Value::boolean(true); }},
             {"int InputBlockSize { get; }", [](Call&) { return Value::int32(1); }},
             {"int OutputBlockSize { get; }", [](Call&) { return Value::int32(1); }},
             {"void Clear()", nothing},
             {"void Dispose()", nothing},
         }},
        {"System.Security.Cryptography",
         "abstract class KeyedHashAlgorithm : HashAlgorithm",
         {{"byte[] Key { get; set; }", [](Call& call) { return makeBytes(call.machine, call.as<HashObject>(0).key); },
           setKey}}},
        {"System.Security.Cryptography",
         "abstract class HMAC : KeyedHashAlgorithm",
         {{"string HashName { get; }",
           [](Call& call) {
               return call.giveText(std::string_view(EVP_MD_get0_name(call.as<HashObject>(0).digest)));
           }}},
         nullptr,
         "BlockSizeValue"},
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
