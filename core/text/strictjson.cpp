// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/strictjson.h"

namespace text {

namespace {
constexpr size_t MostDepth = 127;
constexpr size_t MostKept = size_t{256} << 10; // of text, for which a thread keeps its parser's memory

// A half of a surrogate pair is text to .NET and none to simdjson.
bool mayHoldSurrogates(std::string_view text)
{
    for (size_t at = text.find("\\u"); at != std::string_view::npos; at = text.find("\\u", at + 2)) {
        if (at + 2 < text.size() && (text[at + 2] == 'd' || text[at + 2] == 'D'))
            return true;
    }
    return false;
}
} // namespace

StrictJson parseStrictJson(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[') || mayHoldSurrogates(text))
        return nullptr;
    static thread_local simdjson::dom::parser parser;
    if (parser.max_depth() != MostDepth && parser.allocate(text.size(), MostDepth) != simdjson::SUCCESS)
        return nullptr;
    auto document = std::make_shared<simdjson::dom::document>();
    const auto root = parser.parse_into_document(*document, text.data(), text.size());
    if (text.size() > MostKept)
        parser = simdjson::dom::parser();
    return root.error() == simdjson::SUCCESS ? document : nullptr;
}

size_t wordsOf(const simdjson::dom::document& document)
{
    constexpr uint64_t Payload = 0x00ffffffffffffff; // of the tape's first word: where its last one stands
    return document.tape[0] & Payload;
}

} // namespace text
