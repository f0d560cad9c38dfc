// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tcpoptions.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>

namespace net {

void setTcpOptions(int socket, const Address& address)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!address.isLoopback())
        return;
    // This machine's own memory is no network whose bandwidth and delay would have to be found out: the algorithms
    // that do so (BBR, for one) measure each packet, and pace what could be there at once.
    constexpr std::string_view Plainest = "reno";
    setsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, Plainest.data(), Plainest.size());
}

} // namespace net
