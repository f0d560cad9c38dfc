// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What expressions see of a run: its Context as expression::Surroundings, without copying.

#include "core/expression/expression.h"
#include "core/policy/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

class Evaluator
{
public:
    Evaluator(Context& context, Trace* trace)
        : m_context(context)
        , m_trace(trace)
        , m_variables(context)
    { }

    [[nodiscard]] tl::expected<expression::Value, expression::Thrown>
    evaluate(const expression::Expression& expression);

    // What context.Trace() wrote since the last call.
    [[nodiscard]] std::vector<std::string> takeTraced() { return std::exchange(m_traced, {}); }

private:
    class VariablesView final : public expression::Variables
    {
    public:
        explicit VariablesView(const Context& context)
            : m_context(context)
        { }
        [[nodiscard]] const expression::Value* find(std::string_view name) const override;
        [[nodiscard]] size_t size() const override { return m_context.variables.size(); }
        [[nodiscard]] std::pair<std::string_view, const expression::Value*> at(size_t index) const override;

    private:
        const Context& m_context;
    };

    void fill(); // once: what stays the same for the whole request
    void fillApi();
    void fillCaller();
    void refresh(); // before each evaluation: what policies change
    void refreshUrl();
    void refreshError();
    void takeConsumed();

    Context& m_context;
    Trace* m_trace;
    VariablesView m_variables;
    bool m_isFilled = false;
    expression::Surroundings m_surroundings;
    expression::RequestView m_request;
    expression::BodyView m_requestBody;
    expression::ResponseView m_response;
    expression::BodyView m_responseBody;
    expression::ApiView m_api;
    expression::UrlView m_serviceUrl;
    expression::OperationView m_operation;
    expression::ProductView m_product;
    expression::SubscriptionView m_subscription;
    expression::UserView m_user;
    expression::DeploymentView m_deployment;
    expression::ErrorView m_error;
    expression::BackendView m_backend;
    std::vector<expression::NamedText> m_matchedParameters;
    std::vector<std::string_view> m_protocols;
    std::string m_base; // that m_request.url was made of
    std::string m_path;
    std::vector<std::string> m_traced;
};

} // namespace policy
