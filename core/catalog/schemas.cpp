// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/schemas.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace catalog {

using text::Node;

// The document of a JSON schema is an object, or lies in it as the text "value"; that of XML is such a text, too.
Schema readSchema(std::string name, const Fields& fields)
{
    Schema out;
    out.name = std::move(name);
    out.contentType = fields.text("contentType", fields.text("schemaType"));
    const Node& document = fields.node()["document"];
    const Node& value = fields.node().has("value") ? fields.node()["value"] : document["value"];
    const bool isXml = text::toLower(out.contentType).find("xml") != std::string::npos || value.isString();
    if (isXml) {
        out.text = value.text();
        auto compiled = xml::XmlSchema::compile(out.text);
        if (compiled)
            out.xml = std::move(*compiled);
        else
            fields.sink().add(value.place(), compiled.error().message);
    } else {
        out.document = std::make_shared<const Node>(value.isObject() ? value : document);
    }
    return out;
}

namespace {
const Node* findDefinition(const Node& document, std::string_view name)
{
    for (const Node* list : {&document["components"]["schemas"], &document["definitions"]}) {
        if (const Node* found = list->find(name))
            return found;
    }
    return nullptr;
}

void resolveShape(Representation& representation, const std::vector<Representation>& before, const Api& api)
{
    const Schema* schema = api.findSchema(representation.schemaName);
    const Node* definition =
        schema && schema->document ? findDefinition(*schema->document, representation.definition) : nullptr;
    if (definition)
        representation.schema = std::make_shared<const schema::JsonSchema>(schema->document, *definition);
    const auto same = std::ranges::find(before, representation.contentType, &Representation::contentType);
    if (representation.schema || !representation.schemaName.empty() || same == before.end())
        return;
    representation.schema = same->schema;
    representation.definition = same->definition;
}
} // namespace

void resolveShapes(Operation& operation, const Operation& before, const Api& api)
{
    for (Representation& one : operation.requests)
        resolveShape(one, before.requests, api);
    for (OperationResponse& response : operation.responses) {
        const auto same = std::ranges::find(before.responses, response.status, &OperationResponse::status);
        for (Representation& one : response.representations)
            resolveShape(one, same == before.responses.end() ? std::vector<Representation>() : same->representations,
                         api);
    }
    const auto takeShapes = [](std::vector<TemplateParameter>& parameters,
                               const std::vector<TemplateParameter>& known) {
        for (TemplateParameter& one : parameters) {
            const auto same = std::ranges::find(known, one.name, &TemplateParameter::name);
            if (same == known.end() || one.schema)
                continue;
            one.schema = same->schema;
            one.style = same->style;
            one.explodes = same->explodes;
        }
    };
    takeShapes(operation.templateParameters, before.templateParameters);
    takeShapes(operation.queryParameters, before.queryParameters);
    takeShapes(operation.queryParameters, before.templateParameters);
    takeShapes(operation.headerParameters, before.headerParameters);
}

} // namespace catalog
