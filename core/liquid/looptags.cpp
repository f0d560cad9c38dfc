// SPDX-License-Identifier: GPL-3.0-or-later
// for, JSONArrayFor, tablerow, break and continue.
#include "core/liquid/parser.h"
#include "core/liquid/tags.h"

#include <algorithm>
#include <array>

namespace liquid {

namespace {
// Where a loop stands: forloop and tablerowloop.
class LoopState final : public Object
{
public:
    LoopState(std::string name, int64_t length, int64_t index, Value parent, int64_t columns)
        : m_name(std::move(name))
        , m_length(length)
        , m_index(index)
        , m_parent(std::move(parent))
        , m_columns(columns)
    { }
    [[nodiscard]] Value member(std::string_view name) const override
    {
        if (name == "name")
            return Value(m_name);
        if (name == "parentloop")
            return m_parent;
        if (name == "first" || name == "last")
            return Value(m_index == (name == "first" ? 0 : m_length - 1));
        if (name == "col_first" || name == "col_last")
            return Value(m_index % m_columns == (name == "col_first" ? 0 : m_columns - 1));
        return number(name);
    }

private:
    [[nodiscard]] Value number(std::string_view name) const
    {
        const std::array<std::pair<std::string_view, int64_t>, 7> numbers{{
            {"length", m_length},
            {"index", m_index + 1},
            {"index0", m_index},
            {"rindex", m_length - m_index},
            {"rindex0", m_length - m_index - 1},
            {"col", m_index % m_columns + 1},
            {"col0", m_index % m_columns},
        }};
        const auto* found = std::ranges::find(numbers, name, &std::pair<std::string_view, int64_t>::first);
        return found == numbers.end() ? Value() : Value(found->second);
    }

    std::string m_name;
    int64_t m_length;
    int64_t m_index;
    Value m_parent;
    int64_t m_columns;
};

struct LoopHead
{
    std::string variable;
    std::string name; // variable-collection
    Operand collection;
    bool isReversed = false;
    bool goesOn = false; // offset:continue
    std::optional<Operand> offset;
    std::optional<Operand> limit;
    std::optional<Operand> columns;
    size_t at = 0;

    // What is to be walked through.
    [[nodiscard]] Values items(Renderer& renderer) const
    {
        auto all = itemsOf(collection.evaluate(renderer)).value_or(Values());
        if (!renderer.reserve(all.size() * sizeof(Value), at))
            return {};
        size_t& position = renderer.position("for " + name);
        const size_t from = std::min(goesOn ? position : amount(offset, renderer, 0), all.size());
        const size_t count = std::min(amount(limit, renderer, all.size()), all.size() - from);
        position = from + count;
        Values out(std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(from)),
                   std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(from + count)));
        if (isReversed)
            std::ranges::reverse(out);
        return out;
    }

    [[nodiscard]] static size_t amount(const std::optional<Operand>& operand, Renderer& renderer, size_t fallback)
    {
        const auto number = operand ? integerOf(operand->evaluate(renderer)) : std::nullopt;
        return number ? static_cast<size_t>(std::max<int64_t>(0, *number)) : fallback;
    }
};

bool readLoopOption(Markup& markup, LoopHead& head)
{
    const std::string word(markup.word());
    if (word == "reversed") {
        head.isReversed = true;
        return true;
    }
    if (!markup.accept(":"))
        return false;
    if (word == "offset" && markup.acceptWord("continue"))
        head.goesOn = true;
    else if (word == "offset")
        head.offset = markup.operand();
    else if (word == "limit")
        head.limit = markup.operand();
    else if (word == "cols")
        head.columns = markup.operand();
    else
        return false;
    return true;
}

LoopHead readLoopHead(Markup& markup)
{
    LoopHead out;
    out.at = markup.offset();
    out.variable = markup.name();
    if (!markup.acceptWord("in"))
        markup.fail(base::translate("liquid", "A loop is written: item in items"));
    const std::string_view rest = markup.rest();
    out.collection = markup.operand();
    const std::string_view written = rest.substr(0, rest.size() - markup.rest().size());
    out.name =
        out.variable + '-' + std::string(written.substr(std::min(written.size(), written.find_first_not_of(' '))));
    while (!markup.isAtEnd()) {
        static_cast<void>(markup.accept(","));
        if (!readLoopOption(markup, out)) {
            markup.fail(base::translate("liquid", "A loop knows limit:, offset:, cols: and reversed, nothing else"));
            break;
        }
    }
    return out;
}

class For final : public Node
{
public:
    For(LoopHead head, Nodes nodes, Nodes otherwise, bool hasCommas)
        : m_head(std::move(head))
        , m_nodes(std::move(nodes))
        , m_otherwise(std::move(otherwise))
        , m_hasCommas(hasCommas)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        const Values items = m_head.items(renderer);
        if (items.empty())
            return renderAll(m_otherwise, renderer);
        const Value parent = renderer.find("forloop");
        renderer.enterScope();
        for (size_t i = 0; i < items.size() && renderer.step(m_head.at); ++i) {
            renderer.setLocal(m_head.variable, items[i]);
            renderer.setLocal("forloop",
                              Value(std::make_shared<const LoopState>(m_head.name, static_cast<int64_t>(items.size()),
                                                                      static_cast<int64_t>(i), parent, 1)));
            if (renderAll(m_nodes, renderer) == Flow::Break)
                break;
            if (m_hasCommas && i + 1 < items.size())
                renderer.write(",", m_head.at);
        }
        renderer.leaveScope();
        return Flow::Next;
    }

private:
    LoopHead m_head;
    Nodes m_nodes;
    Nodes m_otherwise;
    bool m_hasCommas;
};

NodePointer parseFor(Parser& parser, Markup& markup)
{
    LoopHead head = readLoopHead(markup);
    Nodes nodes = parser.parseUntil({"else", "endfor"}, "for");
    Nodes otherwise;
    if (!parser.fault() && parser.endTag() == "else")
        otherwise = parser.parseUntil({"endfor"}, "for");
    return std::make_unique<const For>(std::move(head), std::move(nodes), std::move(otherwise), false);
}

// API Management's own: a comma between what two items print.
NodePointer parseJsonArrayFor(Parser& parser, Markup& markup)
{
    LoopHead head = readLoopHead(markup);
    Nodes nodes = parser.parseUntil({"endJSONArrayFor"}, "JSONArrayFor");
    return std::make_unique<const For>(std::move(head), std::move(nodes), Nodes(), true);
}

class TableRow final : public Node
{
public:
    TableRow(LoopHead head, Nodes nodes)
        : m_head(std::move(head))
        , m_nodes(std::move(nodes))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        const Values items = m_head.items(renderer);
        const size_t columns = std::max<size_t>(1, LoopHead::amount(m_head.columns, renderer, items.size()));
        renderer.write("<tr class=\"row1\">\n", m_head.at);
        renderer.enterScope();
        for (size_t i = 0; i < items.size() && renderer.step(m_head.at); ++i) {
            if (i > 0 && i % columns == 0)
                renderer.write("</tr>\n<tr class=\"row" + std::to_string(i / columns + 1) + "\">", m_head.at);
            if (renderCell(renderer, items, i, columns) == Flow::Break)
                break;
        }
        renderer.leaveScope();
        renderer.write("</tr>\n", m_head.at);
        return Flow::Next;
    }

private:
    [[nodiscard]] Flow renderCell(Renderer& renderer, const Values& items, size_t i, size_t columns) const
    {
        renderer.setLocal(m_head.variable, items[i]);
        renderer.setLocal(
            "tablerowloop",
            Value(std::make_shared<const LoopState>(m_head.name, static_cast<int64_t>(items.size()),
                                                    static_cast<int64_t>(i), Value(), static_cast<int64_t>(columns))));
        renderer.write("<td class=\"col" + std::to_string(i % columns + 1) + "\">", m_head.at);
        const Flow flow = renderAll(m_nodes, renderer);
        renderer.write("</td>", m_head.at);
        return flow;
    }

    LoopHead m_head;
    Nodes m_nodes;
};

NodePointer parseTableRow(Parser& parser, Markup& markup)
{
    LoopHead head = readLoopHead(markup);
    return std::make_unique<const TableRow>(std::move(head), parser.parseUntil({"endtablerow"}, "tablerow"));
}

class Leave final : public Node
{
public:
    explicit Leave(Flow flow)
        : m_flow(flow)
    { }
    [[nodiscard]] Flow render(Renderer&) const override { return m_flow; }

private:
    Flow m_flow;
};

NodePointer parseBreak(Parser&, Markup& markup)
{
    markup.expectEnd();
    return std::make_unique<const Leave>(Flow::Break);
}

NodePointer parseContinue(Parser&, Markup& markup)
{
    markup.expectEnd();
    return std::make_unique<const Leave>(Flow::Continue);
}

constexpr std::array<Tag, 5> LoopTags{{
    {"for", parseFor},
    {"JSONArrayFor", parseJsonArrayFor},
    {"tablerow", parseTableRow},
    {"break", parseBreak},
    {"continue", parseContinue},
}};
} // namespace

std::span<const Tag> loopTags()
{
    return LoopTags;
}

} // namespace liquid
