// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which kinds of objects the cluster knows: the built-in ones of a table, and those that definitions add.

#include "core/sample/cluster/nodes.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sample::cluster {

// A column that a definition asks for (additionalPrinterColumns).
struct PrinterColumn
{
    std::string name;
    std::string type;
    std::string path; // .spec.percent
    std::string description;
    int64_t priority = 0;
};

struct ResourceType
{
    std::string group; // empty: the core group
    std::string version;
    std::string plural;
    std::string singular;
    std::string kind;
    bool isNamespaced = true;
    std::vector<std::string> shortNames{};
    std::vector<std::string> categories{};
    std::vector<std::string> subresources{}; // status, scale, log …
    std::vector<std::string> verbs{}; // empty: all; reviews can only be created
    std::string storageGroup{}; // where objects of an old version are kept; the same as group and version otherwise
    std::string storageVersion{};
    bool isCustom = false;
    std::vector<PrinterColumn> columns{}; // of custom ones

    [[nodiscard]] std::string apiVersion() const; // "apps/v1", "v1"
    [[nodiscard]] std::string qualifiedName() const; // "deployments.apps", "pods"
    [[nodiscard]] bool isAlias() const { return storageVersion != version || storageGroup != group; }
    [[nodiscard]] bool canBeStored() const { return verbs.empty(); }
    [[nodiscard]] bool hasSubresource(std::string_view name) const;
};

class TypeRegistry
{
public:
    TypeRegistry(); // with the built-in types

    // Pointers live until a definition is removed or replaced.
    [[nodiscard]] const ResourceType* find(std::string_view group, std::string_view version,
                                           std::string_view plural) const;
    [[nodiscard]] const ResourceType* findKind(std::string_view apiVersion, std::string_view kind) const;
    // The type under which objects of an old version are kept.
    [[nodiscard]] const ResourceType& storageOf(const ResourceType& type) const;
    // Any version that stores under this group and plural.
    [[nodiscard]] const ResourceType* storedAs(std::string_view group, std::string_view plural) const;
    [[nodiscard]] const std::vector<std::unique_ptr<ResourceType>>& all() const { return m_types; }
    // Named groups in discovery order, without the core group.
    [[nodiscard]] std::vector<std::string> groups() const;
    [[nodiscard]] std::vector<std::string> versionsOf(std::string_view group) const; // the preferred one first

    void addDefinition(const Node& customResourceDefinition); // replaces what it added before
    void removeDefinition(const Node& customResourceDefinition);

private:
    std::vector<std::unique_ptr<ResourceType>> m_types;
};

} // namespace sample::cluster
