// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters held against what the API says of them: how lists are written, and what is no JSON of the wanted type.
#include "core/base/clock.h" // before any header that begins with <array> or <compare>: moc 6.4 cannot read those first
#include "core/policy/parametervalue.h"
#include "core/text/json.h"

#include <QTest>

using policy::ParameterPlace;
using Texts = std::vector<std::string>;

namespace {
catalog::TemplateParameter parameter(const std::string& schema)
{
    catalog::TemplateParameter out;
    out.name = "p";
    const auto document = std::make_shared<const text::Node>(text::parseJson(schema).value());
    out.schema = std::make_shared<const schema::JsonSchema>(document, *document);
    return out;
}

// "" when it fits, else what is wrong.
std::string check(const catalog::TemplateParameter& one, ParameterPlace place, const Texts& values)
{
    const auto errors = policy::checkParameter(one, place, values);
    return errors.empty() ? "" : errors.front().details;
}

bool fits(const std::string& schema, const std::string& value)
{
    return check(parameter(schema), ParameterPlace::Query, {value}).empty();
}
} // namespace

class TestParameterValue : public QObject
{
    Q_OBJECT
private slots:
    // OpenAPI 3.0.3 "Parameter Object / Style Values", Swagger 2.0 "collectionFormat".
    void lists_data()
    {
        QTest::addColumn<std::string>("style");
        QTest::addColumn<int>("explodes"); // -1: not stated
        QTest::addColumn<int>("place");
        QTest::addColumn<Texts>("values"); // that are the list 1, 22, 3
        const auto row = [](const char* style, int explodes, ParameterPlace place, const Texts& values) {
            const std::string name =
                std::string(style) + ' ' + std::to_string(explodes) + ' ' + std::string(policy::placeWord(place));
            QTest::newRow(name.c_str()) << std::string(style) << explodes << static_cast<int>(place) << values;
        };
        using Place = ParameterPlace;
        const Texts each{"1", "22", "3"};
        row("", -1, Place::Query, each);
        row("", 1, Place::Query, each);
        row("", 0, Place::Query, {"1,22,3"});
        row("form", -1, Place::Query, each);
        row("form", 1, Place::Query, each);
        row("form", 0, Place::Query, {"1,22,3"});
        row("multi", -1, Place::Query, each);
        row("multi", -1, Place::RequestHeader, each);
        row("csv", -1, Place::Query, {"1,22,3"});
        row("csv", 1, Place::Query, {"1,22,3"});
        row("spaceDelimited", 0, Place::Query, {"1 22 3"});
        row("ssv", -1, Place::Query, {"1 22 3"});
        row("pipeDelimited", 0, Place::Query, {"1|22|3"});
        row("pipes", -1, Place::Query, {"1|22|3"});
        row("tsv", -1, Place::Query, {"1\t22\t3"});
        row("", -1, Place::RequestHeader, {"1,22,3"});
        row("simple", 1, Place::RequestHeader, {"1,22,3"});
        row("simple", -1, Place::Path, {"1,22,3"});
        row("", -1, Place::ResponseHeader, {"1", "22,3"});
    }
    void lists()
    {
        QFETCH(std::string, style);
        QFETCH(int, explodes);
        QFETCH(int, place);
        QFETCH(Texts, values);
        catalog::TemplateParameter one =
            parameter(R"({"type": "array", "items": {"type": "integer"}, "enum": [[1, 22, 3]]})");
        one.style = style;
        if (explodes >= 0)
            one.explodes = explodes == 1;
        QCOMPARE(check(one, static_cast<ParameterPlace>(place), values), std::string());
        const Texts otherwise = values.size() == 3 ? Texts{"1,22,3"} : Texts{"1;22;3"};
        QVERIFY(!check(one, static_cast<ParameterPlace>(place), otherwise).empty());
    }
    void emptyItems()
    {
        catalog::TemplateParameter one =
            parameter(R"({"type": "array", "items": {"type": "string"}, "enum": [["a", ""]]})");
        one.style = "csv";
        QCOMPARE(check(one, ParameterPlace::Query, {"a,"}), std::string());
        QVERIFY(!check(one, ParameterPlace::Query, {"a"}).empty());
        QVERIFY(!check(one, ParameterPlace::Query, {"a,,"}).empty());
    }

    void valuesAreOfTheirType_data()
    {
        QTest::addColumn<std::string>("schema");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<bool>("does");
        const auto row = [](const char* schema, const char* value, bool does) {
            QTest::newRow((std::string(schema) + ' ' + value).c_str())
                << std::string(schema) << std::string(value) << does;
        };
        row(R"({"type": "boolean", "enum": [true]})", "true", true);
        row(R"({"type": "boolean", "enum": [true]})", "false", false);
        row(R"({"type": "boolean", "enum": [false]})", "false", true);
        row(R"({"type": "boolean"})", "1", false);
        row(R"({"type": "integer"})", "12", true);
        row(R"({"type": "integer"})", "1.5", false);
        row(R"({"type": "integer"})", "\"12\"", false);
        row(R"({"type": "number"})", "1.5", true);
        row(R"({"type": "number"})", "true", false);
        row(R"({"type": "number"})", "x", false);
        row(R"({"type": "object", "required": ["a"]})", R"({"a": 1})", true);
        row(R"({"type": "object", "required": ["a"]})", R"({"b": 1})", false);
        row(R"({"type": "object"})", "12", false);
        row(R"({"type": "string"})", "12", true);
        row(R"({"enum": ["12"]})", "12", true);
        row(R"({"type": ["null", "integer"]})", "12", true);
        row(R"({"type": ["integer", "null"]})", "12", true);
        row(R"({"type": ["null", "integer"]})", "x", false);
    }
    void valuesAreOfTheirType()
    {
        QFETCH(std::string, schema);
        QFETCH(std::string, value);
        QFETCH(bool, does);
        QCOMPARE(fits(schema, value), does);
    }

    // Operations without a schema state a type and the values that are allowed.
    void contracts()
    {
        catalog::TemplateParameter one;
        one.name = "p";
        QCOMPARE(check(one, ParameterPlace::Query, {"anything"}), std::string());
        one.type = "string";
        one.values = {"1", "b"};
        QCOMPARE(check(one, ParameterPlace::Query, {"1"}), std::string());
        QCOMPARE(check(one, ParameterPlace::Query, {"b"}), std::string());
        QVERIFY(!check(one, ParameterPlace::Query, {"2"}).empty());
        one.type = "integer";
        one.values = {"1", "20"};
        QCOMPARE(check(one, ParameterPlace::Query, {"20"}), std::string());
        QVERIFY(!check(one, ParameterPlace::Query, {"2"}).empty());
        QVERIFY(!check(one, ParameterPlace::Query, {"x"}).empty());
    }

    void howMany()
    {
        catalog::TemplateParameter one = parameter(R"({"type": "string"})");
        QCOMPARE(check(one, ParameterPlace::Query, {}), std::string());
        QCOMPARE(check(one, ParameterPlace::Query, {"a", "b"}),
                 std::string("Request cannot contain multiple values for the query parameter p."));
        QCOMPARE(check(one, ParameterPlace::ResponseHeader, {"a", "b"}),
                 std::string("Response cannot contain multiple values for the header p."));
        one.isRequired = true;
        QCOMPARE(check(one, ParameterPlace::Path, {}),
                 std::string("Value of the path parameter p does not conform to the definition. It is required."));
        const auto errors = policy::checkParameter(one, ParameterPlace::Query, {});
        QVERIFY(errors.front().isPublic);
        QCOMPARE(errors.front().type, std::string("QueryParameter"));
        QVERIFY(!policy::checkParameter(one, ParameterPlace::ResponseHeader, {}).front().isPublic);
    }
};

QTEST_APPLESS_MAIN(TestParameterValue)
#include "tst_parametervalue.moc"
