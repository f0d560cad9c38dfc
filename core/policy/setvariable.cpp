// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setvariable.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> SetVariableAttributes{{
    {.name = "name", .isRequired = true},
    {.name = "value", .isRequired = true, .mayCompute = true},
}};

// The text that a person wants to see of a value.
std::string shown(const expression::Value& value)
{
    return value.isNull() ? "null" : expression::textOf(value) + " (" + value.type()->name + ')';
}

struct SetVariableSettings
{
    std::string name;
    ComputedText value;
    expression::Value literal; // when it is not computed

    // The value keeps its type: policies/set-variable. A literal is a string.
    Outcome run(Step& step) const
    {
        expression::Value result = literal;
        if (!value.isLiteral() && !step.evaluate(*value.formula, result))
            return Outcome::Fail;
        step.note([&] { return TraceNote{"Variable " + name + " set.", {}, shown(result)}; });
        step.setVariable(name, std::move(result));
        return Outcome::Next;
    }
};

SetVariableSettings makeVariable(const Values& values)
{
    const expression::SharedObjects constants; // any worker runs the policy
    ComputedText value = values.computedText("value");
    auto literal = expression::Value::text(value.literal);
    return {values.text("name"), std::move(value), std::move(literal)};
}

void compileSetVariable(const Node&, const Values& values, Compiler& compiler)
{
    if (values.text("name").empty())
        compiler.problem(values.place("name"), base::translate("policy", "The name of a variable may not be empty."));
    else
        compiler.add(makeVariable(values));
}
} // namespace

const PolicyRule SetVariable{
    .element = "set-variable", .attributes = SetVariableAttributes, .compile = compileSetVariable};

} // namespace policy
