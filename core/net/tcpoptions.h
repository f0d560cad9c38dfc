// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every TCP socket of ours has, set before it listens or connects: those that a listener accepts inherit it.

#include "core/net/address.h"

namespace net {

// `address` is the one to listen on or to connect to. A system that refuses an option goes on without it.
void setTcpOptions(int socket, const Address& address);

} // namespace net
