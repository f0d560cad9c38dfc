// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/library.h"

#include <array>
#include <mutex>

namespace expression {

void loadLibrary()
{
    static constexpr auto Tables = std::to_array<TypeRows (*)()>({
        objectTypes,     charTypes,       textTypes,           textPositionTypes,  textBuilderTypes, encodingTypes,
        numberTypes,     convertTypes,    mathTypes,           numberMemberTypes,  randomTypes,      guidTypes,
        dateTypes,       dateOffsetTypes, dateConversionTypes, uriTypes,           collectionTypes,  listTypes,
        positionTypes,   queueTypes,      dictionaryTypes,     setTypes,           linqTypes,        linqItemTypes,
        linqSumTypes,    linqGroupTypes,  jsonTypes,           jsonContainerTypes, jsonValueTypes,   jsonConvertTypes,
        jsonTreeTypes,   regexTypes,      hashTypes,           cipherTypes,        certificateTypes, xmlNameTypes,
        xmlTypes,        xmlElementTypes, xmlTextTypes,        xmlExtensionTypes,  xmlTreeTypes,     tokenTypes,
        validationTypes, contextTypes,    messageTypes,        enumTypes,          addressTypes,     symmetricTypes,
    });
    static std::once_flag once;
    std::call_once(once, [] {
        for (const auto table : Tables)
            registry().add(table());
        registry().finish();
    });
}

} // namespace expression
