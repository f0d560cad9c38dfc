// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the shop knows: one for each world, shared by all Pods, as a database would be. In memory only. One thread.

#include "core/base/clock.h"
#include "core/text/node.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sample::services {

struct Customer
{
    std::string id;
    std::string name;
    std::string email;
    std::string country;
    std::string since;
};

struct Article
{
    std::string sku;
    std::string name;
    int64_t cents = 0;
    int64_t stock = 0;
};

struct OrderLine
{
    std::string sku;
    int64_t quantity = 0;
    int64_t cents = 0; // of one
};

struct StateChange
{
    std::string at;
    std::string state;
};

struct Order
{
    int64_t id = 0;
    std::string customer;
    std::vector<OrderLine> lines;
    std::vector<StateChange> history; // the last one is its state
};

struct Payment
{
    std::string id;
    int64_t order = 0;
    int64_t cents = 0;
    std::string currency;
    std::string method;
    std::string state;
    std::string at;
};

struct Ticket
{
    std::string id;
    int64_t order = 0; // 0: about none
    std::string subject;
    std::string state;
    std::string opened;
};

class ShopData
{
public:
    explicit ShopData(const base::Clock& clock); // filled with some years of trade

    std::map<std::string, Customer> customers; // by id
    std::vector<Article> articles;
    std::map<int64_t, Order> orders; // by id
    std::vector<Payment> payments; // the newest last
    std::vector<Ticket> tickets; // the newest last
    std::map<std::string, int64_t> idempotency; // Idempotency-Key → order

    [[nodiscard]] const Article* findArticle(std::string_view sku) const;
    [[nodiscard]] std::string newCustomerId() const;
    [[nodiscard]] std::string newId(std::string_view prefix); // p-88214, t-312
    [[nodiscard]] std::string now() const; // "2026-11-21T09:14:52Z"

    // The warehouse accepts few connections: true when this Pod has one or gets one.
    [[nodiscard]] bool connectToWarehouse(const std::string& pod, size_t most);
    void disconnectFromWarehouse(const std::string& pod);

private:
    const base::Clock& m_clock;
    int64_t m_lastPayment = 88213;
    int64_t m_lastTicket = 311;
    std::set<std::string> m_connected;
};

[[nodiscard]] text::Node money(int64_t cents); // 148.90 as a JSON number
[[nodiscard]] text::Node toNode(const Customer& customer);
[[nodiscard]] text::Node toNode(const Article& article);
[[nodiscard]] text::Node toNode(const Order& order, bool hasLines);
[[nodiscard]] text::Node toNode(const Payment& payment);
[[nodiscard]] text::Node toNode(const Ticket& ticket);

} // namespace sample::services
