// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/operand.h"

#include "core/liquid/filter.h"
#include "core/liquid/renderer.h"

namespace liquid {

namespace {
Value valueOfPath(const std::vector<Operand>& parts, Renderer& renderer)
{
    Value value = renderer.find(textOf(parts.front().evaluate(renderer)));
    for (size_t i = 1; i < parts.size() && !value.isNull(); ++i)
        value = memberOf(value, parts[i].evaluate(renderer));
    return value;
}

Value valueOfRange(const Operand& range, Renderer& renderer)
{
    const int64_t first = integerOf(range.parts[0].evaluate(renderer)).value_or(0);
    const int64_t last = integerOf(range.parts[1].evaluate(renderer)).value_or(0);
    Values out;
    for (int64_t i = first; i <= last && renderer.reserve(sizeof(Value), range.offset); ++i) {
        out.emplace_back(i);
        if (i == last) // the largest number has none after it
            break;
    }
    return Value(std::move(out));
}
} // namespace

Value Operand::evaluate(Renderer& renderer) const
{
    if (!renderer.step(offset))
        return {};
    switch (kind) {
    case Kind::Path:
        return valueOfPath(parts, renderer);
    case Kind::Range:
        return valueOfRange(*this, renderer);
    case Kind::Literal:
        break;
    }
    return literal;
}

Value Filtered::evaluate(Renderer& renderer) const
{
    Value value = operand.evaluate(renderer);
    for (const FilterCall& call : filters) {
        if (!call.filter)
            continue;
        Values arguments;
        for (const Operand& argument : call.arguments)
            arguments.push_back(argument.evaluate(renderer));
        if (renderer.hasFailed())
            return {};
        value = call.filter->apply({renderer, std::move(value), std::move(arguments), call.offset});
        if (value.isText() && !renderer.reserve(value.text()->size(), call.offset))
            return {};
    }
    return value;
}

} // namespace liquid
