// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/record.h"

#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace traffic {

namespace {

constexpr std::array<std::string_view, 6> OutcomeNames{"ok", "denied", "notFound", "failed", "aborted", "malformed"};
constexpr std::array<std::string_view, 3> KeyNames{"", "primary", "secondary"};

// The members that are plain text, once for writing and reading; their names as they are written.
constexpr std::array<std::pair<std::string_view, std::string Record::*>, 13> TextMembers{{
    {R"(,"method":)", &Record::method},
    {R"(,"url":)", &Record::url},
    {R"(,"api":)", &Record::api},
    {R"(,"revision":)", &Record::revision},
    {R"(,"operation":)", &Record::operation},
    {R"(,"product":)", &Record::product},
    {R"(,"subscription":)", &Record::subscription},
    {R"(,"backend":)", &Record::backend},
    {R"(,"clientAddress":)", &Record::clientAddress},
    {R"(,"source":)", &Record::source},
    {R"(,"reason":)", &Record::reason},
    {R"(,"message":)", &Record::message},
    {R"(,"traceId":)", &Record::traceId},
}};

constexpr std::array<std::pair<std::string_view, std::chrono::microseconds Phases::*>, 6> PhaseMembers{{
    {R"(,"readMs":)", &Phases::read},
    {R"(,"policyMs":)", &Phases::policy},
    {R"(,"connectMs":)", &Phases::connect},
    {R"(,"sendMs":)", &Phases::send},
    {R"(,"waitMs":)", &Phases::wait},
    {R"(,"receiveMs":)", &Phases::receive},
}};

std::string_view nameOf(std::string_view key)
{
    return key.substr(2, key.size() - 4);
}

void appendInteger(std::string& out, uint64_t value)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), static_cast<size_t>(end - digits.data()));
}

void appendMilliseconds(std::string& out, std::chrono::microseconds time)
{
    const auto micro = static_cast<uint64_t>(std::max<int64_t>(time.count(), 0));
    appendInteger(out, micro / 1000);
    const auto rest = micro % 1000;
    const std::array<char, 4> fraction{'.', static_cast<char>('0' + rest / 100),
                                       static_cast<char>('0' + rest / 10 % 10), static_cast<char>('0' + rest % 10)};
    out.append(fraction.data(), fraction.size());
}

// Milliseconds with a fraction, rounded to the microsecond.
std::chrono::microseconds parseMilliseconds(const text::Node& node)
{
    return std::chrono::microseconds(static_cast<int64_t>(node.asDouble().value_or(0) * 1000 + 0.5));
}

std::optional<base::SystemTime> parseTime(std::string_view iso)
{
    // "2026-11-21T06:25:00.123Z": the one form that formatIso8601 writes
    if (iso.size() != 24 || iso[10] != 'T' || iso[23] != 'Z')
        return std::nullopt;
    const auto number = [&iso](size_t from, size_t length) {
        int value = -1;
        std::from_chars(iso.data() + from, iso.data() + from + length, value);
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    if (!day.ok())
        return std::nullopt;
    return base::SystemTime(std::chrono::sys_days(day).time_since_epoch() + std::chrono::hours(number(11, 2))
                            + std::chrono::minutes(number(14, 2)) + std::chrono::seconds(number(17, 2))
                            + std::chrono::milliseconds(number(20, 3)));
}

template<typename Enum, size_t N>
Enum fromName(const std::array<std::string_view, N>& names, std::string_view name, Enum fallback)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? fallback : static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    return OutcomeNames[static_cast<size_t>(outcome)];
}

void Record::clear()
{
    static const Record Empty;
    *this = Empty; // assigned text by text, which keeps what they hold
}

void appendJsonLine(std::string& out, const Record& record)
{
    out += "{\"time\":\"";
    out += base::formatIso8601(record.time);
    out += '"';
    for (const auto& [key, member] : TextMembers) {
        out += key;
        text::appendJsonString(out, record.*member);
        if (member == &Record::url) { // right after what was called: what came of it
            out += R"(,"status":)";
            appendInteger(out, static_cast<uint64_t>(std::max(record.status, 0)));
            out.append(R"(,"outcome":")").append(outcomeName(record.outcome)) += '"';
        } else if (member == &Record::subscription) {
            out.append(R"(,"key":")").append(KeyNames[static_cast<size_t>(record.key)]) += '"';
        }
    }
    out += R"(,"requestBytes":)";
    appendInteger(out, record.requestBytes);
    out += R"(,"responseBytes":)";
    appendInteger(out, record.responseBytes);
    out += R"(,"totalMs":)";
    appendMilliseconds(out, record.total);
    out += R"(,"phases":{)";
    for (const auto& [key, member] : PhaseMembers) {
        out += member == PhaseMembers.front().second ? key.substr(1) : key;
        appendMilliseconds(out, record.phases.*member);
    }
    out += "}}\n";
}

base::Result<Record> parseJsonLine(std::string_view line)
{
    auto node = text::parseJson(line);
    if (!node)
        return base::fail(std::move(node.error()));
    const auto time = parseTime((*node)["time"].text());
    if (!node->isObject() || !time) {
        return base::fail(
            base::Error::Kind::Invalid,
            base::translate("traffic", "This line is no request record: it has no member \"time\" in ISO 8601 form."));
    }
    Record record;
    record.time = *time;
    for (const auto& [key, member] : TextMembers)
        record.*member = (*node)[nameOf(key)].text();
    record.status = static_cast<int>((*node)["status"].asInteger().value_or(0));
    record.outcome = fromName(OutcomeNames, (*node)["outcome"].text(), Outcome::Ok);
    record.key = fromName(KeyNames, (*node)["key"].text(), KeyUsed::None);
    record.requestBytes = static_cast<uint64_t>((*node)["requestBytes"].asInteger().value_or(0));
    record.responseBytes = static_cast<uint64_t>((*node)["responseBytes"].asInteger().value_or(0));
    record.total = parseMilliseconds((*node)["totalMs"]);
    for (const auto& [key, member] : PhaseMembers)
        record.phases.*member = parseMilliseconds((*node)["phases"][nameOf(key)]);
    return record;
}

} // namespace traffic
