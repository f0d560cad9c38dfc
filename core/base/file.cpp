// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace base {

namespace {

std::string describeErrno(int code)
{
    return std::strerror(code); // NOLINT(concurrency-mt-unsafe): glibc's is safe
}

Failure failure(const std::filesystem::path& file, int code, Message message)
{
    const Error::Kind kind = code == ENOENT ? Error::Kind::NotFound : Error::Kind::Denied;
    return fail(Error{kind, std::move(message), describeErrno(code), file.string(), {}, {}});
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(fd, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        text.remove_prefix(static_cast<size_t>(count));
    }
    return ::fsync(fd) == 0;
}

void syncFolder(const std::filesystem::path& folder)
{
    const int fd = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& file, size_t longest)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failure(file, errno, translate("base", "The file cannot be opened."));
    std::string text;
    struct stat facts
    {
    };
    // One byte more than it has says that it has ended; what has no size (a pipe, a file of /proc) comes in steps.
    size_t step = 64 * 1024;
    if (::fstat(fd, &facts) == 0 && facts.st_size > 0)
        step = std::min(static_cast<size_t>(facts.st_size), longest) + 1;
    int fault = 0;
    while (text.size() <= longest) {
        const size_t before = text.size();
        text.resize(before + step);
        const ssize_t count = ::read(fd, text.data() + before, step);
        text.resize(before + static_cast<size_t>(count > 0 ? count : 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fault = errno;
        if (count <= 0)
            break;
    }
    ::close(fd);
    if (fault != 0)
        return failure(file, fault, translate("base", "The file cannot be read."));
    if (text.size() > longest)
        return failure(file, EFBIG,
                       translate("base", "The file is larger than the %1 bytes that are read at most.").arg(longest));
    return text;
}

Result<void> writeFile(const std::filesystem::path& file, std::string_view text, bool isPrivate)
{
    struct stat facts
    {
    };
    const bool isReplacing = ::stat(file.c_str(), &facts) == 0;
    const mode_t mode = isPrivate ? 0600 : (isReplacing ? facts.st_mode & 07777U : 0644);
    std::string temporary = (file.parent_path() / ("." + file.filename().string() + ".XXXXXX")).string();
    const int fd = ::mkostemp(temporary.data(), O_CLOEXEC); // made 0600, whatever the umask
    if (fd < 0)
        return failure(file, errno, translate("base", "The file cannot be written: its folder takes no new file."));
    int fault = writeAll(fd, text) && ::fchmod(fd, mode) == 0 ? 0 : errno;
    ::close(fd);
    if (fault == 0 && ::rename(temporary.c_str(), file.c_str()) != 0)
        fault = errno;
    if (fault != 0) {
        ::unlink(temporary.c_str());
        return failure(file, fault, translate("base", "The file cannot be written; it is as it was."));
    }
    syncFolder(file.parent_path());
    return {};
}

} // namespace base
