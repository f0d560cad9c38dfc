// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/weborigin.h"

#include "core/policy/markup.h"
#include "core/text/ascii.h"

namespace policy {

std::string normalOrigin(std::string_view origin)
{
    std::string out = text::toLower(trimSpace(origin));
    if (out.ends_with('/'))
        out.pop_back();
    for (const auto& [scheme, port] : {std::pair<std::string_view, std::string_view>{"http://", ":80"},
                                       std::pair<std::string_view, std::string_view>{"https://", ":443"}}) {
        if (out.starts_with(scheme) && out.ends_with(port))
            out.resize(out.size() - port.size());
    }
    return out;
}

} // namespace policy
