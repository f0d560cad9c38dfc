// SPDX-License-Identifier: GPL-3.0-or-later
// StringBuilder and StringReader.
#include "core/expression/library/library.h"
#include "core/expression/library/negative.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

namespace {
class BuilderObject final : public Object
{
public:
    std::string text;
    int64_t capacity = 16; // asked for, or grown to
    void write(Machine&, std::string& out, const Value&) override { out += text; }
};

BuilderObject& builder(const Call& call)
{
    return call.as<BuilderObject>(0);
}

Value makeBuilder(Call& call)
{
    auto out = call.machine.make<BuilderObject>();
    if (call.count() > 0 && call[0].isText())
        out->text = call.text(0);
    if (call.count() > 0 && !call[0].isText() && !call.isNull(0)) {
        if (call.integer(0) < 0)
            return call.machine.raiseArgument("ArgumentOutOfRangeException", "'capacity' must be greater than zero.",
                                              "capacity");
        out->capacity = call.integer(0) == 0 ? out->capacity : call.integer(0);
    }
    return call.give(out);
}

Value append(Call& call)
{
    const size_t before = builder(call).text.size();
    if (call.count() > 2) {
        if (call.integer(2) < 0)
            return call.machine.raiseArgument("ArgumentOutOfRangeException", "Non-negative number required.",
                                              "repeatCount");
        if (!call.machine.reserve(static_cast<uint64_t>(call.integer(2)) * 3))
            return {};
        appendText(
            builder(call).text,
            toUtf8(std::u16string(static_cast<size_t>(call.integer(2)), static_cast<char16_t>(call.integer(1)))));
        return call[0];
    }
    writeText(call.machine, builder(call).text, call[1]);
    call.machine.reserve(builder(call).text.size() - before);
    return call[0];
}

Value appendLine(Call& call)
{
    if (call.count() > 1)
        append(call);
    builder(call).text += '\n';
    call.machine.reserve(1);
    return call[0];
}

Value appendFormat(Call& call)
{
    std::vector<Value> values;
    for (size_t i = 2; i < call.count(); ++i) {
        if (isArgumentArray(call[i]))
            values = call.list(i).items;
        else
            values.push_back(call[i]);
    }
    std::string out = formatComposite(call.machine, call.text(1), values);
    call.machine.reserve(out.size());
    builder(call).text += out;
    return call[0];
}

// Through UTF-16: positions count its units.
Value edit(Call& call, int64_t start, int64_t count, std::string_view with)
{
    const std::u16string units = toUtf16(builder(call).text);
    if (start < 0 || count < 0 || start + count > static_cast<int64_t>(units.size()))
        return call.machine.raise(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
    std::string out = toUtf8(std::u16string_view(units).substr(0, static_cast<size_t>(start)));
    appendText(out, with);
    appendText(out, toUtf8(std::u16string_view(units).substr(static_cast<size_t>(start + count))));
    call.machine.reserve(out.size());
    builder(call).text = std::move(out);
    return call[0];
}

Value replace(Call& call)
{
    const std::string from = toText(call.machine, call[1]);
    if (from.empty())
        return call.machine.raiseArgument("ArgumentException", "String cannot be of zero length.", "oldValue");
    auto out = replaceAll(call.machine, builder(call).text, from, toText(call.machine, call[2]), false);
    if (out)
        builder(call).text = std::move(*out);
    return call[0];
}

int64_t lengthOf(const Call& call)
{
    return static_cast<int64_t>(utf16Length(builder(call).text));
}

// What .NET would hold ready after one Append from the capacity before: at least as much again, 8000 at most.
int64_t grownCapacity(const Call& call)
{
    BuilderObject& self = builder(call);
    const int64_t missing = lengthOf(call) - self.capacity;
    if (missing > 0)
        self.capacity += std::max(missing, std::min<int64_t>(self.capacity, 8000));
    return self.capacity;
}

Value ensureCapacity(Call& call)
{
    if (call.integer(1) < 0)
        return refuseNegative(call, call.integer(1), "capacity");
    builder(call).capacity = std::max(grownCapacity(call), call.integer(1));
    return Value::int32(static_cast<int32_t>(builder(call).capacity));
}

Value unitAt(Call& call)
{
    const std::string& text = builder(call).text;
    const int64_t index = call.integer(1);
    call.machine.step(text.size() / 64);
    if (index >= 0 && index < static_cast<int64_t>(text.size()) && isAscii(text))
        return Value::character(static_cast<char16_t>(text[static_cast<size_t>(index)]));
    const std::u16string units = toUtf16(text);
    call.machine.step(units.size() / 16);
    if (index < 0 || index >= static_cast<int64_t>(units.size()))
        return call.machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
    return Value::character(units[static_cast<size_t>(index)]);
}

Value setUnit(Call& call)
{
    std::u16string units = toUtf16(builder(call).text);
    const int64_t index = call.integer(1);
    call.machine.step(units.size() / 16);
    if (index < 0 || index >= static_cast<int64_t>(units.size()))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
    units[static_cast<size_t>(index)] = static_cast<char16_t>(call.integer(2));
    builder(call).text = toUtf8(units);
    return {};
}

// Cut off, or filled with NUL.
Value setLength(Call& call)
{
    const int64_t length = call.integer(1);
    if (length < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Length cannot be less than zero.", "value");
    std::u16string units = toUtf16(builder(call).text);
    if (!call.machine.reserve(static_cast<uint64_t>(length) * 3))
        return {};
    units.resize(static_cast<size_t>(length));
    builder(call).text = toUtf8(units);
    return {};
}

// AppendJoin(separator, values)
Value appendJoin(Call& call)
{
    if (call.refusesNull(2, "values"))
        return {};
    const std::string separator = toText(call.machine, call[1]);
    const auto cursor = openSequence(call.machine, call[2]);
    bool isFirst = true;
    for (Value item; cursor && call.machine.step() && cursor->next(call.machine, item); isFirst = false) {
        std::string& out = builder(call).text;
        const size_t before = out.size();
        if (!isFirst)
            appendText(out, separator);
        writeText(call.machine, out, item);
        if (!call.machine.reserve(out.size() - std::min(before, out.size())))
            break;
    }
    return call.machine.isThrowing() ? Value() : call[0];
}

Value copyTo(Call& call)
{
    if (call.refusesNull(2, "destination"))
        return {};
    const std::u16string units = toUtf16(builder(call).text);
    auto& to = call.list(2).items;
    const int64_t from = call.integer(1);
    const int64_t place = call.integer(3);
    const int64_t count = call.integer(4);
    if (place < 0 || count < 0)
        return place < 0 ? refuseNegative(call, place, "destinationIndex") : refuseNegative(call, count, "count");
    if (place > static_cast<int64_t>(to.size()) - count)
        return call.machine.raise("ArgumentException",
                                  "Either offset did not refer to a position in the string, or there is an "
                                  "insufficient length of destination character array.");
    if (from < 0 || from > static_cast<int64_t>(units.size()))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "sourceIndex");
    if (from > static_cast<int64_t>(units.size()) - count)
        return call.machine.raise("ArgumentException",
                                  "Source string was not long enough. Check sourceIndex and count.");
    for (int64_t i = 0; i < count && call.machine.step(); ++i)
        to[static_cast<size_t>(place + i)] = Value::character(units[static_cast<size_t>(from + i)]);
    return {};
}

TypeRow builderRow()
{
    return {"System.Text",
            "class StringBuilder",
            {
                {"StringBuilder()", makeBuilder},
                {"StringBuilder(int capacity)", makeBuilder},
                {"StringBuilder(string value)", makeBuilder},
                {"int Length { get; set; }",
                 [](Call& call) { return Value::int32(static_cast<int32_t>(lengthOf(call))); }, setLength},
                {"int Capacity { get; }",
                 [](Call& call) { return Value::int32(static_cast<int32_t>(grownCapacity(call))); }},
                {"int MaxCapacity { get; }", [](Call&) { return Value::int32(INT32_MAX); }},
                {"int EnsureCapacity(int capacity)", ensureCapacity},
                {"char this[int index] { get; set; }", unitAt, setUnit},
                {"StringBuilder AppendJoin(string separator, params string[] values)", appendJoin},
                {"StringBuilder AppendJoin(string separator, params object[] values)", appendJoin},
                {"StringBuilder AppendJoin<T>(string separator, IEnumerable<T> values)", appendJoin},
                {"StringBuilder AppendJoin(char separator, params string[] values)", appendJoin},
                {"StringBuilder AppendJoin(char separator, params object[] values)", appendJoin},
                {"StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values)", appendJoin},
                {"void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)", copyTo},
                {"StringBuilder Append(object value)", append},
                {"StringBuilder Append(string value)", append},
                {"StringBuilder Append(char value)", append},
                {"StringBuilder Append(char value, int repeatCount)", append},
                {"StringBuilder AppendLine()", appendLine},
                {"StringBuilder AppendLine(string value)", appendLine},
                {"StringBuilder AppendFormat(string format, params object[] args)", appendFormat},
                {"StringBuilder Insert(int index, object value)",
                 [](Call& call) { return edit(call, call.integer(1), 0, toText(call.machine, call[2])); }},
                {"StringBuilder Remove(int startIndex, int length)",
                 [](Call& call) { return edit(call, call.integer(1), call.integer(2), {}); }},
                {"StringBuilder Replace(string oldValue, string newValue)", replace},
                {"StringBuilder Replace(char oldChar, char newChar)", replace},
                {"StringBuilder Clear()",
                 [](Call& call) {
                     builder(call).text.clear();
                     return call[0];
                 }},
                {"string ToString()", [](Call& call) { return call.giveText(builder(call).text); }},
            }};
}

class ReaderObject final : public Object
{
public:
    std::u16string units;
    size_t at = 0;
    [[nodiscard]] std::u16string_view rest() const { return std::u16string_view(units).substr(at); }
};

ReaderObject& reader(const Call& call)
{
    return call.as<ReaderObject>(0);
}

Value makeReader(Call& call)
{
    if (call.refusesNull(0, "s") || !call.machine.reserve(call.text(0).size() * 2))
        return {};
    auto out = call.machine.make<ReaderObject>();
    out->units = toUtf16(call.text(0));
    return call.give(out);
}

Value readLine(Call& call)
{
    const std::u16string_view rest = reader(call).rest();
    if (rest.empty())
        return {};
    const size_t end = std::min(rest.find_first_of(u"\r\n"), rest.size());
    const size_t mark = end == rest.size() ? 0 : rest.substr(end).starts_with(u"\r\n") ? 2 : 1;
    reader(call).at += end + mark;
    return call.giveText(toUtf8(rest.substr(0, end)));
}

Value readToEnd(Call& call)
{
    const std::u16string_view rest = reader(call).rest();
    reader(call).at += rest.size();
    return call.giveText(toUtf8(rest));
}

template<bool IsTaken>
Value readUnit(Call& call)
{
    const std::u16string_view rest = reader(call).rest();
    reader(call).at += IsTaken && !rest.empty() ? 1 : 0;
    return Value::int32(rest.empty() ? -1 : rest.front());
}

Value readUnits(Call& call)
{
    if (call.refusesNull(1, "buffer"))
        return {};
    auto& to = call.list(1).items;
    const int64_t index = call.integer(2);
    const int64_t count = call.integer(3);
    if (index < 0 || count < 0)
        return index < 0 ? refuseNegative(call, index, "index") : refuseNegative(call, count, "count");
    if (count > static_cast<int64_t>(to.size()) - index)
        return call.machine.raise("ArgumentException",
                                  "Offset and length were out of bounds for the array or count is greater than the "
                                  "number of elements from index to the end of the source collection.");
    const std::u16string_view rest = reader(call).rest().substr(0, static_cast<size_t>(count));
    for (size_t i = 0; i < rest.size() && call.machine.step(); ++i)
        to[static_cast<size_t>(index) + i] = Value::character(rest[i]);
    reader(call).at += rest.size();
    return Value::int32(static_cast<int32_t>(rest.size()));
}

Value nothing(Call&)
{
    return {};
}
} // namespace

TypeRows textBuilderTypes()
{
    return {
        builderRow(),
        {"System.IO",
         "class StringReader : IDisposable",
         {
             {"StringReader(string s)", makeReader},
             {"string ReadLine()", readLine},
             {"string ReadToEnd()", readToEnd},
             {"int Read()", readUnit<true>},
             {"int Peek()", readUnit<false>},
             {"int Read(char[] buffer, int index, int count)", readUnits},
             {"int ReadBlock(char[] buffer, int index, int count)", readUnits},
             {"void Close()", nothing},
             {"void Dispose()", nothing},
         }},
    };
}

} // namespace expression
