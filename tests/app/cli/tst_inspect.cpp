// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that look into files, from their arguments to what stands on stdout.

#include "app/cli/verb.h"
#include "core/base/file.h"
#include "core/text/json.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace cli {
extern const Verb ManifestsVerb;
extern const Verb OpenapiVerb;
} // namespace cli

namespace {

struct Outcome
{
    int exit = 0;
    std::string out;
};

class TestInspectFolder
{
public:
    std::string write(const char* name, std::string_view content) const
    {
        const std::string file = m_directory.filePath(QString::fromUtf8(name)).toStdString();
        if (!base::writeFile(file, content))
            qFatal("cannot write a file");
        return file;
    }
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_directory.filePath(QString::fromUtf8(name)).toStdString();
    }

    // Runs the verb with stdout going to a file.
    [[nodiscard]] Outcome run(const cli::Verb& verb, const std::vector<std::string>& arguments) const
    {
        const std::vector<std::string_view> views(arguments.begin(), arguments.end());
        const std::string file = path("stdout");
        std::fflush(stdout);
        const int saved = ::dup(STDOUT_FILENO);
        std::FILE* target = std::fopen(file.c_str(), "w");
        ::dup2(fileno(target), STDOUT_FILENO);
        const int exit = verb.run(views);
        std::fflush(stdout);
        ::dup2(saved, STDOUT_FILENO);
        ::close(saved);
        std::fclose(target);
        return {exit, base::readFile(file).value()};
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestInspect : public QObject
{
    Q_OBJECT
private slots:
    void openapiAsJson()
    {
        const TestInspectFolder folder;
        const auto good = folder.write(
            "good.yaml",
            "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {get: {operationId: x}, post: {}}\n");
        const auto bad = folder.write("bad.yaml", "openapi: 3.0.0\npaths:\n  /a: {}\n  /a: {}\n");
        const auto outcome = folder.run(cli::OpenapiVerb, {"inspect", good, bad, folder.path("none"), "-o", "json"});
        QCOMPARE(outcome.exit, cli::ExitFound);
        const auto json = text::parseJson(outcome.out).value();
        QCOMPARE(json.items().size(), size_t(3));
        text::Node expected = text::parseJson(R"({"file":"","ok":true,"version":"3.0.0","operations":[
            {"method":"GET","path":"/a","operationId":"x"},{"method":"POST","path":"/a","operationId":null}],"xMsPaths":0,"problems":[]})")
                                  .value();
        expected.set("file", text::Node::string(good));
        QCOMPARE(text::formatJson(json.items()[0]), text::formatJson(expected));
        for (const size_t i : {size_t(1), size_t(2)}) {
            QVERIFY(!json.items()[i]["ok"].asBool(true));
            QCOMPARE(json.items()[i]["operations"].kind(), text::Node::Kind::Array);
            QCOMPARE(json.items()[i]["problems"].items().size(), size_t(1));
        }
        QVERIFY(json.items()[1]["problems"].items()[0]["line"].asInteger() == 4);
        QVERIFY(json.items()[1]["problems"].items()[0]["column"].asInteger() == 3);
        QCOMPARE(folder.run(cli::OpenapiVerb, {"inspect", good}).exit, cli::ExitFine);
    }

    void manifestsAsJsonAndText()
    {
        const TestInspectFolder folder;
        const auto good = folder.write("good.yaml", "apiVersion: v1\nkind: Service\n---\napiVersion: v1\nkind: Pod\n");
        const auto bad = folder.write("bad.yaml", "kind: Service\n");
        const auto outcome = folder.run(cli::ManifestsVerb, {"inspect", "-o", "json", good});
        QCOMPARE(outcome.exit, cli::ExitFine);
        const auto json = text::parseJson(outcome.out).value();
        QCOMPARE(text::formatJson(json.items()[0]["kinds"]), std::string(R"({"Pod":1,"Service":1})"));
        QVERIFY(json.items()[0]["objects"].asInteger() == 2);
        const auto both = folder.run(cli::ManifestsVerb, {"inspect", good, bad});
        QCOMPARE(both.exit, cli::ExitFound);
        QCOMPARE(both.out,
                 good + ": 2 objects, Pod 1, Service 1\n" + bad + ": not readable\n  " + bad
                     + ":1:1: This is no Kubernetes object: “apiVersion” is missing.\n");
    }

    void wrongUse()
    {
        const TestInspectFolder folder;
        for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
                 {}, {"inspect"}, {"look", "x"}, {"inspect", "x", "-o", "xml"}, {"--nope"}}) {
            const auto outcome = folder.run(cli::OpenapiVerb, arguments);
            QCOMPARE(outcome.exit, cli::ExitUsage);
            QVERIFY(outcome.out.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestInspect)
#include "tst_inspect.moc"
