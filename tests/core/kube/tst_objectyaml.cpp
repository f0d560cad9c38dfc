// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/objectyaml.h"
#include "core/text/json.h"

#include <QTest>

namespace {

constexpr const char* Pod = R"({
    "status": {"phase": "Running"},
    "spec": {"b": 1, "a": 2},
    "metadata": {"uid": "u", "labels": {"app": "web"}, "name": "p", "namespace": "shop"},
    "kind": "Pod",
    "apiVersion": "v1"
})";
constexpr const char* Secret = R"({
    "kind": "Secret",
    "metadata": {
        "name": "s",
        "annotations": {"kubectl.kubernetes.io/last-applied-configuration": "token: aHVudGVyMg=="},
        "managedFields": [{"manager": "kubectl"}]
    },
    "data": {"token": "aHVudGVyMg=="},
    "stringData": {"plain": "hunter2"}
})";

template<typename Value>
std::string yamlOf(const char* json)
{
    auto node = text::parseJson(json);
    return node ? kube::yamlOf(kube::read<Value>(std::move(*node))) : node.error().describe();
}

} // namespace

class TestObjectYaml : public QObject
{
    Q_OBJECT
private slots:
    void membersComeInTheOrderOfPeople()
    {
        QCOMPARE(
            QByteArray::fromStdString(yamlOf<kube::Pod>(Pod)),
            QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  namespace: shop\n  labels:\n    app: web\n"
                       "  uid: u\nspec:\n  b: 1\n  a: 2\nstatus:\n  phase: Running\n"));
    }

    void aSecretShowsItsNamesOnly()
    {
        const std::string yaml = yamlOf<kube::Secret>(Secret);
        for (const char* hidden : {"aHVudGVyMg", "hunter2", "managedFields"})
            QVERIFY2(yaml.find(hidden) == std::string::npos, yaml.c_str());
        for (const char* shown : {"token: \"***\"", "plain: \"***\"", "last-applied-configuration: \"***\""})
            QVERIFY2(yaml.find(shown) != std::string::npos, yaml.c_str());
    }

    void nothingIsNothing() { QCOMPARE(kube::yamlOf(kube::Object()), std::string()); }
};

QTEST_APPLESS_MAIN(TestObjectYaml)
#include "tst_objectyaml.moc"
