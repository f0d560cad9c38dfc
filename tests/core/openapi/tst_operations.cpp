// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/address.h"
#include "core/openapi/inspect.h"
#include "core/openapi/names.h"
#include "core/openapi/operations.h"

#include <QTest>

namespace {

openapi::Document read(std::string_view source)
{
    auto document = openapi::Document::parse(source);
    if (!document)
        qFatal("%s", document.error().describe().c_str());
    return std::move(*document);
}

std::string head(std::string_view version)
{
    return "openapi: " + std::string(version) + "\ninfo: {title: t, version: '1'}\n";
}

std::string url(const std::string& source)
{
    return openapi::serviceUrl(read(source));
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private slots:
    void operationIdsBecomeNames_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("the documented example")
            << QStringLiteral("GET-/foo/{bar}?buzz={quux}") << QStringLiteral("get-foo-bar-buzz-quux");
        QTest::newRow("camel") << QStringLiteral("getOrder") << QStringLiteral("getorder");
        QTest::newRow("underscores") << QStringLiteral("__a__b__") << QStringLiteral("a-b");
        QTest::newRow("other letters") << QStringLiteral("Größe") << QStringLiteral("gr-e");
        QTest::newRow("nothing left") << QStringLiteral("///") << QString();
        QTest::newRow("long") << QString(80, QLatin1Char('a')) << QString(76, QLatin1Char('a'));
    }
    void operationIdsBecomeNames()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(openapi::normalizeOperationId(id.toStdString())), name);
    }
    void repeatedNamesGetSuffixes()
    {
        openapi::UniqueNames names;
        QCOMPARE(names.take("get"), std::string("get"));
        QCOMPARE(names.take("get"), std::string("get-1"));
        QCOMPARE(names.take("get-2"), std::string("get-2"));
        QCOMPARE(names.take("get"), std::string("get-3"));
    }

    void operationsFollowTheImportRules()
    {
        const auto document = read(head("3.0.3") + R"(
paths:
  /orders/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: trace, in: header, schema: {type: string}}
    get:
      operationId: Get_Order
      summary: One order
      parameters:
        - {name: expand, in: query, required: true, schema: {type: string, enum: [lines, none], default: none}}
        - {$ref: '#/components/parameters/Page'}
        - {name: session, in: cookie, required: true, schema: {type: string}}
        - {name: trace, in: header, required: true, schema: {type: boolean}}
      requestBody: {content: {application/json: {example: {dropped: true}}}}
      responses:
        default: {description: any}
        '200':
          description: it
          content:
            application/json: {example: {id: 7}}
            text/plain: {examples: {a: {value: seven}}}
        4XX: {$ref: '#/components/responses/Bad'}
    post:
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Order'}}
      responses: {}
  x-note: {get: {}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: [integer, 'null'], default: 1}}
  responses:
    Bad: {description: wrong, content: {application/json: {}}}
  schemas:
    Order: {type: object, example: {id: 1}}
)");
        const auto operations = openapi::listOperations(document);
        QCOMPARE(operations.size(), size_t(2));
        const auto& get = operations[0];
        QCOMPARE(get.name, std::string("get-order"));
        QCOMPARE(get.displayName, std::string("One order"));
        QCOMPARE(get.method, std::string("GET"));
        QCOMPARE(get.urlTemplate, std::string("/orders/{id}?expand={expand}"));
        QCOMPARE(get.templateParameters.size(), size_t(2));
        QCOMPARE(get.templateParameters[0].name, std::string("id"));
        QCOMPARE(get.templateParameters[0].type, std::string("integer"));
        QVERIFY(get.templateParameters[0].isRequired);
        QCOMPARE(get.templateParameters[1].name, std::string("expand"));
        QVERIFY((get.templateParameters[1].values == std::vector<std::string>{"lines", "none"}));
        QCOMPARE(get.templateParameters[1].defaultValue, std::string("none"));
        QCOMPARE(get.queryParameters.size(), size_t(1));
        QCOMPARE(get.queryParameters[0].name, std::string("page"));
        QCOMPARE(get.queryParameters[0].type, std::string("integer"));
        QCOMPARE(get.queryParameters[0].defaultValue, std::string("1"));
        QCOMPARE(get.headerParameters.size(), size_t(1));
        QCOMPARE(get.headerParameters[0].type, std::string("boolean"));
        QVERIFY(get.requestContentType.empty());
        QCOMPARE(get.responses.size(), size_t(2));
        QCOMPARE(get.responses[0].status, 200);
        QCOMPARE(get.responses[0].representations.size(), size_t(2));
        QCOMPARE(get.responses[0].representations[0].example, std::string("{\n  \"id\": 7\n}"));
        QCOMPARE(get.responses[0].representations[1].contentType, std::string("text/plain"));
        QCOMPARE(get.responses[0].representations[1].example, std::string("seven"));
        QCOMPARE(get.responses[1].status, 400);
        QCOMPARE(get.responses[1].description, std::string("wrong"));
        QCOMPARE(get.place, (base::Place{9, 5}));
        const auto& post = operations[1];
        QCOMPARE(post.name, std::string("post-orders-id"));
        QCOMPARE(post.displayName, std::string("post-orders-id"));
        QCOMPARE(post.requestContentType, std::string("application/json"));
        QCOMPARE(post.requestExample, std::string("{\n  \"id\": 1\n}"));
    }

    void swaggerOperations()
    {
        const auto document = read(R"(
swagger: '2.0'
info: {title: t, version: '1'}
consumes: [application/xml]
paths:
  /a:
    put:
      parameters:
        - {name: b, in: body, schema: {example: {x: 1}}}
        - {name: f, in: formData, type: string}
        - {name: q, in: query, required: true, type: integer, enum: [1, 2]}
      responses:
        '200': {description: ok, examples: {application/json: '{"a":1}'}}
        '201': {description: made, schema: {type: string, example: hi}}
x-ms-paths:
  /a?op=b:
    get: {operationId: ab, responses: {}, parameters: [{name: op, in: query, required: true, type: string}, {name: z, in: query, required: true, type: string}]}
)");
        const auto operations = openapi::listOperations(document);
        QCOMPARE(operations.size(), size_t(2));
        QCOMPARE(operations[0].urlTemplate, std::string("/a?q={q}"));
        QVERIFY((operations[0].templateParameters[0].values == std::vector<std::string>{"1", "2"}));
        QCOMPARE(operations[0].requestContentType, std::string("application/xml"));
        QCOMPARE(operations[0].responses[0].representations[0].example, std::string("{\"a\":1}"));
        QCOMPARE(operations[0].responses[1].representations[0].contentType, std::string("application/json"));
        QCOMPARE(operations[0].responses[1].representations[0].example, std::string("hi"));
        QCOMPARE(operations[1].urlTemplate, std::string("/a?op=b&z={z}"));
    }

    void referencesAreFollowedAndNeverInCircles()
    {
        const auto document = read(head("3.0.0") + R"(
paths:
  /a: {$ref: '#/paths/~1b'}
  /b: {get: {responses: {}}}
  /c: {$ref: '#/paths/~1d'}
  /d: {$ref: '#/paths/~1c'}
  /e: {$ref: other.yaml}
  /f%20g: {get: {responses: {}}}
  /h: {$ref: '#/paths/~1f%2520g'}
)");
        std::vector<std::string> templates;
        for (const auto& operation : openapi::listOperations(document))
            templates.push_back(operation.urlTemplate);
        QVERIFY((templates == std::vector<std::string>{"/a", "/b", "/f%20g", "/h"}));
        const auto problems = openapi::referenceProblems(document);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems[0].place.line, uint(9));
    }

    void serviceUrls()
    {
        const std::string paths = "paths: {}\n";
        const auto servers = [&](const std::string& list) {
            return url(head("3.0.0") + "servers: " + list + "\n" + paths);
        };
        QCOMPARE(servers("[{url: 'http://a'}, {url: 'https://b/v1'}, {url: 'https://c'}]"),
                 std::string("https://b/v1"));
        QCOMPARE(servers("[{url: 'http://a'}, {url: 'http://b'}]"), std::string());
        QCOMPARE(servers("[{url: 'http://a'}]"), std::string("http://a"));
        QCOMPARE(servers("[{url: /v1}]"), std::string());
        QCOMPARE(servers("[{url: 'https://{h}.x/{v}', variables: {h: {default: a}, v: {default: v2}}}]"),
                 std::string("https://a.x/v2"));
        QCOMPARE(servers("[]"), std::string());
        const auto swagger = [&](const std::string& rest) {
            return url("swagger: '2.0'\ninfo: {title: t, version: '1'}\n" + rest + paths);
        };
        QCOMPARE(swagger(""), std::string());
        QCOMPARE(swagger("host: h:8080\nbasePath: /api\nschemes: [http]\n"), std::string("http://h:8080/api"));
        QCOMPARE(swagger("host: h\nschemes: [http, https]\n"), std::string("https://h"));
        QCOMPARE(swagger("host: h\nbasePath: /\n"), std::string("https://h"));
        QCOMPARE(swagger("x-servers: [{url: 'https://s'}]\n"), std::string("https://s"));
    }

    void addressesAreWrittenIntoTheDocument()
    {
        const openapi::Address address{{"http"}, "reports.shop.svc:8080", {}};
        const auto changed =
            openapi::withAddress("{\n  \"swagger\": \"2.0\",\n  \"basePath\":\"/r\",\n  \"paths\": {}\n}\n", address);
        QCOMPARE(changed.value(),
                 std::string("{\n  \"swagger\": \"2.0\",\n  \"basePath\":\"/r\",\n  \"paths\": {},\n  \"host\": "
                             "\"reports.shop.svc:8080\",\n"
                             "  \"schemes\": [\n    \"http\"\n  ]\n}\n"));
        QCOMPARE(url(*changed), std::string("http://reports.shop.svc:8080/r"));
        QCOMPARE(openapi::withAddress(*changed, address).value(), *changed);
        QCOMPARE(url(openapi::withAddress("swagger: '2.0'\npaths: {}\n", {{"http", "https"}, "h", "/v1"}).value()),
                 std::string("https://h/v1"));
        QCOMPARE(openapi::withAddress("openapi: 3.0.0\npaths: {}\n", address).error().kind, base::Error::Kind::Invalid);
        QCOMPARE(openapi::withAddress("swagger: '2.0'\npaths: {}\n", {}).error().kind, base::Error::Kind::Invalid);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<uint>("line");
        QTest::addColumn<uint>("column");
        const auto row = [](const char* name, const char* source, uint line, uint column) {
            QTest::newRow(name) << QString::fromUtf8(source) << line << column;
        };
        row("empty", "", 1, 1);
        row("text", "<html></html>", 1, 1);
        row("list", "\n- a\n", 2, 1);
        row("no version", "info: {}\npaths: {}\n", 1, 1);
        row("number as version", "swagger: 2.0\npaths: {}\n", 1, 10);
        row("unknown version", "openapi: 4.0.0\npaths: {}\n", 1, 10);
        row("2.0 as openapi", "openapi: '2.0'\npaths: {}\n", 1, 10);
        row("3.0.5", "openapi: 3.0.5\npaths: {}\n", 1, 10);
        row("numeric info version", "openapi: 3.0.0\ninfo:\n  version: 1.0\npaths: {}\n", 3, 12);
        row("no paths", "openapi: 3.0.0\ninfo: {title: t, version: '1'}\n", 1, 1);
        row("no content", "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n", 1, 1);
        row("paths is a list", "openapi: 3.0.0\npaths: []\n", 2, 8);
        row("server default outside its enum",
            "openapi: 3.1.0\nservers:\n- url: x\n  variables: {v: {enum: [a], default: b}}\npaths: {}\n", 4, 39);
        row("repeated key", "openapi: 3.0.0\npaths:\n  /a: {}\n  /a: {}\n", 4, 3);
    }
    void refusals()
    {
        QFETCH(QString, source);
        QFETCH(uint, line);
        QFETCH(uint, column);
        const auto found = openapi::inspect(source.toStdString(), "a.yaml");
        QVERIFY(!found.isReadable);
        QCOMPARE(found.problems.size(), size_t(1));
        QCOMPARE(found.problems[0].file, std::string("a.yaml"));
        QCOMPARE(found.problems[0].place.line, line);
        QCOMPARE(found.problems[0].place.column, column);
    }

    void inspectionListsWhatIsWrittenOut()
    {
        const auto found = openapi::inspect(
            "openapi: 3.0.1\npaths:\n  /b:\n    get: {operationId: x}\n    head: {operationId: x}\n    summary: s\n"
            "  c: {$ref: gone.yaml}\nx-ms-paths: {'/b?d': {}}\n",
            "a.yaml");
        QVERIFY(found.isReadable);
        QCOMPARE(found.version, std::string("3.0.1"));
        QCOMPARE(found.operations.size(), size_t(2));
        QCOMPARE(found.operations[1].method, std::string("HEAD"));
        QCOMPARE(found.operations[1].path, std::string("/b"));
        QCOMPARE(found.xMsPaths, size_t(1));
        std::vector<uint> lines;
        for (const auto& problem : found.problems)
            lines.push_back(problem.place.line);
        QVERIFY((lines == std::vector<uint>{1, 5, 7, 7})); // no info, operationId twice, path without slash, other file
    }
};

QTEST_APPLESS_MAIN(TestOperations)
#include "tst_operations.moc"
