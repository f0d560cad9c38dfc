// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tlsfiles.h"

#include "core/base/file.h"

#include <algorithm>
#include <utility>

namespace workspace {

base::Result<net::TlsIdentity> readIdentity(const TlsFiles::Identity& files)
{
    auto chain = base::readFile(files.certificate);
    if (!chain)
        return base::fail(std::move(chain.error()));
    auto key = base::readFile(files.key);
    if (!key)
        return base::fail(std::move(key.error()));
    net::TlsIdentity identity{std::move(*chain), base::Secret(std::move(*key))};
    if (auto checked = net::checkIdentity(identity); !checked) {
        base::Error error = std::move(checked.error());
        error.file = files.certificate.string();
        return base::fail(std::move(error));
    }
    return identity;
}

bool isSame(const net::TlsIdentity& a, const net::TlsIdentity& b)
{
    return a.chainPem == b.chainPem && a.keyPem.reveal() == b.keyPem.reveal();
}

std::vector<std::filesystem::path> TlsFiles::all() const
{
    std::vector<std::filesystem::path> paths;
    for (const Identity& identity : identities) {
        paths.push_back(identity.certificate);
        paths.push_back(identity.key);
    }
    if (!clientCa.empty())
        paths.push_back(clientCa);
    return paths;
}

base::Result<net::TlsServerSettings> readTlsFiles(const TlsFiles& files)
{
    net::TlsServerSettings settings;
    settings.clientCertificates = files.clientCertificates;
    settings.offersHttp2 = files.offersHttp2;
    for (size_t i = 0; i < files.identities.size(); ++i) {
        auto identity = readIdentity(files.identities[i]);
        if (!identity)
            return base::fail(std::move(identity.error()));
        if (i == 0)
            settings.identity = std::move(*identity);
        else
            settings.others.push_back(std::move(*identity));
    }
    if (!files.clientCa.empty()) {
        auto bundle = base::readFile(files.clientCa);
        if (!bundle)
            return base::fail(std::move(bundle.error()));
        settings.clientCaPem = std::move(*bundle);
    }
    return settings;
}

bool isSame(const net::TlsServerSettings& a, const net::TlsServerSettings& b)
{
    return isSame(a.identity, b.identity) && a.clientCaPem == b.clientCaPem
        && std::ranges::equal(a.others, b.others,
                              [](const net::TlsIdentity& x, const net::TlsIdentity& y) { return isSame(x, y); });
}

base::Result<bool> TlsSource::refresh()
{
    auto settings = readTlsFiles(m_files);
    if (!settings)
        return base::fail(std::move(settings.error()));
    if (m_context && isSame(*settings, m_settings))
        return false;
    auto context = net::makeServerContext(*settings);
    if (!context) {
        context.error().file = m_files.clientCa.string(); // the certificates were checked before
        return base::fail(std::move(context.error()));
    }
    if (m_context)
        net::continueSessions(*context, *m_context);
    m_settings = std::move(*settings);
    m_context = std::move(*context);
    return true;
}

} // namespace workspace
