// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON Schema and a value, as the members "schema" and "value" of one document.
#include "core/schema/jsonschema.h"
#include "core/text/json.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto parsed = text::parseJson(std::string_view(reinterpret_cast<const char*>(data), size));
    const text::Node* schema = parsed ? parsed->find("schema") : nullptr;
    const text::Node* value = parsed ? parsed->find("value") : nullptr;
    if (!schema || !value)
        return 0;
    const auto document = std::make_shared<const text::Node>(*schema);
    const schema::JsonSchema made(document, *document);
    for (const bool ignoresCase : {false, true}) {
        const auto found = made.check(*value, {.ignoresCase = ignoresCase, .steps = 5'000});
        for (const schema::Violation& one : found) {
            if (one.message.empty())
                std::abort();
        }
    }
    return 0;
}
