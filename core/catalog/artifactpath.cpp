// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifactpath.h"

#include "core/base/file.h"
#include "core/catalog/artifactlayout.h"
#include "core/text/json.h"

#include <algorithm>
#include <system_error>

namespace catalog {

using base::Error;
using base::translate;
namespace fs = std::filesystem;

namespace {
// Association files: the collection below a product and the file that lists it.
struct LinkFile
{
    std::string_view collection;
    std::string_view file;
};
constexpr std::array<LinkFile, 2> ProductLinks{{{"apis", ProductApisFile}, {"groups", "groups.json"}}};
constexpr std::string_view PolicySegments[] = {"policies", "policy"};

using Segments = std::vector<std::string_view>;

Segments split(std::string_view path)
{
    Segments segments;
    while (!path.empty()) {
        const size_t end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return segments;
}

bool existsThere(const fs::path& file)
{
    std::error_code fault;
    return fs::exists(file, fault);
}

const ResourceFolder* findTopFolder(std::string_view collection)
{
    const auto found = std::ranges::find_if(
        TopFolders, [collection](const ResourceFolder* each) { return each->collection == collection; });
    return found == TopFolders.end() ? nullptr : *found;
}

// The folder of a resource: the old one where it exists and the new one does not.
fs::path folderOf(const fs::path& root, const ResourceFolder& kind, std::string_view name)
{
    const fs::path now = fs::path(kind.folder) / name;
    const fs::path old = fs::path(kind.oldFolder) / name;
    return !kind.oldFolder.empty() && !existsThere(root / now) && existsThere(root / old) ? old : now;
}

const LinkFile* findLinks(std::string_view parent, std::string_view collection)
{
    const auto found = std::ranges::find(ProductLinks, collection, &LinkFile::collection);
    return parent == ProductFolder.collection && found != ProductLinks.end() ? &*found : nullptr;
}

fs::path specificationIn(const fs::path& root, const fs::path& folder)
{
    for (const std::string_view name : SpecificationFiles) {
        if (existsThere(root / folder / name))
            return folder / name;
    }
    return folder / SpecificationFiles.front();
}

// What lies below a resource of a top folder: operations, policies, links, the specification.
std::optional<ArtifactPath> locateBelow(const fs::path& root, const ResourceFolder& kind, fs::path folder,
                                        Segments rest)
{
    using Kind = ArtifactPath::Kind;
    const bool isApi = kind.collection == ApiFolder.collection;
    const bool hasPolicy = isApi || kind.collection == ProductFolder.collection;
    if (isApi && rest.size() >= 2 && rest[0] == OperationFolder.collection) {
        folder = folder / OperationFolder.folder / rest[1];
        rest.erase(rest.begin(), rest.begin() + 2);
        if (rest.empty())
            return ArtifactPath{Kind::Information, folder, folder / OperationFolder.file, {}};
    } else if (isApi && rest.size() == 1 && rest[0] == "specification") {
        return ArtifactPath{Kind::Specification, {}, specificationIn(root, folder), {}};
    }
    if (hasPolicy && std::ranges::equal(rest, PolicySegments))
        return ArtifactPath{Kind::Policy, {}, folder / PolicyFile, {}};
    const LinkFile* links = rest.size() == 2 ? findLinks(kind.collection, rest[0]) : nullptr;
    if (!links)
        return std::nullopt;
    return ArtifactPath{Kind::Link, {}, folder / links->file, std::string(rest[1])};
}

std::optional<ArtifactPath> locateSegments(const fs::path& root, const Segments& segments)
{
    using Kind = ArtifactPath::Kind;
    if (std::ranges::equal(segments, PolicySegments))
        return ArtifactPath{Kind::Policy, {}, fs::path(PolicyFile), {}};
    const ResourceFolder* kind = segments.size() < 2 ? nullptr : findTopFolder(segments[0]);
    if (!kind)
        return std::nullopt;
    const fs::path folder = folderOf(root, *kind, segments[1]);
    if (segments.size() > 2)
        return locateBelow(root, *kind, folder, Segments(segments.begin() + 2, segments.end()));
    const bool isFragment = kind->collection == FragmentFolder.collection;
    return ArtifactPath{isFragment ? Kind::Fragment : Kind::Information, folder, folder / kind->file, {}};
}

std::vector<std::string> linkNames(const fs::path& file)
{
    const auto content = base::readFile(file);
    const auto node = content ? text::parseJson(*content) : base::Result<text::Node>(text::Node());
    std::vector<std::string> names;
    for (const text::Node& item : node ? node->items() : text::Node::Array()) {
        if (!item["name"].text().empty())
            names.push_back(item["name"].text());
    }
    return names;
}

std::vector<std::string> entryNames(const fs::path& root, const fs::path& base, const ResourceFolder& kind)
{
    std::vector<std::string> names;
    for (const ArtifactEntry& entry : listEntries(root, base, kind)) {
        if (existsThere(root / entry.folder / kind.file))
            names.push_back(entry.name);
    }
    return names;
}

void listBelow(const fs::path& root, const ResourceFolder& kind, const ArtifactEntry& entry,
               std::vector<std::string>& out)
{
    const std::string path = std::string(kind.collection) + '/' + entry.name;
    if (existsThere(root / entry.folder / kind.file))
        out.push_back(path);
    const bool isApi = kind.collection == ApiFolder.collection;
    if ((isApi || kind.collection == ProductFolder.collection) && existsThere(root / entry.folder / PolicyFile))
        out.push_back(path + "/policies/policy");
    if (isApi && existsThere(root / specificationIn(root, entry.folder)))
        out.push_back(path + "/specification");
    for (const ArtifactEntry& operation :
         isApi ? listEntries(root, entry.folder, OperationFolder) : std::vector<ArtifactEntry>()) {
        const std::string below = path + '/' + std::string(OperationFolder.collection) + '/' + operation.name;
        if (existsThere(root / operation.folder / OperationFolder.file))
            out.push_back(below);
        if (existsThere(root / operation.folder / PolicyFile))
            out.push_back(below + "/policies/policy");
    }
    for (const LinkFile& links : ProductLinks) {
        if (kind.collection != ProductFolder.collection)
            break;
        for (const std::string& name : linkNames(root / entry.folder / links.file))
            out.push_back(path + '/' + std::string(links.collection) + '/' + name);
    }
}

base::Failure unknownPath(std::string_view path)
{
    return base::fail(Error::Kind::Invalid,
                      translate("catalog", "An artifact folder has no place for “%1”.").arg(path));
}
} // namespace

base::Result<ArtifactPath> locateArtifact(const fs::path& root, std::string_view path)
{
    const Segments segments = split(path);
    if (!std::ranges::all_of(segments, isFolderName))
        return unknownPath(path);
    auto located = locateSegments(root, segments);
    if (!located)
        return unknownPath(path);
    return std::move(*located);
}

std::vector<std::string> listArtifacts(const fs::path& root)
{
    std::vector<std::string> out;
    if (existsThere(root / PolicyFile))
        out.emplace_back("policies/policy");
    for (const ResourceFolder* kind : TopFolders) {
        for (const ArtifactEntry& entry : listEntries(root, {}, *kind))
            listBelow(root, *kind, entry, out);
    }
    return out;
}

base::Result<std::vector<std::string>> listCollection(const fs::path& root, std::string_view collection)
{
    const Segments segments = split(collection);
    if (segments.empty() || !std::ranges::all_of(segments, isFolderName))
        return unknownPath(collection);
    const ResourceFolder* kind = findTopFolder(segments[0]);
    if (kind && segments.size() == 1)
        return entryNames(root, {}, *kind);
    if (!kind || segments.size() != 3)
        return unknownPath(collection);
    const fs::path folder = folderOf(root, *kind, segments[1]);
    if (kind->collection == ApiFolder.collection && segments[2] == OperationFolder.collection)
        return entryNames(root, folder, OperationFolder);
    const LinkFile* links = findLinks(kind->collection, segments[2]);
    if (!links)
        return unknownPath(collection);
    return linkNames(root / folder / links->file);
}

} // namespace catalog
