// SPDX-License-Identifier: GPL-3.0-or-later
// tickets: answers only those who bring the bearer token of its environment.
#include "core/base/secret.h"
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>

namespace sample::services {

namespace {

using text::Node;

constexpr std::array<std::string_view, 3> States{"open", "waiting", "closed"};

class Tickets : public Service
{
public:
    Tickets(Instance instance, ShopData& data)
        : Service(std::move(instance))
        , m_data(data)
        , m_token(environment("TICKETS_TOKEN"))
    { }

private:
    [[nodiscard]] bool isAllowed(const Call& call) const
    {
        const std::string_view value = call.head.headers.get("Authorization");
        return !m_token.empty() && value.size() > 7 && http::equalsIgnoreCase(value.substr(0, 7), "Bearer ")
            && base::Secret(value.substr(7)) == m_token;
    }

    Answer answer(const Call& call) override
    {
        if (!isAllowed(call)) {
            Answer refused = problem(401, "The bearer token is missing or wrong.");
            refused.head.headers.set("WWW-Authenticate", "Bearer realm=\"tickets\"");
            return refused;
        }
        const auto parts = pathParts(call.head.path());
        if (parts.size() < 2 || parts.size() > 3 || parts[0] != "v2" || parts[1] != "tickets")
            return problem(404, "There is only /v2/tickets.");
        const std::string& method = call.head.method;
        if (parts.size() == 2) {
            if (method == "GET" || method == "HEAD")
                return list(http::parseQuery(call.head.query()));
            return method == "POST" ? open(call) : notAllowed("GET, HEAD, POST");
        }
        const auto found = std::ranges::find(m_data.tickets, parts[2], &Ticket::id);
        if (found == m_data.tickets.end())
            return problem(404, "There is no ticket " + parts[2] + '.');
        if (method == "GET" || method == "HEAD")
            return jsonAnswer(200, toNode(*found));
        return method == "PATCH" ? change(call, *found) : notAllowed("GET, HEAD, PATCH");
    }

    Answer list(const http::QueryParameters& query) const
    {
        std::string state;
        for (const auto& [name, value] : query) {
            if (name == "state")
                state = value;
        }
        Node items = Node::array();
        for (auto ticket = m_data.tickets.rbegin(); ticket != m_data.tickets.rend(); ++ticket) {
            if (state.empty() || ticket->state == state)
                items.append(toNode(*ticket));
        }
        return jsonAnswer(200, items);
    }

    Answer open(const Call& call)
    {
        const auto body = text::parseJson(call.body);
        if (!body || !body->isObject())
            return problem(400, "The body must be a JSON object.");
        if ((*body)["subject"].text().empty())
            return problem(422, "subject is missing.");
        m_data.tickets.push_back({m_data.newId("t-"), (*body)["order"].asInteger().value_or(0),
                                  (*body)["subject"].text(), "open", m_data.now()});
        return jsonAnswer(201, toNode(m_data.tickets.back()));
    }

    static Answer change(const Call& call, Ticket& ticket)
    {
        const auto body = text::parseJson(call.body);
        if (!body || std::ranges::find(States, (*body)["state"].text()) == States.end())
            return problem(422, "state must be open, waiting or closed.");
        ticket.state = (*body)["state"].text();
        return jsonAnswer(200, toNode(ticket));
    }

    ShopData& m_data;
    base::Secret m_token;
};

} // namespace

Made makeTickets(Instance instance, ShopData& data)
{
    return std::make_unique<Tickets>(std::move(instance), data);
}

} // namespace sample::services
