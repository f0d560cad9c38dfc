// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/url.h"

#include <QTest>

Q_DECLARE_METATYPE(std::string)

class TestUrl : public QObject
{
    Q_OBJECT
private slots:
    void parses_data()
    {
        QTest::addColumn<std::string>("source");
        QTest::addColumn<std::string>("expected"); // scheme host port path query; empty: refused
        const auto row = [](const char* source, const char* expected) {
            QTest::newRow(source) << std::string(source) << std::string(expected);
        };
        row("http://Example.COM", "http example.com 80 - -");
        row("HTTPS://h:8443/a/b?c=d", "https h 8443 /a/b c=d");
        row("http://[::1]:81/", "http ::1 81 / -");
        row("http://h?x=/../y", "http h 80 - x=/../y");
        row("http://h:/", "http h 80 / -");
        row("ftp://h/", "");
        row("/a/b", "");
        row("http://", "");
        row("http://:80/", "");
        row("http://h:0/", "");
        row("http://h:65536/", "");
        row("http://h:8a/", "");
        row("http://user:pw@h/", "");
        row("http://h/a#b", "");
        row("http://h/a b", "");
        row("http://h/a/../b", "");
        row("http://h\r\nX: y/", "");
    }
    void parses()
    {
        QFETCH(std::string, source);
        QFETCH(std::string, expected);
        const auto url = http::parseUrl(source);
        QCOMPARE(url.has_value(), !expected.empty());
        if (!url)
            return;
        const auto shown = [](const std::string& text) { return text.empty() ? std::string("-") : text; };
        QCOMPARE(url->scheme + ' ' + url->host + ' ' + std::to_string(url->port) + ' ' + shown(url->path) + ' '
                     + shown(url->query),
                 expected);
    }
    void passwordsAreNotRepeatedInErrors()
    {
        const auto url = http::parseUrl("http://user:hunter2@h/");
        QVERIFY(url.error().describe().find("hunter2") == std::string::npos);
    }
    void authorityLeavesTheSchemesOwnPortOut()
    {
        QCOMPARE(http::parseUrl("https://h:443/")->authority(), std::string("h"));
        QCOMPARE(http::parseUrl("http://[::1]:443/")->authority(), std::string("[::1]:443"));
    }
    void percentCoding()
    {
        QCOMPARE(http::percentDecode("a%20b+c%2Fd%zz%4"), std::string("a b+c/d%zz%4"));
        QCOMPARE(http::percentDecode("a+b", true), std::string("a b"));
        QCOMPARE(http::percentEncode("a b/ü~"), std::string("a%20b%2F%C3%BC~"));
        QCOMPARE(http::percentEncode("a/b", "/"), std::string("a/b"));
    }
    void queryPairs()
    {
        const http::QueryParameters expected{{"a", "1 2"}, {"b", ""}, {"c", ""}, {"a", "&"}};
        QCOMPARE(http::parseQuery("a=1+2&b&&c=&a=%26") == expected, true);
        QCOMPARE(http::formatQuery(expected), std::string("a=1%202&b=&c=&a=%26"));
    }
};

QTEST_APPLESS_MAIN(TestUrl)
#include "tst_url.moc"
