// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/resourceid.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <vector>

namespace catalog {

namespace {
// ARM compares the fixed words of its ids without regard to case.
bool isSameWord(std::string_view a, std::string_view b)
{
    return text::toLower(a) == text::toLower(b);
}

std::string_view withoutEndSlash(std::string_view text)
{
    return text.substr(0, text.find_last_not_of('/') + 1);
}
} // namespace

std::optional<std::string_view> belowService(std::string_view id)
{
    if (!id.starts_with('/'))
        return std::nullopt;
    static constexpr std::string_view Provider = "/providers/microsoft.apimanagement/service/";
    const std::string lower = text::toLower(id);
    const size_t provider = lower.find(Provider);
    if (lower.starts_with("/subscriptions/") && provider != std::string::npos) {
        const std::string_view rest = id.substr(provider + Provider.size());
        const size_t slash = rest.find('/');
        if (rest.empty() || slash == 0)
            return std::nullopt;
        return slash == std::string_view::npos ? std::string_view() : withoutEndSlash(rest.substr(slash + 1));
    }
    return withoutEndSlash(id.substr(1));
}

std::optional<std::string> nameIn(std::string_view id, std::string_view collection)
{
    const auto path = belowService(id);
    const size_t slash = path ? path->find('/') : std::string_view::npos;
    if (slash == std::string_view::npos || !isSameWord(path->substr(0, slash), collection))
        return std::nullopt;
    const std::string_view name = path->substr(slash + 1);
    if (name.empty() || name.find('/') != std::string_view::npos)
        return std::nullopt;
    return std::string(name);
}

std::optional<SubscriptionScope> parseSubscriptionScope(std::string_view id)
{
    using Kind = SubscriptionScope::Kind;
    const auto path = belowService(id);
    if (!path)
        return std::nullopt;
    if (path->empty())
        return SubscriptionScope{Kind::Service, {}};
    if (isSameWord(*path, "apis"))
        return SubscriptionScope{Kind::AllApis, {}};
    if (auto product = nameIn(id, "products"))
        return SubscriptionScope{Kind::Product, std::move(*product)};
    if (auto api = nameIn(id, "apis"))
        return SubscriptionScope{Kind::Api, std::move(*api)};
    return std::nullopt;
}

std::string formatSubscriptionScope(const SubscriptionScope& scope)
{
    switch (scope.kind) {
    case SubscriptionScope::Kind::Product:
        return "/products/" + scope.name;
    case SubscriptionScope::Kind::Api:
        return "/apis/" + scope.name;
    case SubscriptionScope::Kind::AllApis:
        return "/apis";
    case SubscriptionScope::Kind::Service:
        return "/";
    }
    return "/";
}

} // namespace catalog
