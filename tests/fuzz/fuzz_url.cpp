// SPDX-License-Identifier: GPL-3.0-or-later
// URLs and query strings: what parses must come back the same from its own text.
#include "core/http/url.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size); // NOLINT: what a fuzzer gives
    if (const auto url = http::parseUrl(text)) {
        const auto again = http::parseUrl(url->text());
        if (!again || !(*again == *url))
            std::abort();
    }
    const auto parameters = http::parseQuery(text);
    if (http::parseQuery(http::formatQuery(parameters)) != parameters) {
        for (const auto& [name, value] : parameters) {
            if (!name.empty() || !value.empty())
                std::abort();
        }
    }
    if (http::percentDecode(http::percentEncode(text)) != text)
        std::abort();
    return 0;
}
