// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/prettybody.h"

#include "app/bridge/texts.h"
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <QCoreApplication>

namespace tester {

namespace {

constexpr size_t LongestShown = 4UL << 20;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

PrettyBody prettyBody(std::string_view body, std::string_view contentType)
{
    PrettyBody out;
    out.isCut = body.size() > LongestShown;
    const std::string_view shown = body.substr(0, LongestShown);
    const bool looksLikeJson = contains(contentType, "json") || shown.starts_with('{') || shown.starts_with('[');
    if (looksLikeJson && !out.isCut) {
        if (const auto tree = text::parseJson(shown)) {
            out.language = PrettyBody::Language::Json;
            out.text = bridge::toQt(text::formatJson(*tree, text::JsonStyle::Indented));
            return out;
        }
    }
    if (contains(shown, std::string_view("\0", 1)) || text::firstInvalidUtf8(shown) != std::string_view::npos) {
        out.text = QCoreApplication::translate("tester", "%1 that are no text (%2). Save them to look at them.")
                       .arg(bridge::bytes(body.size()), bridge::toQt(contentType));
        return out;
    }
    out.text = bridge::toQt(shown);
    if (contains(contentType, "xml") || shown.starts_with("<?xml"))
        out.language = PrettyBody::Language::Xml;
    return out;
}

} // namespace tester
