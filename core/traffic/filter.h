// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one filter language, typed into every list: words, /patterns/, field:value, and or not ( ). A list says which
// fields its rows have; a filter is read once against them and then asked for each row. Grammar in README.md.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace traffic {

struct FilterField
{
    enum class Kind : uint8_t {
        Text, // contains (:), is exactly (=)
        Number, // 404, 5xx, 400..499
        Milliseconds, // 200, 1.5s, 300us
        Bytes, // 512, 4k, 2M
        Time, // 12:30, 2026-11-27T12:30:00Z, -5m, and A..B
        Label, // -l name=value; its values are asked for by name
    };
    std::string_view name; // what a person types; the first of its aliases
    Kind kind = Kind::Text;
    std::vector<std::string_view> aliases{};
};

// One row of a list, as a filter sees it. Numbers of the field as its kind says; Time in microseconds since 1970.
class FilterRow
{
public:
    virtual ~FilterRow() = default;
    [[nodiscard]] virtual std::string_view text(size_t field) const = 0;
    [[nodiscard]] virtual double number(size_t field) const = 0;
    [[nodiscard]] virtual std::string_view label(std::string_view name) const;
};

// What relative and clock times mean while a filter is read.
struct FilterTimes
{
    base::SystemTime now;
    std::chrono::minutes offset{0}; // of the local time from UTC
};

// A part of the text that stands on its own: side by side they mean "and". The console shows each as a chip.
struct FilterTerm
{
    size_t begin = 0; // in bytes of the source
    size_t end = 0;
};

class FilterExpression;

class Filter
{
public:
    Filter() = default; // matches everything
    // The error's place is in the source, its detail the part that is at fault.
    [[nodiscard]] static base::Result<Filter> parse(std::string_view source, std::span<const FilterField> fields,
                                                    const FilterTimes& times);

    [[nodiscard]] bool matches(const FilterRow& row) const;
    [[nodiscard]] bool isEmpty() const { return !m_expression; }
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] const std::vector<FilterTerm>& terms() const { return m_terms; }
    // How it was read: api contains "orders" and status ≥ 500. The words of the language are English everywhere.
    [[nodiscard]] std::string describe() const;

private:
    std::string m_source;
    std::vector<FilterTerm> m_terms;
    std::shared_ptr<const FilterExpression> m_expression;
};

} // namespace traffic
