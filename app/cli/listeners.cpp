// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listeners.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cli {

using base::translate;
using net::ClientCertificates;

namespace {

base::Result<ClientCertificates> clientCertificatesOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, ClientCertificates>, 4> Words{{
        {"none", ClientCertificates::NotAsked},
        {"ask", ClientCertificates::Ask},
        {"optional", ClientCertificates::Optional},
        {"required", ClientCertificates::Required},
    }};
    const auto found = std::ranges::find(Words, text, &std::pair<std::string_view, ClientCertificates>::first);
    if (found == Words.end())
        return wrong(translate("cli", "Client certificates are none, ask, optional or required, not “%1”.").arg(text));
    return found->second;
}

// What holds for every TLS listener that says nothing else.
base::Result<workspace::TlsFiles> tlsFiles(const Arguments& arguments)
{
    const auto certificates = arguments.values("--certificate");
    const auto keys = arguments.values("--key");
    if (certificates.empty() || keys.size() != certificates.size())
        return wrong(
            translate("cli", "--tls-listen needs --cert FILE and --key FILE, both PEM, as often as each other."));
    workspace::TlsFiles files;
    for (size_t i = 0; i < certificates.size(); ++i)
        files.identities.push_back({std::string(certificates[i]), std::string(keys[i])});
    files.clientCa = std::string(arguments.value("--client-ca", {}));
    files.offersHttp2 = !arguments.has("--no-http2");
    auto asked =
        clientCertificatesOf(arguments.value("--client-certificates", files.clientCa.empty() ? "none" : "required"));
    if (!asked)
        return base::fail(std::move(asked.error()));
    files.clientCertificates = *asked;
    return files;
}

base::Result<void> addTlsListener(std::string_view text, workspace::TlsFiles files,
                                  workspace::LocalGatewaySettings& settings)
{
    const size_t comma = text.find(',');
    auto address = net::Address::fromListenText(text.substr(0, comma));
    if (!address)
        return base::fail(std::move(address.error()));
    if (comma != std::string_view::npos) {
        auto asked = clientCertificatesOf(text.substr(comma + 1));
        if (!asked)
            return base::fail(std::move(asked.error()));
        files.clientCertificates = *asked;
    }
    const bool isChecked = files.clientCertificates == ClientCertificates::Optional
        || files.clientCertificates == ClientCertificates::Required;
    if (isChecked && files.clientCa.empty())
        return wrong(translate("cli", "Client certificates that are checked need --client-ca FILE."));
    settings.tls.emplace(settings.gateway.listeners.size(), std::move(files));
    settings.gateway.listeners.push_back({*address, {}});
    return {};
}

} // namespace

base::Result<void> addListeners(const Arguments& arguments, workspace::LocalGatewaySettings& settings)
{
    for (const std::string_view text : arguments.values("--listen")) {
        auto address = net::Address::fromListenText(text);
        if (!address)
            return base::fail(std::move(address.error()));
        settings.gateway.listeners.push_back({*address, {}});
    }
    if (arguments.has("--tls-listen")) {
        auto files = tlsFiles(arguments);
        if (!files)
            return base::fail(std::move(files.error()));
        for (const std::string_view text : arguments.values("--tls-listen")) {
            if (auto added = addTlsListener(text, *files, settings); !added)
                return added;
        }
    }
    if (settings.gateway.listeners.empty())
        settings.gateway.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
    return {};
}

} // namespace cli
