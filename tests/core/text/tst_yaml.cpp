// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"
#include "core/text/yaml.h"

#include <QTest>

class TestYaml : public QObject
{
    Q_OBJECT
private slots:
    void readsAsJson_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* source, const char* json) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(json);
        };
        row("nulls", "[~, null, Null, NULL, '', \"\", nULL]", R"([null,null,null,null,"","","nULL"])");
        row("booleans", "[true, False, TRUE, yes, no, on, off, y, n]",
            R"([true,false,true,"yes","no","on","off","y","n"])");
        row("whole numbers", "[0, 12, -3, +4, 0x1F, 0o17, 0644, 00, 08, -0]", "[0,12,-3,4,31,15,420,0,8,-0]");
        row("fractions", "[1.0, 1.50, .5, 5., -.5e3, 1e3, 1E+2, 1e]", R"([1.0,1.50,0.5,5,-0.5e3,1e3,1E+2,"1e"])");
        row("no JSON numbers", "[.inf, -.inf, .nan, 0xFFFFFFFFFFFFFFFFF, 1_000, 1.2.3, 0x, -0x1]",
            R"([".inf","-.inf",".nan","0xFFFFFFFFFFFFFFFFF","1_000","1.2.3","0x","-0x1"])");
        row("dates stay strings", "[2024-01-01, 12:30, 2024-01-01T00:00:00Z]",
            R"(["2024-01-01","12:30","2024-01-01T00:00:00Z"])");
        row("quoted and tagged", "['1', \"true\", !!str 2, !own 3, !!int 4, !!float 5]", R"(["1","true","2","3",4,5])");
        row("keys are strings", "{1: a, true: b, 200: c, ~: d}", R"({"1":"a","true":"b","200":"c","null":"d"})");
        row("block", "a:\n- 1\n- b: 2\n  c:\nd: |\n  x\n  y\ne: >-\n  p\n  q\n",
            R"({"a":[1,{"b":2,"c":null}],"d":"x\ny\n","e":"p q"})");
        row("alias", "a: &x {k: 1}\nb: *x\nc: [*x]\n", R"({"a":{"k":1},"b":{"k":1},"c":[{"k":1}]})");
        row("alias of scalar as key", "a: &x key\n*x : 1\n", R"({"a":"key","key":1})");
        row("merge", "base: &b {a: 1, b: 2}\nuse:\n  <<: *b\n  b: 3\n",
            R"({"base":{"a":1,"b":2},"use":{"a":1,"b":3}})");
        row("merge list", "x: {<<: [{a: 1, b: 1}, {b: 2, c: 2}], d: 4}", R"({"x":{"a":1,"b":1,"c":2,"d":4}})");
        row("merge after own", "x: {a: 0, <<: {a: 1, b: 1}, c: 2}", R"({"x":{"a":0,"b":1,"c":2}})");
        row("quoted << is a key", "x: {'<<': 1}", R"({"x":{"<<":1}})");
        row("empty", "", "null");
        row("comment only", "# nothing\n", "null");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a: 1\n",
            R"({"a":1})");
        row("carriage returns", "a: 1\r\nb:\r\n  - 2\r\n", R"({"a":1,"b":[2]})");
        row("directive and end", "%YAML 1.2\n---\na: 1\n...\n", R"({"a":1})");
        row("keys without value", "? a\n? b\nc:\nd: {e, f: , 'g'}\n&x h:\n",
            R"({"a":null,"b":null,"c":null,"d":{"e":null,"f":null,"g":null},"h":null})");
        row("tab inside text", "a: \"x\ty\"\n", R"({"a":"x\ty"})");
    }
    void readsAsJson()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, json);
        const auto node = text::parseYaml(source.toStdString());
        QVERIFY2(node.has_value(), node ? "" : node.error().describe().c_str());
        QCOMPARE(text::formatJson(*node), json.toStdString());
    }

    void refusesWithAPlace_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<uint>("line");
        QTest::addColumn<uint>("column"); // 0: any
        const auto row = [](const char* name, const char* source, uint line, uint column) {
            QTest::newRow(name) << QByteArray(source) << line << column;
        };
        row("duplicate key", "a: 1\nb: 2\na: 3\n", 3, 1);
        row("duplicate key in flow", "x: {a: 1, a: 2}", 1, 11);
        row("two merges", "x: {<<: {a: 1}, <<: {b: 2}}", 1, 17);
        row("merge of a text", "x: {<<: text}", 1, 9);
        row("mapping as key", "{{ .Values.x }}: 1\n", 1, 1);
        row("mapping as key in flow", "x: {{a: 1}: 1}\n", 1, 5);
        row("template as value", "kind: Secret\nname: {{ .Values.x }}\n", 2, 8);
        row("template at line start", "{{- if .Values.x }}\nkind: Service\n{{- end }}\n", 1, 0);
        row("list as key", "? [a]\n: 1\n", 1, 3);
        row("alias of a list as key", "a: &x [1]\n*x : 1\n", 2, 1);
        row("dedent between levels", "info:\n  title: bad\n version: '1'\n", 3, 0);
        row("value in value", "a: b: c\n", 1, 0);
        row("unclosed quote", "a: \"x\nb: 1\n", 1, 4);
        row("unclosed single quote", "a: &x 'it''s\nb: 1\n", 1, 4);
        row("key without colon", "a: 1\nb\n", 2, 1);
        row("key without colon after a question", "a: what?\nb\n", 2, 1);
        row("quoted key without colon", "a: 1\n\"b\"\n", 2, 1);
        row("unclosed list at once", "[a, b", 1, 1);
        row("unclosed list", "a: [1, 2\n", 2, 0);
        row("stray bracket", "a: 1\n]\n", 2, 0);
        row("tab as indentation", "a:\n\t- b\n", 2, 0);
        row("unknown alias", "a: *x\n", 1, 0);
        row("alias of itself", "a: &x [*x]\n", 1, 8);
        row("control character", "a: x\x04y\nb: 1\n", 1, 5);
        row("not UTF-8", "a: \xFF\n", 1, 4);
        row("second document", "a: 1\n---\nb: 2\n", 3, 1);
        row("comma behind the end", "...\t,user:8", 1, 5); // eleven bytes that took a minute
        row("indented end marker", "spec:\n  a: b\n  ...\n", 3, 3);
        row("two values", "[1]\n[2]\n", 2, 1);
    }
    void refusesWithAPlace()
    {
        QFETCH(QByteArray, source);
        QFETCH(uint, line);
        QFETCH(uint, column);
        const auto node = text::parseYaml(source.toStdString());
        QVERIFY2(!node.has_value(), node ? text::formatJson(*node).c_str() : "");
        QVERIFY(!node.error().message.empty());
        QVERIFY(node.error().place.known());
        if (line != 0)
            QCOMPARE(node.error().place.line, line);
        if (column != 0)
            QCOMPARE(node.error().place.column, column);
    }

    void streamsHaveDocuments()
    {
        const auto documents = text::parseYamlStream("a: 1\n---\n---\n- b\n...\n# note\nc\n").value();
        QCOMPARE(documents.size(), size_t(4));
        QCOMPARE(text::formatJson(documents[0]), std::string(R"({"a":1})"));
        QVERIFY(documents[1].isNull());
        QCOMPARE(text::formatJson(documents[2]), std::string(R"(["b"])"));
        QCOMPARE(text::formatJson(documents[3]), std::string(R"("c")"));
        QCOMPARE(documents[2].place(), (base::Place{4, 1}));
        QCOMPARE(text::parseYamlStream("").value().size(), size_t(0));
    }

    void repeatedKeysMayBeReportedInstead()
    {
        std::vector<base::Problem> repeated;
        const auto documents = text::parseYamlStream("a: 1\nb: {c: 1, c: 2}\na: 3\n---\na: 4\n", repeated).value();
        QCOMPARE(text::formatJson(documents[0]), std::string(R"({"a":3,"b":{"c":2}})"));
        QCOMPARE(documents.size(), size_t(2));
        QCOMPARE(repeated.size(), size_t(2));
        QCOMPARE(repeated[0].place, (base::Place{2, 11}));
        QCOMPARE(repeated[1].place, (base::Place{3, 1}));
    }

    void valuesKnowTheirPlace()
    {
        const auto node = text::parseYaml("a:\n  b: [x, 12]\n  c: text\n").value();
        QCOMPARE(node["a"].place(), (base::Place{2, 3}));
        QCOMPARE(node["a"]["b"].items()[1].place(), (base::Place{2, 10}));
        QCOMPARE(node["a"].members()[1].keyPlace, (base::Place{3, 3}));
        QCOMPARE(node["a"]["c"].place(), (base::Place{3, 6}));
    }

    void aliasBombsAreRefusedQuickly()
    {
        std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const std::string before = "*a" + std::to_string(i - 1);
            bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
            for (int n = 0; n < 10; ++n)
                bomb += (n == 0 ? "" : ", ") + before;
            bomb += "]\n";
        }
        const auto node = text::parseYaml(bomb, {.nodes = 100'000});
        QVERIFY(!node.has_value());
        QCOMPARE(node.error().place.line, uint(5)); // 1 + 11 + 111 + 1111 + 11111 values fit, ten times that do not
    }

    void aliasesOfLongTextsAreRefusedToo()
    {
        std::string bomb = "a: &a " + std::string(1000, 'x') + "\nb: [";
        for (int i = 0; i < 1000; ++i)
            bomb += "*a, ";
        QVERIFY(!text::parseYaml(bomb + "]\n", {.bytes = 100'000}).has_value());
        QVERIFY(text::parseYaml(bomb + "]\n").has_value());
    }

    void depthIsBounded()
    {
        QVERIFY(text::parseYaml(std::string(200, '[') + std::string(200, ']')).has_value());
        const auto flow = text::parseYaml(std::string(400, '[') + std::string(400, ']'));
        QVERIFY(!flow.has_value());
        QCOMPARE(flow.error().place, (base::Place{1, 201}));
        QVERIFY(!text::parseYaml(std::string(100'000, '[')).has_value());
        QVERIFY(!text::parseYaml(std::string(10'000, '[') + std::string(10'000, ']')).has_value());
        std::string blocks;
        for (int i = 0; i < 5'000; ++i)
            blocks += "- ";
        QVERIFY(!text::parseYaml(blocks).has_value());
        std::string chain = "a0: &a0 [1]\n";
        for (int i = 1; i < 300; ++i)
            chain += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
        const auto aliased = text::parseYaml(chain);
        QVERIFY(!aliased.has_value());
        QCOMPARE(aliased.error().place.line, uint(200));
    }

    void jsonOrYamlTakesEither()
    {
        QCOMPARE(text::formatJson(text::parseJsonOrYaml(" {\"a\": 1}").value()), std::string(R"({"a":1})"));
        QCOMPARE(text::formatJson(text::parseJsonOrYaml("{a: 1, b: [x]}").value()),
                 std::string(R"({"a":1,"b":["x"]})"));
        QCOMPARE(text::formatJson(text::parseJsonOrYaml("a: 1").value()), std::string(R"({"a":1})"));
        const auto cut = text::parseJsonOrYaml("{\"a\":\n {\"b\": \"x");
        QVERIFY(!cut.has_value());
        QCOMPARE(cut.error().place.line, uint(2));
        const auto repeated = text::parseJsonOrYaml("{a: 1,\n b: 2,\n a: 3}");
        QVERIFY(!repeated.has_value());
        QCOMPARE(repeated.error().place, (base::Place{3, 2}));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("yaml");
        const auto row = [](const char* name, const char* json, const char* yaml) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(yaml);
        };
        row("object", R"({"kind":"Service","spec":{"ports":[{"port":80,"name":"http"}],"empty":{},"none":[]}})",
            "kind: Service\nspec:\n  ports:\n  - port: 80\n    name: http\n  empty: {}\n  none: []\n");
        row("nested lists", "[[1,2],[],[[3]]]", "- - 1\n  - 2\n- []\n- - - 3\n");
        row("texts that need quotes",
            R"(["","true","12","0644","yes","2024-01-01","a: b","a #b","- x","-x","#","x:","10.0.0.1"," a"])",
            "- \"\"\n- \"true\"\n- \"12\"\n- \"0644\"\n- \"yes\"\n- \"2024-01-01\"\n- \"a: b\"\n- \"a #b\"\n- \"- "
            "x\"\n- -x\n- \"#\"\n- "
            "\"x:\"\n- 10.0.0.1\n- \" a\"\n");
        row("lines", R"({"a":"x\ny\n","b":"x\ny","c":"x\n\n","d":" x\ny","e":"x\r\ny"})",
            "a: |\n  x\n  y\nb: |-\n  x\n  y\nc: |+\n  x\n\nd: \" x\\ny\"\ne: \"x\\r\\ny\"\n");
        row("scalars", R"([null,true,1.50,"ä"])", "- null\n- true\n- 1.50\n- ä\n");
        row("scalar document", R"("x")", "x\n");
        row("byte order mark", R"("\uFEFFx")", "\"\xEF\xBB\xBFx\"\n");
        row("byte order marks within", R"({"a":"x\uFEFF","b":"x\ny\uFEFF"})",
            "a: \"x\xEF\xBB\xBF\"\nb: \"x\\ny\xEF\xBB\xBF\"\n");
    }
    void writesWhatItReads()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, yaml);
        const auto node = text::parseJson(json.toStdString()).value();
        QCOMPARE(text::formatYaml(node), yaml.toStdString());
        QCOMPARE(text::parseYaml(text::formatYaml(node)).value(), node);
    }
};

QTEST_APPLESS_MAIN(TestYaml)
#include "tst_yaml.moc"
