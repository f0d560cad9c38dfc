// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <QTest>

using text::Node;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void readsAndWritesTheSame_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("compact");
        const auto row = [](const char* source, const char* compact) {
            QTest::newRow(source) << QByteArray(source) << QByteArray(compact);
        };
        row("null", "null");
        row(" true\n", "true");
        row("[ ]", "[]");
        row("{ }", "{}");
        row("[1, -0, 1.50, 1E+2, 123456789012345678901234567890]", "[1,-0,1.50,1E+2,123456789012345678901234567890]");
        row("{\"b\": 1, \"a\": [false, {}]}", "{\"b\":1,\"a\":[false,{}]}");
        row(R"("\u00e4\ud83d\ude00\/\n\u0001")", "\"\xC3\xA4\xF0\x9F\x98\x80/\\n\\u0001\"");
        row("\"a\\u0000b\"", "\"a\\u0000b\"");
        row("\xEF\xBB\xBF{\"a\":1}", "{\"a\":1}");
    }
    void readsAndWritesTheSame()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, compact);
        const auto node = text::parseJson(source.toStdString());
        QVERIFY2(node.has_value(), node ? "" : node.error().describe().c_str());
        QCOMPARE(text::formatJson(*node), compact.toStdString());
        QCOMPARE(text::parseJson(text::formatJson(*node, text::JsonStyle::Indented)).value(), *node);
    }

    void refusesWithAPlace_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<uint>("line");
        QTest::addColumn<uint>("column");
        const auto row = [](const char* source, uint line, uint column) {
            QTest::newRow(source) << QByteArray(source) << line << column;
        };
        row("", 1, 1);
        row("  \n ", 2, 2);
        row("{\"a\":1", 1, 7);
        row("{\"a\":\"x", 1, 8);
        row("[1,\n 2", 2, 3);
        row("tru", 1, 4);
        row("trux", 1, 1);
        row("[01]", 1, 3);
        row("[1.]", 1, 4);
        row("[-]", 1, 3);
        row("[+1]", 1, 2);
        row("[.5]", 1, 2);
        row("[1,]", 1, 4);
        row("{\"a\":1,}", 1, 8);
        row("{a:1}", 1, 2);
        row("{\"a\" 1}", 1, 6);
        row("{\"a\":1 \"b\":2}", 1, 8);
        row("{\"a\":1,\n \"b\":2,\n \"a\":3}", 3, 2);
        row("[1] x", 1, 5);
        row("\"a\nb\"", 1, 3);
        row("\"\\x\"", 1, 2);
        row("\"\\ud800\"", 1, 2);
        row("\"\\ud800\\u0041\"", 1, 2);
        row("\"\\u12g4\"", 1, 6);
        row("[\"\xC3\x28\"]", 1, 3);
        row("\"\xED\xA0\x80\"", 1, 2);
        row("\"\xC0\x80\"", 1, 2);
        row("<html>", 1, 1);
        row("'a'", 1, 1);
    }
    void refusesWithAPlace()
    {
        QFETCH(QByteArray, source);
        QFETCH(uint, line);
        QFETCH(uint, column);
        const auto node = text::parseJson(source.toStdString());
        QVERIFY(!node.has_value());
        QVERIFY(!node.error().message.empty());
        QCOMPARE(node.error().place.line, line);
        QCOMPARE(node.error().place.column, column);
    }

    void everyPrefixOfADocumentIsRefusedAtItsEnd()
    {
        const std::string whole = R"({"openapi":"3.0.0","info":{"title":"t\u00e4","n":-1.5e3},"paths":[true,null]})";
        for (size_t length = 0; length < whole.size(); ++length) {
            const auto node = text::parseJson(std::string_view(whole).substr(0, length));
            QVERIFY(!node.has_value());
            QCOMPARE(node.error().place, (base::Place{1, static_cast<uint32_t>(length + 1)}));
        }
    }

    void valuesKnowTheirPlace()
    {
        const auto node = text::parseJson("{\n  \"a\": [10,\n    20],\n  \"b\": {}\n}").value();
        QCOMPARE(node.place(), (base::Place{1, 1}));
        QCOMPARE(node["a"].place(), (base::Place{2, 8}));
        QCOMPARE(node["a"].items()[1].place(), (base::Place{3, 5}));
        QCOMPARE(node.members()[1].keyPlace, (base::Place{4, 3}));
    }

    void aRepeatedKeyIsFoundInLargeObjectsToo()
    {
        std::string source = "{";
        for (int i = 0; i < 1000; ++i)
            source += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",\n";
        QVERIFY(text::parseJson(source + "\"z\":0}").has_value());
        const auto node = text::parseJson(source + "\"k7\":0}");
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().place, (base::Place{1001, 1}));
    }

    void deepAndLargeDocumentsAreBounded()
    {
        const std::string deep(1'000'000, '[');
        const auto node = text::parseJson(deep);
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().place, (base::Place{1, 202}));
        QVERIFY(text::parseJson(std::string(200, '[') + std::string(200, ']')).has_value());
        QVERIFY(!text::parseJson("[1]", {.bytes = 2}).has_value());
    }

    void writesIndented()
    {
        const auto node = text::parseJson(R"({"a":[1,{"b":[]}],"c":{}})").value();
        QCOMPARE(text::formatJson(node, text::JsonStyle::Indented),
                 std::string("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}"));
    }

    void bytesThatAreNotUtf8BecomeTheReplacementCharacter()
    {
        std::string out;
        text::appendJsonString(out, "a\xFF\xC3");
        QCOMPARE(out, std::string("\"a\xEF\xBF\xBD\xEF\xBF\xBD\""));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
