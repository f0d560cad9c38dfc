// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/textsearch.h"

#include "core/expression/library/textculture.h"
#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <typeinfo>

namespace expression {

namespace {
int32_t position(size_t found)
{
    return found == std::string::npos ? -1 : static_cast<int32_t>(found);
}
} // namespace

int32_t findUnits(const TextSearch& search, int64_t start, int64_t count)
{
    const auto from = static_cast<size_t>(start);
    const auto length = static_cast<size_t>(count);
    if (search.text.isAscii() && !search.isCaseless) {
        const std::string_view window = std::string_view(search.text.bytes).substr(0, from + length);
        return position(window.find(search.needle, from));
    }
    std::u16string units = toUtf16(search.isCaseless ? toUpperText(search.text.bytes) : search.text.bytes);
    const std::u16string needle = toUtf16(search.isCaseless ? toUpperText(search.needle) : search.needle);
    return position(std::u16string_view(units).substr(0, from + length).find(needle, from));
}

std::optional<std::string> replaceAll(Machine& machine, std::string_view text, std::string_view from,
                                      std::string_view to, bool isCaseless)
{
    const std::string upper = isCaseless ? toUpperText(text) : std::string();
    const bool isMapped = isCaseless && upper.size() == text.size(); // else offsets would not fit
    const std::string_view searched = isMapped ? std::string_view(upper) : text;
    const std::string wanted = isMapped ? toUpperText(from) : std::string(from);
    std::string out;
    size_t at = 0;
    for (size_t found = searched.find(wanted); found != std::string_view::npos; found = searched.find(wanted, at)) {
        out += text.substr(at, found - at);
        out += to;
        at = found + wanted.size();
        if (!machine.reserve(to.size()))
            return std::nullopt;
    }
    out += text.substr(at);
    return out;
}

namespace {
std::string trimmed(std::string_view text)
{
    const std::u16string units = toUtf16(text);
    size_t begin = 0;
    size_t end = units.size();
    while (begin < end && isWhiteSpaceUnit(units[begin]))
        ++begin;
    while (end > begin && isWhiteSpaceUnit(units[end - 1]))
        --end;
    return toUtf8(std::u16string_view(units).substr(begin, end - begin));
}

// The length of the separator at that offset; 0 for none.
size_t separatorAt(std::string_view text, size_t at, const std::vector<std::string>& separators)
{
    if (separators.empty()) {
        const auto byte = static_cast<uint8_t>(text[at]);
        if (byte < 0x80)
            return isWhiteSpaceUnit(byte) ? 1 : 0;
        for (const std::string_view blank : {"\xC2\x85", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
            if (text.substr(at).starts_with(blank))
                return blank.size();
        }
        return 0;
    }
    for (const std::string& separator : separators) {
        if (!separator.empty() && text.substr(at).starts_with(separator))
            return separator.size();
    }
    return 0;
}
} // namespace

std::vector<std::string> splitText(std::string_view text, const std::vector<std::string>& separators,
                                   const SplitOptions& options)
{
    const bool dropsEmpty = (options.flags & 1) != 0;
    const bool trims = (options.flags & 2) != 0;
    std::vector<std::string> out;
    if (options.most == 0)
        return out;
    const auto add = [&](std::string_view piece) {
        std::string one = trims ? trimmed(piece) : std::string(piece);
        if (!dropsEmpty || !one.empty())
            out.push_back(std::move(one));
    };
    size_t begin = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t length = separatorAt(text, at, separators);
        if (length == 0) {
            ++at;
            continue;
        }
        const bool isLastPiece = static_cast<int64_t>(out.size()) + 1 >= options.most;
        if (isLastPiece && !(dropsEmpty && at == begin))
            break;
        add(text.substr(begin, at - begin));
        at += length;
        begin = at;
    }
    add(text.substr(begin));
    return out;
}

namespace {
int32_t compareDecimals(const Decimal& a, const Decimal& b)
{
    const std::strong_ordering order = compare(a, b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}
} // namespace

int32_t compareTexts(const Value& a, const Value& b, Order order, bool isCaseless)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull() ? 0 : a.isNull() ? -1 : 1;
    std::u16string left = toUtf16(isCaseless ? toUpperText(a.asText()) : a.asText());
    std::u16string right = toUtf16(isCaseless ? toUpperText(b.asText()) : b.asText());
    if (order == Order::Culture)
        return compareByCulture(std::move(left), std::move(right), isCaseless);
    for (size_t i = 0; i < left.size() && i < right.size(); ++i) {
        if (left[i] != right[i])
            return left[i] - right[i];
    }
    return static_cast<int32_t>(left.size()) - static_cast<int32_t>(right.size());
}

int32_t compareValues(Machine& machine, const Value& a, const Value& b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull() ? 0 : a.isNull() ? -1 : 1;
    const auto order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    const Type& type = *a.type();
    if (a.isText() && b.isText())
        return compareTexts(a, b, Order::Culture, false);
    if (&type != b.type() && (a.isText() || !a.asObject())) {
        machine.raise("ArgumentException", "Object must be of type " + type.clrName + ".");
        return 0;
    }
    if (type.isReal())
        return order(a.asReal(), b.asReal());
    if (type.kind == Type::Kind::Decimal)
        return compareDecimals(decimalOf(a), decimalOf(b));
    if (type.kind == Type::Kind::UInt64)
        return order(static_cast<uint64_t>(a.asInteger()), static_cast<uint64_t>(b.asInteger()));
    if (type.kind == Type::Kind::DateTime)
        return order(a.asInteger() & ~(int64_t(3) << 62), b.asInteger() & ~(int64_t(3) << 62));
    if (!a.asObject())
        return order(a.asInteger(), b.asInteger());
    const Object* other = b.asObject();
    const Object& self = *a.asObject();
    const bool isSameClass = other && typeid(self) == typeid(*other);
    if (const auto own = isSameClass ? a.asObject()->compareTo(machine, b) : std::nullopt)
        return *own;
    machine.raise("InvalidOperationException", "Failed to compare two elements in the array.");
    return 0;
}

bool isArgumentArray(const Value& value)
{
    return !value.isNull() && value.type()->kind == Type::Kind::Array && !value.type()->element()->isValueType();
}

std::string formatComposite(Machine& machine, std::string_view format, const std::vector<Value>& values)
{
    std::string out;
    const auto refuse = [&] {
        machine.raise("FormatException", "Input string was not in a correct format.");
        return std::string();
    };
    for (size_t at = 0; at < format.size();) {
        const char c = format[at];
        if ((c == '{' || c == '}') && format.substr(at + 1).starts_with(c)) {
            out += c;
            at += 2;
            continue;
        }
        if (c == '}')
            return refuse();
        if (c != '{') {
            out += c;
            ++at;
            continue;
        }
        const size_t end = format.find('}', at);
        if (end == std::string_view::npos)
            return refuse();
        const std::string_view hole = format.substr(at + 1, end - at - 1);
        const size_t colon = std::min(hole.find(':'), hole.size());
        const size_t comma = std::min(hole.substr(0, colon).find(','), colon);
        size_t index = 0;
        const auto read = std::from_chars(hole.data(), hole.data() + comma, index);
        int width = 0;
        if (comma < colon) {
            std::string_view digits = hole.substr(comma + 1, colon - comma - 1);
            while (digits.starts_with(' '))
                digits.remove_prefix(1);
            std::from_chars(digits.data(), digits.data() + digits.size(), width);
        }
        if (read.ec != std::errc())
            return refuse();
        if (index >= values.size()) {
            machine.raise("FormatException",
                          "Index (zero based) must be greater than or equal to zero and less than "
                          "the size of the argument list.");
            return {};
        }
        const std::string_view own = colon < hole.size() ? hole.substr(colon + 1) : std::string_view();
        appendText(out, aligned(machine, formatText(machine, values[index], own), width));
        if (machine.isThrowing())
            return {};
        at = end + 1;
    }
    return out;
}

} // namespace expression
