// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/renderer.h"

#include "core/expression/runtime/utf16.h"

namespace liquid {

Renderer::Renderer(const Object& data, base::SystemTime now, const RenderLimits& limits)
    : m_data(data)
    , m_now(now)
    , m_steps(limits.steps)
    , m_bytes(limits.bytes)
{ }

Value Renderer::find(std::string_view name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        if (const auto found = scope->find(name); found != scope->end())
            return found->second;
    }
    if (const auto found = m_variables.find(name); found != m_variables.end())
        return found->second;
    if (const auto found = m_counters.find(name); found != m_counters.end())
        return Value(found->second);
    return m_data.member(name);
}

void Renderer::setLocal(std::string_view name, Value value)
{
    m_scopes.back().insert_or_assign(std::string(name), std::move(value));
}

void Renderer::write(std::string_view text, size_t offset)
{
    if (reserve(text.size(), offset))
        expression::appendText(m_outputs.back(), text);
}

std::string Renderer::endCapture()
{
    std::string out = std::move(m_outputs.back());
    m_outputs.pop_back();
    return out;
}

bool Renderer::step(size_t offset)
{
    if (m_steps == 0)
        fail(offset, base::translate("liquid", "The template takes too many steps"));
    else
        --m_steps;
    return !hasFailed();
}

bool Renderer::reserve(size_t bytes, size_t offset)
{
    if (bytes > m_bytes)
        fail(offset, base::translate("liquid", "The template makes too much text"));
    else
        m_bytes -= bytes;
    return !hasFailed();
}

void Renderer::fail(size_t offset, base::Message message)
{
    if (!m_fault)
        m_fault = Fault{offset, std::move(message)};
}

} // namespace liquid
