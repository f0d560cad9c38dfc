// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validation.h"

#include "core/expression/library/context.h"

#include <algorithm>

namespace policy {

namespace {
constexpr std::string_view GenericSentence =
    "The request could not be processed due to an internal error. Contact the API owner.";

std::string_view nameOfAction(ValidationAction action)
{
    return action == ValidationAction::Prevent ? "prevent" : action == ValidationAction::Detect ? "detect" : "ignore";
}
} // namespace

ValidationAction Validation::evaluate(const ComputedText& action)
{
    std::string text;
    if (!m_step.evaluate(action, text)) {
        m_hasFailed = true;
        return ValidationAction::Ignore;
    }
    return text == "prevent" ? ValidationAction::Prevent
        : text == "detect"   ? ValidationAction::Detect
                             : ValidationAction::Ignore;
}

bool Validation::looksAt(const ComputedText& action)
{
    return evaluate(action) != ValidationAction::Ignore;
}

void Validation::add(const ComputedText& action, ValidationError error)
{
    addAll(action, {std::move(error)});
}

void Validation::addAll(const ComputedText& action, std::vector<ValidationError> errors)
{
    const ValidationAction what = errors.empty() ? ValidationAction::Ignore : evaluate(action);
    if (what == ValidationAction::Ignore)
        return;
    m_isPrevented = m_isPrevented || what == ValidationAction::Prevent;
    for (ValidationError& error : errors)
        m_found.push_back({what, std::move(error)});
}

// A list that earlier policies began goes on.
void Validation::writeVariable() const
{
    const auto& variables = m_step.context.variables;
    const auto before = std::ranges::find(variables, m_variable, &std::pair<std::string, expression::Value>::first);
    std::vector<expression::ValidationErrorContent> errors;
    for (const Found& one : m_found)
        errors.push_back(
            {one.error.name, one.error.type, one.error.rule, one.error.details, std::string(nameOfAction(one.action))});
    m_step.setVariable(m_variable,
                       expression::makeValidationErrors(
                           before == variables.end() ? expression::Value() : before->second, std::move(errors)));
}

Outcome Validation::finish()
{
    if (m_hasFailed)
        return Outcome::Fail;
    if (!m_variable.empty() && !m_found.empty())
        writeVariable();
    for (const Found& one : m_found)
        m_step.note([&] { return TraceNote{one.error.details + " (" + std::string(nameOfAction(one.action)) + ')'}; });
    const auto first = std::ranges::find(m_found, ValidationAction::Prevent, &Found::action);
    if (first == m_found.end())
        return Outcome::Next;
    const bool isRequest = m_step.changesRequest();
    RunFailure why;
    why.reason = isRequest ? "Bad request" : "Response not allowed";
    why.message = first->error.details;
    why.status = isRequest ? 400 : 502;
    why.clientMessage = first->error.isPublic ? first->error.details : std::string(GenericSentence);
    return m_step.fail(std::move(why));
}

} // namespace policy
