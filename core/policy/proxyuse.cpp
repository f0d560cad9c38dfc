// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/proxyuse.h"

namespace policy {

namespace {
std::optional<http::Url> proxyUrl(std::string_view text)
{
    auto url = http::parseUrl(trimSpace(text));
    return url && !url->isTls() ? std::optional(std::move(*url)) : std::nullopt;
}
} // namespace

std::optional<ProxyUse> readProxyUse(const Node&, const Values& values, Compiler& compiler)
{
    ProxyUse use{values.computedText("url"), values.computedText("username"), values.computedText("password")};
    if (use.url.isLiteral() && !proxyUrl(use.url.literal) && !compiler.environment().assumesAll) {
        compiler.problem(values.place("url"),
                         base::translate("policy", "The url of a proxy is written http://host:port."));
        return std::nullopt;
    }
    return use;
}

bool ProxyUse::make(Step& step, std::string& out) const
{
    std::string text;
    std::string name;
    std::string secret;
    if (!step.evaluate(url, text) || !step.evaluate(user, name) || !step.evaluate(password, secret))
        return false;
    const auto where = proxyUrl(text);
    if (!where) {
        RunFailure failure;
        failure.reason = "ExpressionValueEvaluationFailure";
        failure.message = "The result '" + text + "' is no proxy: its url is written http://host:port.";
        failure.isInternal = true;
        step.failure = std::move(failure);
        return false;
    }
    out = "http://";
    if (!name.empty())
        out += http::percentEncode(name) + ':' + http::percentEncode(secret) + '@';
    out += where->authority();
    return true;
}

} // namespace policy
