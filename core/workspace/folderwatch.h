// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells when something below some folders changed, once things are quiet again. Editors write files in many steps and
// a checkout changes hundreds: one call comes for all of them.

#include <chrono>
#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace workspace {

class FolderWatch
{
public:
    // Calls back on its own thread. Of a path that is a file only that file counts, not what else its folder holds; it
    // may be a link whose target is replaced, as a mounted Secret is.
    FolderWatch(std::vector<std::filesystem::path> paths, std::function<void()> changed);
    ~FolderWatch(); // no call comes after it
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    // More files; known ones stay as they are. Any thread, also while it calls back. What changes from now on counts.
    void alsoWatch(const std::vector<std::filesystem::path>& files);
    void stop(); // no call comes after it

private:
    void work(const std::stop_token& stop);
    void watchTrees();
    void watchTree(const std::filesystem::path& folder);
    void watchFile(const std::filesystem::path& file, std::string signature);
    void takeAdded();
    void wake() const;
    [[nodiscard]] bool takeEvents();
    [[nodiscard]] bool haveFilesChanged(); // since it was asked last
    [[nodiscard]] std::string signature() const; // of names, sizes and times: for where inotify cannot watch
    [[nodiscard]] bool waitForEvent(std::chrono::milliseconds longest) const;

    struct File
    {
        std::filesystem::path path;
        std::string signature;
    };
    std::vector<std::filesystem::path> m_paths;
    std::function<void()> m_changed;
    int m_inotify = -1;
    int m_wake = -1;
    std::vector<int> m_fileFolders; // watches of folders that lie in no tree: only some of their files count
    std::vector<File> m_files;
    std::mutex m_mutex;
    std::vector<File> m_added; // under m_mutex: since the thread looked last
    bool m_isPolling = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace workspace
