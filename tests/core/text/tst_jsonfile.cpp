// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "core/text/jsonfile.h"
#include "core/text/pointer.h"

#include <QTest>

using text::JsonFile;

namespace {

const std::string Indented =
    "{\n    \"properties\" : {\n        \"displayName\": \"Orders \\u0041\",\n        \"protocols\": [ \"https\" ],\n"
    "        \"limit\": 1.50,\n        \"x-own\":   {\"keep\":true}\n    }\n}\n";

}

class TestJsonFile : public QObject
{
    Q_OBJECT
private slots:
    void changes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value"); // empty: remove
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const std::string& source, const char* pointer, const char* value,
                            const std::string& result) {
            QTest::newRow(name) << QString::fromStdString(source) << QString::fromUtf8(pointer)
                                << QString::fromUtf8(value) << QString::fromStdString(result);
        };
        const auto with = [](std::string_view from, std::string_view to) {
            std::string out = Indented;
            return out.replace(out.find(from), from.size(), to);
        };
        row("scalar", Indented, "/properties/displayName", "\"Orders B\"", with("\"Orders \\u0041\"", "\"Orders B\""));
        row("equal value stays as written", Indented, "/properties/displayName", "\"Orders A\"", Indented);
        row("another spelling of a number is a change", Indented, "/properties/limit", "1.5", with("1.50", "1.5"));
        row("subtree", Indented, "/properties/x-own", "{\"a\":[1]}",
            with("{\"keep\":true}", "{\n            \"a\": [\n                1\n            ]\n        }"));
        row("inside a compact object", Indented, "/properties/x-own/keep", "false", with("true", "false"));
        row("add to a compact object", Indented, "/properties/x-own/more", "[1]", with("true", "true,\"more\":[1]"));
        row("add a member", Indented, "/properties/path", "\"orders\"",
            with("{\"keep\":true}", "{\"keep\":true},\n        \"path\":   \"orders\""));
        row("add nested members", Indented, "/tags/a/b", "1",
            with("    }\n}", "    },\n    \"tags\" : {\n        \"a\": {\n            \"b\": 1\n        }\n    }\n}"));
        row("append an item", Indented, "/properties/protocols/-", "\"http\"",
            with("\"https\"", "\"https\", \"http\""));
        row("remove the first", Indented, "/properties/displayName", "",
            with("\"displayName\": \"Orders \\u0041\",\n        ", ""));
        row("remove the last", Indented, "/properties/x-own", "", with(",\n        \"x-own\":   {\"keep\":true}", ""));
        row("remove the only one", Indented, "/properties/x-own/keep", "", with("\"keep\":true", ""));
        row("into an empty object", "{\n  \"a\": {}\n}", "/a/b", "1", "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
        row("one line", "{\"a\":1}", "/b", "[1,2]", "{\"a\":1,\"b\":[1,2]}");
        row("one spaced line", "{\"a\": 1, \"b\": 2}", "/c", "3", "{\"a\": 1, \"b\": 2, \"c\": 3}");
        row("empty document", "{}", "/a", "1", "{\"a\":1}");
        row("carriage returns", "{\r\n\t\"a\": 1\r\n}\r\n", "/b", "{\"c\":2}",
            "{\r\n\t\"a\": 1,\r\n\t\"b\": {\r\n\t\t\"c\": 2\r\n\t}\r\n}\r\n");
        row("byte order mark", "\xEF\xBB\xBF{\"a\":1}", "/a", "2", "\xEF\xBB\xBF{\"a\":2}");
        row("escaped key", "{\"a\\/b\":{\"c~d\":1}}", "/a~1b/c~0d", "2", "{\"a\\/b\":{\"c~d\":2}}");
        row("whole document", "[1]", "", "{\"a\":2}", "{\"a\":2}");
        row("brackets in texts", "{\"a\":\"}],{\",\"b\":[\"\\\"]\",3]}", "/b/1", "4",
            "{\"a\":\"}],{\",\"b\":[\"\\\"]\",4]}");
    }
    void changes()
    {
        QFETCH(QString, source);
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, result);
        auto file = JsonFile::parse(source.toStdString()).value();
        const auto done = value.isEmpty()
            ? file.remove(pointer.toStdString())
            : file.set(pointer.toStdString(), text::parseJson(value.toStdString()).value());
        QVERIFY2(done.has_value(), done ? "" : done.error().describe().c_str());
        QCOMPARE(QString::fromStdString(file.source()), result);
        QCOMPARE(file.root(), text::parseJson(file.source()).value());
    }

    void updateTouchesOnlyWhatDiffers()
    {
        auto file = JsonFile::parse(Indented).value();
        text::Node wanted = file.root();
        wanted.find("properties")->set("limit", text::Node::integer(2));
        wanted.find("properties")->remove("displayName");
        wanted.find("properties")->find("x-own")->set("new", text::Node());
        QVERIFY(file.update("", wanted).has_value());
        QCOMPARE(
            QString::fromStdString(file.source()),
            QStringLiteral("{\n    \"properties\" : {\n        \"protocols\": [ \"https\" ],\n        \"limit\": 2,\n"
                           "        \"x-own\":   {\"keep\":true,\"new\":null}\n    }\n}\n"));
        QCOMPARE(file.root(), wanted);
        QVERIFY(file.update("", file.root()).has_value());
        QCOMPARE(file.root(), wanted);
    }

    void placesThatAreNotThere()
    {
        auto file = JsonFile::parse("{\"a\":[1],\"b\":2}").value();
        for (const char* pointer : {"/c", "/a/1", "/b/c", "/a/x", ""})
            QCOMPARE(file.remove(pointer).error().kind, base::Error::Kind::NotFound);
        for (const char* pointer : {"/a/2", "/a/01", "/b/c", "/a/x"})
            QCOMPARE(file.set(pointer, text::Node()).error().kind, base::Error::Kind::NotFound);
        QCOMPARE(file.set("a", text::Node()).error().kind, base::Error::Kind::Invalid);
        QCOMPARE(file.source(), std::string("{\"a\":[1],\"b\":2}"));
        QCOMPARE(JsonFile::parse("{").error().place, (base::Place{1, 2}));
    }

    void pointersOfTheStandard()
    {
        // RFC 6901, section 5
        const auto document =
            text::parseJson("{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/"
                            "b\":1,\"c%d\":2,\"e^f\":3,\"g|h\":4,\"i\\\\j\":5,\"k\\\"l\":6,\" \":7,\"m~n\":8}")
                .value();
        const auto at = [&](std::string_view pointer) {
            const text::Node* node = text::findByPointer(document, pointer);
            return node ? text::formatJson(*node) : std::string("none");
        };
        QCOMPARE(at(""), text::formatJson(document));
        QCOMPARE(at("/foo/0"), std::string("\"bar\""));
        QCOMPARE(at("/"), std::string("0"));
        QCOMPARE(at("/a~1b"), std::string("1"));
        QCOMPARE(at("/c%d"), std::string("2"));
        QCOMPARE(at("/i\\j"), std::string("5"));
        QCOMPARE(at("/ "), std::string("7"));
        QCOMPARE(at("/m~0n"), std::string("8"));
        QCOMPARE(at("/foo/2"), std::string("none"));
        QCOMPARE(at("/foo/00"), std::string("none"));
        QCOMPARE(at("/m~2n"), std::string("none"));
        QCOMPARE(text::formatPointer({"a/b", "", "~"}), std::string("/a~1b//~0"));
    }
};

QTEST_APPLESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
