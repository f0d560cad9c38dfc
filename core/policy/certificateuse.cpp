// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/certificateuse.h"

#include "core/pki/pkcs12.h"
#include "core/policy/credentials.h"

namespace policy {

namespace {
constexpr std::string_view HowToGiveCertificates =
    "Name its file in the file of secrets: certificates: {ID: {file: client.pfx, password: …}}.";

const base::Secret* lookUp(const Credentials* credentials, std::string_view id, std::string_view thumbprint)
{
    if (!credentials)
        return nullptr;
    return id.empty() ? credentials->certificateOfThumbprint(thumbprint) : credentials->certificate(id);
}

bool failWithout(Step& step, std::string detail)
{
    RunFailure failure;
    failure.reason = "CertificateNotFound"; // no documented name is known
    failure.message = "The client certificate is not at hand.";
    failure.detail = std::move(detail);
    failure.isInternal = true;
    step.failure = std::move(failure);
    return false;
}
} // namespace

const base::Secret* findCertificate(std::string_view id, std::string_view thumbprint, base::Place place,
                                    Compiler& compiler)
{
    const base::Secret* found = lookUp(compiler.environment().credentials, id, thumbprint);
    if (!found && !compiler.environment().assumesAll)
        compiler.problem(place,
                         base::translate("policy", "The certificate %1 is not at hand. %2")
                             .arg(id.empty() ? thumbprint : id)
                             .arg(HowToGiveCertificates));
    return found;
}

std::optional<CertificateUse> readCertificateUse(const Node& element, const Values& values, Compiler& compiler)
{
    const int given =
        (values.has("thumbprint") ? 1 : 0) + (values.has("certificate-id") ? 1 : 0) + (values.has("body") ? 1 : 0);
    if (given != 1) {
        compiler.problem(
            element.place,
            base::translate("policy", "%1 needs one of thumbprint, certificate-id and body.").arg(element.name));
        return std::nullopt;
    }
    CertificateUse use{
        values.computedText("certificate-id"), values.computedText("thumbprint"), {}, values.computedText("password")};
    if (values.has("body"))
        use.body = values.computedText("body");
    else if (use.id.isLiteral() && use.thumbprint.isLiteral()
             && !findCertificate(use.id.literal, use.thumbprint.literal, element.place, compiler)
             && !compiler.environment().assumesAll)
        return std::nullopt;
    return use;
}

bool CertificateUse::find(Step& step, std::string& pem) const
{
    if (body) {
        std::string der;
        std::string phrase;
        if (!step.evaluate(*body, der) || !step.evaluate(password, phrase))
            return false;
        const auto opened = pki::pemOfPkcs12(der, base::Secret(std::move(phrase)));
        if (!opened)
            return failWithout(step, opened.error().describe());
        pem = opened->reveal();
        return true;
    }
    std::string name;
    std::string print;
    if (!step.evaluate(id, name) || !step.evaluate(thumbprint, print))
        return false;
    const base::Secret* found = lookUp(step.services.credentials, name, print);
    if (!found)
        return failWithout(step,
                           "The certificate " + (name.empty() ? print : name) + " is not at hand. "
                               + std::string(HowToGiveCertificates));
    pem = found->reveal();
    return true;
}

} // namespace policy
