// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a template sees: null, truth, numbers, texts, moments, lists, and objects that look their members up when asked.

#include "core/expression/runtime/decimal.h"
#include "core/expression/runtime/moment.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace liquid {

class Value;
using Values = std::vector<Value>;

class Object
{
public:
    Object() = default;
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    virtual ~Object() = default;
    [[nodiscard]] virtual Value member(std::string_view name) const = 0; // null when there is none
    [[nodiscard]] virtual std::vector<std::string> names() const { return {}; } // what a loop walks through
    [[nodiscard]] virtual std::optional<std::string> text() const { return std::nullopt; } // printed instead of members
};

class Value
{
public:
    enum class Kind : uint8_t { Null, Boolean, Integer, Real, Decimal, Text, Moment, List, Object, Empty };
    struct EmptyWord // the words empty and blank: equal to whatever holds nothing
    {
        friend bool operator==(EmptyWord, EmptyWord) { return true; }
    };

    Value() = default;
    explicit Value(bool value)
        : m_value(value)
    { }
    explicit Value(int64_t value)
        : m_value(value)
    { }
    explicit Value(double value)
        : m_value(value)
    { }
    explicit Value(const expression::Decimal& value)
        : m_value(value)
    { }
    explicit Value(std::string value)
        : m_value(std::move(value))
    { }
    explicit Value(std::string_view value)
        : m_value(std::string(value))
    { }
    explicit Value(const char* value)
        : m_value(std::string(value))
    { }
    explicit Value(const expression::Moment& value)
        : m_value(value)
    { }
    explicit Value(Values items);
    explicit Value(std::shared_ptr<const Object> object);
    [[nodiscard]] static Value empty();

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_value.index()); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool isText() const { return kind() == Kind::Text; }
    [[nodiscard]] bool isNumber() const { return kind() >= Kind::Integer && kind() <= Kind::Decimal; }
    [[nodiscard]] bool isTruthy() const; // all but null and false

    // The wrong kind gives null.
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const int64_t* integer() const { return std::get_if<int64_t>(&m_value); }
    [[nodiscard]] const double* real() const { return std::get_if<double>(&m_value); }
    [[nodiscard]] const expression::Decimal* decimal() const { return std::get_if<expression::Decimal>(&m_value); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const expression::Moment* moment() const { return std::get_if<expression::Moment>(&m_value); }
    [[nodiscard]] const Values* list() const;
    [[nodiscard]] const Object* object() const;

private:
    using ListPointer = std::shared_ptr<const Values>;
    using ObjectPointer = std::shared_ptr<const Object>;
    std::variant<std::monostate, bool, int64_t, double, expression::Decimal, std::string, expression::Moment,
                 ListPointer, ObjectPointer, EmptyWord>
        m_value;
};

[[nodiscard]] std::string textOf(const Value& value); // as {{ value }} prints it
[[nodiscard]] std::optional<expression::Decimal> decimalOf(const Value& value); // of a number, or a text that is one
[[nodiscard]] std::optional<double> realOf(const Value& value);
[[nodiscard]] std::optional<int64_t> integerOf(const Value& value);

// As DateTime.Parse in a gateway whose time zone is UTC.
[[nodiscard]] std::optional<expression::Moment> parseDate(std::string_view text);

// ==, with the right side made to be of the left side's kind where it can.
[[nodiscard]] bool areEqual(const Value& left, const Value& right);
// nullopt: they cannot be compared.
[[nodiscard]] std::optional<std::weak_ordering> compare(const Value& left, const Value& right);
// As StringComparer.OrdinalIgnoreCase.
[[nodiscard]] std::weak_ordering compareTexts(std::string_view left, std::string_view right);

// What a loop walks through: the items of a list, the pairs of an object, the characters of a text.
[[nodiscard]] std::optional<Values> itemsOf(const Value& value);
// value.name or value["name"]; size, first and last are known to what has items.
[[nodiscard]] Value memberOf(const Value& value, const Value& key);

} // namespace liquid
