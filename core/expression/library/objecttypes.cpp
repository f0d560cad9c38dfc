// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
Value objectToString(Call& call)
{
    return call.giveText(toText(call.machine, call[0]));
}

Value objectEquals(Call& call)
{
    return Value::boolean(areEqual(call[0], call[1]));
}

Value referenceEquals(Call& call)
{
    return Value::boolean(call[0].asObject() == call[1].asObject() && call[0].isNull() == call[1].isNull());
}

// .NET's hash codes change from run to run; these do not, and are 32 bits.
Value objectGetHashCode(Call& call)
{
    const auto hash = static_cast<uint64_t>(hashOf(call[0]));
    return Value::int32(static_cast<int32_t>(hash ^ (hash >> 32)));
}

Value makeException(Call& call)
{
    auto exception = call.machine.make<ExceptionObject>();
    const bool hasMessage = call.count() > 0 && !call.isNull(0);
    exception->message =
        hasMessage ? std::string(call.text(0)) : "Exception of type '" + call.result->fullName() + "' was thrown.";
    if (call.count() > 1)
        exception->inner = call[1];
    return call.give(exception);
}

Value makeArgumentException(Call& call)
{
    auto exception = call.machine.make<ExceptionObject>();
    exception->message = call.text(0);
    exception->parameter = call.text(1);
    if (!call.isNull(1))
        exception->message += " (Parameter '" + exception->parameter + "')";
    return call.give(exception);
}

Value makeNullException(Call& call)
{
    auto exception = call.machine.make<ExceptionObject>();
    exception->parameter = call.text(0);
    exception->message = "Value cannot be null. (Parameter '" + exception->parameter + "')";
    return call.give(exception);
}

Value message(Call& call)
{
    return call.giveText(call.as<ExceptionObject>(0).message);
}

Value innerException(Call& call)
{
    return call.as<ExceptionObject>(0).inner;
}

Value baseException(Call& call)
{
    Value at = call[0];
    while (!at.as<ExceptionObject>()->inner.isNull() && call.machine.step())
        at = at.as<ExceptionObject>()->inner;
    return at;
}

// Of the nearest type that has one of its own.
Value errorNumber(Call& call)
{
    struct Known
    {
        std::string_view name;
        uint32_t number;
    };
    static constexpr std::array<Known, 24> Numbers{{
        {"ApplicationException", 0x80131600},
        {"ArgumentException", 0x80070057},
        {"ArgumentNullException", 0x80004003},
        {"ArgumentOutOfRangeException", 0x80131502},
        {"ArithmeticException", 0x80070216},
        {"ArrayTypeMismatchException", 0x80131503},
        {"CryptographicException", 0x80131430},
        {"DivideByZeroException", 0x80020012},
        {"Exception", 0x80131500},
        {"FormatException", 0x80131537},
        {"IndexOutOfRangeException", 0x80131508},
        {"InsufficientExecutionStackException", 0x80131578},
        {"InvalidCastException", 0x80004002},
        {"InvalidOperationException", 0x80131509},
        {"KeyNotFoundException", 0x80131577},
        {"NotImplementedException", 0x80004001},
        {"NotSupportedException", 0x80131515},
        {"NullReferenceException", 0x80004003},
        {"OutOfMemoryException", 0x8007000E},
        {"OverflowException", 0x80131516},
        {"SystemException", 0x80131501},
        {"TimeoutException", 0x80131505},
        {"UnauthorizedAccessException", 0x80070005},
        {"XmlException", 0x80131940},
    }};
    for (const Type* type = call[0].type(); type; type = type->base) {
        const auto found = std::ranges::find(Numbers, std::string_view(type->clrName), &Known::name);
        if (found != Numbers.end())
            return Value::int32(static_cast<int32_t>(found->number));
    }
    return Value::int32(static_cast<int32_t>(0x80131500));
}

Value parameterName(Call& call)
{
    const auto& name = call.as<ExceptionObject>(0).parameter;
    return name.empty() ? Value() : call.giveText(name);
}

Value emptyText(Call& call)
{
    return call.giveText(std::string_view());
}

TypeRow exceptionRow(std::string_view declaration, std::string_view name, std::string_view space = "System")
{
    static std::vector<std::unique_ptr<std::string>> texts; // rows hold views
    const auto keep = [](std::string text) -> std::string_view {
        texts.push_back(std::make_unique<std::string>(std::move(text)));
        return *texts.back();
    };
    const std::string constructor(name);
    return {space,
            declaration,
            {{keep(constructor + "()"), makeException},
             {keep(constructor + "(string message)"), makeException},
             {keep(constructor + "(string message, Exception innerException)"), makeException}}};
}

void addExceptions(TypeRows& rows)
{
    rows.push_back(exceptionRow("class SystemException : Exception", "SystemException"));
    rows.push_back(exceptionRow("class ApplicationException : Exception", "ApplicationException"));
    rows.push_back(exceptionRow("class ArithmeticException : SystemException", "ArithmeticException"));
    rows.push_back(exceptionRow("class DivideByZeroException : ArithmeticException", "DivideByZeroException"));
    rows.push_back(exceptionRow("class OverflowException : ArithmeticException", "OverflowException"));
    rows.push_back(exceptionRow("class FormatException : SystemException", "FormatException"));
    rows.push_back(exceptionRow("class UriFormatException : FormatException", "UriFormatException"));
    rows.push_back(exceptionRow("class InvalidCastException : SystemException", "InvalidCastException"));
    rows.push_back(exceptionRow("class InvalidOperationException : SystemException", "InvalidOperationException"));
    rows.push_back(exceptionRow("class NotSupportedException : SystemException", "NotSupportedException"));
    rows.push_back(exceptionRow("class NotImplementedException : SystemException", "NotImplementedException"));
    rows.push_back(exceptionRow("class NullReferenceException : SystemException", "NullReferenceException"));
    rows.push_back(exceptionRow("class IndexOutOfRangeException : SystemException", "IndexOutOfRangeException"));
    rows.push_back(exceptionRow("class KeyNotFoundException : SystemException", "KeyNotFoundException",
                                "System.Collections.Generic"));
    rows.push_back(exceptionRow("class ArrayTypeMismatchException : SystemException", "ArrayTypeMismatchException"));
    rows.push_back(exceptionRow("class TimeoutException : SystemException", "TimeoutException"));
    rows.push_back(exceptionRow("class RegexMatchTimeoutException : TimeoutException", "RegexMatchTimeoutException",
                                "System.Text.RegularExpressions"));
    rows.push_back(exceptionRow("class OutOfMemoryException : SystemException", "OutOfMemoryException"));
    rows.push_back(exceptionRow("class InsufficientExecutionStackException : SystemException",
                                "InsufficientExecutionStackException"));
    rows.push_back(exceptionRow("class UnauthorizedAccessException : SystemException", "UnauthorizedAccessException"));
    rows.push_back(exceptionRow("class CryptographicException : SystemException", "CryptographicException",
                                "System.Security.Cryptography"));
    rows.push_back(exceptionRow("class JsonException : Exception", "JsonException", "Newtonsoft.Json"));
    rows.push_back(exceptionRow("class JsonReaderException : JsonException", "JsonReaderException", "Newtonsoft.Json"));
    rows.push_back(exceptionRow("class JsonSerializationException : JsonException", "JsonSerializationException",
                                "Newtonsoft.Json"));
    rows.push_back(exceptionRow("class XmlException : SystemException", "XmlException", "System.Xml"));
}
} // namespace

TypeRows objectTypes()
{
    TypeRows rows{
        {"System",
         "class Object",
         {
             {"string ToString()", objectToString},
             {"bool Equals(object obj)", objectEquals},
             {"static bool Equals(object objA, object objB)", objectEquals},
             {"static bool ReferenceEquals(object objA, object objB)", referenceEquals},
             {"int GetHashCode()", objectGetHashCode},
         },
         &types::Object},
        {"System", "class Void", {}, &types::Void},
        {"System", "abstract class ValueType", {}, &types::ValueType},
        {"System", "abstract class Delegate", {}, &types::Delegate},
        {"System", "abstract class Enum", {}},
        {"System", "interface IDisposable", {}},
        {"System", "interface IComparable", {}},
        {"System", "interface IFormattable", {}},
        {"System", "delegate Action", {}},
        {"System", "delegate Action<T1>", {}},
        {"System", "delegate Action<T1, T2>", {}},
        {"System", "delegate Action<T1, T2, T3>", {}},
        {"System", "delegate Func<TResult>", {}},
        {"System", "delegate Func<T1, TResult>", {}},
        {"System", "delegate Func<T1, T2, TResult>", {}},
        {"System", "delegate Func<T1, T2, T3, TResult>", {}},
        {"System", "delegate Func<T1, T2, T3, T4, TResult>", {}},
        {"System", "delegate Predicate<T>", {}},
        {"System", "delegate Comparison<T>", {}},
        {"System", "delegate Converter<TInput, TOutput>", {}},
        {"System",
         "class Exception",
         {
             {"Exception()", makeException},
             {"Exception(string message)", makeException},
             {"Exception(string message, Exception innerException)", makeException},
             {"string Message { get; }", message},
             {"Exception InnerException { get; }", innerException},
             {"string StackTrace { get; }", emptyText},
             {"string Source { get; }", emptyText},
             {"string HelpLink { get; }", [](Call&) { return Value(); }},
             {"int HResult { get; }", errorNumber},
             {"Exception GetBaseException()", baseException},
         },
         &types::Exception,
         "Data TargetSite"},
        {"System",
         "class ArgumentException : SystemException",
         {
             {"ArgumentException()", makeException},
             {"ArgumentException(string message)", makeException},
             {"ArgumentException(string message, string paramName)", makeArgumentException},
             {"string ParamName { get; }", parameterName},
         }},
        {"System",
         "class ArgumentNullException : ArgumentException",
         {
             {"ArgumentNullException()", makeException},
             {"ArgumentNullException(string paramName)", makeNullException},
         }},
        {"System",
         "class ArgumentOutOfRangeException : ArgumentException",
         {
             {"ArgumentOutOfRangeException()", makeException},
             {"ArgumentOutOfRangeException(string paramName)", makeNullException},
         }},
    };
    addExceptions(rows);
    return rows;
}

} // namespace expression
