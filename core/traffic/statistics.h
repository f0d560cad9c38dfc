// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures from a store's rows: how many, how many failed, how long, over time and by API, subscription or backend.
// Pure functions of a view.

#include "core/traffic/store.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace traffic {

struct Figures
{
    uint64_t requests = 0;
    uint64_t clientErrors = 0; // 4xx
    uint64_t serverErrors = 0; // 5xx, and answers that never came
    std::chrono::microseconds p50{0}; // of the total time; zero without requests
    std::chrono::microseconds p95{0};
    std::chrono::microseconds p99{0};
    base::SystemTime last; // the newest request's

    [[nodiscard]] uint64_t errors() const { return clientErrors + serverErrors; }
};

// Half-open: [from, to).
struct Period
{
    base::SystemTime from;
    base::SystemTime to;
};

// One Figures for each step of the period, the last one perhaps shorter.
[[nodiscard]] std::vector<Figures> figuresOverTime(const Store::View& view, const Period& period,
                                                   std::chrono::microseconds step);

enum class Grouping : uint8_t { Api, Operation, Product, Subscription, Backend, Reason };
// Operations are named "API/operation". Requests without the name stand under "".
[[nodiscard]] std::map<std::string, Figures> figuresBy(const Store::View& view, const Period& period,
                                                       Grouping grouping);

// All that a whole period says, from one pass over its rows.
struct Summary
{
    struct Group
    {
        Figures figures;
        std::vector<uint32_t> steps; // requests of each step
    };
    struct Refusal // by the gateway
    {
        std::string subscription; // "": no key that is known
        int status = 0;
        std::string reason;
        friend auto operator<=>(const Refusal&, const Refusal&) = default;
    };

    Period period;
    std::chrono::microseconds step{0};
    base::SystemTime seenFrom; // the period's beginning or, when it is later, that of what the store holds
    Figures whole;
    std::vector<Figures> steps;
    std::map<std::string, Group> apis; // requests that met no API stand under ""
    std::map<std::string, uint64_t> subscriptions; // requests of each
    std::map<int, uint64_t> statuses;
    std::map<Refusal, uint64_t> refusals;
};
[[nodiscard]] Summary summarize(const Store::View& view, const Period& period, std::chrono::microseconds step);

// How often one operation is called with one subscription, and through which product.
struct Flow
{
    std::string subscription; // "": no key
    std::string product;
    std::string api;
    std::string operation;
    friend auto operator<=>(const Flow&, const Flow&) = default;
};
[[nodiscard]] std::map<Flow, uint64_t> flows(const Store::View& view, const Period& period);

// When each of a subscription's two keys was last seen, and how often, among what the store holds.
struct KeyUse
{
    uint64_t calls = 0;
    base::SystemTime last;
    std::string client; // of the last call
};
struct KeyPairUse
{
    KeyUse primary;
    KeyUse secondary;
};
[[nodiscard]] std::map<std::string, KeyPairUse> keyUses(const Store::View& view);

} // namespace traffic
