// SPDX-License-Identifier: GPL-3.0-or-later
// new, initializers, arrays, anonymous objects, tuples.
#include "core/expression/binder.h"
#include "core/expression/runtime/registry.h"

#include <algorithm>

namespace expression {

Bound Binder::bindNew(const Syntax& syntax)
{
    const Type* type = bindType(syntax.part(0));
    if (!type)
        return {};
    use("new " + type->source().clrName);
    const bool hasInitializer = syntax.last().is(Kind::Initializer);
    if (type->isStatic || type->isAbstract || type->kind == Type::Kind::Interface || type->kind == Type::Kind::Enum)
        return fail(syntax.offset, base::translate("expression", "No %1 can be made with new").arg(type->name));
    if (type->kind == Type::Kind::Delegate)
        return bindNewDelegate(syntax, *type);
    if (type->kind == Type::Kind::Tuple)
        return fail(syntax.offset, base::translate("expression", "Write a tuple as (a, b)"));
    Syntax call{Kind::Invocation};
    size_t count = syntax.parts.size() - 1 - (hasInitializer ? 1 : 0);
    auto arguments = std::optional<std::vector<Argument>>(std::in_place);
    if (count > 0) {
        Syntax& whole = const_cast<Syntax&>(syntax); // the initializer is no argument: taken off and put back
        SyntaxPointer initializer;
        if (hasInitializer) {
            initializer = std::move(whole.parts.back());
            whole.parts.pop_back();
        }
        arguments = bindArguments(syntax, 1);
        if (initializer)
            whole.parts.push_back(std::move(initializer));
    }
    if (!arguments)
        return {};
    std::vector<const Member*> constructors;
    for (const Member& member : type->source().members) {
        if (member.kind == Member::Kind::Constructor)
            constructors.push_back(&member);
    }
    Bound out;
    if (const auto candidate = choose(constructors, *type, {}, *arguments)) {
        out = makeCallOf(*candidate, nullptr, std::move(*arguments), syntax.offset);
    } else if (arguments->empty() && type->isValueType()) {
        out = makeValue(makeConstant(defaultOf(*type)), *type);
    } else {
        Bound methods;
        methods.receiver = type;
        methods.name = type->source().clrName;
        methods.members = constructors;
        return failCall(methods, *arguments, syntax.offset);
    }
    return out && hasInitializer ? bindInitializer(std::move(out), syntax.last()) : std::move(out);
}

// new Func<int, int>(x => x + 1): a function, a method or another delegate (ECMA-334 12.8.17.6).
Bound Binder::bindNewDelegate(const Syntax& syntax, const Type& type)
{
    if (syntax.parts.size() != 2 || syntax.last().is(Kind::Initializer))
        return fail(syntax.offset, base::translate("expression", "%1 is made of one method").arg(type.name));
    auto arguments = bindArguments(syntax, 1);
    if (!arguments)
        return {};
    NodePointer node = convert(std::move(arguments->front().value), type, syntax.part(1).offset);
    return node ? makeValue(std::move(node), type) : Bound();
}

// { a, { key, value }, Name = x, [key] = x }: an Add, a property or an index for each.
Bound Binder::bindInitializer(Bound value, const Syntax& initializer)
{
    const Type& type = *value.type;
    Symbol& symbol = makeTemporary(type);
    std::vector<NodePointer> steps;
    for (const SyntaxPointer& item : initializer.parts) {
        steps.push_back(bindInitializerStep(symbol, *item));
        if (!steps.back())
            return {};
    }
    return makeValue(makeSequence(symbol, nodeOf(value), std::move(steps)), type);
}

// Adds to, or sets members of, what a member or an index holds (ECMA-334 12.8.17.3).
NodePointer Binder::bindNestedInitializer(Bound held, const Syntax& initializer)
{
    if (!held)
        return nullptr;
    if (!held.isValue()) {
        fail(initializer.offset, base::translate("expression", "This has no value"));
        return nullptr;
    }
    Bound inner = bindInitializer(std::move(held), initializer);
    return inner ? nodeOf(inner) : nullptr;
}

NodePointer Binder::bindInitializerStep(const Symbol& symbol, const Syntax& item)
{
    const auto self = [&] { return makeValue(makeLocal(symbol), *symbol.type); };
    if (item.is(Kind::Assignment) && item.text == "=" && item.part(0).is(Kind::Name)) {
        if (item.part(1).is(Kind::Initializer)) // of what the member holds: nothing is set
            return bindNestedInitializer(bindMemberOf(self(), item.part(0)), item.part(1));
        BoundPlace place = bindMemberPlace(self(), item.part(0));
        if (!place.type)
            return nullptr;
        NodePointer value = convert(bindValue(item.part(1)), *place.type, item.part(1).offset);
        return value ? makeAssignment(std::move(place.place), std::move(value)) : nullptr;
    }
    if (item.is(Kind::IndexEntry)) {
        Syntax& entry = const_cast<Syntax&>(item); // its value is no index: taken off and put back
        SyntaxPointer valueSyntax = std::move(entry.parts.back());
        entry.parts.back() = nullptr;
        entry.parts.pop_back();
        auto placeholder = std::make_unique<Syntax>(Syntax{Kind::Placeholder});
        entry.parts.insert(entry.parts.begin(), std::move(placeholder));
        const bool isNested = valueSyntax->is(Kind::Initializer);
        Bound held = isNested ? bindElementOf(self(), entry) : Bound();
        BoundPlace place = isNested ? BoundPlace() : bindElementPlace(self(), entry);
        entry.parts.erase(entry.parts.begin());
        NodePointer value = isNested ? bindNestedInitializer(std::move(held), *valueSyntax)
            : place.type             ? convert(bindValue(*valueSyntax), *place.type, valueSyntax->offset)
                                     : nullptr;
        entry.parts.push_back(std::move(valueSyntax));
        if (!value || isNested)
            return value;
        return makeAssignment(std::move(place.place), std::move(value));
    }
    std::vector<Argument> arguments;
    const auto add = [&](const Syntax& syntax) {
        Argument argument;
        argument.value = bind(syntax);
        argument.syntax = &syntax;
        arguments.push_back(std::move(argument));
    };
    if (item.is(Kind::Initializer)) {
        for (const SyntaxPointer& part : item.parts)
            add(*part);
    } else {
        add(item);
    }
    if (std::ranges::any_of(arguments, [](const Argument& one) { return !one.value; }))
        return nullptr;
    const auto members = membersOf(*symbol.type, "Add");
    Bound methods;
    methods.receiver = symbol.type;
    methods.name = "Add";
    const auto candidate = choose(members, *symbol.type, {}, arguments);
    Bound call = candidate ? makeCallOf(*candidate, makeLocal(symbol), std::move(arguments), item.offset)
                           : failCall(methods, arguments, item.offset);
    return nodeOf(call);
}

Bound Binder::bindNewArray(const Syntax& syntax)
{
    const Syntax& elementSyntax = syntax.part(0);
    const Type* element = elementSyntax.is(Kind::VarType) ? nullptr : bindType(elementSyntax);
    if (!element && !elementSyntax.is(Kind::VarType))
        return {};
    if (syntax.last().is(Kind::Initializer))
        return bindArrayInitializer(syntax.last(), element);
    NodePointer size = convert(bindValue(syntax.part(1)), types::Int64, syntax.part(1).offset);
    const Type& type = *arrayOf(*element);
    return size ? makeValue(makeEmptyArray(type, std::move(size), syntax.offset), type) : Bound();
}

// element null: the best common type of the values.
Bound Binder::bindArrayInitializer(const Syntax& initializer, const Type* element)
{
    std::vector<Bound> values;
    for (const SyntaxPointer& part : initializer.parts) {
        values.push_back(bind(*part));
        if (!values.back())
            return {};
    }
    if (!element) {
        std::vector<Bound*> pointers;
        for (Bound& value : values)
            pointers.push_back(&value);
        element = commonType(pointers);
        if (!element)
            return fail(initializer.offset,
                        base::translate("expression", "The values of the array have no common type"));
    }
    std::vector<NodePointer> nodes;
    for (size_t i = 0; i < values.size(); ++i) {
        nodes.push_back(convert(std::move(values[i]), *element, initializer.part(i).offset));
        if (!nodes.back())
            return {};
    }
    const Type& type = *arrayOf(*element);
    return makeValue(makeRecord(type, std::move(nodes)), type);
}

Bound Binder::bindAnonymous(const Syntax& syntax)
{
    use("new {} anonymous");
    std::vector<NodePointer> nodes;
    std::vector<const Type*> fields;
    std::vector<std::string> names;
    for (const SyntaxPointer& field : syntax.parts) {
        Bound value = bindValue(field->part(0));
        if (!value)
            return {};
        if (!value.isValue() || value.isNull())
            return fail(field->offset, base::translate("expression", "The field %1 has no type").arg(field->text));
        fields.push_back(value.type);
        names.push_back(field->text);
        nodes.push_back(nodeOf(value));
    }
    const Type& type = *anonymousOf(std::move(fields), std::move(names));
    return makeValue(makeRecord(type, std::move(nodes)), type);
}

Bound Binder::bindTuple(const Syntax& syntax)
{
    std::vector<NodePointer> nodes;
    std::vector<const Type*> fields;
    std::vector<std::string> names;
    for (const SyntaxPointer& part : syntax.parts) {
        Bound value = bindValue(part->part(0));
        if (!value)
            return {};
        if (!value.isValue() || value.isNull())
            return fail(part->offset, base::translate("expression", "The part of this tuple has no type"));
        fields.push_back(value.type);
        names.push_back(part->text);
        nodes.push_back(nodeOf(value));
    }
    if (std::ranges::all_of(names, &std::string::empty))
        names.clear();
    const Type& type = *tupleOf(std::move(fields), std::move(names));
    return makeValue(makeRecord(type, std::move(nodes)), type);
}

} // namespace expression
