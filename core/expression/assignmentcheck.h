// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds variables that are read where they may have no value yet (ECMA-334 9.4): one walk in the order of the run.
// Names and types have been checked before.

#include "core/expression/assigned.h"
#include "core/expression/fault.h"
#include "core/expression/syntax.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

class AssignmentCheck
{
public:
    explicit AssignmentCheck(const KnownConditions& known);

    [[nodiscard]] std::vector<Fault> run(const Syntax& body); // in the order of the code

private:
    using Kind = Syntax::Kind;
    struct Entry
    {
        bool isFunction;
        size_t index; // among variables or functions
    };
    using Scope = std::map<std::string, Entry, std::less<>>;
    struct Target // of break and continue
    {
        bool isLoop;
        Assigned breaks = Assigned::unreachable();
        Assigned continues = Assigned::unreachable();
    };
    struct LocalFunction
    {
        const Syntax* syntax;
        size_t depth; // of its scope
        bool isWalked = false;
        std::set<size_t> needs{}; // variables around it that it reads
        Assigned gives = Assigned::unreachable(); // when it returns
    };

    // names
    [[nodiscard]] const Entry* find(std::string_view name) const;
    size_t declare(const std::string& name);
    void declareAssigned(const std::string& name);
    void declareAll(std::string_view names);
    void read(size_t variable, const std::string& name, size_t offset);
    void assign(const Syntax& name);

    // functions
    void walk(LocalFunction& function);
    void walkBody(const Syntax& function);
    void use(size_t function, size_t offset, bool isCall);

    // expressions
    void visit(const Syntax& syntax);
    void visitParts(const Syntax& syntax);
    void visitName(const Syntax& syntax);
    void visitCall(const Syntax& syntax);
    void visitArguments(const Syntax& syntax, size_t first);
    void visitMembers(const Syntax& initializer);
    void visitAssignment(const Syntax& syntax);
    void visitQuery(const Syntax& syntax);
    void visitPattern(const Syntax& pattern);
    void visitAside(const std::function<void()>& inner);

    // conditions
    AssignedBranches visitCondition(const Syntax& syntax);
    AssignedBranches branchesOf(const Syntax& syntax);
    AssignedBranches branchesOfBinary(const Syntax& syntax);
    AssignedBranches branchesOfChoice(const Syntax& syntax);

    // statements
    void visitStatement(const Syntax& syntax);
    void visitBlock(const Syntax& syntax);
    void visitLocal(const Syntax& syntax);
    void visitIf(const Syntax& syntax);
    void visitScoped(const Syntax& syntax);
    void visitLoop(const Syntax& syntax);
    void visitDo(const Syntax& syntax);
    void visitForeach(const Syntax& syntax);
    Target visitLoopBody(const Syntax& body);
    void visitSwitch(const Syntax& syntax);
    Assigned visitLabels(const Syntax& section, const Assigned& before);
    void visitTry(const Syntax& syntax);
    void visitCatch(const Syntax& syntax);
    void visitJump(const Syntax& syntax);

    const KnownConditions& m_known;
    std::vector<Scope> m_scopes;
    std::vector<std::unique_ptr<LocalFunction>> m_functions;
    size_t m_variableCount = 0;
    int m_walkDepth = 0;
    size_t m_ownFrom = 0; // the first variable of the local function that is walked
    std::set<size_t> m_needs; // of that function
    std::map<size_t, std::string> m_names; // of variables in needs
    Assigned m_state; // here
    Assigned m_returns = Assigned::unreachable();
    std::vector<Target> m_targets; // around, the innermost last
    std::vector<Fault> m_faults;
};

} // namespace expression
