// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a Liquid template of set-body sees: body and context.

#include "core/liquid/bodydata.h"
#include "core/policy/run.h"

#include <optional>
#include <string>

namespace policy {

class LiquidData final : public liquid::Object
{
public:
    struct Body
    {
        const std::string* bytes = nullptr; // null: none
        std::string contentType;
    };
    // The context must live as long.
    LiquidData(const Context& context, const Body& body, const liquid::BodyOptions& options);

    // The body claims to be JSON or XML and is not: the kind it should be; empty: nothing is wrong.
    [[nodiscard]] const std::string& malformed() const { return m_malformed; }
    [[nodiscard]] liquid::Value member(std::string_view name) const override;

private:
    const Context& m_context;
    liquid::Value m_body;
    std::string m_malformed;
};

} // namespace policy
