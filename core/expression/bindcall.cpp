// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and the choice of an overload (ECMA-334 12.6).
#include "core/expression/binder.h"
#include "core/expression/runtime/registry.h"

#include <algorithm>

namespace expression {

std::optional<std::vector<Binder::Argument>> Binder::bindArguments(const Syntax& call, size_t first)
{
    std::vector<Argument> out;
    bool isFine = true;
    for (size_t i = first; i < call.parts.size(); ++i) {
        const Syntax& syntax = call.part(i);
        Argument argument;
        argument.name = syntax.text;
        argument.syntax = &syntax;
        argument.isOut = !syntax.flag.empty();
        const Syntax& inner = syntax.part(0);
        const bool isDiscard = inner.is(Kind::Name) && inner.text == "_" && !findSymbol("_"); // out _
        if (inner.is(Kind::OutVariable)) {
            argument.outVariable = &inner;
            if (!inner.part(0).is(Kind::VarType)) { // a method's type argument can be learnt from it
                argument.outType = bindType(inner.part(0));
                isFine = isFine && argument.outType;
            }
        } else if (argument.isOut && isDiscard) {
            argument.outVariable = &inner;
        } else if (argument.isOut) {
            BoundPlace place = bindPlace(inner);
            argument.outPlace = std::move(place.place);
            argument.outType = place.type;
            isFine = isFine && place.type;
            if (place.type && syntax.flag == "ref") // what is there goes in, too
                argument.value = bindValue(inner);
        } else {
            argument.value = bind(inner);
            if (argument.value.form == Bound::Form::Type || argument.value.form == Bound::Form::Namespace)
                argument.value = bindValue(inner);
            if (argument.value.isValue() && argument.value.type->kind == Type::Kind::Void)
                argument.value = fail(inner.offset, base::translate("expression", "This has no value"));
            isFine = isFine && argument.value;
        }
        out.push_back(std::move(argument));
    }
    return isFine ? std::optional(std::move(out)) : std::nullopt;
}

Bound Binder::bindInvocation(const Syntax& syntax)
{
    m_callee = &syntax.part(0);
    Bound callee = bind(syntax.part(0));
    m_callee = nullptr;
    if (!callee) {
        declareUnknownOuts(syntax);
        return {};
    }
    auto arguments = bindArguments(syntax, 1);
    if (!arguments) {
        declareUnknownOuts(syntax);
        return {};
    }
    if (callee.form == Bound::Form::Methods)
        return bindMethodCall(std::move(callee), syntax, std::move(*arguments));
    if (callee.isValue() && callee.type->kind == Type::Kind::Delegate)
        return bindDelegateCall(std::move(callee), syntax, std::move(*arguments));
    // context.Request.MatchedParameters("x"): the gateway takes it for an index
    if (callee.isValue() && syntax.part(0).text == "MatchedParameters") {
        if (arguments->size() == 1)
            return bindElementOf(std::move(callee), syntax);
        Bound methods;
        methods.form = Bound::Form::Methods;
        methods.name = "GetValueOrDefault";
        methods.receiver = callee.type;
        methods.type = callee.type;
        methods.syntax = &syntax.part(0);
        methods.node = nodeOf(callee);
        return bindMethodCall(std::move(methods), syntax, std::move(*arguments));
    }
    const std::string name = syntax.part(0).text;
    return fail(syntax.offset, base::translate("expression", "%1 is no method").arg(name.empty() ? "This" : name));
}

Bound Binder::bindDelegateCall(Bound function, const Syntax& syntax, std::vector<Argument> arguments)
{
    const auto signature = signatureOf(*function.type);
    if (!signature || signature->parameters.size() != arguments.size())
        return fail(syntax.offset, base::translate("expression", "The function takes another number of arguments"));
    std::vector<NodePointer> nodes;
    for (size_t i = 0; i < arguments.size(); ++i) {
        nodes.push_back(convert(std::move(arguments[i].value), *signature->parameters[i], arguments[i].syntax->offset));
        if (!nodes.back())
            return {};
    }
    return makeValue(makeInvocation(nodeOf(function), std::move(nodes), syntax.offset), *signature->result);
}

Bound Binder::bindMethodCall(Bound methods, const Syntax& syntax, std::vector<Argument> arguments)
{
    LambdaChecks outer = std::exchange(m_lambdaChecks, {});
    Bound out = resolveMethodCall(std::move(methods), syntax, std::move(arguments));
    m_lambdaChecks = std::move(outer);
    if (!out)
        declareUnknownOuts(syntax);
    return out;
}

Bound Binder::resolveMethodCall(Bound methods, const Syntax& syntax, std::vector<Argument> arguments)
{
    const size_t offset = methods.syntax->offset;
    if (methods.name == "Invoke" && methods.type && methods.type->kind == Type::Kind::Delegate) {
        Bound function = makeValue(nodeOf(methods), *methods.type);
        return bindDelegateCall(std::move(function), syntax, std::move(arguments));
    }
    const Type& receiver = *methods.receiver;
    const bool isInstance = methods.node || methods.constant;
    std::vector<const Member*> members = methods.members;
    if (isInstance)
        std::erase_if(members, [](const Member* member) { return member->isStatic; });
    if (const auto candidate = choose(members, receiver, methods.typeArguments, arguments))
        return makeCallOf(*candidate, isInstance ? nodeOf(methods) : nullptr, std::move(arguments), offset);
    if (isInstance) {
        Bound extension = bindExtensionCall(methods, arguments, syntax);
        if (extension)
            return extension;
        if (members.empty() && !methods.members.empty())
            return fail(offset,
                        base::translate("expression", "%1 belongs to the type: call it as %2.%1(…)")
                            .arg(methods.name)
                            .arg(receiver.name));
    }
    return failCall(methods, arguments, offset);
}

// x.Select(f) is Enumerable.Select(x, f). None without a fault when no extension takes it.
Bound Binder::bindExtensionCall(Bound& methods, std::vector<Argument>& arguments, const Syntax& syntax)
{
    const auto& extensions = registry().extensions(methods.name);
    if (extensions.empty())
        return {};
    std::vector<Argument> all;
    Argument self;
    self.value = makeValue(nodeOf(methods), *methods.type);
    self.syntax = &syntax;
    all.push_back(std::move(self));
    std::ranges::move(arguments, std::back_inserter(all));
    const auto candidate = choose(extensions, types::Object, methods.typeArguments, all);
    if (!candidate) {
        arguments.clear();
        std::move(all.begin() + 1, all.end(), std::back_inserter(arguments));
        methods.node = std::move(all.front().value.node);
        return {};
    }
    return makeCallOf(*candidate, nullptr, std::move(all), methods.syntax->offset);
}

// Which parameter each argument is for; false when they do not go together.
bool Binder::mapArguments(Candidate& candidate, const std::vector<Argument>& arguments)
{
    const auto& parameters = candidate.member->parameters;
    std::vector<bool> isFilled(parameters.size());
    for (size_t i = 0; i < arguments.size(); ++i) {
        size_t index = i;
        if (!arguments[i].name.empty())
            index = static_cast<size_t>(std::ranges::find(parameters, arguments[i].name, &Parameter::name)
                                        - parameters.begin());
        else if (candidate.isExpanded && i + 1 >= parameters.size())
            index = parameters.size() - 1;
        if (index >= parameters.size())
            return false;
        const bool isRest = candidate.isExpanded && index + 1 == parameters.size();
        if ((isFilled[index] && !isRest) || parameters[index].isOut != arguments[i].isOut)
            return false;
        isFilled[index] = true;
        candidate.parameterOf.push_back(index);
        candidate.types.push_back(isRest ? parameters[index].type->element() : parameters[index].type);
    }
    for (size_t i = 0; i < parameters.size(); ++i) {
        const bool isRest = candidate.isExpanded && i + 1 == parameters.size();
        if (isFilled[i] || isRest)
            continue;
        if (!parameters[i].defaultValue)
            return false;
        ++candidate.defaults;
    }
    return true;
}

std::optional<Binder::Candidate> Binder::apply(const Member& member, const Type& receiver,
                                               const std::vector<const Type*>& typeArguments,
                                               std::vector<Argument>& arguments, bool isExpanded)
{
    Candidate out;
    out.member = &member;
    out.isExpanded = isExpanded;
    if (isExpanded && (member.parameters.empty() || !member.parameters.back().isParams))
        return std::nullopt;
    if (!mapArguments(out, arguments))
        return std::nullopt;
    if (const Type* owner = instanceOf(withoutNullable(receiver), *member.owner))
        out.receiverTypes = substitutionOf(*owner);
    else if (receiver.isNullable() && member.owner->clrName == "Nullable")
        out.receiverTypes = {{member.owner->arguments.front(), receiver.element()}};
    for (const Type*& type : out.types)
        type = substitute(type, out.receiverTypes);
    if (!typeArguments.empty()) {
        if (typeArguments.size() != member.typeParameters.size())
            return std::nullopt;
        out.typeArguments = typeArguments;
    } else if (!member.typeParameters.empty() && !infer(out, arguments)) {
        return std::nullopt;
    }
    Substitution types;
    for (size_t i = 0; i < out.typeArguments.size(); ++i)
        types.emplace_back(member.typeParameters[i], out.typeArguments[i]);
    for (size_t i = 0; i < arguments.size(); ++i) {
        out.types[i] = substitute(out.types[i], types);
        if (arguments[i].isOut)
            continue;
        if (!canConvert(arguments[i].value, *out.types[i]))
            return std::nullopt;
    }
    out.result = substitute(substitute(member.result, out.receiverTypes), types);
    return out;
}

std::optional<Binder::Candidate> Binder::choose(const std::vector<const Member*>& members, const Type& receiver,
                                                const std::vector<const Type*>& typeArguments,
                                                std::vector<Argument>& arguments)
{
    std::optional<Candidate> best;
    for (const Member* member : members) {
        auto candidate = apply(*member, receiver, typeArguments, arguments, false);
        if (!candidate)
            candidate = apply(*member, receiver, typeArguments, arguments, true);
        if (candidate && (!best || isBetter(*candidate, *best, arguments)))
            best = std::move(candidate);
    }
    return best;
}

// Below zero: a is the better target for the argument.
int Binder::compareConversions(const Bound& argument, const Type& a, const Type& b)
{
    if (&a == &b)
        return 0;
    if (argument.isValue()) {
        if (argument.type == &a || argument.type == &b)
            return argument.type == &a ? -1 : 1;
    }
    if (argument.form == Bound::Form::Lambda) {
        const auto x = signatureOf(a);
        const auto y = signatureOf(b);
        if (!x || !y)
            return 0;
        bool isFine = true;
        const Type* returned = inferLambda(*argument.syntax, x->parameters, isFine);
        if (returned == x->result || returned == y->result)
            return x->result == y->result ? 0 : returned == x->result ? -1 : 1;
        return x->result->kind == Type::Kind::Void ? 1 : y->result->kind == Type::Kind::Void ? -1 : 0;
    }
    const bool toB = canConvertType(a, b);
    const bool toA = canConvertType(b, a);
    if (toA != toB)
        return toB ? -1 : 1;
    // of two integers that do not convert into each other one is signed, and that one is better
    const auto isSigned = [](const Type& type) { return type.isInteger() && !type.isUnsigned() ? 1 : 0; };
    return isSigned(b) - isSigned(a);
}

bool Binder::isBetter(const Candidate& a, const Candidate& b, std::vector<Argument>& arguments)
{
    int better = 0;
    int worse = 0;
    for (size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].isOut)
            continue;
        const int order = compareConversions(arguments[i].value, *a.types[i], *b.types[i]);
        better += order < 0 ? 1 : 0;
        worse += order > 0 ? 1 : 0;
    }
    if (better != worse)
        return better > worse && worse == 0;
    if (better > 0)
        return false;
    if (a.member->typeParameters.empty() != b.member->typeParameters.empty())
        return a.member->typeParameters.empty();
    if (a.isExpanded != b.isExpanded)
        return b.isExpanded;
    return a.defaults < b.defaults;
}

NodePointer Binder::convertArgument(Argument& argument, const Type& type)
{
    const Syntax& syntax = *argument.syntax;
    return convert(std::move(argument.value), type, syntax.is(Kind::Argument) ? syntax.part(0).offset : syntax.offset);
}

PlacePointer Binder::declareOut(Argument& argument, const Type& type)
{
    if (!argument.outVariable)
        return std::move(argument.outPlace);
    const Syntax& variable = *argument.outVariable;
    if (variable.is(Kind::Name)) // out _
        return makeLocalPlace(makeTemporary(type));
    const Type* declared = variable.part(0).is(Kind::VarType) ? &type : bindType(variable.part(0));
    if (variable.text == "_" || !declared)
        return makeLocalPlace(makeTemporary(type));
    const Symbol* symbol = declare(variable.text, *declared, variable.offset);
    return symbol ? makeLocalPlace(*symbol) : nullptr;
}

Bound Binder::makeCallOf(const Candidate& candidate, NodePointer receiver, std::vector<Argument> arguments,
                         size_t offset)
{
    const Member& member = *candidate.member;
    const size_t shift = receiver ? 1 : 0;
    std::vector<NodePointer> nodes(member.parameters.size() + shift);
    std::vector<NodePointer> rest;
    std::vector<std::pair<size_t, PlacePointer>> outs;
    if (receiver)
        nodes[0] = std::move(receiver);
    for (size_t i = 0; i < arguments.size(); ++i) {
        const size_t index = candidate.parameterOf[i];
        if (arguments[i].isOut) {
            const Type& type = *candidate.types[i];
            if (arguments[i].outType && arguments[i].outType != &type)
                return fail(offset,
                            base::translate("expression", "The variable behind out must be of type %1").arg(type.name));
            nodes[index + shift] = arguments[i].value.isValue() ? nodeOf(arguments[i].value) : makeConstant({});
            outs.emplace_back(index + shift, declareOut(arguments[i], type));
            if (!outs.back().second)
                return {};
            continue;
        }
        NodePointer node = convertArgument(arguments[i], *candidate.types[i]);
        if (!node)
            return {};
        const bool isRest = candidate.isExpanded && index + 1 == member.parameters.size();
        (isRest ? rest.emplace_back() : nodes[index + shift]) = std::move(node);
    }
    if (candidate.isExpanded) {
        Substitution types = candidate.receiverTypes;
        for (size_t i = 0; i < candidate.typeArguments.size(); ++i)
            types.emplace_back(member.typeParameters[i], candidate.typeArguments[i]);
        nodes.back() = makeRecord(*substitute(member.parameters.back().type, types), std::move(rest));
    }
    for (size_t i = 0; i < member.parameters.size(); ++i) {
        if (!nodes[i + shift])
            nodes[i + shift] = makeConstant(member.parameters[i].defaultValue.value_or(Value()));
    }
    return finishCall(candidate, std::move(nodes), std::move(outs), offset);
}

Bound Binder::finishCall(const Candidate& candidate, std::vector<NodePointer> nodes,
                         std::vector<std::pair<size_t, PlacePointer>> outs, size_t offset)
{
    const Member& member = *candidate.member;
    use(member.owner->clrName + '.' + member.name);
    CallSettings settings;
    settings.member = &member;
    settings.native = member.get;
    settings.result = candidate.result;
    settings.typeArguments = candidate.typeArguments;
    for (const auto& [parameter, type] : candidate.receiverTypes) {
        if (candidate.typeArguments.empty())
            settings.typeArguments.push_back(type);
    }
    const bool isInstance = !member.isStatic && member.kind != Member::Kind::Constructor;
    settings.checksReceiver = isInstance && member.owner->clrName != "Nullable";
    settings.offset = offset;
    return makeValue(makeCall(std::move(settings), std::move(nodes), std::move(outs)), *candidate.result);
}

// What is wrong in a lambda that no overload could take: that says more than that none takes it.
const Fault* Binder::lambdaFault() const
{
    const auto& [faults, fitting] = m_lambdaChecks;
    for (const LambdaFault& one : faults) {
        const bool isElsewhereOtherwise = std::ranges::any_of(faults, [&one](const LambdaFault& other) {
            return other.lambda == one.lambda && other.wanted != one.wanted;
        });
        if (std::ranges::find(fitting, one.lambda) == fitting.end() && (!one.wanted || !isElsewhereOtherwise))
            return &one.fault;
    }
    return nullptr;
}

Bound Binder::failCall(const Bound& methods, std::vector<Argument>& arguments, size_t offset)
{
    if (const Fault* fault = lambdaFault())
        return fail(*fault);
    std::string given;
    for (const Argument& argument : arguments) {
        const Bound& value = argument.value;
        given += given.empty() ? "" : ", ";
        given += value.type ? value.type->name : argument.isOut ? "out" : "a function";
    }
    const std::string owner = methods.receiver->name;
    const std::string name = methods.name == "this" ? owner + "[…]" : owner + '.' + methods.name;
    return fail(offset, base::translate("expression", "%1 does not take (%2)").arg(name).arg(given));
}

} // namespace expression
