// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A .NET type as the checker and the run time see it. Types are made once and live as long as the program: two are the
// same when their addresses are. Members are written as C# declarations in the library's tables (see registry.h).

#include "core/expression/runtime/value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace expression {

class Call;
using Native = Value (*)(Call&);
using ViewOpening = std::unique_ptr<Cursor> (*)(Machine&, const Value&);

struct Parameter
{
    std::string name;
    const Type* type = nullptr;
    bool isOut = false;
    bool isParams = false;
    std::optional<Value> defaultValue;
};

struct Member
{
    enum class Kind : uint8_t { Constructor, Method, Property, Indexer, Operator, Implicit, Explicit };
    Kind kind = Kind::Method;
    std::string name; // of an operator: "+"
    bool isStatic = false;
    bool isExtension = false; // the first parameter is `this`
    std::vector<const Type*> typeParameters;
    std::vector<Parameter> parameters;
    const Type* result = nullptr;
    Native get = nullptr;
    Native set = nullptr;
    const Type* owner = nullptr;
};

struct Type
{
    enum class Kind : uint8_t {
        Object,
        Void,
        Null, // of the literal null
        Bool,
        Char,
        SByte,
        Byte,
        Int16,
        UInt16,
        Int32,
        UInt32,
        Int64,
        UInt64,
        Single,
        Double,
        Decimal,
        String,
        DateTime,
        TimeSpan,
        Enum,
        Struct,
        Class,
        Interface,
        Delegate,
        Array,
        Nullable,
        Parameter, // the T of a generic type or method
        Tuple,
        Anonymous,
    };

    Type() = default;
    Type(Kind kind, std::string name, std::string space);
    Type(const Type&) = delete;
    Type& operator=(const Type&) = delete;

    Kind kind = Kind::Class;
    std::string name; // as C# writes it: int, List<string>
    std::string clrName; // Int32, List
    std::string space; // System.Collections.Generic
    bool isStatic = false;
    bool isAbstract = false;
    const Type* base = nullptr;
    std::vector<const Type*> interfaces;
    const Type* definition = nullptr; // of List<string>: List<T>
    std::vector<const Type*> arguments; // also the element of an array, the T of T?, the fields of a tuple
    std::vector<std::string> fieldNames; // of a tuple or an anonymous type
    std::vector<Member> members; // of a definition
    std::vector<std::pair<std::string, int64_t>> enumerators;
    std::vector<std::string> absent; // members that .NET has and this library does not offer
    ViewOpening openView = nullptr;
    Value (*emptyValue)() = nullptr; // default(T) of a struct that is an Object

    [[nodiscard]] const Type& source() const { return definition ? *definition : *this; }
    [[nodiscard]] const Type* element() const { return arguments.front(); } // of an array or T?
    [[nodiscard]] std::string fullName() const;

    [[nodiscard]] bool isInteger() const { return kind >= Kind::Char && kind <= Kind::UInt64; }
    [[nodiscard]] bool isReal() const { return kind == Kind::Single || kind == Kind::Double; }
    [[nodiscard]] bool isNumeric() const { return kind >= Kind::Char && kind <= Kind::Decimal; }
    [[nodiscard]] bool isUnsigned() const;
    [[nodiscard]] bool isNullable() const { return kind == Kind::Nullable; }
    [[nodiscard]] bool isValueType() const;
    [[nodiscard]] bool isReferenceType() const { return !isValueType() && kind != Kind::Void; }
    [[nodiscard]] bool takesNull() const { return isReferenceType() || isNullable(); }
    [[nodiscard]] bool hasParameters() const; // a T stands somewhere in it
};

namespace types {
extern Type Object, Void, Null, Bool, Char, SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64, Single, Double,
    Decimal, String, DateTime, TimeSpan, Exception, Array, Enumerable, Delegate, ValueType;
// Generic definitions.
extern Type IEnumerableOf, ListOf, IListOf, IReadOnlyListOf, IGroupingOf, IOrderedEnumerableOf, DictionaryOf,
    KeyValuePairOf;
} // namespace types

// Made once for each combination; any thread.
[[nodiscard]] const Type* arrayOf(const Type& element);
[[nodiscard]] const Type* nullableOf(const Type& value);
[[nodiscard]] const Type* construct(const Type& definition, std::vector<const Type*> arguments);
[[nodiscard]] const Type* tupleOf(std::vector<const Type*> fields, std::vector<std::string> names);
[[nodiscard]] const Type* anonymousOf(std::vector<const Type*> fields, std::vector<std::string> names);

using Substitution = std::vector<std::pair<const Type*, const Type*>>; // parameter → type
[[nodiscard]] const Type* substitute(const Type* type, const Substitution& substitution);
// T → string for List<string>.
[[nodiscard]] Substitution substitutionOf(const Type& type);

[[nodiscard]] std::vector<const Type*> directBases(const Type& type); // base and interfaces, filled in
// The instance of that definition which the type is or derives from: IEnumerable<JToken> for JArray.
[[nodiscard]] const Type* instanceOf(const Type& type, const Type& definition);
// Identity, base types, interfaces and their variance. Says nothing about numbers.
[[nodiscard]] bool isAssignable(const Type& to, const Type& from);
// Whether a value can be reached as that type at run time: what `is` asks.
[[nodiscard]] bool isInstance(const Value& value, const Type& type);
[[nodiscard]] const Type& withoutNullable(const Type& type);
[[nodiscard]] Value defaultOf(const Type& type);

} // namespace expression
