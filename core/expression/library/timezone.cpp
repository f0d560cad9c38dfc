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

uint64_t bigEndian(std::string_view bytes, size_t at, size_t size)
{
    uint64_t out = 0;
    for (const char byte : bytes.substr(at, size))
        out = (out << 8) | static_cast<uint8_t>(byte);
    return out;
}

int32_t secondsEast(std::string_view bytes, size_t kind)
{
    return static_cast<int32_t>(static_cast<uint32_t>(bigEndian(bytes, kind, 4)));
}

constexpr size_t HeadSize = 44;
constexpr size_t KindSize = 6;

struct Counts
{
    uint64_t isUt, isStd, leaps, times, kinds, letters;
};

std::optional<Counts> readCounts(std::string_view bytes, size_t at)
{
    if (bytes.size() < at + HeadSize || bytes.substr(at, 4) != "TZif")
        return std::nullopt;
    const auto count = [&](size_t i) { return bigEndian(bytes, at + 20 + i * 4, 4); };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
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
    auto read = bytes ? TimeZone::read(*bytes) : std::nullopt;
    if (read)
        read->id = id;
    return read;
}

// The second block: it has times of 64 bits.
std::optional<TimeZone> TimeZone::read(std::string_view file)
{
    const auto first = readCounts(file, 0);
    if (!first)
        return std::nullopt;
    const size_t second = HeadSize + first->times * 5 + first->kinds * KindSize + first->letters + first->leaps * 8
        + first->isStd + first->isUt;
    const auto counts = readCounts(file, second);
    if (!counts || counts->kinds < 1)
        return std::nullopt;
    const size_t times = second + HeadSize;
    const size_t indexes = times + counts->times * 8;
    const size_t kinds = indexes + counts->times;
    if (file.size() < kinds + counts->kinds * KindSize)
        return std::nullopt;
    TimeZone out;
    out.firstOffset = secondsEast(file, kinds);
    for (size_t i = 0; i < counts->times; ++i) {
        const auto kind = static_cast<uint8_t>(file[indexes + i]);
        if (kind >= counts->kinds)
            return std::nullopt;
        out.transitions.emplace_back(static_cast<int64_t>(bigEndian(file, times + i * 8, 8)),
                                     secondsEast(file, kinds + kind * KindSize));
    }
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
