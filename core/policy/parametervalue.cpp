// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parametervalue.h"

#include "core/text/json.h"

#include <algorithm>
#include <optional>

namespace policy {

namespace {
std::string typeOf(ParameterPlace place)
{
    switch (place) {
    case ParameterPlace::Path:
        return "PathParameter";
    case ParameterPlace::Query:
        return "QueryParameter";
    case ParameterPlace::RequestHeader:
        return "RequestHeader";
    case ParameterPlace::ResponseHeader:
        break;
    }
    return "ResponseHeader";
}

ValidationError parameterError(std::string_view name, ParameterPlace place, std::string rule, std::string details)
{
    return {std::string(name), typeOf(place), std::move(rule), std::move(details),
            place != ParameterPlace::ResponseHeader};
}

std::string inWords(std::string_view name, ParameterPlace place)
{
    return std::string(placeWord(place)) + ' ' + std::string(name);
}

// What the contract of an operation says, as a schema.
std::shared_ptr<const schema::JsonSchema> schemaOf(const catalog::TemplateParameter& parameter)
{
    if (parameter.schema)
        return parameter.schema;
    text::Node shape = text::Node::object();
    if (!parameter.type.empty())
        shape.set("type", text::Node::string(parameter.type));
    text::Node::Array allowed;
    for (const std::string& value : parameter.values) {
        const auto parsed = text::parseJson(value);
        allowed.push_back(parsed && parsed->isNumber() && parameter.type != "string" ? *parsed
                                                                                     : text::Node::string(value));
    }
    if (!allowed.empty())
        shape.set("enum", text::Node::array(std::move(allowed)));
    const auto document = std::make_shared<const text::Node>(std::move(shape));
    return std::make_shared<const schema::JsonSchema>(document, *document);
}

std::string_view schemaType(const text::Node& shape)
{
    const text::Node& type = shape["type"];
    for (const text::Node& one : type.items()) {
        if (one.text() != "null")
            return one.text();
    }
    return type.text();
}

// What separates the items of a list in one value; 0: each has a value of its own.
char separatorOf(const catalog::TemplateParameter& parameter, ParameterPlace place)
{
    const std::string& style = parameter.style;
    if (style == "spaceDelimited" || style == "ssv")
        return ' ';
    if (style == "pipeDelimited" || style == "pipes")
        return '|';
    if (style == "tsv")
        return '\t';
    const bool isForm = place == ParameterPlace::Query && style != "csv";
    const bool explodes = parameter.explodes.value_or(style == "form" || style.empty());
    return style == "multi" || (isForm && explodes) ? '\0' : ',';
}

// One value as JSON of the type that the schema wants; nullopt: it cannot be read so.
std::optional<text::Node> toJson(const std::string& value, const schema::JsonSchema& shape, const text::Node& node)
{
    const text::Node* at = schema::followReference(*shape.document(), node);
    const std::string_view type = at ? schemaType(*at) : std::string_view();
    if (type == "boolean") {
        if (value != "true" && value != "false")
            return std::nullopt;
        return text::Node::boolean(value == "true");
    }
    if (type != "integer" && type != "number" && type != "object")
        return text::Node::string(value);
    auto parsed = text::parseJson(value);
    const bool fits = parsed && (type == "object" ? parsed->isObject() : parsed->isNumber());
    return fits ? std::optional(std::move(*parsed)) : std::nullopt;
}

std::vector<std::string> splitValue(const std::string& value, char separator)
{
    std::vector<std::string> out;
    for (size_t at = 0; at <= value.size();) {
        const size_t end = std::min(value.find(separator, at), value.size());
        out.push_back(value.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::optional<text::Node> listToJson(const catalog::TemplateParameter& parameter, ParameterPlace place,
                                     const std::vector<std::string>& values, const schema::JsonSchema& shape,
                                     const text::Node& node)
{
    const char separator = separatorOf(parameter, place);
    text::Node out = text::Node::array();
    for (const std::string& value : values) {
        for (const std::string& item :
             separator == '\0' ? std::vector<std::string>{value} : splitValue(value, separator)) {
            auto one = toJson(item, shape, node["items"]);
            if (!one)
                return std::nullopt;
            out.append(std::move(*one));
        }
    }
    return out;
}
} // namespace

std::string_view placeWord(ParameterPlace place)
{
    return place == ParameterPlace::Path ? "path parameter"
        : place == ParameterPlace::Query ? "query parameter"
                                         : "header";
}

std::vector<ValidationError> checkParameter(const catalog::TemplateParameter& parameter, ParameterPlace place,
                                            const std::vector<std::string>& values)
{
    const auto error = [&](std::string details) {
        return std::vector{parameterError(parameter.name, place, "IncorrectMessage", std::move(details))};
    };
    const std::string words = inWords(parameter.name, place);
    if (values.empty())
        return parameter.isRequired
            ? error("Value of the " + words + " does not conform to the definition. It is required.")
            : std::vector<ValidationError>();
    const auto shape = schemaOf(parameter);
    const text::Node* node = shape->resolved();
    if (!node)
        return {parameterError(parameter.name, place, "MissingDefinition",
                               "API's schema does not contain definition " + shape->node()["$ref"].text()
                                   + ", which is associated with the " + words + '.')};
    const bool isList = schemaType(*node) == "array";
    if (!isList && values.size() > 1)
        return error(std::string(place == ParameterPlace::ResponseHeader ? "Response" : "Request")
                     + " cannot contain multiple values for the " + words + '.');
    const auto value =
        isList ? listToJson(parameter, place, values, *shape, *node) : toJson(values.front(), *shape, *node);
    if (!value)
        return error("Value of the " + words + " cannot be parsed according to the definition.");
    const auto violations = shape->check(*value);
    return violations.empty()
        ? std::vector<ValidationError>()
        : error("Value of the " + words + " does not conform to the definition. " + violations.front().message);
}

ValidationError unspecifiedParameter(std::string_view name, ParameterPlace place)
{
    return parameterError(name, place, "Unspecified", "Unspecified " + inWords(name, place) + " is not allowed.");
}

} // namespace policy
