// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A body as people read it. Pure functions.

#include <QString>

#include <string_view>

namespace tester {

struct PrettyBody
{
    enum class Language : uint8_t { Text, Json, Xml };
    QString text;
    Language language = Language::Text;
    bool isCut = false; // it was too long to be shown whole
};

// JSON is indented, its numbers and texts as they came; what is no text at all is described instead.
[[nodiscard]] PrettyBody prettyBody(std::string_view body, std::string_view contentType);

} // namespace tester
