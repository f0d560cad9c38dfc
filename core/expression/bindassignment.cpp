// SPDX-License-Identifier: GPL-3.0-or-later
// Assignments, ++ and --.
#include "core/expression/binder.h"

#include <algorithm>

namespace expression {

Binder::BoundPlace Binder::bindPlace(const Syntax& syntax)
{
    if (syntax.is(Kind::Name)) {
        const Symbol* symbol = findSymbol(syntax.text);
        if (!symbol) {
            failName(syntax);
            return {};
        }
        if (symbol->isUnknown) {
            failConsequence(syntax.offset);
            return {};
        }
        if (symbol->isReadOnly || symbol->constant) {
            fail(syntax.offset, base::translate("expression", "%1 cannot be changed").arg(syntax.text));
            return {};
        }
        return {makeLocalPlace(*symbol), symbol->type};
    }
    if (syntax.is(Kind::Member))
        return bindMemberPlace(bind(syntax.part(0)), syntax);
    if (syntax.is(Kind::Element))
        return bindElementPlace(bindValue(syntax.part(0)), syntax);
    fail(syntax.offset, base::translate("expression", "Nothing can be assigned to this"));
    return {};
}

Binder::BoundPlace Binder::bindMemberPlace(Bound target, const Syntax& name)
{
    if (!target)
        return {};
    const auto members = target.type ? membersOf(*target.type, name.text) : std::vector<const Member*>();
    if (members.empty() || members.front()->kind != Member::Kind::Property || !members.front()->set) {
        if (members.empty() && target.type)
            failMember(name, *target.type);
        else
            fail(name.offset, base::translate("expression", "%1 cannot be changed").arg(name.text));
        return {};
    }
    const Member& member = *members.front();
    const Type* owner = instanceOf(*target.type, *member.owner);
    const Type* type = owner ? substitute(member.result, substitutionOf(*owner)) : member.result;
    use(member.owner->clrName + '.' + member.name);
    std::vector<NodePointer> operands;
    operands.push_back(nodeOf(target));
    return {makeMemberPlace({&member, member.get, type, {}, true, name.offset}, std::move(operands)), type};
}

Binder::BoundPlace Binder::bindElementPlace(Bound target, const Syntax& syntax)
{
    if (!target)
        return {};
    const Type& type = *target.type;
    auto arguments = bindArguments(syntax, 1);
    if (!arguments)
        return {};
    if (type.kind == Type::Kind::Array) {
        NodePointer index = arguments->size() == 1
            ? convert(std::move(arguments->front().value), types::Int64, syntax.offset)
            : nullptr;
        if (!index)
            return {};
        return {makeElementPlace(nodeOf(target), std::move(index), syntax.offset), type.element()};
    }
    std::vector<const Member*> members = membersOf(type, "this");
    std::erase_if(members, [](const Member* member) { return !member->set; });
    const auto candidate = choose(members, type, {}, *arguments);
    if (!candidate || arguments->size() + 2 > Place::MostOperands) {
        fail(syntax.offset, base::translate("expression", "Nothing can be assigned to an index of %1").arg(type.name));
        return {};
    }
    std::vector<NodePointer> operands;
    operands.push_back(nodeOf(target));
    for (size_t i = 0; i < arguments->size(); ++i)
        operands.push_back(convertArgument((*arguments)[i], *candidate->types[i]));
    if (std::ranges::any_of(operands, [](const NodePointer& node) { return !node; }))
        return {};
    use(candidate->member->owner->clrName + "[] =");
    return {makeMemberPlace({candidate->member, candidate->member->get, candidate->result, {}, true, syntax.offset},
                            std::move(operands)),
            candidate->result};
}

Bound Binder::bindAssignment(const Syntax& syntax)
{
    if (syntax.text == "=" && syntax.part(0).is(Kind::Name) && syntax.part(0).text == "_" && !findSymbol("_"))
        return bindValue(syntax.part(1));
    if (syntax.part(0).is(Kind::Tuple))
        return failUnsupported(syntax.offset, "assignment to a tuple");
    BoundPlace place = bindPlace(syntax.part(0));
    if (!place.type) {
        static_cast<void>(bind(syntax.part(1)));
        return {};
    }
    const Type& type = *place.type;
    if (syntax.text == "=") {
        NodePointer value = convert(bind(syntax.part(1)), type, syntax.part(1).offset);
        return value ? makeValue(makeAssignment(std::move(place.place), std::move(value)), type) : Bound();
    }
    const std::string op = syntax.text.substr(0, syntax.text.size() - 1);
    Bound right = bindValue(syntax.part(1));
    if (!right)
        return {};
    Symbol& old = makeTemporary(type);
    const bool suits = canConvert(right, type) || op == "<<" || op == ">>";
    const std::string given = right.type ? right.type->name : std::string();
    Bound change = bindBinaryOf(op, makeValue(makeLocal(old), type), std::move(right), syntax.offset);
    if (!change)
        return {};
    if (!suits && !canConvert(change, type)) // 12.21.4
        return fail(syntax.part(1).offset,
                    base::translate("expression", "%1 cannot become %2 here").arg(given).arg(type.name));
    Bound converted = convertExplicitly(std::move(change), type, syntax.offset);
    if (!converted)
        return {};
    return makeValue(makeCompound(std::move(place.place), old, nodeOf(converted), false), type);
}

Bound Binder::bindStep(const Syntax& syntax, bool isPostfix)
{
    BoundPlace place = bindPlace(syntax.part(0));
    if (!place.type)
        return {};
    const Type& type = *place.type;
    const Type& inner = withoutNullable(type);
    if (!inner.isNumeric())
        return fail(syntax.offset,
                    base::translate("expression", "%1 cannot be applied to %2").arg(syntax.text).arg(type.name));
    Symbol& old = makeTemporary(type);
    Bound one = makeConstantValue(Value::int32(1));
    const std::string op = syntax.text.substr(0, 1);
    Bound change = bindBinaryOf(op, makeValue(makeLocal(old), type), std::move(one), syntax.offset);
    Bound converted = convertExplicitly(std::move(change), type, syntax.offset);
    if (!converted)
        return {};
    return makeValue(makeCompound(std::move(place.place), old, nodeOf(converted), isPostfix), type);
}

} // namespace expression
