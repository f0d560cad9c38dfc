// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/expression.h"

#include "core/expression/assignmentcheck.h"
#include "core/expression/binder.h"
#include "core/expression/library/detach.h"
#include "core/expression/library/library.h"
#include "core/expression/parser.h"

#include <array>

namespace expression {

namespace {
constexpr size_t MostCode = 256UL << 10; // of a policy document
} // namespace

Expression::Expression(std::shared_ptr<const Program> program, const Type& type)
    : m_program(std::move(program))
    , m_type(&type)
{ }

class Compilation
{
public:
    using Result = tl::expected<std::shared_ptr<const Expression>, std::vector<Fault>>;

    static Result run(std::string_view code, Form form)
    {
        if (code.size() > MostCode)
            return refuse({0, base::translate("expression", "The expression is too long"), false, {}});
        Parser parser(code);
        const SyntaxPointer syntax = form == Form::Value ? parser.parseWholeExpression() : parser.parseWholeBlock();
        if (!syntax)
            return refuse(parser.fault().value_or(Fault{}));
        auto program = std::make_shared<Program>();
        Binder binder(*program);
        const Type* type = form == Form::Value ? binder.bindExpressionBody(*syntax) : binder.bindBlockBody(*syntax);
        if (auto faults = binder.takeFaults(); !faults.empty())
            return tl::unexpected(std::move(faults));
        if (!type)
            return refuse({0, base::translate("expression", "This cannot be compiled"), false, {}});
        if (auto faults = AssignmentCheck(binder.knownConditions()).run(*syntax); !faults.empty())
            return tl::unexpected(std::move(faults));
        auto out = std::make_shared<Expression>(std::move(program), *type);
        out->m_features = binder.features();
        out->m_readsRequestBody = binder.readsRequestBody();
        out->m_readsResponseBody = binder.readsResponseBody();
        out->m_isConstant = binder.isConstant();
        return out;
    }

private:
    static Result refuse(Fault fault) { return tl::unexpected(std::vector<Fault>{std::move(fault)}); }
};

tl::expected<std::shared_ptr<const Expression>, std::vector<Fault>> compile(std::string_view code, Form form)
{
    loadLibrary();
    const SharedObjects constants;
    return Compilation::run(code, form);
}

namespace {
Value runProgram(const Program& program, Frame& frame)
{
    setDefaults(frame, program.values);
    if (program.expression) {
        makeCells(frame, program.locals);
        return program.expression->run(frame);
    }
    return program.block->execute(frame) == Flow::Return ? std::move(frame.result) : Value();
}

Thrown thrownBy(const Machine& machine)
{
    const auto& exception = *machine.thrown().as<ExceptionObject>();
    return {machine.thrown().type()->fullName(), exception.message, exception.offset, machine.isOver()};
}

tl::expected<Value, Thrown> finish(Machine& machine, Value value)
{
    if (!machine.isThrowing())
        value = detach(machine, value);
    for (const Value& cell : machine.takeCells())
        cell.as<Cell>()->value = {};
    if (machine.isThrowing())
        return tl::unexpected(thrownBy(machine));
    return value;
}
} // namespace

tl::expected<Value, Thrown> evaluate(const Expression& expression, Surroundings& surroundings, const Budget& budget)
{
    constexpr size_t FewSlots = 8;
    const Program& program = *expression.program();
    Machine machine(&surroundings, budget);
    if (program.slotCount == 0) {
        Frame frame{machine, expression.program(), nullptr, {}};
        return finish(machine, runProgram(program, frame));
    }
    std::array<Value, FewSlots> few;
    std::vector<Value> many(program.slotCount > FewSlots ? program.slotCount : 0);
    Frame frame{machine, expression.program(), many.empty() ? few.data() : many.data(), {}};
    return finish(machine, runProgram(program, frame));
}

std::string textOf(const Value& value)
{
    Machine machine(nullptr, {});
    return toText(machine, value);
}

} // namespace expression
