// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"

#include <charconv>

namespace base {

namespace {
class IsoReader
{
public:
    explicit IsoReader(std::string_view text)
        : m_rest(text)
    { }
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool number(size_t digits, int& out)
    {
        const std::string_view part = m_rest.substr(0, digits);
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), out);
        if (part.size() != digits || error != std::errc() || end != part.data() + digits || part.front() == '-')
            return false;
        m_rest.remove_prefix(digits);
        return true;
    }
    // Digits after the second's point; what is finer than a microsecond is dropped.
    bool fraction(int& microseconds)
    {
        int scale = 100'000;
        bool hasAny = false;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; m_rest.remove_prefix(1)) {
            microseconds += (m_rest.front() - '0') * scale;
            scale /= 10;
            hasAny = true;
        }
        return hasAny;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

struct TimeOfDay
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microseconds = 0;
    int offsetMinutes = 0;
};

bool readTime(IsoReader& in, TimeOfDay& out)
{
    if (!in.number(2, out.hour) || !in.take(':') || !in.number(2, out.minute))
        return false;
    if (in.take(':') && !in.number(2, out.second))
        return false;
    if (in.take('.') && !in.fraction(out.microseconds))
        return false;
    const bool isEast = in.take('+');
    if (isEast || in.take('-')) {
        int hours = 0;
        int minutes = 0;
        if (!in.number(2, hours) || !in.take(':') || !in.number(2, minutes))
            return false;
        out.offsetMinutes = (hours * 60 + minutes) * (isEast ? 1 : -1);
    } else {
        in.take('Z');
    }
    return out.hour < 24 && out.minute < 60 && out.second <= 60;
}
} // namespace

std::optional<SystemTime> parseIsoTime(std::string_view text)
{
    using namespace std::chrono;
    IsoReader in(text);
    int y = 0;
    int m = 0;
    int d = 0;
    TimeOfDay time;
    if (!in.number(4, y) || !in.take('-') || !in.number(2, m) || !in.take('-') || !in.number(2, d))
        return std::nullopt;
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!date.ok() || (in.take('T') && !readTime(in, time)) || !in.atEnd())
        return std::nullopt;
    return SystemTime(sys_days(date).time_since_epoch() + hours(time.hour) + minutes(time.minute - time.offsetMinutes)
                      + seconds(time.second) + microseconds(time.microseconds));
}

} // namespace base
