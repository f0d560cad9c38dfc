// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one message may cost before it is refused. README.md lists the defaults and the answers.

#include <cstddef>

namespace http {

struct Limits
{
    size_t startLineBytes = 16 * 1024; // 414 past it
    size_t fieldLineBytes = 16 * 1024; // 431 past it
    size_t headBytes = 64 * 1024; // start line and all fields; 431 past it
    size_t fields = 200; // 431 past it
    size_t chunkLineBytes = 1024; // size and extensions of one chunk; 400 past it
    size_t trailerBytes = 16 * 1024; // 431 past it
};

} // namespace http
