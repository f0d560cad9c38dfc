// SPDX-License-Identifier: GPL-3.0-or-later
// customers: list, get, add, change, remove.
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

#include <algorithm>

namespace sample::services {

namespace {

using text::Node;

class Customers : public Service
{
public:
    Customers(Instance instance, ShopData& data)
        : Service(std::move(instance))
        , m_data(data)
    { }

private:
    Answer answer(const Call& call) override
    {
        const auto parts = pathParts(call.head.path());
        const std::string& method = call.head.method;
        if (parts.empty() || parts[0] != "customers" || parts.size() > 2)
            return problem(404, "There is only /customers.");
        if (parts.size() == 1) {
            if (method == "GET" || method == "HEAD")
                return list(http::parseQuery(call.head.query()));
            return method == "POST" ? add(call) : notAllowed("GET, HEAD, POST");
        }
        const auto found = m_data.customers.find(parts[1]);
        if (found == m_data.customers.end())
            return problem(404, "There is no customer " + parts[1] + '.');
        if (method == "GET" || method == "HEAD")
            return jsonAnswer(200, toNode(found->second));
        if (method == "PUT")
            return change(call, found->second);
        if (method != "DELETE")
            return notAllowed("GET, HEAD, PUT, DELETE");
        m_data.customers.erase(found);
        Answer removed;
        removed.head.status = 204;
        return removed;
    }

    Answer list(const http::QueryParameters& query) const
    {
        std::string country;
        int64_t limit = wholeNumber(environment("PAGE_SIZE")).value_or(20);
        int64_t offset = 0;
        for (const auto& [name, value] : query) {
            if (name == "country")
                country = value;
            else if (name == "limit")
                limit = std::clamp<int64_t>(wholeNumber(value).value_or(limit), 1, 100);
            else if (name == "offset")
                offset = std::max<int64_t>(wholeNumber(value).value_or(0), 0);
        }
        Node items = Node::array();
        int64_t total = 0;
        for (const auto& [id, customer] : m_data.customers) {
            if (!country.empty() && customer.country != country)
                continue;
            if (total >= offset && total < offset + limit)
                items.append(toNode(customer));
            ++total;
        }
        return jsonAnswer(200, Node::object({{"total", Node::integer(total)}, {"items", items}}));
    }

    // Takes over what the body says; the answer is what is wrong with it.
    static std::optional<Answer> read(const Call& call, Customer& customer)
    {
        const auto body = text::parseJson(call.body);
        if (!body || !body->isObject())
            return problem(400, "The body must be a JSON object.");
        for (const char* name : {"name", "email", "country"}) {
            if ((*body)[name].text().empty())
                return problem(422, std::string(name) + " is missing.");
        }
        customer.name = (*body)["name"].text();
        customer.email = (*body)["email"].text();
        customer.country = (*body)["country"].text();
        if (customer.email.find('@') == std::string::npos)
            return problem(422, "email must be an address.");
        if (customer.country.size() != 2)
            return problem(422, "country must be two letters.");
        return std::nullopt;
    }

    Answer add(const Call& call)
    {
        Customer customer;
        if (auto wrong = read(call, customer))
            return std::move(*wrong);
        customer.id = m_data.newCustomerId();
        customer.since = m_data.now().substr(0, 10);
        m_data.customers.emplace(customer.id, customer);
        Answer added = jsonAnswer(201, toNode(customer));
        added.head.headers.set("Location", "/customers/" + customer.id);
        return added;
    }

    static Answer change(const Call& call, Customer& customer)
    {
        Customer changed = customer;
        if (auto wrong = read(call, changed))
            return std::move(*wrong);
        customer = changed;
        return jsonAnswer(200, toNode(customer));
    }

    ShopData& m_data;
};

} // namespace

Made makeCustomers(Instance instance, ShopData& data)
{
    return std::make_unique<Customers>(std::move(instance), data);
}

} // namespace sample::services
