// SPDX-License-Identifier: GPL-3.0-or-later
// SymmetricAlgorithm, and the gateway's Encrypt and Decrypt for byte arrays, on OpenSSL.
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/text/ascii.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace expression {

namespace {
enum class Mode : uint8_t { Cbc = 1, Ecb = 2, Ofb = 3, Cfb = 4, Cts = 5 };
enum class Padding : uint8_t { None = 1, Pkcs7 = 2, Zeros = 3, AnsiX923 = 4, Iso10126 = 5 };

struct CipherFacts
{
    std::string_view name; // .NET's
    std::string_view openssl; // what the names of its modes begin with
    size_t blockSize; // in bytes, as all here
    std::array<size_t, 3> keySizes; // from the longest, which is the usual one; 0 for none
};

constexpr CipherFacts Aes{"AES", "AES-", 16, {32, 24, 16}};
constexpr CipherFacts TripleDes{"TripleDES", "DES-EDE3", 8, {24, 16, 0}};

bool takesKey(const CipherFacts& facts, size_t size)
{
    return size != 0 && std::ranges::find(facts.keySizes, size) != facts.keySizes.end();
}

// By the names that CryptoConfig knows, in whatever case.
const CipherFacts* cipherOf(std::string_view name)
{
    std::string lower = text::toLower(name);
    constexpr std::string_view Space = "system.security.cryptography.";
    if (lower.starts_with(Space))
        lower.erase(0, Space.size());
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), lower) != names.end();
    };
    if (is({"aes", "aesmanaged", "aescryptoserviceprovider", "rijndael", "rijndaelmanaged", "symmetricalgorithm"}))
        return &Aes;
    return is({"tripledes", "3des", "triple des", "tripledescryptoserviceprovider"}) ? &TripleDes : nullptr;
}

class SymmetricObject final : public Object
{
public:
    explicit SymmetricObject(const CipherFacts& cipher)
        : facts(cipher)
        , keySize(cipher.keySizes.front())
    { }

    const CipherFacts& facts;
    size_t keySize;
    size_t feedbackSize = 1;
    Mode mode = Mode::Cbc;
    Padding padding = Padding::Pkcs7;
    std::optional<std::string> key; // none: one is made when it is first asked for
    std::optional<std::string> vector;
};

SymmetricObject& self(const Call& call)
{
    return call.as<SymmetricObject>(0);
}

Value refuse(Call& call, std::string_view message)
{
    return call.machine.raise("CryptographicException", std::string(message));
}

constexpr std::string_view BadKey = "Specified key is not a valid size for this algorithm.";
constexpr std::string_view BadVector =
    "Specified initialization vector (IV) does not match the block size for this algorithm.";

std::string randomBytes(Machine& machine, size_t size)
{
    std::string out;
    for (uint64_t bits = 0; out.size() < size; bits >>= 8) {
        if (out.size() % sizeof bits == 0)
            bits = randomBits(machine);
        out += static_cast<char>(bits & 0xFF);
    }
    return out;
}

// Two keys of eight bytes that follow one another are the same, whatever their parity bits, so that one DES alone is
// left.
bool isWeak(std::string_view key)
{
    const auto isSame = [](char a, char b) { return ((a ^ b) & 0xFE) == 0; };
    return std::ranges::equal(key.substr(0, 8), key.substr(8, 8), isSame)
        || (key.size() == 24 && std::ranges::equal(key.substr(8, 8), key.substr(16), isSame));
}

const EVP_CIPHER* openSslCipher(const SymmetricObject& algorithm, size_t keySize)
{
    std::string name(algorithm.facts.openssl);
    if (&algorithm.facts == &Aes)
        name += std::to_string(keySize * 8);
    if (algorithm.mode == Mode::Cbc)
        name += "-CBC";
    else if (algorithm.mode == Mode::Cfb)
        name += algorithm.feedbackSize == 1 ? "-CFB8" : "-CFB";
    else if (&algorithm.facts == &Aes)
        name += "-ECB"; // of TripleDES it has no name of its own
    return EVP_get_cipherbyname(name.c_str());
}

// Whole blocks of it; false for a rest that nothing fills up.
bool pad(Machine& machine, std::string& data, Padding padding, size_t block)
{
    const size_t rest = data.size() % block;
    const size_t count = block - rest;
    switch (padding) {
    case Padding::None:
        return rest == 0;
    case Padding::Zeros:
        data.append(rest == 0 ? 0 : count, '\0');
        return true;
    case Padding::Pkcs7:
        data.append(count, static_cast<char>(count));
        return true;
    case Padding::AnsiX923:
        data.append(count - 1, '\0');
        break;
    case Padding::Iso10126:
        data += randomBytes(machine, count - 1);
        break;
    }
    data += static_cast<char>(count);
    return true;
}

bool unpad(std::string& data, Padding padding, size_t block)
{
    if (padding == Padding::None || padding == Padding::Zeros)
        return true; // zeros may be the data's own
    const size_t count = data.empty() ? 0 : static_cast<unsigned char>(data.back());
    if (count == 0 || count > block || count > data.size())
        return false;
    const auto filling = std::string_view(data).substr(data.size() - count, count - 1);
    const char filler = padding == Padding::Pkcs7 ? data.back() : '\0';
    if (padding != Padding::Iso10126 && !std::ranges::all_of(filling, [&](char c) { return c == filler; }))
        return false;
    data.resize(data.size() - count);
    return true;
}

bool run(const EVP_CIPHER* cipher, std::string_view key, std::string_view vector, bool isEncryption, std::string& data)
{
    const auto in = [](std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); };
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string out(data.size() + 32, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    int size = 0;
    int rest = 0;
    if (!cipher || EVP_CipherInit_ex(context.get(), cipher, nullptr, in(key), in(vector), isEncryption ? 1 : 0) <= 0
        || EVP_CIPHER_CTX_set_padding(context.get(), 0) <= 0
        || EVP_CipherUpdate(context.get(), bytes, &size, in(data), static_cast<int>(data.size())) <= 0
        || EVP_CipherFinal_ex(context.get(), bytes + size, &rest) <= 0)
        return false;
    out.resize(static_cast<size_t>(size + rest));
    data = std::move(out);
    return true;
}

Value transform(Call& call, const SymmetricObject& algorithm, std::string key, const std::string& vector,
                bool isEncryption)
{
    std::string data = bytesOf(call[0]);
    if (!takesKey(algorithm.facts, key.size()))
        return refuse(call, BadKey);
    if (&algorithm.facts == &TripleDes && isWeak(key))
        return refuse(call, "Specified key is a known weak key for 'TripleDES' and cannot be used.");
    if (algorithm.mode != Mode::Ecb && vector.size() != algorithm.facts.blockSize)
        return refuse(call, BadVector);
    const EVP_CIPHER* cipher = openSslCipher(algorithm, key.size());
    if (key.size() == 16 && &algorithm.facts == &TripleDes)
        key += key.substr(0, 8);
    const size_t block = algorithm.mode == Mode::Cfb ? algorithm.feedbackSize : algorithm.facts.blockSize;
    if (isEncryption ? !pad(call.machine, data, algorithm.padding, block) : data.size() % block != 0)
        return refuse(call, "The input data is not a complete block.");
    if (!run(cipher, key, vector, isEncryption, data))
        return refuse(call, "The cryptographic operation failed.");
    if (!isEncryption && !unpad(data, algorithm.padding, block))
        return refuse(call, "Padding is invalid and cannot be removed.");
    return makeBytes(call.machine, data);
}

// Encrypt(data, name, key, iv)
template<int IsEncryption>
Value transformByName(Call& call)
{
    if (call.refusesNull(0, "data") || call.refusesNull(2, "key") || call.refusesNull(3, "iv"))
        return {};
    const CipherFacts* facts = cipherOf(call.text(1));
    return facts ? transform(call, SymmetricObject(*facts), bytesOf(call[2]), bytesOf(call[3]), IsEncryption)
                 : refuse(call, BadKey);
}

const std::string& keyOf(Call& call, SymmetricObject& algorithm)
{
    if (!algorithm.key) {
        algorithm.key = randomBytes(call.machine, algorithm.keySize);
        for (size_t i = 0; &algorithm.facts == &TripleDes && isWeak(*algorithm.key) && i < algorithm.keySize; i += 8)
            (*algorithm.key)[i] ^= static_cast<char>(i + 2);
    }
    return *algorithm.key;
}

const std::string& vectorOf(Call& call, SymmetricObject& algorithm)
{
    if (!algorithm.vector)
        algorithm.vector = randomBytes(call.machine, algorithm.facts.blockSize);
    return *algorithm.vector;
}

// Encrypt(data, algorithm), with a key and an iv of the call's or the algorithm's own
template<int IsEncryption>
Value transformBy(Call& call)
{
    if (call.refusesNull(0, "data") || call.refusesNull(1, "alg"))
        return {};
    auto& algorithm = call.as<SymmetricObject>(1);
    if (call.count() < 3)
        return transform(call, algorithm, keyOf(call, algorithm), vectorOf(call, algorithm), IsEncryption);
    if (call.refusesNull(2, "key") || call.refusesNull(3, "iv"))
        return {};
    return transform(call, algorithm, bytesOf(call[2]), bytesOf(call[3]), IsEncryption);
}

Value create(Call& call)
{
    if (call.refusesNull(0, "name"))
        return {};
    const CipherFacts* facts = cipherOf(call.text(0));
    return facts ? call.give(call.machine.make<SymmetricObject>(*facts)) : Value();
}

Value setKey(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    std::string key = bytesOf(call[1]);
    if (!takesKey(self(call).facts, key.size()))
        return refuse(call, BadKey);
    if (&self(call).facts == &TripleDes && isWeak(key))
        return refuse(call, "Specified key is a known weak key for 'TripleDES' and cannot be used.");
    self(call).keySize = key.size();
    self(call).key = std::move(key);
    return {};
}

Value setVector(Call& call)
{
    if (call.refusesNull(1, "value"))
        return {};
    std::string vector = bytesOf(call[1]);
    if (vector.size() != self(call).facts.blockSize)
        return refuse(call, BadVector);
    self(call).vector = std::move(vector);
    return {};
}

bool isKeySize(const CipherFacts& facts, int64_t bits)
{
    return bits > 0 && bits % 8 == 0 && takesKey(facts, static_cast<size_t>(bits / 8));
}

Value setKeySize(Call& call)
{
    if (!isKeySize(self(call).facts, call.integer(1)))
        return refuse(call, BadKey);
    self(call).keySize = static_cast<size_t>(call.integer(1) / 8);
    self(call).key.reset();
    return {};
}

Value setBlockSize(Call& call)
{
    return call.integer(1) == static_cast<int64_t>(self(call).facts.blockSize * 8)
        ? Value()
        : refuse(call, "Specified block size is not valid for this algorithm.");
}

Value setFeedbackSize(Call& call)
{
    const int64_t bits = call.integer(1);
    const auto size = static_cast<int64_t>(self(call).facts.blockSize);
    if (bits != 8 && bits != size * 8)
        return refuse(call, "Specified feedback size is not valid for this algorithm.");
    self(call).feedbackSize = static_cast<size_t>(bits / 8);
    return {};
}

Value setMode(Call& call)
{
    const auto mode = static_cast<Mode>(call.integer(1));
    if (mode != Mode::Cbc && mode != Mode::Ecb && mode != Mode::Cfb)
        return refuse(call, "Specified cipher mode is not valid for this algorithm.");
    self(call).mode = mode;
    return {};
}

Value setPadding(Call& call)
{
    if (call.integer(1) < 1 || call.integer(1) > 5)
        return refuse(call, "Specified padding mode is not valid for this algorithm.");
    self(call).padding = static_cast<Padding>(call.integer(1));
    return {};
}

template<auto Field>
Value bitsOf(Call& call)
{
    return Value::int32(static_cast<int32_t>(self(call).*Field * 8));
}

template<auto Field>
Value memberOf(Call& call)
{
    return Value::integer(*call.result, static_cast<int64_t>(self(call).*Field));
}

Value nothing(Call&)
{
    return {};
}
} // namespace

TypeRows symmetricTypes()
{
    return {
        {"System.Security.Cryptography", "enum CipherMode { CBC = 1, ECB = 2, OFB = 3, CFB = 4, CTS = 5 }", {}},
        {"System.Security.Cryptography",
         "enum PaddingMode { None = 1, PKCS7 = 2, Zeros = 3, ANSIX923 = 4, ISO10126 = 5 }",
         {}},
        {"System.Security.Cryptography",
         "abstract class SymmetricAlgorithm : IDisposable",
         {
             {"static SymmetricAlgorithm Create(string algName)", create},
             {"byte[] Key { get; set; }", [](Call& call) { return makeBytes(call.machine, keyOf(call, self(call))); },
              setKey},
             {"byte[] IV { get; set; }", [](Call& call) { return makeBytes(call.machine, vectorOf(call, self(call))); },
              setVector},
             {"int KeySize { get; set; }", bitsOf<&SymmetricObject::keySize>, setKeySize},
             {"int BlockSize { get; set; }",
              [](Call& call) { return Value::int32(static_cast<int32_t>(self(call).facts.blockSize * 8)); },
              setBlockSize},
             {"int FeedbackSize { get; set; }", bitsOf<&SymmetricObject::feedbackSize>, setFeedbackSize},
             {"CipherMode Mode { get; set; }", memberOf<&SymmetricObject::mode>, setMode},
             {"PaddingMode Padding { get; set; }", memberOf<&SymmetricObject::padding>, setPadding},
             {"void GenerateKey()",
              [](Call& call) {
                  self(call).key.reset();
                  return Value();
              }},
             {"void GenerateIV()",
              [](Call& call) {
                  self(call).vector.reset();
                  return Value();
              }},
             {"bool ValidKeySize(int bitLength)",
              [](Call& call) { return Value::boolean(isKeySize(self(call).facts, call.integer(1))); }},
             {"void Clear()", nothing},
             {"void Dispose()", nothing},
         },
         nullptr,
         "CreateEncryptor CreateDecryptor EncryptCbc DecryptCbc EncryptEcb DecryptEcb EncryptCfb DecryptCfb "
         "LegalKeySizes LegalBlockSizes"},
        {"Gateway",
         "static class CipherExtensions",
         {{"static byte[] Encrypt(this byte[] data, string alg, byte[] key, byte[] iv)", transformByName<1>},
          {"static byte[] Decrypt(this byte[] data, string alg, byte[] key, byte[] iv)", transformByName<0>},
          {"static byte[] Encrypt(this byte[] data, SymmetricAlgorithm alg)", transformBy<1>},
          {"static byte[] Decrypt(this byte[] data, SymmetricAlgorithm alg)", transformBy<0>},
          {"static byte[] Encrypt(this byte[] data, SymmetricAlgorithm alg, byte[] key, byte[] iv)", transformBy<1>},
          {"static byte[] Decrypt(this byte[] data, SymmetricAlgorithm alg, byte[] key, byte[] iv)", transformBy<0>}}},
    };
}

} // namespace expression
