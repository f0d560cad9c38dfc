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

constexpr std::array<ElementRule, 3> CrossDomainPolicyChildren{{
    {.name = "site-control", .attributes = SiteControlAttributes},
    {.name = "allow-access-from", .attributes = AccessAttributes},
    {.name = "allow-http-request-headers-from", .attributes = HeaderAccessAttributes},
}};
constexpr std::array<ElementRule, 1> CrossDomainChildren{
    {{.name = "cross-domain-policy", .children = CrossDomainPolicyChildren, .isOnce = true}}};

// Nothing happens to requests: the gateway reads the document's crossDomainPolicy.
void compileCrossDomain(const Node& element, const Values&, Compiler& compiler)
{
    for (const Node* policy : compiler.children(element)) {
        (void)compiler.read(*policy);
        for (const Node* child : compiler.children(*policy))
            (void)compiler.read(*child);
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
                             .children = CrossDomainChildren,
                             .compile = compileCrossDomain};

} // namespace policy
