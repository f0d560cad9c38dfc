// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as Newtonsoft reads and writes it: comments, single quotes, bare names and a trailing comma are read; texts that
// look like ISO 8601 dates become dates.
#include "core/expression/library/guid.h"
#include "core/expression/library/json.h"
#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/numberformat.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"
#include "core/text/utf8.h"

#include <charconv>
#include <cmath>

namespace expression {

namespace {
constexpr size_t MostDepth = 128; // .NET's reader allows 64 by default in newer versions, any depth in older ones

class JsonReader
{
public:
    JsonReader(Machine& machine, std::string_view text)
        : m_machine(machine)
        , m_text(text.starts_with(text::ByteOrderMark) ? text.substr(3) : text)
    { }

    Ref<JsonToken> readWhole()
    {
        skipBlanks();
        if (m_at == m_text.size())
            return fail("Error reading JToken from JsonReader. Path '', line 0, position 0.");
        Ref<JsonToken> out = readValue(0);
        skipBlanks();
        if (out && m_at != m_text.size())
            return fail("Additional text encountered after finished reading JSON content: "
                        + std::string(1, m_text[m_at]) + '.' + place());
        return m_hasFailed || m_machine.isThrowing() ? Ref<JsonToken>() : out;
    }

private:
    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    [[nodiscard]] std::string place() const
    {
        size_t line = 1;
        size_t begin = 0;
        for (size_t i = 0; i < m_at && i < m_text.size(); ++i) {
            if (m_text[i] == '\n') {
                ++line;
                begin = i + 1;
            }
        }
        return " Path '" + m_path + "', line " + std::to_string(line) + ", position " + std::to_string(m_at - begin)
            + '.';
    }

    Ref<JsonToken> fail(std::string message)
    {
        if (!m_hasFailed)
            m_machine.raise("JsonReaderException", std::move(message));
        m_hasFailed = true;
        return nullptr;
    }
    Ref<JsonToken> failAtValue()
    {
        if (m_at >= m_text.size())
            return fail("Unexpected end of content while loading JToken." + place());
        return fail("Unexpected character encountered while parsing value: " + std::string(1, peek()) + '.' + place());
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++m_at;
            } else if (m_text.substr(m_at).starts_with("/*")) {
                const size_t end = m_text.find("*/", m_at);
                m_at = end == std::string_view::npos ? m_text.size() : end + 2;
            } else if (m_text.substr(m_at).starts_with("//")) {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else {
                break;
            }
        }
    }

    Ref<JsonToken> readValue(size_t depth)
    {
        if (depth > MostDepth)
            return fail("The reader's MaxDepth of " + std::to_string(MostDepth) + " has been exceeded." + place());
        if (!m_machine.step() || !m_machine.hasStack())
            return nullptr;
        switch (peek()) {
        case '{':
            return readObject(depth);
        case '[':
            return readArray(depth);
        case '"':
        case '\'': {
            const auto text = readString();
            return text ? stringToken(*text) : nullptr;
        }
        default:
            return readBare();
        }
    }

    Ref<JsonToken> readObject(size_t depth)
    {
        auto out = makeJson(m_machine, JsonKind::Object);
        ++m_at;
        const std::string path = m_path;
        for (skipBlanks(); peek() != '}'; skipBlanks()) {
            const auto name = readName();
            if (!name)
                return nullptr;
            skipBlanks();
            if (peek() != ':')
                return fail(m_at >= m_text.size()
                                ? "Unexpected end of content while loading JObject." + place()
                                : "Invalid character after parsing property name. Expected ':' but got: "
                                    + std::string(1, peek()) + '.' + place());
            ++m_at;
            skipBlanks();
            m_path = path.empty() ? *name : path + '.' + *name;
            Ref<JsonToken> value = readValue(depth + 1);
            if (!value)
                return nullptr;
            if (JsonToken* known = out->property(*name)) // the last one counts
                known->replace(m_machine, 0, std::move(value));
            else
                out->insert(m_machine, out->children.size(), makeJsonProperty(m_machine, *name, std::move(value)));
            skipBlanks();
            if (!goesOn('}'))
                return nullptr;
        }
        ++m_at;
        m_path = path;
        return out;
    }

    Ref<JsonToken> readArray(size_t depth)
    {
        auto out = makeJson(m_machine, JsonKind::Array);
        ++m_at;
        const std::string path = m_path;
        for (skipBlanks(); peek() != ']'; skipBlanks()) {
            m_path = path + '[' + std::to_string(out->children.size()) + ']';
            Ref<JsonToken> value = readValue(depth + 1);
            if (!value)
                return nullptr;
            out->insert(m_machine, out->children.size(), std::move(value));
            skipBlanks();
            if (!goesOn(']'))
                return nullptr;
        }
        ++m_at;
        m_path = path;
        return out;
    }

    // Behind a value: a comma, which is taken, or the end.
    bool goesOn(char close)
    {
        if (peek() == ',') {
            ++m_at;
            return true;
        }
        if (peek() == close && m_at < m_text.size())
            return true;
        if (m_at >= m_text.size())
            fail(std::string("Unexpected end of content while loading ") + (close == '}' ? "JObject" : "JArray") + '.'
                 + place());
        else
            fail("After parsing a value an unexpected character was encountered: " + std::string(1, peek()) + '.'
                 + place());
        return false;
    }

    std::optional<std::string> readName()
    {
        if (peek() == '"' || peek() == '\'')
            return readString();
        const size_t begin = m_at;
        while (text::isLetter(peek()) || text::isDigit(peek()) || peek() == '_' || peek() == '$')
            ++m_at;
        if (m_at > begin)
            return std::string(m_text.substr(begin, m_at - begin));
        if (m_at >= m_text.size())
            fail("Unexpected end of content while loading JObject." + place());
        else
            fail("Invalid property identifier character: " + std::string(1, peek()) + '.' + place());
        return std::nullopt;
    }

    std::optional<std::string> readString()
    {
        const char quote = m_text[m_at++];
        std::string out;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const char c = m_text[m_at++];
            if (c != '\\') {
                out += c;
                continue;
            }
            if (!readEscape(out))
                return std::nullopt;
        }
        if (m_at >= m_text.size()) {
            fail("Unterminated string. Expected delimiter: " + std::string(1, quote) + '.' + place());
            return std::nullopt;
        }
        ++m_at;
        if (!m_machine.reserve(out.size()))
            return std::nullopt;
        return out;
    }

    bool readEscape(std::string& out)
    {
        static constexpr std::string_view Letters = "bfnrt\\/\"'";
        static constexpr std::string_view Meanings = "\b\f\n\r\t\\/\"'";
        const char c = peek();
        ++m_at;
        if (const size_t simple = Letters.find(c); simple != std::string_view::npos && c != '\0') {
            out += Meanings[simple];
            return true;
        }
        uint32_t unit = 0;
        for (size_t i = 0; c == 'u' && i < 4; ++i) {
            const int digit = text::hexValue(peek(i));
            if (digit < 0) {
                fail("Invalid Unicode escape sequence." + place());
                return false;
            }
            unit = unit * 16 + static_cast<uint32_t>(digit);
        }
        if (c != 'u') {
            fail("Bad JSON escape sequence: \\" + std::string(1, c) + '.' + place());
            return false;
        }
        m_at += 4;
        appendText(out, toUtf8(std::u16string(1, static_cast<char16_t>(unit))));
        return true;
    }

    Ref<JsonToken> stringToken(const std::string& text)
    {
        const bool mayBeDate =
            text.size() >= 19 && text.size() <= 40 && text[4] == '-' && text[10] == 'T' && text[13] == ':';
        if (mayBeDate) {
            if (auto moment = parseMoment(text)) {
                const bool isUtc = text.ends_with('Z');
                moment->ticks -= moment->offsetMinutes.value_or(0) * TicksPerMinute;
                moment->kind = isUtc ? DateKind::Utc : moment->offsetMinutes ? DateKind::Local : DateKind::Unspecified;
                moment->offsetMinutes.reset();
                return makeJsonValue(m_machine, Value::integer(types::DateTime, moment->packed()));
            }
        }
        return makeJsonValue(m_machine, m_machine.text(text));
    }

    Ref<JsonToken> readBare()
    {
        struct Word
        {
            std::string_view text;
            Value value;
        };
        const std::string_view rest = m_text.substr(m_at);
        for (const Word& word : {Word{"true", Value::boolean(true)}, Word{"false", Value::boolean(false)},
                                 Word{"null", {}}, Word{"undefined", {}}, Word{"NaN", Value::float64(std::nan(""))}}) {
            if (rest.starts_with(word.text)) {
                m_at += word.text.size();
                return makeJsonValue(m_machine, word.value);
            }
        }
        size_t length = 0;
        while (
            length < rest.size()
            && (text::isDigit(rest[length]) || std::string_view("+-.eE").find(rest[length]) != std::string_view::npos))
            ++length;
        if (length == 0 || (!text::isDigit(rest.front()) && rest.front() != '-' && rest.front() != '.'))
            return failAtValue();
        return numberToken(rest.substr(0, length));
    }

    Ref<JsonToken> numberToken(std::string_view digits)
    {
        const bool isReal = digits.find_first_of(".eE") != std::string_view::npos;
        int64_t integer = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), integer);
        m_at += digits.size();
        if (!isReal && read.ec == std::errc() && read.ptr == digits.data() + digits.size())
            return makeJsonValue(m_machine, Value::int64(integer));
        double real = 0;
        const std::string padded = digits.starts_with('.') ? '0' + std::string(digits) : std::string(digits);
        const auto end = std::from_chars(padded.data(), padded.data() + padded.size(), real);
        if (end.ec != std::errc() || end.ptr != padded.data() + padded.size()) {
            m_at -= digits.size();
            return fail("Input string '" + std::string(digits) + "' is not a valid number." + place());
        }
        if (const auto large = isReal ? std::nullopt : Decimal::parse(digits)) // a BigInteger there
            return makeJsonValue(m_machine, makeDecimal(*large));
        return makeJsonValue(m_machine, Value::float64(real));
    }

    Machine& m_machine;
    std::string_view m_text;
    size_t m_at = 0;
    std::string m_path;
    bool m_hasFailed = false;
};

void writeString(std::string& out, std::string_view text)
{
    out += '"';
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        static constexpr std::string_view Special("\b\f\n\r\t\\\"", 7);
        static constexpr std::string_view Letters = "bfnrt\\\"";
        const size_t special = Special.find(c);
        if (special != std::string_view::npos) {
            out += '\\';
            out += Letters[special];
        } else if (static_cast<uint8_t>(c) < 0x20) {
            out += "\\u00";
            out += "0123456789abcdef"[static_cast<uint8_t>(c) >> 4];
            out += "0123456789abcdef"[static_cast<uint8_t>(c) & 15];
        } else if (text.substr(i).starts_with("\xE2\x80\xA8") || text.substr(i).starts_with("\xE2\x80\xA9")) {
            out += text[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else if (text.substr(i).starts_with("\xC2\x85")) {
            out += "\\u0085";
            ++i;
        } else {
            out += c;
        }
    }
    out += '"';
}

// 1 is written 1.0 when it is a double or a decimal.
std::string withPoint(std::string number)
{
    return number.find_first_of(".EN") == std::string::npos && number.find('I') == std::string::npos ? number + ".0"
                                                                                                     : number;
}

std::string dateText(const Moment& moment)
{
    return formatMoment(moment, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK").value_or("");
}

void writePrimitive(Machine& machine, std::string& out, const JsonToken& token)
{
    const Value& value = token.value;
    switch (token.kind) {
    case JsonKind::Null:
    case JsonKind::Undefined:
        out += "null";
        return;
    case JsonKind::Boolean:
        out += value.asBool() ? "true" : "false";
        return;
    case JsonKind::Integer:
        if (value.type()->kind == Type::Kind::Enum)
            out += std::to_string(value.asInteger());
        else
            writeText(machine, out, value);
        return;
    case JsonKind::Float:
        if (value.type()->isReal() && !std::isfinite(value.asReal()))
            writeString(out, toText(machine, value));
        else
            out += withPoint(toText(machine, value));
        return;
    case JsonKind::Date:
        writeString(out,
                    value.type()->kind == Type::Kind::DateTime
                        ? dateText(Moment::unpack(value.asInteger()))
                        : formatText(machine, value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"));
        return;
    case JsonKind::Bytes: {
        std::string bytes;
        for (const Value& item : value.as<List>()->items)
            bytes += static_cast<char>(item.asInteger());
        writeString(out, text::encodeBase64(bytes));
        return;
    }
    default:
        writeString(out, toText(machine, value));
    }
}

void newLine(std::string& out, size_t depth)
{
    out += '\n';
    out.append(depth * 2, ' ');
}
} // namespace

Ref<JsonToken> parseJsonText(Machine& machine, std::string_view text)
{
    return JsonReader(machine, text).readWhole();
}

void writeJson(Machine& machine, std::string& out, const JsonToken& token, bool isIndented, size_t depth)
{
    if (!machine.hasStack() || !machine.step())
        return;
    if (token.kind == JsonKind::Property) {
        writeString(out, token.name);
        out += isIndented ? ": " : ":";
        if (!token.children.empty())
            writeJson(machine, out, *token.children.front(), isIndented, depth);
        return;
    }
    if (!token.isContainer()) {
        writePrimitive(machine, out, token);
        return;
    }
    const bool isObject = token.kind == JsonKind::Object;
    out += isObject ? '{' : '[';
    for (size_t i = 0; i < token.children.size(); ++i) {
        out += i > 0 ? "," : "";
        if (isIndented)
            newLine(out, depth + 1);
        writeJson(machine, out, *token.children[i], isIndented, depth + 1);
        if (out.size() > 4096 && !machine.reserve(64))
            return;
    }
    if (isIndented && !token.children.empty())
        newLine(out, depth);
    out += isObject ? '}' : ']';
}

} // namespace expression
