// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Syntax → checked nodes: names, types, conversions, overloads, inference. A fault is written down and gives a Bound
// without a type; the next statement is checked all the same.

#include "core/expression/fault.h"
#include "core/expression/nodes.h"
#include "core/expression/syntax.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

// What an expression means.
struct Bound
{
    enum class Form : uint8_t { None, Value, Type, Namespace, Methods, Lambda, Default, Throw };
    Form form = Form::None;
    NodePointer node;
    const Type* type = nullptr; // of a value; null for lambdas and faults
    std::optional<Value> constant;
    // Of methods
    std::string name;
    std::vector<const Member*> members;
    const Type* receiver = nullptr; // whose members they are
    std::vector<const Type*> typeArguments;
    const Syntax* syntax = nullptr;

    [[nodiscard]] bool isValue() const { return form == Form::Value; }
    [[nodiscard]] bool isNull() const { return type == &types::Null; }
    explicit operator bool() const { return form != Form::None; }
};

// A function being checked: its variables, block by block.
struct FunctionScope
{
    struct Block
    {
        std::map<std::string, Symbol*, std::less<>> names;
        std::vector<const Symbol*> symbols;
        std::vector<std::string> reserved; // taken in inner blocks, too
    };
    FunctionScope* parent = nullptr;
    size_t slotCount = 0;
    std::vector<Block> blocks;
    std::map<const Symbol*, Symbol*> aliases; // of outer variables
    FunctionBody* body = nullptr; // null: the whole expression
    const Type* returnType = nullptr; // null while it is being inferred
    std::vector<const Type*> returned;
    bool returnsNull = false;
    int loopDepth = 0;
    int switchDepth = 0;
    std::vector<const Symbol*> caught; // exceptions of the catch clauses around
};

struct BoundStatement
{
    StatementPointer statement;
    bool isEndReachable = true;
    bool hasBreak = false; // that leaves it
};

class Binder
{
public:
    explicit Binder(Program& program);

    [[nodiscard]] const Type* bindExpressionBody(const Syntax& syntax); // the type, null with faults
    [[nodiscard]] const Type* bindBlockBody(const Syntax& syntax);
    [[nodiscard]] std::vector<Fault> takeFaults();
    [[nodiscard]] const std::set<std::string>& features() const { return m_features; }
    [[nodiscard]] bool readsRequestBody() const { return m_readsRequestBody; }
    [[nodiscard]] bool readsResponseBody() const { return m_readsResponse && m_readsBodyOfResponse; }
    [[nodiscard]] bool isConstant() const { return m_isConstant; }
    [[nodiscard]] const KnownConditions& knownConditions() const { return m_knownConditions; }

private:
    using Kind = Syntax::Kind;

    // faults
    Bound fail(size_t offset, base::Message message);
    Bound fail(Fault fault);
    Bound failConsequence(size_t offset);
    Bound failUnsupported(size_t offset, std::string feature);
    Bound failMember(const Syntax& name, const Type& type);
    Bound failName(const Syntax& name);
    void use(std::string feature);

    // types
    const Type* bindType(const Syntax& syntax);
    const Type* findType(const Syntax& syntax);
    const Type* failType(const Syntax& syntax);

    // values
    static Bound makeValue(NodePointer node, const Type& type);
    static Bound makeConstantValue(Value value);
    Bound fold(Bound bound, size_t offset);
    NodePointer nodeOf(Bound& bound);

    // expressions
    Bound bind(const Syntax& syntax);
    Bound bindUnlimited(const Syntax& syntax);
    Bound bindValue(const Syntax& syntax); // refuses types and method names
    Bound bindName(const Syntax& syntax);
    Bound bindSymbol(const Symbol& symbol);
    Bound bindMember(const Syntax& syntax);
    Bound bindMemberOf(Bound target, const Syntax& name);
    Bound bindStaticMember(const Type& type, const Syntax& name);
    Bound bindNullableMember(Bound target, const Syntax& name);
    Bound bindField(Bound target, const Syntax& name);
    Bound bindProperty(const Member& member, Bound target, const Syntax& name);
    Bound bindConditionalAccess(const Syntax& syntax);
    Bound bindElement(const Syntax& syntax);
    Bound bindElementOf(Bound target, const Syntax& syntax);
    Bound bindCast(const Syntax& syntax);
    Bound bindIs(const Syntax& syntax);
    Bound bindAs(const Syntax& syntax);
    Bound bindChecked(const Syntax& syntax);
    Bound bindNameOf(const Syntax& syntax);
    bool hasNamedMember(const Syntax& member);
    Bound bindInterpolation(const Syntax& syntax);
    Bound bindDefault(const Syntax& syntax);
    NodePointer bindPattern(const Syntax& pattern, const Symbol& subject);
    NodePointer bindTypePattern(const Syntax& pattern, const Symbol& subject);

    // operators
    Bound bindPrefix(const Syntax& syntax);
    Bound bindBinary(const Syntax& syntax);
    Bound bindBinaryOf(const std::string& op, Bound left, Bound right, size_t offset);
    Bound bindArithmetic(const std::string& op, Bound left, Bound right, size_t offset);
    Bound bindShift(const std::string& op, Bound left, Bound right, size_t offset);
    Bound bindComparison(const std::string& op, Bound left, Bound right, size_t offset);
    Bound bindEquality(const std::string& op, Bound& left, Bound& right, size_t offset);
    Bound bindLogic(const std::string& op, Bound left, Bound right, size_t offset);
    Bound bindCoalesce(Bound left, Bound right, size_t offset);
    Bound bindConcatenation(Bound left, Bound right);
    Bound bindChoice(const Syntax& syntax);
    Bound bindEnumOperator(const std::string& op, Bound& left, Bound& right, size_t offset);
    Bound bindUserOperator(const std::string& op, Bound& left, Bound& right, size_t offset);
    Bound failOperator(const std::string& op, const Bound& left, const Bound& right, size_t offset);
    static const Type* promoted(const Bound& left, const Bound& right);

    // conversions
    bool canConvert(const Bound& from, const Type& to);
    bool canConvertType(const Type& from, const Type& to) const;
    bool canConvertLambda(const Syntax& lambda, const Type& to);
    bool givesFor(const Syntax& lambda, const Type* returned, const Type& result);
    const Member* findConversion(const Type& from, const Type& to, bool isExplicit) const;
    NodePointer convert(Bound from, const Type& to, size_t offset);
    Bound convertExplicitly(Bound from, const Type& to, size_t offset);
    NodePointer callConversion(const Member& member, Bound from, size_t offset);
    NodePointer bindCondition(const Syntax& syntax);
    const Type* commonType(const std::vector<Bound*>& values);

    // calls
    struct Argument
    {
        Bound value;
        std::string name;
        const Syntax* syntax = nullptr;
        const Syntax* outVariable = nullptr; // out var x
        PlacePointer outPlace; // out x
        const Type* outType = nullptr;
        bool isOut = false;
    };
    struct Candidate
    {
        const Member* member = nullptr;
        Substitution receiverTypes;
        std::vector<const Type*> typeArguments;
        std::vector<const Type*> types; // of the parameters, for each argument
        std::vector<size_t> parameterOf; // the parameter of each argument
        const Type* result = nullptr;
        bool isExpanded = false;
        size_t defaults = 0;
    };
    // What was found out about the lambdas of a call while its overload was looked for.
    struct LambdaFault
    {
        const Syntax* lambda = nullptr;
        const Type* wanted = nullptr; // what it should give; null when its body is wrong
        Fault fault;
    };
    struct LambdaChecks
    {
        std::vector<LambdaFault> faults;
        std::vector<const Syntax*> fitting; // that some overload could take
    };
    std::optional<std::vector<Argument>> bindArguments(const Syntax& call, size_t first);
    Bound bindInvocation(const Syntax& syntax);
    Bound bindMethodCall(Bound methods, const Syntax& syntax, std::vector<Argument> arguments);
    Bound resolveMethodCall(Bound methods, const Syntax& syntax, std::vector<Argument> arguments);
    Bound bindDelegateCall(Bound function, const Syntax& syntax, std::vector<Argument> arguments);
    Bound bindExtensionCall(Bound& methods, std::vector<Argument>& arguments, const Syntax& syntax);
    std::optional<Candidate> choose(const std::vector<const Member*>& members, const Type& receiver,
                                    const std::vector<const Type*>& typeArguments, std::vector<Argument>& arguments);
    std::optional<Candidate> apply(const Member& member, const Type& receiver,
                                   const std::vector<const Type*>& typeArguments, std::vector<Argument>& arguments,
                                   bool isExpanded);
    static bool mapArguments(Candidate& candidate, const std::vector<Argument>& arguments);
    bool isBetter(const Candidate& a, const Candidate& b, std::vector<Argument>& arguments);
    int compareConversions(const Bound& argument, const Type& a, const Type& b);
    Bound makeCallOf(const Candidate& candidate, NodePointer receiver, std::vector<Argument> arguments, size_t offset);
    NodePointer convertArgument(Argument& argument, const Type& type);
    PlacePointer declareOut(Argument& argument, const Type& type);
    [[nodiscard]] const Fault* lambdaFault() const;
    Bound failCall(const Bound& methods, std::vector<Argument>& arguments, size_t offset);
    Bound finishCall(const Candidate& candidate, std::vector<NodePointer> nodes,
                     std::vector<std::pair<size_t, PlacePointer>> outs, size_t offset);

    // inference
    bool infer(Candidate& candidate, std::vector<Argument>& arguments);
    void unify(const Type& parameter, const Type& argument, Substitution& types);
    bool inferFromFunction(const Type& parameter, Bound& argument, Substitution& types, bool isForced);

    // functions
    struct Signature
    {
        std::vector<const Type*> parameters;
        const Type* result;
    };
    static std::optional<Signature> signatureOf(const Type& delegate);
    NodePointer bindLambda(const Syntax& lambda, const Type& delegate);
    const Type* inferLambda(const Syntax& lambda, const std::vector<const Type*>& inputs, bool& isFine);
    void bindFunctionBody(FunctionScope& scope, const Syntax& lambda, const std::vector<const Type*>& inputs);
    NodePointer bindMethodGroup(Bound methods, const Type& delegate, size_t offset);
    std::optional<Candidate> chooseForDelegate(const Bound& methods, const Signature& signature);

    // creation
    Bound bindNew(const Syntax& syntax);
    Bound bindNewArray(const Syntax& syntax);
    Bound bindArrayInitializer(const Syntax& initializer, const Type* element);
    Bound bindAnonymous(const Syntax& syntax);
    Bound bindTuple(const Syntax& syntax);
    Bound bindNewDelegate(const Syntax& syntax, const Type& type);
    Bound bindInitializer(Bound value, const Syntax& initializer);
    NodePointer bindNestedInitializer(Bound held, const Syntax& initializer);
    NodePointer bindInitializerStep(const Symbol& symbol, const Syntax& item);
    Bound bindQuery(const Syntax& syntax);

    // assignments
    struct BoundPlace
    {
        PlacePointer place;
        const Type* type = nullptr;
    };
    BoundPlace bindPlace(const Syntax& syntax);
    BoundPlace bindMemberPlace(Bound target, const Syntax& name);
    BoundPlace bindElementPlace(Bound target, const Syntax& syntax);
    Bound bindAssignment(const Syntax& syntax);
    Bound bindStep(const Syntax& syntax, bool isPostfix);

    // statements
    BoundStatement bindStatement(const Syntax& syntax);
    BoundStatement bindBlock(const Syntax& syntax);
    BoundStatement bindLocal(const Syntax& syntax);
    BoundStatement bindDeconstruction(const Syntax& syntax);
    BoundStatement bindLocalFunction(const Syntax& syntax);
    void declareLocalFunctions(const Syntax& block);
    BoundStatement bindIf(const Syntax& syntax);
    BoundStatement bindLoop(const Syntax& syntax);
    BoundStatement bindFor(const Syntax& syntax);
    BoundStatement bindForeach(const Syntax& syntax);
    BoundStatement bindSwitch(const Syntax& syntax);
    BoundStatement bindReturn(const Syntax& syntax);
    BoundStatement bindJump(const Syntax& syntax);
    BoundStatement bindThrow(const Syntax& syntax);
    BoundStatement bindTry(const Syntax& syntax);
    CatchClause bindCatch(const Syntax& syntax, BoundStatement& end);
    BoundStatement bindUsing(const Syntax& syntax);
    BoundStatement bindLoopBody(const Syntax& syntax);

    // variables
    FunctionScope::Block& block() { return m_function->blocks.back(); }
    void beginBlock() { m_function->blocks.emplace_back(); }
    std::vector<const Symbol*> endBlock();
    Symbol* declare(std::string name, const Type& type, size_t offset);
    void declareUnknown(const std::string& name, size_t offset);
    void declareUnknownOuts(const Syntax& call);
    Symbol& makeTemporary(const Type& type);
    const Symbol* findSymbol(std::string_view name);
    const Symbol* captureInto(FunctionScope& function, const Symbol& outer);

    Program& m_program;
    FunctionScope m_root;
    FunctionScope* m_function = &m_root;
    std::vector<const Symbol*> m_placeholders; // of ?.
    std::vector<Fault> m_faults;
    LambdaChecks m_lambdaChecks;
    std::set<std::string> m_features;
    KnownConditions m_knownConditions;
    const Syntax* m_callee = nullptr; // what is being called: a property beside a method of its name is left aside
    int m_depth = 0;
    uint64_t m_work = 0;
    std::optional<Fault> m_exhausted; // whatever else is found may follow from it
    std::vector<SyntaxPointer> m_rewritten; // queries as calls: lambdas in them are checked again later
    bool m_isChecked = false;
    bool m_isSpeculating = false;
    bool m_readsRequestBody = false;
    bool m_readsResponse = false;
    bool m_readsBodyOfResponse = false;
    bool m_isConstant = true;
};

// Members of that name of the type, its bases and object, the nearest first.
[[nodiscard]] std::vector<const Member*> membersOf(const Type& type, std::string_view name);
// The nearest of the names, for "did you mean"; empty when none is near.
[[nodiscard]] std::string nearestName(std::string_view name, const std::vector<std::string_view>& names);

} // namespace expression
