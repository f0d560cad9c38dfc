// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/ingressmatch.h"

#include <algorithm>

namespace mapping {

namespace {

std::string_view withoutSlash(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

// Controllers write regular expressions into paths of their own type: what stands before them is literal.
std::string_view literalPart(const kube::IngressPath& path)
{
    std::string_view text = path.path;
    if (path.type == kube::IngressPath::Type::ImplementationSpecific)
        text = text.substr(0, text.find_first_of("([*$^\\"));
    return withoutSlash(text);
}

// By whole path elements: /v1 covers /v1 and /v1/x, not /v10.
bool covers(std::string_view shorter, std::string_view longer)
{
    return longer.starts_with(shorter) && (longer.size() == shorter.size() || longer[shorter.size()] == '/');
}

enum class Fit { None, Below, Covers };

Fit fitOf(const kube::IngressPath& rule, std::string_view path)
{
    const std::string_view literal = literalPart(rule);
    if (rule.type == kube::IngressPath::Type::Exact)
        return literal == path ? Fit::Covers : covers(path, literal) ? Fit::Below : Fit::None;
    if (covers(literal, path))
        return Fit::Covers;
    return covers(path, literal) ? Fit::Below : Fit::None;
}

struct Candidate
{
    IngressMatch match;
    Fit fit;
    size_t length;
};

bool isExact(const Candidate& candidate)
{
    return candidate.match.path->type == kube::IngressPath::Type::Exact;
}

// Longer paths first, exact ones before prefixes of the same length.
bool isBetter(const Candidate& a, const Candidate& b)
{
    return a.length != b.length ? a.length > b.length : isExact(a) && !isExact(b);
}

} // namespace

bool matchesHost(std::string_view ruleHost, std::string_view host)
{
    if (ruleHost.empty() || ruleHost == host)
        return true;
    if (!ruleHost.starts_with("*."))
        return false;
    const std::string_view suffix = ruleHost.substr(1);
    return host.ends_with(suffix) && host.size() > suffix.size()
        && host.substr(0, host.size() - suffix.size()).find('.') == std::string_view::npos;
}

std::vector<IngressMatch> matchIngresses(const std::vector<const kube::Ingress*>& ingresses, std::string_view host,
                                         std::string_view path)
{
    path = withoutSlash(path);
    std::vector<Candidate> candidates;
    for (const kube::Ingress* ingress : ingresses) {
        for (const kube::IngressRule& rule : ingress->rules) {
            if (!matchesHost(rule.host, host))
                continue;
            for (const kube::IngressPath& one : rule.paths) {
                if (const Fit fit = fitOf(one, path); fit != Fit::None)
                    candidates.push_back({{ingress, &rule, &one, fit == Fit::Below}, fit, literalPart(one).size()});
            }
        }
    }
    std::ranges::stable_sort(candidates, isBetter);
    const auto whole = std::ranges::find(candidates, Fit::Covers, &Candidate::fit);
    if (whole != candidates.end())
        return {whole->match};
    std::vector<IngressMatch> matches;
    for (const Candidate& candidate : candidates)
        matches.push_back(candidate.match);
    return matches;
}

} // namespace mapping
