// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace text {

using base::Error;
using base::translate;

namespace {
    class Descriptor
    {
    public:
        explicit Descriptor(int number)
            : m_number(number)
        {
        }
        Descriptor(const Descriptor&) = delete;
        Descriptor& operator=(const Descriptor&) = delete;
        ~Descriptor()
        {
            if (m_number >= 0)
                ::close(m_number);
        }
        [[nodiscard]] int number() const { return m_number; }
        [[nodiscard]] bool valid() const { return m_number >= 0; }

    private:
        int m_number;
    };

    base::Failure systemFailure(const std::filesystem::path& file, base::Message message)
    {
        const int code = errno;
        const auto kind = code == ENOENT || code == ENOTDIR ? Error::Kind::NotFound
            : code == EACCES || code == EPERM || code == EROFS ? Error::Kind::Denied
                                                               : Error::Kind::Invalid;
        return base::fail(Error {kind, std::move(message)}.because(std::generic_category().message(code)).at(file.string(), {}));
    }

    bool writeAll(int descriptor, std::string_view content)
    {
        while (!content.empty()) {
            const ssize_t written = ::write(descriptor, content.data(), content.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            content.remove_prefix(static_cast<size_t>(written));
        }
        return ::fsync(descriptor) == 0;
    }

    // The rename itself must survive a power cut too. A folder that cannot be synced is no reason to fail.
    void syncFolder(const std::filesystem::path& folder)
    {
        const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (opened.valid())
            (void)::fsync(opened.number());
    }
}

base::Result<std::string> readTextFile(const std::filesystem::path& file, size_t limit)
{
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!opened.valid() || ::fstat(opened.number(), &status) != 0)
        return systemFailure(file, translate("text", "The file cannot be read."));
    if (!S_ISREG(status.st_mode))
        return base::fail(Error {Error::Kind::Invalid, translate("text", "This is no file that can be read.")}.at(file.string(), {}));
    std::string content;
    std::string block(1U << 16U, '\0');
    for (;;) {
        const ssize_t count = ::read(opened.number(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(file, translate("text", "The file cannot be read."));
        if (count == 0)
            return content;
        content.append(block, 0, static_cast<size_t>(count));
        if (content.size() > limit)
            return base::fail(Error {Error::Kind::Invalid, translate("text", "The file has more than %1 bytes; that is too much to read.").arg(limit)}
                                  .at(file.string(), {}));
    }
}

base::Result<void> writeTextFile(const std::filesystem::path& file, std::string_view content, unsigned mode)
{
    std::error_code fault;
    std::filesystem::create_directories(file.parent_path(), fault);
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0)
        mode = status.st_mode & 07777U;
    std::string temporary = file.string() + ".XXXXXX";
    const Descriptor opened(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!opened.valid())
        return systemFailure(file, translate("text", "The file cannot be written."));
    const bool isWritten = ::fchmod(opened.number(), mode) == 0 && writeAll(opened.number(), content);
    if (!isWritten || ::rename(temporary.c_str(), file.c_str()) != 0) {
        auto failure = systemFailure(file, translate("text", "The file cannot be written."));
        ::unlink(temporary.c_str());
        return failure;
    }
    syncFolder(file.parent_path().empty() ? "." : file.parent_path());
    return {};
}

} // namespace text
