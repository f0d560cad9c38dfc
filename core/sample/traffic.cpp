// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/traffic.h"

#include <array>
#include <string_view>

namespace sample {

namespace {

struct Habit
{
    std::string_view subscription; // empty: no key
    std::string_view method;
    std::string_view path;
    std::string_view body;
};

// What the callers of the story do all day, mistakes included.
constexpr std::array<Habit, 14> Habits{{
    {"mobile-app", "GET", "/orders/10482", {}},
    {"mobile-app", "GET", "/orders/10482/status", {}},
    {"mobile-app", "GET", "/shop/", {}},
    {"partner-acme", "GET", "/orders/10482", {}},
    {"partner-acme", "GET", "/customers/", {}},
    {"partner-globex", "GET", "/rates/EUR/USD", {}},
    {"partner-globex", "GET", "/orders/99", {}},
    {"backoffice", "GET", "/tickets/", {}},
    {"backoffice", "GET", "/payments/", {}},
    {"reporting-job", "GET", "/reports/forecast", {}},
    {"web-frontend", "GET", "/random/number", {}},
    {"old-intranet", "GET", "/customers/", {}}, // a subscription that is no longer active
    {{}, "GET", "/catalog/items", {}},
    {{}, "GET", "/orders/10482", {}}, // somebody forgot the key
}};

} // namespace

Traffic::Traffic(net::EventLoop& loop, BackendCalls& calls, std::string gatewayHost, uint16_t gatewayPort,
                 const catalog::Secrets& secrets)
    : m_calls(calls)
    , m_host(std::move(gatewayHost))
    , m_port(gatewayPort)
    , m_secrets(secrets)
    , m_timer(loop, [this] { callOnce(); })
{ }

void Traffic::callOnce()
{
    const Habit& habit = Habits[m_random() % Habits.size()];
    http::RequestHead head;
    head.method = habit.method;
    head.target = habit.path;
    head.headers.append("User-Agent", habit.subscription.empty() ? std::string_view("curl/8") : habit.subscription);
    const auto keys = m_secrets.subscriptions.find(catalog::SubscriptionName(std::string(habit.subscription)));
    if (keys != m_secrets.subscriptions.end())
        head.headers.append("Ocp-Apim-Subscription-Key", keys->second.primary.reveal());
    m_calls.send(m_host, m_port, std::move(head), std::string(habit.body), [](const BackendResult&) {});
    m_timer.start(std::chrono::milliseconds(200 + m_random() % 800));
}

} // namespace sample
