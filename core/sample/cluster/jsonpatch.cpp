// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/patch.h"

#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace sample::cluster {

namespace {

Failure fault(const std::string& what, const std::string& path)
{
    return {
        422, "Invalid", "the server rejected our request due to an error in our request: " + what + ": " + path, {}};
}

// RFC 6901: "/spec/ports/0", with ~1 for '/' and ~0 for '~'.
std::vector<std::string> pointerSteps(std::string_view pointer)
{
    std::vector<std::string> steps;
    for (size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            steps.emplace_back();
        } else if (!steps.empty() && pointer[i] == '~' && i + 1 < pointer.size()) {
            steps.back() += pointer[++i] == '1' ? '/' : '~';
        } else if (!steps.empty()) {
            steps.back() += pointer[i];
        }
    }
    return steps;
}

std::optional<size_t> indexOf(const std::string& step, size_t size)
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool isIndex = !step.empty() && error == std::errc() && end == step.data() + step.size()
        && (step == "0" || step.front() != '0');
    return isIndex && index < size ? std::optional(index) : std::nullopt;
}

Node* child(Node& parent, const std::string& step)
{
    if (parent.isObject())
        return parent.find(step);
    if (!parent.isArray())
        return nullptr;
    const auto index = indexOf(step, parent.items().size());
    return index ? &parent.items()[*index] : nullptr;
}

Node* resolve(Node& root, const std::vector<std::string>& steps, size_t count)
{
    Node* current = &root;
    for (size_t i = 0; i < count && current; ++i)
        current = child(*current, steps[i]);
    return current;
}

bool addValue(Node& root, const std::vector<std::string>& steps, Node value)
{
    if (steps.empty()) {
        root = std::move(value);
        return true;
    }
    Node* parent = resolve(root, steps, steps.size() - 1);
    if (parent && parent->isObject()) {
        parent->set(steps.back(), std::move(value));
        return true;
    }
    if (!parent || !parent->isArray())
        return false;
    auto& items = parent->items();
    const auto index = steps.back() == "-" ? std::optional(items.size()) : indexOf(steps.back(), items.size() + 1);
    if (!index)
        return false;
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(*index), std::move(value));
    return true;
}

bool removeValue(Node& root, const std::vector<std::string>& steps)
{
    Node* parent = steps.empty() ? nullptr : resolve(root, steps, steps.size() - 1);
    if (!parent)
        return false;
    if (parent->isObject())
        return parent->remove(steps.back());
    if (!parent->isArray())
        return false;
    const auto index = indexOf(steps.back(), parent->items().size());
    if (!index)
        return false;
    parent->items().erase(parent->items().begin() + static_cast<std::ptrdiff_t>(*index));
    return true;
}

Outcome<void> applyOne(Node& root, const Node& operation)
{
    const std::string& what = operation["op"].text();
    const std::string& path = operation["path"].text();
    const auto steps = pointerSteps(path);
    const auto from = pointerSteps(operation["from"].text());
    bool isDone = false;
    if (what == "add") {
        isDone = addValue(root, steps, operation["value"]);
    } else if (what == "remove") {
        isDone = removeValue(root, steps);
    } else if (what == "replace") {
        Node* place = resolve(root, steps, steps.size());
        isDone = place != nullptr;
        if (place)
            *place = operation["value"];
    } else if (what == "copy" || what == "move") {
        const Node* source = resolve(root, from, from.size());
        if (source) {
            const Node value = *source;
            isDone = (what == "copy" || removeValue(root, from)) && addValue(root, steps, value);
        }
    } else if (what == "test") {
        const Node* place = resolve(root, steps, steps.size());
        isDone = place && *place == operation["value"];
        if (!isDone)
            return refuse(fault("testing value failed", path));
    } else {
        return refuse(badRequest("unexpected kind of operation: " + what));
    }
    return isDone ? Outcome<void>() : refuse(fault(what + " operation does not apply, the path is missing", path));
}

} // namespace

Outcome<Node> applyJsonPatch(Node target, const Node& operations)
{
    if (!operations.isArray())
        return refuse(badRequest("a JSON patch is a list of operations"));
    for (const Node& operation : operations.items()) {
        if (auto done = applyOne(target, operation); !done)
            return refuse(done.error());
    }
    return target;
}

} // namespace sample::cluster
