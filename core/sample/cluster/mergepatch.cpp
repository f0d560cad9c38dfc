// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/patch.h"

namespace sample::cluster {

Node applyMergePatch(Node target, const Node& patch)
{
    if (!patch.isObject())
        return patch;
    if (!target.isObject())
        target = Node::object();
    for (const Node::Member& member : patch.members()) {
        if (member.value.isNull()) {
            target.remove(member.key);
            continue;
        }
        const Node* before = target.find(member.key);
        target.set(member.key, applyMergePatch(before ? *before : Node(), member.value));
    }
    return target;
}

} // namespace sample::cluster
