// SPDX-License-Identifier: GPL-3.0-or-later
// What policies cost: compiling real documents beside scanning them, a JSON body's transformation beside simdjson's own
// parsing, ten simple policies by themselves.
// usage: bench_policies [CORPORA]; each row prints its figures and its ratio. Without corpora the first row is left
// out.
#include "core/policy/markup.h"
#include "core/policy/program.h"
#include "core/policy/run.h"
#include "tests/core/policy/memorycounters.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <simdjson.h>
#include <string>
#include <vector>

namespace {

constexpr int Rounds = 7;

// The best of several rounds: what disturbs a round only makes it longer.
template<typename Run>
double secondsOf(int rounds, Run run)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        run();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

void refuse(const char* what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

std::vector<std::string> readDocuments(const std::filesystem::path& folder)
{
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".xml")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return out;
}

// Scanning: the reader of markup alone, which makes the element tree that the compiler works on.
void compareCompiling(const std::filesystem::path& corpora)
{
    const std::vector<std::string> found = readDocuments(corpora / "policies" / "files");
    if (found.empty())
        refuse("no policy documents there");
    constexpr size_t Documents = 1000;
    size_t usable = 0;
    const double compiling = secondsOf(3, [&] {
        usable = 0;
        for (size_t i = 0; i < Documents; ++i)
            usable += policy::check("a.xml", found[i % found.size()]).isUsable() ? 1 : 0;
    });
    size_t read = 0;
    const double scanning = secondsOf(3, [&] {
        read = 0;
        for (size_t i = 0; i < Documents; ++i) {
            const policy::SourceText text = policy::SourceText::assuming(found[i % found.size()], "1");
            read += policy::parseMarkup(text) ? 1 : 0;
        }
    });
    std::printf("%4zu documents: compiled in %.1f ms (%zu usable), scanned in %.1f ms (%zu read): %.2f x (at most 5)\n",
                Documents, compiling * 1e3, usable, scanning * 1e3, read, compiling / scanning);
}

std::string makeOrders(size_t count)
{
    std::string out = R"({"customer":"contoso","internal":{"cost":12.5},"items":[)";
    for (size_t i = 0; i < count; ++i) {
        out += i == 0 ? "" : ",";
        out += R"({"id":)" + std::to_string(1000 + i) + R"(,"name":"Part number )" + std::to_string(i) + R"(","price":)"
            + std::to_string(i * 3) + R"(.25,"tags":["blue","large","on \"stock\""],"isGift":false})";
    }
    return out + "]}";
}

std::shared_ptr<const policy::Document> compileInbound(const std::string& policies)
{
    catalog::PolicyDocument source;
    source.file = "bench.xml";
    source.text = "<policies><inbound>" + policies + "<return-response><set-status code=\"200\" /></return-response>"
        + "</inbound><backend /><outbound /><on-error /></policies>";
    policy::Environment environment;
    environment.namedValue = [](std::string_view) { return std::nullopt; };
    environment.hasBackend = [](std::string_view) { return false; };
    environment.fragment = [](std::string_view) { return std::nullopt; };
    const auto compiled = policy::compile(source, environment);
    for (const base::Problem& problem : compiled.problems)
        std::fprintf(stderr, "%s\n", problem.describe().c_str());
    if (!compiled.isUsable())
        refuse("the bench's own policies do not compile");
    return compiled.document;
}

class Runner
{
public:
    explicit Runner(const std::string& policies)
        : m_program({compileInbound(policies)})
    { }

    // The body that the request has after its policies.
    std::string run(const std::string& body)
    {
        m_context.clear();
        m_context.request.method = "GET";
        for (const char* name : {"Host", "Accept", "User-Agent", "X-Request-Id", "X-Tenant"})
            m_context.request.headers.append(name, "some value of this header");
        m_context.request.headers.append("Content-Type", "application/json");
        m_context.clientAddress = "127.0.0.1";
        m_context.backendBase = "http://orders.example";
        m_context.backendPath = "/items/42";
        m_context.hasRequestBody = !body.empty();
        if (!body.empty())
            m_context.requestBody = body;
        policy::Run one(m_program, m_context, policy::Services{m_counters});
        if (!std::holds_alternative<policy::Respond>(one.step(policy::Start{})) || m_context.lastError)
            refuse("the bench's own policies fail");
        return m_context.requestBody.value_or("");
    }

private:
    support::MemoryCounters m_counters;
    policy::Program m_program;
    policy::Context m_context;
};

void compareBody(const char* name, const std::string& policies, const std::string& body)
{
    Runner runner(policies);
    const int times = static_cast<int>((4UL << 20) / body.size()) + 1;
    const double ours = secondsOf(Rounds, [&] {
        for (int i = 0; i < times; ++i)
            if (runner.run(body).size() < body.size() / 4)
                refuse("the transformation lost the body");
    });
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(body);
    const double reference = secondsOf(Rounds, [&] {
        for (int i = 0; i < times; ++i)
            if (parser.parse(padded).error() != simdjson::SUCCESS)
                refuse("the bench's own body is no JSON");
    });
    const double bytes = static_cast<double>(body.size()) * times / 1e6;
    std::printf("%s, %zu bytes: %.0f MB/s, simdjson parses %.0f MB/s: %.3f (at least 0.1)\n", name, body.size(),
                bytes / ours, bytes / reference, reference / ours);
}

constexpr const char* EditedObject =
    R"(<set-body>@{ var body = context.Request.Body.As<JObject>(preserveContent: true); body.Remove("internal");)"
    R"( body["tenant"] = "contoso"; return body.ToString(); }</set-body>)";
constexpr const char* LiquidTemplate =
    R"(<set-body template="liquid">{"tenant":"contoso","customer":"{{body.customer}}","lines":[)"
    R"({% for item in body.items %}{"number":{{item.id}},"title":"{{item.name}}","price":{{item.price}}},{% endfor %})"
    R"(null]}</set-body>)";

constexpr const char* TenSimple = R"(
  <check-header name="X-Tenant" failed-check-httpcode="403" failed-check-error-message="No tenant" ignore-case="true" />
  <ip-filter action="allow"><address-range from="127.0.0.0" to="127.0.0.255" /></ip-filter>
  <set-variable name="tenant" value="contoso" />
  <set-variable name="region" value="west" />
  <set-header name="X-Forwarded-Proto" exists-action="override"><value>https</value></set-header>
  <set-header name="X-Gateway" exists-action="override"><value>gatehouse</value></set-header>
  <set-header name="X-Request-Id" exists-action="skip"><value>none</value></set-header>
  <set-header name="X-Internal" exists-action="delete" />
  <set-query-parameter name="api-version" exists-action="override"><value>2024-05-01</value></set-query-parameter>
  <rewrite-uri template="/v2/items/42" copy-unmatched-params="true" />)";

void measureSimple()
{
    constexpr int Times = 20'000;
    const auto nanosecondsOf = [](const std::string& policies) {
        Runner runner(policies);
        return secondsOf(Rounds,
                         [&] {
                             for (int i = 0; i < Times; ++i)
                                 (void)runner.run("");
                         })
            / Times * 1e9;
    };
    const double none = nanosecondsOf("");
    const double ten = nanosecondsOf(TenSimple);
    std::printf("ten simple policies: %.0f ns; a run without them %.0f ns. policies.py holds them against a request\n",
                ten - none, none);
}
} // namespace

int main(int count, char** arguments)
{
    if (count > 1)
        compareCompiling(arguments[1]);
    const std::string orders = makeOrders(600);
    compareBody("set-body of an edited JObject", EditedObject, orders);
    compareBody("set-body of an edited JObject, small", EditedObject, makeOrders(8));
    compareBody("set-body by a Liquid template", LiquidTemplate, orders);
    compareBody("find-and-replace", R"(<find-and-replace from="Part number" to="Piece" />)", orders);
    measureSimple();
    return 0;
}
