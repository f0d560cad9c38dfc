// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backendtls.h"

#include "core/base/file.h"

#include <utility>

namespace workspace {

namespace {
base::Result<std::string> readAuthorities(const std::filesystem::path& file)
{
    auto pem = base::readFile(file);
    if (!pem)
        return pem;
    if (auto checked = net::checkAuthorities(*pem); !checked) {
        checked.error().file = file.string();
        return base::fail(std::move(checked.error()));
    }
    return pem;
}
} // namespace

std::vector<std::filesystem::path> BackendTlsFiles::all() const
{
    std::vector<std::filesystem::path> paths;
    for (const auto& [id, identity] : certificates) {
        paths.push_back(identity.certificate);
        if (identity.key != identity.certificate)
            paths.push_back(identity.key);
    }
    if (!authorities.empty())
        paths.push_back(authorities);
    for (const auto& [backend, file] : authoritiesOf)
        paths.push_back(file);
    return paths;
}

BackendTlsSource::Outcome BackendTlsSource::refresh()
{
    Outcome outcome;
    refreshCertificates(outcome);
    if (!m_files.authorities.empty())
        refreshAuthorities(m_files.authorities, m_authorities, outcome);
    for (const auto& [backend, file] : m_files.authoritiesOf)
        refreshAuthorities(file, m_authoritiesOf[backend], outcome);
    return outcome;
}

void BackendTlsSource::refreshCertificates(Outcome& outcome)
{
    for (const auto& [id, files] : m_files.certificates) {
        auto read = readIdentity(files);
        if (!read) {
            outcome.errors.push_back(std::move(read.error()).in("reading the certificate " + id));
            continue;
        }
        net::TlsIdentity& known = m_certificates[id];
        if (isSame(*read, known))
            continue;
        known = std::move(*read);
        outcome.isNew = true;
    }
}

void BackendTlsSource::refreshAuthorities(const std::filesystem::path& file, std::string& pem, Outcome& outcome)
{
    auto read = readAuthorities(file);
    if (!read) {
        outcome.errors.push_back(std::move(read.error()));
    } else if (*read != pem) {
        pem = std::move(*read);
        outcome.isNew = true;
    }
}

void BackendTlsSource::addTo(gateway::CompileOptions& options) const
{
    for (const auto& [id, identity] : m_certificates)
        options.certificates.insert_or_assign(id, identity);
    if (!m_authorities.empty())
        options.backendCaPem = m_authorities;
    for (const auto& [backend, pem] : m_authoritiesOf)
        options.authorities.insert_or_assign(backend, pem);
}

} // namespace workspace
