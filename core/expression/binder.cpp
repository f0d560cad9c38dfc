// SPDX-License-Identifier: GPL-3.0-or-later
// Faults, types, variables, and which part checks which syntax.
#include "core/expression/binder.h"

#include "core/expression/runtime/registry.h"
#include "core/expression/unsupported.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
constexpr uint64_t MostWork = 60'000; // nodes checked, counting each attempt at an overload
constexpr int MostHeight = 400;
constexpr size_t MostFaults = 20;
} // namespace

Binder::Binder(Program& program)
    : m_program(program)
{
    m_root.blocks.emplace_back();
}

Bound Binder::fail(Fault fault)
{
    if (m_faults.size() < MostFaults)
        m_faults.push_back(std::move(fault));
    return {};
}

Bound Binder::fail(size_t offset, base::Message message)
{
    return fail({offset, std::move(message), false, {}});
}

// What follows from a fault that is reported already fails, too, and is not reported.
Bound Binder::failConsequence(size_t offset)
{
    return fail({offset, {}, false, {}, true});
}

std::vector<Fault> Binder::takeFaults()
{
    if (m_exhausted)
        return {*m_exhausted};
    std::erase_if(m_faults, &Fault::isConsequence);
    return std::move(m_faults);
}

Bound Binder::failUnsupported(size_t offset, std::string feature)
{
    auto message = base::translate("expression", "%1 is not supported by Gatehouse").arg(feature);
    return fail({offset, std::move(message), true, std::move(feature)});
}

void Binder::use(std::string feature)
{
    if (!m_isSpeculating)
        m_features.insert(std::move(feature));
}

std::string nearestName(std::string_view name, const std::vector<std::string_view>& names)
{
    const auto distance = [](std::string_view a, std::string_view b) {
        std::vector<size_t> row(b.size() + 1);
        for (size_t j = 0; j <= b.size(); ++j)
            row[j] = j;
        for (size_t i = 1; i <= a.size(); ++i) {
            size_t diagonal = std::exchange(row[0], i);
            for (size_t j = 1; j <= b.size(); ++j) {
                const size_t replaced = diagonal + ((a[i - 1] | 0x20) == (b[j - 1] | 0x20) ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
            }
        }
        return row[b.size()];
    };
    std::string_view best;
    size_t least = name.size() / 3 + 1;
    for (const std::string_view one : names) {
        if (one == name) // it is there, but not for whoever asks
            return {};
        if (one.size() > name.size() + least || name.size() > 64)
            continue;
        if (const size_t away = distance(name, one); away <= least && (best.empty() || away < least)) {
            least = away;
            best = one;
        }
    }
    return std::string(best);
}

Bound Binder::failMember(const Syntax& name, const Type& type)
{
    const auto& absent = type.source().absent;
    if (std::ranges::find(absent, name.text) != absent.end())
        return failUnsupported(name.offset, type.source().clrName + '.' + name.text);
    if (isRefusedMember(type.source().clrName, name.text))
        return fail(name.offset,
                    base::translate("expression", "%1 is not permitted in policy expressions")
                        .arg(type.source().clrName + '.' + name.text));
    std::vector<std::string_view> names(type.fieldNames.begin(), type.fieldNames.end());
    for (const Type* one = &type; one;) {
        for (const Member& member : one->source().members) {
            const bool isConversion = member.kind == Member::Kind::Implicit || member.kind == Member::Kind::Explicit;
            if (!isConversion)
                names.push_back(member.name);
        }
        const auto bases = directBases(*one);
        one = bases.empty() ? nullptr : bases.front();
    }
    const std::string nearest = nearestName(name.text, names);
    if (nearest.empty())
        return fail(name.offset, base::translate("expression", "%1 has no member %2").arg(type.name).arg(name.text));
    return fail(name.offset,
                base::translate("expression", "%1 has no member %2: did you mean %3?")
                    .arg(type.name)
                    .arg(name.text)
                    .arg(nearest));
}

Bound Binder::failName(const Syntax& name)
{
    if (isRefusedType(name.text))
        return fail(name.offset,
                    base::translate("expression", "The type %1 is not permitted in policy expressions").arg(name.text));
    if (isUnsupportedType(name.text))
        return failUnsupported(name.offset, "type " + name.text);
    if (name.text == "dynamic")
        return fail(name.offset,
                    base::translate("expression",
                                    "dynamic is not permitted in policy expressions: name the type, and read members "
                                    "of JSON with [\"name\"]"));
    std::vector<std::string_view> names = registry().names();
    names.emplace_back("context");
    for (const FunctionScope* scope = m_function; scope; scope = scope->parent) {
        for (const auto& block : scope->blocks) {
            for (const auto& [known, symbol] : block.names) {
                if (!symbol->isUnknown)
                    names.push_back(known);
            }
        }
    }
    const std::string nearest = nearestName(name.text, names);
    if (nearest.empty())
        return fail(name.offset, base::translate("expression", "The name %1 is not known").arg(name.text));
    return fail(
        name.offset,
        base::translate("expression", "The name %1 is not known: did you mean %2?").arg(name.text).arg(nearest));
}

const Type* Binder::failType(const Syntax& syntax)
{
    const size_t dot = syntax.text.rfind('.');
    Syntax name{Kind::Name};
    name.offset = syntax.offset;
    name.text = dot == std::string::npos ? syntax.text : syntax.text.substr(dot + 1);
    failName(name);
    return nullptr;
}

const Type* Binder::findType(const Syntax& syntax)
{
    const Type* found = registry().find(syntax.text, syntax.parts.size());
    if (!found && syntax.text.find('.') != std::string::npos
        && !syntax.text.starts_with("System")) // Cryptography.SHA256
        found = registry().find(std::string_view(syntax.text).substr(syntax.text.rfind('.') + 1), syntax.parts.size());
    return found;
}

const Type* Binder::bindType(const Syntax& syntax)
{
    std::vector<const Type*> arguments;
    std::vector<std::string> names;
    if (syntax.is(Kind::VarType)) {
        fail(syntax.offset, base::translate("expression", "var cannot stand here"));
        return nullptr;
    }
    for (const SyntaxPointer& part : syntax.parts) {
        arguments.push_back(bindType(part->is(Kind::NamedElement) ? part->part(0) : *part));
        names.push_back(part->text);
        if (!arguments.back())
            return nullptr;
    }
    switch (syntax.kind) {
    case Kind::ArrayType:
        return arrayOf(*arguments.front());
    case Kind::NullableType:
        return nullableOf(*arguments.front());
    case Kind::TupleType:
        return tupleOf(std::move(arguments), std::move(names));
    default:
        break;
    }
    const Type* found = findType(syntax);
    if (!found)
        return failType(syntax);
    if (found->kind == Type::Kind::Class && !found->isStatic)
        use("type " + found->clrName);
    if (found->clrName == "Nullable" && arguments.size() == 1)
        return nullableOf(*arguments.front());
    return arguments.empty() ? found : construct(*found, std::move(arguments));
}

Bound Binder::makeValue(NodePointer node, const Type& type)
{
    Bound out;
    out.form = Bound::Form::Value;
    out.node = std::move(node);
    out.type = &type;
    return out;
}

Bound Binder::makeConstantValue(Value value)
{
    Bound out = makeValue(nullptr, value.isNull() ? types::Null : *value.type());
    out.constant = std::move(value);
    return out;
}

NodePointer Binder::nodeOf(Bound& bound)
{
    if (!bound.node && bound.constant)
        return makeConstant(*bound.constant);
    return std::move(bound.node);
}

// Runs a node whose operands are constants.
Bound Binder::fold(Bound bound, size_t offset)
{
    if (!bound.node)
        return bound;
    Machine machine(nullptr, {10'000, 1 << 20, 10, 1 << 18, std::chrono::milliseconds(200)});
    const std::shared_ptr<const Program> none;
    Frame frame{machine, none, nullptr, {}};
    Value value = bound.node->run(frame);
    if (machine.isThrowing())
        return fail(offset,
                    base::translate("expression", "This constant cannot be computed: %1")
                        .arg(machine.thrown().as<ExceptionObject>()->message));
    const Type& type = *bound.type;
    Bound out = makeConstantValue(std::move(value));
    out.type = out.constant->isNull() ? out.type : &type;
    return out;
}

std::vector<const Symbol*> Binder::endBlock()
{
    std::vector<const Symbol*> symbols = std::move(block().symbols);
    m_function->blocks.pop_back();
    return symbols;
}

Symbol& Binder::makeTemporary(const Type& type)
{
    m_program.symbols.push_back(std::make_unique<Symbol>());
    Symbol& symbol = *m_program.symbols.back();
    symbol.type = &type;
    symbol.slot = m_function->slotCount++;
    symbol.owner = m_function;
    return symbol;
}

Symbol* Binder::declare(std::string name, const Type& type, size_t offset)
{
    for (const auto& one : m_function->blocks) {
        if (one.names.contains(name)) {
            fail(offset, base::translate("expression", "There is a variable %1 already").arg(name));
            return nullptr;
        }
    }
    Symbol& symbol = makeTemporary(type);
    symbol.name = name;
    block().names[std::move(name)] = &symbol;
    block().symbols.push_back(&symbol);
    if (type.isValueType() && !type.isNullable())
        (m_function->body ? m_function->body->values : m_program.values).push_back(&symbol);
    return &symbol;
}

void Binder::declareUnknown(const std::string& name, size_t offset)
{
    if (Symbol* symbol = findSymbol(name) ? nullptr : declare(name, types::Object, offset))
        symbol->isUnknown = true;
}

// Of a call that failed: "out var x" is known all the same behind it.
void Binder::declareUnknownOuts(const Syntax& call)
{
    for (const SyntaxPointer& part : call.parts) {
        const bool isOut = part->is(Kind::Argument) && !part->parts.empty() && part->part(0).is(Kind::OutVariable);
        if (isOut && part->part(0).text != "_")
            declareUnknown(part->part(0).text, part->part(0).offset);
    }
}

const Symbol* Binder::captureInto(FunctionScope& function, const Symbol& outer)
{
    auto [place, isNew] = function.aliases.try_emplace(&outer);
    if (!isNew)
        return place->second;
    m_program.symbols.push_back(std::make_unique<Symbol>(outer));
    Symbol& inner = *m_program.symbols.back();
    inner.slot = function.slotCount++;
    inner.isCaptured = true;
    inner.owner = &function;
    place->second = &inner;
    function.body->captures.emplace_back(&outer, &inner);
    return &inner;
}

const Symbol* Binder::findSymbol(std::string_view name)
{
    std::vector<FunctionScope*> between;
    for (FunctionScope* scope = m_function; scope; scope = scope->parent) {
        for (auto one = scope->blocks.rbegin(); one != scope->blocks.rend(); ++one) {
            const auto found = one->names.find(name);
            if (found == one->names.end())
                continue;
            const Symbol* symbol = found->second;
            if (symbol->constant || between.empty())
                return symbol;
            found->second->isCaptured = true;
            for (auto inner = between.rbegin(); inner != between.rend(); ++inner)
                symbol = captureInto(**inner, *symbol);
            return symbol;
        }
        between.push_back(scope);
    }
    return nullptr;
}

Bound Binder::bind(const Syntax& syntax)
{
    if (++m_work > MostWork || m_depth > MostHeight) {
        if (!m_exhausted)
            m_exhausted =
                Fault{syntax.offset, base::translate("expression", "The expression is too complex"), false, {}};
        return fail(syntax.offset, m_exhausted->message); // so that no attempt at an overload takes it for good
    }
    ++m_depth;
    Bound out = bindUnlimited(syntax);
    --m_depth;
    if (out.constant && out.type == &types::Bool)
        m_knownConditions[&syntax] = out.constant->asBool();
    return out;
}

Bound Binder::bindUnlimited(const Syntax& syntax)
{
    struct Row
    {
        Kind kind;
        Bound (Binder::*bind)(const Syntax&);
    };
    static constexpr std::array<Row, 21> Rows{{
        {Kind::Name, &Binder::bindName},
        {Kind::Member, &Binder::bindMember},
        {Kind::Conditional, &Binder::bindConditionalAccess},
        {Kind::Invocation, &Binder::bindInvocation},
        {Kind::Element, &Binder::bindElement},
        {Kind::Prefix, &Binder::bindPrefix},
        {Kind::Binary, &Binder::bindBinary},
        {Kind::Assignment, &Binder::bindAssignment},
        {Kind::Choice, &Binder::bindChoice},
        {Kind::Cast, &Binder::bindCast},
        {Kind::Is, &Binder::bindIs},
        {Kind::As, &Binder::bindAs},
        {Kind::New, &Binder::bindNew},
        {Kind::NewArray, &Binder::bindNewArray},
        {Kind::NewAnonymous, &Binder::bindAnonymous},
        {Kind::Interpolation, &Binder::bindInterpolation},
        {Kind::NameOf, &Binder::bindNameOf},
        {Kind::Default, &Binder::bindDefault},
        {Kind::Checked, &Binder::bindChecked},
        {Kind::Tuple, &Binder::bindTuple},
        {Kind::Query, &Binder::bindQuery},
    }};
    const auto row = std::ranges::find(Rows, syntax.kind, &Row::kind);
    if (row != Rows.end())
        return (this->*row->bind)(syntax);
    switch (syntax.kind) {
    case Kind::Literal:
        return makeConstantValue(syntax.value);
    case Kind::Placeholder:
        return makeValue(makeLocal(*m_placeholders.back()), *m_placeholders.back()->type);
    case Kind::Postfix:
        return bindStep(syntax, true);
    case Kind::Lambda: {
        Bound out;
        out.form = Bound::Form::Lambda;
        out.syntax = &syntax;
        return out;
    }
    case Kind::ThrowExpression: {
        Bound exception = bindValue(syntax.part(0));
        if (!exception)
            return {};
        Bound out = makeValue(makeThrow(nodeOf(exception), syntax.offset), types::Null);
        out.form = Bound::Form::Throw;
        return out;
    }
    case Kind::TypeOf:
        return fail(syntax.offset, base::translate("expression", "Reflection is not permitted in policy expressions"));
    default:
        return fail(syntax.offset, base::translate("expression", "This cannot stand here"));
    }
}

Bound Binder::bindValue(const Syntax& syntax)
{
    Bound out = bind(syntax);
    switch (out.form) {
    case Bound::Form::Type:
        return fail(syntax.offset, base::translate("expression", "%1 is a type, not a value").arg(out.type->name));
    case Bound::Form::Namespace:
        return failName(syntax);
    case Bound::Form::Methods:
        return fail(syntax.offset, base::translate("expression", "%1 is a method: call it with ()").arg(out.name));
    case Bound::Form::Value:
        if (out.type->kind == Type::Kind::Void)
            return fail(syntax.offset, base::translate("expression", "This has no value"));
        return out;
    default:
        return out;
    }
}

const Type* Binder::bindExpressionBody(const Syntax& syntax)
{
    Bound value = bindValue(syntax);
    if (!value)
        return nullptr;
    if (value.form != Bound::Form::Value) {
        fail(syntax.offset, base::translate("expression", "This has no value that a policy could use"));
        return nullptr;
    }
    m_isConstant = value.constant.has_value();
    const Type* type = value.type;
    m_program.expression = nodeOf(value);
    m_program.locals = block().symbols;
    m_program.slotCount = m_function->slotCount;
    return type;
}

const Type* Binder::bindBlockBody(const Syntax& syntax)
{
    m_isConstant = false;
    BoundStatement body = bindBlock(syntax);
    if (m_faults.empty() && body.isEndReachable)
        fail(syntax.end, base::translate("expression", "Not all paths return a value"));
    if (!m_faults.empty())
        return nullptr;
    m_program.block = std::move(body.statement);
    m_program.slotCount = m_function->slotCount;
    const Type* type = nullptr;
    for (const Type* returned : m_function->returned) {
        if (!type || canConvertType(*type, *returned))
            type = returned;
        else if (!canConvertType(*returned, *type))
            return &types::Object;
    }
    return type ? type : m_function->returnsNull ? &types::Null : &types::Void;
}

} // namespace expression
