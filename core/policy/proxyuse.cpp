// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/proxyuse.h"

namespace policy {

std::optional<ProxyUse> readProxyUse(const Node&, const Values& values, Compiler& compiler)
{
    auto url = http::parseUrl(values.text("url"));
    if (!url && compiler.environment().assumesAll)
        url = http::Url{"http", "proxy", 80, {}, {}};
    if (!url || url->isTls()) {
        compiler.problem(values.place("url"),
                         base::translate("policy", "The url of a proxy is written http://host:port."));
        return std::nullopt;
    }
    return ProxyUse{std::move(*url), values.computedText("username"), values.computedText("password")};
}

bool ProxyUse::make(Step& step, std::string& out) const
{
    std::string name;
    std::string secret;
    if (!step.evaluate(user, name) || !step.evaluate(password, secret))
        return false;
    out = "http://";
    if (!name.empty())
        out += http::percentEncode(name) + ':' + http::percentEncode(secret) + '@';
    out += url.authority();
    return true;
}

} // namespace policy
