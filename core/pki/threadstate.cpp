// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pki/threadstate.h"

#include <openssl/crypto.h>

namespace pki {

ThreadState::~ThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace pki
