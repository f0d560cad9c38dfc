// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program with a window: ends it with a stack when its first thread, the one that draws, waits for the
// network or the disk. Local sockets are left alone: that is how a display server is spoken to.
// Armed from the start by GATEHOUSE_GUARD=1, or by the program itself: dlsym(RTLD_DEFAULT, "guiguard_arm").

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int ExitBlocked = 86;
std::atomic<bool> isArmed{false};

// Looked up each time it is needed first: the program may call before this library's own constructors ran.
template<typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isGuarded()
{
    return isArmed.load(std::memory_order_relaxed) && ::syscall(SYS_gettid) == ::getpid();
}

[[noreturn]] void refuse(const char* call)
{
    isArmed = false; // what follows is ours
    std::array<void*, 64> frames{};
    const int count = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    const std::array<const char*, 3> words{"guiguard: ", call, " on the thread that draws\n"};
    for (const char* word : words)
        static_cast<void>(!::write(STDERR_FILENO, word, std::strlen(word)));
    ::backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
    ::_exit(ExitBlocked);
}

bool isNetwork(int socket)
{
    sockaddr_storage address{};
    socklen_t length = sizeof(address);
    return ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) == 0 && address.ss_family != AF_UNIX;
}

[[gnu::constructor]] void armFromEnvironment()
{
    const char* wanted = std::getenv("GATEHOUSE_GUARD"); // NOLINT(concurrency-mt-unsafe): before any thread
    isArmed = wanted && *wanted == '1';
}

} // namespace

extern "C" {

void guiguard_arm(int on)
{
    isArmed = on != 0;
}

int connect(int socket, const sockaddr* address, socklen_t length)
{
    static auto* const real = next<int(int, const sockaddr*, socklen_t)>("connect");
    if (isGuarded() && address->sa_family != AF_UNIX)
        refuse("connect");
    return real(socket, address, length);
}

ssize_t recv(int socket, void* buffer, size_t size, int flags)
{
    static auto* const real = next<ssize_t(int, void*, size_t, int)>("recv");
    if (isGuarded() && isNetwork(socket))
        refuse("recv");
    return real(socket, buffer, size, flags);
}

ssize_t recvfrom(int socket, void* buffer, size_t size, int flags, sockaddr* from, socklen_t* length)
{
    static auto* const real = next<ssize_t(int, void*, size_t, int, sockaddr*, socklen_t*)>("recvfrom");
    if (isGuarded() && isNetwork(socket))
        refuse("recvfrom");
    return real(socket, buffer, size, flags, from, length);
}

int getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** out)
{
    static auto* const real = next<int(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo");
    if (isGuarded())
        refuse("getaddrinfo");
    return real(host, service, hints, out);
}

int fsync(int file)
{
    static auto* const real = next<int(int)>("fsync");
    if (isGuarded())
        refuse("fsync");
    return real(file);
}

int fdatasync(int file)
{
    static auto* const real = next<int(int)>("fdatasync");
    if (isGuarded())
        refuse("fdatasync");
    return real(file);
}

} // extern "C"
