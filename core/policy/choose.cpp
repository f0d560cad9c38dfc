// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/choose.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> WhenAttributes{{
    {.name = "condition", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
}};
constexpr std::array<ElementRule, 2> ChooseChildren{{
    {.name = "when", .attributes = WhenAttributes, .content = Content::Policies, .isRequired = true},
    {.name = "otherwise", .content = Content::Policies, .isOnce = true},
}};

struct Branch
{
    ComputedBoolean condition{true}; // of otherwise
    std::string text; // of the condition, as it is written
    base::Place place;
    const Block* block = nullptr;
};

struct ChooseSettings
{
    std::vector<Branch> branches;

    Outcome run(Step& step) const
    {
        for (const Branch& branch : branches) {
            bool holds = false;
            if (!step.evaluate(branch.condition, holds))
                return Outcome::Fail;
            step.note([&] { return TraceNote{describe(branch, holds)}; });
            if (holds)
                return step.enter(*branch.block);
        }
        return Outcome::Next;
    }

private:
    static std::string describe(const Branch& branch, bool holds)
    {
        const std::string line = "Line " + std::to_string(branch.place.line) + ": ";
        if (branch.text.empty())
            return line + "no condition held, otherwise taken.";
        return line + "when " + branch.text + (holds ? " holds, branch taken." : " does not hold.");
    }
};

// Of several lines and any length, something that fits into one.
std::string oneLine(std::string_view text)
{
    constexpr size_t Longest = 120;
    std::string out;
    for (const char c : trimSpace(text)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!isBlank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out.size() <= Longest ? out : out.substr(0, Longest) + "…";
}

void readBranch(const Node& parent, const Node& child, ChooseSettings& settings, Compiler& compiler)
{
    Branch branch;
    branch.place = child.place;
    const Values values = compiler.read(child);
    if (child.name == "when") {
        branch.condition = values.computedBoolean("condition", false);
        branch.text = oneLine(values.written("condition"));
    }
    branch.block = &compiler.block(child, pathStep(parent, child));
    settings.branches.push_back(std::move(branch));
}

void compileChoose(const Node& element, const Values& values, Compiler& compiler)
{
    (void)values;
    ChooseSettings settings;
    bool hasOtherwise = false;
    for (const Node* child : compiler.children(element)) {
        if (hasOtherwise && child->name == "when")
            compiler.problem(
                child->place,
                base::translate("policy", "Nothing may follow otherwise: it is for when no condition holds."));
        hasOtherwise = hasOtherwise || child->name == "otherwise";
        readBranch(element, *child, settings, compiler);
    }
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule Choose{.element = "choose", .children = ChooseChildren, .compile = compileChoose};

} // namespace policy
