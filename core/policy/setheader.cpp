// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setheader.h"

#include "core/policy/headeredit.h"

namespace policy {

namespace {
struct SetHeaderSettings
{
    HeaderEdit edit;

    Outcome run(Step& step) const
    {
        return edit.apply(step, step.headers(), step.changesRequest()) ? Outcome::Next : Outcome::Fail;
    }
};

void compileSetHeader(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto edit = readHeaderEdit(element, values, compiler))
        compiler.add(SetHeaderSettings{std::move(*edit)});
}
} // namespace

const PolicyRule SetHeader{.element = "set-header",
                           .sections = in::Everywhere,
                           .attributes = HeaderEditAttributes,
                           .children = HeaderEditChildren,
                           .compile = compileSetHeader};

} // namespace policy
