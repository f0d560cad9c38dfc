// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validateclientcertificate.h"

#include "core/pki/certificatefacts.h"
#include "core/policy/certificateuse.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 5> ClientCertificateAttributes{{
    {.name = "validate-revocation", .kind = AttributeKind::Boolean},
    {.name = "validate-trust", .kind = AttributeKind::Boolean},
    {.name = "validate-not-before", .kind = AttributeKind::Boolean},
    {.name = "validate-not-after", .kind = AttributeKind::Boolean},
    {.name = "ignore-error", .kind = AttributeKind::Boolean},
}};
constexpr std::array<AttributeRule, 8> CertificateIdentityAttributes{{
    {.name = "thumbprint"},
    {.name = "serial-number"},
    {.name = "common-name"},
    {.name = "subject"},
    {.name = "dns-name"},
    {.name = "issuer-subject"},
    {.name = "issuer-thumbprint",
     .kind = AttributeKind::Unsupported,
     .instead = "name the issuer with issuer-subject or issuer-certificate-id"},
    {.name = "issuer-certificate-id"},
}};
constexpr std::array<ElementRule, 1> IdentityChildren{
    {{.name = "identity", .attributes = CertificateIdentityAttributes}}};
constexpr std::array<ElementRule, 1> ClientCertificateChildren{
    {{.name = "identities", .children = IdentityChildren, .isOnce = true}}};
constexpr size_t MostIdentities = 10;

// Hexadecimal with or without colons and blanks.
std::string plainHex(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (text::hexValue(c) >= 0)
            out += text::toUpper(c);
    }
    return out.substr(std::min(out.find_first_not_of('0'), out.size()));
}

// All that is given must fit.
struct CertificateIdentity
{
    std::string thumbprint;
    std::string serialNumber;
    std::string commonName;
    std::string subject;
    std::string dnsName;
    std::string issuer; // of issuer-subject, or the subject of issuer-certificate-id

    [[nodiscard]] bool fits(const pki::CertificateFacts& facts) const
    {
        const auto isDns = [this](const std::string& name) { return http::equalsIgnoreCase(name, dnsName); };
        return (thumbprint.empty() || plainHex(thumbprint) == plainHex(facts.thumbprint))
            && (serialNumber.empty() || plainHex(serialNumber) == plainHex(facts.serialNumber))
            && (commonName.empty() || http::equalsIgnoreCase(commonName, facts.commonName))
            && (subject.empty() || pki::isSameName(subject, facts.subject))
            && (dnsName.empty() || std::ranges::any_of(facts.dnsNames, isDns))
            && (issuer.empty() || pki::isSameName(issuer, facts.issuer));
    }
};

struct ClientCertificateSettings
{
    bool checksRevocation = true;
    bool checksTrust = true;
    bool checksBegin = true;
    bool checksEnd = true;
    bool ignoresError = false;
    std::vector<CertificateIdentity> identities;

    Outcome run(Step& step) const
    {
        const std::string fault = faultOf(step.context);
        if (fault.empty()) {
            step.note([] {
                return TraceNote{"The client's certificate is good; whether it was revoked is looked up only in the "
                                 "lists (X509 CRL) that stand beside the authorities of clients."};
            });
            return Outcome::Next;
        }
        if (ignoresError) {
            step.note([&] { return TraceNote{fault + " It goes on."}; });
            return Outcome::Next;
        }
        RunFailure failure;
        failure.reason = "ClientCertificateInvalid"; // no documented name is known
        failure.message = "Invalid client certificate";
        failure.detail = fault;
        failure.status = 403;
        failure.clientMessage = failure.message;
        return step.fail(std::move(failure));
    }

private:
    [[nodiscard]] std::string faultOf(const Context& context) const
    {
        if (context.clientCertificate.empty())
            return "The client showed no certificate.";
        const auto facts = pki::readCertificate(context.clientCertificate);
        if (!facts)
            return "What the client showed is no certificate.";
        const int64_t now = std::chrono::floor<std::chrono::seconds>(context.now).time_since_epoch().count();
        if (checksBegin && now < facts->notBefore)
            return "The certificate is not valid yet.";
        if (checksEnd && now > facts->notAfter)
            return "The certificate has expired.";
        const std::string& verdict = context.clientCertificateFault;
        if (checksRevocation && isAboutRevocation(verdict))
            return "Whether the certificate was revoked: " + verdict + '.';
        if (checksTrust && !verdict.empty() && !isAboutTime(verdict) && !isAboutRevocation(verdict))
            return "The certificate is not trusted: " + context.clientCertificateFault + '.';
        const bool isNamed = identities.empty()
            || std::ranges::any_of(identities, [&](const auto& identity) { return identity.fits(*facts); });
        return isNamed ? "" : "None of the identities is that of “" + facts->subject + "”.";
    }

    // As OpenSSL words it: “certificate revoked”, “CRL has expired”.
    [[nodiscard]] static bool isAboutRevocation(std::string_view fault)
    {
        return fault.find("revoked") != std::string_view::npos || fault.find("CRL") != std::string_view::npos;
    }

    // Whether it is in time has been judged by then.
    [[nodiscard]] static bool isAboutTime(std::string_view fault)
    {
        return fault.find("expired") != std::string_view::npos || fault.find("not yet valid") != std::string_view::npos;
    }
};

std::string subjectOf(const Node& child, const std::string& id, Compiler& compiler)
{
    const base::Secret* pem = id.empty() ? nullptr : findCertificate(id, {}, child.place, compiler);
    if (!pem)
        return {};
    const std::string_view text = pem->reveal();
    const size_t begin = text.find("-----BEGIN CERTIFICATE-----");
    const size_t end = text.find("-----END CERTIFICATE-----", begin);
    if (end == std::string_view::npos)
        return {};
    const size_t body = begin + std::string_view("-----BEGIN CERTIFICATE-----").size();
    const auto der = text::decodeBase64(text.substr(body, end - body));
    const auto facts = der ? pki::readCertificate(*der) : std::nullopt;
    return facts ? facts->subject : "";
}

void readIdentities(const Node& list, ClientCertificateSettings& settings, Compiler& compiler)
{
    (void)compiler.read(list);
    const auto children = compiler.children(list);
    for (const Node* child : children) {
        const Values values = compiler.read(*child);
        if (!values.isUsable())
            continue;
        CertificateIdentity one{values.text("thumbprint"), values.text("serial-number"), values.text("common-name"),
                                values.text("subject"),    values.text("dns-name"),      values.text("issuer-subject")};
        if (values.has("issuer-certificate-id"))
            one.issuer = subjectOf(*child, values.text("issuer-certificate-id"), compiler);
        settings.identities.push_back(std::move(one));
        if (child->attributes.empty())
            compiler.problem(child->place, base::translate("policy", "This identity says nothing."));
    }
    if (children.empty() || children.size() > MostIdentities)
        compiler.problem(list.place,
                         base::translate("policy", "identities needs one to %1 identities.").arg(MostIdentities));
}

void compileClientCertificate(const Node& element, const Values& values, Compiler& compiler)
{
    ClientCertificateSettings settings{
        values.boolean("validate-revocation", true), values.boolean("validate-trust", true),
        values.boolean("validate-not-before", true), values.boolean("validate-not-after", true),
        values.boolean("ignore-error", false),       {}};
    for (const Node* child : compiler.children(element))
        readIdentities(*child, settings, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateClientCertificate{.element = "validate-client-certificate",
                                           .sections = in::Inbound,
                                           .attributes = ClientCertificateAttributes,
                                           .children = ClientCertificateChildren,
                                           .compile = compileClientCertificate};

} // namespace policy
