// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells when something below some folders changed, once things are quiet again. Editors write files in many steps and
// a checkout changes hundreds: one call comes for all of them.

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace workspace {

class FolderWatch
{
public:
    // Calls back on its own thread. A path that is a file is watched through its folder: not through what lies below,
    // but also when another file there changes, because files may be links to what is replaced.
    FolderWatch(std::vector<std::filesystem::path> paths, std::function<void()> changed);
    ~FolderWatch(); // no call comes after it
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

private:
    void work(const std::stop_token& stop);
    bool watchFolder(const std::filesystem::path& folder);
    void watchTree(const std::filesystem::path& folder);
    [[nodiscard]] bool takeEvents();
    [[nodiscard]] std::string signature() const; // of names, sizes and times: for where inotify cannot watch
    [[nodiscard]] bool waitForEvent(std::chrono::milliseconds longest) const;

    std::vector<std::filesystem::path> m_paths;
    std::function<void()> m_changed;
    int m_inotify = -1;
    int m_wake = -1;
    std::map<int, std::filesystem::path> m_folders; // by watch descriptor
    bool m_isPolling = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace workspace
