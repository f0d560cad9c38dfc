// SPDX-License-Identifier: GPL-3.0-or-later
// Typical policy expressions beside hand-written C++ that does the same with the same request, in the same run.
// usage: bench_expression [rounds]; prints nanoseconds and the ratio of each.
#include "core/expression/expression.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

class OneVariable final : public expression::Variables
{
public:
    [[nodiscard]] const expression::Value* find(std::string_view name) const override
    {
        return name == "tenant" ? &m_value : nullptr;
    }
    [[nodiscard]] size_t size() const override { return 1; }
    [[nodiscard]] std::pair<std::string_view, const expression::Value*> at(size_t) const override
    {
        return {"tenant", &m_value};
    }

private:
    expression::Value m_value = expression::Value::text("contoso");
};

struct Row
{
    const char* code;
    size_t (*byHand)(const expression::Surroundings& surroundings);
};

std::string joinedHeader(const expression::Surroundings& surroundings, std::string_view name,
                         std::string_view otherwise)
{
    const http::Headers& headers = *surroundings.request->headers;
    return headers.has(name) ? headers.joined(name) : std::string(otherwise);
}

constexpr std::array<Row, 5> Rows{{
    {"context.Request.Headers.GetValueOrDefault(\"X-Tenant\", \"none\")",
     [](const expression::Surroundings& surroundings) {
         return joinedHeader(surroundings, "X-Tenant", "none").size();
     }},
    {"context.Request.Headers.GetValueOrDefault(\"X-Missing\", \"a default of some length\")",
     [](const expression::Surroundings& surroundings) {
         return joinedHeader(surroundings, "X-Missing", "a default of some length").size();
     }},
    {"context.Response.StatusCode == 200",
     [](const expression::Surroundings& surroundings) {
         return size_t(surroundings.response->statusCode == 200 ? 1 : 0);
     }},
    {"\"https://\" + (string)context.Variables[\"tenant\"] + \".example.com/api/orders\"",
     [](const expression::Surroundings& surroundings) {
         return ("https://" + std::string(surroundings.variables->find("tenant")->asText()) + ".example.com/api/orders")
             .size();
     }},
    {"context.Request.Method == \"POST\" && context.Request.Headers.GetValueOrDefault(\"X-Tenant\", \"\") != \"\"",
     [](const expression::Surroundings& surroundings) {
         return size_t(
             surroundings.request->method == "POST" && !joinedHeader(surroundings, "X-Tenant", "").empty() ? 1 : 0);
     }},
}};

template<typename Run>
double nanoseconds(int rounds, Run run)
{
    std::vector<double> times;
    for (int repetition = 0; repetition < 9; ++repetition) {
        const auto begin = std::chrono::steady_clock::now();
        size_t sum = 0;
        for (int i = 0; i < rounds; ++i)
            sum += run();
        const auto passed = std::chrono::steady_clock::now() - begin;
        if (sum == ~size_t(0)) // keeps the work from being left out
            std::puts("");
        times.push_back(std::chrono::duration<double, std::nano>(passed).count() / rounds);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}
} // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 100'000;
    http::Headers headers;
    for (const char* name :
         {"Host", "Accept", "User-Agent", "Content-Type", "Authorization", "X-Request-Id", "X-Tenant"})
        headers.append(name, "some value of this header");
    const OneVariable variables;
    expression::RequestView request;
    request.method = "POST";
    request.headers = &headers;
    expression::ResponseView response;
    response.statusCode = 200;
    expression::Surroundings surroundings;
    surroundings.request = &request;
    surroundings.response = &response;
    surroundings.variables = &variables;
    for (const Row& row : Rows) {
        const auto compiled = expression::compile(row.code, expression::Form::Value);
        if (!compiled)
            return 1;
        const double hand = nanoseconds(rounds, [&] { return row.byHand(surroundings); });
        const double ours = nanoseconds(rounds, [&] {
            const auto value = expression::evaluate(**compiled, surroundings);
            return value && value->isText() ? value->asText().size() : size_t(value->asBool());
        });
        std::printf("%7.1f ns  %7.1f ns by hand  %5.1f x  %s\n", ours, hand, ours / hand, row.code);
    }
    return 0;
}
