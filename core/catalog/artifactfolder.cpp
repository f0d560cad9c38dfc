// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifactfolder.h"

#include "core/base/file.h"
#include "core/catalog/artifactlayout.h"
#include "core/text/json.h"
#include "core/text/jsonfile.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <system_error>
#include <utility>

namespace catalog {

using base::Error;
using base::translate;
using text::Node;
namespace fs = std::filesystem;
using Kind = ArtifactPath::Kind;

namespace {
// FNV-1a: an ETag only has to differ when somebody edited the file.
uint64_t hashOf(std::string_view content, uint64_t hash = 0xcbf29ce484222325U)
{
    for (const char c : content) {
        hash ^= static_cast<uint8_t>(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

ETag etagOf(std::string_view content, const std::optional<std::string>& more)
{
    uint64_t hash = hashOf(content);
    if (more)
        hash = hashOf(*more, hashOf(std::string_view("\0", 1), hash));
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

Node textProperties(std::string_view format, std::string value)
{
    Node properties = Node::object();
    properties.set("format", Node::string(std::string(format)));
    properties.set("value", Node::string(std::move(value)));
    return properties;
}

// A resource that is new needs its folder first.
base::Result<void> writeBelow(const fs::path& root, const fs::path& file, std::string_view content)
{
    std::error_code fault;
    fs::create_directories((root / file).parent_path(), fault); // writing says so when this failed
    return base::writeFile(root / file, content);
}

const Node* findLink(const Node& list, const std::string& name)
{
    const auto found =
        std::ranges::find_if(list.items(), [&](const Node& item) { return item["name"].text() == name; });
    return found == list.items().end() ? nullptr : &*found;
}

base::Failure notFound(std::string_view path)
{
    return base::fail(Error::Kind::NotFound, translate("catalog", "There is no “%1” in the catalog.").arg(path));
}

base::Failure conflict(std::string_view path)
{
    return base::fail(
        Error::Kind::Conflict,
        translate("catalog", "“%1” was changed by somebody else in the meantime; read it again and repeat the change.")
            .arg(path));
}
} // namespace

ArtifactFolder::ArtifactFolder(fs::path root)
    : m_root(std::move(root))
{ }

// Messages name files as people see them in the folder.
Error ArtifactFolder::named(Error error, const fs::path& file) const
{
    error.file = file.generic_string();
    return error;
}

base::Result<std::vector<std::string>> ArtifactFolder::list(std::string_view collection) const
{
    return listCollection(m_root, collection);
}

base::Result<Resource> ArtifactFolder::get(std::string_view path) const
{
    const auto where = locateArtifact(m_root, path);
    if (!where)
        return base::fail(where.error());
    auto stored = read(*where, path);
    if (!stored)
        return base::fail(std::move(stored.error()));
    return std::move(stored->resource);
}

base::Result<ArtifactFolder::Stored> ArtifactFolder::read(const ArtifactPath& where, std::string_view path) const
{
    auto source = base::readFile(m_root / where.file);
    if (!source && source.error().kind == Error::Kind::NotFound)
        return notFound(path);
    if (!source)
        return base::fail(named(std::move(source.error()), where.file));
    Stored stored{where, std::move(*source), std::nullopt, {}};
    if (where.kind == Kind::Policy || where.kind == Kind::Specification) {
        const bool isJson = where.file.extension() == ".json";
        const std::string_view format = where.kind == Kind::Policy ? "rawxml" : isJson ? "openapi+json" : "openapi";
        stored.resource = {textProperties(format, stored.source), etagOf(stored.source, {})};
        return stored;
    }
    auto node = text::parseJson(stored.source);
    if (!node)
        return base::fail(named(std::move(node.error()), where.file));
    if (where.kind == Kind::Link) {
        const Node* link = findLink(*node, where.linkName);
        if (!link)
            return notFound(path);
        stored.resource = {Node::object(), etagOf(text::formatJson(*link), {})};
        return stored;
    }
    const fs::path policy = m_root / where.folder / PolicyFile;
    if (std::error_code fault; where.kind == Kind::Fragment && fs::exists(policy, fault)) {
        auto text = base::readFile(policy);
        if (!text)
            return base::fail(named(std::move(text.error()), where.folder / PolicyFile));
        stored.policy = std::move(*text);
    }
    stored.resource = {(*node)["properties"], etagOf(stored.source, stored.policy)};
    if (stored.policy && !stored.resource.properties.has("value"))
        stored.resource.properties.set("value", Node::string(*stored.policy));
    return stored;
}

base::Result<void> ArtifactFolder::check(std::string_view path, const base::Result<Stored>& stored,
                                         const Precondition& precondition) const
{
    const bool isThere = stored.has_value();
    if (!isThere && stored.error().kind != Error::Kind::NotFound)
        return base::fail(stored.error()); // what cannot be understood must not be overwritten
    switch (precondition.kind) {
    case Precondition::Kind::None:
        return {};
    case Precondition::Kind::Exists:
        return isThere ? base::Result<void>() : notFound(path);
    case Precondition::Kind::Absent:
        return isThere ? conflict(path) : base::Result<void>();
    case Precondition::Kind::Matches:
        break;
    }
    if (!isThere || stored->resource.etag != precondition.etag)
        return conflict(path);
    return {};
}

base::Result<ETag> ArtifactFolder::put(std::string_view path, const Node& properties, const Precondition& precondition)
{
    const std::scoped_lock lock(m_mutex);
    const auto where = locateArtifact(m_root, path);
    if (!where)
        return base::fail(where.error());
    const auto stored = read(*where, path);
    if (auto checked = check(path, stored, precondition); !checked)
        return base::fail(std::move(checked.error()));
    if (auto written = write(*where, stored, properties); !written)
        return base::fail(std::move(written.error()).in("writing " + std::string(path)));
    const auto now = read(*where, path);
    if (!now)
        return base::fail(now.error());
    return now->resource.etag;
}

base::Result<void> ArtifactFolder::write(const ArtifactPath& where, const base::Result<Stored>& stored,
                                         const Node& properties)
{
    if (where.kind == Kind::Link)
        return stored ? base::Result<void>() : changeLinks(where, true);
    if (where.kind == Kind::Information || where.kind == Kind::Fragment)
        return writeInformation(where, stored, properties);
    const Node* value = properties.find("value");
    if (!value || !value->isString())
        return base::fail(Error::Kind::Invalid, translate("catalog", "The text to write must be in “value”."));
    fs::path file = where.file;
    if (where.kind == Kind::Specification && !stored && properties["format"].text().ends_with("json"))
        file.replace_filename(SpecificationFiles.back());
    if (stored && stored->source == value->text())
        return {};
    return writeBelow(m_root, file, value->text());
}

base::Result<void> ArtifactFolder::writeInformation(const ArtifactPath& where, const base::Result<Stored>& stored,
                                                    Node properties)
{
    if (!properties.isObject())
        return base::fail(Error::Kind::Invalid,
                          translate("catalog", "The properties of a resource must be an object."));
    if (!stored) {
        Node root = Node::object();
        root.set("properties", std::move(properties));
        return writeBelow(m_root, where.file, text::formatJson(root, text::JsonStyle::Indented) + '\n');
    }
    auto file = text::JsonFile::parse(stored->source);
    if (!file)
        return base::fail(named(std::move(file.error()), where.file));
    // The text of a fragment stays in the file where it was.
    const bool hasOwnFile = stored->policy && !file->root()["properties"].has("value");
    if (hasOwnFile) {
        const std::string value = properties["value"].text();
        if (value != *stored->policy) {
            if (auto written = writeBelow(m_root, where.folder / PolicyFile, value); !written)
                return written;
        }
        properties.remove("value");
    }
    if (auto updated = file->update("/properties", properties); !updated)
        return updated;
    if (file->source() == stored->source)
        return {};
    return writeBelow(m_root, where.file, file->source());
}

base::Result<void> ArtifactFolder::changeLinks(const ArtifactPath& where, bool isThere)
{
    auto source = base::readFile(m_root / where.file);
    if (!source && source.error().kind != Error::Kind::NotFound)
        return base::fail(named(std::move(source.error()), where.file));
    auto file = text::JsonFile::parse(source ? std::move(*source) : std::string("[]\n"));
    if (!file)
        return base::fail(named(std::move(file.error()), where.file));
    Node link = Node::object();
    link.set("name", Node::string(where.linkName));
    const Node* existing = findLink(file->root(), where.linkName);
    const size_t index = existing ? static_cast<size_t>(existing - file->root().items().data()) : 0;
    auto changed = isThere ? file->set("/-", link) : file->remove('/' + std::to_string(index));
    if (!changed)
        return base::fail(named(std::move(changed.error()), where.file));
    return writeBelow(m_root, where.file, file->source());
}

base::Result<void> ArtifactFolder::remove(std::string_view path, const Precondition& precondition)
{
    const std::scoped_lock lock(m_mutex);
    const auto where = locateArtifact(m_root, path);
    if (!where)
        return base::fail(where.error());
    const auto stored = read(*where, path);
    if (auto checked = check(path, stored, precondition); !checked)
        return checked;
    if (!stored)
        return notFound(path);
    if (where->kind == Kind::Link)
        return changeLinks(*where, false);
    const fs::path victim = m_root / (where->folder.empty() ? where->file : where->folder);
    std::error_code fault;
    fs::remove_all(victim, fault);
    if (fault)
        return base::fail(Error{Error::Kind::Denied, translate("catalog", "“%1” cannot be removed.").arg(path)}.because(
            fault.message()));
    return {};
}

base::Result<RepositoryState> ArtifactFolder::state() const
{
    std::error_code fault;
    if (!fs::is_directory(m_root, fault))
        return base::fail(Error{Error::Kind::NotFound, translate("catalog", "There is no artifact folder here.")}.at(
            m_root.string(), {}));
    RepositoryState out;
    for (const std::string& path : listArtifacts(m_root)) {
        const auto where = locateArtifact(m_root, path);
        if (!where)
            continue;
        auto stored = read(*where, path);
        // A file that cannot be understood still changes when it is edited.
        out[path] =
            stored ? std::move(stored->resource.etag) : etagOf(base::readFile(m_root / where->file).value_or(""), {});
    }
    return out;
}

} // namespace catalog
