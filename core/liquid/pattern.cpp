// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <memory>
#include <pcre2.h>

namespace liquid {

namespace {
constexpr uint32_t MatchLimit = 1'000'000; // steps of the matcher for one match
constexpr size_t MostText = 16UL << 20; // of a result

struct FreePattern
{
    void operator()(pcre2_code* code) const { pcre2_code_free(code); }
    void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};

// The native library wants bytes without a sign.
PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

bool isPlain(std::string_view pattern, std::string_view replacement)
{
    return pattern.find_first_of("\\^$.|?*+()[]{}#") == std::string_view::npos
        && replacement.find('$') == std::string_view::npos;
}
} // namespace

std::string replaceText(std::string_view text, std::string_view wanted, std::string_view replacement, bool onlyFirst)
{
    std::string out;
    size_t at = 0;
    for (size_t found = text.find(wanted); found != std::string_view::npos; found = text.find(wanted, at)) {
        out.append(text.substr(at, found - at)).append(replacement);
        at = found + wanted.size();
        if (onlyFirst)
            break;
    }
    return out.append(text.substr(at));
}

std::string replacePattern(std::string_view text, const std::string& pattern, const std::string& replacement,
                           bool onlyFirst)
{
    int error = 0;
    size_t offset = 0;
    const std::unique_ptr<pcre2_code, FreePattern> code(
        isPlain(pattern, replacement)
            ? nullptr
            : pcre2_compile(bytesOf(pattern), pattern.size(),
                            PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C, &error, &offset,
                            nullptr));
    const std::unique_ptr<pcre2_match_context, FreePattern> context(pcre2_match_context_create(nullptr));
    if (!code || !context)
        return replaceText(text, pattern, replacement, onlyFirst);
    pcre2_set_match_limit(context.get(), MatchLimit);
    const uint32_t options =
        (onlyFirst ? 0U : PCRE2_SUBSTITUTE_GLOBAL) | PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_SUBSTITUTE_OVERFLOW_LENGTH;
    std::string out(text.size() * 2 + replacement.size() + 64, '\0');
    for (int round = 0; round < 2; ++round) { // the second time there is room
        size_t length = out.size();
        const int count = pcre2_substitute(code.get(), bytesOf(text), text.size(), 0, options, nullptr, context.get(),
                                           bytesOf(replacement), replacement.size(),
                                           reinterpret_cast<PCRE2_UCHAR*>(out.data()), &length);
        if (count != PCRE2_ERROR_NOMEMORY || length > MostText) {
            out.resize(count < 0 ? 0 : length);
            return count < 0 ? replaceText(text, pattern, replacement, onlyFirst) : out;
        }
        out.resize(length);
    }
    return std::string(text);
}

} // namespace liquid
