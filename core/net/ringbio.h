// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenSSL's way to a socket that goes through an IoRing.

struct bio_st;

namespace net {

class RingSocket;

[[nodiscard]] bio_st* makeRingBio(RingSocket& socket); // the socket must live as long as it

} // namespace net
