// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/folderwatch.h"

#include "core/base/log.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <system_error>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace workspace {

namespace fs = std::filesystem;

namespace {
constexpr std::chrono::milliseconds Quiet{80};
constexpr std::chrono::milliseconds LongestWait{1000}; // of restless folders
constexpr std::chrono::milliseconds PollInterval{2000};
constexpr uint32_t Interesting =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

// Changes with the file's content: links are followed.
std::string fileSignature(const fs::path& file)
{
    struct stat facts
    {
    };
    if (::stat(file.c_str(), &facts) != 0)
        return {};
    return std::to_string(facts.st_dev) + ' ' + std::to_string(facts.st_ino) + ' ' + std::to_string(facts.st_size) + ' '
        + std::to_string(facts.st_mtim.tv_sec) + '.' + std::to_string(facts.st_mtim.tv_nsec);
}
} // namespace

FolderWatch::FolderWatch(std::vector<fs::path> paths, std::function<void()> changed)
    : m_paths(std::move(paths))
    , m_changed(std::move(changed))
    , m_inotify(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_isPolling = m_inotify < 0;
    for (const fs::path& path : m_paths) {
        if (!fs::is_directory(path))
            watchFile(path, fileSignature(path));
    }
    watchTrees();
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void FolderWatch::stop()
{
    m_thread.request_stop();
    wake();
    if (m_thread.joinable())
        m_thread.join();
}

void FolderWatch::wake() const
{
    const uint64_t one = 1;
    std::ignore = ::write(m_wake, &one, sizeof one);
}

FolderWatch::~FolderWatch()
{
    stop();
    if (m_inotify >= 0)
        ::close(m_inotify);
    ::close(m_wake);
}

void FolderWatch::watchTrees()
{
    for (const fs::path& path : m_paths) {
        if (fs::is_directory(path))
            watchTree(path);
    }
}

// A folder that is watched already keeps its watch.
void FolderWatch::watchTree(const fs::path& folder)
{
    const int watch = inotify_add_watch(m_inotify, folder.c_str(), Interesting);
    if (watch < 0) {
        if (errno == ENOSPC && !std::exchange(m_isPolling, true))
            base::log().warn("too many folders to watch (fs.inotify.max_user_watches); looking every {} ms instead",
                             PollInterval.count());
        return;
    }
    std::erase(m_fileFolders, watch);
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
        if (entry->is_directory(fault) && !entry->is_symlink(fault))
            watchTree(entry->path());
    }
}

// Events name what an editor or a link does in the folder; whether the file itself is another one, its signature says.
void FolderWatch::watchFile(const fs::path& file, std::string signature)
{
    m_files.push_back({file, std::move(signature)});
    const fs::path folder = fs::absolute(file).parent_path();
    const int watch = inotify_add_watch(m_inotify, folder.c_str(), Interesting | IN_MASK_ADD);
    if (watch < 0)
        m_isPolling = true;
    else
        m_fileFolders.push_back(watch);
}

void FolderWatch::alsoWatch(const std::vector<fs::path>& files)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const fs::path& file : files)
            m_added.push_back({file, fileSignature(file)});
    }
    wake();
}

void FolderWatch::takeAdded()
{
    uint64_t count = 0;
    std::ignore = ::read(m_wake, &count, sizeof count);
    std::vector<File> added;
    {
        const std::lock_guard lock(m_mutex);
        added.swap(m_added);
    }
    for (File& file : added) {
        if (std::ranges::find(m_paths, file.path) != m_paths.end())
            continue;
        m_paths.push_back(file.path);
        watchFile(file.path, std::move(file.signature));
    }
    if (!added.empty())
        watchTrees(); // a folder that lies in one still counts with all that it holds
}

bool FolderWatch::haveFilesChanged()
{
    bool hasChanged = false;
    for (File& file : m_files) {
        std::string current = fileSignature(file.path);
        hasChanged = hasChanged || current != file.signature;
        file.signature = std::move(current);
    }
    return hasChanged;
}

// Where a new folder lies in its tree its event does not say, and nobody has to remember: all are walked again.
bool FolderWatch::takeEvents()
{
    alignas(inotify_event) std::array<char, 16 * 1024> buffer{};
    bool hadSome = false;
    bool hasNewFolders = false;
    while (true) {
        const ssize_t size = ::read(m_inotify, buffer.data(), buffer.size());
        if (size <= 0)
            break;
        for (ssize_t offset = 0; offset < size;) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + offset, sizeof event);
            offset += static_cast<ssize_t>(sizeof event + event.len);
            if ((event.mask & IN_IGNORED) != 0 || std::ranges::find(m_fileFolders, event.wd) != m_fileFolders.end())
                continue;
            hadSome = true; // and where events were lost, anything may have happened
            const bool isNewFolder = (event.mask & IN_ISDIR) != 0 && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
            hasNewFolders = hasNewFolders || isNewFolder || (event.mask & IN_Q_OVERFLOW) != 0;
        }
    }
    if (hasNewFolders)
        watchTrees();
    return haveFilesChanged() || hadSome;
}

bool FolderWatch::waitForEvent(std::chrono::milliseconds longest) const
{
    std::array<pollfd, 2> waiting{{{m_wake, POLLIN, 0}, {m_inotify, POLLIN, 0}}};
    return ::poll(waiting.data(), waiting.size(), static_cast<int>(longest.count())) > 0;
}

void FolderWatch::work(const std::stop_token& stop)
{
    std::string known = m_isPolling ? signature() : std::string();
    while (!stop.stop_requested()) {
        const bool hasEvent = waitForEvent(m_isPolling ? PollInterval : std::chrono::milliseconds(-1));
        if (stop.stop_requested())
            return;
        takeAdded();
        bool hasChanged = hasEvent && takeEvents();
        for (auto waited = Quiet; hasChanged && waited < LongestWait && waitForEvent(Quiet); waited += Quiet) {
            if (stop.stop_requested())
                return;
            std::ignore = takeEvents(); // what it says is part of the change that is being waited for
            std::this_thread::sleep_for(Quiet);
        }
        if (m_isPolling) {
            std::string current = signature();
            hasChanged = hasChanged || current != known;
            known = std::move(current);
        }
        if (hasChanged)
            m_changed();
    }
}

std::string FolderWatch::signature() const
{
    std::vector<std::string> lines;
    for (const fs::path& path : m_paths) {
        lines.push_back(path.string() + ' ' + fileSignature(path));
        std::error_code fault;
        for (fs::recursive_directory_iterator entry(path, fault), end; !fault && entry != end; entry.increment(fault)) {
            std::error_code ignored;
            lines.push_back(entry->path().string() + ' '
                            + std::to_string(entry->is_regular_file(ignored) ? entry->file_size(ignored) : 0) + ' '
                            + std::to_string(entry->last_write_time(ignored).time_since_epoch().count()));
        }
    }
    std::ranges::sort(lines);
    std::string out;
    for (const std::string& line : lines)
        out += line + '\n';
    return out;
}

} // namespace workspace
