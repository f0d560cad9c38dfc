// SPDX-License-Identifier: GPL-3.0-or-later
// char: one UTF-16 unit.
#include "core/expression/library/library.h"
#include "core/expression/library/unicodecategory.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/utf16.h"

namespace expression {

namespace {
constexpr std::string_view BadIndex =
    "Index was out of range. Must be non-negative and less than the size of the collection.";

Value badIndex(Call& call)
{
    return call.machine.raiseArgument("ArgumentOutOfRangeException", std::string(BadIndex), "index");
}

// The unit of a char, or of a string and an index; nullopt after raising.
std::optional<char16_t> unitOf(Call& call)
{
    if (call.count() == 1 || (!call.isNull(0) && !call[0].isText()))
        return static_cast<char16_t>(call.integer(0));
    if (call.refusesNull(0, "s"))
        return std::nullopt;
    const std::u16string units = toUtf16(call.text(0));
    const int64_t index = call.integer(1);
    if (index < 0 || static_cast<size_t>(index) >= units.size()) {
        badIndex(call);
        return std::nullopt;
    }
    return units[static_cast<size_t>(index)];
}

template<bool (*Test)(char16_t)>
Value test(Call& call)
{
    const auto unit = unitOf(call);
    return unit ? Value::boolean(Test(*unit)) : Value();
}

template<UnicodeCategory First, UnicodeCategory Last>
bool isBetween(char16_t unit)
{
    const UnicodeCategory category = categoryOf(unit);
    return First <= category && category <= Last;
}

using Category = UnicodeCategory;
constexpr auto isDigit = isBetween<Category::DecimalDigitNumber, Category::DecimalDigitNumber>;
constexpr auto isNumber = isBetween<Category::DecimalDigitNumber, Category::OtherNumber>;
constexpr auto isLetter = isBetween<Category::UppercaseLetter, Category::OtherLetter>;
constexpr auto isUpper = isBetween<Category::UppercaseLetter, Category::UppercaseLetter>;
constexpr auto isLower = isBetween<Category::LowercaseLetter, Category::LowercaseLetter>;
constexpr auto isControl = isBetween<Category::Control, Category::Control>;
constexpr auto isPunctuation = isBetween<Category::ConnectorPunctuation, Category::OtherPunctuation>;
constexpr auto isSymbol = isBetween<Category::MathSymbol, Category::OtherSymbol>;
constexpr auto isSeparator = isBetween<Category::SpaceSeparator, Category::ParagraphSeparator>;

bool isLetterOrDigit(char16_t unit)
{
    return isLetter(unit) || isDigit(unit);
}
bool isHighSurrogate(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLowSurrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}
bool isSurrogate(char16_t unit)
{
    return isHighSurrogate(unit) || isLowSurrogate(unit);
}

int32_t pointOf(char16_t high, char16_t low)
{
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

Value isSurrogatePair(Call& call)
{
    if (!call.isNull(0) && !call[0].isText())
        return Value::boolean(isHighSurrogate(static_cast<char16_t>(call.integer(0)))
                              && isLowSurrogate(static_cast<char16_t>(call.integer(1))));
    if (!unitOf(call))
        return {};
    const std::u16string units = toUtf16(call.text(0));
    const auto index = static_cast<size_t>(call.integer(1));
    return Value::boolean(index + 1 < units.size() && isHighSurrogate(units[index])
                          && isLowSurrogate(units[index + 1]));
}

Value category(Call& call)
{
    const auto unit = unitOf(call);
    return unit ? Value::integer(*call.result, static_cast<int64_t>(categoryOf(*unit))) : Value();
}

Value toUpper(Call& call)
{
    return Value::character(toUpperUnit(static_cast<char16_t>(call.integer(0))));
}

Value toLower(Call& call)
{
    return Value::character(toLowerUnit(static_cast<char16_t>(call.integer(0))));
}

Value toStringOf(Call& call)
{
    return call.giveText(toText(call.machine, call[0]));
}

Value numericValue(Call& call)
{
    const int64_t unit = call.integer(0);
    return Value::float64(unit >= '0' && unit <= '9' ? static_cast<double>(unit - '0') : -1);
}

std::optional<Value> onlyUnit(const Value& text)
{
    if (text.isNull() || text.textObject()->length != 1)
        return std::nullopt;
    return Value::character(toUtf16(text.asText()).front());
}

Value parse(Call& call)
{
    if (call.refusesNull(0, "s"))
        return {};
    const auto unit = onlyUnit(call[0]);
    return unit ? *unit : call.machine.raise("FormatException", "String must be exactly one character long.");
}

Value tryParse(Call& call)
{
    const auto unit = onlyUnit(call[0]);
    call.setOut(1, unit.value_or(Value::character(0)));
    return Value::boolean(unit.has_value());
}

Value fromPoint(Call& call)
{
    const int64_t point = call.integer(0);
    if (point < 0 || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate "
            "codepoint values (0x00d800 ~ 0x00dfff).",
            "utf32");
    if (point < 0x10000)
        return call.giveText(toUtf8(std::u16string(1, static_cast<char16_t>(point))));
    const auto high = static_cast<char16_t>(0xD800 + ((point - 0x10000) >> 10));
    const auto low = static_cast<char16_t>(0xDC00 + ((point - 0x10000) & 0x3FF));
    return call.giveText(toUtf8(std::u16string{high, low}));
}

Value refuseLone(Call& call, bool isHigh)
{
    const std::string which =
        isHigh ? "high surrogate char without a following low" : "low surrogate char without a preceding high";
    return call.machine.raiseArgument("ArgumentException",
                                      "Found a " + which + " surrogate at index: " + std::to_string(call.integer(1))
                                          + ". The input may not be in this encoding, or may not contain valid Unicode "
                                            "(UTF-16) characters.",
                                      "s");
}

Value toPoint(Call& call)
{
    if (!call.isNull(0) && !call[0].isText()) {
        const auto high = static_cast<char16_t>(call.integer(0));
        const auto low = static_cast<char16_t>(call.integer(1));
        if (!isHighSurrogate(high))
            return call.machine.raiseArgument(
                "ArgumentOutOfRangeException",
                "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.", "highSurrogate");
        if (!isLowSurrogate(low))
            return call.machine.raiseArgument(
                "ArgumentOutOfRangeException",
                "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.", "lowSurrogate");
        return Value::int32(pointOf(high, low));
    }
    const auto unit = unitOf(call);
    if (!unit)
        return {};
    if (!isSurrogate(*unit))
        return Value::int32(*unit);
    const std::u16string units = toUtf16(call.text(0));
    const size_t next = static_cast<size_t>(call.integer(1)) + 1;
    if (isHighSurrogate(*unit) && next < units.size() && isLowSurrogate(units[next]))
        return Value::int32(pointOf(*unit, units[next]));
    return refuseLone(call, isHighSurrogate(*unit));
}

// IsDigit and its like, of a char and of a string's.
void addTest(std::vector<MemberRow>& rows, const std::string& name, Native native)
{
    static std::vector<std::unique_ptr<std::string>> texts; // rows hold views
    for (const std::string_view parameters : {"(char c)", "(string s, int index)"}) {
        texts.push_back(std::make_unique<std::string>("static bool " + name + std::string(parameters)));
        rows.push_back({*texts.back(), native});
    }
}

std::vector<MemberRow> testRows()
{
    std::vector<MemberRow> rows;
    addTest(rows, "IsDigit", test<isDigit>);
    addTest(rows, "IsNumber", test<isNumber>);
    addTest(rows, "IsLetter", test<isLetter>);
    addTest(rows, "IsLetterOrDigit", test<isLetterOrDigit>);
    addTest(rows, "IsUpper", test<isUpper>);
    addTest(rows, "IsLower", test<isLower>);
    addTest(rows, "IsWhiteSpace", test<isWhiteSpaceUnit>);
    addTest(rows, "IsControl", test<isControl>);
    addTest(rows, "IsPunctuation", test<isPunctuation>);
    addTest(rows, "IsSymbol", test<isSymbol>);
    addTest(rows, "IsSeparator", test<isSeparator>);
    addTest(rows, "IsSurrogate", test<isSurrogate>);
    addTest(rows, "IsHighSurrogate", test<isHighSurrogate>);
    addTest(rows, "IsLowSurrogate", test<isLowSurrogate>);
    return rows;
}
} // namespace

TypeRows charTypes()
{
    std::vector<MemberRow> rows{
        {"static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)", isSurrogatePair},
        {"static bool IsSurrogatePair(string s, int index)", isSurrogatePair},
        {"static UnicodeCategory GetUnicodeCategory(char c)", category},
        {"static UnicodeCategory GetUnicodeCategory(string s, int index)", category},
        {"static char ToUpper(char c)", toUpper},
        {"static char ToLower(char c)", toLower},
        {"static char ToUpperInvariant(char c)", toUpper},
        {"static char ToLowerInvariant(char c)", toLower},
        {"static string ToString(char c)", toStringOf},
        {"static double GetNumericValue(char c)", numericValue},
        {"static char Parse(string s)", parse},
        {"static bool TryParse(string s, out char result)", tryParse},
        {"static string ConvertFromUtf32(int utf32)", fromPoint},
        {"static int ConvertToUtf32(char highSurrogate, char lowSurrogate)", toPoint},
        {"static int ConvertToUtf32(string s, int index)", toPoint},
        {"static char MinValue { get; }", [](Call&) { return Value::character(0); }},
        {"static char MaxValue { get; }", [](Call&) { return Value::character(0xFFFF); }},
    };
    const std::vector<MemberRow> tests = testRows();
    rows.insert(rows.end(), tests.begin(), tests.end());
    return {
        {"System.Globalization",
         "enum UnicodeCategory { UppercaseLetter, LowercaseLetter, TitlecaseLetter, ModifierLetter, OtherLetter, "
         "NonSpacingMark, SpacingCombiningMark, EnclosingMark, DecimalDigitNumber, LetterNumber, OtherNumber, "
         "SpaceSeparator, LineSeparator, ParagraphSeparator, Control, Format, Surrogate, PrivateUse, "
         "ConnectorPunctuation, DashPunctuation, OpenPunctuation, ClosePunctuation, InitialQuotePunctuation, "
         "FinalQuotePunctuation, OtherPunctuation, MathSymbol, CurrencySymbol, ModifierSymbol, OtherSymbol, "
         "OtherNotAssigned }",
         {}},
        {"System", "struct Char : IComparable", std::move(rows), &types::Char},
    };
}

} // namespace expression
