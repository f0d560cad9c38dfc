// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule.h"

#include <algorithm>
#include <charconv>

namespace policy {

const Values::Value* Values::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_values, name, &Value::name);
    return found == m_values.end() ? nullptr : &*found;
}

std::string Values::text(std::string_view name, std::string_view fallback) const
{
    const Value* value = find(name);
    return value ? value->text : std::string(fallback);
}

int64_t Values::integer(std::string_view name, int64_t fallback) const
{
    const Value* value = find(name);
    if (value)
        std::from_chars(value->text.data(), value->text.data() + value->text.size(), fallback);
    return fallback;
}

bool Values::boolean(std::string_view name, bool fallback) const
{
    const Value* value = find(name);
    return value ? value->text == "true" : fallback;
}

bool Values::isComputed(std::string_view name) const
{
    const Value* value = find(name);
    return value && value->formula;
}

ComputedText Values::computedText(std::string_view name, std::string_view fallback) const
{
    const Value* value = find(name);
    return value ? ComputedText{value->text, value->formula} : ComputedText{std::string(fallback)};
}

ComputedInteger Values::computedInteger(std::string_view name, int64_t fallback) const
{
    const Value* value = find(name);
    return {integer(name, fallback), value ? value->formula : nullptr};
}

ComputedBoolean Values::computedBoolean(std::string_view name, bool fallback) const
{
    const Value* value = find(name);
    return {boolean(name, fallback), value ? value->formula : nullptr};
}

std::string_view Values::written(std::string_view name) const
{
    const Value* value = find(name);
    return value ? value->written : std::string_view();
}

base::Place Values::place(std::string_view name) const
{
    const Value* value = find(name);
    return value ? value->place : base::Place{};
}

} // namespace policy
