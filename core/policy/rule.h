// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a policy is, as data: its name, where it may stand, its attributes and the elements in it. The compiler checks
// documents against it, and the coverage table is made from it.

#include "core/catalog/model.h"
#include "core/policy/computed.h"
#include "core/policy/document.h"
#include "core/policy/markup.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

class Compiler;

enum class AttributeKind : uint8_t {
    Text,
    Integer, // of minimum … maximum
    Boolean, // true, false
    Choice, // one of choices
    HeaderName, // a token of RFC 9110
    Unsupported, // known, but nothing implements it yet
};

struct AttributeRule
{
    std::string_view name;
    AttributeKind kind = AttributeKind::Text;
    bool isRequired = false;
    int64_t minimum = 0;
    int64_t maximum = std::numeric_limits<int32_t>::max();
    std::string_view choices{}; // "override|skip"
    bool mayCompute = false; // an expression may stand there
    std::string_view instead{}; // of one that is not supported: what to do
};

// What may stand in an element besides the elements that its rule names.
enum class Content : uint8_t {
    Nothing,
    Text, // without expressions
    Computed, // a text or an expression
    Policies,
    Anything, // text or markup that the policy reads by itself
};

// An element in a policy. A name with a prefix, like xsl:stylesheet, is met with any prefix and without.
struct ElementRule
{
    std::string_view name;
    std::span<const AttributeRule> attributes{};
    std::span<const ElementRule> children{};
    Content content = Content::Nothing;
    bool isRequired = false;
    bool isOnce = false;
    bool isPolicy = false; // with a rule of its own: what stands in it is not looked at here
};

using Bits = uint8_t;
[[nodiscard]] constexpr Bits bit(Section section)
{
    return static_cast<Bits>(1U << static_cast<unsigned>(section));
}
[[nodiscard]] constexpr Bits bit(catalog::PolicyScope::Kind scope)
{
    return static_cast<Bits>(1U << static_cast<unsigned>(scope));
}

namespace in {
inline constexpr Bits Inbound = bit(Section::Inbound);
inline constexpr Bits Backend = bit(Section::Backend);
inline constexpr Bits Outbound = bit(Section::Outbound);
inline constexpr Bits OnError = bit(Section::OnError);
inline constexpr Bits Everywhere = Inbound | Backend | Outbound | OnError;
} // namespace in
namespace at {
inline constexpr Bits Global = bit(catalog::PolicyScope::Kind::Global);
inline constexpr Bits Workspace = bit(catalog::PolicyScope::Kind::Workspace);
inline constexpr Bits Product = bit(catalog::PolicyScope::Kind::Product);
inline constexpr Bits Api = bit(catalog::PolicyScope::Kind::Api);
inline constexpr Bits Operation = bit(catalog::PolicyScope::Kind::Operation);
inline constexpr Bits EveryScope = Global | Workspace | Product | Api | Operation;
} // namespace at

// The checked attributes of one element. Asking for one that the rule does not name gives nothing.
class Values
{
public:
    void set(std::string_view name, std::string value, std::string_view written, base::Place place,
             std::shared_ptr<const Formula> formula = {})
    {
        m_values.push_back({name, std::move(value), written, place, std::move(formula)});
    }
    void refuse() { m_isUsable = false; }

    [[nodiscard]] bool isUsable() const { return m_isUsable; } // nothing was wrong with them
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] std::string text(std::string_view name, std::string_view fallback = {}) const;
    [[nodiscard]] int64_t integer(std::string_view name, int64_t fallback = 0) const;
    [[nodiscard]] bool boolean(std::string_view name, bool fallback) const;
    // Of attributes that may be computed.
    [[nodiscard]] bool isComputed(std::string_view name) const;
    [[nodiscard]] ComputedText computedText(std::string_view name, std::string_view fallback = {}) const;
    [[nodiscard]] ComputedInteger computedInteger(std::string_view name, int64_t fallback = 0) const;
    [[nodiscard]] ComputedBoolean computedBoolean(std::string_view name, bool fallback) const;
    [[nodiscard]] std::string_view written(std::string_view name) const; // as in the file, for messages
    [[nodiscard]] base::Place place(std::string_view name) const; // of the value

private:
    struct Value
    {
        std::string_view name;
        std::string text;
        std::string_view written;
        base::Place place;
        std::shared_ptr<const Formula> formula;
    };
    [[nodiscard]] const Value* find(std::string_view name) const;
    std::vector<Value> m_values;
    bool m_isUsable = true;
};

struct PolicyRule
{
    std::string_view element;
    Bits sections = in::Everywhere;
    Bits scopes = at::EveryScope;
    bool isOncePerDocument = false;
    std::span<const AttributeRule> attributes;
    std::span<const ElementRule> children{};
    Content content = Content::Nothing;
    // Adds the policy's operations. Only called with usable attributes; those of elements in it are its own to read.
    void (*compile)(const Node& element, const Values& values, Compiler& compiler) = nullptr;
};

} // namespace policy
