// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The socket calls behind every listener.

#include "core/base/result.h"
#include "core/net/address.h"
#include "core/net/descriptor.h"

#include <optional>

namespace net {

struct OpenListener
{
    Descriptor socket;
    Address address; // with the port that port 0 became
};
[[nodiscard]] base::Result<OpenListener> openListener(const Address& address, bool sharesPort);

struct Accepted
{
    Descriptor socket; // never blocks, sends at once
    Address client;
    Address local;
};
// Nothing when nobody waits or the descriptors are used up; errno says which.
[[nodiscard]] std::optional<Accepted> acceptOne(int listener);

} // namespace net
