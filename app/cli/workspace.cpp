// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/text/json.h"
#include "core/workspace/workspacefile.h"

#include <array>
#include <filesystem>
#include <string>

namespace cli {

namespace {

namespace fs = std::filesystem;
using base::translate;

constexpr std::array<Option, 10> WorkspaceOptions{{
    {"--artifacts", Option::Kind::Value, {}},
    {"--kubeconfig", Option::Kind::Value, {}},
    {"--context", Option::Kind::Value, {}},
    {"--name", Option::Kind::Value, {}},
    {"--listen", Option::Kind::Repeated, {}},
    {"--tls-listen", Option::Kind::Repeated, {}},
    {"--cert", Option::Kind::Value, {}},
    {"--key", Option::Kind::Value, {}},
    {"--backend-ca", Option::Kind::Value, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 1> WorkspaceFormats{"json"};

// A bare name lies where workspaces lie; anything with a slash is a path.
fs::path folderNamed(std::string_view text)
{
    if (text.find('/') != std::string_view::npos || text == "." || text == "..")
        return std::string(text);
    return workspace::workspacesFolder() / std::string(text);
}

fs::path absolutePath(const Arguments& arguments, std::string_view option)
{
    const auto path = arguments.value(option);
    return path ? fs::absolute(std::string(*path)).lexically_normal() : fs::path();
}

std::vector<std::string> texts(const std::vector<std::string_view>& views)
{
    return {views.begin(), views.end()};
}

int create(const Arguments& arguments, const fs::path& folder)
{
    workspace::WorkspaceFile file;
    file.name = arguments.value("--name", {});
    file.artifacts = absolutePath(arguments, "--artifacts");
    file.kubeconfig = absolutePath(arguments, "--kubeconfig");
    file.context = arguments.value("--context", {});
    file.listen = texts(arguments.values("--listen"));
    file.tlsListen = texts(arguments.values("--tls-listen"));
    file.certificate = absolutePath(arguments, "--cert");
    file.key = absolutePath(arguments, "--key");
    file.backendAuthorities = absolutePath(arguments, "--backend-ca");
    if (file.artifacts.empty())
        return refuse(
            WorkspaceVerb,
            wrong(translate("cli", "--artifacts FOLDER is missing: the catalog that the workspace serves.")).value());
    if (!file.context.empty() && file.kubeconfig.empty())
        return refuse(WorkspaceVerb, wrong(translate("cli", "--context needs --kubeconfig.")).value());
    if (const auto made = workspace::createWorkspace(folder, file); !made)
        return reportFailure(WorkspaceVerb, made.error());
    // What was written is read again: a wrong address is said now, not when the workspace is opened.
    if (const auto settings = workspace::readWorkspace(folder); !settings) {
        fs::remove(folder / "workspace.yaml");
        return reportFailure(WorkspaceVerb, settings.error());
    }
    print(folder.string() + '\n');
    return ExitFine;
}

int list(std::string_view format)
{
    text::Node out = text::Node::array();
    std::string lines;
    for (const fs::path& folder : workspace::knownWorkspaces(workspace::workspacesFolder())) {
        out.append(text::Node::string(folder.string()));
        lines += folder.string() + '\n';
    }
    print(format == "json" ? text::formatJson(out, text::JsonStyle::Indented) + '\n' : lines);
    return ExitFine;
}

int runWorkspace(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, WorkspaceOptions);
    if (!arguments)
        return refuse(WorkspaceVerb, arguments.error());
    const auto format = outputFormat(*arguments, WorkspaceFormats);
    if (!format)
        return refuse(WorkspaceVerb, format.error());
    const auto& words = arguments->positional();
    const std::string_view action = words.empty() ? "list" : words[0];
    if (action == "list" && words.size() <= 1)
        return list(*format);
    if (action == "create" && words.size() == 2)
        return create(*arguments, folderNamed(words[1]));
    return refuse(WorkspaceVerb,
                  wrong(translate("cli", "%1 is no action of this verb, or a folder is missing.").arg(action)).value());
}

} // namespace

const Verb WorkspaceVerb{
    "workspace",
    "make a workspace for the console, or list those that are there",
    "[list | create FOLDER --artifacts FOLDER [--kubeconfig FILE [--context NAME]] [options]]\n"
    "  list               the workspaces in $XDG_DATA_HOME/gatehouse (the default)\n"
    "  create             a bare name is made there, a path where it says; open it with gatehouse --workspace FOLDER\n"
    "  --artifacts FOLDER the catalog, as Azure's APIOps tools extract it\n"
    "  --kubeconfig FILE  the cluster behind the gateway, with --context one of its contexts\n"
    "  --name TEXT        shown to people (default: the folder's name)\n"
    "  --listen IP:PORT   plain HTTP of its local gateway (default: a free port of 127.0.0.1)\n"
    "  --tls-listen IP:PORT HTTPS with --cert and --key (PEM)\n"
    "  --backend-ca FILE  trust these authorities for https backends, besides the system's\n"
    "  -o json            for programs\n",
    &runWorkspace,
};

} // namespace cli
