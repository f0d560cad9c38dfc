// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The compiled form: a tree of nodes over numbered slots. Immutable; any number of threads run it, each with its Frame.

#include "core/expression/runtime/list.h"
#include "core/expression/runtime/machine.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace expression {

struct Program;

// Where one function runs: its variables, and what a return gave.
struct Frame
{
    Machine& machine;
    const std::shared_ptr<const Program>& program;
    Value* slots;
    Value result;
};

class Node
{
public:
    Node() = default;
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    virtual ~Node() = default;
    // When the machine is throwing behind it, the value means nothing.
    [[nodiscard]] virtual Value run(Frame& frame) const = 0;
};
using NodePointer = std::unique_ptr<Node>;

// How a statement ended. Throw: the exception is in the machine.
enum class Flow : uint8_t { Next, Break, Continue, Return, Throw };

class Statement
{
public:
    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    virtual ~Statement() = default;
    [[nodiscard]] virtual Flow execute(Frame& frame) const = 0;
};
using StatementPointer = std::unique_ptr<Statement>;

// A variable. One that a lambda uses lives in a Cell, so that both see its changes.
struct Symbol
{
    std::string name;
    const Type* type = nullptr;
    size_t slot = 0;
    bool isCaptured = false;
    bool isReadOnly = false; // const, foreach and using variables
    bool isUnknown = false; // its type could not be found out, which is reported where it is declared
    std::optional<Value> constant;
    const void* owner = nullptr; // the function that it belongs to
};

class Cell final : public Object
{
public:
    Value value;
};

[[nodiscard]] inline const Value& readSymbol(const Frame& frame, const Symbol& symbol)
{
    const Value& slot = frame.slots[symbol.slot];
    return symbol.isCaptured ? slot.as<Cell>()->value : slot;
}
void writeSymbol(Frame& frame, const Symbol& symbol, Value value);
// New cells for those of them that are captured: when their block begins.
void makeCells(Frame& frame, const std::vector<const Symbol*>& symbols);

void setDefaults(Frame& frame, const std::vector<const Symbol*>& symbols);

// What is assigned to. The operands are evaluated once, even for x[i] += 1.
class Place
{
public:
    static constexpr size_t MostOperands = 4;
    using Operands = std::array<Value, MostOperands>;
    Place() = default;
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    virtual ~Place() = default;
    virtual void prepare(Frame& frame, Operands& operands) const = 0;
    [[nodiscard]] virtual Value get(Frame& frame, const Operands& operands) const = 0;
    virtual void set(Frame& frame, const Operands& operands, Value value) const = 0;
};
using PlacePointer = std::unique_ptr<Place>;

// The body of a lambda or a local function.
struct FunctionBody
{
    std::vector<const Symbol*> parameters;
    std::vector<const Symbol*> locals; // captured parameters and variables of an expression body
    std::vector<const Symbol*> values; // variables of value types: never null, even before they are assigned
    std::vector<std::pair<const Symbol*, const Symbol*>> captures; // outer, inner
    size_t slotCount = 0;
    NodePointer expression; // or
    StatementPointer block;
};

// Everything that one compiled expression owns.
struct Program
{
    std::vector<std::unique_ptr<Symbol>> symbols;
    std::vector<std::unique_ptr<FunctionBody>> functions;
    NodePointer expression; // or
    StatementPointer block;
    size_t slotCount = 0;
    std::vector<const Symbol*> locals; // of an expression body
    std::vector<const Symbol*> values; // of value types
};

} // namespace expression
