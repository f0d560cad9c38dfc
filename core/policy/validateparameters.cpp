// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validateparameters.h"

#include "core/policy/parameteractions.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 3> ValidateParametersAttributes{{
    {.name = "specified-parameter-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "unspecified-parameter-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "errors-variable-name"},
}};
constexpr std::array<AttributeRule, 2> KindAttributes{{
    {.name = "specified-parameter-action",
     .kind = AttributeKind::Choice,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "unspecified-parameter-action",
     .kind = AttributeKind::Choice,
     .choices = ValidationActionChoices,
     .mayCompute = true},
}};
constexpr std::array<AttributeRule, 1> PathKindAttributes{KindAttributes[0]};
constexpr std::array<ElementRule, 1> NamedParameter{{{.name = "parameter", .attributes = NamedActionAttributes}}};
constexpr std::array<ElementRule, 3> ValidateParametersChildren{{
    {.name = "headers", .attributes = KindAttributes, .children = NamedParameter, .isOnce = true},
    {.name = "query", .attributes = KindAttributes, .children = NamedParameter, .isOnce = true},
    {.name = "path", .attributes = PathKindAttributes, .children = NamedParameter, .isOnce = true},
}};

using Described = std::vector<const catalog::TemplateParameter*>;

// Template parameters stand in the path or in the query of the template.
bool isInQuery(const catalog::Operation& operation, const std::string& name)
{
    const size_t mark = operation.urlTemplate.find('?');
    return mark != std::string::npos && operation.urlTemplate.find('{' + name + '}', mark) != std::string::npos;
}

NamedValues pairsByName(const http::QueryParameters& pairs)
{
    NamedValues out;
    for (const auto& [name, value] : pairs) {
        auto found = std::ranges::find(out, name, &NamedValues::value_type::first);
        if (found == out.end())
            found = out.insert(found, {name, {}});
        found->second.push_back(value);
    }
    return out;
}

struct ValidateParametersSettings
{
    std::string variable;
    ParameterActions headers;
    ParameterActions query;
    ParameterActions path;

    Outcome run(Step& step) const
    {
        const catalog::Operation* operation = step.context.operation;
        if (!operation)
            return Outcome::Next;
        Described ofPath;
        Described ofQuery;
        Described ofHeaders;
        for (const catalog::TemplateParameter& one : operation->templateParameters)
            (isInQuery(*operation, one.name) ? ofQuery : ofPath).push_back(&one);
        for (const catalog::TemplateParameter& one : operation->queryParameters)
            ofQuery.push_back(&one);
        for (const catalog::TemplateParameter& one : operation->headerParameters)
            ofHeaders.push_back(&one);
        Validation validation(step, variable);
        checkParameters(headers, ofHeaders, headersOf(step), ParameterPlace::RequestHeader, validation);
        checkParameters(query, ofQuery, queryOf(step), ParameterPlace::Query, validation);
        checkParameters(path, ofPath, pairsByName(step.context.matchedParameters), ParameterPlace::Path, validation);
        return validation.finish();
    }

private:
    // The subscription key belongs to the gateway, not to the API.
    [[nodiscard]] static NamedValues headersOf(const Step& step)
    {
        NamedValues out = headersByName(step.context.request.headers);
        const catalog::Api* api = step.context.api;
        std::erase_if(
            out, [api](const auto& one) { return api && http::equalsIgnoreCase(one.first, api->keyNames.header); });
        return out;
    }
    [[nodiscard]] static NamedValues queryOf(const Step& step)
    {
        NamedValues out = pairsByName(http::parseQuery(step.context.backendQuery));
        const catalog::Api* api = step.context.api;
        std::erase_if(out, [api](const auto& one) { return api && one.first == api->keyNames.query; });
        return out;
    }
};

void readKind(const Node& element, ParameterActions& out, Compiler& compiler)
{
    const Values values = compiler.read(element);
    if (values.has("specified-parameter-action"))
        out.specified = values.computedText("specified-parameter-action");
    if (values.has("unspecified-parameter-action"))
        out.unspecified = values.computedText("unspecified-parameter-action");
    readNamedActions(element, out, compiler);
}

void compileValidateParameters(const Node& element, const Values& values, Compiler& compiler)
{
    ValidateParametersSettings settings;
    settings.variable = values.text("errors-variable-name");
    for (ParameterActions* one : {&settings.headers, &settings.query, &settings.path}) {
        one->specified = values.computedText("specified-parameter-action");
        one->unspecified = values.computedText("unspecified-parameter-action");
    }
    for (const Node* child : compiler.children(element)) {
        readKind(*child,
                 child->name == "headers"     ? settings.headers
                     : child->name == "query" ? settings.query
                                              : settings.path,
                 compiler);
    }
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateParameters{.element = "validate-parameters",
                                    .sections = in::Inbound,
                                    .isOncePerDocument = true,
                                    .attributes = ValidateParametersAttributes,
                                    .children = ValidateParametersChildren,
                                    .compile = compileValidateParameters};

} // namespace policy
