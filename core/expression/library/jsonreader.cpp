// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as Newtonsoft reads it: comments, single quotes, bare names and a trailing comma are read; texts that are
// dates become dates.
#include "core/expression/library/json.h"
#include "core/expression/library/jsonsource.h"
#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

namespace expression {

namespace {
constexpr size_t UsualChildren = 8; // room for them at first
constexpr size_t MostDepth = 128; // .NET's reader allows 64 by default in newer versions, any depth in older ones

class JsonReader
{
public:
    JsonReader(Machine& machine, std::string_view text)
        : m_machine(machine)
        , m_text(text.starts_with(text::ByteOrderMark) ? text.substr(3) : text)
    { }

    Ref<JsonToken> readWhole(JsonKind wanted)
    {
        skipBlanks();
        if (m_at == m_text.size())
            return fail("Error reading " + std::string(nameOf(wanted)) + " from JsonReader." + place());
        Ref<JsonToken> out = readValue(0);
        skipBlanks();
        if (out && m_at != m_text.size())
            return fail("Additional text encountered after finished reading JSON content: "
                        + std::string(1, m_text[m_at]) + '.' + place());
        if (m_hasFailed || m_machine.isThrowing())
            return nullptr;
        m_machine.keep(tokenValue(out.get())); // what is inside lives as long as it stays inside
        return out;
    }

    // It is well-formed, and something else than what is wanted.
    Ref<JsonToken> refuse(JsonKind wanted, const JsonToken& found)
    {
        skipBlanks();
        if (found.isContainer())
            ++m_at;
        else
            static_cast<void>(readValue(0));
        return fail("Error reading " + std::string(nameOf(wanted)) + " from JsonReader. Current JsonReader item is not "
                    + (wanted == JsonKind::Object ? "an object: " : "an array: ") + (found.isContainer() ? "Start" : "")
                    + std::string(kindName(found.kind)) + '.' + place());
    }

private:
    static std::string_view nameOf(JsonKind wanted)
    {
        return wanted == JsonKind::Object ? "JObject" : wanted == JsonKind::Array ? "JArray" : "JToken";
    }

    // A container under way and the child that was begun last in it: what a message's path is made of.
    struct Level
    {
        const Level* outer;
        const std::string* name = nullptr; // of an object's member; null before the first
        std::optional<size_t> index{}; // of an array's item
    };

    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    [[nodiscard]] std::string path() const
    {
        std::string out;
        for (const Level* level = m_level; level; level = level->outer) {
            if (level->name)
                out.insert(0, *level->name).insert(0, 1, '.');
            else if (level->index)
                out.insert(0, '[' + std::to_string(*level->index) + ']');
        }
        return out.starts_with('.') ? out.substr(1) : out;
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
        return " Path '" + path() + "', line " + std::to_string(m_at == 0 ? 0 : line) + ", position "
            + std::to_string(m_at - begin) + '.';
    }

    Ref<JsonToken> fail(std::string message)
    {
        if (!m_hasFailed)
            m_machine.raise("JsonReaderException", std::move(message));
        m_hasFailed = true;
        return nullptr;
    }
    Ref<JsonToken> failAtEnd()
    {
        const Level* root = m_level;
        while (root && root->outer)
            root = root->outer;
        return fail("Unexpected end of content while loading J"
                    + std::string(root && root->index ? "Array." : "Object.") + place());
    }
    Ref<JsonToken> failAtValue()
    {
        if (m_at >= m_text.size())
            return failAtEnd();
        return fail("Unexpected character encountered while parsing value: " + std::string(1, peek()) + '.' + place());
    }
    Ref<JsonToken> failInObject(std::string_view what)
    {
        if (m_at >= m_text.size())
            return failAtEnd();
        return fail(std::string(what) + std::string(1, peek()) + '.' + place());
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
                ++m_at;
            else if (c != '/' || !skipComment())
                break;
        }
    }

    bool skipComment()
    {
        size_t end = 0;
        if (peek(1) == '*') {
            end = m_text.find("*/", m_at);
            end = end == std::string_view::npos ? end : end + 2;
        } else if (peek(1) == '/') {
            end = m_text.find('\n', m_at);
        } else {
            return false;
        }
        m_at = std::min(end, m_text.size());
        return true;
    }

    Ref<JsonToken> readValue(size_t depth)
    {
        if (depth > MostDepth)
            return fail("The reader's MaxDepth of " + std::to_string(MostDepth) + " has been exceeded." + place());
        if (!m_machine.step())
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

    // Both are new, so that nothing is to be asked before one adopts the other.
    static void adopt(JsonToken& parent, Ref<JsonToken> child)
    {
        child->parent = &parent;
        if (parent.kind != JsonKind::Property && parent.children().empty())
            parent.children().reserve(UsualChildren);
        parent.children().push_back(std::move(child));
    }

    Ref<JsonToken> readObject(size_t depth)
    {
        auto out = m_machine.make<JsonToken>(JsonKind::Object);
        Level level{m_level};
        m_level = &level;
        const bool isWhole = readMembers(*out, level, depth);
        m_level = level.outer;
        return isWhole ? out : nullptr;
    }

    bool readMembers(JsonToken& object, Level& level, size_t depth)
    {
        ++m_at;
        for (skipBlanks(); peek() != '}'; skipBlanks()) {
            auto name = readName();
            if (!name)
                return false;
            skipBlanks();
            if (peek() != ':') {
                failInObject("Invalid character after parsing property name. Expected ':' but got: ");
                return false;
            }
            ++m_at;
            skipBlanks();
            auto property = m_machine.make<JsonToken>(JsonKind::Property);
            m_machine.reserve(name->size() + 2 * sizeof(Ref<JsonToken>));
            property->name = *name;
            level.name = &property->name;
            Ref<JsonToken> value = readValue(depth + 1);
            if (!value)
                return false;
            level.name = &addMember(object, std::move(property), std::move(value));
            skipBlanks();
            if (!goesOn('}'))
                return false;
        }
        ++m_at;
        return true;
    }

    // The name as it stays.
    const std::string& addMember(JsonToken& object, Ref<JsonToken> property, Ref<JsonToken> value)
    {
        if (JsonToken* known = object.property(property->name)) { // the last one counts
            known->replace(m_machine, 0, std::move(value));
            return known->name;
        }
        adopt(*property, std::move(value));
        const std::string& name = property->name;
        adopt(object, std::move(property));
        return name;
    }

    Ref<JsonToken> readArray(size_t depth)
    {
        auto out = m_machine.make<JsonToken>(JsonKind::Array);
        Level level{m_level};
        m_level = &level;
        const bool isWhole = readItems(*out, level, depth);
        m_level = level.outer;
        return isWhole ? out : nullptr;
    }

    bool readItems(JsonToken& array, Level& level, size_t depth)
    {
        ++m_at;
        for (skipBlanks(); peek() != ']'; skipBlanks()) {
            level.index = array.children().size();
            Ref<JsonToken> value = readValue(depth + 1);
            if (!value || !m_machine.reserve(sizeof(Ref<JsonToken>)))
                return false;
            adopt(array, std::move(value));
            skipBlanks();
            if (!goesOn(']'))
                return false;
        }
        ++m_at;
        return true;
    }

    // Behind a value: a comma, which is taken, or the end.
    bool goesOn(char close)
    {
        const char next = peek();
        if (next == ',')
            ++m_at;
        if (next == ',' || next == close)
            return true;
        failBehindValue();
        return false;
    }

    void failBehindValue()
    {
        if (m_at >= m_text.size())
            failAtEnd();
        else
            fail("After parsing a value an unexpected character was encountered: " + std::string(1, peek()) + '.'
                 + place());
    }

    // Until the next string or name is read.
    std::optional<std::string_view> readName()
    {
        if (peek() == '"' || peek() == '\'')
            return readString();
        const size_t begin = m_at;
        while (text::isLetter(peek()) || text::isDigit(peek()) || peek() == '_' || peek() == '$')
            ++m_at;
        if (m_at > begin)
            return m_text.substr(begin, m_at - begin);
        failInObject("Invalid property identifier character: ");
        return std::nullopt;
    }

    // Until the next string or name is read: a view of the text when there is no escape in it.
    std::optional<std::string_view> readString()
    {
        const char quote = m_text[m_at++];
        const size_t begin = m_at;
        skipPlain(quote);
        if (m_at < m_text.size() && m_text[m_at] == quote) {
            const std::string_view plain = m_text.substr(begin, m_at++ - begin);
            return m_machine.reserve(plain.size()) ? std::optional(plain) : std::nullopt;
        }
        m_unescaped.assign(m_text, begin, m_at - begin);
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            ++m_at; // the backslash
            if (!readEscape(m_unescaped))
                return std::nullopt;
            const size_t next = m_at;
            skipPlain(quote);
            if (m_at < m_text.size())
                m_unescaped.append(m_text, next, m_at - next);
        }
        if (m_at >= m_text.size()) {
            fail("Unterminated string. Expected delimiter: " + std::string(1, quote) + '.' + place());
            return std::nullopt;
        }
        ++m_at;
        return m_machine.reserve(m_unescaped.size()) ? std::optional<std::string_view>(m_unescaped) : std::nullopt;
    }

    void skipPlain(char quote)
    {
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\\')
            ++m_at;
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

    Ref<JsonToken> stringToken(std::string_view text)
    {
        if (auto date = dateIn(text))
            return makeJsonValue(m_machine, JsonKind::Date, std::move(*date));
        return makeJsonValue(m_machine, JsonKind::String, m_machine.text(text));
    }

    // The word stands here, and something may follow it; else that is a fault.
    bool takeWord(std::string_view word, std::string_view what)
    {
        const std::string_view rest = m_text.substr(m_at);
        const auto same = static_cast<size_t>(std::ranges::mismatch(word, rest).in1 - word.begin());
        if (same == word.size()
            && (rest.size() == same || std::string_view("}],)/ \t\r\n").find(rest[same]) != std::string_view::npos)) {
            m_at += same;
            return true;
        }
        m_at += same;
        fail((rest.size() == same ? std::string("Unexpected end when reading JSON.")
                                  : "Error parsing " + std::string(what) + " value.")
             + place());
        return false;
    }

    Ref<JsonToken> readBare()
    {
        struct Word
        {
            std::string_view begin; // by which it is known
            std::string_view text;
            std::string_view what;
            JsonKind kind;
            Value value;
        };
        constexpr double Infinity = std::numeric_limits<double>::infinity();
        const std::string_view rest = m_text.substr(m_at);
        for (const Word& word :
             {Word{"t", "true", "boolean", JsonKind::Boolean, Value::boolean(true)},
              Word{"f", "false", "boolean", JsonKind::Boolean, Value::boolean(false)},
              Word{"nu", "null", "null", JsonKind::Null, {}},
              Word{"u", "undefined", "undefined", JsonKind::Undefined, {}},
              Word{"NaN", "NaN", "NaN", JsonKind::Float, Value::float64(std::nan(""))},
              Word{"Infinity", "Infinity", "Infinity", JsonKind::Float, Value::float64(Infinity)},
              Word{"-Infinity", "-Infinity", "-Infinity", JsonKind::Float, Value::float64(-Infinity)}}) {
            if (rest.starts_with(word.begin))
                return takeWord(word.text, word.what) ? makeJsonValue(m_machine, word.kind, word.value) : nullptr;
        }
        if (m_level && rest.starts_with(',')) // nothing at all before a comma
            return makeJsonValue(m_machine, JsonKind::Undefined, {});
        if (rest.empty() || (!text::isDigit(rest.front()) && rest.front() != '-' && rest.front() != '.'))
            return failAtValue();
        static constexpr std::string_view OfNumbers = "+-.0123456789abcdefABCDEFxX";
        const std::string_view digits = rest.substr(0, rest.find_first_not_of(OfNumbers));
        const bool isNotDecimal = digits.front() == '0' && digits.find_first_of(".eE", 1) != 1 && digits.size() > 1;
        return isNotDecimal ? hexOrOctalToken(digits) : numberToken(digits);
    }

    // 0x1F and 017
    Ref<JsonToken> hexOrOctalToken(std::string_view digits)
    {
        const bool isHex = digits.starts_with("0x") || digits.starts_with("0X");
        const std::string_view own = digits.substr(isHex ? 2 : 1);
        uint64_t bits = 0;
        const auto read = std::from_chars(own.data(), own.data() + own.size(), bits, isHex ? 16 : 8);
        if (read.ec != std::errc() || read.ptr != own.data() + own.size())
            return failNumber(digits);
        m_at += digits.size();
        return makeJsonValue(m_machine, JsonKind::Integer, Value::int64(static_cast<int64_t>(bits)));
    }

    Ref<JsonToken> failNumber(std::string_view digits)
    {
        return fail("Input string '" + std::string(digits) + "' is not a valid number." + place());
    }

    Ref<JsonToken> numberToken(std::string_view digits)
    {
        const bool isReal = digits.find_first_of(".eE") != std::string_view::npos;
        int64_t integer = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), integer);
        m_at += digits.size();
        if (!isReal && read.ec == std::errc() && read.ptr == digits.data() + digits.size())
            return makeJsonValue(m_machine, JsonKind::Integer, Value::int64(integer));
        double real = 0;
        const std::string padded = digits.starts_with('.') ? '0' + std::string(digits) : std::string(digits);
        auto end = std::from_chars(padded.data(), padded.data() + padded.size(), real);
        if (end.ec == std::errc::result_out_of_range) {
            real = std::strtod(padded.c_str(), nullptr); // nearly zero when it is too small
            end.ec = std::isinf(real) ? end.ec : std::errc();
        }
        if (end.ec != std::errc() || end.ptr != padded.data() + padded.size()) {
            m_at -= digits.size();
            return failNumber(digits);
        }
        if (const auto large = isReal ? std::nullopt : Decimal::parse(digits)) // a BigInteger there
            return makeJsonValue(m_machine, JsonKind::Integer, makeDecimal(*large));
        return makeJsonValue(m_machine, JsonKind::Float, Value::float64(real));
    }

    Machine& m_machine;
    std::string_view m_text;
    size_t m_at = 0;
    std::string m_unescaped;
    const Level* m_level = nullptr; // innermost
    bool m_hasFailed = false;
};
} // namespace

// Most bodies are plain JSON; what is not is read here, with Newtonsoft's patience and its messages.
Ref<JsonToken> parseJsonText(Machine& machine, std::string_view text, JsonKind wanted)
{
    Ref<JsonToken> out = readStrictJson(machine, text);
    if (!out && !machine.isThrowing())
        out = JsonReader(machine, text).readWhole(wanted);
    if (out && wanted != JsonKind::None && out->kind != wanted)
        return JsonReader(machine, text).refuse(wanted, *out);
    return out;
}

} // namespace expression
