// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifactreader.h"
#include "core/text/json.h"
#include "tests/core/catalog/folder.h"

#include <QTest>

#include <algorithm>

using namespace catalog;

namespace {
constexpr std::string_view ApiInformation =
    R"({"properties": {"displayName": "Pets", "path": "pets", "serviceUrl": "http://pets", "protocols": ["http"]}})";
constexpr std::string_view Specification = R"(openapi: 3.0.1
info: {title: Pets, version: '1'}
paths:
  /pets/{id}:
    put:
      operationId: put-pet
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: tags, in: query, explode: false, style: form, schema: {type: array, items: {type: string}}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/json: {schema: {type: string}}
      responses:
        '200':
          description: ok
          headers: {X-Count: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components: {schemas: {Pet: {type: object, required: [name]}}}
)";

size_t violations(const std::shared_ptr<const schema::JsonSchema>& schema, const char* json)
{
    return schema ? schema->check(text::parseJson(json).value()).size() : 99;
}

Catalog readFolder(const Folder& folder)
{
    auto out = readArtifactFolder(folder.path());
    if (!out)
        qFatal("%s", out.error().describe().c_str());
    return std::move(*out);
}

const Operation& putPet(const Catalog& catalog)
{
    return catalog.apis.front().operations.front();
}
} // namespace

class TestSchemas : public QObject
{
    Q_OBJECT
private slots:
    void specificationsDescribeBodiesAndParameters()
    {
        const Folder folder;
        folder.write("apis/pets/apiInformation.json", ApiInformation);
        folder.write("apis/pets/specification.yaml", Specification);
        const Catalog catalog = readFolder(folder);
        QVERIFY(catalog.problems.empty());
        const Operation& operation = putPet(catalog);
        QCOMPARE(operation.requests.size(), size_t(2));
        QCOMPARE(operation.requests[0].definition, std::string("Pet"));
        QCOMPARE(violations(operation.requests[0].schema, "{}"), size_t(1));
        QCOMPARE(violations(operation.requests[0].schema, "{\"name\": 1}"), size_t(0));
        QCOMPARE(operation.requests[1].definition, std::string());
        QCOMPARE(violations(operation.templateParameters[0].schema, "\"x\""), size_t(1));
        QCOMPARE(operation.queryParameters[0].style, std::string("form"));
        QCOMPARE(operation.queryParameters[0].explodes, std::optional(false));
        QCOMPARE(operation.responses[0].headers[0].name, std::string("X-Count"));
        QCOMPARE(violations(operation.responses[0].representations[0].schema, "[]"), size_t(1));
    }

    // The schema outlives the catalog's copy that it came from.
    void shapesSurviveCopies()
    {
        const Folder folder;
        folder.write("apis/pets/apiInformation.json", ApiInformation);
        folder.write("apis/pets/specification.yaml", Specification);
        std::shared_ptr<const schema::JsonSchema> kept;
        {
            const Catalog catalog = readFolder(folder);
            kept = putPet(catalog).requests[0].schema;
        }
        QCOMPARE(violations(kept, "{}"), size_t(1));
    }

    void operationsNameDefinitionsOfTheirApi()
    {
        const Folder folder;
        folder.write("apis/pets/apiInformation.json", ApiInformation);
        folder.write("apis/pets/schemas/s1/schemaInformation.json",
                     R"({"properties": {"contentType": "application/vnd.oai.openapi.components+json",
                         "document": {"components": {"schemas": {"Cat": {"type": "array"}}}}}})");
        folder.write("apis/pets/operations/put-pet/operationInformation.json",
                     R"({"properties": {"displayName": "Put", "method": "PUT", "urlTemplate": "/pets", "request": {
                         "representations": [{"contentType": "application/json", "schemaId": "s1", "typeName": "Cat"}]}}})");
        const Catalog catalog = readFolder(folder);
        QVERIFY(catalog.problems.empty());
        QCOMPARE(violations(putPet(catalog).requests.front().schema, "{}"), size_t(1));
        QCOMPARE(violations(putPet(catalog).requests.front().schema, "[]"), size_t(0));
    }

    // What only repeats the content type keeps what the specification says of it.
    void operationsKeepTheSpecificationsShapes()
    {
        const Folder folder;
        folder.write("apis/pets/apiInformation.json", ApiInformation);
        folder.write("apis/pets/specification.yaml", Specification);
        folder.write("apis/pets/operations/put-pet/operationInformation.json",
                     R"({"properties": {"displayName": "Put", "method": "PUT", "urlTemplate": "/pets/{id}",
                         "templateParameters": [{"name": "id", "type": "integer", "required": true}],
                         "request": {"representations": [{"contentType": "application/json"}]}}})");
        const Catalog catalog = readFolder(folder);
        const Operation& operation = putPet(catalog);
        QCOMPARE(operation.requests.size(), size_t(1));
        QCOMPARE(operation.requests[0].definition, std::string("Pet"));
        QCOMPARE(violations(operation.requests[0].schema, "{}"), size_t(1));
        QCOMPARE(violations(operation.templateParameters[0].schema, "\"x\""), size_t(1));
    }

    void schemasOfTheService()
    {
        const Folder folder;
        folder.write("schemas/pet/schemaInformation.json",
                     R"({"properties": {"schemaType": "json", "document": {"type": "string"}}})");
        folder.write("schemas/order/schemaInformation.json",
                     R"({"properties": {"schemaType": "xml", "value":
                         "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a'/></xs:schema>"}})");
        folder.write("schemas/broken/schemaInformation.json",
                     R"({"properties": {"schemaType": "xml", "value": "<xs:schema"}})");
        const Catalog catalog = readFolder(folder);
        QCOMPARE(catalog.schemas.size(), size_t(3));
        QVERIFY(!catalog.schemas[0].xml); // broken
        QVERIFY(catalog.schemas[1].xml);
        QVERIFY(catalog.schemas[2].document);
        QCOMPARE(catalog.problems.size(), size_t(1));
        QCOMPARE(catalog.problems[0].file, std::string("schemas/broken/schemaInformation.json"));
    }
};

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
