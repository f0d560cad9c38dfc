// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/value.h"

#include "core/expression/runtime/numberformat.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace liquid {

using expression::Decimal;

Value::Value(Values items)
    : m_value(std::make_shared<const Values>(std::move(items)))
{ }

Value::Value(std::shared_ptr<const Object> object)
{
    if (object)
        m_value = std::move(object);
}

Value Value::empty()
{
    Value out;
    out.m_value = EmptyWord{};
    return out;
}

bool Value::isTruthy() const
{
    const bool* truth = boolean();
    return truth ? *truth : !isNull();
}

const Values* Value::list() const
{
    const auto* found = std::get_if<ListPointer>(&m_value);
    return found ? found->get() : nullptr;
}

const Object* Value::object() const
{
    const auto* found = std::get_if<ObjectPointer>(&m_value);
    return found ? found->get() : nullptr;
}

namespace {
// One member of an object that is walked through: KeyValuePair.
class Pair final : public Object
{
public:
    Pair(std::string key, Value value)
        : m_key(std::move(key))
        , m_value(std::move(value))
    { }
    [[nodiscard]] Value member(std::string_view name) const override
    {
        if (name == "Key" || name == "key" || name == "0")
            return Value(m_key);
        return name == "Value" || name == "value" || name == "1" || name == m_key ? m_value : Value();
    }
    [[nodiscard]] std::optional<std::string> text() const override
    {
        return '[' + m_key + ", " + textOf(m_value) + ']';
    }

private:
    std::string m_key;
    Value m_value;
};

std::string textOfItems(const Values& items)
{
    std::string out;
    for (const Value& item : items)
        out += textOf(item);
    return out;
}

Values pairsOf(const Object& object)
{
    Values out;
    for (std::string& name : object.names()) {
        Value value = object.member(name);
        out.emplace_back(std::make_shared<const Pair>(std::move(name), std::move(value)));
    }
    return out;
}
} // namespace

std::string textOf(const Value& value)
{
    switch (value.kind()) {
    case Value::Kind::Boolean:
        return *value.boolean() ? "true" : "false";
    case Value::Kind::Integer:
        return std::to_string(*value.integer());
    case Value::Kind::Real:
        return expression::formatDouble(*value.real());
    case Value::Kind::Decimal:
        return value.decimal()->text();
    case Value::Kind::Text:
        return *value.text();
    case Value::Kind::Moment:
        return expression::formatMoment(*value.moment(), {}).value_or(std::string());
    case Value::Kind::List:
        return textOfItems(*value.list());
    case Value::Kind::Object:
        if (auto text = value.object()->text())
            return *text;
        return textOfItems(pairsOf(*value.object()));
    case Value::Kind::Null:
    case Value::Kind::Empty:
        break;
    }
    return {};
}

namespace {
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const size_t begin = text.find_first_not_of(Blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(Blanks) + 1 - begin);
}
} // namespace

std::optional<Decimal> decimalOf(const Value& value)
{
    if (const int64_t* integer = value.integer())
        return Decimal::of(*integer);
    if (const double* real = value.real())
        return std::isfinite(*real) ? Decimal::of(*real) : std::nullopt;
    if (const Decimal* decimal = value.decimal())
        return *decimal;
    if (const bool* truth = value.boolean())
        return Decimal::of(int64_t(*truth));
    return value.isText() ? Decimal::parse(trimmed(*value.text())) : std::nullopt;
}

std::optional<double> realOf(const Value& value)
{
    if (const double* real = value.real())
        return *real;
    const auto decimal = decimalOf(value);
    return decimal ? std::optional(decimal->toDouble()) : std::nullopt;
}

std::optional<int64_t> integerOf(const Value& value)
{
    if (const int64_t* integer = value.integer())
        return *integer;
    const auto decimal = decimalOf(value);
    return decimal ? decimal->rounded(0, false).toInt64() : std::nullopt; // as Convert.ToInt32: half to even
}

std::optional<expression::Moment> parseDate(std::string_view text)
{
    auto moment = expression::parseMoment(text);
    if (moment && moment->offsetMinutes) {
        moment->ticks -= *moment->offsetMinutes * expression::TicksPerMinute;
        moment->offsetMinutes.reset();
        moment->kind = expression::DateKind::Utc;
    }
    const bool isInRange = moment && moment->ticks >= 0 && moment->ticks <= expression::MostTicks;
    return isInRange ? moment : std::nullopt;
}

namespace {
std::strong_ordering orderOfBytes(std::string_view left, std::string_view right)
{
    return left <=> right;
}

std::weak_ordering orderOfReals(double left, double right)
{
    return left < right ? std::weak_ordering::less
        : left > right  ? std::weak_ordering::greater
                        : std::weak_ordering::equivalent;
}

std::optional<std::weak_ordering> compareNumbers(const Value& left, const Value& right)
{
    const auto a = decimalOf(left);
    const auto b = decimalOf(right);
    if (a && b)
        return expression::compare(*a, *b);
    const auto x = realOf(left);
    const auto y = realOf(right);
    return x && y ? std::optional(orderOfReals(*x, *y)) : std::nullopt;
}

std::optional<bool> truthOf(const Value& value)
{
    if (const bool* truth = value.boolean())
        return *truth;
    if (const std::string* text = value.text()) {
        const std::string word = text::toLower(trimmed(*text));
        return word == "true" || word == "false" ? std::optional(word == "true") : std::nullopt;
    }
    const auto number = decimalOf(value);
    return number ? std::optional(!number->isZero()) : std::nullopt;
}

std::optional<int64_t> ticksOf(const Value& value)
{
    if (const expression::Moment* moment = value.moment())
        return moment->ticks;
    const auto moment = value.isText() ? parseDate(*value.text()) : std::nullopt;
    return moment ? std::optional(moment->ticks) : std::nullopt;
}

bool holdsNothing(const Value& value)
{
    if (const std::string* text = value.text())
        return text->empty();
    if (const Values* list = value.list())
        return list->empty();
    if (const Object* object = value.object())
        return object->names().empty() && object->text().value_or(std::string()).empty();
    return value.kind() == Value::Kind::Empty;
}
} // namespace

bool areEqual(const Value& left, const Value& right)
{
    if (left.kind() == Value::Kind::Empty || right.kind() == Value::Kind::Empty)
        return holdsNothing(left.kind() == Value::Kind::Empty ? right : left);
    if (left.isNull() || right.isNull())
        return left.isNull() && right.isNull();
    switch (left.kind()) {
    case Value::Kind::Boolean:
        return truthOf(right) == *left.boolean();
    case Value::Kind::Text:
        return *left.text() == textOf(right);
    case Value::Kind::Moment:
        return ticksOf(right) == left.moment()->ticks;
    case Value::Kind::List:
        return right.list() && std::ranges::equal(*left.list(), *right.list(), areEqual);
    case Value::Kind::Object:
        return left.object() == right.object() || left.object()->text() == std::optional(textOf(right));
    default:
        return compareNumbers(left, right) == std::weak_ordering::equivalent;
    }
}

std::optional<std::weak_ordering> compare(const Value& left, const Value& right)
{
    if (left.isNumber())
        return compareNumbers(left, right);
    if (const std::string* text = left.text())
        return compareTexts(*text, textOf(right));
    if (const expression::Moment* moment = left.moment()) {
        const auto theirs = ticksOf(right);
        return theirs ? std::optional<std::weak_ordering>(moment->ticks <=> *theirs) : std::nullopt;
    }
    return std::nullopt;
}

std::weak_ordering compareTexts(std::string_view left, std::string_view right)
{
    const std::weak_ordering order = orderOfBytes(expression::toUpperText(left), expression::toUpperText(right));
    return order != std::weak_ordering::equivalent ? order : std::weak_ordering(orderOfBytes(right, left));
}

namespace {
Values charactersOf(std::string_view text)
{
    Values out;
    for (const char16_t unit : expression::toUtf16(text))
        out.emplace_back(expression::toUtf8(std::u16string_view(&unit, 1)));
    return out;
}

Value itemAt(const Values& items, int64_t index)
{
    const auto size = static_cast<int64_t>(items.size());
    return index >= 0 && index < size ? items[static_cast<size_t>(index)] : Value();
}

// size, Size, first, First …
bool isWord(std::string_view name, std::string_view word)
{
    return name.size() == word.size() && text::toLower(name.front()) == word.front()
        && name.substr(1) == word.substr(1);
}

Value wordOf(const Value& value, std::string_view name)
{
    if (isWord(name, "size") && value.isText())
        return Value(static_cast<int64_t>(expression::utf16Length(*value.text())));
    if (!isWord(name, "size") && !isWord(name, "first") && !isWord(name, "last"))
        return {};
    const auto items = itemsOf(value);
    if (!items)
        return {};
    const auto size = static_cast<int64_t>(items->size());
    return isWord(name, "size") ? Value(size) : itemAt(*items, isWord(name, "first") ? 0 : size - 1);
}
} // namespace

std::optional<Values> itemsOf(const Value& value)
{
    if (const Values* list = value.list())
        return *list;
    if (const Object* object = value.object())
        return pairsOf(*object);
    return value.isText() ? std::optional(charactersOf(*value.text())) : std::nullopt;
}

Value memberOf(const Value& value, const Value& key)
{
    const Values* list = value.list();
    if (list && key.integer())
        return itemAt(*list, *key.integer());
    const std::string name = textOf(key);
    if (const Object* object = value.object()) {
        Value found = object->member(name);
        if (!found.isNull())
            return found;
    }
    return name.empty() ? Value() : wordOf(value, name);
}

} // namespace liquid
