// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding and WebUtility.
#include "core/expression/library/bytes.h"
#include "core/expression/library/htmlentities.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/utf16.h"
#include "core/http/url.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>

namespace expression {

namespace {
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

// The bytes asked for: all of them, or those from an index on; nullopt after raising.
std::optional<std::string> bytesAskedFor(Call& call)
{
    if (call.refusesNull(1, "bytes"))
        return std::nullopt;
    std::string bytes = bytesOf(call[1]);
    if (call.count() == 2)
        return bytes;
    if (call.integer(2) < 0 || call.integer(3) < 0
        || call.integer(2) + call.integer(3) > static_cast<int64_t>(bytes.size())) {
        call.machine.raise("ArgumentOutOfRangeException",
                           "Index and count must refer to a location within the buffer.");
        return std::nullopt;
    }
    return bytes.substr(static_cast<size_t>(call.integer(2)), static_cast<size_t>(call.integer(3)));
}

Value getString(Call& call)
{
    const auto bytes = bytesAskedFor(call);
    return bytes ? call.giveText(decode(call.as<EncodingObject>(0).charset, *bytes)) : Value();
}

Value getChars(Call& call)
{
    const auto bytes = bytesAskedFor(call);
    if (!bytes || !call.machine.reserve(bytes->size() * sizeof(Value)))
        return {};
    std::vector<Value> units;
    for (const char16_t unit : toUtf16(decode(call.as<EncodingObject>(0).charset, *bytes)))
        units.push_back(Value::character(unit));
    return call.giveList(std::move(units));
}

Value charCount(Call& call)
{
    const auto bytes = bytesAskedFor(call);
    return bytes ? Value::int32(static_cast<int32_t>(utf16Length(decode(call.as<EncodingObject>(0).charset, *bytes))))
                 : Value();
}

Value convertBytes(Call& call)
{
    if (call.refusesNull(0, "srcEncoding") || call.refusesNull(1, "dstEncoding") || call.refusesNull(2, "bytes"))
        return {};
    const std::string text = decode(call.as<EncodingObject>(0).charset, bytesOf(call[2]));
    return makeBytes(call.machine, encode(call.as<EncodingObject>(1).charset, text));
}

Value byteCount(Call& call)
{
    return Value::int32(static_cast<int32_t>(encode(call.as<EncodingObject>(0).charset, call.text(1)).size()));
}

struct EncodingFacts
{
    std::string_view webName;
    std::string_view name;
    int32_t codePage;
    std::string_view preamble;
};

const EncodingFacts& factsOf(const Call& call)
{
    using namespace std::string_view_literals;
    static constexpr EncodingFacts Facts[] = {
        {"utf-8", "Unicode (UTF-8)", 65001, "\xEF\xBB\xBF"},    {"us-ascii", "US-ASCII", 20127, {}},
        {"iso-8859-1", "Western European (ISO)", 28591, {}},    {"utf-16", "Unicode", 1200, "\xFF\xFE"},
        {"utf-16BE", "Unicode (Big-Endian)", 1201, "\xFE\xFF"}, {"utf-32", "Unicode (UTF-32)", 12000, "\xFF\xFE\0\0"sv},
    };
    return Facts[static_cast<size_t>(call.as<EncodingObject>(0).charset)];
}

template<std::string_view EncodingFacts::*Text>
Value named(Call& call)
{
    return call.giveText(factsOf(call).*Text);
}

// WebUtility: application/x-www-form-urlencoded, where a blank is a plus.
std::string urlEncoded(std::string_view text)
{
    std::string out = http::percentEncode(text, "!()*");
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
    return plus;
}

Value urlEncode(Call& call)
{
    return call.isNull(0) ? Value() : call.giveText(urlEncoded(call.text(0)));
}

// UrlEncodeToBytes and UrlDecodeToBytes: a part of a byte array; null gives null.
template<bool IsEncoded>
Value urlBytes(Call& call)
{
    if (call.isNull(0) && call.integer(2) == 0)
        return {};
    if (call.refusesNull(0, "bytes"))
        return {};
    const std::string bytes = bytesOf(call[0]);
    const auto size = static_cast<int64_t>(bytes.size());
    const int64_t offset = call.integer(1);
    const int64_t count = call.integer(2);
    const bool isBadOffset = offset < 0 || offset > size;
    if (isBadOffset || count < 0 || offset + count > size)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.",
                                          isBadOffset ? "offset" : "count");
    const auto part = std::string_view(bytes).substr(static_cast<size_t>(offset), static_cast<size_t>(count));
    return makeBytes(call.machine, IsEncoded ? urlEncoded(part) : http::percentDecode(part, true));
}

constexpr Native urlEncodeBytes = urlBytes<true>;
constexpr Native urlDecodeBytes = urlBytes<false>;

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
    const std::string_view text = call.text(0);
    std::string out;
    for (size_t at = 0; at < text.size();) {
        const size_t end = text[at] == '&' ? text.find_first_of(";&", at + 1) : std::string_view::npos;
        if (end == std::string_view::npos || text[end] == '&') {
            out += text[at++];
            continue;
        }
        const std::string_view name = text.substr(at + 1, end - at - 1);
        const uint32_t known = htmlEntity(name);
        uint32_t point = 0;
        const bool isHex = name.starts_with("#x") || name.starts_with("#X");
        const std::string_view digits = name.substr(std::min(name.size(), isHex ? size_t(2) : size_t(1)));
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), point, isHex ? 16 : 10);
        if (known)
            text::appendUtf8(out, known);
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

TypeRows encodingTypes()
{
    return {
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
             {"char[] GetChars(byte[] bytes)", getChars},
             {"char[] GetChars(byte[] bytes, int index, int count)", getChars},
             {"int GetCharCount(byte[] bytes)", charCount},
             {"int GetCharCount(byte[] bytes, int index, int count)", charCount},
             {"byte[] GetPreamble()", [](Call& call) { return makeBytes(call.machine, factsOf(call).preamble); }},
             {"string WebName { get; }", named<&EncodingFacts::webName>},
             {"string BodyName { get; }", named<&EncodingFacts::webName>},
             {"string HeaderName { get; }", named<&EncodingFacts::webName>},
             {"string EncodingName { get; }", named<&EncodingFacts::name>},
             {"int CodePage { get; }", [](Call& call) { return Value::int32(factsOf(call).codePage); }},
             {"static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)", convertBytes},
         },
         nullptr,
         "UTF7 GetDecoder GetEncoder"},
        {"System.Net",
         "static class WebUtility",
         {{"static string UrlEncode(string value)", urlEncode},
          {"static string UrlDecode(string encodedValue)", urlDecode},
          {"static string HtmlEncode(string value)", htmlEncode},
          {"static string HtmlDecode(string value)", htmlDecode},
          {"static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)", urlEncodeBytes},
          {"static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)", urlDecodeBytes}}},
    };
}

} // namespace expression
