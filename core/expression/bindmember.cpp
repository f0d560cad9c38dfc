// SPDX-License-Identifier: GPL-3.0-or-later
// Names and members.
#include "core/expression/binder.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/lexer.h"
#include "core/expression/runtime/registry.h"

#include <algorithm>

namespace expression {

namespace {
using TypeKind = Type::Kind;

Value nullableHasValue(Call& call)
{
    return Value::boolean(!call.isNull(0));
}

void collectMembers(const Type& type, std::string_view name, std::vector<const Member*>& out)
{
    for (const Member& member : type.source().members) {
        const bool isConversion = member.kind == Member::Kind::Implicit || member.kind == Member::Kind::Explicit;
        if (member.name == name && !member.isExtension && !isConversion && member.kind != Member::Kind::Constructor
            && std::ranges::find(out, &member) == out.end())
            out.push_back(&member);
    }
    for (const Type* base : directBases(type))
        collectMembers(*base, name, out);
}
} // namespace

std::vector<const Member*> membersOf(const Type& type, std::string_view name)
{
    std::vector<const Member*> out;
    collectMembers(type, name, out);
    for (const Member& member : types::Object.members) {
        if (member.name == name && std::ranges::find(out, &member) == out.end())
            out.push_back(&member);
    }
    return out;
}

Bound Binder::bindSymbol(const Symbol& symbol)
{
    if (symbol.constant) {
        Bound out = makeConstantValue(*symbol.constant);
        out.type = symbol.type;
        return out;
    }
    return makeValue(makeLocal(symbol), *symbol.type);
}

Bound Binder::bindName(const Syntax& syntax)
{
    if (syntax.parts.empty()) {
        if (const Symbol* symbol = findSymbol(syntax.text))
            return symbol->isUnknown ? failConsequence(syntax.offset) : bindSymbol(*symbol);
        if (syntax.text == "context") {
            const Type& type = *registry().find("IProxyRequestContext");
            CallSettings settings{
                nullptr, [](Call& call) {
                                      return Value::view(*call.result, call.machine.surroundings()); },
                &type,   {},
                false,   syntax.offset};
            return makeValue(makeCall(std::move(settings), {}), type);
        }
    }
    Syntax named{Kind::NamedType};
    named.text = syntax.text;
    named.offset = syntax.offset;
    std::vector<const Type*> arguments;
    for (const SyntaxPointer& part : syntax.parts)
        arguments.push_back(bindType(*part));
    if (std::ranges::find(arguments, nullptr) != arguments.end())
        return {};
    if (const Type* found = registry().find(syntax.text, arguments.size())) {
        Bound out;
        out.form = Bound::Form::Type;
        out.type = arguments.empty() ? found : construct(*found, std::move(arguments));
        return out;
    }
    if (registry().isNamespace(syntax.text) || registry().isNamespace("System." + syntax.text)
        || registry().isNamespace("System.Security." + syntax.text)
        || registry().isNamespace("Newtonsoft.Json." + syntax.text)) {
        Bound out;
        out.form = Bound::Form::Namespace;
        out.name = syntax.text;
        return out;
    }
    return failName(syntax);
}

Bound Binder::bindMember(const Syntax& syntax)
{
    const Syntax* callee = std::exchange(m_callee, nullptr);
    Bound target = bind(syntax.part(0));
    m_callee = callee;
    if (target.form != Bound::Form::Namespace)
        return bindMemberOf(std::move(target), syntax);
    Bound out;
    out.name = target.name + '.' + syntax.text;
    const size_t arity = syntax.parts.size() - 1;
    const Type* found = registry().find(out.name, arity);
    if (!found) // Linq.JObject, behind a using that nobody wrote
        found = registry().find(syntax.text, arity);
    if (found) {
        std::vector<const Type*> arguments;
        for (size_t i = 1; i < syntax.parts.size(); ++i)
            arguments.push_back(bindType(syntax.part(i)));
        if (std::ranges::find(arguments, nullptr) != arguments.end())
            return {};
        out.form = Bound::Form::Type;
        out.type = arguments.empty() ? found : construct(*found, std::move(arguments));
        return out;
    }
    const bool isNamespace = registry().isNamespace(out.name) || !registry().isNamespace(target.name);
    out.form = Bound::Form::Namespace;
    return isNamespace && !isKeyword(syntax.text) ? std::move(out) : failName(syntax);
}

Bound Binder::bindMemberOf(Bound target, const Syntax& name)
{
    switch (target.form) {
    case Bound::Form::Type:
        return bindStaticMember(*target.type, name);
    case Bound::Form::Value:
        break;
    case Bound::Form::None:
        return {};
    default:
        return fail(name.offset, base::translate("expression", "This has no members"));
    }
    const Type& type = *target.type;
    if (target.isNull() || type.kind == TypeKind::Void)
        return fail(name.offset, base::translate("expression", "%1 has no members").arg(type.name));
    if (type.isNullable())
        return bindNullableMember(std::move(target), name);
    if (!type.fieldNames.empty() || type.kind == TypeKind::Tuple) {
        Bound field = bindField(std::move(target), name);
        if (field)
            return field;
        if (!m_faults.empty() || !target)
            return {};
    }
    std::vector<const Member*> members = membersOf(type, name.text);
    const bool isCalled = m_callee == &name;
    if (isCalled && (members.size() > 1 || !registry().extensions(name.text).empty()))
        std::erase_if(members, [](const Member* member) {
            return member->kind == Member::Kind::Property && member->result->kind != TypeKind::Delegate;
        });
    const bool isProperty = !members.empty() && members.front()->kind == Member::Kind::Property;
    if (isProperty && !members.front()->isStatic)
        return bindProperty(*members.front(), std::move(target), name);
    if (name.text == "GetType")
        return fail(name.offset, base::translate("expression", "Reflection is not permitted in policy expressions"));
    const bool isInvoke = type.kind == TypeKind::Delegate && name.text == "Invoke";
    if (members.empty() && registry().extensions(name.text).empty() && !isInvoke)
        return failMember(name, type);
    Bound out;
    out.form = Bound::Form::Methods;
    out.receiver = &type;
    out.name = name.text;
    out.members = std::move(members);
    out.syntax = &name;
    out.constant = target.constant;
    out.node = std::move(target.node);
    out.type = &type;
    for (size_t i = 1; i < name.parts.size(); ++i)
        out.typeArguments.push_back(bindType(name.part(i)));
    return std::ranges::find(out.typeArguments, nullptr) == out.typeArguments.end() ? std::move(out) : Bound();
}

Bound Binder::bindStaticMember(const Type& type, const Syntax& name)
{
    if (type.kind == TypeKind::Enum) {
        const auto found = std::ranges::find(type.enumerators, name.text, &std::pair<std::string, int64_t>::first);
        if (found != type.enumerators.end()) {
            Bound out = makeConstantValue(Value::integer(type, found->second));
            return out;
        }
        std::vector<std::string_view> names;
        for (const auto& [one, value] : type.enumerators)
            names.push_back(one);
        if (nearestName(name.text, names).empty())
            return failMember(name, type);
        return fail(name.offset,
                    base::translate("expression", "%1 has no value %2: did you mean %3?")
                        .arg(type.name)
                        .arg(name.text)
                        .arg(nearestName(name.text, names)));
    }
    std::vector<const Member*> members = membersOf(type, name.text);
    for (const Member& member : type.source().members) {
        if (member.isExtension && member.name == name.text)
            members.push_back(&member);
    }
    std::erase_if(members, [](const Member* member) { return !member->isStatic; });
    if (members.empty())
        return failMember(name, type);
    if (members.front()->kind == Member::Kind::Property)
        return bindProperty(*members.front(), {}, name);
    Bound out;
    out.form = Bound::Form::Methods;
    out.receiver = &type;
    out.name = name.text;
    out.members = std::move(members);
    out.syntax = &name;
    for (size_t i = 1; i < name.parts.size(); ++i)
        out.typeArguments.push_back(bindType(name.part(i)));
    return std::ranges::find(out.typeArguments, nullptr) == out.typeArguments.end() ? std::move(out) : Bound();
}

Bound Binder::bindProperty(const Member& member, Bound target, const Syntax& name)
{
    const bool isBody = member.name == "Body";
    use(member.owner->clrName + '.' + member.name);
    if (member.owner->clrName == "IProxyRequestContext" && member.name == "Response")
        m_readsResponse = true;
    m_readsRequestBody = m_readsRequestBody || (isBody && member.owner->clrName == "IRequest");
    m_readsBodyOfResponse = m_readsBodyOfResponse || (isBody && member.owner->clrName == "IResponse");
    const Type* owner = target.type ? instanceOf(*target.type, *member.owner) : nullptr;
    const Type* result = owner ? substitute(member.result, substitutionOf(*owner)) : member.result;
    CallSettings settings{&member, member.get, result, {}, !member.isStatic, name.offset};
    std::vector<NodePointer> arguments;
    if (!member.isStatic)
        arguments.push_back(nodeOf(target));
    return makeValue(makeCall(std::move(settings), std::move(arguments)), *result);
}

Bound Binder::bindNullableMember(Bound target, const Syntax& name)
{
    const Type& inner = *target.type->element();
    if (name.text == "Value")
        return makeValue(makeNullableValue(nodeOf(target), name.offset), inner);
    if (name.text == "HasValue") {
        std::vector<NodePointer> arguments;
        arguments.push_back(nodeOf(target));
        CallSettings settings{nullptr, nullableHasValue, &types::Bool, {}, false, name.offset};
        return makeValue(makeCall(std::move(settings), std::move(arguments)), types::Bool);
    }
    Bound out;
    out.form = Bound::Form::Methods;
    out.receiver = target.type;
    out.name = name.text;
    out.type = target.type;
    out.members = membersOf(types::Object, name.text);
    if (const Type* nullable = registry().find("Nullable", 1))
        std::ranges::copy(membersOf(*nullable, name.text), std::back_inserter(out.members));
    out.syntax = &name;
    out.node = nodeOf(target);
    if (out.members.empty() && registry().extensions(name.text).empty())
        return failMember(name, *target.type);
    return out;
}

// Of a tuple or an anonymous object; None without a fault when it has no such field.
Bound Binder::bindField(Bound target, const Syntax& name)
{
    const Type& type = *target.type;
    for (size_t i = 0; i < type.arguments.size(); ++i) {
        const bool isNamed = i < type.fieldNames.size() && type.fieldNames[i] == name.text;
        const bool isNumbered = type.kind == TypeKind::Tuple && name.text == "Item" + std::to_string(i + 1);
        if (isNamed || isNumbered)
            return makeValue(makeField(nodeOf(target), i, name.offset), *type.arguments[i]);
    }
    const bool isMethod = !membersOf(types::Object, name.text).empty();
    if (!isMethod)
        return failMember(name, type);
    Bound out;
    out.form = Bound::Form::Methods;
    out.receiver = &type;
    out.type = &type;
    out.name = name.text;
    out.members = membersOf(types::Object, name.text);
    out.syntax = &name;
    out.node = nodeOf(target);
    return out;
}

Bound Binder::bindConditionalAccess(const Syntax& syntax)
{
    Bound target = bindValue(syntax.part(0));
    if (!target)
        return {};
    if (!target.type->takesNull())
        return fail(syntax.offset,
                    base::translate("expression", "%1 is never null: write . instead of ?.").arg(target.type->name));
    Symbol& placeholder = makeTemporary(withoutNullable(*target.type));
    m_placeholders.push_back(&placeholder);
    Bound rest = bind(syntax.part(1)); // of a void method, too
    if (rest && !rest.isValue())
        rest = bindValue(syntax.part(1));
    m_placeholders.pop_back();
    if (!rest)
        return {};
    const Type* type = rest.type->isValueType() ? nullableOf(*rest.type) : rest.type;
    return makeValue(makeConditionalAccess(nodeOf(target), placeholder, nodeOf(rest)), *type);
}

Bound Binder::bindElement(const Syntax& syntax)
{
    return bindElementOf(bindValue(syntax.part(0)), syntax);
}

Bound Binder::bindElementOf(Bound target, const Syntax& syntax)
{
    if (!target)
        return {};
    const Type& type = *target.type;
    auto arguments = bindArguments(syntax, 1);
    if (!arguments)
        return {};
    if (type.kind == TypeKind::Array) {
        if (arguments->size() != 1)
            return fail(syntax.offset, base::translate("expression", "An array has one index"));
        NodePointer index = convert(std::move(arguments->front().value), types::Int64, syntax.offset);
        return index ? makeValue(makeElement(nodeOf(target), std::move(index), syntax.offset), *type.element())
                     : Bound();
    }
    Bound methods;
    methods.form = Bound::Form::Methods;
    methods.receiver = &type;
    methods.name = "this";
    methods.members = membersOf(type, "this");
    if (methods.members.empty())
        return fail(syntax.offset, base::translate("expression", "%1 has no index").arg(type.name));
    const auto candidate = choose(methods.members, type, {}, *arguments);
    if (!candidate)
        return failCall(methods, *arguments, syntax.offset);
    return makeCallOf(*candidate, nodeOf(target), std::move(*arguments), syntax.offset);
}

Bound Binder::bindCast(const Syntax& syntax)
{
    const Type* type = bindType(syntax.part(0));
    Bound value = bindValue(syntax.part(1));
    if (!type || !value)
        return {};
    use("cast " + type->name);
    if (value.form == Bound::Form::Lambda) {
        NodePointer node = convert(std::move(value), *type, syntax.offset);
        return node ? makeValue(std::move(node), *type) : Bound();
    }
    return convertExplicitly(std::move(value), *type, syntax.offset);
}

Bound Binder::bindAs(const Syntax& syntax)
{
    Bound value = bindValue(syntax.part(0));
    const Type* type = bindType(syntax.part(1));
    if (!type || !value)
        return {};
    if (!value.isValue() || !type->takesNull())
        return fail(syntax.offset,
                    base::translate("expression", "as needs a type that can be null: write %1?").arg(type->name));
    return makeValue(makeAs(*type, nodeOf(value)), *type);
}

Bound Binder::bindChecked(const Syntax& syntax)
{
    const bool before = std::exchange(m_isChecked, syntax.text == "checked");
    Bound out = bindValue(syntax.part(0));
    m_isChecked = before;
    return out;
}

// nameof asks for a member, not for its value: string.Length will do, without a string.
bool Binder::hasNamedMember(const Syntax& member)
{
    Bound target = bind(member.part(0));
    if (target.form == Bound::Form::Type && !membersOf(*target.type, member.text).empty())
        return true;
    return target
        && (target.form == Bound::Form::Namespace ? bindMember(member) : bindMemberOf(std::move(target), member));
}

Bound Binder::bindNameOf(const Syntax& syntax)
{
    const Syntax& inner = syntax.part(0);
    if (!inner.is(Kind::Name) && !inner.is(Kind::Member))
        return fail(syntax.offset, base::translate("expression", "nameof needs a name"));
    const bool isNamed = inner.is(Kind::Member) && inner.parts.size() == 1 ? hasNamedMember(inner) : bool(bind(inner));
    return isNamed ? makeConstantValue(Value::text(inner.text)) : Bound();
}

Bound Binder::bindDefault(const Syntax& syntax)
{
    if (syntax.parts.empty()) {
        Bound out;
        out.form = Bound::Form::Default;
        return out;
    }
    const Type* type = bindType(syntax.part(0));
    if (!type)
        return {};
    Bound out = makeConstantValue(defaultOf(*type));
    out.type = type;
    if (out.constant->isNull()) {
        out.node = makeConstant({});
        out.constant.reset();
    }
    return out;
}

Bound Binder::bindInterpolation(const Syntax& syntax)
{
    std::vector<NodePointer> parts;
    for (const SyntaxPointer& part : syntax.parts) {
        Bound value = bindValue(part->is(Kind::Hole) ? part->part(0) : *part);
        if (!value)
            return {};
        if (!value.isValue())
            return fail(part->offset, base::translate("expression", "This has no value"));
        NodePointer node = nodeOf(value);
        if (part->is(Kind::Hole) && (part->parts.size() > 1 || !part->text.empty())) {
            NodePointer alignment;
            if (part->parts.size() > 1)
                alignment = convert(bindValue(part->part(1)), types::Int32, part->offset);
            node = makeFormatted(std::move(node), std::move(alignment), part->text);
        }
        parts.push_back(std::move(node));
    }
    if (parts.empty())
        return makeConstantValue(Value::text({}));
    return makeValue(makeConcatenation(std::move(parts)), types::String);
}

} // namespace expression
