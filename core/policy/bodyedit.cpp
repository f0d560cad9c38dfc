// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/bodyedit.h"

namespace policy {

std::optional<BodyEdit> readBodyEdit(const Node& element, const Values& values, Compiler& compiler)
{
    (void)values;
    auto text = compiler.text(element);
    return text ? std::optional(BodyEdit{std::move(*text)}) : std::nullopt;
}

bool BodyEdit::make(Step& step, std::string& out) const
{
    return step.evaluate(text, out);
}

} // namespace policy
