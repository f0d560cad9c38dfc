// SPDX-License-Identifier: GPL-3.0-or-later
// Liquid templates: compiled, and rendered with a small budget when they compile. A faulty template names where.
#include "core/liquid/bodydata.h"
#include "core/liquid/template.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {
class Data final : public liquid::Object
{
public:
    [[nodiscard]] liquid::Value member(std::string_view name) const override
    {
        if (name == "body")
            return liquid::jsonBody(R"({"a":[1,"x",null,{"b":2.5}],"d":"2012-03-21T05:40Z","e":{"f":true}})", {})
                .value_or(liquid::Value());
        return name == "xml" ? liquid::xmlBody("<r><i n='1'>x</i><i/></r>", {}).value_or(liquid::Value())
                             : liquid::Value();
    }
};
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto compiled = liquid::compile(text);
    if (!compiled) {
        if (compiled.error().offset > size || compiled.error().message.empty())
            std::abort();
        return 0;
    }
    const auto output = liquid::render(**compiled, Data(), base::SystemTime(), {20'000, 1UL << 20});
    if (output ? output->size() > (1UL << 20) : output.error().offset > size)
        std::abort();
    return 0;
}
