// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What validate-content, -parameters, -headers and -status-code share: actions, errors, and what becomes of them.

#include "core/policy/step.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

enum class ValidationAction : uint8_t { Ignore, Prevent, Detect };
inline constexpr std::string_view ValidationActionChoices = "ignore|prevent|detect";

struct ValidationError
{
    std::string name; // of the parameter, the header, the content type
    std::string type; // RequestBody, ResponseHeader, …
    std::string rule; // SizeLimit, IncorrectMessage, …
    std::string details;
    bool isPublic = true; // the caller may read the details; else a sentence that says nothing
};

// The findings of one policy while it runs.
class Validation
{
public:
    Validation(Step& step, const std::string& variable)
        : m_step(step)
        , m_variable(variable)
    { }

    // Until something is to be prevented, or an expression failed.
    [[nodiscard]] bool goesOn() const { return !m_isPrevented && !m_hasFailed; }
    // False: nothing is to be looked at, or the expression failed.
    [[nodiscard]] bool looksAt(const ComputedText& action);
    void add(const ComputedText& action, ValidationError error);
    void addAll(const ComputedText& action, std::vector<ValidationError> errors);
    void markFailed() { m_hasFailed = true; } // the step's failure says why
    // Writes the variable and ends the run when something is to be prevented.
    [[nodiscard]] Outcome finish();

private:
    struct Found
    {
        ValidationAction action;
        ValidationError error;
    };
    [[nodiscard]] ValidationAction evaluate(const ComputedText& action);
    void writeVariable() const;

    Step& m_step;
    const std::string& m_variable;
    std::vector<Found> m_found;
    bool m_isPrevented = false;
    bool m_hasFailed = false;
};

} // namespace policy
