// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/formats.h"
#include "core/schema/jsonschema.h"
#include "core/text/json.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString checked(const char* schema, const char* value, const schema::CheckOptions& options = {})
{
    const auto document = std::make_shared<const text::Node>(text::parseJson(schema).value());
    const schema::JsonSchema made(document, *document);
    QString out;
    for (const schema::Violation& one : made.check(text::parseJson(value).value(), options))
        out += (out.isEmpty() ? u""_s : u" | "_s) + QString::fromStdString(one.path + ": " + one.message);
    return out;
}
} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT
private slots:
    // JSON's \u0023 is '#', which moc 6.4 cannot read in a raw string.
    // The keywords of draft 7 (section 6 of the validation document) and those that OpenAPI 3.0 has besides.
    void keywords_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("violations");
        const auto row = [](const char* name, const char* schema, const char* value, const char* violations) {
            QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(value)
                                << QString::fromUtf8(violations);
        };
        row("nothing said", "{}", "[1]", "");
        row("type", R"({"type": "integer"})", "5", "");
        row("a whole float is an integer", R"({"type": "integer"})", "5.0", "");
        row("wrong type", R"({"type": "integer"})", "\"5\"", ": Invalid type. Expected Integer but got String.");
        row("one of the types", R"({"type": ["string", "null"]})", "null", "");
        row("none of the types", R"({"type": ["string", "null"]})", "true",
            ": Invalid type. Expected String, Null but got Boolean.");
        row("nullable", R"({"type": "string", "nullable": true})", "null", "");
        row("not nullable", R"({"type": "string"})", "null", ": Invalid type. Expected String but got Null.");
        row("enum", R"({"enum": ["a", 1]})", "1.0", "");
        row("outside of the enum", R"({"enum": ["a", 1]})", "\"b\"", ": Value \"b\" is not defined in enum.");
        row("const", R"({"const": {"a": 1, "b": 2}})", R"({"b": 2, "a": 1})", "");
        row("minimum", R"({"minimum": 3})", "2", ": Integer 2 is less than minimum value of 3.");
        row("exclusive flag", R"({"minimum": 3, "exclusiveMinimum": true})", "3",
            ": Integer 3 is less than minimum value of 3.");
        row("exclusive number", R"({"exclusiveMaximum": 3})", "3.5", ": Float 3.5 exceeds maximum value of 3.");
        row("multipleOf", R"({"multipleOf": 0.1})", "0.3", "");
        row("not multipleOf", R"({"multipleOf": 2})", "3", ": Integer 3 is not a multiple of 2.");
        row("int32", R"({"type": "integer", "format": "int32"})", "2147483648",
            ": Integer 2147483648 does not fit the format 'int32'.");
        row("length in characters", R"({"maxLength": 2})", "\"\u00e4\u00f6\"", "");
        row("too short", R"({"minLength": 2})", "\"a\"", ": String 'a' is less than minimum length of 2.");
        row("too long", R"({"maxLength": 1})", "\"ab\"", ": String 'ab' exceeds maximum length of 1.");
        row("pattern", R"({"pattern": "^a+$"})", "\"ab\"", ": String 'ab' does not match regex pattern '^a+$'.");
        row("format", R"({"format": "uuid"})", "\"x\"", ": String 'x' does not validate against format 'uuid'.");
        row("required", R"({"required": ["a", "b", "c"]})", R"({"b": 1})",
            ": Required properties are missing from object: a, c.");
        row("properties", R"({"properties": {"a": {"type": "array", "items": {"type": "string"}}}})",
            R"({"a": ["x", 1]})", "a[1]: Invalid type. Expected String but got Integer.");
        row("additional ones are allowed", R"({"properties": {"a": {}}})", R"({"b": 1})", "");
        row("additional ones are refused", R"({"properties": {"a": {}}, "additionalProperties": false})", R"({"b": 1})",
            "b: Property 'b' has not been defined and the schema does not allow additional properties.");
        row("additional ones by schema", R"({"additionalProperties": {"type": "string"}})", R"({"b": 1})",
            "b: Invalid type. Expected String but got Integer.");
        row("patternProperties", R"({"patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": false})",
            R"({"x-a": 1})", "x-a: Invalid type. Expected String but got Integer.");
        row("propertyNames", R"({"propertyNames": {"maxLength": 1}})", R"({"ab": 1})",
            "ab: String 'ab' exceeds maximum length of 1.");
        row("dependencies", R"({"dependencies": {"a": ["b"]}})", R"({"a": 1})",
            ": Dependencies for property 'a' failed. Missing required keys: b.");
        row("minProperties", R"({"minProperties": 1})", "{}",
            ": Object property count 0 is less than minimum count of 1.");
        row("tuple", R"({"items": [{"type": "string"}], "additionalItems": false})", R"(["a", 1])",
            "[1]: Schema always fails validation.");
        row("maxItems", R"({"maxItems": 1})", "[1, 2]", ": Array item count 2 exceeds maximum count of 1.");
        row("uniqueItems", R"({"uniqueItems": true})", "[1, 2, 1.0]", "[2]: Non-unique array item at index 2.");
        row("contains", R"({"contains": {"type": "string"}})", "[1]", ": No items match contains.");
        row("allOf", R"({"allOf": [{"type": "string"}, {"minLength": 2}]})", "\"a\"",
            ": String 'a' is less than minimum length of 2.");
        row("anyOf", R"({"anyOf": [{"type": "string"}, {"type": "null"}]})", "1",
            ": JSON does not match any schemas from 'anyOf'.");
        row("oneOf none", R"({"oneOf": [{"type": "string"}]})", "1",
            ": JSON is valid against no schemas from 'oneOf'.");
        row("oneOf both", R"({"oneOf": [{"type": "integer"}, {"type": "number"}]})", "1",
            ": JSON is valid against more than one schema from 'oneOf'.");
        row("not", R"({"not": {"type": "string"}})", "\"a\"", ": JSON is valid against schema from 'not'.");
        row("if then", R"({"if": {"type": "string"}, "then": {"maxLength": 1}, "else": {"maximum": 1}})", "\"ab\"",
            ": String 'ab' exceeds maximum length of 1.");
        row("if else", R"({"if": {"type": "string"}, "then": {"maxLength": 1}, "else": {"maximum": 1}})", "2",
            ": Integer 2 exceeds maximum value of 1.");
        row("reference",
            R"({"$ref": "\u0023/components/schemas/a", "components": {"schemas": {"a": {"type": "string"}}}})", "1",
            ": Invalid type. Expected String but got Integer.");
        row("recursion", R"({"properties": {"next": {"$ref": "\u0023"}}, "required": ["v"]})",
            R"({"v": 1, "next": {"next": {"v": 2}}})", "next: Required properties are missing from object: v.");
        row("reference to nothing", R"({"$ref": "\u0023/x"})", "1", ": Could not resolve schema reference '#/x'.");
        row("reference to another file", R"({"$ref": "other.json"})", "1",
            ": Could not resolve schema reference 'other.json'.");
        row("reference in a circle", R"({"$ref": "\u0023"})", "1", ": Could not resolve schema reference '#'.");
        row("circle of combinations", R"({"allOf": [{"$ref": "\u0023"}]})", "1",
            ": The value is too complex to be checked.");
    }
    void keywords()
    {
        QFETCH(QString, schema);
        QFETCH(QString, value);
        QFETCH(QString, violations);
        QCOMPARE(checked(schema.toUtf8().constData(), value.toUtf8().constData()), violations);
    }

    void optionsOfThePolicy()
    {
        const char* schema = R"({"properties": {"Name": {"type": "string"}}, "required": ["Name"]})";
        QCOMPARE(checked(schema, R"({"name": "x"})"), u": Required properties are missing from object: Name."_s);
        QCOMPARE(checked(schema, R"({"name": "x"})", {.ignoresCase = true}), u""_s);
        QCOMPARE(checked(schema, R"({"Name": "x", "b": 1})", {.allowsAdditional = false}),
                 u"b: Property 'b' has not been defined and the schema does not allow additional properties."_s);
        QCOMPARE(
            checked(R"({"properties": {}, "additionalProperties": false})", R"({"b": 1})", {.allowsAdditional = true}),
            u""_s);
    }

    void placesAreOfTheValue()
    {
        const auto document =
            std::make_shared<const text::Node>(text::parseJson(R"({"items": {"type": "string"}})").value());
        const schema::JsonSchema made(document, *document);
        const auto found = made.check(text::parseJson("[\n  \"a\",\n  7\n]").value());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().place.line, 3U);
        QCOMPARE(found.front().place.column, 3U);
    }

    void workIsBounded()
    {
        std::string branches = "{\"properties\": {\"a\": {\"$ref\": \"#\"}}, \"anyOf\": [";
        for (int i = 0; i < 20; ++i)
            branches +=
                std::string(i ? "," : "") + R"({"properties": {"a": {"$ref": "\u0023"}}, "required": ["none"]})";
        branches += "]}";
        std::string value = "1";
        for (int i = 0; i < 60; ++i)
            value = "{\"a\": " + value + '}';
        QVERIFY(!checked(branches.c_str(), value.c_str(), {.steps = 50'000}).isEmpty());
    }

    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* format, const char* text, bool fits) {
            QTest::addRow("%s %s", format, text) << QString::fromUtf8(format) << QString::fromUtf8(text) << fits;
        };
        row("date", "2024-02-29", true);
        row("date", "2023-02-29", false);
        row("date", "2024-2-9", false);
        row("date-time", "2024-02-29T12:00:00Z", true);
        row("date-time", "2024-02-29T12:00:00.5+02:00", true);
        row("date-time", "2024-02-29", false);
        row("date-time", "2024-02-29T25:00:00Z", false);
        row("time", "12:00:00Z", true);
        row("time", "12:00", false);
        row("uuid", "123e4567-e89b-12d3-a456-426614174000", true);
        row("uuid", "123e4567", false);
        row("email", "a@b.example", true);
        row("email", "a.b.example", false);
        row("hostname", "a-b.example", true);
        row("hostname", "-a.example", false);
        row("ipv4", "192.0.2.255", true);
        row("ipv4", "192.0.2.256", false);
        row("ipv4", "192.0.2", false);
        row("ipv6", "2001:db8::1", true);
        row("ipv6", "::", true);
        row("ipv6", "::ffff:192.0.2.1", true);
        row("ipv6", "1:2:3:4:5:6:7:8", true);
        row("ipv6", "1:2:3:4:5:6:7", false);
        row("ipv6", "1::2::3", false);
        row("uri", "https://a.example/x", true);
        row("uri", "no uri", false);
        row("byte", "YWJj", true);
        row("byte", "YWJ", false);
        row("something-else", "x", true);
    }
    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(schema::fitsFormat(text.toStdString(), format.toStdString()), fits);
    }
};

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
