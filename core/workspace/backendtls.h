// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files behind connections to https backends: client certificates that are shown to them, and the authorities that
// vouch for them. They are read again whenever they change.

#include "core/gateway/configuration.h"
#include "core/workspace/tlsfiles.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace workspace {

struct BackendTlsFiles
{
    std::map<std::string, TlsFiles::Identity> certificates; // by the id that backends of the catalog name
    std::filesystem::path authorities; // PEM, trusted besides the system's; empty: none
    std::map<std::string, std::filesystem::path> authoritiesOf; // of one backend of the catalog, instead; by its name

    [[nodiscard]] std::vector<std::filesystem::path> all() const;
};

class BackendTlsSource
{
public:
    explicit BackendTlsSource(BackendTlsFiles files)
        : m_files(std::move(files))
    { }
    [[nodiscard]] const BackendTlsFiles& files() const { return m_files; }

    struct Outcome
    {
        bool isNew = false;
        std::vector<base::Error> errors; // what these files said before goes on
    };
    [[nodiscard]] Outcome refresh();
    void addTo(gateway::CompileOptions& options) const;

private:
    void refreshCertificates(Outcome& outcome);
    static void refreshAuthorities(const std::filesystem::path& file, std::string& pem, Outcome& outcome);

    BackendTlsFiles m_files;
    std::map<std::string, net::TlsIdentity> m_certificates;
    std::string m_authorities;
    std::map<std::string, std::string> m_authoritiesOf;
};

} // namespace workspace
