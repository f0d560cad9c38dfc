// SPDX-License-Identifier: GPL-3.0-or-later
// get-order, place-order, order-status: three services that share the orders.
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

namespace sample::services {

namespace {

using text::Node;

class OrderService : public Service
{
public:
    OrderService(Instance instance, ShopData& data)
        : Service(std::move(instance))
        , m_data(data)
    { }

protected:
    // The order that /v1/orders/{id}… names; the answer when there is none.
    [[nodiscard]] const Order* find(const std::vector<std::string>& parts, size_t size) const
    {
        if (parts.size() != size || parts[0] != "v1" || parts[1] != "orders")
            return nullptr;
        const auto number = wholeNumber(parts[2]);
        const auto found = number ? m_data.orders.find(*number) : m_data.orders.end();
        return found == m_data.orders.end() ? nullptr : &found->second;
    }
    static Answer unknown(const std::vector<std::string>& parts)
    {
        return problem(404,
                       parts.size() > 2 ? "There is no order " + parts[2] + '.' : "There is only /v1/orders/{id}.");
    }
    [[nodiscard]] ShopData& data() { return m_data; }

private:
    ShopData& m_data;
};

class GetOrder : public OrderService
{
public:
    using OrderService::OrderService;

private:
    Answer answer(const Call& call) override
    {
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        const auto parts = pathParts(call.head.path());
        const Order* order = find(parts, 3);
        if (!order)
            return unknown(parts);
        Node node = toNode(*order, true);
        for (const auto& [name, value] : http::parseQuery(call.head.query())) {
            const auto customer = data().customers.find(order->customer);
            if (name == "expand" && value == "customer" && customer != data().customers.end())
                node.set("customer", toNode(customer->second));
        }
        return jsonAnswer(200, node);
    }
};

class PlaceOrder : public OrderService
{
public:
    using OrderService::OrderService;

private:
    Answer answer(const Call& call) override
    {
        if (call.head.path() != "/v1/orders")
            return problem(404, "There is only /v1/orders.");
        if (call.head.method != "POST")
            return notAllowed("POST");
        const std::string key(call.head.headers.get("Idempotency-Key"));
        if (const auto known = data().idempotency.find(key); !key.empty() && known != data().idempotency.end())
            return placed(data().orders.at(known->second));
        const auto body = text::parseJson(call.body);
        if (!body || !body->isObject())
            return problem(400, "The body must be a JSON object.");
        Order order{data().orders.rbegin()->first + 1, (*body)["customer"].text(), {}, {{data().now(), "placed"}}};
        if (!data().customers.contains(order.customer))
            return problem(422, "There is no customer " + order.customer + '.');
        for (const Node& line : (*body)["lines"].items()) {
            const Article* article = data().findArticle(line["sku"].text());
            const int64_t quantity = line["quantity"].asInteger().value_or(0);
            if (!article)
                return problem(422, "There is no article " + line["sku"].text() + '.');
            if (quantity < 1)
                return problem(422, "quantity must be 1 or more.");
            order.lines.push_back({article->sku, quantity, article->cents});
        }
        if (order.lines.empty())
            return problem(422, "lines is missing.");
        if (!key.empty())
            data().idempotency.emplace(key, order.id);
        return placed(data().orders.emplace(order.id, order).first->second);
    }

    static Answer placed(const Order& order)
    {
        Answer answer = jsonAnswer(201, toNode(order, true));
        answer.head.headers.set("Location", "/orders/" + std::to_string(order.id));
        return answer;
    }
};

// Each Pod keeps a connection to the warehouse, which accepts WAREHOUSE_CONNECTIONS of them.
class OrderStatus : public OrderService
{
public:
    using OrderService::OrderService;
    ~OrderStatus() override { data().disconnectFromWarehouse(instance().pod); }
    OrderStatus(const OrderStatus&) = delete;
    OrderStatus& operator=(const OrderStatus&) = delete;

private:
    [[nodiscard]] bool isConnected()
    {
        const auto most = static_cast<size_t>(wholeNumber(environment("WAREHOUSE_CONNECTIONS")).value_or(100));
        return data().connectToWarehouse(instance().pod, most);
    }

    Answer ready() override
    {
        return isConnected() ? textAnswer(200, "text/plain", "ready\n")
                             : problem(503, "The warehouse refuses another connection.");
    }

    Answer answer(const Call& call) override
    {
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        const auto parts = pathParts(call.head.path());
        const Order* order = parts.size() == 4 && parts[3] == "status" ? find(parts, 4) : nullptr;
        if (!order)
            return unknown(parts);
        if (!isConnected())
            return problem(503, "The warehouse refuses another connection.");
        Node history = Node::array();
        for (const StateChange& change : order->history)
            history.append(Node::object({{"at", Node::string(change.at)}, {"state", Node::string(change.state)}}));
        return jsonAnswer(200,
                          Node::object({{"id", Node::integer(order->id)},
                                        {"state", Node::string(order->history.back().state)},
                                        {"history", history}}));
    }
};

} // namespace

Made makeGetOrder(Instance instance, ShopData& data)
{
    return std::make_unique<GetOrder>(std::move(instance), data);
}

Made makePlaceOrder(Instance instance, ShopData& data)
{
    return std::make_unique<PlaceOrder>(std::move(instance), data);
}

Made makeOrderStatus(Instance instance, ShopData& data)
{
    return std::make_unique<OrderStatus>(std::move(instance), data);
}

} // namespace sample::services
