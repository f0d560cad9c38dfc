// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file that travels inside the program (packaging/cmake/Resources.cmake puts it there).

#include <cstddef>
#include <span>
#include <string_view>

namespace base {

struct EmbeddedFile
{
    std::string_view path; // relative to the folder that was embedded
    const unsigned char* bytes;
    size_t size;

    [[nodiscard]] std::string_view text() const { return {reinterpret_cast<const char*>(bytes), size}; }
};

} // namespace base
