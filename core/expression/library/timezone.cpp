// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/timezone.h"

#include "core/base/file.h"
#include "core/expression/runtime/moment.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> WindowsNames{{
    {"GMT Standard Time", "Europe/London"},
    {"W. Europe Standard Time", "Europe/Berlin"},
    {"Central Europe Standard Time", "Europe/Budapest"},
    {"Central European Standard Time", "Europe/Warsaw"},
    {"Romance Standard Time", "Europe/Paris"},
    {"E. Europe Standard Time", "Europe/Chisinau"},
    {"FLE Standard Time", "Europe/Kiev"},
    {"GTB Standard Time", "Europe/Bucharest"},
    {"Russian Standard Time", "Europe/Moscow"},
    {"Eastern Standard Time", "America/New_York"},
    {"Central Standard Time", "America/Chicago"},
    {"Mountain Standard Time", "America/Denver"},
    {"Pacific Standard Time", "America/Los_Angeles"},
    {"Atlantic Standard Time", "America/Halifax"},
    {"E. South America Standard Time", "America/Sao_Paulo"},
    {"India Standard Time", "Asia/Kolkata"},
    {"China Standard Time", "Asia/Shanghai"},
    {"Tokyo Standard Time", "Asia/Tokyo"},
    {"Singapore Standard Time", "Asia/Singapore"},
    {"Arabian Standard Time", "Asia/Dubai"},
    {"AUS Eastern Standard Time", "Australia/Sydney"},
    {"New Zealand Standard Time", "Pacific/Auckland"},
}};

int64_t bigEndian(std::string_view bytes, size_t at, size_t size)
{
    uint64_t out = size == 4 && (static_cast<uint8_t>(bytes[at]) & 0x80) != 0 ? ~0ULL << 32 : 0;
    for (size_t i = 0; i < size; ++i)
        out = (out << 8) | static_cast<uint8_t>(bytes[at + i]);
    if (size == 4)
        return static_cast<int32_t>(out);
    return static_cast<int64_t>(out);
}

struct Counts
{
    int64_t isUt, isStd, leaps, times, kinds, letters;
};

std::optional<Counts> readCounts(std::string_view bytes, size_t at)
{
    if (bytes.size() < at + 44 || bytes.substr(at, 4) != "TZif")
        return std::nullopt;
    const auto count = [&](size_t i) { return bigEndian(bytes, at + 20 + i * 4, 4); };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
}

bool readZone(std::string_view bytes, TimeZone& zone)
{
    const auto first = readCounts(bytes, 0);
    if (!first)
        return false;
    const auto firstSize = static_cast<size_t>(first->times * 5 + first->kinds * 6 + first->letters + first->leaps * 8
                                               + first->isStd + first->isUt);
    const size_t second = 44 + firstSize;
    const auto counts = readCounts(bytes, second);
    if (!counts)
        return false;
    const size_t times = second + 44;
    const auto number = static_cast<size_t>(counts->times);
    const size_t indexes = times + number * 8;
    const size_t kinds = indexes + number;
    if (bytes.size() < kinds + static_cast<size_t>(counts->kinds) * 6 || counts->kinds < 1)
        return false;
    zone.firstOffset = static_cast<int32_t>(bigEndian(bytes, kinds, 4));
    for (size_t i = 0; i < number; ++i) {
        const size_t kind = kinds + static_cast<uint8_t>(bytes[indexes + i]) * 6UL;
        if (bytes.size() < kind + 6)
            return false;
        zone.transitions.emplace_back(bigEndian(bytes, times + i * 8, 8),
                                      static_cast<int32_t>(bigEndian(bytes, kind, 4)));
    }
    return true;
}

// A name is a path below the zone folder, and nothing else.
bool isZoneName(std::string_view id)
{
    return !id.empty() && id.find("..") == std::string_view::npos && id.front() != '/' && id.size() < 64
        && std::ranges::all_of(id, [](char c) {
               return text::isLetter(c) || text::isDigit(c) || c == '/' || c == '_' || c == '-' || c == '+';
           });
}
} // namespace

std::optional<TimeZone> TimeZone::find(std::string_view id)
{
    TimeZone out;
    out.id = id;
    if (id == "UTC" || id == "Etc/UTC") {
        out.isUtc = true;
        return out;
    }
    const auto windows = std::ranges::find(WindowsNames, id, &std::pair<std::string_view, std::string_view>::first);
    const std::string_view name = windows == WindowsNames.end() ? id : windows->second;
    if (!isZoneName(name))
        return std::nullopt;
    const auto bytes = base::readFile("/usr/share/zoneinfo/" + std::string(name));
    if (!bytes || !readZone(*bytes, out))
        return std::nullopt;
    return out;
}

int64_t TimeZone::offsetAtUtc(int64_t ticks) const
{
    const int64_t seconds = (ticks - UnixEpochTicks) / TicksPerSecond;
    const auto next = std::ranges::upper_bound(transitions, seconds, {}, &std::pair<int64_t, int32_t>::first);
    return (next == transitions.begin() ? firstOffset : std::prev(next)->second) * TicksPerSecond;
}

int64_t TimeZone::offsetAtLocal(int64_t ticks) const
{
    const int64_t guess = offsetAtUtc(ticks);
    return offsetAtUtc(ticks - guess);
}

} // namespace expression
