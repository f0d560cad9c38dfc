// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/certificatefiles.h"

#include "core/base/file.h"
#include "core/pki/pkcs12.h"

namespace workspace {

namespace {
constexpr size_t LongestCertificateFile = 1UL << 20;

base::Result<net::TlsIdentity> readPem(std::string chain, const catalog::CertificateFile& file,
                                       const std::filesystem::path& folder)
{
    if (file.key.empty())
        return net::TlsIdentity{chain, base::Secret(std::string_view(chain))};
    auto key = base::readFile(folder / file.key, LongestCertificateFile);
    if (!key)
        return base::fail(std::move(key.error()));
    return net::TlsIdentity{std::move(chain), base::Secret(std::move(*key))};
}

base::Result<net::TlsIdentity> readCertificateFile(const catalog::CertificateFile& file,
                                                   const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / file.file;
    auto content = base::readFile(path, LongestCertificateFile);
    if (!content)
        return base::fail(std::move(content.error()));
    if (content->find("-----BEGIN") != std::string::npos)
        return readPem(std::move(*content), file, folder);
    auto pem = pki::pemOfPkcs12(*content, file.password);
    if (!pem) {
        pem.error().file = path.string();
        return base::fail(std::move(pem.error()));
    }
    return net::TlsIdentity{std::string(pem->reveal()), *pem};
}
} // namespace

base::Result<std::map<std::string, net::TlsIdentity>>
readCertificateFiles(const std::map<std::string, catalog::CertificateFile>& files, const std::filesystem::path& folder)
{
    std::map<std::string, net::TlsIdentity> out;
    for (const auto& [id, file] : files) {
        auto identity = readCertificateFile(file, folder);
        if (identity) {
            if (auto checked = net::checkIdentity(*identity); !checked)
                identity = base::fail(std::move(checked.error()));
        }
        if (!identity)
            return base::fail(std::move(identity.error()).in("reading the certificate " + id));
        out.emplace(id, std::move(*identity));
    }
    return out;
}

std::vector<std::filesystem::path> namedFiles(const std::map<std::string, catalog::CertificateFile>& files,
                                              const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> out;
    for (const auto& [id, file] : files) {
        out.push_back(folder / file.file);
        if (!file.key.empty())
            out.push_back(folder / file.key);
    }
    return out;
}

} // namespace workspace
