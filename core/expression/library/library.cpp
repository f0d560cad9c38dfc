// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/library.h"

#include <array>
#include <mutex>

namespace expression {

void loadLibrary()
{
    static constexpr auto Tables = std::to_array<TypeRows (*)()>({
        objectTypes,   textTypes,        textBuilderTypes, numberTypes,     convertTypes,    mathTypes,
        randomTypes,   guidTypes,        dateTypes,        dateOffsetTypes, uriTypes,        listTypes,
        positionTypes, queueTypes,       dictionaryTypes,  setTypes,        linqTypes,       linqGroupTypes,
        jsonTypes,     jsonConvertTypes, regexTypes,       hashTypes,       cipherTypes,     certificateTypes,
        xmlTypes,      tokenTypes,       contextTypes,     messageTypes,    validationTypes,
    });
    static std::once_flag once;
    std::call_once(once, [] {
        for (const auto table : Tables)
            registry().add(table());
        registry().finish();
    });
}

} // namespace expression
