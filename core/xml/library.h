// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libxml2 made safe, and its handles.

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <memory>
#include <string>
#include <string_view>

namespace xml {

// Before anything else of libxml2: no input from outside, and nothing on standard error.
void prepareLibrary();

struct FreeDocument
{
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using DocumentPointer = std::unique_ptr<xmlDoc, FreeDocument>;

// Null and a fault when it is not well-formed.
[[nodiscard]] DocumentPointer parseDocument(std::string_view bytes, std::string& fault, int& line);

// A message of the library without its line end.
[[nodiscard]] std::string messageOf(const xmlError* error);

// The library's texts are unsigned.
[[nodiscard]] inline const char* textOf(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

} // namespace xml
