// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What expressions see of a run: its Context as expression::Surroundings, without copying.

#include "core/expression/expression.h"
#include "core/policy/run.h"

#include <memory>
#include <string>
#include <vector>

namespace policy {

class Evaluator
{
public:
    Evaluator(Context& context, Trace* trace);
    ~Evaluator();
    Evaluator(Evaluator&&) noexcept;
    Evaluator& operator=(Evaluator&&) = delete;

    [[nodiscard]] tl::expected<expression::Value, expression::Thrown>
    evaluate(const expression::Expression& expression);

    // What context.Trace() wrote since the last call.
    [[nodiscard]] std::vector<std::string> takeTraced();

private:
    class Views;
    Context& m_context;
    Trace* m_trace;
    std::unique_ptr<Views> m_views; // made when the first expression runs
};

} // namespace policy
