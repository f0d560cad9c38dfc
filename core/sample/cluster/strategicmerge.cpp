// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/patch.h"

#include <algorithm>
#include <array>
#include <string>

namespace sample::cluster {

namespace {

// How a list of a built-in kind is merged: by that member of its items, or as a set of plain values.
struct ListRule
{
    std::string_view kind; // of the object; empty: any
    std::string_view parent; // member that holds the list; empty: any
    std::string_view name;
    std::string_view key; // empty: a set
};

// The first that fits is used; a list without a rule is replaced whole.
constexpr std::array Rules{
    ListRule{"Service", "spec", "ports", "port"},
    ListRule{"", "containers", "ports", "containerPort"},
    ListRule{"", "initContainers", "ports", "containerPort"},
    ListRule{"", "ephemeralContainers", "ports", "containerPort"},
    ListRule{"", "", "containers", "name"},
    ListRule{"", "", "initContainers", "name"},
    ListRule{"", "", "ephemeralContainers", "name"},
    ListRule{"", "", "env", "name"},
    ListRule{"", "", "volumes", "name"},
    ListRule{"", "", "volumeMounts", "mountPath"},
    ListRule{"", "", "volumeDevices", "devicePath"},
    ListRule{"", "", "imagePullSecrets", "name"},
    ListRule{"", "", "hostAliases", "ip"},
    ListRule{"", "", "topologySpreadConstraints", "topologyKey"},
    ListRule{"", "metadata", "ownerReferences", "uid"},
    ListRule{"", "metadata", "finalizers", ""},
    ListRule{"", "status", "conditions", "type"},
    ListRule{"Node", "status", "addresses", "type"},
    ListRule{"Node", "spec", "podCIDRs", ""},
    ListRule{"ServiceAccount", "", "secrets", "name"},
};

const ListRule* ruleFor(std::string_view kind, std::string_view parent, std::string_view name)
{
    const auto found = std::ranges::find_if(Rules, [&](const ListRule& rule) {
        return rule.name == name && (rule.kind.empty() || rule.kind == kind)
            && (rule.parent.empty() || rule.parent == parent);
    });
    return found == Rules.end() ? nullptr : &*found;
}

class StrategicMerge
{
public:
    explicit StrategicMerge(std::string_view kind)
        : m_kind(kind)
    { }

    Node mergeObject(Node target, const Node& patch, std::string_view name)
    {
        if (patch["$patch"].text() == "delete")
            return {};
        if (patch["$patch"].text() == "replace")
            return plain(patch);
        if (!target.isObject())
            target = Node::object();
        dropUnretained(target, patch);
        for (const Node::Member& member : patch.members()) {
            if (!member.key.starts_with('$'))
                mergeMember(target, member, name);
        }
        dropListed(target, patch);
        orderListed(target, patch, name);
        return target;
    }

private:
    void mergeMember(Node& target, const Node::Member& member, std::string_view parent)
    {
        if (member.value.isNull()) {
            target.remove(member.key);
            return;
        }
        const Node* before = target.find(member.key);
        if (member.value.isObject()) {
            Node merged = mergeObject(before ? *before : Node(), member.value, member.key);
            if (merged.isNull())
                target.remove(member.key);
            else
                target.set(member.key, std::move(merged));
            return;
        }
        const ListRule* rule = member.value.isArray() ? ruleFor(m_kind, parent, member.key) : nullptr;
        target.set(member.key, rule ? mergeList(before ? *before : Node(), member.value, *rule) : member.value);
    }

    Node mergeList(Node target, const Node& patch, const ListRule& rule)
    {
        const bool replaces =
            std::ranges::any_of(patch.items(), [](const Node& item) { return item["$patch"].text() == "replace"; });
        if (!target.isArray() || replaces)
            target = Node::array();
        for (const Node& item : patch.items()) {
            if (rule.key.empty())
                addToSet(target, item);
            else if (!(replaces && item["$patch"].text() == "replace"))
                mergeItem(target, item, rule);
        }
        return target;
    }

    static void addToSet(Node& target, const Node& item)
    {
        if (std::ranges::find(target.items(), item) == target.items().end())
            target.append(item);
    }

    void mergeItem(Node& target, const Node& item, const ListRule& rule)
    {
        auto& items = target.items();
        const auto found =
            std::ranges::find_if(items, [&](const Node& other) { return sameKey(other, item, rule.key); });
        if (item["$patch"].text() == "delete") {
            if (found != items.end())
                items.erase(found);
        } else if (found != items.end()) {
            *found = mergeObject(*found, item, rule.name);
        } else {
            items.push_back(plain(item));
        }
    }

    static bool sameKey(const Node& a, const Node& b, std::string_view key)
    {
        return a.has(key) && b.has(key) && a[key].text() == b[key].text();
    }

    // A patch that is taken whole, without its directives.
    static Node plain(const Node& patch)
    {
        if (!patch.isObject())
            return patch;
        Node result = Node::object();
        for (const Node::Member& member : patch.members()) {
            if (!member.key.starts_with('$') && !member.value.isNull())
                result.set(member.key, plain(member.value));
        }
        return result;
    }

    static void dropUnretained(Node& target, const Node& patch)
    {
        const Node& retained = patch["$retainKeys"];
        if (!retained.isArray())
            return;
        std::erase_if(target.members(), [&retained](const Node::Member& member) {
            return std::ranges::none_of(retained.items(),
                                        [&member](const Node& key) { return key.text() == member.key; });
        });
    }

    static void dropListed(Node& target, const Node& patch)
    {
        static constexpr std::string_view Prefix = "$deleteFromPrimitiveList/";
        for (const Node::Member& member : patch.members()) {
            Node* values = member.key.starts_with(Prefix) ? target.find(member.key.substr(Prefix.size())) : nullptr;
            if (!values || !values->isArray())
                continue;
            std::erase_if(values->items(), [&member](const Node& value) {
                return std::ranges::find(member.value.items(), value) != member.value.items().end();
            });
        }
    }

    // Items named by $setElementOrder come in that order; the others keep their places behind them.
    void orderListed(Node& target, const Node& patch, std::string_view name) const
    {
        static constexpr std::string_view Prefix = "$setElementOrder/";
        for (const Node::Member& member : patch.members()) {
            const std::string listName = member.key.starts_with(Prefix) ? member.key.substr(Prefix.size()) : "";
            Node* values = listName.empty() ? nullptr : target.find(listName);
            const ListRule* rule = values && values->isArray() ? ruleFor(m_kind, name, listName) : nullptr;
            if (!rule)
                continue;
            const auto rank = [&](const Node& item) {
                const auto& order = member.value.items();
                return std::ranges::find_if(order,
                                            [&](const Node& wanted) {
                                                return rule->key.empty() ? wanted == item
                                                                         : sameKey(wanted, item, rule->key);
                                            })
                    - order.begin();
            };
            std::ranges::stable_sort(values->items(), {}, rank);
        }
    }

    std::string_view m_kind;
};

} // namespace

Node applyStrategicMerge(Node target, const Node& patch, std::string_view kind)
{
    return StrategicMerge(kind).mergeObject(std::move(target), patch, {});
}

} // namespace sample::cluster
