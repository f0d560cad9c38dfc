// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/apiindex.h"

#include "core/routing/pathtext.h"
#include "core/routing/rules.h"

#include <algorithm>

namespace routing {

namespace {
using Scheme = catalog::VersionSet::Scheme;

// Splits ";rev=2" off a segment; nullopt where there is none.
std::optional<std::string_view> takeRevision(std::string_view& segment)
{
    const size_t mark = segment.find(RevisionMark.front());
    if (mark == std::string_view::npos || !equalsFolded(segment.substr(mark, RevisionMark.size()), RevisionMark))
        return std::nullopt;
    const std::string_view revision = segment.substr(mark + RevisionMark.size());
    segment = segment.substr(0, mark);
    return revision;
}

tl::unexpected<NotFound> notFound(NotFound::Reason reason, const catalog::Api* api = nullptr)
{
    return tl::unexpected<NotFound>(NotFound{reason, api});
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), foldChar);
    return text;
}

bool isSegment(const catalog::VersionSet* set)
{
    return set && set->scheme == Scheme::Segment;
}
} // namespace

ApiIndex::ApiIndex()
    : m_nodes(1)
{ }

uint32_t ApiIndex::nodeFor(std::string_view path)
{
    uint32_t at = 0;
    while (!path.empty()) {
        const size_t end = path.find('/');
        const std::string_view segment = path.substr(0, end);
        path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
        if (segment.empty())
            continue;
        uint32_t child = m_segments.find(at, segment);
        if (child == SegmentTable::None) {
            child = static_cast<uint32_t>(m_nodes.size());
            m_segments.insert(at, fold(segment), child);
            m_nodes[at].hasChildren = true;
            m_nodes.emplace_back();
        }
        at = child;
    }
    return at;
}

bool ApiIndex::add(uint32_t id, const catalog::Api& api, const catalog::VersionSet* versionSet)
{
    uint32_t at = nodeFor(api.path);
    m_nodes[at].endsApiPath = true;
    if (versionSet) {
        m_nodes[at].versionSet = versionSet;
        m_nodes[at].versionQueryName = lowerCase(versionSet->queryName);
    }
    std::string identifier = lowerCase(api.version);
    // A version in the path is a longer path: "orders/v1". The original one stays at the API path itself.
    if (isSegment(versionSet) && !identifier.empty()) {
        at = nodeFor(api.path + '/' + api.version);
        identifier.clear();
    }
    Node& node = m_nodes[at];
    auto versions = std::ranges::find(node.versions, identifier, &Versions::identifier);
    if (versions == node.versions.end())
        versions = node.versions.insert(versions, Versions{identifier, {}});
    const bool isTaken = std::ranges::any_of(versions->revisions, [&](const Entry& entry) {
        return entry.api->revision == api.revision || (entry.api->isCurrent && api.isCurrent);
    });
    if (!isTaken)
        versions->revisions.push_back({id, &api});
    return !isTaken;
}

// ";rev=" stands on the last segment of the API path; the version segment may follow it.
bool ApiIndex::revisionReaches(uint32_t revised, uint32_t parent, uint32_t node) const
{
    return node == revised
        || (parent == revised && isSegment(m_nodes[revised].versionSet) && !m_nodes[node].endsApiPath);
}

// The deepest node that an API path ends at.
std::optional<ApiIndex::Walk> ApiIndex::walk(std::string_view path) const
{
    std::optional<Walk> best;
    std::string_view rest = path;
    std::optional<std::string_view> revision;
    uint32_t revised = 0; // the node whose segment had the revision
    uint32_t parent = 0;
    uint32_t at = 0;
    while (true) {
        if (revision && !revisionReaches(revised, parent, at))
            return best;
        if (isEnd(m_nodes[at]))
            best = Walk{at, path.size() - rest.size(), revision.value_or(std::string_view())};
        if (rest.empty() || (at != 0 && !m_nodes[at].hasChildren))
            return best;
        std::string_view segment = takeSegment(rest);
        const auto here = takeRevision(segment);
        if (here && revision)
            return best;
        const bool isRootRevision = here && segment.empty() && at == 0; // "/;rev=2/…" of the API without a path
        if (!isRootRevision) {
            const uint32_t child = m_segments.find(at, segment);
            if (child == SegmentTable::None)
                return best;
            parent = at;
            at = child;
        }
        if (here) {
            revision = here;
            revised = at;
        }
    }
}

tl::expected<const ApiIndex::Versions*, NotFound> ApiIndex::chooseVersion(const Node& node, const Call& call) const
{
    const bool isByQuery = node.versionSet && node.versionSet->scheme == Scheme::Query;
    const bool isByHeader = node.versionSet && node.versionSet->scheme == Scheme::Header;
    std::optional<std::string_view> wanted;
    if (isByQuery)
        wanted = findQueryValue(call.query, node.versionQueryName);
    if (isByHeader)
        wanted = call.headers.find(node.versionSet->headerName);
    const auto found = std::ranges::find_if(node.versions, [&](const Versions& versions) {
        if (!wanted)
            return versions.identifier.empty();
        return isByHeader ? http::equalsIgnoreCase(*wanted, versions.identifier)
                          : equalsFolded(*wanted, versions.identifier, Encoding::Query);
    });
    if (found != node.versions.end())
        return &*found;
    const catalog::Api* known = node.versions.empty() ? nullptr : node.versions.front().revisions.front().api;
    const bool isMissing = !wanted && !isSegment(node.versionSet);
    return notFound(isMissing ? NotFound::Reason::VersionMissing : NotFound::Reason::UnknownVersion, known);
}

tl::expected<ApiIndex::Chosen, NotFound> ApiIndex::choose(const Call& call) const
{
    using Reason = NotFound::Reason;
    if (!call.path.starts_with('/'))
        return notFound(Reason::NoApi);
    if (hasDotSegment(call.path))
        return notFound(Reason::DotSegment);
    const auto at = walk(call.path);
    if (!at)
        return notFound(Reason::NoApi);
    const auto versions = chooseVersion(m_nodes[at->node], call);
    if (!versions)
        return tl::unexpected<NotFound>(versions.error());
    const auto& revisions = (*versions)->revisions;
    const auto found = std::ranges::find_if(revisions, [&](const Entry& entry) {
        return at->revision.empty() ? entry.api->isCurrent : equalsFolded(at->revision, fold(entry.api->revision));
    });
    if (found == revisions.end())
        return notFound(Reason::UnknownRevision, revisions.front().api);
    if (!found->api->isOnline)
        return notFound(Reason::OfflineRevision, found->api);
    return Chosen{found->id, at->pathEnd};
}

} // namespace routing
