// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The syntax tree of C# as far as policy expressions may use it. One kind of node: what its parts mean is said here.

#include "core/expression/runtime/value.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace expression {

struct Syntax;
using SyntaxPointer = std::unique_ptr<Syntax>;

struct Syntax
{
    enum class Kind : uint8_t {
        // Types
        NamedType, // text: dotted name; parts: type arguments
        ArrayType, // element
        NullableType, // value
        TupleType, // NamedElement…
        NamedElement, // text: name or empty; type
        VarType,
        // Expressions
        Literal, // value; null has no type
        Interpolation, // Literal or Hole …
        Hole, // expression [alignment]; text: format
        Name, // text; type arguments
        Member, // text; target, type arguments…
        Conditional, // of ?. and ?[: target, rest that begins with Placeholder
        Placeholder,
        Invocation, // callee, Argument…
        Element, // target, Argument…
        Argument, // text: name or empty; flag: "out" or "ref"; expression or OutVariable
        OutVariable, // text: name; type (VarType)
        Prefix, // text: + - ! ~ ++ --
        Postfix, // text: ++ --
        Binary, // text; left, right
        Assignment, // text: = += …; left, right
        Choice, // condition, then, otherwise
        Cast, // type, expression
        Is, // expression, pattern
        As, // expression, type
        New, // type, [Initializer last], Argument… in between
        NewArray, // element type or VarType, sizes…, [Initializer last]
        NewAnonymous, // Field…
        Field, // text: name; expression
        Initializer, // expression, Initializer or Assignment …
        IndexEntry, // [Argument…] = value: value last
        Lambda, // Parameter…, body last (Block or expression)
        Parameter, // text: name; type or VarType
        TypeOf, // type
        NameOf, // expression
        Default, // [type]
        Checked, // text: checked or unchecked; expression or Block
        Tuple, // Argument…
        ThrowExpression, // expression
        Query, // clauses: From…
        // Patterns
        TypePattern, // type, text: name of the variable or empty
        ConstantPattern, // expression
        VarPattern, // text
        // Statements
        Block, // statement…
        Local, // flag: "const"; type, Declarator…
        Declarator, // text: name; [value]
        LocalFunction, // text: name; result type, Parameter…, body last
        ExpressionStatement,
        If, // condition, then, [otherwise]
        While, // condition, body
        Do, // body, condition
        For, // init Block, condition or null, step Block, body
        Foreach, // text: name; type, sequence, body
        Switch, // expression, Section…
        Section, // Label…, Block last
        Label, // [pattern [, when]]; none: default
        Return, // [expression]
        Break,
        Continue,
        Throw, // [expression]
        Try, // Block, Catch…, [Finally]
        Catch, // text: name or empty; type or null, when or null, Block
        Finally, // Block
        Using, // Local or expression, body
        Deconstruction, // text: names separated by commas; expression
        // Clauses of a query
        From, // text: name; type or VarType, sequence
        Let, // text: name; value
        Where, // condition
        Join, // text: name; text of flag: into; sequence, left key, right key
        OrderBy, // Ordering…
        Ordering, // flag: "descending"; key
        Select, // result
        GroupBy, // element, key
        Into, // text
    };

    Kind kind;
    size_t offset = 0;
    size_t end = 0;
    std::string text;
    std::string flag;
    Value value;
    std::vector<SyntaxPointer> parts;

    [[nodiscard]] const Syntax& part(size_t i) const { return *parts[i]; }
    [[nodiscard]] const Syntax& last() const { return *parts.back(); }
    [[nodiscard]] bool is(Kind other) const { return kind == other; }
};

// Conditions whose value is known before any run.
using KnownConditions = std::unordered_map<const Syntax*, bool>;

} // namespace expression
