// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files behind a TLS listener, and the context they make. They are read again whenever they change.

#include "core/base/result.h"
#include "core/net/tls.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace workspace {

struct TlsFiles
{
    struct Identity
    {
        std::filesystem::path certificate; // PEM, the listener's own first, then the chain
        std::filesystem::path key; // PEM without a password
    };
    std::vector<Identity> identities; // the first for clients that ask for no name or for one that none of them has
    net::ClientCertificates clientCertificates = net::ClientCertificates::NotAsked;
    std::filesystem::path clientCa; // PEM; empty: none
    bool offersHttp2 = true;

    [[nodiscard]] std::vector<std::filesystem::path> all() const;
};

// What the files say now, before it is made into a context.
[[nodiscard]] base::Result<net::TlsIdentity> readIdentity(const TlsFiles::Identity& files);
[[nodiscard]] bool isSame(const net::TlsIdentity& a, const net::TlsIdentity& b);
[[nodiscard]] base::Result<net::TlsServerSettings> readTlsFiles(const TlsFiles& files);
[[nodiscard]] bool isSame(const net::TlsServerSettings& a, const net::TlsServerSettings& b);

// The listener's context, now and after each change of its files.
class TlsSource
{
public:
    explicit TlsSource(TlsFiles files)
        : m_files(std::move(files))
    { }
    [[nodiscard]] const TlsFiles& files() const { return m_files; }

    // True: the files say something new, and context() was made of it. An error leaves the one before.
    [[nodiscard]] base::Result<bool> refresh();
    [[nodiscard]] const net::TlsContext& context() const { return *m_context; } // after a refresh that worked

private:
    TlsFiles m_files;
    net::TlsServerSettings m_settings;
    std::optional<net::TlsContext> m_context;
};

} // namespace workspace
