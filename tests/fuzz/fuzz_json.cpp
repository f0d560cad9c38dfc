// SPDX-License-Identifier: GPL-3.0-or-later
// What the JSON reader accepts, the writer must write so that it reads as the same.

#include "core/text/json.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    const auto node = text::parseJson(source);
    if (!node) {
        if (!node.error().place.known())
            std::abort();
        return 0;
    }
    for (const auto style : {text::JsonStyle::Compact, text::JsonStyle::Indented}) {
        const auto again = text::parseJson(text::formatJson(*node, style));
        if (!again || !(*again == *node))
            std::abort();
    }
    return 0;
}
