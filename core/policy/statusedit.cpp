// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/statusedit.h"

#include "core/http/grammar.h"

namespace policy {

std::optional<StatusEdit> readStatusEdit(const Node&, const Values& values, Compiler& compiler)
{
    StatusEdit edit{values.computedInteger("code", 200), values.computedText("reason")};
    if (http::isFieldValue(edit.reason.literal))
        return edit;
    compiler.problem(values.place("reason"),
                     base::translate("policy", "The reason has a line break or another control character."));
    return std::nullopt;
}

bool StatusEdit::apply(Step& step, http::ResponseHead& response) const
{
    int64_t status = 0;
    std::string text;
    if (!step.evaluate(code, status) || !step.evaluate(reason, text))
        return false;
    if (!http::isFieldValue(text)) {
        RunFailure failure;
        failure.reason = "ExpressionValueEvaluationFailure";
        failure.message = "The reason of set-status has a line break or another control character.";
        failure.isInternal = true;
        step.failure = std::move(failure);
        return false;
    }
    response.status = static_cast<int>(status);
    response.reason = std::move(text);
    return true;
}

} // namespace policy
