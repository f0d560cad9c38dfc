// SPDX-License-Identifier: GPL-3.0-or-later
// payments: its Ingress checks the client certificate, so that it trusts who reaches it.
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

#include <algorithm>
#include <cmath>

namespace sample::services {

namespace {

using text::Node;

class Payments : public Service
{
public:
    Payments(Instance instance, ShopData& data)
        : Service(std::move(instance))
        , m_data(data)
    { }

private:
    Answer answer(const Call& call) override
    {
        const auto parts = pathParts(call.head.path());
        if (parts.size() < 2 || parts.size() > 3 || parts[0] != "v1" || parts[1] != "payments")
            return problem(404, "There is only /v1/payments.");
        const std::string& method = call.head.method;
        const bool isRead = method == "GET" || method == "HEAD";
        if (parts.size() == 2)
            return isRead          ? list(http::parseQuery(call.head.query()))
                : method == "POST" ? pay(call)
                                   : notAllowed("GET, HEAD, POST");
        if (!isRead)
            return notAllowed("GET, HEAD");
        const auto found = std::ranges::find(m_data.payments, parts[2], &Payment::id);
        return found == m_data.payments.end() ? problem(404, "There is no payment " + parts[2] + '.')
                                              : jsonAnswer(200, toNode(*found));
    }

    Answer list(const http::QueryParameters& query) const
    {
        std::optional<int64_t> order;
        for (const auto& [name, value] : query) {
            if (name == "order")
                order = wholeNumber(value).value_or(0);
        }
        Node items = Node::array();
        for (auto payment = m_data.payments.rbegin(); payment != m_data.payments.rend(); ++payment) {
            if (!order || payment->order == *order)
                items.append(toNode(*payment));
        }
        return jsonAnswer(200, items);
    }

    Answer pay(const Call& call)
    {
        const auto body = text::parseJson(call.body);
        if (!body || !body->isObject())
            return problem(400, "The body must be a JSON object.");
        const int64_t order = (*body)["order"].asInteger().value_or(0);
        const double amount = (*body)["amount"].asDouble().value_or(0);
        const std::string& method = (*body)["method"].text();
        if (!m_data.orders.contains(order))
            return problem(422, "There is no order " + std::to_string(order) + '.');
        if (!(amount > 0) || amount > 1e9)
            return problem(422, "amount must be greater than 0.");
        if ((*body)["currency"].text().size() != 3)
            return problem(422, "currency must be three letters.");
        if (method != "card" && method != "transfer" && method != "voucher")
            return problem(422, "method must be card, transfer or voucher.");
        m_data.payments.push_back({m_data.newId("p-"), order, std::llround(amount * 100), (*body)["currency"].text(),
                                   method, method == "transfer" ? "authorised" : "settled", m_data.now()});
        return jsonAnswer(201, toNode(m_data.payments.back()));
    }

    ShopData& m_data;
};

} // namespace

Made makePayments(Instance instance, ShopData& data)
{
    return std::make_unique<Payments>(std::move(instance), data);
}

} // namespace sample::services
