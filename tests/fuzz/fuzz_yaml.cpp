// SPDX-License-Identifier: GPL-3.0-or-later
// What the YAML reader accepts, the writer must write so that it reads as the same.

#include "core/text/yaml.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    const auto documents = text::parseYamlStream(source, {.bytes = 1U << 20U, .depth = 50, .nodes = 20'000});
    if (!documents)
        return 0;
    for (const text::Node& document : *documents) {
        const auto again = text::parseYaml(text::formatYaml(document));
        if (!again || !(*again == document))
            std::abort();
    }
    return 0;
}
