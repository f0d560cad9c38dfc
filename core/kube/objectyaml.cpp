// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/objectyaml.h"

#include "core/text/yaml.h"

#include <algorithm>
#include <array>

namespace kube {

namespace {

constexpr std::array<std::string_view, 3> First{"apiVersion", "kind", "metadata"};
constexpr std::array<std::string_view, 4> FirstOfMetadata{"name", "namespace", "labels", "annotations"};

// Those that are named come first, in that order; the others follow as they were; "status" is the last.
template<size_t N>
text::Node ordered(const text::Node& object, const std::array<std::string_view, N>& names)
{
    const auto rank = [&names](const text::Node::Member& member) {
        const auto found = std::ranges::find(names, member.key);
        return found != names.end() ? found - names.begin() : static_cast<std::ptrdiff_t>(N) + (member.key == "status");
    };
    text::Node::Object members = object.members();
    std::ranges::stable_sort(members, {}, rank);
    return text::Node::object(std::move(members));
}

} // namespace

std::string yamlOf(const Object& object)
{
    return object.whole ? yamlOf(*object.whole) : std::string();
}

std::string yamlOf(const text::Node& whole)
{
    if (!whole.isObject())
        return text::formatYaml(whole);
    text::Node shown = ordered(whole, First);
    if (text::Node* metadata = shown.find("metadata"); metadata && metadata->isObject())
        *metadata = ordered(*metadata, FirstOfMetadata);
    return text::formatYaml(shown);
}

} // namespace kube
