// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/decimal.h"

#include "core/expression/runtime/type.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace expression {

namespace {
// 256 bits: enough for the product of two mantissas and for aligning two scales.
class Wide
{
public:
    Wide() = default;
    explicit Wide(const std::array<uint32_t, 3>& digits) { std::ranges::copy(digits, m_words.begin()); }

    [[nodiscard]] bool fits() const
    {
        return std::all_of(m_words.begin() + 3, m_words.end(), [](uint32_t word) { return word == 0; });
    }
    [[nodiscard]] bool isZero() const
    {
        return std::ranges::all_of(m_words, [](uint32_t word) { return word == 0; });
    }
    [[nodiscard]] bool isOdd() const { return (m_words[0] & 1U) != 0; }
    [[nodiscard]] std::array<uint32_t, 3> low() const { return {m_words[0], m_words[1], m_words[2]}; }

    void multiplyAdd(uint32_t factor, uint32_t addend)
    {
        uint64_t carry = addend;
        for (uint32_t& word : m_words) {
            carry += static_cast<uint64_t>(word) * factor;
            word = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
    }
    uint32_t divide(uint32_t divisor)
    {
        uint64_t rest = 0;
        for (auto word = m_words.rbegin(); word != m_words.rend(); ++word) {
            rest = (rest << 32) | *word;
            *word = static_cast<uint32_t>(rest / divisor);
            rest %= divisor;
        }
        return static_cast<uint32_t>(rest);
    }
    void scaleUp(int powerOfTen)
    {
        for (; powerOfTen > 0; --powerOfTen)
            multiplyAdd(10, 0);
    }
    void add(const Wide& other)
    {
        uint64_t carry = 0;
        for (size_t i = 0; i < m_words.size(); ++i) {
            carry += static_cast<uint64_t>(m_words[i]) + other.m_words[i];
            m_words[i] = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
    }
    void subtract(const Wide& other) // which is not greater
    {
        int64_t borrow = 0;
        for (size_t i = 0; i < m_words.size(); ++i) {
            borrow += static_cast<int64_t>(m_words[i]) - other.m_words[i];
            m_words[i] = static_cast<uint32_t>(borrow);
            borrow >>= 32;
        }
    }
    [[nodiscard]] Wide times(const Wide& other) const
    {
        Wide out;
        for (size_t i = 0; i < 3; ++i) {
            uint64_t carry = 0;
            for (size_t j = 0; j + i < out.m_words.size(); ++j) {
                carry += out.m_words[i + j] + static_cast<uint64_t>(m_words[i]) * other.m_words[j];
                out.m_words[i + j] = static_cast<uint32_t>(carry);
                carry >>= 32;
            }
        }
        return out;
    }
    // The quotient; the rest stays here.
    Wide divideBy(const Wide& divisor)
    {
        Wide quotient;
        Wide rest;
        for (size_t bit = m_words.size() * 32; bit-- > 0;) {
            rest.multiplyAdd(2, (m_words[bit / 32] >> (bit % 32)) & 1U);
            quotient.multiplyAdd(2, 0);
            if (rest >= divisor) {
                rest.subtract(divisor);
                quotient.m_words[0] |= 1U;
            }
        }
        *this = rest;
        return quotient;
    }
    friend std::strong_ordering operator<=>(const Wide& a, const Wide& b)
    {
        return std::lexicographical_compare_three_way(a.m_words.rbegin(), a.m_words.rend(), b.m_words.rbegin(),
                                                      b.m_words.rend());
    }

private:
    std::array<uint32_t, 8> m_words{};
};

// Cuts decimal places until the number fits, rounding half to even once. isInexact: something was cut before.
std::optional<Decimal> fitted(Wide number, int scale, bool isNegative, bool isInexact = false)
{
    uint32_t last = 0;
    while (scale > Decimal::MostScale || (scale > 0 && !number.fits())) {
        isInexact = isInexact || last != 0;
        last = number.divide(10);
        --scale;
    }
    if (last > 5 || (last == 5 && (isInexact || number.isOdd()))) {
        number.multiplyAdd(1, 1);
        if (!number.fits() && scale > 0)
            return fitted(number, scale, isNegative);
    }
    if (!number.fits() || scale < 0)
        return std::nullopt;
    return Decimal{number.low(), static_cast<uint8_t>(scale), isNegative};
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b)
{
    Wide left(a.digits);
    Wide right(b.digits);
    const int scale = std::max(a.scale, b.scale);
    left.scaleUp(scale - a.scale);
    right.scaleUp(scale - b.scale);
    if (a.isNegative == b.isNegative) {
        left.add(right);
        return fitted(left, scale, a.isNegative);
    }
    if (left >= right) {
        left.subtract(right);
        return fitted(left, scale, a.isNegative && !left.isZero());
    }
    right.subtract(left);
    return fitted(right, scale, b.isNegative);
}
} // namespace

Decimal Decimal::of(int64_t value)
{
    Decimal out = ofUnsigned(value < 0 ? ~static_cast<uint64_t>(value) + 1 : static_cast<uint64_t>(value));
    out.isNegative = value < 0;
    return out;
}

Decimal Decimal::ofUnsigned(uint64_t value)
{
    return {{static_cast<uint32_t>(value), static_cast<uint32_t>(value >> 32), 0}, 0, false};
}

std::optional<Decimal> Decimal::of(double value)
{
    if (!std::isfinite(value) || std::fabs(value) >= 7.9228162514264338e28)
        return std::nullopt;
    std::array<char, 40> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.14e", value);
    const auto exact = parse({buffer.data(), static_cast<size_t>(size)});
    return exact ? std::optional(exact->withoutTrailingZeros()) : std::nullopt;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    Wide number;
    int scale = 0;
    bool hasDot = false;
    bool isInexact = false;
    size_t digits = 0;
    size_t at = 0;
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        ++at;
    for (; at < text.size() && (text::isDigit(text[at]) || (text[at] == '.' && !hasDot)); ++at) {
        if (text[at] == '.') {
            hasDot = true;
            continue;
        }
        if (digits > 60) { // beyond what any rounding can see
            isInexact = isInexact || text[at] != '0';
            scale -= hasDot ? 0 : 1;
        } else {
            number.multiplyAdd(10, static_cast<uint32_t>(text[at] - '0'));
            digits += number.isZero() ? 0 : 1;
            scale += hasDot ? 1 : 0;
        }
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        int exponent = 0;
        const char* begin = text.data() + at + 1;
        const char* end = text.data() + text.size();
        if (begin != end && *begin == '+')
            ++begin;
        const auto read = std::from_chars(begin, end, exponent);
        if (read.ec != std::errc())
            return std::nullopt;
        exponent = std::clamp(exponent, -100, 100); // far beyond what there is
        at = static_cast<size_t>(read.ptr - text.data());
        scale -= exponent;
    }
    if (at != text.size())
        return std::nullopt;
    if (scale < 0) {
        if (scale < -29 && !number.isZero())
            return std::nullopt;
        number.scaleUp(std::min(-scale, 29));
        scale = 0;
    }
    return fitted(number, scale, isNegative, isInexact);
}

double Decimal::toDouble() const
{
    const std::string digitsText = text();
    double out = 0;
    std::from_chars(digitsText.data(), digitsText.data() + digitsText.size(), out);
    return out;
}

std::optional<uint64_t> Decimal::toUInt64() const
{
    const Decimal whole = truncated();
    if (whole.digits[2] != 0 || (whole.isNegative && !whole.isZero()))
        return std::nullopt;
    return (static_cast<uint64_t>(whole.digits[1]) << 32) | whole.digits[0];
}

std::optional<int64_t> Decimal::toInt64() const
{
    const Decimal whole = truncated();
    const uint64_t magnitude = (static_cast<uint64_t>(whole.digits[1]) << 32) | whole.digits[0];
    const uint64_t most = static_cast<uint64_t>(INT64_MAX) + (isNegative ? 1 : 0);
    if (whole.digits[2] != 0 || magnitude > most)
        return std::nullopt;
    return static_cast<int64_t>(isNegative ? ~magnitude + 1 : magnitude);
}

std::string Decimal::text() const
{
    std::string out;
    for (Wide number(digits); !number.isZero() || out.size() <= scale;)
        out += static_cast<char>('0' + number.divide(10));
    if (scale > 0)
        out.insert(out.begin() + scale, '.');
    if (isNegative && !isZero())
        out += '-';
    std::ranges::reverse(out);
    return out;
}

Decimal Decimal::rounded(int places, bool awayFromZero) const
{
    if (scale <= places)
        return *this;
    Wide number(digits);
    bool isInexact = false;
    uint32_t last = 0;
    for (int i = scale; i > places; --i) {
        isInexact = isInexact || last != 0;
        last = number.divide(10);
    }
    if (last > 5 || (last == 5 && (isInexact || awayFromZero || number.isOdd())))
        number.multiplyAdd(1, 1);
    return {number.low(), static_cast<uint8_t>(places), isNegative};
}

Decimal Decimal::truncated() const
{
    Wide number(digits);
    for (int i = scale; i > 0; --i)
        number.divide(10);
    return {number.low(), 0, isNegative};
}

Decimal Decimal::withoutTrailingZeros() const
{
    Decimal out = *this;
    while (out.scale > 0) {
        Wide number(out.digits);
        if (number.divide(10) != 0)
            break;
        out.digits = number.low();
        --out.scale;
    }
    return out;
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b)
{
    return sum(a, b);
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b)
{
    return sum(a, negated(b));
}

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b)
{
    return fitted(Wide(a.digits).times(Wide(b.digits)), a.scale + b.scale, a.isNegative != b.isNegative);
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b)
{
    constexpr int Places = 38; // of the quotient beyond its least scale: more than 28 digits in any case
    Wide number(a.digits);
    number.scaleUp(Places);
    const Wide quotient = number.divideBy(Wide(b.digits));
    const int least = std::max(a.scale - b.scale, 0);
    int scale = a.scale - b.scale + Places;
    Wide shortened = quotient;
    while (number.isZero() && scale > least) { // exact: no more zeros than needed
        Wide next = shortened;
        if (next.divide(10) != 0)
            break;
        shortened = next;
        --scale;
    }
    return fitted(shortened, scale, a.isNegative != b.isNegative, !number.isZero());
}

std::optional<Decimal> remainder(const Decimal& a, const Decimal& b)
{
    Wide left(a.digits);
    Wide right(b.digits);
    const int scale = std::max(a.scale, b.scale);
    left.scaleUp(scale - a.scale);
    right.scaleUp(scale - b.scale);
    left.divideBy(right);
    return fitted(left, scale, a.isNegative);
}

Decimal negated(Decimal value)
{
    value.isNegative = !value.isNegative;
    return value;
}

std::strong_ordering compare(const Decimal& a, const Decimal& b)
{
    const auto difference = sum(a, negated(b));
    if (!difference) // only numbers far apart overflow
        return a.isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    if (difference->isZero())
        return std::strong_ordering::equal;
    return difference->isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
}

void DecimalObject::write(Machine&, std::string& out, const Value&)
{
    out += value.text();
}

bool DecimalObject::equals(const Object& other) const
{
    return compare(value, static_cast<const DecimalObject&>(other).value) == std::strong_ordering::equal;
}

size_t DecimalObject::hash() const
{
    return std::hash<double>()(value.toDouble());
}

Value makeDecimal(const Decimal& value)
{
    return Value::object(types::Decimal, Ref<Object>(new DecimalObject(value)));
}

const Decimal& decimalOf(const Value& value)
{
    return value.as<DecimalObject>()->value;
}

} // namespace expression
