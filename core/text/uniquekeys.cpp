// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/uniquekeys.h"

#include <unordered_set>

namespace text {

const Node::Member* firstRepeatedKey(const Node::Object& members)
{
    static constexpr size_t Few = 8; // below it comparing each with each is cheaper than hashing
    if (members.size() <= Few) {
        for (size_t i = 1; i < members.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (members[i].key == members[j].key)
                    return &members[i];
            }
        }
        return nullptr;
    }
    std::unordered_set<std::string_view> seen;
    seen.reserve(members.size());
    for (const Node::Member& member : members) {
        if (!seen.insert(member.key).second)
            return &member;
    }
    return nullptr;
}

base::Message repeatedKeyMessage(std::string_view key)
{
    return base::translate("text", "The key “%1” stands here a second time; remove one of the two.").arg(key);
}

base::Message notUtf8Message()
{
    return base::translate("text", "This byte is not UTF-8; save the file in the encoding UTF-8.");
}

} // namespace text
