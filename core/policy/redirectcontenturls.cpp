// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/redirectcontenturls.h"

#include "core/http/url.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

namespace policy {

namespace {
std::string withoutSlash(std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

// Where the API stands for its callers: the URL that was called without what went on to the backend.
std::string gatewayBase(const Context& context)
{
    const auto url = http::parseUrl(context.originalUrl);
    if (!url)
        return {};
    std::string path = url->path;
    if (!context.backendPath.empty() && path.ends_with(context.backendPath))
        path.resize(path.size() - context.backendPath.size());
    else
        path = context.api ? '/' + context.api->path : std::string(); // a policy rewrote the path
    return withoutSlash(url->scheme + "://" + url->authority() + path);
}

struct RedirectContentUrlsSettings
{
    static Outcome run(Step& step)
    {
        const std::string* body = step.body();
        const std::string backend = withoutSlash(step.context.backendBase);
        const std::string gateway = gatewayBase(step.context);
        if (!body || backend.empty() || gateway.empty())
            return Outcome::Next;
        const bool isRequest = step.changesRequest();
        const std::string& from = isRequest ? gateway : backend;
        const std::string& to = isRequest ? backend : gateway;
        std::string changed;
        size_t at = 0;
        for (size_t found = body->find(from); found != std::string::npos; found = body->find(from, at)) {
            const bool isWhole = endsUrl(*body, found + from.size());
            changed.append(*body, at, found - at).append(isWhole ? to : from);
            at = found + from.size();
        }
        changed.append(*body, at);
        step.note([&] { return TraceNote{"Links to " + from + " lead to " + to + '.', *body, changed}; });
        if (changed != *body)
            step.setBody(std::move(changed));
        return Outcome::Next;
    }

private:
    // "http://backend.example" is no part of "http://backend.example.org".
    [[nodiscard]] static bool endsUrl(std::string_view text, size_t at)
    {
        return at >= text.size() || std::string_view("/?#\"'<>\\ \t\r\n,;)&").find(text[at]) != std::string_view::npos;
    }
};

void compileRedirectContentUrls(const Node&, const Values&, Compiler& compiler)
{
    compiler.readsBody();
    compiler.add(RedirectContentUrlsSettings{});
}
} // namespace

const PolicyRule RedirectContentUrls{.element = "redirect-content-urls",
                                     .sections = in::Inbound | in::Outbound,
                                     .attributes = {},
                                     .compile = compileRedirectContentUrls};

} // namespace policy
