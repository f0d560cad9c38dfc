// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies: XML into JSON and JSON into XML, in all their forms. What comes out can be read again.
#include "core/policy/jsonxml.h"
#include "core/policy/xmljson.h"
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {
void convertXml(std::string_view text, const policy::XmlJsonOptions& options)
{
    const auto json = policy::xmlToJson(text, options);
    if (json && json->size() < (1UL << 20) && text::firstInvalidUtf8(text) == std::string_view::npos
        && !text::parseJson(*json))
        std::abort();
}

void convertJson(std::string_view text, const policy::JsonXmlOptions& options)
{
    const auto xml = policy::jsonToXml(text, options);
    if (xml && xml->empty())
        std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    convertXml(text, {});
    convertXml(text, {policy::XmlJsonKind::Friendly, true, true, true, true});
    convertJson(text, {});
    policy::JsonXmlOptions options;
    options.namespaceSeparator = ":";
    options.attributeBlock = "#a";
    options.attributePrefix = "@";
    options.namespaceBlock = "#n";
    options.invalidCharacter = "_";
    convertJson(text, options);
    return 0;
}
