// SPDX-License-Identifier: GPL-3.0-or-later
// if, unless, case and ifchanged.
#include "core/liquid/condition.h"
#include "core/liquid/parser.h"
#include "core/liquid/tags.h"

#include <array>

namespace liquid {

namespace {
class If final : public Node
{
public:
    struct Branch
    {
        std::optional<Condition> condition; // none: else
        bool isNegated = false;
        Nodes nodes;
    };
    explicit If(std::vector<Branch> branches)
        : m_branches(std::move(branches))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        for (const Branch& branch : m_branches) {
            const bool isTaken = !branch.condition || branch.condition->holds(renderer) != branch.isNegated;
            if (renderer.hasFailed())
                break;
            if (isTaken)
                return renderAll(branch.nodes, renderer);
        }
        return Flow::Next;
    }

private:
    std::vector<Branch> m_branches;
};

NodePointer parseChoice(Parser& parser, Markup& markup, std::string_view name, std::string_view end)
{
    std::vector<If::Branch> branches;
    branches.push_back({readCondition(markup), name == "unless", {}});
    while (!parser.fault()) {
        branches.back().nodes = parser.parseUntil({"elsif", "else", end}, name);
        if (parser.fault() || parser.endTag() == end)
            break;
        branches.emplace_back();
        Markup next = parser.endMarkup();
        if (parser.endTag() == "elsif")
            branches.back().condition = readCondition(next);
    }
    return std::make_unique<const If>(std::move(branches));
}

NodePointer parseIf(Parser& parser, Markup& markup)
{
    return parseChoice(parser, markup, "if", "endif");
}

NodePointer parseUnless(Parser& parser, Markup& markup)
{
    return parseChoice(parser, markup, "unless", "endunless");
}

// Every when that fits is rendered, and else when none does.
class Case final : public Node
{
public:
    struct Branch
    {
        std::vector<Operand> values; // none: else
        Nodes nodes;
    };
    Case(Operand subject, std::vector<Branch> branches)
        : m_subject(std::move(subject))
        , m_branches(std::move(branches))
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        const Value subject = m_subject.evaluate(renderer);
        bool isTaken = false;
        for (const Branch& branch : m_branches) {
            if (renderer.hasFailed())
                break;
            if (branch.values.empty() ? isTaken : !fits(branch, subject, renderer))
                continue;
            isTaken = true;
            if (const Flow flow = renderAll(branch.nodes, renderer); flow != Flow::Next)
                return flow;
        }
        return Flow::Next;
    }

private:
    [[nodiscard]] static bool fits(const Branch& branch, const Value& subject, Renderer& renderer)
    {
        for (const Operand& value : branch.values) {
            if (areEqual(subject, value.evaluate(renderer)))
                return true;
        }
        return false;
    }

    Operand m_subject;
    std::vector<Branch> m_branches;
};

std::vector<Operand> readWhen(Markup markup)
{
    std::vector<Operand> out{markup.operand()};
    while (markup.accept(",") || markup.acceptWord("or"))
        out.push_back(markup.operand());
    markup.expectEnd();
    return out;
}

NodePointer parseCase(Parser& parser, Markup& markup)
{
    Operand subject = markup.operand();
    markup.expectEnd();
    std::vector<Case::Branch> branches;
    static_cast<void>(parser.parseUntil({"when", "else", "endcase"}, "case")); // text before the first is not rendered
    while (!parser.fault() && parser.endTag() != "endcase") {
        branches.emplace_back();
        if (parser.endTag() == "when")
            branches.back().values = readWhen(parser.endMarkup());
        branches.back().nodes = parser.parseUntil({"when", "else", "endcase"}, "case");
    }
    return std::make_unique<const Case>(std::move(subject), std::move(branches));
}

class IfChanged final : public Node
{
public:
    IfChanged(Nodes nodes, size_t offset)
        : m_nodes(std::move(nodes))
        , m_offset(offset)
    { }
    [[nodiscard]] Flow render(Renderer& renderer) const override
    {
        Flow flow = Flow::Next;
        std::string text = capture(m_nodes, renderer, flow);
        std::string& last = renderer.lastText(this);
        if (text != last) {
            renderer.write(text, m_offset);
            last = std::move(text);
        }
        return flow;
    }

private:
    Nodes m_nodes;
    size_t m_offset;
};

NodePointer parseIfChanged(Parser& parser, Markup& markup)
{
    markup.expectEnd();
    return std::make_unique<const IfChanged>(parser.parseUntil({"endifchanged"}, "ifchanged"), markup.offset());
}

constexpr std::array<Tag, 4> ChoiceTags{{
    {"if", parseIf},
    {"unless", parseUnless},
    {"case", parseCase},
    {"ifchanged", parseIfChanged},
}};
} // namespace

std::span<const Tag> choiceTags()
{
    return ChoiceTags;
}

} // namespace liquid
