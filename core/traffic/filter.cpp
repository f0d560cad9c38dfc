// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/filter.h"

#include "core/text/ascii.h"
#include "core/traffic/filterexpression.h"
#include "core/traffic/filtervalue.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace traffic {

using base::translate;

namespace {

constexpr int DeepestNesting = 100;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameCharacter(char c)
{
    return text::isLetter(c) || text::isDigit(c) || c == '.' || c == '_' || c == '-';
}

// A value as it was typed: bare, "quoted" or /pattern/.
struct Value
{
    enum class Form : uint8_t { Bare, Quoted, Pattern };
    std::string text;
    Form form = Form::Bare;
    size_t begin = 0;
};

class FilterParser
{
public:
    FilterParser(std::string_view source, std::span<const FilterField> fields, const FilterTimes& times)
        : m_source(source)
        , m_fields(fields)
        , m_times(times)
    { }

    // Null when there is nothing but blanks.
    base::Result<FilterPart> parse(std::vector<FilterTerm>& terms)
    {
        m_terms = &terms;
        skipBlanks();
        if (atEnd())
            return FilterPart();
        auto part = parseOr();
        if (part && !atEnd())
            return refuse(m_at, 1, translate("traffic", "This parenthesis closes nothing."));
        return part;
    }

private:
    using Parsed = base::Result<FilterPart>;

    [[nodiscard]] bool atEnd() const { return m_at >= m_source.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_source[m_at]; }
    [[nodiscard]] std::string_view rest() const { return m_source.substr(m_at); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(current()))
            ++m_at;
    }

    [[nodiscard]] base::Failure refuse(size_t begin, size_t length, base::Message message) const
    {
        base::Error error{base::Error::Kind::Invalid, std::move(message)};
        error.place = {1, static_cast<uint32_t>(std::min(begin, m_source.size()) + 1)};
        error.detail = m_source.substr(std::min(begin, m_source.size()), length);
        return base::fail(std::move(error));
    }

    // The whole word here, in either case.
    [[nodiscard]] bool isWord(std::string_view word) const
    {
        const std::string_view here = rest();
        if (text::toLower(here.substr(0, word.size())) != word)
            return false;
        return here.size() == word.size() || isBlank(here[word.size()]) || here[word.size()] == '('
            || here[word.size()] == ')';
    }
    bool takeWord(std::string_view word)
    {
        if (!isWord(word))
            return false;
        m_at += word.size();
        skipBlanks();
        return true;
    }

    Parsed parseOr() // NOLINT(misc-no-recursion): as deep as its parentheses, which are counted
    {
        std::vector<FilterPart> parts;
        do {
            auto part = parseAnd();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (takeWord("or"));
        if (parts.size() > 1 && m_depth == 0)
            *m_terms = {{m_firstTerm, trimmedEnd()}};
        return makeOr(std::move(parts));
    }

    Parsed parseAnd() // NOLINT(misc-no-recursion)
    {
        std::vector<FilterPart> parts;
        while (true) {
            const size_t begin = m_at;
            auto part = parseNot();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (m_depth == 0)
                noteTerm(begin);
            skipBlanks();
            const bool hasAnd = takeWord("and");
            if (!hasAnd && (atEnd() || current() == ')' || isWord("or")))
                break;
        }
        return makeAnd(std::move(parts));
    }

    void noteTerm(size_t begin)
    {
        if (m_terms->empty())
            m_firstTerm = begin;
        m_terms->push_back({begin, trimmedEnd()});
    }

    [[nodiscard]] size_t trimmedEnd() const
    {
        size_t end = m_at;
        while (end > 0 && isBlank(m_source[end - 1]))
            --end;
        return end;
    }

    Parsed parseNot() // NOLINT(misc-no-recursion)
    {
        bool isNot = false;
        while (true) {
            if (current() == '!' && !rest().starts_with("!=")) {
                ++m_at;
                skipBlanks();
            } else if (!takeWord("not")) {
                break;
            }
            isNot = !isNot;
        }
        auto part = parseAtom();
        return part && isNot ? Parsed(makeNot(std::move(*part))) : std::move(part);
    }

    Parsed parseAtom() // NOLINT(misc-no-recursion)
    {
        if (atEnd())
            return refuse(m_at, 0, translate("traffic", "Something to look for was expected at the end."));
        if (current() == '(')
            return parseGroup();
        if (current() == ')')
            return refuse(m_at, 1, translate("traffic", "Something to look for was expected before this parenthesis."));
        if (rest().starts_with("-l ") || rest() == "-l")
            return parseLabel();
        if (rest().starts_with("-f ") || rest() == "-f")
            return parseFuzzy();
        if (const auto comparison = parseComparison())
            return *comparison;
        auto value = readValue();
        if (!value)
            return base::fail(std::move(value.error()));
        return textTest(allTexts(), *value, FilterOperator::Has);
    }

    Parsed parseGroup() // NOLINT(misc-no-recursion)
    {
        const size_t begin = m_at++;
        if (++m_depth > DeepestNesting)
            return refuse(begin, 1, translate("traffic", "There are more parentheses in each other than can be read."));
        skipBlanks();
        auto part = parseOr();
        --m_depth;
        if (!part)
            return part;
        if (current() != ')')
            return refuse(begin, 1, translate("traffic", "This parenthesis is not closed."));
        ++m_at;
        return part;
    }

    Parsed parseLabel()
    {
        const bool areLabelled =
            std::ranges::any_of(m_fields, [](const FilterField& f) { return f.kind == FilterField::Kind::Label; });
        if (!areLabelled)
            return refuse(m_at, 2, translate("traffic", "These rows have no labels."));
        m_at += 2;
        skipBlanks();
        auto value = readValue();
        if (!value || value->text.empty())
            return refuse(m_at, 0, translate("traffic", "A label was expected, for example -l app=web."));
        const size_t equals = value->text.find('=');
        const bool hasValue = equals != std::string::npos;
        return makeLabel(value->text.substr(0, equals), hasValue ? value->text.substr(equals + 1) : std::string(),
                         hasValue);
    }

    Parsed parseFuzzy()
    {
        m_at += 2;
        skipBlanks();
        auto value = readValue();
        if (!value || value->text.empty())
            return refuse(m_at, 0, translate("traffic", "A word was expected after -f."));
        return makeFuzzy(allTexts(), value->text);
    }

    // field op value, or nothing when this is a plain word.
    std::optional<Parsed> parseComparison()
    {
        size_t end = m_at;
        while (end < m_source.size() && isNameCharacter(m_source[end]))
            ++end;
        const std::string_view name = m_source.substr(m_at, end - m_at);
        const auto found = operatorAt(m_source.substr(end));
        if (name.empty() || !text::isLetter(name.front()) || !found)
            return std::nullopt;
        const auto field = findField(name);
        if (!field) {
            if (m_source.substr(end).starts_with("://")) // an address
                return std::nullopt;
            return refuse(m_at, name.size(), unknownField(name));
        }
        m_at = end + found->length;
        if (atEnd() || isBlank(current()))
            return refuse(m_at, 0,
                          translate("traffic", "A value was expected after “%1”.")
                              .arg(m_source.substr(end - name.size(), name.size() + found->length)));
        auto value = readValue();
        if (!value)
            return base::fail(std::move(value.error()));
        return fieldTest(*field, found->kind, *value);
    }

    Parsed fieldTest(size_t field, FilterOperator is, const Value& value) const
    {
        const FilterField& about = m_fields[field];
        if (about.kind == FilterField::Kind::Text)
            return textTest({{field}, std::string(about.name)}, value, is);
        auto range = readRange(about.kind, is, value.text, m_times);
        if (!range)
            return refuse(value.begin, std::max<size_t>(value.text.size(), 1), std::move(range.error().message));
        FilterPart part = makeRange(field, std::string(about.name), std::move(*range));
        return is == FilterOperator::IsNot ? makeNot(std::move(part)) : part;
    }

    Parsed textTest(SearchedFields where, const Value& value, FilterOperator is) const
    {
        const bool isOrdered = is != FilterOperator::Has && is != FilterOperator::Is && is != FilterOperator::IsNot;
        if (isOrdered)
            return refuse(value.begin, value.text.size(),
                          translate("traffic", "“%1” is a text: use : for contains, = for is.").arg(where.name));
        FilterPart part;
        if (value.form == Value::Form::Pattern) {
            auto pattern = Pattern::compile(value.text);
            if (!pattern)
                return refuse(value.begin + pattern.error().place.column, 1, std::move(pattern.error().message));
            part = makePattern(std::move(where), std::move(*pattern));
        } else if (is == FilterOperator::Has) {
            part = makeContains(std::move(where), value.text);
        } else {
            part = makeIs(std::move(where), value.text);
        }
        return is == FilterOperator::IsNot ? makeNot(std::move(part)) : part;
    }

    base::Result<Value> readValue()
    {
        Value value;
        value.begin = m_at;
        if (current() == '"' || current() == '/') {
            const char quote = current();
            const size_t close = closing(quote);
            if (close != std::string_view::npos) {
                value.form = quote == '"' ? Value::Form::Quoted : Value::Form::Pattern;
                value.text = unescaped(m_source.substr(m_at + 1, close - m_at - 1), quote);
                m_at = close + 1;
                return value;
            }
            if (quote == '"')
                return refuse(m_at, 1, translate("traffic", "This quotation mark is not closed."));
        }
        const size_t begin = m_at;
        while (!atEnd() && !isBlank(current()) && current() != ')')
            ++m_at;
        value.text = m_source.substr(begin, m_at - begin);
        return value;
    }

    // The end of a quoted text or of a pattern; a slash that begins a path ("/orders/") ends none.
    [[nodiscard]] size_t closing(char quote) const
    {
        for (size_t at = m_at + 1; at < m_source.size(); ++at) {
            if (m_source[at] == '\\')
                ++at;
            else if (m_source[at] == quote)
                return quote == '"' || endsValue(at + 1) ? at : std::string_view::npos;
        }
        return std::string_view::npos;
    }
    [[nodiscard]] bool endsValue(size_t at) const
    {
        return at >= m_source.size() || isBlank(m_source[at]) || m_source[at] == ')';
    }

    // Only the quote itself needs its backslash taken away; a pattern keeps all others.
    static std::string unescaped(std::string_view part, char quote)
    {
        std::string out;
        for (size_t at = 0; at < part.size(); ++at) {
            const bool isEscape = part[at] == '\\' && at + 1 < part.size()
                && (part[at + 1] == quote || (quote == '"' && part[at + 1] == '\\'));
            out += part[isEscape ? ++at : at];
        }
        return out;
    }

    [[nodiscard]] SearchedFields allTexts() const
    {
        SearchedFields out;
        for (size_t field = 0; field < m_fields.size(); ++field) {
            if (m_fields[field].kind == FilterField::Kind::Text)
                out.fields.push_back(field);
        }
        return out;
    }

    [[nodiscard]] std::optional<size_t> findField(std::string_view name) const
    {
        const std::string lower = text::toLower(name);
        for (size_t field = 0; field < m_fields.size(); ++field) {
            const FilterField& about = m_fields[field];
            const bool isIt = about.name == lower || std::ranges::find(about.aliases, lower) != about.aliases.end();
            if (isIt && about.kind != FilterField::Kind::Label)
                return field;
        }
        return std::nullopt;
    }

    [[nodiscard]] base::Message unknownField(std::string_view name) const
    {
        std::string names;
        for (const FilterField& field : m_fields) {
            if (field.kind != FilterField::Kind::Label)
                names.append(names.empty() ? "" : ", ").append(field.name);
        }
        return translate("traffic", "There is no field “%1”. Fields are: %2.").arg(name).arg(names);
    }

    std::string_view m_source;
    std::span<const FilterField> m_fields;
    const FilterTimes& m_times;
    std::vector<FilterTerm>* m_terms = nullptr;
    size_t m_firstTerm = 0;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

base::Result<Filter> Filter::parse(std::string_view source, std::span<const FilterField> fields,
                                   const FilterTimes& times)
{
    Filter filter;
    filter.m_source = source;
    auto part = FilterParser(filter.m_source, fields, times).parse(filter.m_terms);
    if (!part)
        return base::fail(std::move(part.error()));
    filter.m_expression = std::move(*part);
    return filter;
}

bool Filter::matches(const FilterRow& row) const
{
    return !m_expression || m_expression->matches(row);
}

std::string Filter::describe() const
{
    return m_expression ? m_expression->describe() : std::string();
}

} // namespace traffic
