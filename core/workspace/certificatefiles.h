// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The certificates that the file of secrets names: PEM or PKCS#12 files beside it.

#include "core/base/result.h"
#include "core/catalog/secrets.h"
#include "core/net/tls.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace workspace {

// By id. Relative paths start at the folder. An error names the file.
[[nodiscard]] base::Result<std::map<std::string, net::TlsIdentity>>
readCertificateFiles(const std::map<std::string, catalog::CertificateFile>& files, const std::filesystem::path& folder);

// All files that are read for them.
[[nodiscard]] std::vector<std::filesystem::path>
namedFiles(const std::map<std::string, catalog::CertificateFile>& files, const std::filesystem::path& folder);

} // namespace workspace
