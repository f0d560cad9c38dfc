// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The file that says which clusters there are and who one is there, as kubectl reads it.

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/net/httpclient.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kube {

// PEM that stands in the file itself or in another one.
struct ConfigBytes
{
    base::Secret inside; // decoded
    std::filesystem::path file; // absolute or below the kubeconfig's own folder already
    base::Place place;
    [[nodiscard]] bool empty() const { return inside.empty() && file.empty(); }
};

struct ConfigCluster
{
    std::string name;
    std::string server;
    ConfigBytes authority;
    std::string serverName; // tls-server-name
    std::string proxy;
    bool skipsVerification = false;
    base::Place place;
};

struct ConfigUser
{
    std::string name;
    ConfigBytes certificate;
    ConfigBytes key;
    base::Secret token;
    std::filesystem::path tokenFile;
    std::string loginName; // basic authentication
    base::Secret password;
    std::string unsupported; // "exec" or "auth-provider": another program would have to sign in
    base::Place place;
};

struct ConfigContext
{
    std::string name;
    std::string cluster;
    std::string user;
    std::string nameSpace;
    base::Place place;
};

struct Kubeconfig
{
    std::filesystem::path file; // for messages
    std::vector<ConfigCluster> clusters;
    std::vector<ConfigUser> users;
    std::vector<ConfigContext> contexts;
    std::string currentContext;
};

// Errors have file, line and column. Relative paths in it start from the folder of the file.
[[nodiscard]] base::Result<Kubeconfig> parseKubeconfig(std::string_view source, const std::filesystem::path& file);
[[nodiscard]] base::Result<Kubeconfig> readKubeconfig(const std::filesystem::path& file);

// All that a client needs: the address, who vouches for it, and who we are.
struct Access
{
    std::string context;
    std::string cluster;
    std::string user;
    std::string nameSpace; // of the context; empty: default
    std::string server; // URL without a slash at its end
    std::shared_ptr<const net::ClientTls> tls;
    base::Secret token;
    std::filesystem::path tokenFile; // read again while the client lives: such tokens are replaced
    std::string loginName;
    base::Secret password;
    std::string proxy;
};

// Of the context of that name, or of the current one. Reads the files it names.
[[nodiscard]] base::Result<Access> accessFor(const Kubeconfig& config, std::string_view context = {});

} // namespace kube
