// SPDX-License-Identifier: GPL-3.0-or-later
// Filters for HTML and URLs, and the date.
#include "core/expression/runtime/utf16.h"
#include "core/http/url.h"
#include "core/liquid/filter.h"
#include "core/liquid/pattern.h"
#include "core/liquid/renderer.h"
#include "core/text/ascii.h"

#include <array>

namespace liquid {

namespace {
// As WebUtility.HtmlEncode: characters up to U+00FF and those beyond U+FFFF as numbers, too.
std::string escapeHtml(std::string_view text)
{
    const std::u16string units = expression::toUtf16(text);
    std::string out;
    for (size_t i = 0; i < units.size(); ++i) {
        const uint32_t unit = units[i];
        if (unit == '<' || unit == '>')
            out += unit == '<' ? "&lt;" : "&gt;";
        else if (unit == '&')
            out += "&amp;";
        else if (unit == '"' || unit == '\'')
            out += unit == '"' ? "&quot;" : "&#39;";
        else if (unit >= 0xD800 && unit < 0xDC00 && i + 1 < units.size())
            out += "&#" + std::to_string(0x10000 + ((unit - 0xD800) << 10) + (units[++i] - 0xDC00U)) + ';';
        else if (unit >= 160 && unit < 256)
            out += "&#" + std::to_string(unit) + ';';
        else
            expression::appendText(out, expression::toUtf8(std::u16string_view(&units[i], 1)));
    }
    return out;
}

Value escape(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(escapeHtml(input.text()));
}

Value escapeOnce(const FilterInput& input)
{
    std::string text = input.text();
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> Known{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    for (const auto& [reference, character] : Known)
        text = replaceText(text, reference, character, false);
    return input.value.isNull() ? Value() : Value(escapeHtml(text));
}

// Scripts, styles and comments go with what they hold, other tags alone.
Value stripHtml(const FilterInput& input)
{
    const std::string blocks =
        replacePattern(input.text(), "(?is)<script.*?</script>|<!--.*?-->|<style.*?</style>", {}, false);
    return input.value.isNull() ? Value() : Value(replacePattern(blocks, "(?s)<.*?>", {}, false));
}

Value newlineToBr(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(replacePattern(input.text(), "(\\r?\\n)", "<br />$1", false));
}

Value stripNewlines(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(replacePattern(input.text(), "\\r?\\n", {}, false));
}

// As WebUtility.UrlEncode: a blank is '+'.
Value urlEncode(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    const std::string encoded = replaceText(http::percentEncode(input.text(), "!()*"), "%20", "+", false);
    return Value(replaceText(encoded, "~", "%7E", false));
}

Value urlDecode(const FilterInput& input)
{
    return input.value.isNull() ? Value() : Value(http::percentDecode(input.text(), true));
}

expression::Moment momentOf(base::SystemTime time)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
    return {expression::UnixEpochTicks + micros * 10, expression::DateKind::Utc, std::nullopt};
}

// With .NET's formats. What is no date stays as it is.
Value date(const FilterInput& input)
{
    const std::string text = input.text();
    const std::string format = input.textArgument(0);
    const bool isBlank = format.find_first_not_of(" \t\r\n") == std::string::npos;
    const std::string word = text::toLower(text);
    std::optional<expression::Moment> moment;
    if (const expression::Moment* one = input.value.moment())
        moment = *one;
    else if (word == "now" || word == "today")
        moment = momentOf(input.renderer.now());
    else if (input.value.isText() && !isBlank)
        moment = parseDate(text);
    if (!moment)
        return input.value;
    auto out = expression::formatMoment(*moment, isBlank ? std::string_view() : std::string_view(format));
    if (!out)
        input.renderer.fail(input.offset, base::translate("liquid", "%1 is no format of a date").arg(format));
    return out ? Value(std::move(*out)) : Value();
}

constexpr std::array<Filter, 9> MarkupFilters{{
    {"Date", 1, 1, date},
    {"Escape", 0, 0, escape},
    {"EscapeOnce", 0, 0, escapeOnce},
    {"H", 0, 0, escape},
    {"NewlineToBr", 0, 0, newlineToBr},
    {"StripHtml", 0, 0, stripHtml},
    {"StripNewlines", 0, 0, stripNewlines},
    {"UrlDecode", 0, 0, urlDecode},
    {"UrlEncode", 0, 0, urlEncode},
}};
} // namespace

std::span<const Filter> markupFilters()
{
    return MarkupFilters;
}

} // namespace liquid
