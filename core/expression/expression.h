// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The C# of policy expressions: compiled once, then run any number of times by any thread.
// Nothing that an expression does reaches beyond its Surroundings, and no run outlasts its Budget.

#include "core/expression/fault.h"
#include "core/expression/library/surroundings.h"
#include "core/expression/runtime/machine.h"
#include "core/expression/runtime/value.h"

#include <tl/expected.hpp>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

struct Program;

enum class Form {
    Value, // @( … )
    Block, // @{ … }
};

class Expression
{
public:
    Expression(std::shared_ptr<const Program> program, const Type& type);

    [[nodiscard]] const Type& type() const { return *m_type; } // static; name as C# writes it
    [[nodiscard]] bool readsRequestBody() const { return m_readsRequestBody; }
    [[nodiscard]] bool readsResponseBody() const { return m_readsResponseBody; }
    [[nodiscard]] bool isConstant() const { return m_isConstant; }
    [[nodiscard]] const std::set<std::string>& features() const { return m_features; } // "String.Substring"
    [[nodiscard]] const std::shared_ptr<const Program>& program() const { return m_program; }

private:
    friend class Compilation;
    std::shared_ptr<const Program> m_program;
    const Type* m_type;
    std::set<std::string> m_features;
    bool m_readsRequestBody = false;
    bool m_readsResponseBody = false;
    bool m_isConstant = false;
};

// code: without its brackets. Offsets in faults are bytes of code.
[[nodiscard]] tl::expected<std::shared_ptr<const Expression>, std::vector<Fault>> compile(std::string_view code,
                                                                                          Form form);

// An exception that nothing caught.
struct Thrown
{
    std::string type; // System.FormatException
    std::string message;
    size_t offset = 0; // in the code
    bool isBudget = false; // of time, steps, memory or stack
};

// The value owns what it holds: it may live longer than the surroundings.
[[nodiscard]] tl::expected<Value, Thrown> evaluate(const Expression& expression, Surroundings& surroundings,
                                                   const Budget& budget = {});

// .NET's ToString() with the invariant culture; empty for null.
[[nodiscard]] std::string textOf(const Value& value);

} // namespace expression
