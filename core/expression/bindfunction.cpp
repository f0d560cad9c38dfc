// SPDX-License-Identifier: GPL-3.0-or-later
// Lambdas, method groups, and the inference of type arguments (ECMA-334 12.6.3).
#include "core/expression/binder.h"

#include <algorithm>

namespace expression {

std::optional<Binder::Signature> Binder::signatureOf(const Type& delegate)
{
    if (delegate.kind != Type::Kind::Delegate)
        return std::nullopt;
    const std::string& name = delegate.source().clrName;
    std::vector<const Type*> types = delegate.arguments;
    if (name == "Func" || name == "Converter") {
        const Type* result = types.back();
        types.pop_back();
        return Signature{std::move(types), result};
    }
    if (name == "Predicate")
        return Signature{std::move(types), &types::Bool};
    if (name == "Comparison")
        return Signature{{types.front(), types.front()}, &types::Int32};
    return Signature{std::move(types), &types::Void};
}

bool Binder::canConvertLambda(const Syntax& lambda, const Type& to)
{
    const auto signature = signatureOf(to);
    if (!signature || signature->parameters.size() + 1 != lambda.parts.size())
        return false;
    if (to.hasParameters())
        return true;
    bool isFine = true;
    const Type* returned = inferLambda(lambda, signature->parameters, isFine);
    if (!isFine)
        return false;
    const bool fits = givesFor(lambda, returned, *signature->result);
    if (fits)
        m_lambdaChecks.fitting.push_back(&lambda);
    else if (returned && signature->result->kind != Type::Kind::Void)
        m_lambdaChecks.faults.push_back({&lambda, signature->result,
                                         Fault{lambda.last().offset,
                                               base::translate("expression", "The function must give %1, not %2")
                                                   .arg(signature->result->name)
                                                   .arg(returned->name),
                                               false,
                                               {}}});
    return fits;
}

// Whether a lambda that gives that type, or nothing, will do for a delegate with that result.
bool Binder::givesFor(const Syntax& lambda, const Type* returned, const Type& result)
{
    if (result.kind == Type::Kind::Void)
        return !returned || lambda.last().is(Kind::Block)
            ? !returned || returned->kind == Type::Kind::Void
            : lambda.last().is(Kind::Assignment) || lambda.last().is(Kind::Invocation)
                || lambda.last().is(Kind::Postfix) || lambda.last().is(Kind::Prefix) || lambda.last().is(Kind::New);
    if (!returned) // a function, or nothing at all
        return (result.takesNull() && !lambda.last().is(Kind::Block)) || lambda.last().is(Kind::ThrowExpression);
    Bound value = makeValue(nullptr, *returned);
    if (lambda.last().is(Kind::Literal))
        value = makeConstantValue(lambda.last().value);
    return canConvert(value, result);
}

// What the lambda gives for such inputs; null when it gives nothing. isFine: its body could be checked.
const Type* Binder::inferLambda(const Syntax& lambda, const std::vector<const Type*>& inputs, bool& isFine)
{
    std::vector<Fault> faults = std::exchange(m_faults, {});
    LambdaChecks checks = std::exchange(m_lambdaChecks, {}); // of a lambda inside are its own
    const bool wasSpeculating = std::exchange(m_isSpeculating, true);
    FunctionBody body;
    FunctionScope scope;
    scope.parent = m_function;
    scope.body = &body;
    m_function = &scope;
    bindFunctionBody(scope, lambda, inputs);
    m_function = scope.parent;
    isFine = m_faults.empty();
    m_lambdaChecks = std::move(checks);
    if (!isFine)
        m_lambdaChecks.faults.push_back({&lambda, nullptr, m_faults.front()});
    m_faults = std::move(faults);
    m_isSpeculating = wasSpeculating;
    const Type* type = nullptr;
    for (const Type* returned : scope.returned) {
        if (!type || canConvertType(*type, *returned))
            type = returned;
    }
    if (scope.returnsNull)
        type = !type ? &types::Null : type->isValueType() ? nullableOf(*type) : type;
    return type;
}

void Binder::bindFunctionBody(FunctionScope& scope, const Syntax& lambda, const std::vector<const Type*>& inputs)
{
    FunctionBody& body = *scope.body;
    scope.blocks.emplace_back();
    const size_t first = lambda.parts.size() - 1 - inputs.size();
    for (size_t i = 0; i < inputs.size(); ++i) {
        const Syntax& parameter = lambda.part(first + i);
        const Type* type = parameter.part(0).is(Kind::VarType) ? inputs[i] : bindType(parameter.part(0));
        if (!type)
            return;
        Symbol& symbol = makeTemporary(*type);
        symbol.name = parameter.text;
        block().names[parameter.text] = &symbol;
        block().symbols.push_back(&symbol);
        body.parameters.push_back(&symbol);
    }
    const Syntax& inner = lambda.last();
    if (inner.is(Kind::Block)) {
        BoundStatement statement = bindBlock(inner);
        const bool needsValue = !scope.returned.empty() || scope.returnsNull
            || (scope.returnType && scope.returnType->kind != Type::Kind::Void);
        if (statement.isEndReachable && needsValue && m_faults.empty())
            fail(inner.end, base::translate("expression", "Not all paths return a value"));
        body.block = std::move(statement.statement);
    } else {
        Bound value = bind(inner);
        if (value.form != Bound::Form::None && !value.isValue() && value.form != Bound::Form::Throw
            && value.form != Bound::Form::Lambda)
            value = bindValue(inner);
        if (value.isValue() && scope.returnType && scope.returnType->kind != Type::Kind::Void) {
            body.expression = convert(std::move(value), *scope.returnType, inner.offset);
        } else if (value.isValue()) {
            if (value.isNull())
                scope.returnsNull = true;
            else
                scope.returned.push_back(value.type);
            body.expression = nodeOf(value);
        } else if (scope.returnType && value) {
            body.expression = convert(std::move(value), *scope.returnType, inner.offset);
        }
    }
    body.locals = block().symbols;
    body.slotCount = scope.slotCount;
}

NodePointer Binder::bindLambda(const Syntax& lambda, const Type& delegate)
{
    const auto signature = signatureOf(delegate);
    m_program.functions.push_back(std::make_unique<FunctionBody>());
    FunctionBody& body = *m_program.functions.back();
    FunctionScope scope;
    scope.parent = m_function;
    scope.body = &body;
    scope.returnType = signature->result;
    m_function = &scope;
    const size_t before = m_faults.size();
    bindFunctionBody(scope, lambda, signature->parameters);
    m_function = scope.parent;
    body.slotCount = scope.slotCount;
    return m_faults.size() > before ? nullptr : makeLambda(body, delegate);
}

namespace {
// A method gives what a delegate returns when it is the same, or a reference to it: nothing is boxed, widened or
// dropped on the way (ECMA-334 20.4; CS0407).
bool returnsFor(const Type& method, const Type& delegate)
{
    if (&method == &delegate || delegate.hasParameters())
        return true;
    return method.isReferenceType() && delegate.isReferenceType() && isAssignable(delegate, method);
}
} // namespace

std::optional<Binder::Candidate> Binder::chooseForDelegate(const Bound& methods, const Signature& signature)
{
    std::vector<Argument> arguments;
    for (const Type* parameter : signature.parameters) {
        Argument argument;
        argument.value = makeValue(nullptr, *parameter);
        arguments.push_back(std::move(argument));
    }
    const bool isInstance = methods.node || methods.constant;
    std::vector<const Member*> members = methods.members;
    std::erase_if(members, [isInstance](const Member* member) { return member->isStatic == isInstance; });
    auto candidate = choose(members, *methods.receiver, methods.typeArguments, arguments);
    if (!candidate || candidate->isExpanded || candidate->defaults > 0
        || !returnsFor(*candidate->result, *signature.result))
        return std::nullopt;
    return candidate;
}

NodePointer Binder::bindMethodGroup(Bound methods, const Type& delegate, size_t offset)
{
    const auto candidate = chooseForDelegate(methods, *signatureOf(delegate));
    const Member& member = *candidate->member;
    use(member.owner->clrName + '.' + member.name);
    CallSettings settings{&member, member.get, candidate->result, candidate->typeArguments, !member.isStatic, offset};
    return makeMethodGroup(std::move(settings), member.isStatic ? nullptr : nodeOf(methods), delegate);
}

namespace {
const Type* fixedType(const Type* parameter, const Substitution& types)
{
    const auto found = std::ranges::find(types, parameter, &Substitution::value_type::first);
    return found == types.end() ? nullptr : found->second;
}
} // namespace

// What the parameter's T must be so that the argument fits.
void Binder::unify(const Type& parameter, const Type& argument, Substitution& types)
{
    if (argument.kind == Type::Kind::Null || argument.kind == Type::Kind::Void)
        return;
    if (parameter.kind == Type::Kind::Parameter) {
        const auto found = std::ranges::find(types, &parameter, &Substitution::value_type::first);
        if (found == types.end())
            return;
        if (!found->second || canConvertType(*found->second, argument))
            found->second = &argument;
        return;
    }
    if (!parameter.hasParameters())
        return;
    if (parameter.isNullable()) {
        unify(*parameter.element(), withoutNullable(argument), types);
        return;
    }
    const Type* same = parameter.kind == Type::Kind::Array || parameter.kind == Type::Kind::Tuple
        ? (argument.kind == parameter.kind && argument.arguments.size() == parameter.arguments.size() ? &argument
                                                                                                      : nullptr)
        : instanceOf(argument, parameter.source());
    for (size_t i = 0; same && i < same->arguments.size(); ++i)
        unify(*parameter.arguments[i], *same->arguments[i], types);
}

// From a lambda or a method group whose inputs are known. True when something was learnt or nothing is left to learn.
bool Binder::inferFromFunction(const Type& parameter, Bound& argument, Substitution& types, bool isForced)
{
    const auto signature = signatureOf(parameter);
    if (!signature)
        return true;
    std::vector<const Type*> inputs;
    for (const Type* input : signature->parameters) {
        inputs.push_back(substitute(input, types));
        if (inputs.back()->hasParameters() && !isForced)
            return false;
    }
    if (argument.form == Bound::Form::Lambda) {
        if (argument.syntax->parts.size() != inputs.size() + 1)
            return true;
        for (size_t i = 0; i < inputs.size(); ++i) {
            const Syntax& declared = argument.syntax->part(i).part(0);
            if (declared.is(Kind::VarType))
                continue;
            if (const Type* type = bindType(declared)) {
                unify(*signature->parameters[i], *type, types);
                inputs[i] = type;
            }
        }
        if (std::ranges::any_of(inputs, &Type::hasParameters))
            return true;
        bool isFine = true;
        const Type* returned = inferLambda(*argument.syntax, inputs, isFine);
        if (returned)
            unify(*signature->result, *returned, types);
        return true;
    }
    if (const auto candidate = chooseForDelegate(argument, {inputs, signature->result}))
        unify(*signature->result, *candidate->result, types);
    return true;
}

bool Binder::infer(Candidate& candidate, std::vector<Argument>& arguments)
{
    Substitution types;
    for (const Type* parameter : candidate.member->typeParameters)
        types.emplace_back(parameter, nullptr);
    std::vector<size_t> functions;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const Bound& value = arguments[i].value;
        if (value.form == Bound::Form::Lambda || value.form == Bound::Form::Methods)
            functions.push_back(i);
        else if (value.isValue())
            unify(*candidate.types[i], *value.type, types);
        else if (arguments[i].outType)
            unify(*candidate.types[i], *arguments[i].outType, types);
    }
    for (int round = 0; round < 3 && !functions.empty(); ++round) {
        std::erase_if(functions, [&](size_t i) {
            return inferFromFunction(*candidate.types[i], arguments[i].value, types, round == 2);
        });
    }
    for (const Type* parameter : candidate.member->typeParameters) {
        const Type* fixed = fixedType(parameter, types);
        if (!fixed)
            return false;
        candidate.typeArguments.push_back(fixed);
    }
    return true;
}

} // namespace expression
