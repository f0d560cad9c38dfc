// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/markup.h"

#include "core/policy/expressiontext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace policy {

namespace {
constexpr int MaximumElementDepth = 100;
constexpr int MaximumStrayExpressions = 16;
constexpr size_t NotFound = std::string_view::npos;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isTagCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-'
        || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

void appendUtf8(std::string& out, uint32_t code)
{
    const auto byte = [&out](uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0U | code >> 6U);
        byte(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        byte(0xe0U | code >> 12U);
        byte(0x80U | (code >> 6U & 0x3fU));
        byte(0x80U | (code & 0x3fU));
    } else {
        byte(0xf0U | code >> 18U);
        byte(0x80U | (code >> 12U & 0x3fU));
        byte(0x80U | (code >> 6U & 0x3fU));
        byte(0x80U | (code & 0x3fU));
    }
}

// "#38", "#x26": the character, or 0 when it is none.
uint32_t characterReference(std::string_view name)
{
    const bool isHex = name.starts_with("#x");
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    uint32_t code = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    return isWhole && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? code : 0;
}

struct Reference
{
    size_t length = 0; // with '&' and ';'; 0: it is none
    std::string text;
};

// A bare '&' (as in "a && b") and unknown references are none.
Reference referenceAt(std::string_view text, size_t at)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> Known{
        {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}}};
    constexpr size_t LongestName = 10;
    const size_t end = text[at] == '&' ? text.substr(at, LongestName).find(';') : NotFound;
    if (end == NotFound)
        return {};
    const std::string_view name = text.substr(at + 1, end - 1);
    const auto* known = std::ranges::find(Known, name, &std::pair<std::string_view, char>::first);
    if (known != Known.end())
        return {end + 1, std::string(1, known->second)};
    Reference out;
    if (const uint32_t code = name.starts_with('#') ? characterReference(name) : 0; code != 0) {
        out.length = end + 1;
        appendUtf8(out.text, code);
    }
    return out;
}

std::string resolveReferences(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const Reference reference = referenceAt(text, at);
        if (reference.length == 0)
            out += text[at++];
        else
            out += reference.text;
        at += reference.length;
    }
    return out;
}

class Reader
{
public:
    explicit Reader(const SourceText& source)
        : m_source(source)
        , m_text(source.text())
    { }

    base::Result<Node> read()
    {
        if (m_text.starts_with("\xef\xbb\xbf"))
            m_at = 3;
        std::vector<Node> around;
        if (auto done = readProlog(around); !done)
            return base::fail(std::move(done.error()));
        if (m_at == m_text.size())
            return refuse(m_at, base::translate("policy", "The document is empty: it needs a <policies> element."));
        auto root = readElement(0);
        if (!root)
            return root;
        if (auto done = readProlog(around); !done)
            return base::fail(std::move(done.error()));
        if (m_at != m_text.size())
            return refuse(m_at, base::translate("policy", "Nothing may follow </%1>.").arg(root->name));
        return root;
    }

private:
    [[nodiscard]] base::Failure refuse(size_t at, base::Message message) const
    {
        return base::fail(base::Error{base::Error::Kind::Invalid, std::move(message)}.at({}, m_source.place(at)));
    }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] Range range(size_t begin, size_t end) const
    {
        return {m_source.fileOffset(begin), m_source.fileOffset(end)};
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    std::string_view takeName()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && isTagCharacter(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    // Blanks, comments and processing instructions outside of the root element.
    base::Result<void> readProlog(std::vector<Node>& comments)
    {
        while (true) {
            skipSpace();
            if (rest().starts_with("<!--")) {
                auto comment = readComment();
                if (!comment)
                    return base::fail(std::move(comment.error()));
                comments.push_back(std::move(*comment));
            } else if (rest().starts_with("<?")) {
                const size_t end = m_text.find("?>", m_at);
                if (end == NotFound)
                    return refuse(m_at, base::translate("policy", "This <? is never closed: end it with ?>."));
                m_at = end + 2;
            } else {
                return {};
            }
        }
    }

    base::Result<Node> readComment()
    {
        const size_t begin = m_at;
        const size_t end = m_text.find("-->", begin + 4);
        if (end == NotFound)
            return refuse(begin, base::translate("policy", "This comment is never closed: end it with -->."));
        m_at = end + 3;
        Node comment;
        comment.kind = Node::Kind::Comment;
        comment.text = m_text.substr(begin + 4, end - begin - 4);
        comment.place = m_source.place(begin);
        comment.range = range(begin, m_at);
        return comment;
    }

    base::Result<Node> readElement(int depth)
    {
        const size_t begin = m_at;
        if (depth > MaximumElementDepth)
            return refuse(begin,
                          base::translate("policy", "Elements are nested more than %1 deep.").arg(MaximumElementDepth));
        if (m_text[m_at] != '<')
            return refuse(begin, base::translate("policy", "An element must stand here, for example <policies>."));
        ++m_at;
        Node element;
        element.name = takeName();
        element.place = m_source.place(begin);
        if (element.name.empty())
            return refuse(begin,
                          base::translate("policy", "This '<' begins no element: write &lt; for the character."));
        auto isEmpty = readAttributes(element);
        if (!isEmpty)
            return base::fail(std::move(isEmpty.error()));
        const size_t innerBegin = m_at;
        size_t innerEnd = m_at;
        if (!*isEmpty) {
            auto done = readChildren(element, depth, innerEnd);
            if (element.name == "set-body" && !(done && isTextOnly(element)))
                done = readAsWritten(element, innerBegin, innerEnd);
            if (!done)
                return base::fail(std::move(done.error()));
        }
        element.raw = {m_text.substr(innerBegin, innerEnd - innerBegin), innerBegin, true};
        element.inner = range(innerBegin, innerEnd);
        element.range = range(begin, m_at);
        return element;
    }

    // Up to and with '>'; true when it was "/>".
    base::Result<bool> readAttributes(Node& element)
    {
        while (true) {
            skipSpace();
            if (rest().starts_with("/>")) {
                m_at += 2;
                return true;
            }
            if (rest().starts_with('>')) {
                ++m_at;
                return false;
            }
            const size_t begin = m_at;
            auto attribute = readAttribute(element);
            if (!attribute)
                return base::fail(std::move(attribute.error()));
            if (element.attribute(attribute->name))
                return refuse(begin, base::translate("policy", "The attribute %1 stands twice.").arg(attribute->name));
            element.attributes.push_back(std::move(*attribute));
        }
    }

    base::Result<Attribute> readAttribute(const Node& element)
    {
        Attribute attribute;
        const size_t begin = m_at;
        attribute.place = m_source.place(begin);
        attribute.name = takeName();
        if (attribute.name.empty())
            return refuse(
                begin,
                base::translate("policy", "The tag of <%1> is never closed: an attribute, '/>' or '>' must stand here.")
                    .arg(element.name));
        skipSpace();
        const bool hasEquals = rest().starts_with('=');
        m_at += hasEquals ? 1 : 0;
        skipSpace();
        if (!hasEquals || m_at == m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
            return refuse(
                begin,
                base::translate("policy", "The attribute %1 needs a value in quotation marks.").arg(attribute.name));
        const char quote = m_text[m_at++];
        const size_t valueBegin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote)
            stepOver(attribute.hasExpression);
        if (m_at == m_text.size())
            return refuse(
                valueBegin,
                base::translate("policy", "The value of the attribute %1 is never closed.").arg(attribute.name));
        attribute.value = resolveReferences(m_text.substr(valueBegin, m_at - valueBegin));
        attribute.raw = {m_text.substr(valueBegin, m_at - valueBegin), valueBegin};
        attribute.valuePlace = m_source.place(valueBegin);
        attribute.valueRange = range(valueBegin, m_at);
        ++m_at;
        return attribute;
    }

    // One byte of a value or text, or a whole expression.
    void stepOver(bool& hasExpression)
    {
        const bool mayBegin = m_strayExpressions < MaximumStrayExpressions && isExpressionStart(m_text, m_at);
        const size_t end = mayBegin ? expressionEnd(m_text, m_at) : NotFound;
        m_strayExpressions += mayBegin && end == NotFound ? 1 : 0;
        hasExpression = hasExpression || end != NotFound;
        m_at = end == NotFound ? m_at + 1 : end;
    }

    base::Result<void> readChildren(Node& element, int depth, size_t& innerEnd)
    {
        while (m_at < m_text.size()) {
            if (rest().starts_with("</")) {
                innerEnd = m_at;
                return readEndTag(element);
            }
            auto child = readChild(depth);
            if (!child)
                return base::fail(std::move(child.error()));
            element.children.push_back(std::move(*child));
        }
        return base::fail(base::Error{base::Error::Kind::Invalid,
                                      base::translate("policy", "<%1> is never closed: add </%1>.").arg(element.name)}
                              .at({}, element.place));
    }

    static bool isTextOnly(const Node& element) { return std::ranges::none_of(element.children, &Node::isElement); }

    // A body of XML or a template: it need not be well-formed, and is kept to the letter.
    base::Result<void> readAsWritten(Node& element, size_t begin, size_t& end)
    {
        const std::string closing = "</" + element.name;
        end = m_text.find(closing, begin);
        if (end == NotFound)
            return base::fail(
                base::Error{base::Error::Kind::Invalid,
                            base::translate("policy", "<%1> is never closed: add </%1>.").arg(element.name)}
                    .at({}, element.place));
        Node text;
        text.kind = Node::Kind::Text;
        text.raw = {m_text.substr(begin, end - begin), begin, true};
        text.text = text.raw.text;
        text.place = m_source.place(begin);
        text.range = range(begin, end);
        element.children = {std::move(text)};
        m_at = end;
        return readEndTag(element);
    }

    base::Result<Node> readChild(int depth)
    {
        if (rest().starts_with("<!--"))
            return readComment();
        if (rest().starts_with("<![CDATA["))
            return readCdata();
        if (m_text[m_at] == '<')
            return readElement(depth + 1);
        const size_t begin = m_at;
        Node text;
        text.kind = Node::Kind::Text;
        while (m_at < m_text.size() && m_text[m_at] != '<')
            stepOver(text.hasExpression);
        text.text = resolveReferences(m_text.substr(begin, m_at - begin));
        text.raw = {m_text.substr(begin, m_at - begin), begin};
        text.place = placeOfText(begin);
        text.range = range(begin, m_at);
        return text;
    }

    // Of the first byte that is no blank, where there is one.
    [[nodiscard]] base::Place placeOfText(size_t begin) const
    {
        const size_t first = m_text.find_first_not_of(" \t\r\n", begin);
        return m_source.place(first < m_at ? first : begin);
    }

    base::Result<Node> readCdata()
    {
        const size_t begin = m_at;
        const size_t inner = begin + std::string_view("<![CDATA[").size();
        const size_t end = m_text.find("]]>", inner);
        if (end == NotFound)
            return refuse(begin, base::translate("policy", "This CDATA section is never closed: end it with ]]>."));
        m_at = end + 3;
        Node text;
        text.kind = Node::Kind::Text;
        text.text = m_text.substr(inner, end - inner);
        text.raw = {m_text.substr(inner, end - inner), inner, true};
        text.hasExpression = isExpressionStart(trimSpace(text.text), 0);
        text.place = m_source.place(begin);
        text.range = range(begin, m_at);
        return text;
    }

    base::Result<void> readEndTag(const Node& element)
    {
        const size_t begin = m_at;
        m_at += 2;
        const std::string_view name = takeName();
        skipSpace();
        if (name != element.name || !rest().starts_with('>'))
            return refuse(begin,
                          base::translate("policy", "</%1> must stand here: it closes the <%1> of line %2.")
                              .arg(element.name)
                              .arg(element.place.line));
        ++m_at;
        return {};
    }

    const SourceText& m_source;
    std::string_view m_text;
    size_t m_at = 0;
    int m_strayExpressions = 0; // "@(" that nothing closes: plain text, but each costs a look at the whole rest
};
} // namespace

std::vector<size_t> RawText::sourceOffsets(std::span<const size_t> resolved) const
{
    std::vector<size_t> out;
    size_t at = 0;
    size_t done = 0; // of the resolved text
    for (const size_t wanted : resolved) {
        while (done < wanted && at < text.size()) {
            const size_t plain = std::min(isVerbatim ? NotFound : text.find('&', at), text.size()) - at;
            const size_t taken = std::min(plain, wanted - done);
            at += taken;
            done += taken;
            if (done == wanted || at == text.size())
                break;
            const Reference reference = referenceAt(text, at);
            at += std::max<size_t>(reference.length, 1);
            done += std::max<size_t>(reference.text.size(), 1);
        }
        out.push_back(offset + at);
    }
    return out;
}

const Attribute* Node::attribute(std::string_view wanted) const
{
    const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

std::string Node::ownText() const
{
    std::string out;
    for (const Node& child : children) {
        if (child.kind == Kind::Text)
            out += child.text;
    }
    return out;
}

const Node* Node::firstText() const
{
    const auto found = std::ranges::find_if(
        children, [](const Node& child) { return child.kind == Kind::Text && !trimSpace(child.text).empty(); });
    return found == children.end() ? nullptr : &*found;
}

std::string_view trimSpace(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

base::Result<Node> parseMarkup(const SourceText& source)
{
    return Reader(source).read();
}

} // namespace policy
