// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/listeners.h"
#include "app/cli/output.h"
#include "app/cli/servestate.h"
#include "app/cli/signals.h"
#include "app/cli/verbs.h"
#include "core/base/memory.h"
#include "core/http/grammar.h"
#include "core/text/json.h"
#include "core/workspace/localgateway.h"

#include <array>
#include <filesystem>
#include <string>

namespace cli {

namespace {

constexpr std::array<Option, 16> ServeOptions{{
    {"--artifacts", Option::Kind::Value, {}},
    {"--secrets", Option::Kind::Value, {}},
    {"--listen", Option::Kind::Repeated, {}},
    {"--tls-listen", Option::Kind::Repeated, {}},
    {"--certificate", Option::Kind::Repeated, "--cert"},
    {"--key", Option::Kind::Repeated, {}},
    {"--client-ca", Option::Kind::Value, {}},
    {"--client-certificates", Option::Kind::Value, {}},
    {"--no-http2", Option::Kind::Flag, {}},
    {"--backend-ca", Option::Kind::Repeated, {}},
    {"--backend-certificate", Option::Kind::Repeated, {}},
    {"--log", Option::Kind::Value, {}},
    {"--events", Option::Kind::Value, {}},
    {"--threads", Option::Kind::Value, {}},
    {"--strict", Option::Kind::Flag, {}},
    {"--drain", Option::Kind::Value, {}},
}};

base::Result<uint64_t> numberOption(const Arguments& arguments, std::string_view option, uint64_t otherwise,
                                    uint64_t least, uint64_t most)
{
    const auto text = arguments.value(option);
    if (!text)
        return otherwise;
    const auto number = http::parseDecimal(*text);
    if (!number || *number < least || *number > most) {
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("cli", "%1 takes a whole number from %2 to %3, not %4.")
                              .arg(option)
                              .arg(least)
                              .arg(most)
                              .arg(*text));
    }
    return *number;
}

// ID=CHAIN,KEY: what the catalog's backends call by that id.
base::Result<void> addBackendCertificates(const Arguments& arguments, workspace::BackendTlsFiles& files)
{
    for (const std::string_view text : arguments.values("--backend-certificate")) {
        const size_t equals = text.find('=');
        const size_t comma = text.find(',', equals == std::string_view::npos ? text.size() : equals);
        if (equals == 0 || comma == std::string_view::npos) {
            return base::fail(
                base::Error::Kind::Invalid,
                base::translate("cli", "--backend-certificate takes ID=CHAIN.pem,KEY.pem, not %1.").arg(text));
        }
        files.certificates[std::string(text.substr(0, equals))] = {
            std::string(text.substr(equals + 1, comma - equals - 1)), std::string(text.substr(comma + 1))};
    }
    return {};
}

// FILE for all, NAME=FILE for the catalog's backend of that name.
void addBackendAuthorities(const Arguments& arguments, workspace::BackendTlsFiles& files)
{
    for (const std::string_view text : arguments.values("--backend-ca")) {
        const size_t equals = text.find('=');
        if (equals == std::string_view::npos || text.substr(0, equals).find('/') != std::string_view::npos)
            files.authorities = std::string(text);
        else
            files.authoritiesOf[std::string(text.substr(0, equals))] = std::string(text.substr(equals + 1));
    }
}

base::Result<workspace::LocalGatewaySettings> makeSettings(const Arguments& arguments)
{
    workspace::LocalGatewaySettings settings;
    const auto artifacts = arguments.value("--artifacts");
    if (!artifacts)
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("cli", "--artifacts FOLDER is missing: the catalog to serve."));
    if (!arguments.positional().empty())
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("cli", "%1 is not expected here.").arg(arguments.positional().front()));
    settings.artifacts = std::string(*artifacts);
    if (const auto secrets = arguments.value("--secrets"))
        settings.secrets = std::string(*secrets);
    settings.isStrict = arguments.has("--strict");
    settings.gateway.records.file = arguments.value("--log", {});
    settings.gateway.events = std::string(arguments.value("--events", {}));
    if (!settings.gateway.events.empty() && !std::filesystem::is_directory(settings.gateway.events))
        return base::fail(base::Error::Kind::NotFound,
                          base::translate("cli", "There is no folder %1: make it, or name another one with --events.")
                              .arg(settings.gateway.events.string()));
    auto threads = numberOption(arguments, "--threads", 1, 1, 256);
    if (!threads)
        return base::fail(std::move(threads.error()));
    settings.gateway.threads = *threads;
    auto drain = numberOption(arguments, "--drain", 3, 0, 3600);
    if (!drain)
        return base::fail(std::move(drain.error()));
    settings.gateway.drainTime = std::chrono::seconds(*drain);
    if (auto added = addListeners(arguments, settings); !added)
        return base::fail(std::move(added.error()));
    addBackendAuthorities(arguments, settings.backendTls);
    if (auto added = addBackendCertificates(arguments, settings.backendTls); !added)
        return base::fail(std::move(added.error()));
    settings.loaded = [](const workspace::LoadReport& report) {
        for (const base::Problem& problem : report.problems)
            printError(problem.describe() + '\n');
        if (report.error)
            printError(report.error->describe() + '\n');
        for (const base::Error& error : report.tlsErrors)
            printError(error.describe() + "\nThe certificates before go on.\n");
        if (!report.isServing)
            printError("The catalog was not taken; what was served before goes on.\n");
    };
    return settings;
}

// What a script needs to go on: one line of JSON.
void sayReady(const workspace::LocalGatewaySettings& settings, const std::vector<net::Address>& addresses)
{
    text::Node ready = text::Node::object();
    text::Node listeners = text::Node::array();
    for (size_t i = 0; i < addresses.size(); ++i) {
        const char* member = settings.tls.contains(i) ? "https" : "http";
        const std::string url = std::string(member) + "://" + addresses[i].text();
        if (!ready.has(member))
            ready.set(member, text::Node::string(url));
        listeners.append(text::Node::string(url));
    }
    ready.set("listeners", std::move(listeners));
    if (settings.secrets)
        ready.set("keys", text::Node::string(std::filesystem::absolute(*settings.secrets).string()));
    print(text::formatJson(ready) + '\n');
}

int runServe(std::span<const std::string_view> given)
{
    auto arguments = Arguments::parse(given, ServeOptions);
    if (!arguments)
        return refuse(ServeVerb, arguments.error());
    const Signals signals;
    auto settings = makeSettings(*arguments);
    if (!settings)
        return refuse(ServeVerb, settings.error());
    settings->gateway.threadBegins = &base::growHeapInHugePages;
    auto local = workspace::LocalGateway::start(*settings);
    if (!local)
        return reportFailure(ServeVerb, local.error());
    sayReady(*settings, (*local)->addresses());
    base::releaseStartupPages();
    for (int signal = signals.wait(); signal == SIGHUP || signal == SIGUSR1; signal = signals.wait()) {
        if (signal == SIGHUP)
            (*local)->reload();
        else
            print(describeState((*local)->figures()));
    }
    (*local)->stop();
    return ExitFine;
}

} // namespace

const Verb ServeVerb{
    "serve",
    "serve an artifact folder on this machine, as API Management's gateway would",
    "--artifacts FOLDER [--secrets FILE] [--listen IP:PORT]… [--tls-listen IP:PORT[,WHO] --certificate FILE --key "
    "FILE] "
    "[options]\n"
    "  --artifacts FOLDER   the catalog, as Azure's APIOps tools extract it; changes on disk take effect at once\n"
    "  --secrets FILE       YAML: subscriptions: {NAME: {primaryKey, secondaryKey}}, namedValues: {NAME: …}; and what\n"
    "                       policies would have from Azure: identityTokens: [{resource, clientId, token}],\n"
    "                       authorizations: {PROVIDER: {ID: {accessToken, claims: {NAME: …}}}},\n"
    "                       certificates: {ID: {file, key, password}}, PEM or PKCS#12\n"
    "  --listen IP:PORT     plain HTTP/1.1 and HTTP/2; port 0 takes a free one (default 127.0.0.1:0); repeatable\n"
    "  --tls-listen IP:PORT[,WHO]\n"
    "                       HTTPS; WHO is --client-certificates for this one; repeatable\n"
    "  --certificate FILE, --key FILE\n"
    "                       PEM; of several pairs the name that a client asks for chooses, the first one is for all\n"
    "                       others (--cert is the same as --certificate)\n"
    "  --client-certificates WHO\n"
    "                       none, ask (whoever gets in, policies judge), optional or required; without it required\n"
    "                       with --client-ca, else none\n"
    "  --client-ca FILE     the authorities that client certificates are checked against\n"
    "  --no-http2           offer only HTTP/1.1 over TLS\n"
    "  --backend-ca FILE    trust these authorities for https backends, besides the system's; NAME=FILE for the\n"
    "                       catalog's backend of that name alone; repeatable\n"
    "  --backend-certificate ID=CHAIN,KEY\n"
    "                       the client certificate (PEM) that backends of the catalog name by that id; repeatable\n"
    "                       Certificates, keys and authorities of both sides are read again when they change\n"
    "  --log FILE           append one JSON line for each request\n"
    "  --events FOLDER      append what policies log and measure: FOLDER/LOGGER.jsonl and FOLDER/metrics.jsonl\n"
    "  --threads N          I/O threads (default 1)\n"
    "  --drain SECONDS      time for requests in flight when stopped (default 3)\n"
    "  --strict             refuse to start when anything in the catalog is faulty\n"
    "Signals: SIGHUP reads everything again; SIGUSR1 prints one line of JSON: bytes in use, descriptors, open\n"
    "connections, requests being worked on, connections to backends, the driver (io_uring, or epoll where the system\n"
    "does not permit it or GATEHOUSE_DRIVER=epoll is set), records that were dropped, the number of the configuration\n"
    "and of the oldest that a request still works with, open circuits.\n",
    &runServe,
};

} // namespace cli
