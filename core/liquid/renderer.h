// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One rendering under way: its variables, its budget, what it has written, and the fault that ended it, if any.

#include "core/base/clock.h"
#include "core/liquid/fault.h"
#include "core/liquid/template.h"
#include "core/liquid/value.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liquid {

class Renderer
{
public:
    Renderer(const Object& data, base::SystemTime now, const RenderLimits& limits);

    [[nodiscard]] Value find(std::string_view name) const;
    void set(std::string_view name, Value value) { m_variables.insert_or_assign(std::string(name), std::move(value)); }
    // Names that hold within a loop only.
    void enterScope() { m_scopes.emplace_back(); }
    void leaveScope() { m_scopes.pop_back(); }
    void setLocal(std::string_view name, Value value);

    // increment and decrement count apart from the variables; cycle and offset:continue remember where they were.
    int64_t& counter(std::string_view name) { return m_counters[std::string(name)]; }
    size_t& position(const std::string& name) { return m_positions[name]; }
    std::string& lastText(const void* tag) { return m_lastTexts[tag]; } // of ifchanged

    void write(std::string_view text, size_t offset);
    // What is written from here on goes into a text of its own, until endCapture gives it back.
    void beginCapture() { m_outputs.emplace_back(); }
    [[nodiscard]] std::string endCapture();
    [[nodiscard]] std::string takeOutput() { return std::move(m_outputs.front()); }

    // False once there was a fault; the budget's end is one.
    bool step(size_t offset);
    bool reserve(size_t bytes, size_t offset);
    void fail(size_t offset, base::Message message);
    [[nodiscard]] size_t bytesLeft() const { return m_bytes; }
    [[nodiscard]] bool hasFailed() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }
    [[nodiscard]] base::SystemTime now() const { return m_now; }

private:
    using Names = std::map<std::string, Value, std::less<>>;
    const Object& m_data;
    base::SystemTime m_now;
    uint64_t m_steps;
    size_t m_bytes;
    Names m_variables;
    std::vector<Names> m_scopes;
    std::map<std::string, int64_t, std::less<>> m_counters;
    std::map<std::string, size_t> m_positions;
    std::map<const void*, std::string> m_lastTexts;
    std::vector<std::string> m_outputs{std::string()};
    std::optional<Fault> m_fault;
};

} // namespace liquid
