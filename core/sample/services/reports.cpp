// SPDX-License-Identifier: GPL-3.0-or-later
// reports: sales figures, the same for a day whenever they are asked for.
#include "core/sample/services/kinds.h"

#include <chrono>

namespace sample::services {

namespace {

using std::chrono::sys_days;
using text::Node;

std::string dateText(sys_days day)
{
    return base::formatIso8601(base::SystemTime(day)).substr(0, 10);
}

struct Figures
{
    int64_t orders;
    int64_t cents;
};

// A weekly rhythm with some unrest, from the number of the day.
Figures figuresOf(sys_days day)
{
    const int64_t number = day.time_since_epoch().count();
    const int64_t orders = 300 + (number * 7919) % 120 + ((number + 4) % 7 < 5 ? 60 : -40);
    return {orders, orders * (7000 + (number * 104729) % 1400)};
}

Node dayNode(sys_days day)
{
    const Figures figures = figuresOf(day);
    return Node::object({{"date", Node::string(dateText(day))},
                         {"orders", Node::integer(figures.orders)},
                         {"revenue", money(figures.cents)},
                         {"currency", Node::string("EUR")}});
}

// "2026-11-20", or "2026-11" with the first day of it
std::optional<sys_days> parseDate(const std::string& text, bool isMonth)
{
    if (text.size() != (isMonth ? 7U : 10U) || text[4] != '-' || (!isMonth && text[7] != '-'))
        return std::nullopt;
    const auto year = wholeNumber(std::string_view(text).substr(0, 4));
    const auto month = wholeNumber(std::string_view(text).substr(5, 2));
    const auto day = isMonth ? std::optional<int64_t>(1) : wholeNumber(std::string_view(text).substr(8, 2));
    if (!year || !month || !day || *month < 1 || *day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

class Reports : public Service
{
public:
    Reports(Instance instance, const base::Clock& clock)
        : Service(std::move(instance))
        , m_clock(clock)
    { }

private:
    Answer answer(const Call& call) override
    {
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        const sys_days today = std::chrono::floor<std::chrono::days>(m_clock.now());
        const auto query = http::parseQuery(call.head.query());
        const std::string_view path = call.head.path();
        if (path == "/daily")
            return daily(query, today);
        if (path == "/monthly")
            return monthly(query, today);
        if (path == "/export")
            return exported(today);
        return problem(404, "There are /daily, /monthly and /export.");
    }

    static Answer daily(const http::QueryParameters& query, sys_days today)
    {
        sys_days day = today - std::chrono::days(1);
        for (const auto& [name, value] : query) {
            if (name != "date")
                continue;
            const auto wanted = parseDate(value, false);
            if (!wanted || *wanted > today)
                return problem(400, "date must be a day of the past, such as 2026-11-20.");
            day = *wanted;
        }
        return jsonAnswer(200, dayNode(day));
    }

    static Answer monthly(const http::QueryParameters& query, sys_days today)
    {
        for (const auto& [name, value] : query) {
            const auto first = name == "month" ? parseDate(value, true) : std::nullopt;
            if (!first)
                continue;
            const auto month = std::chrono::year_month_day(*first).month();
            Node days = Node::array();
            for (sys_days day = *first; day <= today && std::chrono::year_month_day(day).month() == month;
                 day += std::chrono::days(1))
                days.append(dayNode(day));
            return jsonAnswer(200, days);
        }
        return problem(400, "month is needed, such as 2026-10.");
    }

    static Answer exported(sys_days today)
    {
        std::string csv = "date,orders,revenue,currency\n";
        for (sys_days day = today - std::chrono::days(90); day < today; day += std::chrono::days(1)) {
            const Figures figures = figuresOf(day);
            csv += dateText(day) + ',' + std::to_string(figures.orders) + ',' + money(figures.cents).text() + ",EUR\n";
        }
        return textAnswer(200, "text/csv; charset=utf-8", std::move(csv));
    }

    const base::Clock& m_clock;
};

} // namespace

Made makeReports(Instance instance, const base::Clock& clock)
{
    return std::make_unique<Reports>(std::move(instance), clock);
}

} // namespace sample::services
