// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifactreader.h"

#include "core/base/file.h"
#include "core/catalog/artifactlayout.h"
#include "core/catalog/contracts.h"
#include "core/catalog/references.h"
#include "core/catalog/resourceid.h"
#include "core/catalog/schemas.h"
#include "core/catalog/specification.h"
#include "core/text/json.h"

#include <algorithm>
#include <utility>

namespace catalog {

using base::Error;
using base::translate;
using text::Node;
namespace fs = std::filesystem;

namespace {
class ArtifactReader
{
public:
    explicit ArtifactReader(const fs::path& root)
        : m_root(root)
    { }

    Catalog read()
    {
        readVersionSets();
        readApis();
        readProducts();
        readSubscriptions();
        readBackends();
        readNamedValues();
        readFragments();
        readSchemas(m_catalog.schemas, {});
        addPolicy({}, {PolicyScope::Kind::Global, {}, {}});
        inheritPaths();
        checkReferences(m_references, m_catalog);
        return std::move(m_catalog);
    }

private:
    [[nodiscard]] bool exists(const fs::path& file) const
    {
        std::error_code fault;
        return fs::exists(m_root / file, fault);
    }

    void addProblem(const fs::path& file, const Error& error)
    {
        m_catalog.problems.push_back({file.generic_string(), error.place, error.message});
    }

    // The text of a file below the root; a fault becomes a problem.
    std::optional<std::string> readText(const fs::path& file)
    {
        auto content = base::readFile(m_root / file);
        if (content)
            return std::move(*content);
        addProblem(file, content.error());
        return std::nullopt;
    }

    std::optional<Node> readJson(const fs::path& file)
    {
        const auto content = readText(file);
        if (!content)
            return std::nullopt;
        auto node = text::parseJson(*content);
        if (node)
            return std::move(*node);
        addProblem(file, node.error());
        return std::nullopt;
    }

    static const Node* propertiesOf(const Node& node, const ProblemSink& sink)
    {
        const Node* properties = node.find("properties");
        if (properties && properties->isObject())
            return properties;
        sink.add(node.place(), translate("catalog", "The file must hold an object with “properties”."));
        return nullptr;
    }

    // Calls read(entry, fields) for every resource of the kind whose information file can be read.
    template<typename Read>
    void forEach(const ResourceFolder& kind, const fs::path& base, Read read)
    {
        std::string previous;
        for (const ArtifactEntry& entry : listEntries(m_root, base, kind)) {
            const fs::path file = entry.folder / kind.file;
            const ProblemSink sink{file.generic_string(), &m_catalog.problems};
            if (entry.name == previous) {
                sink.add({}, translate("catalog", "“%1” lies in two folders; this one is ignored.").arg(entry.name));
                continue;
            }
            previous = entry.name;
            const auto node = readJson(file);
            if (!node)
                continue;
            if (const Node* properties = propertiesOf(*node, sink))
                read(entry, Fields(*properties, sink));
        }
    }

    void addPolicy(const fs::path& folder, PolicyScope scope)
    {
        const fs::path file = folder / PolicyFile;
        if (!exists(file))
            return;
        if (auto text = readText(file))
            m_catalog.policies.push_back({std::move(scope), file.generic_string(), std::move(*text)});
    }

    void refer(const Fields& fields, std::string_view field, std::string_view collection, const std::string& name)
    {
        m_references.push_back({fields.sink().file, fields.placeOf(field), collection, name});
    }

    void readVersionSets()
    {
        forEach(VersionSetFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            m_catalog.versionSets.push_back(readVersionSet(VersionSetName(entry.name), fields));
        });
    }

    void readApis()
    {
        forEach(ApiFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            Api api = readApi(ApiName(entry.name), fields);
            if (api.versionSet)
                refer(fields, "apiVersionSetId", "apiVersionSets", api.versionSet->text());
            readSpecificationOf(api, entry.folder);
            readSchemas(api.schemas, entry.folder);
            readOperations(api, entry.folder);
            addPolicy(entry.folder, {PolicyScope::Kind::Api, entry.name, {}});
            if (!fields.has("path"))
                m_withoutPath.push_back(entry.name);
            m_catalog.apis.push_back(std::move(api));
        });
    }

    void readSpecificationOf(Api& api, const fs::path& folder)
    {
        for (const std::string_view name : SpecificationFiles) {
            const fs::path file = folder / name;
            if (!exists(file))
                continue;
            const auto source = readText(file);
            if (!source)
                return;
            applySpecification(api, *source, {file.generic_string(), &m_catalog.problems});
            return;
        }
    }

    void readSchemas(std::vector<Schema>& schemas, const fs::path& folder)
    {
        forEach(SchemaFolder, folder, [&schemas](const ArtifactEntry& entry, const Fields& fields) {
            schemas.push_back(readSchema(entry.name, fields));
        });
    }

    // An operation folder may hold only a policy: then the specification describes the operation.
    void readOperations(Api& api, const fs::path& folder)
    {
        for (const ArtifactEntry& entry : listEntries(m_root, folder, OperationFolder)) {
            addPolicy(entry.folder, {PolicyScope::Kind::Operation, api.name.text(), entry.name});
            const OperationName name(entry.name);
            const fs::path file = entry.folder / OperationFolder.file;
            const ProblemSink sink{file.generic_string(), &m_catalog.problems};
            if (exists(file)) {
                const auto node = readJson(file);
                const Node* properties = node ? propertiesOf(*node, sink) : nullptr;
                if (properties)
                    describeOperation(api, name, Fields(*properties, sink));
            } else if (std::ranges::find(api.operations, name, &Operation::name) == api.operations.end()) {
                sink.add({},
                         translate("catalog", "Neither this file nor the specification describes the operation “%1”.")
                             .arg(entry.name));
            }
        }
    }

    static void describeOperation(Api& api, const OperationName& name, const Fields& fields)
    {
        auto found = std::ranges::find(api.operations, name, &Operation::name);
        if (found == api.operations.end()) {
            Operation operation;
            operation.name = name;
            found = api.operations.insert(found, std::move(operation));
        }
        const Operation before = *found;
        overrideOperation(*found, fields);
        resolveShapes(*found, before, api);
        if (found->method.empty() || found->urlTemplate.empty()) {
            fields.sink().add(fields.node().place(),
                              translate("catalog", "An operation needs “method” and “urlTemplate”."));
            api.operations.erase(found);
        }
    }

    void readProducts()
    {
        forEach(ProductFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            Product product = readProduct(ProductName(entry.name), fields);
            const fs::path file = entry.folder / ProductApisFile;
            const auto apis = exists(file) ? readJson(file) : std::nullopt;
            const Node list = apis.value_or(Node());
            for (const Node& item : list.items()) {
                const std::string& name = item["name"].text();
                product.apis.emplace_back(name);
                m_references.push_back({file.generic_string(), item.place(), "apis", name});
            }
            addPolicy(entry.folder, {PolicyScope::Kind::Product, entry.name, {}});
            m_catalog.products.push_back(std::move(product));
        });
    }

    void readSubscriptions()
    {
        forEach(SubscriptionFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            Subscription subscription = readSubscription(SubscriptionName(entry.name), fields);
            if (subscription.scope.kind == SubscriptionScope::Kind::Product)
                refer(fields, "scope", "products", subscription.scope.name);
            else if (subscription.scope.kind == SubscriptionScope::Kind::Api)
                refer(fields, "scope", "apis", subscription.scope.name);
            m_catalog.subscriptions.push_back(std::move(subscription));
        });
        m_catalog.subscriptions.shrink_to_fit(); // there may be tens of thousands
    }

    void readBackends()
    {
        forEach(BackendFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            Backend backend = readBackend(BackendName(entry.name), fields);
            for (const Backend::PoolMember& member : backend.pool)
                refer(fields, "pool", "backends", member.backend.text());
            m_catalog.backends.push_back(std::move(backend));
        });
    }

    void readNamedValues()
    {
        forEach(NamedValueFolder, {}, [this](const ArtifactEntry& entry, const Fields& fields) {
            m_catalog.namedValues.push_back(readNamedValue(NamedValueName(entry.name), fields));
        });
    }

    // The text of a fragment is in its information file; older tools put it into a policy.xml beside that.
    void readFragments()
    {
        for (const ArtifactEntry& entry : listEntries(m_root, {}, FragmentFolder)) {
            const fs::path policy = entry.folder / PolicyFile;
            if (!exists(policy))
                continue;
            if (auto text = readText(policy))
                m_catalog.fragments.push_back({FragmentName(entry.name), policy.generic_string(), std::move(*text)});
        }
        std::vector<PolicyFragment> described;
        forEach(FragmentFolder, {}, [&](const ArtifactEntry& entry, const Fields& fields) {
            const bool isRead = std::ranges::find(m_catalog.fragments, FragmentName(entry.name), &PolicyFragment::name)
                != m_catalog.fragments.end();
            if (!isRead && fields.has("value"))
                described.push_back({FragmentName(entry.name), fields.sink().file, fields.text("value")});
            else if (!isRead)
                fields.sink().add(
                    fields.node().place(),
                    translate("catalog", "The fragment “%1” has neither “value” nor a policy.xml.").arg(entry.name));
        });
        std::ranges::move(described, std::back_inserter(m_catalog.fragments));
        std::ranges::sort(m_catalog.fragments, {}, &PolicyFragment::name);
    }

    // A revision lies under the path of its API.
    void inheritPaths()
    {
        for (const std::string& name : m_withoutPath) {
            const ApiName current = currentNameOf(ApiName(name));
            const Api* source = m_catalog.findApi(current);
            const auto revision = std::ranges::find(m_catalog.apis, ApiName(name), &Api::name);
            if (source && revision != m_catalog.apis.end())
                revision->path = source->path;
        }
    }

    fs::path m_root;
    Catalog m_catalog;
    std::vector<Reference> m_references;
    std::vector<std::string> m_withoutPath;
};
} // namespace

base::Result<Catalog> readArtifactFolder(const fs::path& folder)
{
    std::error_code fault;
    const auto status = fs::status(folder, fault);
    if (!fs::exists(status))
        return base::fail(Error{Error::Kind::NotFound, translate("catalog", "There is no artifact folder here.")}
                              .because(fault.message())
                              .at(folder.string(), {}));
    if (!fs::is_directory(status))
        return base::fail(
            Error{Error::Kind::Invalid, translate("catalog", "An artifact folder is expected here, not a file.")}.at(
                folder.string(), {}));
    const fs::directory_iterator probe(folder, fault);
    if (fault)
        return base::fail(Error{Error::Kind::Denied, translate("catalog", "The artifact folder cannot be read.")}
                              .because(fault.message())
                              .at(folder.string(), {}));
    return ArtifactReader(folder).read();
}

} // namespace catalog
