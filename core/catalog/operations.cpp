// SPDX-License-Identifier: GPL-3.0-or-later
// The operation contract: operationInformation.json and the management REST write it alike.

#include "core/catalog/contracts.h"
#include "core/text/ascii.h"
#include "core/text/json.h"

namespace catalog {

using text::Node;

namespace {
std::vector<TemplateParameter> readParameters(const Fields& fields, std::string_view list)
{
    std::vector<TemplateParameter> out;
    for (const Node& item : fields.list(list)) {
        const Fields parameter(item, fields.sink());
        out.push_back({parameter.text("name"), parameter.text("type"), parameter.flag("required", false),
                       parameter.text("defaultValue"), parameter.texts("values")});
    }
    return out;
}

// "sample" is the name of older contracts; "examples" holds named ones, of which the first counts.
std::string readExample(const Fields& representation)
{
    for (const Node::Member& example : representation.object("examples").node().members()) {
        const Node& value = example.value["value"];
        if (value.isString())
            return value.text();
        if (!value.isNull())
            return text::formatJson(value, text::JsonStyle::Indented);
    }
    return representation.text("sample");
}

std::vector<Representation> readRepresentations(const Fields& fields)
{
    std::vector<Representation> out;
    for (const Node& item : fields.list("representations")) {
        const Fields representation(item, fields.sink());
        out.push_back({representation.text("contentType"), readExample(representation), nullptr,
                       representation.text("typeName"), representation.text("schemaId")});
    }
    return out;
}

// The query of the template belongs to the template, whatever list names it.
void splitQuery(Operation& operation, std::vector<TemplateParameter> query)
{
    operation.queryParameters.clear();
    for (TemplateParameter& parameter : query) {
        const bool isInTemplate = operation.urlTemplate.find('{' + parameter.name + '}') != std::string::npos;
        if (!isInTemplate)
            operation.queryParameters.push_back(std::move(parameter));
    }
}
} // namespace

void overrideOperation(Operation& operation, const Fields& fields)
{
    operation.displayName =
        fields.text("displayName", operation.displayName.empty() ? operation.name.text() : operation.displayName);
    operation.method = text::toUpper(fields.text("method", operation.method));
    operation.urlTemplate = fields.text("urlTemplate", operation.urlTemplate);
    if (fields.has("templateParameters"))
        operation.templateParameters = readParameters(fields, "templateParameters");
    if (fields.has("request")) {
        const Fields request = fields.object("request");
        splitQuery(operation, readParameters(request, "queryParameters"));
        operation.headerParameters = readParameters(request, "headers");
        const auto bodies = readRepresentations(request);
        operation.requestContentType = bodies.empty() ? std::string() : bodies.front().contentType;
        operation.requestExample = bodies.empty() ? std::string() : bodies.front().example;
        operation.requests = bodies;
    }
    if (!fields.has("responses"))
        return;
    operation.responses.clear();
    for (const Node& item : fields.list("responses")) {
        const Fields response(item, fields.sink());
        operation.responses.push_back({response.number("statusCode").value_or(200), response.text("description"),
                                       readRepresentations(response), readParameters(response, "headers")});
    }
}

} // namespace catalog
