// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/evaluator.h"

#include "core/http/url.h"
#include "core/routing/outcome.h"

#include <algorithm>

namespace policy {

namespace {
constexpr uint16_t HttpPort = 80;
constexpr uint16_t HttpsPort = 443;

void setTarget(expression::UrlView& out, std::string_view target)
{
    const size_t mark = target.find('?');
    out.path = target.substr(0, mark);
    out.query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    if (out.path.empty())
        out.path = "/";
}

// Of a URL that was checked before; what is missing in it stays empty.
expression::UrlView viewOf(std::string_view url)
{
    expression::UrlView out;
    const size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return out;
    out.scheme = url.substr(0, scheme);
    url.remove_prefix(scheme + 3);
    const size_t end = std::min(url.find_first_of("/?"), url.size());
    std::string_view authority = url.substr(0, end);
    setTarget(out, url.substr(end));
    const size_t colon = authority.rfind(':');
    out.port = out.scheme == "https" ? HttpsPort : HttpPort;
    if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        unsigned port = 0;
        for (const char digit : authority.substr(colon + 1))
            port = port * 10 + static_cast<unsigned>(digit - '0');
        out.port = static_cast<uint16_t>(port);
        authority = authority.substr(0, colon);
    }
    out.host = authority;
    return out;
}

// "/users/1" is 1.
std::string_view lastSegment(std::string_view id)
{
    return id.substr(id.rfind('/') + 1);
}
} // namespace

class Evaluator::Views
{
public:
    Views(Context& context, Trace* trace)
        : m_context(context)
        , m_trace(trace)
        , m_variables(context)
    {
        fill();
    }

    [[nodiscard]] expression::Surroundings& refreshed()
    {
        refresh();
        return m_surroundings;
    }
    void takeConsumed();

    std::vector<std::string> traced;

private:
    class VariablesView final : public expression::Variables
    {
    public:
        explicit VariablesView(const Context& context)
            : m_context(context)
        { }
        [[nodiscard]] const expression::Value* find(std::string_view name) const override
        {
            const auto found =
                std::ranges::find(m_context.variables, name, &std::pair<std::string, expression::Value>::first);
            return found == m_context.variables.end() ? nullptr : &found->second;
        }
        [[nodiscard]] size_t size() const override { return m_context.variables.size(); }
        [[nodiscard]] std::pair<std::string_view, const expression::Value*> at(size_t index) const override
        {
            const auto& [name, value] = m_context.variables[index];
            return {name, &value};
        }

    private:
        const Context& m_context;
    };

    void fill(); // once: what stays the same for the whole request
    void fillApi();
    void fillCaller();
    void refresh(); // before each evaluation: what policies change
    void refreshUrl();
    void refreshError();

    Context& m_context;
    Trace* m_trace;
    VariablesView m_variables;
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
};

Evaluator::Evaluator() = default;
Evaluator::~Evaluator() = default;

void Evaluator::begin(Context& context, Trace* trace)
{
    m_context = &context;
    m_trace = trace;
}

void Evaluator::end()
{
    m_views.reset();
}

tl::expected<expression::Value, expression::Thrown> Evaluator::evaluate(const expression::Expression& expression)
{
    if (!m_views)
        m_views = std::make_unique<Views>(*m_context, m_trace);
    auto result = expression::evaluate(expression, m_views->refreshed());
    m_views->takeConsumed();
    return result;
}

std::vector<std::string> Evaluator::takeTraced()
{
    return m_views ? std::exchange(m_views->traced, {}) : std::vector<std::string>();
}

void Evaluator::Views::fill()
{
    m_surroundings.request = &m_request;
    m_surroundings.variables = &m_variables;
    m_surroundings.deployment = &m_deployment;
    m_surroundings.requestId = m_context.requestId;
    m_surroundings.isTracing = m_trace != nullptr;
    m_surroundings.trace = [this](std::string_view text) { traced.emplace_back(text); };
    m_deployment.region = "local";
    m_deployment.serviceName = "gatehouse";
    m_deployment.serviceId = "gatehouse";
    m_deployment.gatewayId = "local";
    m_request.originalUrl = viewOf(m_context.originalUrl);
    m_request.clientAddress = m_context.clientAddress;
    m_request.certificate = m_context.clientCertificate;
    for (const auto& [name, value] : m_context.matchedParameters)
        m_matchedParameters.emplace_back(name, value);
    m_request.matchedParameters = m_matchedParameters;
    fillApi();
    fillCaller();
}

void Evaluator::Views::fillApi()
{
    if (const catalog::Api* api = m_context.api) {
        m_api.id = routing::baseApiName(api->name.text());
        m_api.name = api->displayName;
        m_api.path = api->path;
        m_api.revision = api->revision;
        m_api.version = api->version;
        m_api.isCurrentRevision = api->isCurrent;
        m_protocols.assign(api->protocols.begin(), api->protocols.end());
        m_api.protocols = m_protocols;
        m_serviceUrl = viewOf(api->serviceUrl);
        m_api.serviceUrl = api->serviceUrl.empty() ? nullptr : &m_serviceUrl;
        m_api.keyHeader = api->keyNames.header;
        m_api.keyQuery = api->keyNames.query;
        m_surroundings.api = &m_api;
    }
    if (const catalog::Operation* operation = m_context.operation) {
        m_operation = {operation->name.text(), operation->method, operation->displayName, operation->urlTemplate};
        m_surroundings.operation = &m_operation;
    }
}

void Evaluator::Views::fillCaller()
{
    if (const catalog::Product* product = m_context.product) {
        m_product.id = product->name.text();
        m_product.name = product->displayName;
        m_product.subscriptionRequired = product->isSubscriptionRequired;
        m_product.isPublished = product->isPublished;
        m_surroundings.product = &m_product;
    }
    const catalog::Subscription* subscription = m_context.subscription;
    if (!subscription)
        return;
    m_subscription.id = subscription->name.text();
    m_subscription.name = subscription->displayName;
    m_subscription.key = m_context.subscriptionKey;
    m_subscription.start = subscription->startDate;
    m_subscription.created = m_subscription.start.value_or(base::SystemTime());
    m_subscription.end = subscription->expirationDate;
    m_surroundings.subscription = &m_subscription;
    if (!subscription->ownerId.empty()) {
        m_user.id = lastSegment(subscription->ownerId);
        m_surroundings.user = &m_user;
    }
}

void Evaluator::Views::refresh()
{
    m_surroundings.timestamp = m_context.now;
    m_request.method = m_context.request.method;
    m_request.headers = &m_context.request.headers;
    refreshUrl();
    const auto& body = m_context.requestBody;
    m_requestBody = {body ? std::string_view(*body) : std::string_view(), m_context.isRequestBodyConsumed};
    m_request.body = m_context.hasRequestBody ? &m_requestBody : nullptr;

    m_surroundings.response = m_context.hasResponse ? &m_response : nullptr;
    m_response.statusCode = m_context.response.status;
    m_response.statusReason = m_context.response.reason.empty() ? http::standardReason(m_context.response.status)
                                                                : std::string_view(m_context.response.reason);
    m_response.headers = &m_context.response.headers;
    const auto& answer = m_context.responseBody;
    m_responseBody = {answer ? std::string_view(*answer) : std::string_view(), m_context.isResponseBodyConsumed};
    m_response.body = &m_responseBody;
    refreshError();
}

// The URL as it will be sent: base, path and query.
void Evaluator::Views::refreshUrl()
{
    if (m_base != m_context.backendBase || m_request.url.scheme.empty()) {
        m_base = m_context.backendBase;
        m_request.url = viewOf(m_base);
        if (m_base.empty())
            m_request.url = m_request.originalUrl;
    }
    const std::string_view basePath = m_base.empty() ? std::string_view("/") : viewOf(m_base).path;
    m_path = basePath == "/" ? m_context.backendPath : std::string(basePath) + m_context.backendPath;
    m_request.url.path = m_path.empty() ? std::string_view("/") : std::string_view(m_path);
    m_request.url.query = m_context.backendQuery;
    m_surroundings.backend = m_context.backend ? &m_backend : nullptr;
    if (m_context.backend)
        m_backend.id = m_context.backend->text();
}

void Evaluator::Views::refreshError()
{
    m_surroundings.lastError = m_context.lastError ? &m_error : nullptr;
    if (!m_context.lastError)
        return;
    const RunError& error = *m_context.lastError;
    m_error = {error.source, error.reason, error.message, error.scope, error.section, error.path, error.policyId};
}

void Evaluator::Views::takeConsumed()
{
    if (m_requestBody.isConsumed && !m_context.isRequestBodyConsumed) {
        m_context.isRequestBodyConsumed = true;
        m_context.requestBody = std::string();
    }
    if (m_responseBody.isConsumed && !m_context.isResponseBodyConsumed) {
        m_context.isResponseBodyConsumed = true;
        m_context.responseBody = std::string();
    }
}

} // namespace policy
