// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setstatus.h"

#include "core/policy/statusedit.h"

namespace policy {

namespace {
struct SetStatusSettings
{
    StatusEdit edit;

    // Before there is a response, it has nothing to change: the backend's answer brings its own status.
    Outcome run(Step& step) const
    {
        const int before = step.context.response.status;
        if (!edit.apply(step, step.context.response))
            return Outcome::Fail;
        step.note([&] {
            return TraceNote{"Status set.", std::to_string(before), std::to_string(step.context.response.status)};
        });
        return Outcome::Next;
    }
};

void compileSetStatus(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto edit = readStatusEdit(element, values, compiler))
        compiler.add(SetStatusSettings{std::move(*edit)});
}
} // namespace

const PolicyRule SetStatus{.element = "set-status", .attributes = StatusEditAttributes, .compile = compileSetStatus};

} // namespace policy
