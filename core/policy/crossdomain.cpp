// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/crossdomain.h"

#include "core/policy/compiler.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> SiteControlAttributes{{
    {.name = "permitted-cross-domain-policies",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "all|by-content-type|master-only|none"},
}};
constexpr std::array<AttributeRule, 2> AccessAttributes{{
    {.name = "domain", .isRequired = true},
    {.name = "secure", .kind = AttributeKind::Boolean},
}};
constexpr std::array<AttributeRule, 3> HeaderAccessAttributes{{
    {.name = "domain", .isRequired = true},
    {.name = "headers", .isRequired = true},
    {.name = "secure", .kind = AttributeKind::Boolean},
}};

void checkCrossDomainPolicy(const Node& element, Compiler& compiler)
{
    (void)compiler.read(element, {});
    for (const Node* child :
         compiler.children(element, {"site-control", "allow-access-from", "allow-http-request-headers-from"})) {
        if (child->name == "site-control")
            (void)compiler.read(*child, SiteControlAttributes);
        else if (child->name == "allow-access-from")
            (void)compiler.read(*child, AccessAttributes);
        else
            (void)compiler.read(*child, HeaderAccessAttributes);
        (void)compiler.children(*child, {});
    }
}

// Nothing happens to requests: the gateway reads the document's crossDomainPolicy.
void compileCrossDomain(const Node& element, const Values&, Compiler& compiler)
{
    const auto policies = compiler.children(element, {"cross-domain-policy"});
    for (const Node* policy : policies) {
        if (policy != policies.front())
            compiler.problem(
                policy->place,
                base::translate("policy", "%1 may stand only once in %2.").arg(policy->name).arg(element.name));
        checkCrossDomainPolicy(*policy, compiler);
    }
    const std::string content = Compiler::content(element);
    const std::string_view markup = trimSpace(content);
    compiler.setCrossDomainPolicy("<?xml version=\"1.0\"?>\n"
                                  + (markup.empty() ? std::string("<cross-domain-policy />") : std::string(markup))
                                  + '\n');
}
} // namespace

const PolicyRule CrossDomain{.element = "cross-domain",
                             .sections = in::Inbound,
                             .scopes = at::Global,
                             .isOncePerDocument = true,
                             .attributes = {},
                             .compile = compileCrossDomain};

} // namespace policy
