// SPDX-License-Identifier: GPL-3.0-or-later
// RSA, on OpenSSL.
#include "core/expression/library/bytes.h"
#include "core/expression/library/library.h"
#include "core/expression/library/rsakey.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace expression {

Type RsaType(Type::Kind::Class, "RSA", "System.Security.Cryptography");

namespace {
class RsaObject final : public Object
{
public:
    explicit RsaObject(KeyPointer held)
        : key(std::move(held))
    { }
    KeyPointer key; // none: RSA.Create(), which makes one when it is first used
};

KeyPointer shared(EVP_PKEY* key)
{
    return KeyPointer(key, [](EVP_PKEY* one) { EVP_PKEY_free(one); });
}

EVP_PKEY* keyOf(Call& call)
{
    constexpr size_t UsualBits = 2048;
    constexpr uint64_t StepsOfMaking = 2'000'000; // a fifth of a second's work
    auto& self = call.as<RsaObject>(0);
    if (!self.key && call.machine.step(StepsOfMaking))
        self.key = shared(EVP_RSA_gen(UsualBits));
    return self.key.get();
}

// HashAlgorithmName and the paddings: a name.
class NameObject final : public Object
{
public:
    explicit NameObject(std::string text)
        : name(std::move(text))
    { }
    const std::string name;
    void write(Machine&, std::string& out, const Value&) override { out += name; }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        return name == static_cast<const NameObject&>(other).name;
    }
};

template<size_t Index>
Value named(Call& call)
{
    static constexpr std::string_view Names[] = {"MD5", "SHA1",     "SHA256",     "SHA384",     "SHA512",    "Pkcs1",
                                                 "Pss", "OaepSHA1", "OaepSHA256", "OaepSHA384", "OaepSHA512"};
    return call.give(call.machine.make<NameObject>(std::string(Names[Index])));
}

Value failCrypto(Call& call)
{
    return call.machine.raise("CryptographicException", "The cryptographic operation failed.");
}

const std::string& nameOf(const Call& call, size_t i)
{
    static const std::string None;
    return call.isNull(i) ? None : call.as<NameObject>(i).name;
}

using ContextPointer = std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX*)>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)>;

bool setPadding(EVP_PKEY_CTX* context, const std::string& padding)
{
    if (padding == "Pss")
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
    if (padding.starts_with("Oaep"))
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0
            && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_get_digestbyname(padding.c_str() + 4)) > 0;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) > 0;
}

const unsigned char* dataOf(const std::string& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// SignData(data, hash, padding)
Value signData(Call& call)
{
    const std::string data = bytesOf(call[1]);
    const EVP_MD* digest = EVP_get_digestbyname(nameOf(call, 2).c_str());
    const DigestPointer context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* key = nullptr; // belongs to context
    if (!digest || EVP_DigestSignInit(context.get(), &key, digest, nullptr, keyOf(call)) <= 0
        || !setPadding(key, nameOf(call, 3)))
        return failCrypto(call);
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, dataOf(data), data.size());
    std::string out(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, dataOf(data), data.size())
        <= 0)
        return failCrypto(call);
    return makeBytes(call.machine, std::string_view(out).substr(0, size));
}

// VerifyData(data, signature, hash, padding)
Value verifyData(Call& call)
{
    const std::string data = bytesOf(call[1]);
    const std::string signature = bytesOf(call[2]);
    const EVP_MD* digest = EVP_get_digestbyname(nameOf(call, 3).c_str());
    const DigestPointer context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* key = nullptr;
    if (!digest || EVP_DigestVerifyInit(context.get(), &key, digest, nullptr, keyOf(call)) <= 0
        || !setPadding(key, nameOf(call, 4)))
        return failCrypto(call);
    return Value::boolean(
        EVP_DigestVerify(context.get(), dataOf(signature), signature.size(), dataOf(data), data.size()) == 1);
}

// A context for the hash in argument 1, of the algorithm and padding behind it; none after raising.
ContextPointer hashContext(Call& call, size_t algorithm, int (*begin)(EVP_PKEY_CTX*))
{
    ContextPointer out(nullptr, EVP_PKEY_CTX_free);
    if (call.refusesNull(1, "hash"))
        return out;
    const EVP_MD* digest = EVP_get_digestbyname(nameOf(call, algorithm).c_str());
    if (digest && call.list(1).items.size() != static_cast<size_t>(EVP_MD_get_size(digest))) {
        call.machine.raise("CryptographicException",
                           "The provided hash value is not the expected size for the specified hash algorithm.");
        return out;
    }
    out.reset(EVP_PKEY_CTX_new(keyOf(call), nullptr));
    if (digest && out && begin(out.get()) > 0 && setPadding(out.get(), nameOf(call, algorithm + 1))
        && EVP_PKEY_CTX_set_signature_md(out.get(), digest) > 0)
        return out;
    failCrypto(call);
    out.reset();
    return out;
}

// SignHash(hash, hashAlgorithm, padding)
Value signHash(Call& call)
{
    const ContextPointer context = hashContext(call, 2, EVP_PKEY_sign_init);
    if (!context)
        return {};
    const std::string hash = bytesOf(call[1]);
    size_t size = 0;
    if (EVP_PKEY_sign(context.get(), nullptr, &size, dataOf(hash), hash.size()) <= 0)
        return failCrypto(call);
    std::string out(size, '\0');
    auto* data = reinterpret_cast<unsigned char*>(out.data());
    if (EVP_PKEY_sign(context.get(), data, &size, dataOf(hash), hash.size()) <= 0)
        return failCrypto(call);
    return makeBytes(call.machine, std::string_view(out).substr(0, size));
}

// VerifyHash(hash, signature, hashAlgorithm, padding)
Value verifyHash(Call& call)
{
    if (call.refusesNull(1, "hash") || call.refusesNull(2, "signature"))
        return {};
    const ContextPointer context = hashContext(call, 3, EVP_PKEY_verify_init);
    if (!context)
        return {};
    const std::string hash = bytesOf(call[1]);
    const std::string signature = bytesOf(call[2]);
    return Value::boolean(EVP_PKEY_verify(context.get(), dataOf(signature), signature.size(), dataOf(hash), hash.size())
                          == 1);
}

EVP_PKEY* readRsaPrivate(const unsigned char** data, long size)
{
    return d2i_PrivateKey(EVP_PKEY_RSA, nullptr, data, size);
}

EVP_PKEY* readRsaPublic(const unsigned char** data, long size)
{
    return d2i_PublicKey(EVP_PKEY_RSA, nullptr, data, size);
}

EVP_PKEY* readPkcs8(const unsigned char** data, long size)
{
    PKCS8_PRIV_KEY_INFO* info = d2i_PKCS8_PRIV_KEY_INFO(nullptr, data, size);
    EVP_PKEY* key = info ? EVP_PKCS82PKEY(info) : nullptr;
    PKCS8_PRIV_KEY_INFO_free(info);
    return key;
}

EVP_PKEY* readPublicInfo(const unsigned char** data, long size)
{
    return d2i_PUBKEY(nullptr, data, size);
}

bool takeKey(Call& call, KeyPointer key)
{
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return false;
    call.as<RsaObject>(0).key = std::move(key);
    return true;
}

// ImportRSAPrivateKey(source, out bytesRead) and its like.
template<EVP_PKEY* (*Read)(const unsigned char**, long)>
Value importKey(Call& call)
{
    const std::string bytes = bytesOf(call[1]);
    const unsigned char* data = dataOf(bytes);
    if (!takeKey(call, shared(Read(&data, static_cast<long>(bytes.size())))))
        return call.machine.raise("CryptographicException", "ASN1 corrupted data.");
    call.setOut(2, Value::int32(static_cast<int32_t>(data - dataOf(bytes))));
    return {};
}

int refusePassword(char*, int, int, void*) // else OpenSSL would ask for one on the terminal
{
    return 0;
}

Value importPem(Call& call)
{
    const std::string_view pem = call.text(1);
    const std::unique_ptr<BIO, int (*)(BIO*)> in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
    KeyPointer key;
    if (pem.find("PRIVATE KEY-----") != std::string_view::npos) {
        key = shared(PEM_read_bio_PrivateKey(in.get(), nullptr, refusePassword, nullptr));
    } else if (pem.find("-----BEGIN RSA PUBLIC KEY-----") != std::string_view::npos) {
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* data = nullptr;
        long size = 0;
        if (PEM_read_bio(in.get(), &name, &header, &data, &size) > 0) {
            const unsigned char* at = data;
            key = shared(readRsaPublic(&at, size));
        }
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
    } else {
        key = shared(PEM_read_bio_PUBKEY(in.get(), nullptr, refusePassword, nullptr));
    }
    if (takeKey(call, std::move(key)))
        return {};
    return call.machine.raiseArgument(
        "ArgumentException",
        "No supported key formats were found. Check that the input represents the contents of a PEM-encoded key file, "
        "not the path to such a file.",
        "input");
}

template<bool IsEncryption>
Value crypt(Call& call)
{
    const std::string data = bytesOf(call[1]);
    const ContextPointer context(EVP_PKEY_CTX_new(keyOf(call), nullptr), EVP_PKEY_CTX_free);
    const auto begin = IsEncryption ? EVP_PKEY_encrypt_init : EVP_PKEY_decrypt_init;
    const auto run = IsEncryption ? EVP_PKEY_encrypt : EVP_PKEY_decrypt;
    size_t size = 0;
    if (!context || begin(context.get()) <= 0 || !setPadding(context.get(), nameOf(call, 2))
        || run(context.get(), nullptr, &size, dataOf(data), data.size()) <= 0)
        return failCrypto(call);
    std::string out(size, '\0');
    if (run(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, dataOf(data), data.size()) <= 0)
        return failCrypto(call);
    return makeBytes(call.machine, std::string_view(out).substr(0, size));
}
} // namespace

Value makeRsa(Machine& machine, KeyPointer key)
{
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return {};
    return Value::object(RsaType, machine.make<RsaObject>(std::move(key)));
}

TypeRows cipherTypes()
{
    return {
        {"System.Security.Cryptography",
         "class HashAlgorithmName",
         {{"HashAlgorithmName(string name)",
           [](Call& call) { return call.give(call.machine.make<NameObject>(std::string(call.text(0)))); }},
          {"static HashAlgorithmName MD5 { get; }", named<0>},
          {"static HashAlgorithmName SHA1 { get; }", named<1>},
          {"static HashAlgorithmName SHA256 { get; }", named<2>},
          {"static HashAlgorithmName SHA384 { get; }", named<3>},
          {"static HashAlgorithmName SHA512 { get; }", named<4>},
          {"string Name { get; }", [](Call& call) { return call.giveText(nameOf(call, 0)); }}}},
        {"System.Security.Cryptography",
         "class RSASignaturePadding",
         {{"static RSASignaturePadding Pkcs1 { get; }", named<5>},
          {"static RSASignaturePadding Pss { get; }", named<6>}}},
        {"System.Security.Cryptography",
         "class RSAEncryptionPadding",
         {{"static RSAEncryptionPadding Pkcs1 { get; }", named<5>},
          {"static RSAEncryptionPadding OaepSHA1 { get; }", named<7>},
          {"static RSAEncryptionPadding OaepSHA256 { get; }", named<8>},
          {"static RSAEncryptionPadding OaepSHA384 { get; }", named<9>},
          {"static RSAEncryptionPadding OaepSHA512 { get; }", named<10>}}},
        {"System.Security.Cryptography",
         "abstract class AsymmetricAlgorithm : IDisposable",
         {{"void Dispose()", [](Call&) { return Value(); }}, {"void Clear()", [](Call&) { return Value(); }}},
         nullptr,
         "KeyExchangeAlgorithm SignatureAlgorithm LegalKeySizes FromXmlString ToXmlString"},
        {"System.Security.Cryptography",
         "abstract class RSA : AsymmetricAlgorithm",
         {
             {"int KeySize { get; }", [](Call& call) { return Value::int32(EVP_PKEY_get_bits(keyOf(call))); }},
             {"byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)", signData},
             {"bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding "
              "padding)",
              verifyData},
             {"byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)", crypt<true>},
             {"byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)", crypt<false>},
             {"static RSA Create()", [](Call& call) { return call.give(call.machine.make<RsaObject>(KeyPointer())); }},
             {"byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)", signHash},
             {"bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding "
              "padding)",
              verifyHash},
             {"void ImportFromPem(string input)", importPem},
             {"void ImportRSAPrivateKey(byte[] source, out int bytesRead)", importKey<readRsaPrivate>},
             {"void ImportRSAPublicKey(byte[] source, out int bytesRead)", importKey<readRsaPublic>},
             {"void ImportPkcs8PrivateKey(byte[] source, out int bytesRead)", importKey<readPkcs8>},
             {"void ImportSubjectPublicKeyInfo(byte[] source, out int bytesRead)", importKey<readPublicInfo>},
         },
         &RsaType,
         "ImportParameters ExportParameters EncryptValue DecryptValue"},
        {"System.Security.Cryptography", "abstract class RSACng : RSA", {}},
        {"System.Security.Cryptography", "abstract class RSACryptoServiceProvider : RSA", {}},
    };
}

} // namespace expression
