// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/policyplaces.h"

#include "app/bridge/texts.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace bridge {

namespace {

// The number that text begins with and that is taken from it; 0: none.
uint32_t takeNumber(std::string_view& text)
{
    uint32_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return fault == std::errc() ? number : 0;
}

// ":4:9" at the beginning of text; unknown when it is none.
base::Place placeAt(std::string_view text)
{
    base::Place place;
    text.remove_prefix(1);
    place.line = takeNumber(text);
    if (place.known() && text.starts_with(':')) {
        text.remove_prefix(1);
        place.column = takeNumber(text);
    }
    return place;
}

bool mayBeginAt(std::string_view sentence, size_t at)
{
    return at == 0 || sentence[at - 1] == ' ' || sentence[at - 1] == '(';
}

} // namespace

widgets::Target policyLine(std::string_view file, base::Place place)
{
    widgets::Target target{u"policies"_s, u"file"_s, toQt(file), {}};
    if (place.known())
        target.extra.insert(u"line"_s, QString::number(place.line));
    if (place.known() && place.column > 0)
        target.extra.insert(u"column"_s, QString::number(place.column));
    return target;
}

PolicyPlaces::PolicyPlaces(const catalog::Catalog& catalog)
{
    for (const catalog::PolicyDocument& document : catalog.policies)
        m_files.insert(document.file);
    for (const catalog::PolicyFragment& fragment : catalog.fragments)
        m_files.insert(fragment.file);
}

widgets::Target PolicyPlaces::of(std::string_view file, base::Place place) const
{
    return file.empty() || !m_files.contains(file) ? widgets::Target() : policyLine(file, place);
}

// A file may have blanks in its name: of all beginnings before ":4" the farthest that is a file counts.
widgets::Target PolicyPlaces::in(std::string_view sentence) const
{
    for (size_t colon = sentence.find(':'); colon != std::string_view::npos; colon = sentence.find(':', colon + 1)) {
        const base::Place place = placeAt(sentence.substr(colon));
        for (size_t begin = 0; place.known() && begin < colon; ++begin) {
            if (!mayBeginAt(sentence, begin))
                continue;
            if (widgets::Target target = of(sentence.substr(begin, colon - begin), place); !target.isEmpty())
                return target;
        }
    }
    return {};
}

} // namespace bridge
