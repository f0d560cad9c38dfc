// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacefile.h"

#include "core/base/file.h"
#include "core/net/tls.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <utility>

namespace workspace {

namespace fs = std::filesystem;
using base::translate;

namespace {

constexpr std::string_view FileName = "workspace.yaml";
constexpr size_t LongestFile = 1UL << 20;
constexpr std::array<std::string_view, 8> FileMembers{"name",   "artifacts", "kubeconfig",         "context",
                                                      "listen", "tls",       "backendAuthorities", "readOnly"};
constexpr std::array<std::string_view, 3> TlsMembers{"listen", "certificate", "key"};

fs::path homeFolder()
{
    const char* home = std::getenv("HOME"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    return home ? fs::path(home) : fs::path();
}

std::string joined(std::span<const std::string_view> names)
{
    std::string out;
    for (const std::string_view name : names)
        out.append(out.empty() ? "" : ", ").append(name);
    return out;
}

// Reads the members and keeps the first fault.
class FileReader
{
public:
    explicit FileReader(const fs::path& folder)
        : m_folder(folder)
    { }

    base::Result<WorkspaceFile> read(const text::Node& root)
    {
        if (!root.isObject() && !root.isNull())
            refuse(root.place(),
                   translate("workspace", "A mapping was expected here, not a value of the kind %1.")
                       .arg(text::kindName(root.kind())));
        checkMembers(root, FileMembers);
        m_out.name = textOf(root, "name");
        if (m_out.name.empty())
            m_out.name = (m_folder.has_filename() ? m_folder : m_folder.parent_path()).filename().string();
        m_out.artifacts = pathOf(root, "artifacts");
        m_out.kubeconfig = pathOf(root, "kubeconfig");
        m_out.context = textOf(root, "context");
        m_out.listen = addressesOf(root, "listen");
        m_out.backendAuthorities = pathOf(root, "backendAuthorities");
        readTls(root["tls"]);
        const text::Node& readOnly = root["readOnly"];
        if (!readOnly.isBool() && !readOnly.isNull())
            refuse(readOnly.place(), translate("workspace", "“%1” must be true or false.").arg("readOnly"));
        m_out.isReadOnly = readOnly.asBool();
        if (m_out.artifacts.empty())
            refuse(root.place(),
                   translate("workspace",
                             "“artifacts” is missing: the folder of the catalog, as Azure's APIOps tools extract it."));
        if (!m_out.context.empty() && m_out.kubeconfig.empty())
            refuse(root["context"].place(),
                   translate("workspace", "“context” needs a “kubeconfig” that it stands in."));
        if (m_error)
            return base::fail(std::move(*m_error));
        return std::move(m_out);
    }

private:
    void readTls(const text::Node& tls)
    {
        if (!tls.isObject() && !tls.isNull()) {
            refuse(tls.place(), translate("workspace", "“%1” must be a mapping.").arg("tls"));
            return;
        }
        checkMembers(tls, TlsMembers);
        m_out.tlsListen = addressesOf(tls, "listen");
        m_out.certificate = pathOf(tls, "certificate");
        m_out.key = pathOf(tls, "key");
        const bool needsIdentity = !m_out.tlsListen.empty();
        if (needsIdentity && (m_out.certificate.empty() || m_out.key.empty()))
            refuse(tls.place(), translate("workspace", "“tls” needs “certificate” and “key”, both files of PEM."));
    }

    void checkMembers(const text::Node& node, std::span<const std::string_view> known)
    {
        for (const auto& member : node.members()) {
            if (std::ranges::find(known, member.key) == known.end())
                refuse(
                    member.keyPlace,
                    translate("workspace", "“%1” is not known here; known are %2.").arg(member.key).arg(joined(known)));
        }
    }

    std::string textOf(const text::Node& node, std::string_view member)
    {
        const text::Node& value = node[member];
        if (value.isArray() || value.isObject() || value.isBool())
            refuse(value.place(), translate("workspace", "“%1” must be a text.").arg(member));
        return value.text();
    }

    fs::path pathOf(const text::Node& node, std::string_view member)
    {
        const std::string written = textOf(node, member);
        if (written.empty())
            return {};
        const fs::path path = written.starts_with("~/") ? homeFolder() / written.substr(2) : fs::path(written);
        return (path.is_absolute() ? path : m_folder / path).lexically_normal();
    }

    std::vector<std::string> addressesOf(const text::Node& node, std::string_view member)
    {
        std::vector<std::string> out;
        const text::Node& list = node[member];
        if (!list.isArray() && !list.isNull())
            refuse(list.place(),
                   translate("workspace", "“%1” must be a list of addresses such as 127.0.0.1:8080.").arg(member));
        for (const text::Node& item : list.items()) {
            if (auto address = net::Address::fromListenText(item.text()); !address)
                refuse(item.place(), std::move(address.error().message));
            out.push_back(item.text());
        }
        return out;
    }

    void refuse(base::Place place, base::Message message)
    {
        if (!m_error)
            m_error = base::Error{
                base::Error::Kind::Invalid, std::move(message), {}, {}, place.known() ? place : base::Place{1, 1}, {}};
    }

    const fs::path& m_folder;
    WorkspaceFile m_out;
    std::optional<base::Error> m_error;
};

base::Result<void> addListeners(const WorkspaceFile& file, Settings& settings)
{
    auto& listeners = settings.gateway.gateway.listeners;
    for (const std::string& text : file.listen)
        listeners.push_back({*net::Address::fromListenText(text), {}}); // checked when it was read
    if (!file.tlsListen.empty()) {
        const TlsFiles files{.identities = {{file.certificate, file.key}}};
        TlsSource source(files);
        if (auto loaded = source.refresh(); !loaded)
            return base::fail(std::move(loaded.error()));
        auto chain = base::readFile(file.certificate);
        if (!chain)
            return base::fail(std::move(chain.error()));
        settings.authorityPem = std::move(*chain);
        for (const std::string& text : file.tlsListen) {
            settings.gateway.tls.emplace(listeners.size(), files);
            listeners.push_back({*net::Address::fromListenText(text), source.context()});
        }
    }
    if (listeners.empty())
        listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
    return {};
}

void setText(text::Node& node, const char* member, const std::string& value)
{
    if (!value.empty())
        node.set(member, text::Node::string(value));
}

void setList(text::Node& node, const char* member, const std::vector<std::string>& values)
{
    if (values.empty())
        return;
    text::Node list = text::Node::array();
    for (const std::string& value : values)
        list.append(text::Node::string(value));
    node.set(member, std::move(list));
}

std::string format(const WorkspaceFile& file)
{
    text::Node root = text::Node::object();
    setText(root, "name", file.name);
    setText(root, "artifacts", file.artifacts.string());
    setText(root, "kubeconfig", file.kubeconfig.string());
    setText(root, "context", file.context);
    setList(root, "listen", file.listen);
    text::Node tls = text::Node::object();
    setList(tls, "listen", file.tlsListen);
    setText(tls, "certificate", file.certificate.string());
    setText(tls, "key", file.key.string());
    if (!tls.members().empty())
        root.set("tls", std::move(tls));
    setText(root, "backendAuthorities", file.backendAuthorities.string());
    if (file.isReadOnly)
        root.set("readOnly", text::Node::boolean(true));
    return text::formatYaml(root);
}

base::Failure cannotMake(const fs::path& folder, const std::error_code& cause)
{
    base::Error error{base::Error::Kind::Denied,
                      translate("workspace", "The workspace's folder cannot be made."),
                      cause.message(),
                      {},
                      {},
                      {}};
    error.file = folder.string();
    return base::fail(std::move(error));
}

} // namespace

base::Result<WorkspaceFile> parseWorkspaceFile(std::string_view source, const fs::path& folder)
{
    const std::string name = (folder / FileName).string();
    text::YamlLimits limits;
    limits.bytes = LongestFile;
    auto root = text::parseYaml(source, limits);
    if (!root) {
        root.error().file = name;
        return base::fail(std::move(root.error()));
    }
    auto file = FileReader(folder).read(*root);
    if (!file)
        file.error().file = name;
    return file;
}

base::Result<Settings> readWorkspace(const fs::path& given)
{
    std::error_code ignored;
    const fs::path folder = fs::absolute(given, ignored);
    if (!fs::exists(folder / FileName, ignored)) {
        base::Error error{
            base::Error::Kind::NotFound,
            translate("workspace",
                      "This folder is no workspace: it has no workspace.yaml. Make one: gatehousectl workspace create "
                      "FOLDER --artifacts FOLDER"),
            {},
            {},
            {},
            {}};
        error.file = folder.string();
        return base::fail(std::move(error));
    }
    auto source = base::readFile(folder / FileName, LongestFile);
    if (!source)
        return base::fail(std::move(source.error()));
    auto file = parseWorkspaceFile(*source, folder);
    if (!file)
        return base::fail(std::move(file.error()));
    Settings settings;
    settings.name = file->name;
    settings.isReadOnly = file->isReadOnly;
    settings.folder = folder;
    settings.kubeconfig = file->kubeconfig;
    settings.context = file->context;
    settings.gateway.artifacts = file->artifacts;
    settings.gateway.secrets = folder / "secrets.yaml";
    if (auto added = addListeners(*file, settings); !added)
        return base::fail(std::move(added.error()));
    settings.gateway.backendTls.authorities = file->backendAuthorities;
    return settings;
}

base::Result<void> createWorkspace(const fs::path& folder, const WorkspaceFile& file)
{
    std::error_code error;
    if (fs::exists(folder / FileName, error)) {
        base::Error exists{base::Error::Kind::Conflict,
                           translate("workspace", "This folder is a workspace already; edit its workspace.yaml."),
                           {},
                           {},
                           {},
                           {}};
        exists.file = folder.string();
        return base::fail(std::move(exists));
    }
    const bool isNew = fs::create_directories(folder, error);
    if (error)
        return cannotMake(folder, error);
    if (isNew)
        fs::permissions(folder, fs::perms::owner_all, error);
    if (error)
        return cannotMake(folder, error);
    return base::writeFile(folder / FileName, format(file), true);
}

fs::path workspacesFolder()
{
    const char* data = std::getenv("XDG_DATA_HOME"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (data && fs::path(data).is_absolute())
        return fs::path(data) / "gatehouse";
    const fs::path home = homeFolder();
    return home.empty() ? fs::path() : home / ".local/share/gatehouse";
}

std::vector<fs::path> knownWorkspaces(const fs::path& folder)
{
    std::vector<fs::path> out;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        std::error_code unreadable;
        if (fs::exists(entry->path() / FileName, unreadable))
            out.push_back(entry->path());
    }
    std::ranges::sort(out);
    return out;
}

} // namespace workspace
