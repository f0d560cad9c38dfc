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
    Evaluator();
    ~Evaluator();
    Evaluator(Evaluator&&) = delete;
    Evaluator& operator=(Evaluator&&) = delete;

    void begin(Context& context, Trace* trace); // of a request; both must live until end()
    void end();

    [[nodiscard]] tl::expected<expression::Value, expression::Thrown>
    evaluate(const expression::Expression& expression);

    // What context.Trace() wrote since the last call.
    [[nodiscard]] std::vector<std::string> takeTraced();

private:
    class Views;
    Context* m_context = nullptr;
    Trace* m_trace = nullptr;
    std::unique_ptr<Views> m_views; // made when the first expression runs
};

} // namespace policy
