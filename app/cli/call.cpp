// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/catalog/artifactreader.h"
#include "core/tester/curl.h"
#include "core/tester/draft.h"
#include "core/text/json.h"
#include "core/workspace/keys.h"

#include <algorithm>
#include <array>
#include <string>

namespace cli {

namespace {

using base::translate;

constexpr std::array<Option, 11> CallOptions{{
    {"--artifacts", Option::Kind::Value, {}},
    {"--gateway", Option::Kind::Value, {}},
    {"--ca", Option::Kind::Value, {}},
    {"--secrets", Option::Kind::Value, {}},
    {"--subscription", Option::Kind::Value, {}},
    {"--secondary", Option::Kind::Flag, {}},
    {"--parameter", Option::Kind::Repeated, "-p"},
    {"--header", Option::Kind::Repeated, "-H"},
    {"--data", Option::Kind::Value, {}},
    {"--curl", Option::Kind::Flag, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 1> CallFormats{"json"};

// "name=value" into the parameter of that name; one that the operation does not know goes into the query.
base::Result<void> setParameter(tester::Draft& draft, std::string_view text)
{
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return wrong(translate("cli", "-p takes NAME=VALUE, not “%1”.").arg(text));
    const std::string_view name = text.substr(0, equals);
    const std::string value(text.substr(equals + 1));
    const auto found = std::ranges::find(draft.parameters, name, &tester::Parameter::name);
    if (found == draft.parameters.end()) {
        draft.parameters.push_back({tester::Parameter::Place::Query, std::string(name), {}, false, value, {}, true});
    } else {
        found->value = value;
        found->isSent = true;
    }
    return {};
}

base::Result<void> setHeader(tester::Draft& draft, std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return wrong(translate("cli", "-H takes 'Name: value', not “%1”.").arg(text));
    std::string_view value = text.substr(colon + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    draft.headers.emplace_back(text.substr(0, colon), value);
    return {};
}

base::Result<void> setBody(tester::Draft& draft, std::string_view data)
{
    if (!data.starts_with('@')) {
        draft.body = data;
        return {};
    }
    auto content = base::readFile(std::string(data.substr(1)));
    if (!content)
        return base::fail(std::move(content.error()));
    draft.body = std::move(*content);
    return {};
}

base::Result<tester::Draft> makeDraft(const Arguments& arguments, const catalog::Catalog& catalog)
{
    const catalog::ApiName apiName{std::string(arguments.positional()[0])};
    const catalog::OperationName operationName{std::string(arguments.positional()[1])};
    const catalog::Api* api = catalog.findApi(apiName);
    const auto operation = api ? std::ranges::find(api->operations, operationName, &catalog::Operation::name)
                               : std::vector<catalog::Operation>::const_iterator();
    tester::Draft draft;
    draft.api = apiName;
    draft.operation = operationName;
    if (api && operation != api->operations.end())
        draft = tester::draftOf(*api, *operation);
    for (const std::string_view text : arguments.values("--parameter")) {
        if (auto set = setParameter(draft, text); !set)
            return base::fail(std::move(set.error()));
    }
    for (const std::string_view text : arguments.values("--header")) {
        if (auto set = setHeader(draft, text); !set)
            return base::fail(std::move(set.error()));
    }
    if (const auto data = arguments.value("--data")) {
        if (auto set = setBody(draft, *data); !set)
            return base::fail(std::move(set.error()));
    }
    return draft;
}

base::Result<base::Secret> keyFor(const Arguments& arguments)
{
    const auto subscription = arguments.value("--subscription");
    if (!subscription)
        return base::Secret();
    const auto secrets = arguments.value("--secrets");
    if (!secrets)
        return wrong(translate("cli", "--secrets FILE is missing: where the key of the subscription is."));
    const workspace::KeyFile file{std::string(*secrets)};
    return file.key(catalog::SubscriptionName(std::string(*subscription)),
                    arguments.has("--secondary") ? traffic::KeyUsed::Secondary : traffic::KeyUsed::Primary);
}

base::Result<tester::GatewayAddress> gatewayOf(const Arguments& arguments)
{
    std::string url(arguments.value("--gateway", {}));
    while (url.ends_with('/'))
        url.pop_back();
    tester::GatewayAddress out;
    (url.starts_with("https://") ? out.httpsUrl : out.httpUrl) = url;
    if (const auto authority = arguments.value("--ca")) {
        auto pem = base::readFile(std::string(*authority));
        if (!pem)
            return base::fail(std::move(pem.error()));
        net::ClientTls tls;
        tls.authorityPem = std::move(*pem);
        out.tls = std::make_shared<const net::ClientTls>(std::move(tls));
    }
    return out;
}

void printResponse(const net::ClientResponse& response, std::string_view format)
{
    if (format == "json") {
        text::Node out = text::Node::object();
        out.set("status", text::Node::integer(response.status));
        text::Node headers = text::Node::array();
        for (const auto field : response.headers) {
            text::Node pair = text::Node::object();
            pair.set("name", text::Node::string(std::string(field.name)));
            pair.set("value", text::Node::string(std::string(field.value)));
            headers.append(std::move(pair));
        }
        out.set("headers", std::move(headers));
        out.set("body", text::Node::string(response.body));
        out.set("totalMs", text::Node::number(std::to_string(response.timings.total.count() / 1000)));
        print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
        return;
    }
    std::string head = response.protocol + ' ' + std::to_string(response.status) + ' ' + response.reason + '\n';
    for (const auto field : response.headers)
        head.append(field.name).append(": ").append(field.value).append("\n");
    printError(head + '\n');
    print(response.body);
}

int sendCall(const Arguments& arguments, std::string_view format)
{
    const auto catalog = catalog::readArtifactFolder(std::string(arguments.value("--artifacts", {})));
    if (!catalog)
        return reportFailure(CallVerb, catalog.error());
    const auto draft = makeDraft(arguments, *catalog);
    if (!draft)
        return refuse(CallVerb, draft.error());
    const auto key = keyFor(arguments);
    if (!key)
        return reportFailure(CallVerb, key.error());
    const auto gateway = gatewayOf(arguments);
    if (!gateway)
        return reportFailure(CallVerb, gateway.error());
    auto request = tester::makeRequest(*draft, *catalog, *gateway, *key);
    if (!request)
        return reportFailure(CallVerb, request.error());
    if (arguments.has("--curl")) {
        const catalog::Api* api = catalog->findApi(draft->api);
        print(tester::toCurl(*request, api ? api->keyNames.header : std::string(), true) + '\n');
        return ExitFine;
    }
    request->decodes = false;
    net::HttpClient client;
    const auto response = client.sendAndWait(std::move(*request));
    if (!response)
        return reportFailure(CallVerb, response.error());
    printResponse(*response, format);
    return response->status < 400 ? ExitFine : ExitFound;
}

int runCall(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, CallOptions);
    if (!arguments)
        return refuse(CallVerb, arguments.error());
    const auto format = outputFormat(*arguments, CallFormats);
    if (!format)
        return refuse(CallVerb, format.error());
    if (arguments->positional().size() != 2)
        return refuse(CallVerb,
                      wrong(translate("cli", "Two words are expected: an API and one of its operations.")).value());
    for (const std::string_view needed : {"--artifacts", "--gateway"}) {
        if (!arguments->has(needed))
            return refuse(CallVerb, wrong(translate("cli", "%1 is missing.").arg(needed)).value());
    }
    return sendCall(*arguments, *format);
}

} // namespace

const Verb CallVerb{
    "call",
    "call an operation of a catalog through a gateway, with a subscription's key",
    "API OPERATION --artifacts FOLDER --gateway URL [--secrets FILE --subscription NAME [--secondary]] "
    "[-p NAME=VALUE]… [-H 'Name: value']… [--data TEXT|@FILE] [--ca FILE] [--curl] [-o json]\n"
    "  --gateway URL        where it listens, for example http://127.0.0.1:8080\n"
    "  --secrets FILE       the file of keys; the key goes into the API's own header\n"
    "  --subscription NAME  whose key; none is sent without it\n"
    "  -p NAME=VALUE        a parameter of the operation, or one more of the query\n"
    "  --ca FILE            who vouches for an https gateway\n"
    "  --curl               only print the call as a curl line, with $KEY in place of the key\n"
    "  -o json              status, headers and body for programs; else the body, and the head on stderr\n"
    "It ends with 1 when the answer is 400 or above.\n",
    &runCall,
};

} // namespace cli
