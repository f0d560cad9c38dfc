// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/names.h"

#include "core/text/ascii.h"

namespace openapi {

std::string normalizeOperationId(std::string_view operationId)
{
    static constexpr size_t MaxLength = 76; // four less than a name may have: room for the suffix
    std::string out;
    for (const char c : operationId) {
        if (text::isLetter(c) || text::isDigit(c))
            out += text::toLower(c);
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    if (out.ends_with('-'))
        out.pop_back();
    return out.substr(0, MaxLength);
}

std::string UniqueNames::take(const std::string& wanted)
{
    std::string name = wanted;
    for (int suffix = 1; !m_taken.insert(name).second; ++suffix)
        name = wanted + '-' + std::to_string(suffix);
    return name;
}

} // namespace openapi
