// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/expression/expressioncase.h"

#include "core/base/place.h"
#include "core/expression/library/context.h"
#include "core/http/url.h"
#include "tests/support/corpora.h"
#include "tests/support/manualclock.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <deque>
#include <sstream>

namespace expressiontest {

namespace {
using expression::Value;

class MapVariables final : public expression::Variables
{
public:
    std::vector<std::pair<std::string, Value>> values;
    [[nodiscard]] const Value* find(std::string_view name) const override
    {
        const auto found = std::ranges::find(values, name, &std::pair<std::string, Value>::first);
        return found == values.end() ? nullptr : &found->second;
    }
    [[nodiscard]] size_t size() const override { return values.size(); }
    [[nodiscard]] std::pair<std::string_view, const Value*> at(size_t index) const override
    {
        return {values[index].first, &values[index].second};
    }
};

// One request, as the lines of "given" say.
class Scene
{
public:
    explicit Scene(const Case& one)
    {
        setUrl("https://api.example.com/orders/42?q=1");
        request.method = "GET";
        request.clientAddress = "192.0.2.7";
        request.headers = &headers;
        response.statusCode = 200;
        response.statusReason = "OK";
        response.headers = &responseHeaders;
        for (const auto& [key, value] : one.given)
            take(key, value);
        request.matchedParameters = parameters;
        surroundings.request = &request;
        deployment.certificates = certificates;
        surroundings.deployment = &deployment;
        surroundings.response = &response;
        surroundings.variables = &variables;
        surroundings.clock = &clock;
        surroundings.timestamp = clock.now();
        surroundings.requestId = "11112222-3333-4444-5555-666677778888";
        surroundings.random = [this] { return m_random += 0x9E3779B97F4A7C15ULL; };
        surroundings.api = &api;
        surroundings.operation = &operation;
        surroundings.subscription = &subscription;
        surroundings.product = hasProduct ? &product : nullptr;
        surroundings.user = &user;
        surroundings.lastError = hasError ? &error : nullptr;
    }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    expression::Surroundings surroundings;

private:
    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }

    void setUrl(const std::string& text)
    {
        url = http::parseUrl(text).value();
        const expression::UrlView view{url.scheme, url.host, url.port, url.path, url.query};
        request.url = view;
        request.originalUrl = view;
    }

    void take(const std::string& key, const std::string& value)
    {
        const size_t colon = value.find(": ");
        const std::string name = value.substr(0, colon);
        const std::string rest = colon == std::string::npos ? std::string() : value.substr(colon + 2);
        if (key == "header") {
            headers.append(name, rest);
        } else if (key == "response-header") {
            responseHeaders.append(name, rest);
        } else if (key == "method") {
            request.method = keep(value);
        } else if (key == "url") {
            setUrl(value);
        } else if (key == "certificate") {
            certificates.emplace_back(keep(name), keep(rest));
        } else if (key == "parameter") {
            parameters.emplace_back(keep(name), keep(rest));
        } else if (key == "body") {
            body.bytes = keep(value);
            request.body = &body;
        } else if (key == "response-body") {
            responseBody.bytes = keep(value);
            response.body = &responseBody;
        } else if (key == "status") {
            std::from_chars(value.data(), value.data() + value.size(), response.statusCode);
        } else if (key == "product") {
            hasProduct = true;
            product.id = keep(value);
            product.name = product.id;
        } else if (key == "error") {
            hasError = true;
            error.source = keep(name);
            error.message = keep(rest);
        } else {
            takeVariable(key, name, rest);
        }
    }

    void takeVariable(const std::string& key, const std::string& name, const std::string& rest)
    {
        if (key == "text")
            variables.values.emplace_back(name, Value::text(rest));
        else if (key == "int")
            variables.values.emplace_back(name, Value::int32(std::atoi(rest.c_str())));
        else if (key == "bool")
            variables.values.emplace_back(name, Value::boolean(rest == "true"));
        else if (key == "null")
            variables.values.emplace_back(name, Value());
        else if (key == "response")
            variables.values.emplace_back(name, expression::makeResponse(201, "Created", {}, rest));
        else if (key == "jwt")
            variables.values.emplace_back(
                name, expression::makeJwt(expression::readJwt(rest).value_or(expression::JwtContent{})));
        else
            std::abort(); // a fault in the case file
    }

    std::deque<std::string> m_texts;
    uint64_t m_random = 0;
    http::Url url;
    http::Headers headers;
    http::Headers responseHeaders;
    expression::RequestView request;
    expression::ResponseView response;
    expression::BodyView body;
    expression::BodyView responseBody;
    std::vector<expression::NamedText> parameters;
    std::vector<expression::NamedText> certificates;
    MapVariables variables;
    support::ManualClock clock;
    expression::ApiView api{"orders", "Orders", "orders", "2", "v1"};
    expression::OperationView operation{"get-order", "GET", "Get order", "/orders/{id}"};
    expression::SubscriptionView subscription{"sub-1", "First", "key-1", "key-1", "key-2"};
    expression::UserView user{"user-1", "ada@example.com", "Ada", "Lovelace"};
    expression::ProductView product;
    expression::DeploymentView deployment;
    expression::ErrorView error;
    bool hasProduct = false;
    bool hasError = false;
};

std::string unescaped(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()
            && (text[i + 1] == 'n' || text[i + 1] == 't' || text[i + 1] == '\\')) {
            const char c = text[++i];
            out += c == 'n' ? '\n' : c == 't' ? '\t' : '\\';
        } else {
            out += text[i];
        }
    }
    return out;
}

std::pair<std::string, std::string> splitLine(const std::string& line)
{
    const size_t colon = line.find(':');
    const size_t value = std::min(line.size(), colon + 1 + (line.substr(colon + 1).starts_with(' ') ? 1 : 0));
    return {line.substr(0, colon), unescaped(line.substr(value))};
}

std::string problemText(std::string_view code, const expression::Fault& fault)
{
    const base::Place place = base::placeOf(code, fault.offset);
    return std::to_string(place.line) + ':' + std::to_string(place.column) + ": "
        + (fault.isUnsupported ? "unsupported: " : "") + fault.message.english();
}
} // namespace

std::vector<std::filesystem::path> caseFiles()
{
    std::vector<std::filesystem::path> files;
    const auto folder = std::filesystem::path(std::getenv("GATEHOUSE_SOURCE")) / "tests/cases/expression";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".case")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<Case> readCases(const std::filesystem::path& file)
{
    std::vector<Case> out;
    std::string block;
    std::istringstream lines(support::readFile(file));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("=== ")) {
            out.push_back({line.substr(4)});
            block.clear();
        } else if (line.starts_with("--- ")) {
            block = line.substr(4);
            if (block == "block")
                out.back().form = expression::Form::Block;
        } else if (block == "code" || block == "block") {
            out.back().code += (out.back().code.empty() ? "" : "\n") + line;
        } else if (line.starts_with("source: ")) {
            out.back().source = line.substr(8);
        } else if (!line.empty() && (block == "given" || block == "expect")) {
            (block == "given" ? out.back().given : out.back().expect).push_back(splitLine(line));
        }
    }
    return out;
}

std::string run(const Case& one)
{
    std::map<std::string, std::string> seen;
    const auto compiled = expression::compile(one.code, one.form);
    if (!compiled) {
        for (const auto& fault : compiled.error())
            seen["problem"] += (seen["problem"].empty() ? "" : " | ") + problemText(one.code, fault);
    } else {
        Scene scene(one);
        seen["type"] = (*compiled)->type().name;
        const auto value = expression::evaluate(**compiled, scene.surroundings);
        if (value) {
            seen["value"] = value->isNull() ? "null" : expression::textOf(*value);
        } else {
            seen["throws"] = value.error().type;
            seen["message"] = value.error().message;
        }
    }
    std::string out = one.source.empty() ? "no source: line\n" : "";
    if (one.expect.empty())
        out += "nothing is expected\n";
    for (const auto& [key, wanted] : one.expect) {
        if (const auto found = seen.find(key); found != seen.end() && found->second == wanted)
            continue;
        out += key + ": expected \"" + wanted + "\", got";
        for (const auto& [name, text] : seen)
            out += name == "type" && key != "type" ? "" : ' ' + name + " \"" + text + '"';
        out += '\n';
    }
    return out;
}

} // namespace expressiontest
