// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registry.h"

#include "core/policy/attributecheck.h"
#include "core/policy/authentication.h"
#include "core/policy/cachevalue.h"
#include "core/policy/checkheader.h"
#include "core/policy/choose.h"
#include "core/policy/emitmetric.h"
#include "core/policy/forwardrequest.h"
#include "core/policy/getauthorizationcontext.h"
#include "core/policy/includefragment.h"
#include "core/policy/ipfilter.h"
#include "core/policy/limitconcurrency.h"
#include "core/policy/logtoeventhub.h"
#include "core/policy/mockresponse.h"
#include "core/policy/quota.h"
#include "core/policy/quotabykey.h"
#include "core/policy/ratelimit.h"
#include "core/policy/ratelimitbykey.h"
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
#include "core/policy/tracemessage.h"
#include "core/policy/validateazureadtoken.h"
#include "core/policy/validatejwt.h"
#include "core/policy/wait.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<const PolicyRule*, 37> Supported{
    &AuthenticationBasic,
    &AuthenticationCertificate,
    &AuthenticationManagedIdentity,
    &CacheLookupValue,
    &CacheRemoveValue,
    &CacheStoreValue,
    &CheckHeader,
    &Choose,
    &EmitMetric,
    &ForwardRequest,
    &GetAuthorizationContext,
    &IncludeFragment,
    &IpFilter,
    &LimitConcurrency,
    &LogToEventhub,
    &MockResponse,
    &Proxy,
    &Quota,
    &QuotaByKey,
    &RateLimit,
    &RateLimitByKey,
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
    &ValidateJwt,
    &Wait,
};

// Policies of the reference that nothing here compiles yet.
constexpr std::array<std::string_view, 33> Unsupported{
    "azure-openai-emit-token-metric",
    "azure-openai-semantic-cache-lookup",
    "azure-openai-semantic-cache-store",
    "azure-openai-token-limit",
    "cache-lookup",
    "cache-store",
    "cors",
    "cosmosdb-data-source",
    "cross-domain",
    "find-and-replace",
    "http-data-source",
    "invoke-dapr-binding",
    "json-to-xml",
    "jsonp",
    "llm-content-safety",
    "llm-emit-token-metric",
    "llm-semantic-cache-lookup",
    "llm-semantic-cache-store",
    "llm-token-limit",
    "publish-event",
    "publish-to-dapr",
    "redirect-content-urls",
    "send-service-bus-message",
    "sql-data-source",
    "validate-client-certificate",
    "validate-content",
    "validate-graphql-request",
    "validate-headers",
    "validate-odata-request",
    "validate-parameters",
    "validate-status-code",
    "xml-to-json",
    "xsl-transform",
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

std::string_view similarPolicy(std::string_view element)
{
    std::vector<std::string_view> names{"base"};
    for (const PolicyRule* rule : Supported)
        names.push_back(rule->element);
    names.insert(names.end(), Unsupported.begin(), Unsupported.end());
    return similarName(element, names);
}

} // namespace policy
