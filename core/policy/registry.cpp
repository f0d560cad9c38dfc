// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"

#include "core/policy/attributecheck.h"
#include "core/policy/authentication.h"
#include "core/policy/cachevalue.h"
#include "core/policy/checkheader.h"
#include "core/policy/choose.h"
#include "core/policy/contentsafety.h"
#include "core/policy/cors.h"
#include "core/policy/crossdomain.h"
#include "core/policy/emitmetric.h"
#include "core/policy/emittokenmetric.h"
#include "core/policy/findandreplace.h"
#include "core/policy/forwardrequest.h"
#include "core/policy/getauthorizationcontext.h"
#include "core/policy/includefragment.h"
#include "core/policy/ipfilter.h"
#include "core/policy/jsonp.h"
#include "core/policy/jsontoxml.h"
#include "core/policy/limitconcurrency.h"
#include "core/policy/logtoeventhub.h"
#include "core/policy/mockresponse.h"
#include "core/policy/quota.h"
#include "core/policy/quotabykey.h"
#include "core/policy/ratelimit.h"
#include "core/policy/ratelimitbykey.h"
#include "core/policy/redirectcontenturls.h"
#include "core/policy/responsecache.h"
#include "core/policy/retry.h"
#include "core/policy/returnresponse.h"
#include "core/policy/rewriteuri.h"
#include "core/policy/sendrequest.h"
#include "core/policy/setbackendservice.h"
#include "core/policy/setbody.h"
#include "core/policy/setheader.h"
#include "core/policy/setmethod.h"
#include "core/policy/setqueryparameter.h"
#include "core/policy/setstatus.h"
#include "core/policy/setvariable.h"
#include "core/policy/tokenlimit.h"
#include "core/policy/tracemessage.h"
#include "core/policy/validateazureadtoken.h"
#include "core/policy/validateclientcertificate.h"
#include "core/policy/validatecontent.h"
#include "core/policy/validateheaders.h"
#include "core/policy/validatejwt.h"
#include "core/policy/validateparameters.h"
#include "core/policy/validatestatuscode.h"
#include "core/policy/wait.h"
#include "core/policy/xmltojson.h"
#include "core/policy/xsltransform.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<const PolicyRule*, 57> Supported{
    &AuthenticationBasic,
    &AuthenticationCertificate,
    &AuthenticationManagedIdentity,
    &AzureOpenAiEmitTokenMetric,
    &AzureOpenAiTokenLimit,
    &CacheLookup,
    &CacheLookupValue,
    &CacheRemoveValue,
    &CacheStore,
    &CacheStoreValue,
    &CheckHeader,
    &Choose,
    &Cors,
    &CrossDomain,
    &EmitMetric,
    &FindAndReplace,
    &ForwardRequest,
    &GetAuthorizationContext,
    &IncludeFragment,
    &IpFilter,
    &JsonToXml,
    &Jsonp,
    &LimitConcurrency,
    &LlmContentSafety,
    &LlmEmitTokenMetric,
    &LlmTokenLimit,
    &LogToEventhub,
    &MockResponse,
    &Proxy,
    &Quota,
    &QuotaByKey,
    &RateLimit,
    &RateLimitByKey,
    &RedirectContentUrls,
    &Retry,
    &ReturnResponse,
    &RewriteUri,
    &SendOneWayRequest,
    &SendRequest,
    &SetBackendService,
    &SetBody,
    &SetHeader,
    &SetMethod,
    &SetQueryParameter,
    &SetStatus,
    &SetVariable,
    &TraceMessage,
    &ValidateAzureAdToken,
    &ValidateClientCertificate,
    &ValidateContent,
    &ValidateHeaders,
    &ValidateJwt,
    &ValidateParameters,
    &ValidateStatusCode,
    &Wait,
    &XmlToJson,
    &XslTransform,
};

// Policies of the reference that nothing here compiles yet.
constexpr std::array<std::string_view, 22> Unsupported{
    "authentication-oauth2",
    "authentication-token",
    "authentication-token-store",
    "azure-openai-semantic-cache-lookup",
    "azure-openai-semantic-cache-store",
    "block",
    "cache-value",
    "cosmosdb-data-source",
    "graphql-data-source",
    "http-data-source",
    "invoke-dapr-binding",
    "invoke-request",
    "llm-semantic-cache-lookup",
    "llm-semantic-cache-store",
    "publish-event",
    "publish-to-dapr",
    "send-service-bus-message",
    "set-graphql-resolver",
    "set-request-metric-dimension-value",
    "sql-data-source",
    "validate-graphql-request",
    "validate-odata-request",
};
} // namespace

std::string_view insteadOf(std::string_view element)
{
    struct Advice
    {
        std::string_view part; // of the name
        std::string_view text;
    };
    static constexpr std::array<Advice, 14> All{{
        {"semantic-cache", "a semantic cache needs a model of embeddings and Redis: cache with cache-lookup-value"},
        {"dapr", "there is no Dapr beside this gateway: call the service with send-request"},
        {"service-bus", "there is no Service Bus here: send with send-one-way-request to a stand-in"},
        {"data-source", "GraphQL resolvers are not run here: publish the data source as an API"},
        {"publish-event", "GraphQL resolvers are not run here: publish the data source as an API"},
        {"graphql-request", "let the GraphQL server refuse what it must not answer"},
        {"odata-request", "check paths and query with validate-parameters"},
        {"graphql-resolver", "GraphQL resolvers are not run here: publish the data source as an API"},
        {"content-safety", "there is no Content Safety here: ask a stand-in with send-request"},
        {"authentication-", "fetch the token with a send-request and set the header Authorization"},
        {"cache-value", "join cache-lookup-value, choose and cache-store-value"},
        {"invoke-request", "join send-request and return-response"},
        {"metric-dimension", "name the dimension in emit-metric"},
        {"block", "write its policies without it"},
    }};
    const auto* found = std::ranges::find_if(
        All, [element](const Advice& one) { return element.find(one.part) != std::string_view::npos; });
    return found == All.end() ? std::string_view() : found->text;
}

std::span<const PolicyRule* const> supportedPolicies()
{
    return Supported;
}

const PolicyRule* findPolicy(std::string_view element)
{
    const auto* found = std::ranges::find(Supported, element, &PolicyRule::element);
    return found == Supported.end() ? nullptr : *found;
}

std::span<const std::string_view> unsupportedPolicies()
{
    return Unsupported;
}

bool isKnownButUnsupported(std::string_view element)
{
    return std::ranges::find(Unsupported, element) != Unsupported.end();
}

std::string policiesWith(std::string_view element)
{
    std::string out;
    for (const PolicyRule* rule : supportedPolicies()) {
        if (std::ranges::find(rule->children, element, &ElementRule::name) != rule->children.end())
            out.append(out.empty() ? "" : ", ").append(rule->element);
    }
    return out;
}

std::string_view similarPolicy(std::string_view element)
{
    std::vector<std::string_view> names{"base"};
    for (const PolicyRule* rule : Supported)
        names.push_back(rule->element);
    names.insert(names.end(), Unsupported.begin(), Unsupported.end());
    return similarName(element, names);
}

} // namespace policy
