// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include "core/text/ascii.h"
#include "core/text/uniquekeys.h"
#include "core/text/utf8.h"

#include <optional>
#include <utility>

namespace text {

using base::Error;
using base::translate;

namespace {
// Every read function returns false after the first fault, which m_error then holds.
class JsonReader
{
public:
    JsonReader(std::string_view source, JsonLimits limits)
        : m_source(source)
        , m_limits(limits)
    {
        if (m_source.starts_with(ByteOrderMark))
            m_position = m_lineStart = ByteOrderMark.size();
    }

    bool readDocument(Node& out)
    {
        skipBlanks();
        if (atEnd())
            return fail(translate("text", "The document is empty where JSON was expected."));
        if (!readValue(out, 0))
            return false;
        skipBlanks();
        return atEnd() || fail(translate("text", "There is text after the end of the JSON document; remove it."));
    }

    [[nodiscard]] Error takeError() { return std::move(*m_error); }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_source.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_source[m_position]; }
    [[nodiscard]] base::Place here() const { return {m_line, static_cast<uint32_t>(m_position - m_lineStart + 1)}; }

    bool fail(base::Message message) { return failAt(here(), std::move(message)); }
    bool failAt(base::Place place, base::Message message)
    {
        if (!m_error)
            m_error = Error{Error::Kind::Invalid, std::move(message)}.at({}, place);
        return false;
    }
    bool failAtEnd() { return fail(translate("text", "The JSON document ends too early; it looks cut off.")); }

    void skipBlanks()
    {
        for (; !atEnd(); ++m_position) {
            const char c = m_source[m_position];
            if (c == '\n') {
                ++m_line;
                m_lineStart = m_position + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
        }
    }

    bool readValue(Node& out, size_t depth) // NOLINT(misc-no-recursion): the depth is bounded
    {
        const base::Place place = here();
        if (depth > m_limits.depth)
            return fail(translate("text", "The JSON document is nested deeper than %1 levels.").arg(m_limits.depth));
        if (!readAny(out, depth))
            return false;
        out.setPlace(place);
        return true;
    }

    bool readAny(Node& out, size_t depth) // NOLINT(misc-no-recursion)
    {
        if (atEnd())
            return failAtEnd();
        switch (peek()) {
        case '{':
            return readObject(out, depth);
        case '[':
            return readArray(out, depth);
        case '"': {
            std::string value;
            if (!readString(value))
                return false;
            out = Node::string(std::move(value));
            return true;
        }
        case 't':
            return readWord("true", out, Node::boolean(true));
        case 'f':
            return readWord("false", out, Node::boolean(false));
        case 'n':
            return readWord("null", out, Node());
        default:
            return readNumber(out);
        }
    }

    bool readWord(std::string_view word, Node& out, Node value)
    {
        const std::string_view rest = m_source.substr(m_position);
        if (!rest.starts_with(word)) {
            if (word.starts_with(rest)) {
                m_position = m_source.size();
                return failAtEnd();
            }
            return failUnexpected();
        }
        m_position += word.size();
        out = std::move(value);
        return true;
    }

    bool failUnexpected()
    {
        const size_t length = std::max<size_t>(utf8Length(m_source, m_position), 1);
        return fail(translate("text", "A JSON value was expected here, not “%1”.")
                        .arg(std::string(m_source.substr(m_position, length))));
    }

    bool skipDigits()
    {
        const size_t begin = m_position;
        while (isDigit(peek()))
            ++m_position;
        if (m_position != begin)
            return true;
        return atEnd() ? failAtEnd() : fail(translate("text", "A digit was expected in this number."));
    }

    bool readNumber(Node& out)
    {
        const size_t begin = m_position;
        if (peek() != '-' && !isDigit(peek()))
            return failUnexpected();
        if (peek() == '-')
            ++m_position;
        if (peek() == '0') {
            ++m_position;
            if (isDigit(peek()))
                return fail(translate("text", "A JSON number must not begin with a zero."));
        } else if (!skipDigits()) {
            return false;
        }
        if (peek() == '.') {
            ++m_position;
            if (!skipDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_position;
            if (peek() == '+' || peek() == '-')
                ++m_position;
            if (!skipDigits())
                return false;
        }
        out = Node::number(std::string(m_source.substr(begin, m_position - begin)));
        return true;
    }

    bool readString(std::string& out)
    {
        ++m_position;
        for (;;) {
            const size_t begin = m_position;
            while (!atEnd() && peek() != '"' && peek() != '\\' && static_cast<uint8_t>(peek()) >= 0x20)
                ++m_position;
            out.append(m_source, begin, m_position - begin);
            if (atEnd())
                return failAtEnd();
            if (peek() == '"') {
                ++m_position;
                return true;
            }
            if (peek() != '\\')
                return fail(translate("text",
                                      "A line break or control character stands inside a JSON string; "
                                      "close the string or write the character as an escape."));
            if (!readEscape(out))
                return false;
        }
    }

    bool readEscape(std::string& out)
    {
        static constexpr std::string_view Names = "\"\\/bfnrt";
        static constexpr std::string_view Values = "\"\\/\b\f\n\r\t";
        if (m_position + 1 >= m_source.size()) {
            m_position = m_source.size();
            return failAtEnd();
        }
        const char kind = m_source[m_position + 1];
        if (kind == 'u')
            return readUnicodeEscape(out);
        const size_t index = Names.find(kind);
        if (index == std::string_view::npos)
            return fail(translate("text", "“\\%1” is no escape that JSON knows.").arg(std::string(1, kind)));
        out += Values[index];
        m_position += 2;
        return true;
    }

    bool readUnicodeEscape(std::string& out)
    {
        const base::Place place = here();
        uint32_t first = 0;
        if (!readHex(first))
            return false;
        if (first >= 0xD800 && first <= 0xDBFF && m_source.substr(m_position).starts_with("\\u")) {
            uint32_t second = 0;
            if (!readHex(second))
                return false;
            if (second >= 0xDC00 && second <= 0xDFFF)
                first = 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00);
        }
        if (first >= 0xD800 && first <= 0xDFFF)
            return failAt(place, translate("text", "This escape is half of a surrogate pair; write both halves."));
        appendUtf8(out, first);
        return true;
    }

    // Reads \uXXXX; the position stands on the backslash.
    bool readHex(uint32_t& out)
    {
        m_position += 2;
        out = 0;
        for (int i = 0; i < 4; ++i, ++m_position) {
            if (atEnd())
                return failAtEnd();
            const int digit = hexValue(peek());
            if (digit < 0)
                return fail(translate("text", "Four hexadecimal digits must follow “\\u”."));
            out = out * 16 + static_cast<uint32_t>(digit);
        }
        return true;
    }

    bool readArray(Node& out, size_t depth) // NOLINT(misc-no-recursion)
    {
        Node::Array items;
        ++m_position;
        skipBlanks();
        if (peek() == ']') {
            ++m_position;
        } else {
            do {
                if (!readValue(items.emplace_back(), depth + 1))
                    return false;
            } while (nextItem(']'));
            if (m_error)
                return false;
        }
        out = Node::array(std::move(items));
        return true;
    }

    // After a value: true when another follows a comma, false at the closing bracket and on a fault.
    bool nextItem(char closing)
    {
        skipBlanks();
        if (atEnd())
            return failAtEnd();
        const char c = m_source[m_position];
        if (c != ',' && c != closing)
            return fail(translate("text", "A comma or “%1” is missing here.").arg(std::string(1, closing)));
        ++m_position;
        if (c == ',')
            skipBlanks();
        return c == ',';
    }

    bool readObject(Node& out, size_t depth) // NOLINT(misc-no-recursion)
    {
        Node::Object members;
        ++m_position;
        skipBlanks();
        if (peek() == '}') {
            ++m_position;
        } else {
            do {
                if (!readMember(members.emplace_back(), depth))
                    return false;
            } while (nextItem('}'));
            if (m_error)
                return false;
        }
        if (const Node::Member* twice = firstRepeatedKey(members))
            return failAt(twice->keyPlace, repeatedKeyMessage(twice->key));
        out = Node::object(std::move(members));
        return true;
    }

    bool readMember(Node::Member& out, size_t depth) // NOLINT(misc-no-recursion)
    {
        if (atEnd())
            return failAtEnd();
        out.keyPlace = here();
        if (peek() != '"')
            return fail(translate("text", "The name of a member, in double quotes, was expected here."));
        if (!readString(out.key))
            return false;
        skipBlanks();
        if (atEnd())
            return failAtEnd();
        if (peek() != ':')
            return fail(translate("text", "A colon must follow the name “%1”.").arg(out.key));
        ++m_position;
        skipBlanks();
        return readValue(out.value, depth + 1);
    }

    std::string_view m_source;
    JsonLimits m_limits;
    size_t m_position = 0;
    size_t m_lineStart = 0;
    uint32_t m_line = 1;
    std::optional<Error> m_error;
};
} // namespace

base::Result<Node> parseJson(std::string_view source, JsonLimits limits)
{
    if (source.size() > limits.bytes)
        return base::fail(
            Error::Kind::Invalid,
            translate("text", "The document has more than %1 bytes; that is too much to read.").arg(limits.bytes));
    if (const size_t fault = firstInvalidUtf8(source); fault != std::string_view::npos)
        return base::fail(Error{Error::Kind::Invalid, notUtf8Message()}.at({}, base::placeOf(source, fault)));
    JsonReader reader(source, limits);
    Node document;
    if (!reader.readDocument(document))
        return base::fail(reader.takeError());
    return document;
}

} // namespace text
