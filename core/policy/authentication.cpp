// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/authentication.h"

#include "core/policy/certificateuse.h"
#include "core/policy/identityuse.h"
#include "core/policy/proxyuse.h"
#include "core/text/base64.h"

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> AuthenticationBasicAttributes{{
    {.name = "username", .isRequired = true, .mayCompute = true},
    {.name = "password", .isRequired = true, .mayCompute = true},
}};

struct AuthenticationBasicSettings
{
    ComputedText user;
    ComputedText password;

    Outcome run(Step& step) const
    {
        std::string name;
        std::string secret;
        if (!step.evaluate(user, name) || !step.evaluate(password, secret))
            return Outcome::Fail;
        step.context.request.headers.set("Authorization", "Basic " + text::encodeBase64(name + ':' + secret));
        step.note([&] { return TraceNote{"The request carries the credentials of " + name + '.'}; });
        return Outcome::Next;
    }
};

struct AuthenticationCertificateSettings
{
    CertificateUse use;

    Outcome run(Step& step) const
    {
        if (!use.find(step, step.context.backendCertificate))
            return Outcome::Fail;
        step.note([&] { return TraceNote{"The backend will be shown a client certificate."}; });
        return Outcome::Next;
    }
};

struct ManagedIdentitySettings
{
    IdentityUse use;

    Outcome run(Step& step) const
    {
        return use.apply(step, step.context.request.headers) ? Outcome::Next : Outcome::Fail;
    }
};

struct ProxySettings
{
    ProxyUse use;

    Outcome run(Step& step) const
    {
        if (!use.make(step, step.context.backendProxy))
            return Outcome::Fail;
        step.note([&] {
            const std::string& proxy = step.context.backendProxy;
            const size_t begin = proxy.find('@') == std::string::npos ? proxy.find("//") + 2 : proxy.find('@') + 1;
            return TraceNote{"The backend is reached through the proxy " + proxy.substr(begin) + '.'};
        });
        return Outcome::Next;
    }
};

void compileAuthenticationBasic(const Node&, const Values& values, Compiler& compiler)
{
    compiler.add(AuthenticationBasicSettings{values.computedText("username"), values.computedText("password")});
}

void compileAuthenticationCertificate(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto use = readCertificateUse(element, values, compiler))
        compiler.add(AuthenticationCertificateSettings{std::move(*use)});
}

void compileManagedIdentity(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto use = readIdentityUse(element, values, compiler))
        compiler.add(ManagedIdentitySettings{std::move(*use)});
}

void compileProxy(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto use = readProxyUse(element, values, compiler))
        compiler.add(ProxySettings{std::move(*use)});
}
} // namespace

const PolicyRule AuthenticationBasic{.element = "authentication-basic",
                                     .sections = in::Inbound,
                                     .isOncePerDocument = true,
                                     .attributes = AuthenticationBasicAttributes,
                                     .compile = compileAuthenticationBasic};
const PolicyRule AuthenticationCertificate{.element = "authentication-certificate",
                                           .sections = in::Inbound,
                                           .attributes = CertificateUseAttributes,
                                           .compile = compileAuthenticationCertificate};
const PolicyRule AuthenticationManagedIdentity{.element = "authentication-managed-identity",
                                               .sections = in::Inbound | in::Backend | in::Outbound,
                                               .attributes = IdentityUseAttributes,
                                               .compile = compileManagedIdentity};
const PolicyRule Proxy{
    .element = "proxy", .sections = in::Inbound, .attributes = ProxyUseAttributes, .compile = compileProxy};

} // namespace policy
