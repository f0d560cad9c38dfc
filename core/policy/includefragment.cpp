// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/includefragment.h"

#include "core/policy/compiler.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> IncludeFragmentAttributes{{
    {.name = "fragment-id", .isRequired = true},
}};

void compileIncludeFragment(const Node&, const Values& values, Compiler& compiler)
{
    compiler.include(std::string(trimSpace(values.text("fragment-id"))), values.place("fragment-id"));
}
} // namespace

const PolicyRule IncludeFragment{
    .element = "include-fragment", .attributes = IncludeFragmentAttributes, .compile = compileIncludeFragment};

} // namespace policy
