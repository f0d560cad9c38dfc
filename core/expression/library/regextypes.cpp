// SPDX-License-Identifier: GPL-3.0-or-later
// Regex on PCRE2 with JIT: .NET's syntax is nearly Perl's, and what differs is rewritten. A match has a limit of work.
#include "core/expression/library/library.h"
#include "core/expression/library/pattern.h"
#include "core/expression/library/sequences.h"
#include "core/expression/runtime/registry.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/utf8.h"

namespace expression {

namespace {
Type GroupType(Type::Kind::Class, "Group", "System.Text.RegularExpressions");
Type MatchType(Type::Kind::Class, "Match", "System.Text.RegularExpressions");

class RegexObject final : public Object
{
public:
    RegexObject(std::shared_ptr<const Pattern> compiled, int64_t flags, int64_t ticks)
        : pattern(std::move(compiled))
        , options(flags)
        , timeout(ticks)
    { }
    const std::shared_ptr<const Pattern> pattern;
    const int64_t options;
    const int64_t timeout; // ticks
    void write(Machine&, std::string& out, const Value&) override { out += pattern->source(); }
};

// A group of a match, or the match itself.
class GroupObject final : public Object
{
public:
    bool isSuccess = false;
    std::string name;
    std::string text;
    size_t index = 0; // UTF-16
    std::vector<Ref<GroupObject>> groups; // of a match
    std::shared_ptr<const Pattern> pattern;
    Value subject;
    size_t begin = 0; // bytes
    size_t end = 0; // where the next match is looked for
    void write(Machine&, std::string& out, const Value&) override { out += text; }
};

Ref<GroupObject> makeMatch(Machine& machine, const std::shared_ptr<const Pattern>& pattern, const Value& subject,
                           size_t from)
{
    auto out = machine.make<GroupObject>();
    out->pattern = pattern;
    out->subject = subject;
    const auto spans = pattern->match(machine, subject.asText(), from);
    if (!spans)
        return out;
    out->isSuccess = true;
    for (size_t i = 0; i < spans->size(); ++i) {
        auto group = i == 0 ? out : machine.make<GroupObject>();
        const auto [begin, end] = (*spans)[i];
        group->name = pattern->groupName(i);
        group->isSuccess = begin != std::string::npos;
        if (group->isSuccess && machine.reserve(end - begin)) {
            group->text = subject.asText().substr(begin, end - begin);
            group->index = utf16Length(subject.asText().substr(0, begin));
        }
        if (i > 0)
            out->groups.push_back(group);
    }
    const auto [begin, end] = spans->front();
    out->begin = begin;
    out->end = end > begin ? end : end + std::max<size_t>(1, text::utf8Length(subject.asText(), end));
    return out;
}

struct Source
{
    std::shared_ptr<const Pattern> pattern;
    size_t subject = 1; // the argument with the text
};

// Of an instance, or of (input, pattern, [options], [timeout]). Null after raising.
Source sourceOf(Call& call)
{
    if (dynamic_cast<RegexObject*>(call[0].asObject()))
        return {call.as<RegexObject>(0).pattern, 1};
    if (call.refusesNull(0, "input") || call.refusesNull(1, "pattern"))
        return {};
    int64_t options = 0;
    for (size_t i = 2; i < call.count(); ++i) {
        if (!call.isNull(i) && call[i].type()->clrName == "RegexOptions")
            options = call.integer(i);
    }
    return {Pattern::find(call.machine, call.text(1), options), 0};
}

constexpr int64_t InfiniteTimeout = -10'000; // ticks: minus one millisecond
constexpr int64_t RightToLeft = 64;

Value makeRegex(Call& call)
{
    if (call.refusesNull(0, "pattern"))
        return {};
    auto pattern = Pattern::find(call.machine, call.text(0), call.count() > 1 ? call.integer(1) : 0);
    const int64_t timeout = call.count() > 2 ? call.integer(2) : InfiniteTimeout;
    if (timeout != InfiniteTimeout && timeout <= 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.", "matchTimeout");
    const int64_t options = call.count() > 1 ? call.integer(1) : 0;
    return pattern ? call.give(call.machine.make<RegexObject>(std::move(pattern), options, timeout)) : Value();
}

Value isMatch(Call& call)
{
    const Source source = sourceOf(call);
    if (!source.pattern || call.refusesNull(source.subject, "input"))
        return {};
    return Value::boolean(source.pattern->match(call.machine, call.text(source.subject), 0).has_value());
}

Value match(Call& call)
{
    const Source source = sourceOf(call);
    if (!source.pattern || call.refusesNull(source.subject, "input"))
        return {};
    return Value::object(MatchType, makeMatch(call.machine, source.pattern, call[source.subject], 0));
}

std::vector<Ref<GroupObject>> allMatches(Machine& machine, const std::shared_ptr<const Pattern>& pattern,
                                         const Value& subject)
{
    std::vector<Ref<GroupObject>> out;
    for (size_t at = 0; at <= subject.asText().size() && machine.step();) {
        auto found = makeMatch(machine, pattern, subject, at);
        if (!found->isSuccess || machine.isThrowing())
            break;
        at = found->end;
        out.push_back(std::move(found));
    }
    return out;
}

Value matches(Call& call)
{
    const Source source = sourceOf(call);
    if (!source.pattern || call.refusesNull(source.subject, "input"))
        return {};
    auto list = call.machine.make<List>();
    for (const auto& one : allMatches(call.machine, source.pattern, call[source.subject]))
        list->items.push_back(Value::object(MatchType, one));
    return call.give(list);
}

// Where the matches lie: byte offsets, from the end of the one before.
template<typename Visit>
void walkMatches(Machine& machine, const Pattern& pattern, std::string_view text, Visit visit)
{
    for (size_t at = 0; at <= text.size() && machine.step();) {
        const auto spans = pattern.match(machine, text, at);
        if (!spans || machine.isThrowing() || !visit(*spans))
            return;
        const auto [begin, end] = spans->front();
        at = end > begin ? end : end + std::max<size_t>(1, text::utf8Length(text, end));
    }
}

Value replace(Call& call)
{
    const Source source = sourceOf(call);
    if (!source.pattern || call.refusesNull(source.subject, "input"))
        return {};
    const size_t with = 2; // of both forms
    if (call.refusesNull(with, "replacement"))
        return {};
    const Value subject = call[source.subject];
    const std::string_view text = subject.asText();
    const bool isEvaluator = call[with].type()->kind == Type::Kind::Delegate;
    int64_t left = source.subject == 1 && call.count() > 3 ? call.integer(3) : -1;
    std::string out;
    size_t copied = 0;
    walkMatches(call.machine, *source.pattern, text, [&](const Pattern::Spans& spans) {
        if (left-- == 0)
            return false;
        out += text.substr(copied, spans.front().first - copied);
        if (isEvaluator)
            out += toText(
                call.machine,
                call.invoke(
                    with,
                    Value::object(MatchType, makeMatch(call.machine, source.pattern, subject, spans.front().first))));
        else
            source.pattern->expand(out, call.text(with), text, spans);
        copied = spans.front().second;
        return call.machine.reserve(64) && !call.machine.isThrowing();
    });
    out += text.substr(std::min(copied, text.size()));
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value split(Call& call)
{
    const Source source = sourceOf(call);
    if (!source.pattern || call.refusesNull(source.subject, "input"))
        return {};
    const std::string_view text = call.text(source.subject);
    std::vector<Value> pieces;
    size_t copied = 0;
    walkMatches(call.machine, *source.pattern, text, [&](const Pattern::Spans& spans) {
        pieces.push_back(call.giveText(text.substr(copied, spans.front().first - copied)));
        for (size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].first != std::string::npos)
                pieces.push_back(call.giveText(text.substr(spans[i].first, spans[i].second - spans[i].first)));
        }
        copied = spans.front().second;
        return !call.machine.isThrowing();
    });
    pieces.push_back(call.giveText(text.substr(copied)));
    return call.machine.isThrowing() ? Value() : call.giveList(std::move(pieces));
}

Value escape(Call& call)
{
    std::string out;
    for (const char c : call.text(0)) {
        static constexpr std::string_view Special = "\\*+?|{[()^$.# ";
        if (Special.find(c) != std::string_view::npos)
            out += '\\';
        out += c == '\n' ? std::string("\\n")
            : c == '\t'  ? std::string("\\t")
            : c == '\r'  ? std::string("\\r")
                         : std::string(1, c);
    }
    return call.giveText(std::move(out));
}

Value unescapePattern(Call& call)
{
    std::string out;
    const std::string_view text = call.text(0);
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (i + 1 == text.size())
            return call.machine.raise("ArgumentException",
                                      "Invalid pattern '" + std::string(text) + "' at offset "
                                          + std::to_string(text.size()) + ". Illegal \\ at end of pattern.");
        const char c = text[++i];
        out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }
    return call.giveText(std::move(out));
}

Value groupNames(Call& call)
{
    const Pattern& pattern = *call.as<RegexObject>(0).pattern;
    std::vector<Value> out;
    for (size_t i = 0; i < pattern.groupCount(); ++i)
        out.push_back(call.giveText(pattern.groupName(i)));
    return call.giveList(std::move(out));
}

Value groupNumbers(Call& call)
{
    std::vector<Value> out;
    for (size_t i = 0; i < call.as<RegexObject>(0).pattern->groupCount(); ++i)
        out.push_back(Value::int32(static_cast<int32_t>(i)));
    return call.giveList(std::move(out));
}

Value nameOfGroup(Call& call)
{
    const Pattern& pattern = *call.as<RegexObject>(0).pattern;
    const int64_t number = call.integer(1);
    const bool isThere = number >= 0 && number < static_cast<int64_t>(pattern.groupCount());
    return call.giveText(isThere ? pattern.groupName(static_cast<size_t>(number)) : std::string());
}

Value numberOfGroup(Call& call)
{
    if (call.refusesNull(1, "name"))
        return {};
    const Pattern& pattern = *call.as<RegexObject>(0).pattern;
    for (size_t i = 0; i < pattern.groupCount(); ++i) {
        if (pattern.groupName(i) == call.text(1))
            return Value::int32(static_cast<int32_t>(i));
    }
    return Value::int32(-1);
}

GroupObject& group(const Call& call)
{
    return call.as<GroupObject>(0);
}

Value groups(Call& call)
{
    auto list = call.machine.make<List>();
    list->items.push_back(call[0]);
    for (const auto& one : group(call).groups)
        list->items.push_back(Value::object(GroupType, one));
    return call.give(list);
}

Value failedGroup(Call& call)
{
    return Value::object(GroupType, call.machine.make<GroupObject>());
}

Value groupAt(Call& call)
{
    const auto& items = call.list(0).items;
    if (call[1].isText()) {
        for (const Value& item : items) {
            if (item.as<GroupObject>()->name == call.text(1))
                return item;
        }
        return failedGroup(call);
    }
    return call.integer(1) >= 0 && call.integer(1) < static_cast<int64_t>(items.size())
        ? items[static_cast<size_t>(call.integer(1))]
        : failedGroup(call);
}

Value count(Call& call)
{
    return Value::int32(static_cast<int32_t>(call.list(0).items.size()));
}

Value itemAt(Call& call)
{
    const auto& items = call.list(0).items;
    if (call.integer(1) < 0 || call.integer(1) >= static_cast<int64_t>(items.size()))
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.", "i");
    return items[static_cast<size_t>(call.integer(1))];
}

Value nextMatch(Call& call)
{
    const GroupObject& self = group(call);
    if (!self.isSuccess || self.end > self.subject.asText().size())
        return Value::object(MatchType, call.machine.make<GroupObject>());
    return Value::object(MatchType, makeMatch(call.machine, self.pattern, self.subject, self.end));
}

Value captures(Call& call)
{
    auto list = call.machine.make<List>();
    if (group(call).isSuccess)
        list->items.push_back(Value::object(GroupType, Ref<Object>(&group(call))));
    return call.give(list);
}

Value result(Call& call)
{
    const GroupObject& self = group(call);
    std::string out;
    if (!self.isSuccess)
        return call.machine.raise("NotSupportedException", "Result cannot be called on a failed Match.");
    if (const auto spans = self.pattern->match(call.machine, self.subject.asText(), self.begin))
        self.pattern->expand(out, call.text(1), self.subject.asText(), *spans);
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

Value emptyMatch(Call& call)
{
    return Value::object(MatchType, call.machine.make<GroupObject>());
}

TypeRow regexRow()
{
    return {
        "System.Text.RegularExpressions",
        "class Regex",
        {
            {"Regex(string pattern)", makeRegex},
            {"Regex(string pattern, RegexOptions options)", makeRegex},
            {"Regex(string pattern, RegexOptions options, TimeSpan matchTimeout)", makeRegex},
            {"bool IsMatch(string input)", isMatch},
            {"Match Match(string input)", match},
            {"MatchCollection Matches(string input)", matches},
            {"string Replace(string input, string replacement)", replace},
            {"string Replace(string input, string replacement, int count)", replace},
            {"string Replace(string input, Func<Match, string> evaluator)", replace},
            {"string[] Split(string input)", split},
            {"static bool IsMatch(string input, string pattern)", isMatch},
            {"static bool IsMatch(string input, string pattern, RegexOptions options)", isMatch},
            {"static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)", isMatch},
            {"static Match Match(string input, string pattern)", match},
            {"static Match Match(string input, string pattern, RegexOptions options)", match},
            {"static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)", match},
            {"static MatchCollection Matches(string input, string pattern)", matches},
            {"static MatchCollection Matches(string input, string pattern, RegexOptions options)", matches},
            {"static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan "
             "matchTimeout)",
             matches},
            {"static string Replace(string input, string pattern, string replacement)", replace},
            {"static string Replace(string input, string pattern, string replacement, RegexOptions options)", replace},
            {"static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan "
             "matchTimeout)",
             replace},
            {"static string Replace(string input, string pattern, Func<Match, string> evaluator)", replace},
            {"static string Replace(string input, string pattern, Func<Match, string> evaluator, RegexOptions options)",
             replace},
            {"static string[] Split(string input, string pattern)", split},
            {"static string[] Split(string input, string pattern, RegexOptions options)", split},
            {"static string Escape(string str)", escape},
            {"static string Unescape(string str)", unescapePattern},
            {"string[] GetGroupNames()", groupNames},
            {"int[] GetGroupNumbers()", groupNumbers},
            {"string GroupNameFromNumber(int i)", nameOfGroup},
            {"int GroupNumberFromName(string name)", numberOfGroup},
            {"RegexOptions Options { get; }",
             [](Call& call) { return Value::integer(*call.result, call.as<RegexObject>(0).options); }},
            {"bool RightToLeft { get; }",
             [](Call& call) { return Value::boolean((call.as<RegexObject>(0).options & RightToLeft) != 0); }},
            {"TimeSpan MatchTimeout { get; }",
             [](Call& call) { return Value::integer(types::TimeSpan, call.as<RegexObject>(0).timeout); }},
        },
        nullptr,
        "CompileToAssembly"};
}
} // namespace

TypeRows regexTypes()
{
    return {
        {"System.Text.RegularExpressions",
         "enum RegexOptions { None = 0, IgnoreCase = 1, Multiline = 2, ExplicitCapture = 4, Compiled = 8, Singleline = "
         "16, IgnorePatternWhitespace = 32, RightToLeft = 64, ECMAScript = 256, CultureInvariant = 512 }",
         {}},
        {"System.Text.RegularExpressions",
         "class Group",
         {
             {"bool Success { get; }", [](Call& call) { return Value::boolean(group(call).isSuccess); }},
             {"string Value { get; }", [](Call& call) { return call.giveText(group(call).text); }},
             {"string Name { get; }", [](Call& call) { return call.giveText(group(call).name); }},
             {"int Index { get; }", [](Call& call) { return Value::int32(static_cast<int32_t>(group(call).index)); }},
             {"int Length { get; }",
              [](Call& call) { return Value::int32(static_cast<int32_t>(utf16Length(group(call).text))); }},
             {"CaptureCollection Captures { get; }", captures},
             {"string ToString()", [](Call& call) { return call.giveText(group(call).text); }},
         },
         &GroupType},
        {"System.Text.RegularExpressions",
         "class Match : Group",
         {
             {"static Match Empty { get; }", emptyMatch},
             {"GroupCollection Groups { get; }", groups},
             {"Match NextMatch()", nextMatch},
             {"string Result(string replacement)", result},
         },
         &MatchType},
        {"System.Text.RegularExpressions",
         "class CaptureCollection : IEnumerable<Group>",
         {{"int Count { get; }", count}, {"Group this[int i] { get; }", itemAt}}},
        {"System.Text.RegularExpressions",
         "class GroupCollection : IEnumerable<Group>",
         {{"int Count { get; }", count},
          {"Group this[int groupnum] { get; }", groupAt},
          {"Group this[string groupname] { get; }", groupAt}}},
        {"System.Text.RegularExpressions",
         "class MatchCollection : IEnumerable<Match>",
         {{"int Count { get; }", count}, {"Match this[int i] { get; }", itemAt}}},
        regexRow(),
    };
}

} // namespace expression
