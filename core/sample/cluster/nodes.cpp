// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/nodes.h"

#include <algorithm>

namespace sample::cluster {

Node object(std::initializer_list<std::pair<const char*, Node>> members)
{
    Node node = Node::object();
    for (const auto& [key, value] : members)
        node.members().push_back({key, value});
    return node;
}

Node string(std::string_view value)
{
    return Node::string(std::string(value));
}

Node list(std::initializer_list<Node> items)
{
    return Node::array(items);
}

const Node& at(const Node& node, std::initializer_list<std::string_view> path)
{
    const Node* current = &node;
    for (const std::string_view step : path)
        current = &(*current)[step];
    return *current;
}

const std::string& textAt(const Node& node, std::initializer_list<std::string_view> path)
{
    return at(node, path).text();
}

int64_t numberAt(const Node& node, std::initializer_list<std::string_view> path, int64_t fallback)
{
    return at(node, path).asInteger().value_or(fallback);
}

Node& makeAt(Node& node, std::initializer_list<std::string_view> path)
{
    Node* current = &node;
    for (const std::string_view step : path) {
        Node* next = current->find(step);
        if (!next || !next->isObject())
            next = &current->set(std::string(step), Node::object());
        current = next;
    }
    return *current;
}

const std::string& nameOf(const Node& item)
{
    return textAt(item, {"metadata", "name"});
}

const std::string& namespaceOf(const Node& item)
{
    return textAt(item, {"metadata", "namespace"});
}

const std::string& uidOf(const Node& item)
{
    return textAt(item, {"metadata", "uid"});
}

const std::string& kindOf(const Node& item)
{
    return item["kind"].text();
}

const Node& labelsOf(const Node& item)
{
    return at(item, {"metadata", "labels"});
}

const std::string& annotationOf(const Node& item, std::string_view name)
{
    return at(item, {"metadata", "annotations"})[name].text();
}

const Node& controllerOf(const Node& item)
{
    static const Node None;
    for (const Node& owner : at(item, {"metadata", "ownerReferences"}).items()) {
        if (owner["controller"].asBool())
            return owner;
    }
    return None;
}

Node ownerReference(const Node& owner)
{
    return object({{"apiVersion", owner["apiVersion"]},
                   {"kind", owner["kind"]},
                   {"name", string(nameOf(owner))},
                   {"uid", string(uidOf(owner))},
                   {"controller", Node::boolean(true)},
                   {"blockOwnerDeletion", Node::boolean(true)}});
}

bool hasLabels(const Node& labels, const Node& wanted)
{
    return !wanted.members().empty() && std::ranges::all_of(wanted.members(), [&labels](const Node::Member& member) {
        const Node* value = labels.find(member.key);
        return value && value->text() == member.value.text();
    });
}

} // namespace sample::cluster
