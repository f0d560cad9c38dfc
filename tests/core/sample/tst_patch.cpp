// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/patch.h"
#include "core/text/json.h"

#include <QTest>

using namespace sample::cluster;

class TestPatch : public QObject
{
    Q_OBJECT

    static Node parse(const QByteArray& source)
    {
        const auto node = text::parseJson(source.toStdString());
        return node ? *node : Node();
    }

private slots:
    // The examples of RFC 7386 appendix A, but for those whose order of members says nothing.
    void mergePatch_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* target, const char* patch, const char* result) {
            QTest::addRow("%s + %s", target, patch) << QByteArray(target) << QByteArray(patch) << QByteArray(result);
        };
        row(R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})");
        row(R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})");
        row(R"({"a":"b"})", R"({"a":null})", "{}");
        row(R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})");
        row(R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})");
        row(R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})");
        row(R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})");
        row(R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})");
        row(R"(["a","b"])", R"(["c","d"])", R"(["c","d"])");
        row(R"({"a":"b"})", R"(["c"])", R"(["c"])");
        row(R"({"a":"foo"})", "null", "null");
        row(R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})");
        row("[1,2]", R"({"a":"b","c":null})", R"({"a":"b"})");
        row("{}", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})");
    }
    void mergePatch()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        QCOMPARE(text::formatJson(applyMergePatch(parse(target), parse(patch))), result.toStdString());
    }

    void jsonPatch_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result"); // empty: refused
        const auto row = [](const char* name, const char* target, const char* patch, const char* result) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(patch) << QByteArray(result);
        };
        row("add member", R"({"a":1})", R"([{"op":"add","path":"/b","value":2}])", R"({"a":1,"b":2})");
        row("add into list", "[1,3]", R"([{"op":"add","path":"/1","value":2}])", "[1,2,3]");
        row("add at the end", "[1]", R"([{"op":"add","path":"/-","value":2}])", "[1,2]");
        row("add past the end", "[1]", R"([{"op":"add","path":"/2","value":2}])", "");
        row("add below nothing", "{}", R"([{"op":"add","path":"/a/b","value":2}])", "");
        row("remove", R"({"a":1,"b":2})", R"([{"op":"remove","path":"/a"}])", R"({"b":2})");
        row("remove what is not there", "{}", R"([{"op":"remove","path":"/a"}])", "");
        row("replace", R"({"a":1})", R"([{"op":"replace","path":"/a","value":2}])", R"({"a":2})");
        row("replace what is not there", "{}", R"([{"op":"replace","path":"/a","value":2}])", "");
        row("escaped names", R"({"a/b":1,"m~n":2})",
            R"([{"op":"remove","path":"/a~1b"},{"op":"replace","path":"/m~0n","value":3}])", R"({"m~n":3})");
        row("move", R"({"a":{"b":1}})", R"([{"op":"move","from":"/a/b","path":"/c"}])", R"({"a":{},"c":1})");
        row("copy", R"({"a":[1]})", R"([{"op":"copy","from":"/a/0","path":"/a/-"}])", R"({"a":[1,1]})");
        row("test holds", R"({"a":1})", R"([{"op":"test","path":"/a","value":1},{"op":"remove","path":"/a"}])", "{}");
        row("test fails", R"({"a":1})", R"([{"op":"test","path":"/a","value":2},{"op":"remove","path":"/a"}])", "");
        row("leading zero", "[1,2]", R"([{"op":"remove","path":"/01"}])", "");
        row("unknown operation", "{}", R"([{"op":"grow","path":"/a"}])", "");
        row("no list", "{}", R"({"op":"add"})", "");
    }
    void jsonPatch()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        const auto patched = applyJsonPatch(parse(target), parse(patch));
        QCOMPARE(patched ? text::formatJson(*patched) : std::string(), result.toStdString());
    }

    void strategicMerge_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* name, const char* kind, const char* target, const char* patch,
                            const char* result) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(target) << QByteArray(patch) << QByteArray(result);
        };
        row("containers by name", "Pod",
            R"({"spec":{"containers":[{"name":"a","image":"1"},{"name":"b","image":"1"}]}})",
            R"({"spec":{"containers":[{"name":"b","image":"2"}]}})",
            R"({"spec":{"containers":[{"name":"a","image":"1"},{"name":"b","image":"2"}]}})");
        row("a new container comes last", "Pod", R"({"spec":{"containers":[{"name":"a"}]}})",
            R"({"spec":{"containers":[{"name":"b"}]}})", R"({"spec":{"containers":[{"name":"a"},{"name":"b"}]}})");
        row("delete by key", "Pod", R"({"spec":{"containers":[{"name":"a"},{"name":"b"}]}})",
            R"({"spec":{"containers":[{"name":"a","$patch":"delete"}]}})", R"({"spec":{"containers":[{"name":"b"}]}})");
        row("replace the list", "Pod", R"({"spec":{"containers":[{"name":"a"},{"name":"b"}]}})",
            R"({"spec":{"containers":[{"$patch":"replace"},{"name":"c"}]}})",
            R"({"spec":{"containers":[{"name":"c"}]}})");
        row("ports of a Service by port", "Service", R"({"spec":{"ports":[{"port":1,"nodePort":9},{"port":2}]}})",
            R"({"spec":{"ports":[{"port":1,"name":"x"}]}})",
            R"({"spec":{"ports":[{"port":1,"nodePort":9,"name":"x"},{"port":2}]}})");
        row("ports of a container by containerPort", "Pod",
            R"({"spec":{"containers":[{"name":"a","ports":[{"containerPort":1}]}]}})",
            R"({"spec":{"containers":[{"name":"a","ports":[{"containerPort":2}]}]}})",
            R"({"spec":{"containers":[{"name":"a","ports":[{"containerPort":1},{"containerPort":2}]}]}})");
        row("lists without a key are replaced", "Pod", R"({"spec":{"containers":[{"name":"a","args":["x","y"]}]}})",
            R"({"spec":{"containers":[{"name":"a","args":["z"]}]}})",
            R"({"spec":{"containers":[{"name":"a","args":["z"]}]}})");
        row("finalizers are a set", "Pod", R"({"metadata":{"finalizers":["a"]}})",
            R"({"metadata":{"finalizers":["b","a"]}})", R"({"metadata":{"finalizers":["a","b"]}})");
        row("delete from a set", "Pod", R"({"metadata":{"finalizers":["a","b"]}})",
            R"({"metadata":{"$deleteFromPrimitiveList/finalizers":["a"]}})", R"({"metadata":{"finalizers":["b"]}})");
        row("order of items", "Pod", R"({"spec":{"containers":[{"name":"a"},{"name":"b"}]}})",
            R"({"spec":{"$setElementOrder/containers":[{"name":"b"},{"name":"a"}],"containers":[{"name":"b","image":"2"}]}})",
            R"({"spec":{"containers":[{"name":"b","image":"2"},{"name":"a"}]}})");
        row("retained keys", "Deployment",
            R"({"spec":{"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":1}}}})",
            R"({"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}})",
            R"({"spec":{"strategy":{"type":"Recreate"}}})");
        row("null removes", "Pod", R"({"metadata":{"labels":{"a":"1","b":"2"}}})",
            R"({"metadata":{"labels":{"a":null}}})", R"({"metadata":{"labels":{"b":"2"}}})");
        row("replace a map", "Pod", R"({"metadata":{"labels":{"a":"1"}}})",
            R"({"metadata":{"labels":{"$patch":"replace","b":"2"}}})", R"({"metadata":{"labels":{"b":"2"}}})");
    }
    void strategicMerge()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        QCOMPARE(text::formatJson(applyStrategicMerge(parse(target), parse(patch), kind.toStdString())),
                 result.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestPatch)
#include "tst_patch.moc"
