// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The system's certificate authorities: its bundle (or the one that SSL_CERT_FILE names), and its folder of hashed
// names (or SSL_CERT_DIR). A bundle has some 150 of them, a megabyte as objects and ten milliseconds to read: it is
// read once for all contexts, and a context has those that its chains asked for. A bundle that changes counts from the
// next start.

#include <openssl/types.h>

namespace net {

// Reads the bundle when a chain asks for an authority that the context does not have by itself.
void trustSystemRoots(SSL_CTX* context);
// At once, where it is foreseen that they are asked for: not by the first connection.
void readSystemRoots();

} // namespace net
