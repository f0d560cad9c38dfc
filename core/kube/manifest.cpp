// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/manifest.h"

#include "core/text/yaml.h"

#include <algorithm>
#include <utility>

namespace kube {

using base::translate;

namespace {
constexpr std::string_view ListSuffix = "List";

class ManifestReader
{
public:
    explicit ManifestReader(Manifests& out)
        : m_out(out)
    { }

    void addDocument(text::Node document)
    {
        if (!document.isNull())
            add(std::move(document));
    }

    void refuse(base::Place place, base::Message message)
    {
        m_out.isReadable = false;
        m_out.problems.push_back({{}, place, std::move(message)});
    }

private:
    void add(text::Node node) // NOLINT(misc-no-recursion): lists in lists are as deep as the document
    {
        if (!node.isObject()) {
            refuse(node.place(),
                   translate("kube", "A Kubernetes object was expected here, not a value of the kind %1.")
                       .arg(text::kindName(node.kind())));
            return;
        }
        if (!hasText(node, "kind") || !hasText(node, "apiVersion"))
            return;
        const std::string kind = node["kind"].text();
        if (isList(node, kind))
            addItems(std::move(node), kind);
        else
            m_out.objects.push_back(std::move(node));
    }

    bool hasText(const text::Node& node, std::string_view name)
    {
        const text::Node* value = node.find(name);
        if (value && value->isString() && !value->text().empty())
            return true;
        if (value)
            refuse(value->place(), translate("kube", "“%1” of a Kubernetes object must be a text.").arg(name));
        else
            refuse(node.place(), translate("kube", "This is no Kubernetes object: “%1” is missing.").arg(name));
        return false;
    }

    static bool isList(const text::Node& node, std::string_view kind)
    {
        return kind == ListSuffix || (kind.ends_with(ListSuffix) && node["items"].isArray());
    }

    // The items of a typed list ("PodList") may leave out what the list says already.
    void addItems(text::Node list, const std::string& kind) // NOLINT(misc-no-recursion)
    {
        text::Node* items = list.find("items");
        if (items && !items->isArray() && !items->isNull()) {
            refuse(items->place(), translate("kube", "“items” of a list must be a list."));
            return;
        }
        const std::string itemKind = kind.substr(0, kind.size() - ListSuffix.size());
        if (!items || items->isNull())
            return;
        for (text::Node& item : items->items()) {
            if (item.isObject() && !itemKind.empty()) {
                if (!item.has("kind"))
                    item.set("kind", text::Node::string(itemKind));
                if (!item.has("apiVersion"))
                    item.set("apiVersion", list["apiVersion"]);
            }
            add(std::move(item));
        }
    }

    Manifests& m_out;
};
} // namespace

Manifests readManifests(std::string_view source, const std::string& file)
{
    Manifests out;
    ManifestReader reader(out);
    auto documents = text::parseJsonOrYamlStream(source, out.problems);
    if (!documents) {
        reader.refuse(documents.error().place, documents.error().message);
    } else {
        for (text::Node& document : *documents)
            reader.addDocument(std::move(document));
    }
    std::ranges::stable_sort(out.problems, {}, [](const base::Problem& problem) {
        return std::pair(problem.place.line, problem.place.column);
    });
    for (base::Problem& problem : out.problems)
        problem.file = file;
    return out;
}

std::map<std::string, size_t> countKinds(const std::vector<text::Node>& objects)
{
    std::map<std::string, size_t> kinds;
    for (const text::Node& object : objects)
        ++kinds[object["kind"].text()];
    return kinds;
}

} // namespace kube
