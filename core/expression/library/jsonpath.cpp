// SPDX-License-Identifier: GPL-3.0-or-later
// SelectToken's JSONPath: $.a['b'][0][-1:][*]..name[?(@.price < 10 && @.kind == 'x')]
#include "core/expression/library/json.h"
#include "core/expression/library/textsearch.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace expression {

namespace {
using Tokens = std::vector<JsonToken*>;

class PathReader
{
public:
    PathReader(Machine& machine, JsonToken* root, std::string_view path, bool isStrict)
        : m_machine(machine)
        , m_root(root)
        , m_path(path)
        , m_isStrict(isStrict)
    { }

    std::optional<Tokens> select(JsonToken* start)
    {
        m_current = {start};
        if (peek() == '$')
            ++m_at;
        while (m_at < m_path.size() && m_machine.step()) {
            const bool isFine = peek() == '[' ? readBracket() : readName();
            if (!isFine) {
                m_machine.raise("JsonException", "Unexpected character while parsing path: " + std::string(1, peek()));
                return std::nullopt;
            }
        }
        return m_machine.isThrowing() ? std::nullopt : std::optional(std::move(m_current));
    }

private:
    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_path.size() ? m_path[m_at + ahead] : '\0';
    }

    static void descend(Machine& machine, JsonToken* token, Tokens& out)
    {
        if (!machine.hasStack() || !machine.step())
            return;
        if (token->kind != JsonKind::Property)
            out.push_back(token);
        for (const Ref<JsonToken>& child : token->children())
            descend(machine, child.get(), out);
    }

    // "name", ".name", "..name", ".*"
    bool readName()
    {
        bool isStrict = m_isStrict;
        if (peek() == '.' && peek(1) == '.') {
            m_at += 2;
            Tokens all;
            for (JsonToken* token : m_current)
                descend(m_machine, token, all);
            m_current = std::move(all);
            isStrict = false;
            if (peek() == '[')
                return true;
        } else if (peek() == '.') {
            ++m_at;
        }
        const size_t begin = m_at;
        while (m_at < m_path.size() && peek() != '.' && peek() != '[')
            ++m_at;
        const std::string_view name = m_path.substr(begin, m_at - begin);
        if (name.empty())
            return false;
        if (name == "*")
            takeAll();
        else
            m_current = membersOf(name, isStrict);
        return true;
    }

    static JsonToken* memberOf(const JsonToken* token, std::string_view name)
    {
        return token->kind == JsonKind::Object ? token->find(name) : nullptr;
    }

    Tokens membersOf(std::string_view name, bool isStrict)
    {
        Tokens out;
        for (JsonToken* token : m_current) {
            if (JsonToken* found = memberOf(token, name))
                out.push_back(found);
            else if (isStrict)
                refuse("Property '" + std::string(name)
                       + (token->kind == JsonKind::Object ? "' does not exist on " : "' not valid on ")
                       + typeOf(token));
        }
        return out;
    }

    void takeItem(Tokens& out, const JsonToken* token, int index)
    {
        const bool isArray = token->kind == JsonKind::Array;
        if (isArray && index >= 0 && index < static_cast<int>(token->children().size()))
            out.push_back(token->children()[static_cast<size_t>(index)].get());
        else if (m_isStrict)
            refuse("Index " + std::to_string(index) + (isArray ? " outside the bounds of " : " not valid on ")
                   + typeOf(token));
    }

    static std::string typeOf(const JsonToken* token)
    {
        return tokenValue(const_cast<JsonToken*>(token)).type()->clrName + '.'; // the value is only looked at
    }

    void refuse(std::string message)
    {
        if (!m_machine.isThrowing())
            m_machine.raise("JsonException", std::move(message));
    }

    static JsonToken* valueOf(JsonToken* token)
    {
        return token->kind == JsonKind::Property ? token->children().front().get() : token;
    }

    void takeAll()
    {
        Tokens next;
        for (const JsonToken* token : m_current) {
            for (const Ref<JsonToken>& child : token->children())
                next.push_back(valueOf(child.get()));
        }
        m_current = std::move(next);
    }

    bool readBracket()
    {
        ++m_at;
        if (peek() == '*' && peek(1) == ']') {
            m_at += 2;
            takeAll();
            return true;
        }
        if (peek() == '?')
            return readFilter();
        return peek() == '\'' || peek() == '"' ? readNames() : readIndexes();
    }

    // ['a'], ['a', 'b']
    bool readNames()
    {
        Tokens next;
        for (bool goesOn = true; goesOn;) {
            const auto name = readQuoted();
            if (!name)
                return false;
            std::ranges::copy(membersOf(*name, m_isStrict), std::back_inserter(next));
            skipBlanks();
            goesOn = peek() == ',';
            m_at += goesOn ? 1 : 0;
            skipBlanks();
            if (goesOn && peek() != '\'' && peek() != '"')
                return false;
        }
        m_current = std::move(next);
        if (peek() != ']')
            return false;
        ++m_at;
        return true;
    }

    std::optional<std::string> readQuoted()
    {
        const char quote = m_path[m_at++];
        std::string out;
        while (m_at < m_path.size() && peek() != quote) {
            if (peek() == '\\')
                ++m_at;
            out += peek();
            ++m_at;
        }
        ++m_at;
        return m_at <= m_path.size() ? std::optional(out) : std::nullopt;
    }

    std::optional<int> readNumber()
    {
        int value = 0;
        const auto read = std::from_chars(m_path.data() + m_at, m_path.data() + m_path.size(), value);
        if (read.ec != std::errc())
            return std::nullopt;
        m_at = static_cast<size_t>(read.ptr - m_path.data());
        return value;
    }

    // [0], [0,2], [1:3], [-1:], [::2], [::-1]
    bool readIndexes()
    {
        Tokens next;
        const auto first = readNumber();
        if (peek() == ':') {
            ++m_at;
            const auto last = readNumber();
            m_at += peek() == ':' ? 1 : 0;
            const int step = readNumber().value_or(1);
            if (step == 0) {
                refuse("Step cannot be zero.");
                return true;
            }
            for (const JsonToken* token : m_current) {
                if (token->kind == JsonKind::Array)
                    takeSlice(next, *token, first, last, step);
                else if (m_isStrict)
                    refuse("Array slice is not valid on " + typeOf(token));
            }
        } else {
            std::optional<int> index = first;
            while (index) {
                for (const JsonToken* token : m_current)
                    takeItem(next, token, *index);
                if (peek() != ',')
                    break;
                ++m_at;
                index = readNumber();
            }
            if (!index)
                return false;
        }
        m_current = std::move(next);
        if (peek() != ']')
            return false;
        ++m_at;
        return true;
    }

    void takeSlice(Tokens& out, const JsonToken& array, std::optional<int> first, std::optional<int> last, int step)
    {
        const auto size = static_cast<int64_t>(array.children().size());
        const bool isForward = step > 0;
        const auto placed = [size](int64_t index) { return index < 0 ? index + size : index; };
        const int64_t begin = std::clamp<int64_t>(first           ? placed(*first)
                                                      : isForward ? 0
                                                                  : size - 1,
                                                  isForward ? 0 : -1, isForward ? size : size - 1);
        const int64_t end = std::clamp<int64_t>(last ? placed(*last) : isForward ? size : -1, -1, size);
        const auto isWithin = [&](int64_t i) { return isForward ? i < end : i > end; };
        if (m_isStrict && !isWithin(begin))
            refuse("Array slice of " + (first ? std::to_string(*first) : "*") + " to "
                   + (last ? std::to_string(*last) : "*") + " returned no results.");
        for (int64_t i = begin; isWithin(i); i += step)
            out.push_back(array.children()[static_cast<size_t>(i)].get());
    }

    // [?( … )] keeps the children() for which the condition holds.
    bool readFilter()
    {
        ++m_at;
        skipBlanks();
        if (peek() != '(')
            return false;
        const size_t begin = ++m_at;
        Tokens next;
        bool isFine = true;
        size_t end = begin;
        const Tokens before = m_current;
        for (const JsonToken* token : before) {
            for (const Ref<JsonToken>& child : token->children()) {
                m_at = begin;
                m_item = valueOf(child.get());
                if (readOr(isFine) && isFine)
                    next.push_back(m_item);
                end = m_at;
            }
        }
        if (end == begin) { // nothing to filter: the condition is skipped
            m_at = m_path.find(")]", begin);
            if (m_at == std::string_view::npos)
                return false;
        }
        m_current = std::move(next);
        skipBlanks();
        if (!isFine || peek() != ')' || peek(1) != ']')
            return false;
        m_at += 2;
        return true;
    }

    void skipBlanks()
    {
        while (peek() == ' ')
            ++m_at;
    }

    bool readOr(bool& isFine)
    {
        bool holds = readAnd(isFine);
        for (skipBlanks(); isFine && peek() == '|' && peek(1) == '|'; skipBlanks()) {
            m_at += 2;
            const bool right = readAnd(isFine);
            holds = holds || right;
        }
        return holds;
    }

    bool readAnd(bool& isFine)
    {
        bool holds = readComparison(isFine);
        for (skipBlanks(); isFine && peek() == '&' && peek(1) == '&'; skipBlanks()) {
            m_at += 2;
            const bool right = readComparison(isFine);
            holds = holds && right;
        }
        return holds;
    }

    struct Operand
    {
        bool isThere = false;
        Value value;
        bool isContainer = false;
    };

    bool readComparison(bool& isFine)
    {
        const Operand left = readOperand(isFine);
        skipBlanks();
        const std::string_view rest = m_path.substr(m_at);
        for (const std::string_view op : {"==", "!=", "<=", ">=", "<", ">"}) {
            if (!rest.starts_with(op))
                continue;
            m_at += op.size();
            const Operand right = readOperand(isFine);
            return compare(op, left, right);
        }
        return left.isThere;
    }

    bool compare(std::string_view op, const Operand& left, const Operand& right)
    {
        if (!left.isThere || !right.isThere || left.isContainer || right.isContainer)
            return false;
        Value a = left.value;
        Value b = right.value;
        const auto widen = [](Value& value) {
            if (!value.isNull() && value.type() == &types::Int64)
                value = Value::float64(static_cast<double>(value.asInteger()));
        };
        widen(a);
        widen(b);
        if (op == "==" || op == "!=")
            return areEqual(a, b) == (op == "==");
        if (a.isNull() || b.isNull() || a.type() != b.type())
            return false;
        const int32_t order = compareValues(m_machine, a, b);
        return op == "<" ? order < 0 : op == ">" ? order > 0 : op == "<=" ? order <= 0 : order >= 0;
    }

    Operand readOperand(bool& isFine)
    {
        skipBlanks();
        if (peek() == '\'' || peek() == '"') {
            const auto text = readQuoted();
            isFine = isFine && text;
            return {true, m_machine.text(text.value_or(""))};
        }
        if (peek() == '@' || peek() == '$')
            return readPath();
        for (const auto& [word, value] : {std::pair<std::string_view, Value>{"true", Value::boolean(true)},
                                          {"false", Value::boolean(false)},
                                          {"null", {}}}) {
            if (m_path.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return {true, value};
            }
        }
        double number = 0;
        const auto read = std::from_chars(m_path.data() + m_at, m_path.data() + m_path.size(), number);
        isFine = isFine && read.ec == std::errc();
        m_at = isFine ? static_cast<size_t>(read.ptr - m_path.data()) : m_at;
        return {true, Value::float64(number)};
    }

    Operand readPath()
    {
        JsonToken* at = peek() == '@' ? m_item : m_root;
        ++m_at;
        while (peek() == '.' || peek() == '[') {
            if (peek() == '.') {
                const size_t begin = ++m_at;
                while (text::isLetter(peek()) || text::isDigit(peek()) || peek() == '_' || peek() == '-')
                    ++m_at;
                at = at ? memberOf(at, m_path.substr(begin, m_at - begin)) : nullptr;
            } else {
                ++m_at;
                if (peek() == '\'') {
                    const auto name = readQuoted();
                    at = at && name ? memberOf(at, *name) : nullptr;
                } else {
                    const auto index = readNumber();
                    const bool isWithin = at && index && at->kind == JsonKind::Array && *index >= 0
                        && *index < static_cast<int>(at->children().size());
                    at = isWithin ? at->children()[static_cast<size_t>(*index)].get() : nullptr;
                }
                m_at += peek() == ']' ? 1 : 0;
            }
        }
        return {at != nullptr, at ? at->value : Value(), at && at->isContainer()};
    }

    Machine& m_machine;
    JsonToken* m_root;
    std::string_view m_path;
    size_t m_at = 0;
    Tokens m_current;
    JsonToken* m_item = nullptr;
    const bool m_isStrict;
};
} // namespace

std::optional<Tokens> selectTokens(Machine& machine, JsonToken* root, std::string_view path, bool isStrict)
{
    return PathReader(machine, root, path, isStrict).select(root);
}

} // namespace expression
