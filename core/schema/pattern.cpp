// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace schema {

namespace {
constexpr uint32_t MatchLimit = 1'000'000;

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}
} // namespace

void PatternCache::Free::operator()(pcre2_real_code_8* code) const
{
    pcre2_code_free(code);
}

bool PatternCache::fits(std::string_view text, const std::string& pattern)
{
    pcre2_code* code = nullptr;
    {
        const std::scoped_lock lock(m_lock);
        auto found = m_codes.find(pattern);
        if (found == m_codes.end()) {
            int error = 0;
            size_t offset = 0;
            Code made(pcre2_compile(bytesOf(pattern), pattern.size(),
                                    PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C
                                        | PCRE2_DOLLAR_ENDONLY,
                                    &error, &offset, nullptr));
            found = m_codes.emplace(pattern, std::move(made)).first;
        }
        code = found->second.get();
    }
    if (!code)
        return true;
    pcre2_match_data* data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context* context = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(context, MatchLimit);
    const int result = pcre2_match(code, bytesOf(text), text.size(), 0, 0, data, context);
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
    return result >= 0 || result != PCRE2_ERROR_NOMATCH;
}

} // namespace schema
