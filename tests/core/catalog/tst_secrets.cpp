// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/secrets.h"

#include <QTest>

using namespace catalog;

class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void readsAndWritesTheSame()
    {
        const auto secrets = parseSecrets(
            "subscriptions:\n  acme: {primaryKey: k1, secondaryKey: 'k: 2'}\n  one: {primaryKey: \"0123\"}\n"
            "namedValues:\n  ticket-token: |\n    a\n    b\n");
        QVERIFY2(secrets.has_value(), secrets ? "" : secrets.error().describe().c_str());
        QCOMPARE(secrets->subscriptions.size(), size_t(2));
        const SubscriptionKeys& acme = secrets->subscriptions.at(SubscriptionName("acme"));
        QCOMPARE(acme.primary.reveal(), std::string_view("k1"));
        QCOMPARE(acme.secondary.reveal(), std::string_view("k: 2"));
        QVERIFY(secrets->subscriptions.at(SubscriptionName("one")).secondary.empty());
        QCOMPARE(secrets->namedValues.at("ticket-token").reveal(), std::string_view("a\nb\n"));
        const std::string written = formatSecrets(*secrets);
        QCOMPARE(written,
                 std::string("subscriptions:\n  acme:\n    primaryKey: k1\n    secondaryKey: \"k: 2\"\n  one:\n    "
                             "primaryKey: \"0123\"\n"
                             "namedValues:\n  ticket-token: |\n    a\n    b\n"));
        QCOMPARE(formatSecrets(parseSecrets(written).value()), written);
    }
    void readsAndWritesWhatAzureWouldHave()
    {
        const std::string yaml =
            "subscriptions: {}\nnamedValues: {}\n"
            "identityTokens:\n- resource: https://vault.example\n  clientId: app\n  token: t1\n"
            "authorizations:\n  github:\n    mine:\n      accessToken: t2\n      claims:\n        sub: me\n"
            "certificates:\n  client:\n    file: client.p12\n    password: open sesame\n";
        const auto secrets = parseSecrets(yaml);
        QVERIFY2(secrets.has_value(), secrets ? "" : secrets.error().describe().c_str());
        QCOMPARE(secrets->identityTokens.front().clientId, std::string("app"));
        QCOMPARE(secrets->identityTokens.front().token.reveal(), std::string_view("t1"));
        QCOMPARE(secrets->authorizations.at("github").at("mine").claims.front().second, std::string("me"));
        QCOMPARE(secrets->certificates.at("client").file, std::string("client.p12"));
        const std::string written = formatSecrets(*secrets);
        QVERIFY2(written == yaml, written.c_str());
    }
    void aFaultDoesNotShowTheSecret()
    {
        const auto secrets = parseSecrets("subscriptions:\n  a: {primaryKey: geheim}\n  b: {primaryKey: geheim}\n");
        QVERIFY(secrets.error().describe().find("geheim") == std::string::npos);
    }
    void nothingIsAllowed()
    {
        for (const char* yaml : {"", "subscriptions:\n", "subscriptions: {}\nnamedValues: {}\n"})
            QVERIFY(parseSecrets(yaml).value().subscriptions.empty());
        QCOMPARE(formatSecrets(Secrets()), std::string("subscriptions: {}\nnamedValues: {}\n"));
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<uint>("line");
        QTest::addColumn<uint>("column");
        const auto row = [](const char* name, const char* yaml, uint line, uint column) {
            QTest::newRow(name) << QString::fromUtf8(yaml) << line << column;
        };
        row("list", "- a\n", 1, 1);
        row("tokens no list", "identityTokens: {}\n", 1, 17);
        row("token without resource", "identityTokens:\n  - token: x\n", 2, 5);
        row("token a number", "identityTokens:\n  - {resource: r, token: 12}\n", 2, 26);
        row("unknown member of a token", "identityTokens:\n  - {resource: r, token: x, secret: y}\n", 2, 29);
        row("authorization without token", "authorizations:\n  p:\n    a: {claims: {}}\n", 3, 8);
        row("authorizations no mapping", "authorizations: [a]\n", 1, 17);
        row("certificate without file", "certificates:\n  c: {password: p}\n", 2, 6);
        row("unknown member", "subscriptions: {}\nkeys: {}\n", 2, 1);
        row("list of subscriptions", "subscriptions: [a]\n", 1, 16);
        row("unknown key", "subscriptions:\n  a: {primary: x}\n", 2, 7);
        row("no keys", "subscriptions:\n  a: {}\n", 2, 3);
        row("no mapping", "subscriptions:\n  a: key\n", 2, 3);
        row("empty key", "subscriptions:\n  a: {primaryKey: ''}\n", 2, 19);
        row("null key", "subscriptions:\n  a: {primaryKey: ~}\n", 2, 19);
        row("number", "subscriptions:\n  a: {primaryKey: 0123}\n", 2, 19);
        row("same key in one", "subscriptions:\n  a: {primaryKey: x, secondaryKey: x}\n", 2, 36);
        row("same key in two", "subscriptions:\n  a: {primaryKey: x}\n  b: {secondaryKey: x}\n", 3, 21);
        row("subscription twice", "subscriptions:\n  a: {primaryKey: x}\n  a: {primaryKey: y}\n", 3, 3);
        row("empty named value", "namedValues: {a: ''}\n", 1, 18);
        row("broken", "subscriptions: {\n", 2, 1);
    }
    void refusals()
    {
        QFETCH(QString, yaml);
        QFETCH(uint, line);
        QFETCH(uint, column);
        const auto secrets = parseSecrets(yaml.toStdString());
        QVERIFY(!secrets.has_value());
        QCOMPARE(secrets.error().place.line, line);
        QCOMPARE(secrets.error().place.column, column);
    }
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
