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
        http::Headers& headers = step.headers();
        if (edit.isProtected(step.changesRequest())) {
            step.note(
                [&] { return TraceNote{"Header " + edit.name + " belongs to the connection and stays as it is."}; });
            return Outcome::Next;
        }
        const std::string before = step.trace ? headers.joined(edit.name) : std::string();
        edit.apply(headers);
        if (step.changesRequest() && http::equalsIgnoreCase(edit.name, "Host"))
            step.context.isHostSet = headers.has("Host");
        step.note([&] {
            const std::string after = headers.joined(edit.name);
            const bool isGone = !headers.has(edit.name);
            return TraceNote{"Header " + edit.name
                                 + (isGone                ? " deleted."
                                        : after == before ? " stays."
                                                          : " set."),
                             before, after};
        });
        return Outcome::Next;
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
                           .compile = compileSetHeader};

} // namespace policy
