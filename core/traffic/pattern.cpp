// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <array>
#include <pcre2.h>

namespace traffic {

namespace {

constexpr uint32_t MatchLimit = 100'000; // steps on one text; some milliseconds

struct MatchData
{
    MatchData()
        : context(pcre2_match_context_create(nullptr))
        , data(pcre2_match_data_create(1, nullptr))
    {
        pcre2_set_match_limit(context, MatchLimit);
        pcre2_set_depth_limit(context, MatchLimit);
    }
    ~MatchData()
    {
        pcre2_match_data_free(data);
        pcre2_match_context_free(context);
    }
    MatchData(const MatchData&) = delete;
    MatchData& operator=(const MatchData&) = delete;

    pcre2_match_context* context;
    pcre2_match_data* data;
};

std::string errorText(int code)
{
    std::array<PCRE2_UCHAR, 256> buffer{};
    const int length = pcre2_get_error_message(code, buffer.data(), buffer.size());
    std::string out;
    for (int i = 0; i < length; ++i)
        out += static_cast<char>(buffer[static_cast<size_t>(i)]);
    return out;
}

PCRE2_SPTR units(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data()); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

} // namespace

struct Pattern::Code
{
    explicit Code(pcre2_code* compiled)
        : code(compiled)
    { }
    ~Code() { pcre2_code_free(code); }
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;

    pcre2_code* code;
};

base::Result<Pattern> Pattern::compile(std::string_view source)
{
    int code = 0;
    size_t offset = 0;
    pcre2_code* compiled = pcre2_compile(units(source), source.size(),
                                         PCRE2_CASELESS | PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C,
                                         &code, &offset, nullptr);
    if (!compiled) {
        base::Error error{
            base::Error::Kind::Invalid,
            base::translate("traffic", "This regular expression cannot be read: %1.").arg(errorText(code))};
        error.place = {1, static_cast<uint32_t>(offset + 1)};
        return base::fail(std::move(error));
    }
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); // where it cannot, the interpreter does it
    Pattern pattern;
    pattern.m_source = source;
    pattern.m_code = std::make_shared<const Code>(compiled);
    return pattern;
}

bool Pattern::matches(std::string_view text) const
{
    thread_local const MatchData match;
    return pcre2_match(m_code->code, units(text), text.size(), 0, 0, match.data, match.context) >= 0;
}

} // namespace traffic
