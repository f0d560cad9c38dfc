// SPDX-License-Identifier: GPL-3.0-or-later
// rates: the exchange rates that the shop buys from outside the cluster.
#include "core/sample/services/kinds.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

namespace sample::services {

namespace {

using text::Node;

// How much of each one euro was worth, about.
const std::map<std::string, double>& perEuro()
{
    static const std::map<std::string, double> Table{{"CHF", 0.9342}, {"CZK", 25.28},  {"DKK", 7.4587}, {"EUR", 1},
                                                     {"GBP", 0.8361}, {"JPY", 163.41}, {"NOK", 11.61},  {"PLN", 4.338},
                                                     {"SEK", 11.52},  {"USD", 1.0873}};
    return Table;
}

class Rates : public Service
{
public:
    Rates(Instance instance, const base::Clock& clock)
        : Service(std::move(instance))
        , m_clock(clock)
    { }

private:
    Answer answer(const Call& call) override
    {
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        if (call.head.path() == "/currencies") {
            Node names = Node::array();
            for (const auto& [name, value] : perEuro())
                names.append(Node::string(name));
            return jsonAnswer(200, names);
        }
        if (call.head.path() != "/latest")
            return problem(404, "There are /currencies and /latest.");
        std::string from = "EUR";
        std::string to;
        for (const auto& [name, value] : http::parseQuery(call.head.query())) {
            if (name == "base")
                from = value;
            else if (name == "symbols")
                to = value;
        }
        if (!perEuro().contains(from) || (!to.empty() && !perEuro().contains(to)))
            return problem(404, "There is no rate from " + from + " to " + to + '.');
        return latest(from, to);
    }

    Answer latest(const std::string& from, const std::string& to) const
    {
        const auto today = std::chrono::floor<std::chrono::days>(m_clock.now());
        Node rates = Node::object();
        for (const auto& [name, value] : perEuro()) {
            if (name == from || (!to.empty() && name != to))
                continue;
            // A little more or less each day.
            const double drift = 1 + 0.004 * std::sin(static_cast<double>(today.time_since_epoch().count() + name[0]));
            std::string text(24, '\0');
            text.resize(static_cast<size_t>(
                std::snprintf(text.data(), text.size(), "%.4f", value / perEuro().at(from) * drift)));
            rates.set(name, Node::number(text));
        }
        return jsonAnswer(
            200,
            Node::object({{"base", Node::string(from)},
                          {"date", Node::string(base::formatIso8601(base::SystemTime(today)).substr(0, 10))},
                          {"rates", rates}}));
    }

    const base::Clock& m_clock;
};

} // namespace

Made makeRates(Instance instance, const base::Clock& clock)
{
    return std::make_unique<Rates>(std::move(instance), clock);
}

} // namespace sample::services
