// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/redirectcontenturls.h"

#include "core/http/url.h"
#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>

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

const catalog::Backend* findBackend(const Context& context, const catalog::BackendName& name)
{
    if (!context.backends)
        return nullptr;
    const auto found = std::ranges::find(*context.backends, name, &catalog::Backend::name);
    return found == context.backends->end() ? nullptr : &*found;
}

// The addresses that the backend's links may have: of each member of a pool; the first is the one that requests get.
std::vector<std::string> backendBases(const Context& context)
{
    std::vector<std::string> out;
    const auto add = [&out](const std::string& url) {
        if (!url.empty())
            out.push_back(withoutSlash(url));
    };
    const catalog::Backend* entity = context.backend ? findBackend(context, *context.backend) : nullptr;
    if (!context.backend)
        add(context.backendBase);
    if (entity)
        add(entity->url);
    for (const catalog::Backend::PoolMember& member :
         entity ? entity->pool : std::vector<catalog::Backend::PoolMember>()) {
        if (const catalog::Backend* one = findBackend(context, member.backend))
            add(one->url);
    }
    return out;
}

struct RedirectContentUrlsSettings
{
    static Outcome run(Step& step)
    {
        const std::string* body = step.body();
        const std::vector<std::string> backends = backendBases(step.context);
        const std::string gateway = gatewayBase(step.context);
        if (!body || gateway.empty())
            return Outcome::Next;
        if (backends.empty()) {
            step.note([] { return TraceNote{"Nothing is known of the backend's address: links stay as they are."}; });
            return Outcome::Next;
        }
        std::string changed = *body;
        if (step.changesRequest())
            changed = replaced(changed, gateway, backends.front());
        else
            for (const std::string& backend : backends)
                changed = replaced(changed, backend, gateway);
        step.note([&] {
            return TraceNote{step.changesRequest() ? "Links to " + gateway + " lead to " + backends.front() + '.'
                                                   : "Links to " + backends.front() + " lead to " + gateway + '.',
                             *body, changed};
        });
        if (changed != *body)
            step.setBody(std::move(changed));
        return Outcome::Next;
    }

private:
    [[nodiscard]] static std::string replaced(const std::string& body, const std::string& from, const std::string& to)
    {
        std::string out;
        size_t at = 0;
        for (size_t found = body.find(from); found != std::string::npos; found = body.find(from, at)) {
            const bool isWhole = endsUrl(body, found + from.size());
            out.append(body, at, found - at).append(isWhole ? to : from);
            at = found + from.size();
        }
        return out.append(body, at);
    }

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
