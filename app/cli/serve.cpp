// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/signals.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/http/grammar.h"
#include "core/text/json.h"
#include "core/workspace/localgateway.h"

#include <array>
#include <filesystem>
#include <string>

namespace cli {

namespace {

constexpr std::array<Option, 11> ServeOptions{{
    {"--artifacts", Option::Kind::Value, {}},
    {"--secrets", Option::Kind::Value, {}},
    {"--listen", Option::Kind::Repeated, {}},
    {"--tls-listen", Option::Kind::Repeated, {}},
    {"--cert", Option::Kind::Value, {}},
    {"--key", Option::Kind::Value, {}},
    {"--backend-ca", Option::Kind::Value, {}},
    {"--log", Option::Kind::Value, {}},
    {"--threads", Option::Kind::Value, {}},
    {"--strict", Option::Kind::Flag, {}},
    {"--drain", Option::Kind::Value, {}},
}};

base::Result<std::string> readNamed(const Arguments& arguments, std::string_view option)
{
    const auto file = arguments.value(option);
    if (!file)
        return std::string();
    return base::readFile(std::string(*file));
}

base::Result<net::TlsContext> serverTls(const Arguments& arguments)
{
    if (!arguments.value("--cert") || !arguments.value("--key")) {
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("cli", "--tls-listen needs --cert FILE and --key FILE, both PEM."));
    }
    auto chain = readNamed(arguments, "--cert");
    if (!chain)
        return base::fail(std::move(chain.error()));
    auto key = readNamed(arguments, "--key");
    if (!key)
        return base::fail(std::move(key.error()));
    net::TlsServerSettings settings;
    settings.identity = {std::move(*chain), base::Secret(std::move(*key))};
    auto context = net::makeServerContext(settings);
    if (!context)
        context.error().file = std::string(*arguments.value("--cert"));
    return context;
}

base::Result<void> addListeners(const Arguments& arguments, gateway::Settings& settings)
{
    for (const std::string_view text : arguments.values("--listen")) {
        auto address = net::Address::fromListenText(text);
        if (!address)
            return base::fail(std::move(address.error()));
        settings.listeners.push_back({*address, {}});
    }
    if (arguments.has("--tls-listen")) {
        auto tls = serverTls(arguments);
        if (!tls)
            return base::fail(std::move(tls.error()));
        for (const std::string_view text : arguments.values("--tls-listen")) {
            auto address = net::Address::fromListenText(text);
            if (!address)
                return base::fail(std::move(address.error()));
            settings.listeners.push_back({*address, *tls});
        }
    }
    if (settings.listeners.empty())
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
    return {};
}

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
    auto threads = numberOption(arguments, "--threads", 1, 1, 256);
    if (!threads)
        return base::fail(std::move(threads.error()));
    settings.gateway.threads = *threads;
    auto drain = numberOption(arguments, "--drain", 3, 0, 3600);
    if (!drain)
        return base::fail(std::move(drain.error()));
    settings.gateway.drainTime = std::chrono::seconds(*drain);
    if (auto added = addListeners(arguments, settings.gateway); !added)
        return base::fail(std::move(added.error()));
    auto trust = readNamed(arguments, "--backend-ca");
    if (!trust)
        return base::fail(std::move(trust.error()));
    settings.compile.backendCaPem = std::move(*trust);
    settings.loaded = [](const workspace::LoadReport& report) {
        for (const base::Problem& problem : report.problems)
            printError(problem.describe() + '\n');
        if (report.error)
            printError(report.error->describe() + '\n');
        if (!report.isServing)
            printError("The catalog was not taken; what was served before goes on.\n");
    };
    return settings;
}

// What a script needs to go on: one line of JSON.
void sayReady(const workspace::LocalGatewaySettings& settings, const std::vector<net::Address>& addresses)
{
    text::Node ready = text::Node::object();
    for (size_t i = 0; i < addresses.size(); ++i) {
        const bool isTls = settings.gateway.listeners[i].tls.has_value();
        const char* member = isTls ? "https" : "http";
        if (!ready.has(member))
            ready.set(member, text::Node::string(std::string(member) + "://" + addresses[i].text()));
    }
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
    auto local = workspace::LocalGateway::start(*settings);
    if (!local)
        return reportFailure(ServeVerb, local.error());
    sayReady(*settings, (*local)->addresses());
    while (signals.wait() == SIGHUP)
        (*local)->reload();
    (*local)->stop();
    return ExitFine;
}

} // namespace

const Verb ServeVerb{
    "serve",
    "serve an artifact folder on this machine, as API Management's gateway would",
    "--artifacts FOLDER [--secrets FILE] [--listen IP:PORT]… [--tls-listen IP:PORT --cert FILE --key FILE] [options]\n"
    "  --artifacts FOLDER   the catalog, as Azure's APIOps tools extract it; changes on disk take effect at once\n"
    "  --secrets FILE       YAML: subscriptions: {NAME: {primaryKey, secondaryKey}}, namedValues: {NAME: …}\n"
    "  --listen IP:PORT     plain HTTP; port 0 takes a free one (default 127.0.0.1:0)\n"
    "  --tls-listen IP:PORT HTTPS with --cert and --key (PEM)\n"
    "  --backend-ca FILE    trust these authorities for https backends, besides the system's\n"
    "  --log FILE           append one JSON line for each request\n"
    "  --threads N          I/O threads (default 1)\n"
    "  --drain SECONDS      time for requests in flight when stopped (default 3)\n"
    "  --strict             refuse to start when anything in the catalog is faulty\n",
    &runServe,
};

} // namespace cli
