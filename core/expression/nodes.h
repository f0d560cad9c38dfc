// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the checker makes nodes. What each does is said where it is made of.

#include "core/expression/node.h"

#include <cstdint>
#include <optional>

namespace expression {

enum class Operator : uint8_t { Add, Subtract, Multiply, Divide, Remainder, And, Or, Xor, ShiftLeft, ShiftRight };
enum class Comparison : uint8_t { Equal, NotEqual, Less, Greater, LessEqual, GreaterEqual };

// values
[[nodiscard]] NodePointer makeConstant(Value value);
[[nodiscard]] NodePointer makeLocal(const Symbol& symbol);
[[nodiscard]] NodePointer makeThrow(NodePointer exception, size_t offset);
[[nodiscard]] NodePointer makeConcatenation(std::vector<NodePointer> parts);
// Adds to a concatenation that left already is; else makes one.
[[nodiscard]] NodePointer concatenate(NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeFormatted(NodePointer value, NodePointer alignment, std::string format);

// operators; type: the promoted type of both operands
struct ArithmeticSettings
{
    Operator op;
    const Type* type; // of the operands
    const Type* result; // differs from type for enums
    bool isChecked = false;
    size_t offset = 0;
};
[[nodiscard]] NodePointer makeArithmetic(const ArithmeticSettings& settings, NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeComparison(Comparison op, const Type& type, NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeEquality(bool isEqual, NodePointer left, NodePointer right); // by value, also null
[[nodiscard]] NodePointer makeIdentity(bool isEqual, NodePointer left, NodePointer right); // the same object
[[nodiscard]] NodePointer makeNegation(const Type& type, NodePointer operand, bool isChecked, size_t offset);
[[nodiscard]] NodePointer makeComplement(const Type& type, NodePointer operand);
[[nodiscard]] NodePointer makeNot(NodePointer operand);
[[nodiscard]] NodePointer makeAndAlso(NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeOrElse(NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeBoolLogic(Operator op, NodePointer left, NodePointer right); // & | ^, with null
[[nodiscard]] NodePointer makeChoice(NodePointer condition, NodePointer then, NodePointer otherwise);
[[nodiscard]] NodePointer makeCoalesce(NodePointer left, NodePointer right);
[[nodiscard]] NodePointer makeConditionalAccess(NodePointer target, const Symbol& placeholder, NodePointer rest);

// conversions
[[nodiscard]] NodePointer makeNumberConversion(const Type& to, NodePointer operand, bool isChecked, size_t offset);
[[nodiscard]] NodePointer makeTypeTest(const Type& type, NodePointer operand);
[[nodiscard]] NodePointer makeAs(const Type& type, NodePointer operand);
[[nodiscard]] NodePointer makeUnboxing(const Type& type, NodePointer operand, size_t offset); // InvalidCastException
[[nodiscard]] NodePointer makeNullableValue(NodePointer operand, size_t offset); // throws for null
// The pattern "T x" or "var x": assigns, and says whether it matched.
[[nodiscard]] NodePointer makePatternVariable(const Type* type, const Symbol& symbol, NodePointer operand);

// calls
struct CallSettings
{
    const Member* member;
    Native native;
    const Type* result;
    std::vector<const Type*> typeArguments;
    bool checksReceiver = false;
    size_t offset = 0;
};
[[nodiscard]] NodePointer makeCall(CallSettings settings, std::vector<NodePointer> arguments,
                                   std::vector<std::pair<size_t, PlacePointer>> outs = {});
// An operator of the library on operands that may be null.
[[nodiscard]] NodePointer makeLiftedCall(CallSettings settings, std::string op, std::vector<NodePointer> arguments);
// All in order; the last gives the value.
[[nodiscard]] NodePointer makeComma(std::vector<NodePointer> steps);
[[nodiscard]] NodePointer makeInvocation(NodePointer function, std::vector<NodePointer> arguments, size_t offset);
[[nodiscard]] NodePointer makeLambda(const FunctionBody& body, const Type& type);
[[nodiscard]] NodePointer makeMethodGroup(CallSettings settings, NodePointer receiver, const Type& type);
[[nodiscard]] NodePointer makeRecord(const Type& type, std::vector<NodePointer> fields); // tuple, anonymous, array
[[nodiscard]] NodePointer makeEmptyArray(const Type& type, NodePointer size, size_t offset);
[[nodiscard]] NodePointer makeField(NodePointer record, size_t index, size_t offset);
[[nodiscard]] NodePointer makeElement(NodePointer array, NodePointer index, size_t offset);
[[nodiscard]] NodePointer makeSequence(const Symbol& symbol, NodePointer value, std::vector<NodePointer> steps);

// assignments
[[nodiscard]] PlacePointer makeLocalPlace(const Symbol& symbol);
[[nodiscard]] PlacePointer makeElementPlace(NodePointer array, NodePointer index, size_t offset);
// A property or an indexer: getter and setter of the library. No target: static.
[[nodiscard]] PlacePointer makeMemberPlace(CallSettings settings, std::vector<NodePointer> operands);
[[nodiscard]] NodePointer makeAssignment(PlacePointer place, NodePointer value);
// old is where the value before stands for change; the result is the old value when isPostfix.
[[nodiscard]] NodePointer makeCompound(PlacePointer place, const Symbol& old, NodePointer change, bool isPostfix);

// statements
[[nodiscard]] StatementPointer makeBlock(std::vector<const Symbol*> symbols, std::vector<StatementPointer> statements);
[[nodiscard]] StatementPointer makeExpressionStatement(NodePointer node);
[[nodiscard]] StatementPointer makeReturn(NodePointer value); // or null
[[nodiscard]] StatementPointer makeJump(Flow flow);
[[nodiscard]] StatementPointer makeIf(NodePointer condition, StatementPointer then, StatementPointer otherwise);
// Any of condition and step may be null; isDo: the condition is asked behind the body.
[[nodiscard]] StatementPointer makeLoop(NodePointer condition, StatementPointer step, StatementPointer body, bool isDo);
[[nodiscard]] StatementPointer makeForeach(const Symbol& variable, NodePointer sequence, StatementPointer body,
                                           const Type* castTo, size_t offset);
struct SwitchSection
{
    std::vector<NodePointer> tests; // a null one is default
    StatementPointer body;
};
[[nodiscard]] StatementPointer makeSwitch(const Symbol& subject, NodePointer value,
                                          std::vector<SwitchSection> sections);
[[nodiscard]] StatementPointer makeThrowStatement(NodePointer exception, const Symbol* caught, size_t offset);
struct CatchClause
{
    const Type* type = nullptr; // null: everything
    const Symbol* variable = nullptr;
    NodePointer when;
    StatementPointer body;
};
[[nodiscard]] StatementPointer makeTry(StatementPointer body, std::vector<CatchClause> clauses,
                                       StatementPointer finally);

} // namespace expression
