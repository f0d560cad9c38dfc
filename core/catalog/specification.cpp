// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/specification.h"

#include "core/openapi/operations.h"

#include <utility>

namespace catalog {

namespace {
std::vector<TemplateParameter> toParameters(std::vector<openapi::Parameter> parameters)
{
    std::vector<TemplateParameter> out;
    for (openapi::Parameter& parameter : parameters)
        out.push_back({std::move(parameter.name), std::move(parameter.type), parameter.isRequired,
                       std::move(parameter.defaultValue), std::move(parameter.values)});
    return out;
}

std::vector<OperationResponse> toResponses(std::vector<openapi::Response> responses)
{
    std::vector<OperationResponse> out;
    for (openapi::Response& response : responses) {
        OperationResponse& made = out.emplace_back();
        made.status = response.status;
        made.description = std::move(response.description);
        for (openapi::Representation& representation : response.representations)
            made.representations.push_back({std::move(representation.contentType), std::move(representation.example)});
    }
    return out;
}

Operation toOperation(openapi::Operation source)
{
    Operation operation;
    operation.name = OperationName(std::move(source.name));
    operation.displayName = std::move(source.displayName);
    operation.method = std::move(source.method);
    operation.urlTemplate = std::move(source.urlTemplate);
    operation.templateParameters = toParameters(std::move(source.templateParameters));
    operation.queryParameters = toParameters(std::move(source.queryParameters));
    operation.headerParameters = toParameters(std::move(source.headerParameters));
    operation.requestContentType = std::move(source.requestContentType);
    operation.requestExample = std::move(source.requestExample);
    operation.responses = toResponses(std::move(source.responses));
    return operation;
}
} // namespace

void applySpecification(Api& api, std::string_view source, const ProblemSink& sink)
{
    const auto document = openapi::Document::parse(source);
    if (!document) {
        sink.add(document.error().place, document.error().message);
        return;
    }
    for (const base::Problem& problem : openapi::referenceProblems(*document))
        sink.add(problem.place, problem.message);
    for (openapi::Operation& operation : openapi::listOperations(*document))
        api.operations.push_back(toOperation(std::move(operation)));
    if (api.serviceUrl.empty())
        api.serviceUrl = openapi::serviceUrl(*document);
}

} // namespace catalog
