// SPDX-License-Identifier: GPL-3.0-or-later
// Declarations of variables, of the parts of a tuple and of local functions (ECMA-334 13.6).
#include "core/expression/binder.h"
#include "core/expression/runtime/registry.h"

#include <algorithm>

namespace expression {

BoundStatement Binder::bindLocal(const Syntax& syntax)
{
    const bool isVar = syntax.part(0).is(Kind::VarType);
    const Type* declared = isVar ? nullptr : bindType(syntax.part(0));
    if (!isVar && !declared) {
        for (size_t i = 1; i < syntax.parts.size(); ++i)
            declareUnknown(syntax.part(i).text, syntax.part(i).offset);
        return {};
    }
    use(syntax.flag.empty() ? "statement var" : "statement const");
    std::vector<StatementPointer> statements;
    for (size_t i = 1; i < syntax.parts.size(); ++i) {
        const Syntax& declarator = syntax.part(i);
        const Type* type = declared;
        Bound value;
        if (!declarator.parts.empty()) {
            const Syntax& initial = declarator.part(0);
            const bool isArray = initial.is(Kind::Initializer) && type && type->kind == Type::Kind::Array;
            value = isArray ? bindArrayInitializer(initial, type->element())
                : isVar     ? bindValue(initial)
                            : bind(initial);
            if (value.form == Bound::Form::Type || value.form == Bound::Form::Namespace)
                value = bindValue(initial);
        }
        const bool hasFailed = !declarator.parts.empty() && !value;
        if (isVar && !hasFailed) {
            if (!value.isValue() || value.isNull()) {
                fail(declarator.offset, base::translate("expression", "var needs a value with a type"));
                value = {};
            } else {
                type = value.type;
            }
        }
        Symbol* symbol = declare(declarator.text, type ? *type : types::Object, declarator.offset);
        if (symbol && isVar && !type)
            symbol->isUnknown = true;
        if (!symbol || !value)
            continue;
        const bool isConstant = !syntax.flag.empty();
        symbol->isReadOnly = isConstant;
        if (isConstant && !value.constant) {
            fail(declarator.offset, base::translate("expression", "The value of a const must be a constant"));
            continue;
        }
        if (isConstant && canConvert(value, *type)) {
            Bound converted = convertExplicitly(std::move(value), *type, declarator.offset);
            symbol->constant = converted.constant;
            if (symbol->constant)
                continue;
            value = std::move(converted);
        }
        NodePointer node = convert(std::move(value), *type, declarator.part(0).offset);
        if (node)
            statements.push_back(makeExpressionStatement(makeAssignment(makeLocalPlace(*symbol), std::move(node))));
    }
    if (statements.size() == 1)
        return {std::move(statements.front()), true, false};
    return {makeBlock({}, std::move(statements)), true, false};
}

// var (a, b) = pair
BoundStatement Binder::bindDeconstruction(const Syntax& syntax)
{
    Bound value = bindValue(syntax.part(0));
    std::vector<std::string> names;
    for (size_t at = 0; at <= syntax.text.size();) {
        const size_t end = std::min(syntax.text.find(',', at), syntax.text.size());
        names.push_back(syntax.text.substr(at, end - at));
        at = end + 1;
    }
    if (!value) {
        for (const std::string& name : names)
            declareUnknown(name, syntax.offset);
        return {};
    }
    const Type& type = *value.type;
    const bool isPair = &type.source() == &types::KeyValuePairOf;
    if ((type.kind != Type::Kind::Tuple && !isPair) || type.arguments.size() != names.size()) {
        fail(syntax.offset, base::translate("expression", "%1 has no %2 parts").arg(type.name).arg(names.size()));
        return {};
    }
    Symbol& whole = makeTemporary(type);
    std::vector<StatementPointer> statements;
    statements.push_back(makeExpressionStatement(makeAssignment(makeLocalPlace(whole), nodeOf(value))));
    for (size_t i = 0; i < names.size(); ++i) {
        const Symbol* symbol = names[i] == "_" ? nullptr : declare(names[i], *type.arguments[i], syntax.offset);
        if (symbol)
            statements.push_back(makeExpressionStatement(
                makeAssignment(makeLocalPlace(*symbol), makeField(makeLocal(whole), i, syntax.offset))));
    }
    return {makeBlock({}, std::move(statements)), true, false};
}

// Their names hold in the whole block.
void Binder::declareLocalFunctions(const Syntax& syntax)
{
    for (const SyntaxPointer& part : syntax.parts) {
        if (!part->is(Kind::LocalFunction))
            continue;
        std::vector<const Type*> arguments;
        for (size_t i = 1; i + 1 < part->parts.size(); ++i)
            arguments.push_back(bindType(part->part(i).part(0)));
        const Type* result = bindType(part->part(0));
        if (!result || std::ranges::find(arguments, nullptr) != arguments.end())
            continue;
        const bool isVoid = result->kind == Type::Kind::Void;
        if (!isVoid)
            arguments.push_back(result);
        const Type* definition = registry().find(isVoid ? "Action" : "Func", arguments.size());
        const Type* type = definition && !arguments.empty() ? construct(*definition, arguments) : definition;
        if (!type) {
            failUnsupported(part->offset, "local function of many parameters");
            continue;
        }
        if (Symbol* symbol = declare(part->text, *type, part->offset)) {
            symbol->isReadOnly = true;
            symbol->isCaptured = true; // it may call itself
        }
    }
}

BoundStatement Binder::bindLocalFunction(const Syntax& syntax)
{
    const Symbol* symbol = findSymbol(syntax.text);
    if (!symbol || symbol->type->kind != Type::Kind::Delegate)
        return {};
    NodePointer lambda = bindLambda(syntax, *symbol->type);
    if (!lambda)
        return {};
    return {makeExpressionStatement(makeAssignment(makeLocalPlace(*symbol), std::move(lambda))), true, false};
}

} // namespace expression
