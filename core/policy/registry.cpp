// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"

#include "core/policy/attributecheck.h"
#include "core/policy/checkheader.h"
#include "core/policy/choose.h"
#include "core/policy/cors.h"
#include "core/policy/crossdomain.h"
#include "core/policy/findandreplace.h"
#include "core/policy/forwardrequest.h"
#include "core/policy/includefragment.h"
#include "core/policy/ipfilter.h"
#include "core/policy/jsonp.h"
#include "core/policy/jsontoxml.h"
#include "core/policy/mockresponse.h"
#include "core/policy/quota.h"
#include "core/policy/ratelimit.h"
#include "core/policy/redirectcontenturls.h"
#include "core/policy/retry.h"
#include "core/policy/returnresponse.h"
#include "core/policy/rewriteuri.h"
#include "core/policy/setbackendservice.h"
#include "core/policy/setbody.h"
#include "core/policy/setheader.h"
#include "core/policy/setmethod.h"
#include "core/policy/setqueryparameter.h"
#include "core/policy/setstatus.h"
#include "core/policy/setvariable.h"
#include "core/policy/tracemessage.h"
#include "core/policy/validatecontent.h"
#include "core/policy/validateheaders.h"
#include "core/policy/validateparameters.h"
#include "core/policy/validatestatuscode.h"
#include "core/policy/wait.h"
#include "core/policy/xmltojson.h"
#include "core/policy/xsltransform.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<const PolicyRule*, 32> Supported{
    &CheckHeader,
    &Choose,
    &Cors,
    &CrossDomain,
    &FindAndReplace,
    &ForwardRequest,
    &IncludeFragment,
    &IpFilter,
    &JsonToXml,
    &Jsonp,
    &MockResponse,
    &Quota,
    &RateLimit,
    &RedirectContentUrls,
    &Retry,
    &ReturnResponse,
    &RewriteUri,
    &SetBackendService,
    &SetBody,
    &SetHeader,
    &SetMethod,
    &SetQueryParameter,
    &SetStatus,
    &SetVariable,
    &TraceMessage,
    &ValidateContent,
    &ValidateHeaders,
    &ValidateParameters,
    &ValidateStatusCode,
    &Wait,
    &XmlToJson,
    &XslTransform,
};

// Policies of the reference that nothing here compiles yet.
constexpr std::array<std::string_view, 47> Unsupported{
    "authentication-basic",
    "authentication-certificate",
    "authentication-managed-identity",
    "authentication-oauth2",
    "authentication-token",
    "authentication-token-store",
    "azure-openai-emit-token-metric",
    "azure-openai-semantic-cache-lookup",
    "azure-openai-semantic-cache-store",
    "azure-openai-token-limit",
    "block",
    "cache-lookup",
    "cache-lookup-value",
    "cache-remove-value",
    "cache-store",
    "cache-store-value",
    "cache-value",
    "cosmosdb-data-source",
    "emit-metric",
    "get-authorization-context",
    "graphql-data-source",
    "http-data-source",
    "invoke-dapr-binding",
    "invoke-request",
    "limit-concurrency",
    "llm-content-safety",
    "llm-emit-token-metric",
    "llm-semantic-cache-lookup",
    "llm-semantic-cache-store",
    "llm-token-limit",
    "log-to-eventhub",
    "proxy",
    "publish-event",
    "publish-to-dapr",
    "quota-by-key",
    "rate-limit-by-key",
    "send-one-way-request",
    "send-request",
    "send-service-bus-message",
    "set-graphql-resolver",
    "set-request-metric-dimension-value",
    "sql-data-source",
    "validate-azure-ad-token",
    "validate-client-certificate",
    "validate-graphql-request",
    "validate-jwt",
    "validate-odata-request",
};
} // namespace

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

base::Message unsupportedMessage(std::string_view element)
{
    if (element == "validate-graphql-request")
        return base::translate("policy",
                               "validate-graphql-request is not supported: leave it out here, and let the GraphQL "
                               "server refuse what it must not answer.");
    if (element == "validate-odata-request")
        return base::translate("policy",
                               "validate-odata-request is not supported: leave it out here, or check paths and query "
                               "with validate-parameters.");
    return base::translate("policy", "The policy %1 is not supported yet.").arg(element);
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
