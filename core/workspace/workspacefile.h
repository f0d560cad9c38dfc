// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A workspace on disk: a private folder with workspace.yaml, the keys of its gateway and its journal. The file names
// the artifact folder, the cluster and where the gateway listens; it never holds a secret. Its members: README of this
// room.

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace workspace {

// What workspace.yaml says, with paths made absolute (relative ones start at the folder, ~/ at the home folder).
struct WorkspaceFile
{
    std::string name; // empty: as the folder
    std::filesystem::path artifacts; // needed
    std::filesystem::path kubeconfig; // empty: no cluster
    std::string context; // empty: the kubeconfig's current one
    std::vector<std::string> listen; // IP:PORT; empty: a free port of 127.0.0.1
    std::vector<std::string> tlsListen;
    std::filesystem::path certificate; // of tlsListen, PEM
    std::filesystem::path key;
    std::filesystem::path backendAuthorities; // PEM; trusted for https backends besides the system's
    bool isReadOnly = false; // nothing can be changed until a person allows it
    friend bool operator==(const WorkspaceFile&, const WorkspaceFile&) = default;
};

// Refuses unknown members, values of the wrong kind and a missing catalog, with line and column.
[[nodiscard]] base::Result<WorkspaceFile> parseWorkspaceFile(std::string_view source,
                                                             const std::filesystem::path& folder);
// What Workspace::open takes; reads the certificates that the file names.
[[nodiscard]] base::Result<Settings> readWorkspace(const std::filesystem::path& folder);
// Makes the folder (0700) and its file. A folder that is a workspace already is refused.
[[nodiscard]] base::Result<void> createWorkspace(const std::filesystem::path& folder, const WorkspaceFile& file);

// $XDG_DATA_HOME/gatehouse, where workspaces lie by default; empty without a home.
[[nodiscard]] std::filesystem::path workspacesFolder();
// The folders in it that hold a workspace, by name.
[[nodiscard]] std::vector<std::filesystem::path> knownWorkspaces(const std::filesystem::path& folder);

} // namespace workspace
