// SPDX-License-Identifier: GPL-3.0-or-later
// C# of policy expressions: compiled in both forms, and evaluated with a small budget when it compiles.
#include "core/expression/expression.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {
void runOnce(const expression::Expression& compiled)
{
    http::Headers headers;
    headers.append("X-A", "1");
    expression::BodyView body{R"({"a":[1,"x"]})", false};
    expression::RequestView request;
    request.method = "GET";
    request.headers = &headers;
    request.body = &body;
    expression::Surroundings surroundings;
    surroundings.request = &request;
    surroundings.random = [] { return uint64_t(4); };
    const expression::Budget budget{20'000, 4UL << 20, 50, 512UL << 10, std::chrono::milliseconds(200)};
    const auto value = expression::evaluate(compiled, surroundings, budget);
    if (value)
        static_cast<void>(expression::textOf(*value));
    else if (value.error().type.empty())
        std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view code(reinterpret_cast<const char*>(data), size);
    for (const expression::Form form : {expression::Form::Value, expression::Form::Block}) {
        const auto compiled = expression::compile(code, form);
        if (compiled) {
            runOnce(**compiled);
            continue;
        }
        if (compiled.error().empty())
            std::abort();
        for (const expression::Fault& fault : compiled.error()) {
            if (fault.offset > size || fault.message.empty() || fault.isUnsupported == fault.feature.empty())
                std::abort();
        }
    }
    return 0;
}
