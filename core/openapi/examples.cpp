// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/examples.h"

#include "core/openapi/parameters.h"
#include "core/text/ascii.h"
#include "core/text/json.h"

namespace openapi {

using text::Node;

namespace {
const Node& resolved(const Document& document, const Node& node)
{
    static const Node None;
    const Node* found = document.resolve(node);
    return found ? *found : None;
}

// Texts stay as they are: an example of JSON is often given as a text that holds it.
std::string exampleText(const Node& example)
{
    if (example.isNull())
        return {};
    return example.isString() ? example.text() : text::formatJson(example, text::JsonStyle::Indented);
}

std::string schemaExample(const Document& document, const Node& schema)
{
    const Node& shape = resolved(document, schema);
    if (const Node* example = shape.find("example"))
        return exampleText(*example);
    const Node& examples = shape["examples"]; // OpenAPI 3.1: JSON Schema's list
    return examples.items().empty() ? std::string() : exampleText(examples.items().front());
}

// A media type object of OpenAPI 3.
std::string mediaExample(const Document& document, const Node& media)
{
    if (const Node* example = media.find("example"))
        return exampleText(*example);
    for (const Node::Member& named : media["examples"].members()) {
        const Node& value = resolved(document, named.value)["value"];
        if (!value.isNull())
            return exampleText(value);
    }
    return schemaExample(document, media["schema"]);
}

std::vector<Representation> mediaRepresentations(const Document& document, const Node& content)
{
    std::vector<Representation> out;
    for (const Node::Member& media : content.members())
        out.push_back({media.key, mediaExample(document, media.value), media.value.find("schema")});
    return out;
}

std::vector<std::string> listedTypes(const Document& document, const Node& operation, std::string_view list)
{
    const Node& own = operation[list];
    const Node& types = own.isArray() ? own : document.root()[list];
    std::vector<std::string> out;
    for (const Node& type : types.items())
        out.push_back(type.text());
    return out.empty() ? std::vector<std::string>{"application/json"} : out;
}

std::vector<Representation> swaggerRepresentations(const Document& document, const Node& operation,
                                                   const Node& response)
{
    std::vector<Representation> out;
    const Node* schema = response.find("schema");
    for (const Node::Member& example : response["examples"].members())
        out.push_back({example.key, exampleText(example.value), schema});
    if (out.empty() && schema)
        out.push_back({listedTypes(document, operation, "produces").front(), schemaExample(document, *schema), schema});
    return out;
}

std::optional<int> statusOf(std::string_view key)
{
    if (key.size() != 3 || key[0] < '1' || key[0] > '5')
        return std::nullopt;
    if (text::toLower(key.substr(1)) == "xx")
        return (key[0] - '0') * 100;
    if (!text::isDigit(key[1]) || !text::isDigit(key[2]))
        return std::nullopt;
    return (key[0] - '0') * 100 + (key[1] - '0') * 10 + (key[2] - '0');
}
} // namespace

std::vector<Response> readResponses(const Document& document, const Node& operation)
{
    std::vector<Response> out;
    for (const Node::Member& member : operation["responses"].members()) {
        const auto status = statusOf(member.key);
        if (!status)
            continue;
        const Node& response = resolved(document, member.value);
        out.push_back({*status, response["description"].text(),
                       document.isSwagger() ? swaggerRepresentations(document, operation, response)
                                            : mediaRepresentations(document, response["content"]),
                       readHeaders(document, response["headers"])});
    }
    return out;
}

std::vector<Representation> readRequests(const Document& document, const Node& operation, const Node* bodyParameter)
{
    if (!document.isSwagger())
        return mediaRepresentations(document, resolved(document, operation["requestBody"])["content"]);
    std::vector<Representation> out;
    if (!bodyParameter)
        return out;
    const Node& schema = (*bodyParameter)["schema"];
    for (std::string& type : listedTypes(document, operation, "consumes"))
        out.push_back({std::move(type), schemaExample(document, schema), bodyParameter->find("schema")});
    return out;
}

} // namespace openapi
