// SPDX-License-Identifier: GPL-3.0-or-later
// StringBuilder, StringReader, Encoding and WebUtility.
#include "core/expression/library/bytes.h"
#include "core/expression/library/library.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/utf16.h"
#include "core/http/url.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace expression {

namespace {
class BuilderObject final : public Object
{
public:
    std::string text;
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

TypeRow builderRow()
{
    return {"System.Text",
            "class StringBuilder",
            {
                {"StringBuilder()", makeBuilder},
                {"StringBuilder(int capacity)", makeBuilder},
                {"StringBuilder(string value)", makeBuilder},
                {"int Length { get; }",
                 [](Call& call) { return Value::int32(static_cast<int32_t>(utf16Length(builder(call).text))); }},
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
            },
            nullptr,
            "Capacity MaxCapacity Chars CopyTo EnsureCapacity AppendJoin"};
}

class ReaderObject final : public Object
{
public:
    std::string text;
    size_t at = 0;
};

Value readLine(Call& call)
{
    auto& reader = call.as<ReaderObject>(0);
    if (reader.at >= reader.text.size())
        return {};
    const size_t end = std::min(reader.text.find_first_of("\r\n", reader.at), reader.text.size());
    Value line = call.giveText(std::string_view(reader.text).substr(reader.at, end - reader.at));
    reader.at = end + (std::string_view(reader.text).substr(end).starts_with("\r\n") ? 2 : 1);
    return line;
}

Value readToEnd(Call& call)
{
    auto& reader = call.as<ReaderObject>(0);
    const size_t from = std::min(std::exchange(reader.at, reader.text.size()), reader.text.size());
    return call.giveText(std::string_view(reader.text).substr(from));
}

enum class Charset : uint8_t { Utf8, Ascii, Latin1, Utf16, Utf16BigEndian, Utf32 };

class EncodingObject final : public Object
{
public:
    explicit EncodingObject(Charset set)
        : charset(set)
    { }
    const Charset charset;
};

template<Charset Set>
Value encoding(Call& call)
{
    return call.give(call.machine.make<EncodingObject>(Set));
}

Value getEncoding(Call& call)
{
    const std::string name = text::toLower(call.text(0));
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::optional<Charset> found;
    if (is({"utf-8", "utf8"}))
        found = Charset::Utf8;
    else if (is({"us-ascii", "ascii"}))
        found = Charset::Ascii;
    else if (is({"iso-8859-1", "latin1"}))
        found = Charset::Latin1;
    else if (is({"utf-16", "utf-16le", "unicode"}))
        found = Charset::Utf16;
    else if (is({"utf-16be"}))
        found = Charset::Utf16BigEndian;
    if (!found)
        return call.machine.raiseArgument(
            "ArgumentException", "'" + std::string(call.text(0)) + "' is not a supported encoding name.", "name");
    return call.give(call.machine.make<EncodingObject>(*found));
}

bool isPairAt(std::u16string_view units, size_t i)
{
    return units[i] >= 0xD800 && units[i] < 0xDC00 && i + 1 < units.size() && units[i + 1] >= 0xDC00
        && units[i + 1] < 0xE000;
}

std::string encode(Charset charset, std::string_view text)
{
    std::string out;
    const std::u16string units = toUtf16(text);
    if (charset == Charset::Utf8) { // lone surrogates become the replacement character
        for (size_t i = 0; i < text.size();) {
            const size_t length = text::utf8Length(text, i);
            out += length > 0 ? text.substr(i, length) : std::string_view("\xEF\xBF\xBD");
            i += length > 0 ? length : 3;
        }
        return out;
    }
    for (size_t i = 0; i < units.size(); ++i) {
        uint32_t unit = units[i];
        if (charset == Charset::Utf32 && isPairAt(units, i)) // one code point, one number
            unit = 0x10000 + ((unit - 0xD800) << 10) + (units[++i] - 0xDC00U);
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit);
        if (charset == Charset::Utf16)
            (out += low) += high;
        else if (charset == Charset::Utf16BigEndian)
            (out += high) += low;
        else if (charset == Charset::Utf32)
            (((out += low) += high) += static_cast<char>(unit >> 16)) += '\0';
        else
            out += unit < (charset == Charset::Ascii ? 0x80U : 0x100U) ? low : '?';
    }
    return out;
}

std::string decode(Charset charset, std::string_view bytes)
{
    if (charset == Charset::Utf8) {
        std::string out;
        for (size_t i = 0; i < bytes.size();) {
            const size_t length = text::utf8Length(bytes, i);
            out += length > 0 ? bytes.substr(i, length) : std::string_view("\xEF\xBF\xBD");
            i += length > 0 ? length : 1;
        }
        return out;
    }
    if (charset == Charset::Utf32) {
        std::string out;
        for (size_t i = 0; i + 4 <= bytes.size(); i += 4) {
            uint32_t point = 0;
            for (size_t at = 4; at-- > 0;)
                point = point << 8 | static_cast<uint8_t>(bytes[i + at]);
            const bool isOne = point <= 0x10FFFF && (point < 0xD800 || point >= 0xE000);
            text::appendUtf8(out, isOne ? point : 0xFFFD);
        }
        return out;
    }
    std::u16string units;
    const size_t width = charset == Charset::Utf16 || charset == Charset::Utf16BigEndian ? 2 : 1;
    for (size_t i = 0; i + width <= bytes.size(); i += width) {
        const auto byte = [&](size_t at) { return static_cast<uint8_t>(bytes[i + at]); };
        char16_t unit = byte(0);
        if (width == 2)
            unit = static_cast<char16_t>(charset == Charset::Utf16BigEndian ? byte(0) << 8 | byte(1)
                                                                            : byte(1) << 8 | byte(0));
        units += charset == Charset::Ascii && unit >= 0x80 ? u'\uFFFD' : unit;
    }
    return toUtf8(units);
}

Value getBytes(Call& call)
{
    if (call.refusesNull(1, "s"))
        return {};
    const std::string text = call[1].isText() ? std::string(call.text(1)) : [&] {
        std::u16string units;
        for (const Value& item : call.list(1).items)
            units += static_cast<char16_t>(item.asInteger());
        return toUtf8(units);
    }();
    return makeBytes(call.machine, encode(call.as<EncodingObject>(0).charset, text));
}

Value getString(Call& call)
{
    if (call.refusesNull(1, "bytes"))
        return {};
    std::string bytes = bytesOf(call[1]);
    if (call.count() > 2) {
        if (call.integer(2) < 0 || call.integer(3) < 0
            || call.integer(2) + call.integer(3) > static_cast<int64_t>(bytes.size()))
            return call.machine.raise("ArgumentOutOfRangeException",
                                      "Index and count must refer to a location within the buffer.");
        bytes = bytes.substr(static_cast<size_t>(call.integer(2)), static_cast<size_t>(call.integer(3)));
    }
    return call.giveText(decode(call.as<EncodingObject>(0).charset, bytes));
}

Value byteCount(Call& call)
{
    return Value::int32(static_cast<int32_t>(encode(call.as<EncodingObject>(0).charset, call.text(1)).size()));
}

Value webName(Call& call)
{
    static constexpr std::string_view Names[] = {"utf-8", "us-ascii", "iso-8859-1", "utf-16", "utf-16BE", "utf-32"};
    return call.giveText(Names[static_cast<size_t>(call.as<EncodingObject>(0).charset)]);
}

// WebUtility: application/x-www-form-urlencoded, where a blank is a plus.
Value urlEncode(Call& call)
{
    if (call.isNull(0))
        return {};
    std::string out = http::percentEncode(call.text(0), "!()*");
    std::string plus;
    for (size_t i = 0; i < out.size(); ++i) {
        if (std::string_view(out).substr(i).starts_with("%20")) {
            plus += '+';
            i += 2;
        } else if (out[i] == '~') {
            plus += "%7E";
        } else {
            plus += out[i];
        }
    }
    return call.giveText(std::move(plus));
}

Value urlDecode(Call& call)
{
    return call.isNull(0) ? Value() : call.giveText(http::percentDecode(call.text(0), true));
}

Value htmlEncode(Call& call)
{
    if (call.isNull(0))
        return {};
    std::string out;
    const std::u16string units = toUtf16(call.text(0));
    for (size_t i = 0; i < units.size(); ++i) {
        const uint32_t unit = units[i];
        const bool isPair = isPairAt(units, i);
        if (unit == '<')
            out += "&lt;";
        else if (unit == '>')
            out += "&gt;";
        else if (unit == '&')
            out += "&amp;";
        else if (unit == '"')
            out += "&quot;";
        else if (unit == '\'')
            out += "&#39;";
        else if (isPair)
            out += "&#" + std::to_string(0x10000 + ((unit - 0xD800) << 10) + (units[++i] - 0xDC00U)) + ';';
        else if (unit >= 160 && unit < 256)
            out += "&#" + std::to_string(unit) + ';';
        else
            text::appendUtf8(out, unit);
    }
    return call.giveText(std::move(out));
}

Value htmlDecode(Call& call)
{
    if (call.isNull(0))
        return {};
    static constexpr std::pair<std::string_view, std::string_view> Names[] = {
        {"lt", "<"},   {"gt", ">"},          {"amp", "&"},         {"quot", "\""},
        {"apos", "'"}, {"nbsp", "\xC2\xA0"}, {"copy", "\xC2\xA9"}, {"euro", "\xE2\x82\xAC"}};
    const std::string_view text = call.text(0);
    std::string out;
    for (size_t at = 0; at < text.size();) {
        const size_t end = text[at] == '&' ? text.find_first_of(";&", at + 1) : std::string_view::npos;
        if (end == std::string_view::npos || text[end] == '&') {
            out += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 1);
        const auto known =
            std::find_if(std::begin(Names), std::end(Names), [&](const auto& one) { return one.first == name; });
        uint32_t point = 0;
        const bool isHex = name.starts_with("#x") || name.starts_with("#X");
        const std::string_view digits = name.substr(std::min(name.size(), isHex ? size_t(2) : size_t(1)));
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), point, isHex ? 16 : 10);
        if (known != std::end(Names))
            out += known->second;
        else if (name.starts_with('#') && !digits.empty() && read.ptr == digits.data() + digits.size()
                 && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF))
            text::appendUtf8(out, point);
        else
            out += text.substr(at, end - at + 1);
        at = end + 1;
    }
    return call.giveText(std::move(out));
}
} // namespace

TypeRows textBuilderTypes()
{
    return {
        builderRow(),
        {"System.IO",
         "class StringReader",
         {{"StringReader(string s)",
           [](Call& call) {
               if (call.refusesNull(0, "s"))
                   return Value();
               auto out = call.machine.make<ReaderObject>();
               out->text = call.text(0);
               return call.give(out);
           }},
          {"string ReadLine()", readLine},
          {"string ReadToEnd()", readToEnd}},
         nullptr,
         "Read Peek ReadBlock Close Dispose"},
        {"System.Text",
         "abstract class Encoding",
         {
             {"static Encoding UTF8 { get; }", encoding<Charset::Utf8>},
             {"static Encoding ASCII { get; }", encoding<Charset::Ascii>},
             {"static Encoding Unicode { get; }", encoding<Charset::Utf16>},
             {"static Encoding BigEndianUnicode { get; }", encoding<Charset::Utf16BigEndian>},
             {"static Encoding UTF32 { get; }", encoding<Charset::Utf32>},
             {"static Encoding Default { get; }", encoding<Charset::Utf8>},
             {"static Encoding Latin1 { get; }", encoding<Charset::Latin1>},
             {"static Encoding GetEncoding(string name)", getEncoding},
             {"byte[] GetBytes(string s)", getBytes},
             {"byte[] GetBytes(char[] chars)", getBytes},
             {"string GetString(byte[] bytes)", getString},
             {"string GetString(byte[] bytes, int index, int count)", getString},
             {"int GetByteCount(string s)", byteCount},
             {"string WebName { get; }", webName},
         },
         nullptr,
         "UTF7 Convert GetChars GetCharCount GetDecoder GetEncoder GetPreamble BodyName HeaderName EncodingName "
         "CodePage"},
        {"System.Net",
         "static class WebUtility",
         {{"static string UrlEncode(string value)", urlEncode},
          {"static string UrlDecode(string encodedValue)", urlDecode},
          {"static string HtmlEncode(string value)", htmlEncode},
          {"static string HtmlDecode(string value)", htmlDecode}},
         nullptr,
         "UrlEncodeToBytes UrlDecodeToBytes"},
    };
}

} // namespace expression
