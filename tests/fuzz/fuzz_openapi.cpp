// SPDX-License-Identifier: GPL-3.0-or-later
// Inspecting and importing end for whatever text is given, and say where the fault is.

#include "core/openapi/inspect.h"
#include "core/openapi/operations.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    const auto found = openapi::inspect(source, "fuzz");
    if (!found.isReadable) {
        if (found.problems.size() != 1 || found.problems.front().message.empty())
            std::abort();
        return 0;
    }
    const auto document = openapi::Document::parse(source);
    if (!document)
        std::abort();
    for (const auto& operation : openapi::listOperations(*document)) {
        if (operation.name.size() > 80)
            std::abort();
    }
    (void)openapi::serviceUrl(*document);
    return 0;
}
