// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/specification.h"

#include "core/openapi/operations.h"

#include <utility>

namespace catalog {

namespace {
using Document = std::shared_ptr<const openapi::Document>;

std::shared_ptr<const text::Node> rootOf(const Document& document)
{
    return {document, &document->root()};
}

std::shared_ptr<const schema::JsonSchema> toSchema(const Document& document, const text::Node* node)
{
    return node ? std::make_shared<const schema::JsonSchema>(rootOf(document), *node) : nullptr;
}

// "Pet" of {"$ref": "#/components/schemas/Pet"}.
std::string definitionOf(const text::Node* schema)
{
    const std::string reference = schema ? (*schema)["$ref"].text() : std::string();
    return reference.substr(reference.rfind('/') + 1);
}

std::vector<TemplateParameter> toParameters(const Document& document, std::vector<openapi::Parameter> parameters)
{
    std::vector<TemplateParameter> out;
    for (openapi::Parameter& parameter : parameters)
        out.push_back({std::move(parameter.name), std::move(parameter.type), parameter.isRequired,
                       std::move(parameter.defaultValue), std::move(parameter.values),
                       toSchema(document, parameter.schema), std::move(parameter.style), parameter.explodes});
    return out;
}

std::vector<Representation> toRepresentations(const Document& document, std::vector<openapi::Representation> all)
{
    std::vector<Representation> out;
    for (openapi::Representation& one : all)
        out.push_back({std::move(one.contentType), std::move(one.example), toSchema(document, one.schema),
                       definitionOf(one.schema)});
    return out;
}

std::vector<OperationResponse> toResponses(const Document& document, std::vector<openapi::Response> responses)
{
    std::vector<OperationResponse> out;
    for (openapi::Response& response : responses)
        out.push_back({response.status, std::move(response.description),
                       toRepresentations(document, std::move(response.representations)),
                       toParameters(document, std::move(response.headers))});
    return out;
}

Operation toOperation(const Document& document, openapi::Operation source)
{
    Operation operation;
    operation.name = OperationName(std::move(source.name));
    operation.displayName = std::move(source.displayName);
    operation.method = std::move(source.method);
    operation.urlTemplate = std::move(source.urlTemplate);
    operation.templateParameters = toParameters(document, std::move(source.templateParameters));
    operation.queryParameters = toParameters(document, std::move(source.queryParameters));
    operation.headerParameters = toParameters(document, std::move(source.headerParameters));
    operation.requestContentType = std::move(source.requestContentType);
    operation.requestExample = std::move(source.requestExample);
    operation.requests = toRepresentations(document, std::move(source.requests));
    operation.responses = toResponses(document, std::move(source.responses));
    return operation;
}
} // namespace

void applySpecification(Api& api, std::string_view source, const ProblemSink& sink)
{
    auto parsed = openapi::Document::parse(source);
    if (!parsed) {
        sink.add(parsed.error().place, parsed.error().message);
        return;
    }
    const auto document = std::make_shared<const openapi::Document>(std::move(*parsed));
    api.specification = rootOf(document);
    for (const base::Problem& problem : openapi::referenceProblems(*document))
        sink.add(problem.place, problem.message);
    for (openapi::Operation& operation : openapi::listOperations(*document))
        api.operations.push_back(toOperation(document, std::move(operation)));
    if (api.serviceUrl.empty())
        api.serviceUrl = openapi::serviceUrl(*document);
}

} // namespace catalog
