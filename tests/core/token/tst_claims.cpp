// SPDX-License-Identifier: GPL-3.0-or-later
// Times, issuer, audience and claims, as policies section 2 and RFC 7519 section 4.1 word them.
#include "core/text/json.h"
#include "core/token/claims.h"

#include <QTest>

#include <algorithm>

namespace {
constexpr int64_t Now = 1'767'225'600; // 2026-01-01T00:00:00Z

// Claims may be written with ' for ", which macros take more easily.
text::Node read(std::string json)
{
    std::ranges::replace(json, '\'', '"');
    return *text::parseJson(json);
}

std::string judge(const std::string& claims, const token::Expectations& expected)
{
    const base::SystemTime now{std::chrono::seconds(Now)};
    const auto outcome = token::checkClaims(read(claims), expected, now);
    return outcome ? "good" : std::string(token::reasonName(outcome.error().reason));
}

token::Expectations claimOf(token::RequiredClaim claim)
{
    token::Expectations expected{.requiresExpiration = false};
    expected.claims.push_back(std::move(claim));
    return expected;
}
} // namespace

class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void times_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("isExpirationRequired");
        QTest::addColumn<int>("skew");
        QTest::addColumn<QByteArray>("outcome");
        const auto row = [](const char* name, const std::string& claims, bool isRequired, int skew,
                            const char* outcome) {
            QTest::newRow(name) << QByteArray::fromStdString(claims) << isRequired << skew << QByteArray(outcome);
        };
        const auto at = [](const char* claim, int64_t seconds) {
            return "{\"" + std::string(claim) + "\":" + std::to_string(Now + seconds) + "}";
        };
        row("still good", at("exp", 1), true, 0, "good");
        row("on the second", at("exp", 0), true, 0, "TokenExpired"); // RFC 7519: "on or after"
        row("within the skew", at("exp", -9), true, 10, "good");
        row("at the skew's end", at("exp", -10), true, 10, "TokenExpired");
        row("fractions", "{\"exp\":" + std::to_string(Now) + ".5}", true, 0, "good");
        row("missing", "{}", true, 0, "JwtInvalid");
        row("missing and not needed", "{}", false, 0, "good");
        row("a text", R"({"exp":"9999999999"})", true, 0, "JwtInvalid");
        row("a text, not needed", R"({"exp":"soon"})", false, 0, "JwtInvalid");
        row("null", R"({"exp":null})", false, 0, "JwtInvalid");
        row("far away", R"({"exp":1e300})", true, 0, "good");
        row("long ago", R"({"exp":-1e300})", true, 0, "TokenExpired");
        row("begun", at("nbf", 0), false, 0, "good");
        row("not yet", at("nbf", 1), false, 0, "JwtInvalid");
        row("soon enough", at("nbf", 10), false, 10, "good");
        row("nbf no number", R"({"nbf":true})", false, 0, "JwtInvalid");
    }
    void times()
    {
        QFETCH(QByteArray, claims);
        QFETCH(bool, isExpirationRequired);
        QFETCH(int, skew);
        QFETCH(QByteArray, outcome);
        const token::Expectations expected{.requiresExpiration = isExpirationRequired,
                                           .clockSkew = std::chrono::seconds(skew)};
        QCOMPARE(judge(claims.toStdString(), expected), outcome.toStdString());
    }
    void issuerAndAudienceAreOneOfThose()
    {
        token::Expectations expected{.requiresExpiration = false};
        expected.issuers = {"https://a", "https://b"};
        QCOMPARE(judge("{'iss':'https://b'}", expected), std::string("good"));
        QCOMPARE(judge("{'iss':'https://b/'}", expected), std::string("TokenIssuerNotAllowed"));
        QCOMPARE(judge("{}", expected), std::string("TokenIssuerNotAllowed"));
        expected.issuers.reset();
        expected.audiences = {"api", "other"};
        QCOMPARE(judge("{'aud':'api'}", expected), std::string("good"));
        QCOMPARE(judge("{'aud':['x','other']}", expected), std::string("good"));
        QCOMPARE(judge("{'aud':['x']}", expected), std::string("TokenAudienceNotAllowed"));
        QCOMPARE(judge("{'aud':[]}", expected), std::string("TokenAudienceNotAllowed"));
        QCOMPARE(judge("{'aud':'API'}", expected), std::string("TokenAudienceNotAllowed"));
        expected.audiences = std::vector<std::string>(); // nobody is allowed, which is not the same as not asked
        QCOMPARE(judge("{'aud':'api'}", expected), std::string("TokenAudienceNotAllowed"));
    }
    void requiredClaims_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("matchesAny");
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QByteArray>("outcome");
        const auto row = [](const char* name, const char* claims, bool any, const char* separator,
                            const QStringList& values, const char* outcome) {
            QTest::newRow(name) << QByteArray(claims) << any << QByteArray(separator) << values << QByteArray(outcome);
        };
        const QStringList both{QStringLiteral("read"), QStringLiteral("write")};
        const QStringList one{QStringLiteral("read")};
        row("all of a list", R"({"c":["write","x","read"]})", false, "", both, "good");
        row("not all of a list", R"({"c":["read","x"]})", false, "", both, "TokenClaimValueNotAllowed");
        row("any of a list", R"({"c":["x","write"]})", true, "", both, "good");
        row("none of a list", R"({"c":["x"]})", true, "", both, "TokenClaimValueNotAllowed");
        row("text with separator", R"({"c":"read x write"})", false, " ", both, "good");
        row("text without separator", R"({"c":"read x write"})", true, "", both, "TokenClaimValueNotAllowed");
        row("long separator", R"({"c":"read::write"})", false, "::", both, "good");
        row("part of a word", R"({"c":"reader"})", true, " ", one, "TokenClaimValueNotAllowed");
        row("there", R"({"c":null})", false, "", {}, "good");
        row("absent", R"({"d":1})", false, "", one, "TokenClaimNotFound");
        row("number", R"({"c":17})", false, "", {QStringLiteral("17")}, "good");
        row("truth", R"({"c":true})", false, "", {QStringLiteral("true")}, "good");
        row("case counts", R"({"c":"READ"})", true, "", one, "TokenClaimValueNotAllowed");
    }
    void requiredClaims()
    {
        QFETCH(QByteArray, claims);
        QFETCH(bool, matchesAny);
        QFETCH(QByteArray, separator);
        QFETCH(QStringList, values);
        QFETCH(QByteArray, outcome);
        token::RequiredClaim wanted{"c", matchesAny, separator.toStdString(), {}};
        for (const QString& value : values)
            wanted.values.push_back(value.toStdString());
        QCOMPARE(judge(claims.toStdString(), claimOf(wanted)), outcome.toStdString());
    }
    void messagesAreThoseOfTheReference() // source: errors section 4
    {
        token::Expectations expected = claimOf({"a", false, "", {}});
        expected.claims.push_back({"b", false, "", {"1"}});
        const auto missing = token::checkClaims(read("{}"), expected, {});
        QCOMPARE(missing.error().message, std::string("JWT is missing the following claims: a, b. Access denied."));
        const auto wrong = token::checkClaims(read("{'a':1,'b':[2,3]}"), expected, {});
        QCOMPARE(wrong.error().message, std::string("Claim b value of 2, 3 is not allowed. Access denied."));
    }
};

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
