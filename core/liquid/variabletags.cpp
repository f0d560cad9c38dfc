// SPDX-License-Identifier: GPL-3.0-or-later
// assign, capture, increment, decrement, cycle, comment and raw.
#include "core/liquid/parser.h"
#include "core/liquid/tags.h"

#include <array>

namespace liquid {

namespace {
class Assign final : public Node
{
public:
    Assign(std::string name, Filtered value)
        : m_name(std::move(name))
        , m_value(std::move(value))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        renderer.set(m_name, m_value.evaluate(renderer));
        return Flow::Next;
    }

private:
    std::string m_name;
    Filtered m_value;
};

NodePointer parseAssign(Parser&, Markup& markup)
{
    std::string name = markup.name();
    if (!markup.accept("="))
        markup.fail(base::translate("liquid", "= is expected behind the name"));
    Filtered value = markup.filtered();
    markup.expectEnd();
    return std::make_unique<const Assign>(std::move(name), std::move(value));
}

class Capture final : public Node
{
public:
    Capture(std::string name, Nodes nodes)
        : m_name(std::move(name))
        , m_nodes(std::move(nodes))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        Flow flow = Flow::Next;
        renderer.set(m_name, Value(capture(m_nodes, renderer, flow)));
        return flow;
    }

private:
    std::string m_name;
    Nodes m_nodes;
};

NodePointer parseCapture(Parser& parser, Markup& markup)
{
    const bool isQuoted = markup.isAt("'") || markup.isAt("\"");
    std::string name = isQuoted ? textOf(markup.operand().literal) : markup.name();
    markup.expectEnd();
    return std::make_unique<const Capture>(std::move(name), parser.parseUntil({"endcapture"}, "capture"));
}

class Count final : public Node
{
public:
    Count(std::string name, bool isUp, size_t offset)
        : m_name(std::move(name))
        , m_isUp(isUp)
        , m_offset(offset)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        int64_t& counter = renderer.counter(m_name);
        const int64_t printed = m_isUp ? counter : counter - 1; // the first are 0 and -1
        counter += m_isUp ? 1 : -1;
        renderer.write(std::to_string(printed), m_offset);
        return Flow::Next;
    }

private:
    std::string m_name;
    bool m_isUp;
    size_t m_offset;
};

NodePointer parseCount(Markup& markup, bool isUp)
{
    const size_t offset = markup.offset();
    std::string name = markup.name();
    markup.expectEnd();
    return std::make_unique<const Count>(std::move(name), isUp, offset);
}

NodePointer parseIncrement(Parser&, Markup& markup)
{
    return parseCount(markup, true);
}

NodePointer parseDecrement(Parser&, Markup& markup)
{
    return parseCount(markup, false);
}

class Cycle final : public Node
{
public:
    Cycle(std::optional<Operand> group, std::string key, std::vector<Operand> values, size_t offset)
        : m_group(std::move(group))
        , m_key(std::move(key))
        , m_values(std::move(values))
        , m_offset(offset)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        const std::string key = m_group ? "cycle " + textOf(m_group->evaluate(renderer)) : m_key;
        size_t& position = renderer.position(key);
        if (position >= m_values.size())
            position = 0;
        const size_t now = position++;
        renderer.write(textOf(m_values[now].evaluate(renderer)), m_offset);
        return Flow::Next;
    }

private:
    std::optional<Operand> m_group;
    std::string m_key; // cycles of the same values go on with each other
    std::vector<Operand> m_values;
    size_t m_offset;
};

NodePointer parseCycle(Parser&, Markup& markup)
{
    const size_t offset = markup.offset();
    std::string key = "cycle: " + std::string(markup.rest());
    std::optional<Operand> group;
    std::vector<Operand> values{markup.operand()};
    if (markup.accept(":")) {
        group = std::move(values.front());
        values = {markup.operand()};
    }
    while (markup.accept(","))
        values.push_back(markup.operand());
    markup.expectEnd();
    return std::make_unique<const Cycle>(std::move(group), std::move(key), std::move(values), offset);
}

NodePointer parseComment(Parser& parser, Markup&)
{
    static_cast<void>(parser.skipUntil("endcomment", "comment"));
    return nullptr;
}

class Raw final : public Node
{
public:
    Raw(std::string_view text, size_t offset)
        : m_text(text)
        , m_offset(offset)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        renderer.write(m_text, m_offset);
        return Flow::Next;
    }

private:
    std::string m_text;
    size_t m_offset;
};

NodePointer parseRaw(Parser& parser, Markup& markup)
{
    return std::make_unique<const Raw>(parser.skipUntil("endraw", "raw"), markup.offset());
}

NodePointer parseLiteral(Parser& parser, Markup& markup)
{
    return std::make_unique<const Raw>(parser.skipUntil("endliteral", "literal"), markup.offset());
}

constexpr std::array<Tag, 8> VariableTags{{
    {"assign", parseAssign},
    {"capture", parseCapture},
    {"increment", parseIncrement},
    {"decrement", parseDecrement},
    {"cycle", parseCycle},
    {"comment", parseComment},
    {"raw", parseRaw},
    {"literal", parseLiteral},
}};
} // namespace

std::span<const Tag> variableTags()
{
    return VariableTags;
}

} // namespace liquid
