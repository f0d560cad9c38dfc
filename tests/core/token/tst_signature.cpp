// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures: the RFC's own examples, what the openssl program signs, and every way to pass one off as good.
#include "core/base/file.h"
#include "core/text/json.h"
#include "core/token/base64url.h"
#include "core/token/verification.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

using Reason = token::Refusal::Reason;

const std::string Payload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

const std::string SecretJwk =
    "{'kty':'oct','k':'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'}";
const std::string RsaJwk =
    "{'kty':'RSA','e':'AQAB','n':'ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPM"
    "EzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA"
    "9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2"
    "ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ'}";
const std::string CurveJwk = "{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
                             "'y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}";

const std::string SecretToken =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + Payload + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const std::string RsaToken = "eyJhbGciOiJSUzI1NiJ9." + Payload
    + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr"
      "7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--x"
      "i12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_Ioy"
      "pGlUPQGe77Rw";
const std::string CurveToken = "eyJhbGciOiJFUzI1NiJ9." + Payload
    + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

// JSON is written with ' for " here: moc loses its way in raw texts.
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

token::Key keyOf(const std::string& jwk)
{
    return *token::Key::fromJwk(*text::parseJson(json(jwk)));
}

tl::expected<void, token::Refusal> verify(const std::string& compact, const std::vector<token::Key>& keys)
{
    const auto read = token::readToken(compact);
    if (!read)
        return token::Refused(read.error());
    return token::verifySignature(*read, keys);
}

QByteArray openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.waitForFinished(10'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

// The two numbers of a DER signature, each at the given length: written here by hand, as a judge of what core does.
std::string plainSignature(const QByteArray& der, int length)
{
    std::string out;
    int at = (static_cast<uint8_t>(der[1]) & 0x80) != 0 ? 3 : 2;
    for (int i = 0; i < 2; ++i) {
        const int size = static_cast<uint8_t>(der[at + 1]);
        QByteArray number = der.mid(at + 2, size);
        while (number.size() > length)
            number.remove(0, 1);
        out += std::string(static_cast<size_t>(length - number.size()), '\0') + number.toStdString();
        at += 2 + size;
    }
    return out;
}

std::string signedPart(const std::string& algorithm)
{
    return token::encodeBase64Url("{\"alg\":\"" + algorithm + "\"}") + '.'
        + token::encodeBase64Url("{\"iss\":\"joe\"}");
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void examplesOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("compact");
        const auto row = [](const char* name, const std::string& key, const std::string& compact) {
            QTest::newRow(name) << QByteArray::fromStdString(key) << QByteArray::fromStdString(compact);
        };
        row("HS256", SecretJwk, SecretToken); // source: RFC 7515 appendix A.1
        row("RS256", RsaJwk, RsaToken); // source: RFC 7515 appendix A.2
        row("ES256", CurveJwk, CurveToken); // source: RFC 7515 appendix A.3
    }
    void examplesOfTheRfc()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, compact);
        QVERIFY(verify(compact.toStdString(), {keyOf(key.toStdString())}).has_value());
    }
    // source: RFC 7515 appendix A.4; its payload is no JSON, so the signature alone is judged.
    void longestCurveOfTheRfc()
    {
        const auto key =
            keyOf("{'kty':'EC','crv':'P-521','x':'AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1"
                  "jSfS9tsz4qUxcWceqwQGk','y':'ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZ"
                  "mh9ubmf63e3kyMj2'}");
        const auto signature =
            token::decodeBase64Url("AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw"
                                   "_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukO"
                                   "XolLzeO_Jn");
        QVERIFY(signature.has_value());
        QVERIFY(key.verify(*token::findMethod("ES512"), "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA", *signature));
        QVERIFY(!key.verify(*token::findMethod("ES512"), "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZB", *signature));
    }
    void whatOpensslSigned_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const auto& method : token::signatureMethods())
            QTest::newRow(method.name.data()) << QString::fromLatin1(method.name.data());
    }
    void whatOpensslSigned()
    {
        QFETCH(QString, algorithm);
        const auto& method = *token::findMethod(algorithm.toStdString());
        const std::string text = signedPart(algorithm.toStdString());
        QVERIFY(base::writeFile(path("text"), text).has_value());
        const auto [key, signature] = signWithOpenssl(method);
        QVERIFY(!signature.empty());
        const std::string compact = text + '.' + token::encodeBase64Url(signature);
        QVERIFY(verify(compact, {key}).has_value());
        for (size_t bit : {size_t(0), size_t(5), signature.size() * 8 - 1}) {
            std::string changed = signature;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!verify(text + '.' + token::encodeBase64Url(changed), {key}));
        }
        QVERIFY(!verify(text + '.' + token::encodeBase64Url(signature.substr(1)), {key}));
        QVERIFY(!verify(text + '.' + token::encodeBase64Url(signature + '\0'), {key}));
        QVERIFY(!verify(text + '.', {key}));
    }
    // Each pair of token and key of another kind, and algorithms that are none.
    void anAlgorithmOfAnotherKindOfKeyIsRefused()
    {
        const std::vector<token::Key> keys{keyOf(SecretJwk), keyOf(RsaJwk), keyOf(CurveJwk)};
        const std::string publicKey = RsaJwk.substr(RsaJwk.find("\"n\":\"") + 5, 342);
        for (const char* algorithm : {"none", "NONE", "nOnE", "", "HS1", "RS1", "hs256", "ES256K", "EdDSA"}) {
            const auto outcome = verify(signedPart(algorithm) + '.', keys);
            QVERIFY2(!outcome && outcome.error().reason == Reason::SignatureInvalid, algorithm);
        }
        // HS256 with the bytes of a public key as the secret: the oldest trick.
        for (const auto& method : token::signatureMethods()) {
            for (const auto& key : keys)
                QCOMPARE(key.serves(method),
                         key.kind() == method.kind && (method.kind != token::KeyKind::Curve || method.bits == 256));
        }
        QVERIFY(!verify(SecretToken, {keyOf(RsaJwk), keyOf(CurveJwk)}));
        QVERIFY(!verify(RsaToken, {keyOf(SecretJwk), keyOf(CurveJwk)}));
        QVERIFY(!publicKey.empty());
    }
    void aKeyThatItsJwkKeepsForOthersDoesNotServe()
    {
        for (const char* more : {",'use':'enc'}", ",'alg':'RS384'}", ",'alg':'RSA-OAEP'}", ",'key_ops':['sign']}"}) {
            const auto key = keyOf(RsaJwk.substr(0, RsaJwk.size() - 1) + more);
            QVERIFY2(!verify(RsaToken, {key}), more);
        }
        for (const char* more : {",'use':'sig'}", ",'alg':'RS256'}", ",'key_ops':['verify']}"}) {
            const auto key = keyOf(RsaJwk.substr(0, RsaJwk.size() - 1) + more);
            QVERIFY2(verify(RsaToken, {key}).has_value(), more);
        }
    }
    void aSecretShorterThanItsDigestDoesNotServe()
    {
        const auto key = *token::Key::fromSecret(base::Secret(std::string(47, 'k')));
        QVERIFY(key.serves(*token::findMethod("HS256")));
        QVERIFY(!key.serves(*token::findMethod("HS384")));
        QVERIFY(!token::Key::fromSecret(base::Secret()));
    }
    void keysAreChosenByTheirName()
    {
        auto right = keyOf(SecretJwk);
        auto wrong = *token::Key::fromSecret(base::Secret(std::string(64, 'w')));
        right.setId("right");
        wrong.setId("wrong");
        // Signed with the RFC's key in openssl's stead: the header names a key.
        const auto judge = [&](const std::string& kid, const std::vector<token::Key>& keys) {
            const std::string text = token::encodeBase64Url(json("{'alg':'HS256','kid':'" + kid + "'}")) + ".e30";
            [&] { QVERIFY(base::writeFile(path("text"), text).has_value()); }();
            const std::string secret(keyOf(SecretJwk).secret());
            return verify(text + '.' + token::encodeBase64Url(mac(secret, QStringLiteral("SHA256"))), keys);
        };
        QVERIFY(judge("right", {wrong, right}).has_value());
        QCOMPARE(judge("wrong", {wrong, right}).error().reason,
                 Reason::SignatureInvalid); // only the named one is tried
        QVERIFY(judge("nobody", {wrong, right}).has_value()); // no key of that name: every one is tried
        QCOMPARE(judge("nobody", {wrong}).error().reason, Reason::SignatureKeyNotFound);
        QCOMPARE(judge("right", {}).error().reason, Reason::SignatureKeyNotFound);
    }
    void tokensThatAreNotWellFormed_data()
    {
        QTest::addColumn<QByteArray>("compact");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("two parts") << QByteArray("e30.e30");
        QTest::newRow("four parts") << QByteArray("e30.e30.e30.e30");
        QTest::newRow("no alg") << QByteArray("e30.e30.");
        const auto header = [](const char* text) {
            return QByteArray::fromStdString(token::encodeBase64Url(json(text)));
        };
        QTest::newRow("alg no text") << header("{'alg':1}") + ".e30.";
        QTest::newRow("crit") << header("{'alg':'RS256','crit':['b64'],'b64':false}") + ".e30.";
        QTest::newRow("alg twice") << header("{'alg':'none','alg':'RS256'}") + ".e30.";
        QTest::newRow("payload no object") << header("{'alg':'RS256'}") + '.' + header("[]") + '.';
        QTest::newRow("padding") << header("{'alg':'RS256'}") + ".e30=.";
        QTest::newRow("blank") << header("{'alg':'RS256'}") + ".e30. ";
        QTest::newRow("too long") << header("{'alg':'RS256'}") + ".e30." + QByteArray(300'000, 'A');
    }
    void tokensThatAreNotWellFormed()
    {
        QFETCH(QByteArray, compact);
        const auto read = token::readToken(compact.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().reason, Reason::Invalid);
    }
    void certificatesAndPublicKeysInPemVerify()
    {
        const QString certificate = file("certificate.pem");
        const auto [key, signature] = signWithOpenssl(*token::findMethod("RS256"));
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), file("key.pem"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=signer"), QStringLiteral("-out"), certificate});
        const std::string pem = *base::readFile(certificate.toStdString());
        const std::string keyPem = *base::readFile(file("key.pem").toStdString());
        const std::string text = *base::readFile(path("text"));
        const auto public1 = token::Key::fromCertificate(pem);
        const auto public2 =
            token::Key::fromCertificate(openssl({QStringLiteral("x509"), QStringLiteral("-in"), certificate,
                                                 QStringLiteral("-outform"), QStringLiteral("DER")})
                                            .toStdString());
        const auto withPrivate = token::Key::fromCertificate(pem + keyPem);
        for (const auto* one : {&public1, &public2, &withPrivate}) {
            QVERIFY(one->has_value());
            QVERIFY((*one)->verify(*token::findMethod("RS256"), text, signature));
        }
        QVERIFY(!public1->isPrivate());
        QVERIFY(withPrivate->isPrivate());
        QVERIFY(!token::Key::fromCertificate("no certificate"));
        QVERIFY(!token::Key::fromPublicPem(pem));
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::filesystem::path path(const char* name) const { return file(name).toStdString(); }

    std::string mac(const std::string& secret, const QString& digest) const
    {
        const QString hex = QString::fromLatin1(QByteArray::fromStdString(secret).toHex());
        return openssl({QStringLiteral("mac"), QStringLiteral("-binary"), QStringLiteral("-digest"), digest,
                        QStringLiteral("-macopt"), QStringLiteral("hexkey:") + hex, QStringLiteral("-in"), file("text"),
                        QStringLiteral("HMAC")})
            .toStdString();
    }

    // The key and openssl's signature of the file “text”.
    std::pair<token::Key, std::string> signWithOpenssl(const token::SignatureMethod& method)
    {
        const QString digest = QString::fromLatin1(method.digest);
        if (method.kind == token::KeyKind::Secret) {
            const std::string secret(static_cast<size_t>(method.bits / 8), 's');
            return {*token::Key::fromSecret(base::Secret(std::string_view(secret))), mac(secret, digest)};
        }
        const bool isRsa = method.kind == token::KeyKind::Rsa;
        const QString kind =
            isRsa ? QStringLiteral("rsa_keygen_bits:2048") : QStringLiteral("ec_paramgen_curve:P-%1").arg(method.bits);
        openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                 isRsa ? QStringLiteral("RSA") : QStringLiteral("EC"), QStringLiteral("-pkeyopt"), kind,
                 QStringLiteral("-out"), file("key.pem")});
        QStringList sign{QStringLiteral("dgst"), QStringLiteral("-") + digest.toLower(), QStringLiteral("-sign"),
                         file("key.pem")};
        if (method.isPss)
            sign += {QStringLiteral("-sigopt"), QStringLiteral("rsa_padding_mode:pss"), QStringLiteral("-sigopt"),
                     QStringLiteral("rsa_pss_saltlen:digest")};
        const QByteArray made = openssl(sign + QStringList{file("text")});
        const auto pem =
            openssl({QStringLiteral("pkey"), QStringLiteral("-in"), file("key.pem"), QStringLiteral("-pubout")});
        return {*token::Key::fromPublicPem(pem.toStdString()),
                isRsa ? made.toStdString() : plainSignature(made, (method.bits + 7) / 8)};
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
