// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/requestedit.h"

#include "core/http/grammar.h"
#include "core/routing/outcome.h"

#include <algorithm>

namespace policy {

namespace {

class RequestReader
{
public:
    explicit RequestReader(Compiler& compiler)
        : m_compiler(compiler)
    { }

    void readChild(const Node& child, RequestEdit& out)
    {
        if (child.name == "set-url")
            out.url = readText(child);
        else if (child.name == "set-method")
            out.method = readText(child);
        else if (child.name == "set-header")
            readPart(child, readHeaderEdit, [&](HeaderEdit edit) { out.headers.push_back(edit); });
        else if (child.name == "set-body")
            readPart(
                child,
                [](const Node& body, const Values& values, Compiler& compiler) {
                    return readBodyEdit(body, values, compiler);
                },
                [&](BodyEdit edit) { out.body = edit; });
        else if (child.name == "authentication-certificate")
            readPart(child, readCertificateUse, [&](CertificateUse use) { out.certificate = use; });
        else if (child.name == "authentication-managed-identity")
            readPart(child, readIdentityUse, [&](IdentityUse use) { out.identity = use; });
        else
            readPart(child, readProxyUse, [&](ProxyUse use) { out.proxy = use; });
        if (child.name.starts_with("authentication-"))
            m_compiler.useFeature("send-request/" + child.name);
    }

private:
    [[nodiscard]] std::optional<ComputedText> readText(const Node& child)
    {
        (void)m_compiler.read(child);
        auto text = m_compiler.text(child);
        if (text)
            text->literal = trimSpace(text->literal);
        return text;
    }

    template<typename Read, typename Keep>
    void readPart(const Node& child, Read read, Keep keep)
    {
        const Values values = m_compiler.read(child);
        if (!values.isUsable())
            return;
        if (auto part = read(child, values, m_compiler))
            keep(std::move(*part));
    }

    Compiler& m_compiler;
};

bool isRequestSection(Section section)
{
    return section == Section::Inbound || section == Section::Backend;
}

bool failBadly(Step& step, std::string message)
{
    RunFailure failure;
    failure.reason = "ExpressionValueEvaluationFailure";
    failure.message = std::move(message);
    failure.isInternal = true;
    step.failure = std::move(failure);
    return false;
}

} // namespace

std::optional<RequestEdit> readRequestEdit(const Node& element, const Values& values, Compiler& compiler)
{
    RequestEdit out;
    out.mode = values.computedText("mode", "new");
    out.timeout = values.computedInteger("timeout", 60);
    RequestReader reader(compiler);
    const auto children = compiler.children(element);
    for (const Node* child : children)
        reader.readChild(*child, out);
    const auto isThere = [&](std::string_view name) {
        return std::ranges::any_of(children, [name](const Node* child) { return child->name == name; });
    };
    if (out.mode.isLiteral() && out.mode.literal == "new" && !isThere("set-url"))
        compiler.problem(
            element.place,
            base::translate("policy", "%1 needs set-url, unless it copies the request.").arg(element.name));
    const bool mayCopy = !out.mode.isLiteral() || out.mode.literal == "copy";
    if (mayCopy && !out.body && isRequestSection(compiler.section()))
        compiler.readsRequestBody();
    return out;
}

bool RequestEdit::make(Step& step, OutgoingRequest& out) const
{
    std::string how;
    int64_t seconds = 0;
    if (!step.evaluate(mode, how) || !step.evaluate(timeout, seconds))
        return false;
    out.timeout = std::chrono::seconds(std::clamp<int64_t>(seconds, 0, 24L * 3600));
    if (how == "copy")
        copyRequest(step, out);
    if (!changeTarget(step, out))
        return false;
    for (const HeaderEdit& edit : headers) {
        if (!edit.apply(step, out.headers, true))
            return false;
    }
    if (body && !body->make(step, out.body))
        return false;
    if (certificate && !certificate->find(step, out.clientCertificate))
        return false;
    if (identity && !identity->apply(step, out.headers))
        return false;
    return !proxy || proxy->make(step, out.proxy);
}

// After the response came, the request's body is not copied (policies section 8).
void RequestEdit::copyRequest(const Step& step, OutgoingRequest& out) const
{
    const Context& context = step.context;
    out.method = context.request.method;
    out.headers = context.request.headers;
    if (!context.isHostSet)
        out.headers.remove("Host");
    out.url = routing::joinUrl(context.backendBase, context.backendPath, context.backendQuery);
    if (step.changesRequest() && context.requestBody)
        out.body = *context.requestBody;
}

bool RequestEdit::changeTarget(Step& step, OutgoingRequest& out) const
{
    if (url && !step.evaluate(*url, out.url))
        return false;
    if (method && !step.evaluate(*method, out.method))
        return false;
    out.method = trimSpace(out.method);
    out.url = trimSpace(out.url);
    if (!http::isToken(out.method))
        return failBadly(step, "The method '" + out.method + "' is none.");
    if (const auto parsed = http::parseUrl(out.url); !parsed)
        return failBadly(step, "The URL '" + out.url + "' is no absolute http or https URL.");
    return true;
}

} // namespace policy
