// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listening.h"

#include "core/net/tcpoptions.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>

namespace net {

namespace {

constexpr int Backlog = 4096;

Address addressOf(int socket)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto* address = reinterpret_cast<sockaddr*>(&storage); // NOLINT: what the call takes
    getsockname(socket, address, &length);
    return {address, length};
}

} // namespace

base::Result<OpenListener> openListener(const Address& address, bool sharesPort)
{
    const int on = 1;
    Descriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    bool isReady = socket.isOpen();
    if (isReady) {
        setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (sharesPort)
            setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
        setTcpOptions(socket.get(), address);
        if (address.family() == AF_INET6)
            setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        isReady = ::bind(socket.get(), address.raw(), address.rawLength()) == 0 && ::listen(socket.get(), Backlog) == 0;
    }
    if (!isReady) {
        const int code = errno;
        return base::fail(base::Error::Kind::Unreachable,
                          base::translate("net", "Cannot listen on %1. Choose another port, or 0 for a free one.")
                              .arg(address.text()),
                          std::strerror(code)); // NOLINT(concurrency-mt-unsafe): glibc's is safe
    }
    const Address bound = addressOf(socket.get());
    return OpenListener{std::move(socket), bound};
}

std::optional<Accepted> acceptOne(int listener)
{
    sockaddr_storage from{};
    socklen_t length = sizeof from;
    auto* client = reinterpret_cast<sockaddr*>(&from); // NOLINT: what the call takes
    Descriptor socket(accept4(listener, client, &length, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!socket.isOpen())
        return std::nullopt;
    const Address local = addressOf(socket.get());
    return Accepted{std::move(socket), Address(client, length), local};
}

} // namespace net
