// SPDX-License-Identifier: GPL-3.0-or-later
// is, and the patterns behind it.
#include "core/expression/binder.h"

namespace expression {

Bound Binder::bindIs(const Syntax& syntax)
{
    Bound value = bindValue(syntax.part(0));
    if (!value)
        return {};
    if (!value.isValue())
        return fail(syntax.offset, base::translate("expression", "This has no value"));
    Symbol& subject = makeTemporary(*value.type);
    NodePointer test = bindPattern(syntax.part(1), subject);
    if (!test)
        return {};
    std::vector<NodePointer> steps;
    NodePointer keep = makeAssignment(makeLocalPlace(subject), nodeOf(value));
    steps.push_back(std::move(keep));
    steps.push_back(std::move(test));
    return makeValue(makeComma(std::move(steps)), types::Bool);
}

// A test of the value in subject.
NodePointer Binder::bindPattern(const Syntax& pattern, const Symbol& subject)
{
    if (pattern.is(Kind::VarPattern)) {
        const Symbol* symbol = declare(pattern.text, *subject.type, pattern.offset);
        return symbol ? makePatternVariable(nullptr, *symbol, makeLocal(subject)) : nullptr;
    }
    if (pattern.is(Kind::TypePattern)) {
        const bool isConstant =
            pattern.text.empty() && pattern.part(0).is(Kind::NamedType) && !findType(pattern.part(0));
        if (!isConstant)
            return bindTypePattern(pattern, subject);
    }
    Bound constant;
    if (pattern.is(Kind::TypePattern)) { // a name that is no type: a constant
        Syntax name{Kind::Name};
        name.text = pattern.part(0).text;
        name.offset = pattern.offset;
        const size_t dot = name.text.rfind('.');
        if (dot == std::string::npos) {
            constant = bindName(name);
        } else {
            auto target = std::make_unique<Syntax>(Syntax{Kind::Name});
            target->offset = pattern.offset;
            target->text = name.text.substr(0, dot);
            Syntax member{Kind::Member};
            member.offset = pattern.offset;
            member.text = name.text.substr(dot + 1);
            member.parts.push_back(std::move(target));
            constant = bindMember(member);
        }
    } else {
        constant = bindValue(pattern.part(0));
    }
    if (!constant || !constant.constant) {
        fail(pattern.offset, base::translate("expression", "A constant is expected here"));
        return nullptr;
    }
    const Type& type = withoutNullable(*subject.type);
    if (constant.isNull() || type.kind == Type::Kind::Object)
        return makeEquality(true, makeLocal(subject), nodeOf(constant));
    NodePointer converted = convert(std::move(constant), type, pattern.offset);
    return converted ? makeEquality(true, makeLocal(subject), std::move(converted)) : nullptr;
}

NodePointer Binder::bindTypePattern(const Syntax& pattern, const Symbol& subject)
{
    const Type* type = bindType(pattern.part(0));
    if (!type)
        return nullptr;
    if (pattern.text.empty())
        return makeTypeTest(*type, makeLocal(subject));
    const Symbol* symbol = declare(pattern.text, *type, pattern.offset);
    return symbol ? makePatternVariable(type, *symbol, makeLocal(subject)) : nullptr;
}

} // namespace expression
