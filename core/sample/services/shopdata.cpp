// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/services/shopdata.h"

#include <algorithm>

namespace sample::services {

using text::Node;

namespace {

void addCustomers(ShopData& data)
{
    const std::vector<Customer> all{
        {"c-1004", "Ilse Brandt", "ilse.brandt@mail.example", "DE", "2019-02-11"},
        {"c-1187", "Tomás Figueira", "tomas.figueira@mail.example", "PT", "2019-09-30"},
        {"c-1312", "Maja Kowalczyk", "maja.kowalczyk@mail.example", "PL", "2020-03-02"},
        {"c-1420", "Aoife Byrne", "aoife.byrne@mail.example", "IE", "2020-11-17"},
        {"c-1533", "Luca Ferri", "luca.ferri@mail.example", "IT", "2021-05-08"},
        {"c-1609", "Solveig Dahl", "solveig.dahl@mail.example", "NO", "2021-12-21"},
        {"c-1774", "Jules Marchand", "jules.marchand@mail.example", "FR", "2022-04-14"},
        {"c-1850", "Petra Novak", "petra.novak@mail.example", "CZ", "2022-10-01"},
        {"c-2041", "Noor Visser", "noor.visser@mail.example", "NL", "2023-04-18"},
        {"c-2122", "Emil Lund", "emil.lund@mail.example", "DK", "2023-08-25"},
        {"c-2260", "Carmen Ortega", "carmen.ortega@mail.example", "ES", "2024-06-06"},
        {"c-2377", "Hanna Virtanen", "hanna.virtanen@mail.example", "FI", "2025-01-29"},
    };
    for (const Customer& customer : all)
        data.customers.emplace(customer.id, customer);
}

void addArticles(ShopData& data)
{
    const std::vector<const char*> things{"mug", "teapot", "plate", "bowl", "jug", "tray", "lamp", "clock", "vase"};
    const std::vector<const char*> finishes{"Enamel", "Copper", "Oak"};
    int64_t number = 114;
    for (const char* finish : finishes) {
        for (const char* thing : things) {
            data.articles.push_back({"TX-" + std::to_string(number), std::string(finish) + ' ' + thing,
                                     4950 + (number * 37) % 9000, (number * 13) % 60});
            number += number == 114 ? 87 : 3;
        }
    }
    data.articles[0].cents = 4950;
    data.articles[1].cents = 4990;
}

void addOrders(ShopData& data)
{
    static constexpr const char* States[]{"placed", "picking", "shipped", "delivered"};
    std::vector<std::string> ids;
    for (const auto& [id, customer] : data.customers)
        ids.push_back(id);
    for (int64_t id = 10450; id <= 10482; ++id) {
        const auto step = static_cast<size_t>(10482 - id);
        const Article& first = data.articles[step % data.articles.size()];
        const Article& second = data.articles[(step + 1) % data.articles.size()];
        Order order{
            id, ids[(step * 5 + 8) % ids.size()], {{first.sku, 2, first.cents}, {second.sku, 1, second.cents}}, {}};
        const size_t last = std::min<size_t>(1 + step / 4, 3);
        for (size_t i = 0; i <= last; ++i) {
            const auto day = static_cast<int>(21 - std::min<size_t>(step / 2, 18) + (i > 1 ? i - 1 : 0));
            const std::string text = std::to_string(std::min(day, 21));
            order.history.push_back(
                {"2026-11-" + std::string(text.size() < 2 ? "0" : "") + text + (i == 0 ? "T09:14:52Z" : "T09:31:07Z"),
                 States[i]});
        }
        data.orders.emplace(id, std::move(order));
    }
    data.payments = {{"p-88211", 10470, 14890, "EUR", "card", "settled", "2026-11-18T11:02:40Z"},
                     {"p-88212", 10474, 9940, "EUR", "transfer", "settled", "2026-11-19T08:15:12Z"},
                     {"p-88213", 10477, 5980, "EUR", "card", "settled", "2026-11-19T18:40:09Z"}};
    data.tickets = {{"t-309", 10461, "The teapot arrived without its lid", "closed", "2026-11-14T10:20:00Z"},
                    {"t-310", 0, "Do you deliver to Iceland?", "waiting", "2026-11-17T13:45:30Z"},
                    {"t-311", 10477, "Parcel is damaged", "open", "2026-11-20T16:02:11Z"}};
}

Node text(const std::string& value)
{
    return Node::string(value);
}

} // namespace

ShopData::ShopData(const base::Clock& clock)
    : m_clock(clock)
{
    addCustomers(*this);
    addArticles(*this);
    addOrders(*this);
}

const Article* ShopData::findArticle(std::string_view sku) const
{
    const auto found = std::ranges::find(articles, sku, &Article::sku);
    return found == articles.end() ? nullptr : &*found;
}

std::string ShopData::newCustomerId() const
{
    int64_t last = 0;
    for (const auto& [id, customer] : customers)
        last = std::max<int64_t>(last, std::stoll(id.substr(2)));
    return "c-" + std::to_string(last + 1);
}

std::string ShopData::newId(std::string_view prefix)
{
    return std::string(prefix) + std::to_string(prefix == "p-" ? ++m_lastPayment : ++m_lastTicket);
}

std::string ShopData::now() const
{
    return base::formatIso8601(m_clock.now()).substr(0, 19) + 'Z';
}

bool ShopData::connectToWarehouse(const std::string& pod, size_t most)
{
    if (!m_connected.contains(pod) && m_connected.size() >= most)
        return false;
    m_connected.insert(pod);
    return true;
}

void ShopData::disconnectFromWarehouse(const std::string& pod)
{
    m_connected.erase(pod);
}

Node money(int64_t cents)
{
    const std::string rest = std::to_string(cents % 100);
    return Node::number(std::to_string(cents / 100) + '.' + (rest.size() < 2 ? "0" : "") + rest);
}

Node toNode(const Customer& customer)
{
    return Node::object({{"id", text(customer.id)},
                         {"name", text(customer.name)},
                         {"email", text(customer.email)},
                         {"country", text(customer.country)},
                         {"since", text(customer.since)}});
}

Node toNode(const Article& article)
{
    return Node::object({{"sku", text(article.sku)},
                         {"name", text(article.name)},
                         {"price", money(article.cents)},
                         {"stock", Node::integer(article.stock)}});
}

Node toNode(const Order& order, bool hasLines)
{
    Node lines = Node::array();
    int64_t total = 0;
    for (const OrderLine& line : order.lines) {
        total += line.quantity * line.cents;
        lines.append(Node::object(
            {{"sku", text(line.sku)}, {"quantity", Node::integer(line.quantity)}, {"price", money(line.cents)}}));
    }
    Node node = Node::object({{"id", Node::integer(order.id)},
                              {"customer", text(order.customer)},
                              {"placed", text(order.history.front().at)},
                              {"state", text(order.history.back().state)},
                              {"currency", text("EUR")},
                              {"total", money(total)}});
    if (hasLines)
        node.set("lines", std::move(lines));
    return node;
}

Node toNode(const Payment& payment)
{
    return Node::object({{"id", text(payment.id)},
                         {"order", Node::integer(payment.order)},
                         {"amount", money(payment.cents)},
                         {"currency", text(payment.currency)},
                         {"method", text(payment.method)},
                         {"state", text(payment.state)},
                         {"at", text(payment.at)}});
}

Node toNode(const Ticket& ticket)
{
    Node node = Node::object({{"id", text(ticket.id)}});
    if (ticket.order != 0)
        node.set("order", Node::integer(ticket.order));
    node.set("subject", text(ticket.subject));
    node.set("state", text(ticket.state));
    node.set("opened", text(ticket.opened));
    return node;
}

} // namespace sample::services
