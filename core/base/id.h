// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A name that cannot be mistaken for another kind of name: ApiName and ProductName are different types.

#include <functional>
#include <string> // brings <compare>, which moc cannot read when it comes first
#include <string_view>
#include <utility>

namespace base {

template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string value)
        : m_value(std::move(value))
    { }

    [[nodiscard]] const std::string& text() const { return m_value; }
    [[nodiscard]] bool empty() const { return m_value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_value;
};

} // namespace base

template<typename Tag>
struct std::hash<base::Id<Tag>>
{
    size_t operator()(const base::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
