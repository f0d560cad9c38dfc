// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenSSL's buffers for records come and go with every record, so that an idle connection holds none
// (SSL_MODE_RELEASE_BUFFERS). The heap is slow with blocks of their size; each thread keeps a few at hand instead.

namespace net {

// First thing in main(): false, and all stays as it was, when OpenSSL has memory already.
bool keepTlsRecordBuffers();

} // namespace net
