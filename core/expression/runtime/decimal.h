// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// System.Decimal: a 96-bit integer over a power of ten up to 28. Results are rounded half to even, as .NET does;
// what does not fit gives nullopt, which becomes an OverflowException.

#include "core/expression/runtime/value.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace expression {

struct Decimal
{
    static constexpr int MostScale = 28;
    std::array<uint32_t, 3> digits{}; // lowest first
    uint8_t scale = 0;
    bool isNegative = false;

    [[nodiscard]] bool isZero() const { return digits == std::array<uint32_t, 3>{}; }
    [[nodiscard]] static Decimal of(int64_t value);
    [[nodiscard]] static Decimal ofUnsigned(uint64_t value);
    [[nodiscard]] static std::optional<Decimal> of(double value); // to 15 significant digits
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text); // digits, one dot, a sign, an exponent
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] std::optional<int64_t> toInt64() const; // cut off
    [[nodiscard]] std::optional<uint64_t> toUInt64() const;
    [[nodiscard]] std::string text() const; // 1.50 stays 1.50
    [[nodiscard]] Decimal rounded(int places, bool awayFromZero) const;
    [[nodiscard]] Decimal truncated() const;
    [[nodiscard]] Decimal withoutTrailingZeros() const;
};

[[nodiscard]] std::optional<Decimal> add(const Decimal& a, const Decimal& b);
[[nodiscard]] std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
[[nodiscard]] std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);
[[nodiscard]] std::optional<Decimal> divide(const Decimal& a, const Decimal& b); // b must not be zero
[[nodiscard]] std::optional<Decimal> remainder(const Decimal& a, const Decimal& b);
[[nodiscard]] Decimal negated(Decimal value);
[[nodiscard]] std::strong_ordering compare(const Decimal& a, const Decimal& b);

class DecimalObject final : public Object
{
public:
    explicit DecimalObject(const Decimal& number)
        : value(number)
    { }
    const Decimal value;
    void write(Machine& machine, std::string& out, const Value& self) override;
    [[nodiscard]] bool equals(const Object& other) const override;
    [[nodiscard]] size_t hash() const override;
};

[[nodiscard]] Value makeDecimal(const Decimal& value);
[[nodiscard]] const Decimal& decimalOf(const Value& value);

} // namespace expression
