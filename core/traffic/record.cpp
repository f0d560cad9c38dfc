// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/record.h"

#include "core/text/json.h"
#include "core/traffic/jsonlines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace traffic {

namespace {

constexpr std::array<std::string_view, 6> OutcomeNames{"ok", "denied", "notFound", "failed", "aborted", "malformed"};
constexpr std::array<std::string_view, 3> KeyNames{"", "primary", "secondary"};

// The members that are plain text, by the names that lines have.
constexpr std::array<std::pair<std::string_view, std::string Record::*>, 13> TextMembers{{
    {"method", &Record::method},
    {"url", &Record::url},
    {"api", &Record::api},
    {"revision", &Record::revision},
    {"operation", &Record::operation},
    {"product", &Record::product},
    {"subscription", &Record::subscription},
    {"backend", &Record::backend},
    {"clientAddress", &Record::clientAddress},
    {"source", &Record::source},
    {"reason", &Record::reason},
    {"message", &Record::message},
    {"traceId", &Record::traceId},
}};

constexpr std::array<std::pair<std::string_view, std::chrono::microseconds Phases::*>, 6> PhaseMembers{{
    {"readMs", &Phases::read},
    {"policyMs", &Phases::policy},
    {"connectMs", &Phases::connect},
    {"sendMs", &Phases::send},
    {"waitMs", &Phases::wait},
    {"receiveMs", &Phases::receive},
}};

// The same members, a kind of text in the place of another.
template<typename To, typename From>
RecordOf<To> convert(const RecordOf<From>& from)
{
    return {static_cast<const RecordNumbers&>(from),
            To(from.method),
            To(from.url),
            To(from.api),
            To(from.revision),
            To(from.operation),
            To(from.product),
            To(from.subscription),
            To(from.backend),
            To(from.clientAddress),
            To(from.source),
            To(from.reason),
            To(from.message),
            To(from.traceId)};
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

std::string_view keyUsedName(KeyUsed key)
{
    return KeyNames[static_cast<size_t>(key)];
}

RecordView viewOf(const Record& record)
{
    return convert<std::string_view>(record);
}

Record copyOf(const RecordView& record)
{
    return convert<std::string>(record);
}

void appendJsonLine(std::string& out, const Record& record)
{
    JsonLines lines;
    lines.append(viewOf(record));
    out += lines.text();
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
        record.*member = (*node)[key].text();
    record.status = static_cast<int>((*node)["status"].asInteger().value_or(0));
    record.outcome = fromName(OutcomeNames, (*node)["outcome"].text(), Outcome::Ok);
    record.key = fromName(KeyNames, (*node)["key"].text(), KeyUsed::None);
    record.requestBytes = static_cast<uint64_t>((*node)["requestBytes"].asInteger().value_or(0));
    record.responseBytes = static_cast<uint64_t>((*node)["responseBytes"].asInteger().value_or(0));
    record.total = parseMilliseconds((*node)["totalMs"]);
    for (const auto& [key, member] : PhaseMembers)
        record.phases.*member = parseMilliseconds((*node)["phases"][key]);
    return record;
}

} // namespace traffic
