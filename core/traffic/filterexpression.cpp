// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/filterexpression.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <utility>

namespace traffic {

namespace {

class Joined final : public FilterExpression
{
public:
    Joined(std::vector<FilterPart> parts, bool isAnd)
        : m_parts(std::move(parts))
        , m_isAnd(isAnd)
    { }
    [[nodiscard]] bool matches(const FilterRow& row) const override
    {
        const auto holds = [&row](const FilterPart& part) { return part->matches(row); };
        return m_isAnd ? std::ranges::all_of(m_parts, holds) : std::ranges::any_of(m_parts, holds);
    }
    [[nodiscard]] std::string describe() const override
    {
        std::string out;
        for (const FilterPart& part : m_parts) {
            if (!out.empty())
                out += m_isAnd ? " and " : " or ";
            out += part->describe();
        }
        return m_isAnd ? out : '(' + out + ')';
    }

private:
    std::vector<FilterPart> m_parts;
    bool m_isAnd;
};

class Not final : public FilterExpression
{
public:
    explicit Not(FilterPart part)
        : m_part(std::move(part))
    { }
    [[nodiscard]] bool matches(const FilterRow& row) const override { return !m_part->matches(row); }
    [[nodiscard]] std::string describe() const override { return "not (" + m_part->describe() + ')'; }

private:
    FilterPart m_part;
};

// A test of one text, looked for in some fields.
class TextTest : public FilterExpression
{
public:
    explicit TextTest(SearchedFields where)
        : m_where(std::move(where))
    { }
    [[nodiscard]] bool matches(const FilterRow& row) const final
    {
        return std::ranges::any_of(m_where.fields, [&](size_t field) { return holds(row.text(field)); });
    }
    [[nodiscard]] std::string describe() const final
    {
        return (m_where.name.empty() ? "anything" : m_where.name) + ' ' + what();
    }

protected:
    [[nodiscard]] virtual bool holds(std::string_view text) const = 0;
    [[nodiscard]] virtual std::string what() const = 0;

private:
    SearchedFields m_where;
};

class Contains final : public TextTest
{
public:
    Contains(SearchedFields where, std::string_view word)
        : TextTest(std::move(where))
        , m_word(word)
        , m_lower(text::toLower(word))
    { }

private:
    [[nodiscard]] bool holds(std::string_view text) const override
    {
        const auto found = std::search(text.begin(), text.end(), m_lower.begin(), m_lower.end(),
                                       [](char a, char b) { return text::toLower(a) == b; });
        return found != text.end() || m_lower.empty();
    }
    [[nodiscard]] std::string what() const override { return "contains \"" + m_word + '"'; }

    std::string m_word;
    std::string m_lower;
};

class Is final : public TextTest
{
public:
    Is(SearchedFields where, std::string_view word)
        : TextTest(std::move(where))
        , m_word(word)
    { }

private:
    [[nodiscard]] bool holds(std::string_view text) const override { return text == m_word; }
    [[nodiscard]] std::string what() const override { return "is \"" + m_word + '"'; }

    std::string m_word;
};

class Fuzzy final : public TextTest
{
public:
    Fuzzy(SearchedFields where, std::string_view word)
        : TextTest(std::move(where))
        , m_word(word)
    { }

private:
    [[nodiscard]] bool holds(std::string_view text) const override
    {
        size_t at = 0;
        for (const char c : text) {
            if (at < m_word.size() && text::toLower(c) == text::toLower(m_word[at]))
                ++at;
        }
        return at == m_word.size();
    }
    [[nodiscard]] std::string what() const override { return "has the letters of \"" + m_word + '"'; }

    std::string m_word;
};

class Matches final : public TextTest
{
public:
    Matches(SearchedFields where, Pattern pattern)
        : TextTest(std::move(where))
        , m_pattern(std::move(pattern))
    { }

private:
    [[nodiscard]] bool holds(std::string_view text) const override { return m_pattern.matches(text); }
    [[nodiscard]] std::string what() const override { return "matches /" + m_pattern.source() + '/'; }

    Pattern m_pattern;
};

class InRange final : public FilterExpression
{
public:
    InRange(size_t field, std::string name, NumberRange range)
        : m_field(field)
        , m_name(std::move(name))
        , m_range(std::move(range))
    { }
    [[nodiscard]] bool matches(const FilterRow& row) const override
    {
        const double value = row.number(m_field);
        return value >= m_range.least && value <= m_range.most;
    }
    [[nodiscard]] std::string describe() const override { return m_name + ' ' + m_range.text; }

private:
    size_t m_field;
    std::string m_name;
    NumberRange m_range;
};

class HasLabel final : public FilterExpression
{
public:
    HasLabel(std::string name, std::string value, bool hasValue)
        : m_name(std::move(name))
        , m_value(std::move(value))
        , m_hasValue(hasValue)
    { }
    [[nodiscard]] bool matches(const FilterRow& row) const override
    {
        const std::string_view value = row.label(m_name);
        return m_hasValue ? value == m_value : value.data() != nullptr;
    }
    [[nodiscard]] std::string describe() const override
    {
        return "label " + m_name + (m_hasValue ? " is \"" + m_value + '"' : " is there");
    }

private:
    std::string m_name;
    std::string m_value;
    bool m_hasValue;
};

FilterPart join(std::vector<FilterPart> parts, bool isAnd)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return std::make_shared<Joined>(std::move(parts), isAnd);
}

} // namespace

std::string_view FilterRow::label(std::string_view /*name*/) const
{
    return {};
}

FilterPart makeAnd(std::vector<FilterPart> parts)
{
    return join(std::move(parts), true);
}

FilterPart makeOr(std::vector<FilterPart> parts)
{
    return join(std::move(parts), false);
}

FilterPart makeNot(FilterPart part)
{
    return std::make_shared<Not>(std::move(part));
}

FilterPart makeContains(SearchedFields where, std::string_view word)
{
    return std::make_shared<Contains>(std::move(where), word);
}

FilterPart makeIs(SearchedFields where, std::string_view word)
{
    return std::make_shared<Is>(std::move(where), word);
}

FilterPart makeFuzzy(SearchedFields where, std::string_view word)
{
    return std::make_shared<Fuzzy>(std::move(where), word);
}

FilterPart makePattern(SearchedFields where, Pattern pattern)
{
    return std::make_shared<Matches>(std::move(where), std::move(pattern));
}

FilterPart makeRange(size_t field, std::string name, NumberRange range)
{
    return std::make_shared<InRange>(field, std::move(name), std::move(range));
}

FilterPart makeLabel(std::string name, std::string value, bool hasValue)
{
    return std::make_shared<HasLabel>(std::move(name), std::move(value), hasValue);
}

} // namespace traffic
