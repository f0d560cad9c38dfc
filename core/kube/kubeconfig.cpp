// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/kubeconfig.h"

#include "core/base/file.h"
#include "core/http/url.h"
#include "core/text/base64.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <optional>

namespace kube {

using base::translate;

namespace {

constexpr size_t LongestKubeconfig = 16UL << 20;

// Reads the sections of one file and stops at the first fault.
class KubeconfigReader
{
public:
    explicit KubeconfigReader(const std::filesystem::path& file) { m_out.file = file; }

    base::Result<Kubeconfig> read(const text::Node& root)
    {
        if (!root.isObject())
            refuse(root.place(),
                   translate("kube", "A kubeconfig was expected here, not a value of the kind %1.")
                       .arg(text::kindName(root.kind())));
        m_out.currentContext = root["current-context"].text();
        each(root["clusters"], "cluster", [this](auto&&... entry) { readCluster(entry...); });
        each(root["users"], "user", [this](auto&&... entry) { readUser(entry...); });
        each(root["contexts"], "context", [this](auto&&... entry) { readContext(entry...); });
        if (!root["clusters"].isArray() || !root["contexts"].isArray())
            refuse(root.place(),
                   translate("kube",
                             "This is no whole kubeconfig: “clusters” or “contexts” is missing. Write it again, "
                             "for example with kubectl config view --raw --flatten."));
        if (m_error)
            return base::fail(std::move(*m_error));
        return std::move(m_out);
    }

private:
    // [{name: …, KIND: {…}}]
    template<typename Read>
    void each(const text::Node& list, const char* kind, Read read)
    {
        for (const text::Node& entry : list.items()) {
            const std::string& name = entry["name"].text();
            if (name.empty())
                refuse(entry.place(), translate("kube", "An entry of a kubeconfig has no “name”."));
            else if (entry.has(kind) && !entry[kind].isObject() && !entry[kind].isNull())
                refuse(entry[kind].place(),
                       translate("kube", "“%1” of the entry %2 must be a mapping.").arg(kind).arg(name));
            else
                read(name, entry[kind], entry.place());
        }
    }

    void readCluster(const std::string& name, const text::Node& node, base::Place place)
    {
        ConfigCluster cluster;
        cluster.name = name;
        cluster.place = place;
        cluster.server = node["server"].text();
        cluster.authority = bytes(node, "certificate-authority-data", "certificate-authority");
        cluster.serverName = node["tls-server-name"].text();
        cluster.proxy = node["proxy-url"].text();
        cluster.skipsVerification = node["insecure-skip-tls-verify"].asBool();
        if (const auto url = http::parseUrl(cluster.server); !url)
            refuse(
                node.has("server") ? node["server"].place() : place,
                translate("kube", "The cluster %1 has no usable “server”: it must be an http or https URL.").arg(name));
        m_out.clusters.push_back(std::move(cluster));
    }

    void readUser(const std::string& name, const text::Node& node, base::Place place)
    {
        ConfigUser user;
        user.name = name;
        user.place = place;
        user.certificate = bytes(node, "client-certificate-data", "client-certificate");
        user.key = bytes(node, "client-key-data", "client-key");
        user.token = base::Secret(node["token"].text());
        user.tokenFile = resolved(node["tokenFile"].text());
        user.loginName = node["username"].text();
        user.password = base::Secret(node["password"].text());
        for (const char* way : {"exec", "auth-provider"}) {
            if (node[way].isObject())
                user.unsupported = way;
        }
        m_out.users.push_back(std::move(user));
    }

    void readContext(const std::string& name, const text::Node& node, base::Place place)
    {
        m_out.contexts.push_back({name, node["cluster"].text(), node["user"].text(), node["namespace"].text(), place});
    }

    // The value in the file wins over the one in another file, as in kubectl.
    ConfigBytes bytes(const text::Node& node, const char* inside, const char* outside)
    {
        ConfigBytes out;
        const text::Node& value = node[inside];
        if (!value.text().empty()) {
            auto decoded = text::decodeBase64(value.text());
            out.place = value.place();
            if (decoded)
                out.inside = base::Secret(std::move(*decoded));
            else
                refuse(value.place(),
                       translate("kube", "“%1” is not base64. Was the file cut off? Write it again.").arg(inside));
            return out;
        }
        out.place = node[outside].place();
        out.file = resolved(node[outside].text());
        return out;
    }

    [[nodiscard]] std::filesystem::path resolved(const std::string& path) const
    {
        return path.empty() ? std::filesystem::path() : m_out.file.parent_path() / path;
    }

    void refuse(base::Place place, base::Message message)
    {
        if (!m_error)
            m_error = base::Error{base::Error::Kind::Invalid, std::move(message), {}, m_out.file.string(), place, {}};
    }

    Kubeconfig m_out;
    std::optional<base::Error> m_error;
};

base::Failure failAt(const Kubeconfig& config, base::Place place, base::Message message)
{
    return base::fail(base::Error{base::Error::Kind::Invalid, std::move(message), {}, config.file.string(), place, {}});
}

template<typename Entry>
const Entry* findByName(const std::vector<Entry>& entries, std::string_view name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? nullptr : &*found;
}

base::Result<base::Secret> load(const ConfigBytes& bytes)
{
    if (bytes.file.empty())
        return bytes.inside;
    auto content = base::readFile(bytes.file, LongestKubeconfig);
    if (!content)
        return base::fail(std::move(content.error()).in("reading what a kubeconfig refers to"));
    return base::Secret(std::move(*content));
}

base::Result<std::shared_ptr<const net::ClientTls>> tlsOf(const ConfigCluster& cluster, const ConfigUser& user)
{
    auto tls = std::make_shared<net::ClientTls>();
    tls->serverName = cluster.serverName;
    tls->verifies = !cluster.skipsVerification;
    auto authority = load(cluster.authority);
    if (!authority)
        return base::fail(std::move(authority.error()));
    auto certificate = load(user.certificate);
    if (!certificate)
        return base::fail(std::move(certificate.error()));
    auto key = load(user.key);
    if (!key)
        return base::fail(std::move(key.error()));
    tls->authorityPem = authority->reveal();
    tls->certificatePem = certificate->reveal();
    tls->keyPem = std::move(*key);
    return tls;
}

base::Result<const ConfigContext*> chooseContext(const Kubeconfig& config, std::string_view name)
{
    const std::string chosen(name.empty() ? std::string_view(config.currentContext) : name);
    if (const auto* found = findByName(config.contexts, chosen))
        return found;
    std::string known;
    for (const ConfigContext& context : config.contexts)
        known += (known.empty() ? "" : ", ") + context.name;
    if (chosen.empty())
        return failAt(
            config, {},
            translate("kube", "The kubeconfig has no “current-context”. Choose one of its contexts: %1.").arg(known));
    return failAt(
        config, {},
        translate("kube", "The kubeconfig has no context %1. Choose one of these: %2.").arg(chosen).arg(known));
}

base::Result<void> checkUser(const Kubeconfig& config, const ConfigUser& user)
{
    const bool hasMore = !user.certificate.empty() || !user.token.empty() || !user.tokenFile.empty();
    if (!user.unsupported.empty() && !hasMore)
        return failAt(
            config, user.place,
            translate("kube",
                      "The user %1 signs in with “%2”, which Gatehouse cannot do yet. Use a user with a token "
                      "or a client certificate, for example a service account's token from kubectl create "
                      "token.")
                .arg(user.name)
                .arg(user.unsupported));
    if (user.certificate.empty() != user.key.empty())
        return failAt(config, user.place,
                      translate("kube", "The user %1 has a client certificate or a key, but not both.").arg(user.name));
    return {};
}

} // namespace

base::Result<Kubeconfig> parseKubeconfig(std::string_view source, const std::filesystem::path& file)
{
    auto root = text::parseJsonOrYaml(source);
    if (!root) {
        base::Error error = std::move(root.error());
        error.file = file.string();
        return base::fail(std::move(error));
    }
    return KubeconfigReader(file).read(*root);
}

base::Result<Kubeconfig> readKubeconfig(const std::filesystem::path& file)
{
    auto source = base::readFile(file, LongestKubeconfig);
    if (!source)
        return base::fail(std::move(source.error()));
    auto config = parseKubeconfig(*source, file);
    base::wipeString(*source);
    return config;
}

base::Result<Access> accessFor(const Kubeconfig& config, std::string_view context)
{
    const auto chosen = chooseContext(config, context);
    if (!chosen)
        return base::fail(chosen.error());
    const ConfigContext& found = **chosen;
    const ConfigCluster* cluster = findByName(config.clusters, found.cluster);
    if (!cluster)
        return failAt(config, found.place,
                      translate("kube", "The context %1 refers to a cluster %2 that the kubeconfig does not have.")
                          .arg(found.name)
                          .arg(found.cluster));
    static const ConfigUser Nobody;
    const ConfigUser* user = found.user.empty() ? &Nobody : findByName(config.users, found.user);
    if (!user)
        return failAt(config, found.place,
                      translate("kube", "The context %1 refers to a user %2 that the kubeconfig does not have.")
                          .arg(found.name)
                          .arg(found.user));
    if (auto usable = checkUser(config, *user); !usable)
        return base::fail(std::move(usable.error()));
    auto tls = tlsOf(*cluster, *user);
    if (!tls)
        return base::fail(std::move(tls.error()));
    Access access;
    access.context = found.name;
    access.cluster = cluster->name;
    access.user = user->name;
    access.nameSpace = found.nameSpace;
    access.server = cluster->server;
    while (access.server.ends_with('/'))
        access.server.pop_back();
    access.tls = std::move(*tls);
    access.token = user->token;
    access.tokenFile = user->tokenFile;
    access.loginName = user->loginName;
    access.password = user->password;
    access.proxy = cluster->proxy;
    return access;
}

} // namespace kube
