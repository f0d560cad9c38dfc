// SPDX-License-Identifier: GPL-3.0-or-later
// RSA, and the gateway's Encrypt and Decrypt for byte arrays, on OpenSSL.
#include "core/expression/library/bytes.h"
#include "core/expression/library/library.h"
#include "core/expression/library/rsakey.h"

#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace expression {

Type RsaType(Type::Kind::Class, "RSA", "System.Security.Cryptography");

namespace {
class RsaObject final : public Object
{
public:
    explicit RsaObject(KeyPointer held)
        : key(std::move(held))
    { }
    const KeyPointer key;
};

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
    if (!digest || EVP_DigestSignInit(context.get(), &key, digest, nullptr, call.as<RsaObject>(0).key.get()) <= 0
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
    if (!digest || EVP_DigestVerifyInit(context.get(), &key, digest, nullptr, call.as<RsaObject>(0).key.get()) <= 0
        || !setPadding(key, nameOf(call, 4)))
        return failCrypto(call);
    return Value::boolean(
        EVP_DigestVerify(context.get(), dataOf(signature), signature.size(), dataOf(data), data.size()) == 1);
}

template<bool IsEncryption>
Value crypt(Call& call)
{
    const std::string data = bytesOf(call[1]);
    const ContextPointer context(EVP_PKEY_CTX_new(call.as<RsaObject>(0).key.get(), nullptr), EVP_PKEY_CTX_free);
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

// A cipher by .NET's name and the length of its key; CBC and PKCS#7 as .NET's defaults are.
const EVP_CIPHER* cipherOf(std::string_view name, size_t keySize)
{
    if (name == "Aes" || name == "AES" || name == "Rijndael" || name == "System.Security.Cryptography.Aes")
        return keySize == 16 ? EVP_aes_128_cbc()
            : keySize == 24  ? EVP_aes_192_cbc()
            : keySize == 32  ? EVP_aes_256_cbc()
                             : nullptr;
    if (name == "TripleDES" || name == "3DES")
        return keySize == 16 ? EVP_des_ede_cbc() : keySize == 24 ? EVP_des_ede3_cbc() : nullptr;
    return nullptr;
}

// Of TripleDES: two keys of eight bytes that follow one another are the same, whatever their parity bits, so that one
// DES alone is left.
bool isWeak(std::string_view key)
{
    const auto isSame = [](char a, char b) { return ((a ^ b) & 0xFE) == 0; };
    return std::ranges::equal(key.substr(0, 8), key.substr(8, 8), isSame)
        || (key.size() == 24 && std::ranges::equal(key.substr(8, 8), key.substr(16), isSame));
}

template<int IsEncryption>
Value symmetric(Call& call)
{
    if (call.refusesNull(0, "data") || call.refusesNull(2, "key") || call.refusesNull(3, "iv"))
        return {};
    const std::string data = bytesOf(call[0]);
    const std::string key = bytesOf(call[2]);
    const std::string vector = bytesOf(call[3]);
    const EVP_CIPHER* cipher = cipherOf(call.text(1), key.size());
    if (!cipher)
        return call.machine.raise("CryptographicException", "Specified key is not a valid size for this algorithm.");
    const bool isTripleDes = EVP_CIPHER_get_block_size(cipher) == 8;
    if (isTripleDes && isWeak(key))
        return call.machine.raise("CryptographicException",
                                  "Specified key is a known weak key for 'TripleDES' and cannot be used.");
    if (vector.size() != static_cast<size_t>(EVP_CIPHER_get_iv_length(cipher)))
        return call.machine.raise(
            "CryptographicException",
            "Specified initialization vector (IV) does not match the block size for this algorithm.");
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string out(data.size() + 32, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    int size = 0;
    int rest = 0;
    const bool isFine = EVP_CipherInit_ex(context.get(), cipher, nullptr, dataOf(key), dataOf(vector), IsEncryption) > 0
        && EVP_CipherUpdate(context.get(), bytes, &size, dataOf(data), static_cast<int>(data.size())) > 0
        && EVP_CipherFinal_ex(context.get(), bytes + size, &rest) > 0;
    if (!isFine)
        return call.machine.raise("CryptographicException", "Padding is invalid and cannot be removed.");
    return makeBytes(call.machine, std::string_view(out).substr(0, static_cast<size_t>(size + rest)));
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
        {"System.Security.Cryptography", "enum CipherMode { CBC = 1, ECB = 2, OFB = 3, CFB = 4, CTS = 5 }", {}},
        {"System.Security.Cryptography",
         "enum PaddingMode { None = 1, PKCS7 = 2, Zeros = 3, ANSIX923 = 4, ISO10126 = 5 }",
         {}},
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
             {"int KeySize { get; }",
              [](Call& call) { return Value::int32(EVP_PKEY_get_bits(call.as<RsaObject>(0).key.get())); }},
             {"byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)", signData},
             {"bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding "
              "padding)",
              verifyData},
             {"byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)", crypt<true>},
             {"byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)", crypt<false>},
         },
         &RsaType,
         "SignHash VerifyHash ImportParameters ExportParameters Create EncryptValue DecryptValue ImportFromPem "
         "ImportRSAPrivateKey ImportRSAPublicKey ImportPkcs8PrivateKey"},
        {"System.Security.Cryptography", "abstract class RSACng : RSA", {}},
        {"System.Security.Cryptography", "abstract class RSACryptoServiceProvider : RSA", {}},
        {"Gateway",
         "static class CipherExtensions",
         {{"static byte[] Encrypt(this byte[] data, string alg, byte[] key, byte[] iv)", symmetric<1>},
          {"static byte[] Decrypt(this byte[] data, string alg, byte[] key, byte[] iv)", symmetric<0>}}},
    };
}

} // namespace expression
