// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setbody.h"

#include "core/policy/bodyedit.h"

namespace policy {

namespace {
struct SetBodySettings
{
    BodyEdit edit;

    Outcome run(Step& step) const
    {
        std::string body;
        if (!edit.make(step, body))
            return Outcome::Fail;
        step.note([&] {
            const std::string* before = step.body();
            const char* whose = step.changesRequest() ? "request" : "response";
            return TraceNote{std::string("Body of the ") + whose + " replaced: " + std::to_string(body.size())
                                 + " bytes.",
                             before ? *before : std::string(), body};
        });
        step.setBody(std::move(body));
        return Outcome::Next;
    }
};

void compileSetBody(const Node& element, const Values& values, Compiler& compiler)
{
    if (auto edit = readBodyEdit(element, values, compiler))
        compiler.add(SetBodySettings{std::move(*edit)});
}
} // namespace

const PolicyRule SetBody{
    .element = "set-body", .attributes = BodyEditAttributes, .content = Content::Anything, .compile = compileSetBody};

} // namespace policy
