// SPDX-License-Identifier: GPL-3.0-or-later
// X509Certificate2, on OpenSSL.
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/expression/library/rsakey.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/registry.h"
#include "core/pki/pkcs12.h"

#include <openssl/bio.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>

namespace expression {

Type CertificateType(Type::Kind::Class, "X509Certificate2", "System.Security.Cryptography.X509Certificates");

namespace {
template<typename T, void (*Free)(T*)>
struct Freeing
{
    void operator()(T* object) const { Free(object); }
};
using CertificatePointer = std::unique_ptr<X509, Freeing<X509, X509_free>>;

void freeBio(BIO* bio)
{
    BIO_free(bio);
}
using BioPointer = std::unique_ptr<BIO, Freeing<BIO, freeBio>>;

class CertificateObject final : public Object
{
public:
    CertificateObject(CertificatePointer read, KeyPointer held)
        : certificate(std::move(read))
        , key(std::move(held))
    { }
    const CertificatePointer certificate;
    const KeyPointer key;
    void write(Machine&, std::string& out, const Value& self) override { out += self.type()->fullName(); }
};

X509* at(const Call& call)
{
    return call.as<CertificateObject>(0).certificate.get();
}

BioPointer bioOf(std::string_view bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

std::string textOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<size_t>(size)};
}

// .NET writes the most specific part first: CN=a, O=b
std::string nameText(const X509_NAME* name)
{
    const BioPointer out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0,
                       (XN_FLAG_RFC2253 & ~XN_FLAG_SEP_MASK & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_CPLUS_SPC);
    return textOf(out.get());
}

std::string derOf(X509* certificate)
{
    unsigned char* data = nullptr;
    const int size = i2d_X509(certificate, &data);
    std::string out(reinterpret_cast<char*>(data), static_cast<size_t>(std::max(size, 0)));
    OPENSSL_free(data);
    return out;
}

std::string hexOf(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        out += "0123456789ABCDEF"[static_cast<uint8_t>(c) >> 4];
        out += "0123456789ABCDEF"[static_cast<uint8_t>(c) & 15];
    }
    return out;
}

std::string hashOfCertificate(X509* certificate, const EVP_MD* digest)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned size = 0;
    X509_digest(certificate, digest, out.data(), &size);
    return {reinterpret_cast<const char*>(out.data()), size};
}

Value serialNumber(Call& call)
{
    const ASN1_INTEGER* serial = X509_get0_serialNumber(at(call));
    return call.giveText(hexOf({reinterpret_cast<const char*>(ASN1_STRING_get0_data(serial)),
                                static_cast<size_t>(ASN1_STRING_length(serial))}));
}

Value timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    ASN1_TIME_to_tm(time, &parts);
    const int64_t ticks = ticksOf({parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday})
        + parts.tm_hour * TicksPerHour + parts.tm_min * TicksPerMinute + parts.tm_sec * TicksPerSecond;
    return Value::integer(types::DateTime, Moment{ticks, DateKind::Local, {}}.packed());
}

// The common name, else the whole.
Value nameInfo(Call& call)
{
    const X509_NAME* name = call.boolean(2) ? X509_get_issuer_name(at(call)) : X509_get_subject_name(at(call));
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return call.giveText(std::string_view());
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    return call.giveText(std::string_view(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                                          static_cast<size_t>(ASN1_STRING_length(value))));
}

// Against the system's authorities; revocation lists are not fetched.
Value verify(Call& call)
{
    const std::unique_ptr<X509_STORE, Freeing<X509_STORE, X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    const std::unique_ptr<X509_STORE_CTX, Freeing<X509_STORE_CTX, X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), at(call), nullptr);
    return Value::boolean(X509_verify_cert(context.get()) == 1);
}

KeyPointer shared(EVP_PKEY* key)
{
    return KeyPointer(key, [](EVP_PKEY* one) { EVP_PKEY_free(one); });
}

Value publicKey(Call& call)
{
    return makeRsa(call.machine, shared(X509_get_pubkey(at(call))));
}

Value privateKey(Call& call)
{
    return makeRsa(call.machine, call.as<CertificateObject>(0).key);
}

// A certificate alone, or a PKCS#12 file of one and its key: what Key Vault calls its secret.
Value makeFromBytes(Call& call)
{
    if (call.refusesNull(0, "rawData"))
        return {};
    const std::string bytes(bytesOf(call[0]));
    if (!pki::isPkcs12(bytes))
        return makeCertificate(call.machine, bytes);
    const bool hasPassword = call.count() > 1 && !call.isNull(1);
    const auto pem = pki::pemOfPkcs12(bytes, base::Secret(hasPassword ? std::string(call.text(1)) : std::string()));
    if (!pem)
        return call.machine.raise("CryptographicException", "The specified network password is not correct.");
    return makeCertificate(call.machine, pem->reveal());
}

std::string oidText(const ASN1_OBJECT* object)
{
    std::array<char, 128> out{};
    OBJ_obj2txt(out.data(), static_cast<int>(out.size()), object, 1);
    return out.data();
}

// Oid: the number of an algorithm. Its friendly name is not offered: .NET's are those of Windows.
class OidObject final : public Object
{
public:
    explicit OidObject(std::string text)
        : number(std::move(text))
    { }
    const std::string number;
};

Value keyAlgorithm(Call& call)
{
    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, X509_get_X509_PUBKEY(at(call)));
    return call.giveText(oidText(algorithm));
}

// The key alone, without its algorithm.
std::string publicKeyOf(X509* certificate)
{
    const ASN1_BIT_STRING* key = X509_get0_pubkey_bitstr(certificate);
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(key)), static_cast<size_t>(ASN1_STRING_length(key))};
}

// Of X509ContentType only the certificate itself: a key does not leave the gateway.
Value exportCertificate(Call& call)
{
    constexpr int64_t Certificate = 1;
    if (call.integer(1) != Certificate)
        return call.machine.raise("CryptographicException", "Invalid content type.");
    return makeBytes(call.machine, derOf(at(call)));
}

Value distinguishedName(Call& call)
{
    return call.giveText(call.list(0).items[0].asText());
}

template<auto Read>
Value wrappedName(Call& call)
{
    auto out = call.machine.make<List>();
    out->items.push_back(call.giveText(nameText(Read(at(call)))));
    return call.give(out);
}
} // namespace

Value makeCertificate(Machine& machine, std::string_view pemOrDer)
{
    CertificatePointer certificate;
    KeyPointer key;
    if (pemOrDer.find("-----BEGIN") != std::string_view::npos) {
        certificate.reset(PEM_read_bio_X509(bioOf(pemOrDer).get(), nullptr, nullptr, nullptr));
        if (pemOrDer.find("PRIVATE KEY-----") != std::string_view::npos)
            key = shared(PEM_read_bio_PrivateKey(bioOf(pemOrDer).get(), nullptr, nullptr, nullptr));
    } else {
        const auto* data = reinterpret_cast<const unsigned char*>(pemOrDer.data());
        certificate.reset(d2i_X509(nullptr, &data, static_cast<long>(pemOrDer.size())));
    }
    if (!certificate)
        return machine.raise("CryptographicException", "Cannot find the requested object.");
    return Value::object(CertificateType, machine.make<CertificateObject>(std::move(certificate), std::move(key)));
}

TypeRows certificateTypes()
{
    return {
        {"System.Security.Cryptography.X509Certificates",
         "enum X509NameType { SimpleName, EmailName, UpnName, DnsName, DnsFromAlternativeName, UrlName }",
         {}},
        {"System.Security.Cryptography.X509Certificates",
         "enum X509ContentType { Unknown, Cert, SerializedCert, Pfx, SerializedStore, Pkcs7, Authenticode }",
         {}},
        {"System.Security.Cryptography",
         "class Oid",
         {{"string Value { get; }", [](Call& call) { return call.giveText(call.as<OidObject>(0).number); }}},
         nullptr,
         "FriendlyName"},
        {"System.Security.Cryptography.X509Certificates",
         "class X500DistinguishedName",
         {{"string Name { get; }", distinguishedName}}},
        {"System.Security.Cryptography.X509Certificates",
         "class X509Certificate",
         {
             {"string Subject { get; }",
              [](Call& call) { return call.giveText(nameText(X509_get_subject_name(at(call)))); }},
             {"string Issuer { get; }",
              [](Call& call) { return call.giveText(nameText(X509_get_issuer_name(at(call)))); }},
             {"string GetSerialNumberString()", serialNumber},
             {"string GetCertHashString()",
              [](Call& call) { return call.giveText(hexOf(hashOfCertificate(at(call), EVP_sha1()))); }},
             {"byte[] GetCertHash()",
              [](Call& call) { return makeBytes(call.machine, hashOfCertificate(at(call), EVP_sha1())); }},
             {"byte[] GetRawCertData()", [](Call& call) { return makeBytes(call.machine, derOf(at(call))); }},
             {"string GetRawCertDataString()", [](Call& call) { return call.giveText(hexOf(derOf(at(call)))); }},
             {"string GetExpirationDateString()",
              [](Call& call) { return call.giveText(toText(call.machine, timeOf(X509_get0_notAfter(at(call))))); }},
             {"string GetEffectiveDateString()",
              [](Call& call) { return call.giveText(toText(call.machine, timeOf(X509_get0_notBefore(at(call))))); }},
             {"string GetFormat()", [](Call& call) { return call.giveText(std::string_view("X509")); }},
             {"string GetKeyAlgorithm()", keyAlgorithm},
             {"byte[] GetPublicKey()", [](Call& call) { return makeBytes(call.machine, publicKeyOf(at(call))); }},
             {"string GetPublicKeyString()", [](Call& call) { return call.giveText(hexOf(publicKeyOf(at(call)))); }},
             {"byte[] Export(X509ContentType contentType)", exportCertificate},
         },
         nullptr,
         "Handle"},
        {"System.Security.Cryptography.X509Certificates",
         "class X509Certificate2 : X509Certificate",
         {
             {"X509Certificate2(byte[] rawData)", makeFromBytes},
             {"X509Certificate2(byte[] rawData, string password)", makeFromBytes},
             {"string Thumbprint { get; }",
              [](Call& call) { return call.giveText(hexOf(hashOfCertificate(at(call), EVP_sha1()))); }},
             {"string SerialNumber { get; }", serialNumber},
             {"DateTime NotBefore { get; }", [](Call& call) { return timeOf(X509_get0_notBefore(at(call))); }},
             {"DateTime NotAfter { get; }", [](Call& call) { return timeOf(X509_get0_notAfter(at(call))); }},
             {"X500DistinguishedName SubjectName { get; }", wrappedName<X509_get_subject_name>},
             {"X500DistinguishedName IssuerName { get; }", wrappedName<X509_get_issuer_name>},
             {"string FriendlyName { get; }", [](Call& call) { return call.giveText(std::string_view()); }},
             {"bool HasPrivateKey { get; }",
              [](Call& call) { return Value::boolean(call.as<CertificateObject>(0).key != nullptr); }},
             {"byte[] RawData { get; }", [](Call& call) { return makeBytes(call.machine, derOf(at(call))); }},
             {"int Version { get; }",
              [](Call& call) { return Value::int32(static_cast<int32_t>(X509_get_version(at(call)) + 1)); }},
             {"string GetNameInfo(X509NameType nameType, bool forIssuer)", nameInfo},
             {"bool Verify()", verify},
             {"bool VerifyNoRevocation()", verify},
             {"RSA PrivateKey { get; }", privateKey},
             {"bool Archived { get; }", [](Call&) { return Value::boolean(false); }},
             {"Oid SignatureAlgorithm { get; }",
              [](Call& call) {
                  const X509_ALGOR* algorithm = X509_get0_tbs_sigalg(at(call));
                  return call.give(call.machine.make<OidObject>(oidText(algorithm->algorithm)));
              }},
         },
         &CertificateType,
         "Extensions PublicKey GetCertContentType Import Reset MatchesHostname"},
        {"System.Security.Cryptography.X509Certificates",
         "static class RSACertificateExtensions",
         {{"static RSA GetRSAPublicKey(this X509Certificate2 certificate)", publicKey},
          {"static RSA GetRSAPrivateKey(this X509Certificate2 certificate)", privateKey}},
         nullptr,
         "CopyWithPrivateKey"},
    };
}

} // namespace expression
