// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/parameters.h"

#include "core/text/json.h"

#include <algorithm>

namespace openapi {

using text::Node;

namespace {
std::string plainText(const Node& node)
{
    if (node.isNull())
        return {};
    return node.isString() || node.isNumber() ? node.text() : text::formatJson(node);
}

// OpenAPI 3.1 allows a list of types; the first that is not "null" says how to type a value.
std::string typeOf(const Node& schema)
{
    const Node& type = schema["type"];
    for (const Node& item : type.items()) {
        if (item.text() != "null")
            return item.text();
    }
    return type.text();
}

Parameter toParameter(const Document& document, const Node& node)
{
    const Node* schema = node.has("schema") ? document.resolve(node["schema"]) : &node;
    static const Node None;
    const Node& shape = schema ? *schema : None;
    Parameter parameter;
    parameter.name = node["name"].text();
    parameter.type = typeOf(shape);
    parameter.isRequired = node["required"].asBool();
    parameter.defaultValue = plainText(shape["default"]);
    for (const Node& value : shape["enum"].items())
        parameter.values.push_back(plainText(value));
    parameter.schema = node.has("schema") ? node.find("schema") : &node;
    parameter.style = node.has("schema") ? node["style"].text() : node["collectionFormat"].text();
    if (const Node* explodes = node.find("explode"))
        parameter.explodes = explodes->asBool();
    return parameter;
}

std::vector<const Node*> effectiveParameters(const Document& document, const Node& pathItem, const Node& operation)
{
    std::vector<const Node*> found;
    for (const Node* list : {&pathItem["parameters"], &operation["parameters"]}) {
        for (const Node& entry : list->items()) {
            const Node* parameter = document.resolve(entry);
            if (!parameter || !parameter->isObject())
                continue;
            const auto same = std::ranges::find_if(found, [parameter](const Node* other) {
                return (*other)["name"] == (*parameter)["name"] && (*other)["in"] == (*parameter)["in"];
            });
            if (same != found.end())
                *same = parameter;
            else
                found.push_back(parameter);
        }
    }
    return found;
}
} // namespace

Parameters readParameters(const Document& document, const Node& pathItem, const Node& operation)
{
    Parameters out;
    for (const Node* node : effectiveParameters(document, pathItem, operation)) {
        const std::string& location = (*node)["in"].text();
        if (location == "body")
            out.body = node;
        Parameter parameter = toParameter(document, *node);
        if (parameter.name.empty())
            continue;
        if (location == "path") {
            parameter.isRequired = true;
            out.path.push_back(std::move(parameter));
        } else if (location == "query") {
            (parameter.isRequired ? out.requiredQuery : out.optionalQuery).push_back(std::move(parameter));
        } else if (location == "header") {
            out.header.push_back(std::move(parameter));
        }
    }
    return out;
}

std::vector<Parameter> readHeaders(const Document& document, const Node& headers)
{
    std::vector<Parameter> out;
    for (const Node::Member& member : headers.members()) {
        const Node* header = document.resolve(member.value);
        if (!header)
            continue;
        Parameter& made = out.emplace_back(toParameter(document, *header));
        made.name = member.key;
    }
    return out;
}

std::vector<std::string> templateNames(std::string_view urlTemplate)
{
    std::vector<std::string> names;
    for (size_t open = urlTemplate.find('{'); open != std::string_view::npos; open = urlTemplate.find('{', open + 1)) {
        const size_t close = urlTemplate.find('}', open);
        if (close == std::string_view::npos)
            break;
        names.emplace_back(urlTemplate.substr(open + 1, close - open - 1));
    }
    return names;
}

std::string withRequiredQuery(std::string_view path, const std::vector<Parameter>& requiredQuery)
{
    std::string out(path);
    const size_t question = path.find('?');
    const std::string known =
        question == std::string_view::npos ? "" : '&' + std::string(path.substr(question + 1)) + '&';
    char separator = question == std::string_view::npos ? '?' : '&';
    for (const Parameter& parameter : requiredQuery) {
        if (known.find('&' + parameter.name + '=') != std::string::npos
            || known.find('&' + parameter.name + '&') != std::string::npos)
            continue;
        out.append(1, separator).append(parameter.name).append("={").append(parameter.name).append("}");
        separator = '&';
    }
    return out;
}

} // namespace openapi
