// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/pattern.h"

#include "core/text/ascii.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <pcre2.h>

namespace expression {

namespace {
constexpr uint32_t MatchLimit =
    2'000'000; // steps of the matcher: a catastrophic pattern ends within a fraction of a second
constexpr uint32_t DepthLimit = 100'000;
constexpr size_t MostKept = 256;

// What .NET writes differently: (?'name'…), \z and \Z are the same; \d and \w know Unicode there.
std::string toPerl(std::string_view source)
{
    std::string out;
    bool isInClass = false;
    for (size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '\\' && i + 1 < source.size()) {
            if (source[i + 1] == 'u') { // \u00e9
                out += "\\x{" + std::string(source.substr(i + 2, 4)) + '}';
                i += 5;
                continue;
            }
            out += c;
            out += source[++i];
            continue;
        }
        if (c == '[' && isInClass && source.substr(i).starts_with("[:")) {
            out += "\\["; // no POSIX classes there
            continue;
        }
        isInClass = c == '[' ? true : c == ']' ? false : isInClass;
        out += c;
    }
    return out;
}

uint32_t flagsOf(int64_t options)
{
    static constexpr std::array<std::pair<int64_t, uint32_t>, 5> Flags{{
        {1, PCRE2_CASELESS},
        {2, PCRE2_MULTILINE},
        {4, PCRE2_NO_AUTO_CAPTURE},
        {16, PCRE2_DOTALL},
        {32, PCRE2_EXTENDED},
    }};
    uint32_t out = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_DUPNAMES;
    if ((options & 256) == 0)
        out |= PCRE2_UCP;
    for (const auto& [option, flag] : Flags)
        out |= (options & option) != 0 ? flag : 0;
    return out;
}

struct Cache
{
    std::mutex mutex;
    std::map<std::pair<std::string, int64_t>, std::shared_ptr<const Pattern>> patterns;
};

Cache& cache()
{
    static Cache one;
    return one;
}

pcre2_match_context* matchContext()
{
    static thread_local const std::unique_ptr<pcre2_match_context, void (*)(pcre2_match_context*)> context = [] {
        auto* made = pcre2_match_context_create(nullptr);
        pcre2_set_match_limit(made, MatchLimit);
        pcre2_set_depth_limit(made, DepthLimit);
        pcre2_set_heap_limit(made, 20'000); // KiB
        return std::unique_ptr<pcre2_match_context, void (*)(pcre2_match_context*)>(made, pcre2_match_context_free);
    }();
    return context.get();
}
} // namespace

Pattern::Pattern(std::string source, pcre2_real_code_8* code)
    : m_source(std::move(source))
    , m_code(code)
{
    uint32_t groups = 0;
    uint32_t names = 0;
    uint32_t entrySize = 0;
    PCRE2_SPTR table = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &names);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &entrySize);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
    std::vector<std::string> ofGroups(groups + 1);
    for (uint32_t i = 0; i < names; ++i, table += entrySize) {
        const size_t group = static_cast<size_t>(table[0]) << 8 | table[1];
        ofGroups[group] = reinterpret_cast<const char*>(table + 2);
    }
    numberGroups(std::move(ofGroups));
}

// Groups without a name come first there, those with one behind them; the matcher counts them as they stand.
void Pattern::numberGroups(std::vector<std::string> names)
{
    for (const bool isNamed : {false, true}) {
        for (size_t i = 0; i < names.size(); ++i) {
            if (names[i].empty() != isNamed)
                m_places.push_back(i);
        }
    }
    for (const size_t place : m_places)
        m_names.push_back(std::move(names[place]));
}

// "\\2" by the matcher's numbers.
std::string Pattern::withBackreferences(std::string_view perl) const
{
    std::string out;
    bool isInClass = false;
    for (size_t i = 0; i < perl.size(); ++i) {
        const bool isEscape = perl[i] == '\\' && i + 1 < perl.size();
        size_t group = 0;
        const auto read = std::from_chars(perl.data() + i + 1, perl.data() + perl.size(), group);
        if (isEscape && !isInClass && read.ec == std::errc() && group > 0 && group < m_places.size()) {
            out += "\\g{" + std::to_string(m_places[group]) + '}';
            i = static_cast<size_t>(read.ptr - perl.data()) - 1;
            continue;
        }
        isInClass = perl[i] == '[' || (isInClass && perl[i] != ']');
        out += perl[i];
        if (isEscape)
            out += perl[++i];
    }
    return out;
}

Pattern::~Pattern()
{
    pcre2_code_free(m_code);
}

std::shared_ptr<const Pattern> Pattern::find(Machine& machine, std::string_view source, int64_t options)
{
    const std::scoped_lock lock(cache().mutex);
    auto& patterns = cache().patterns;
    const std::pair<std::string, int64_t> key(source, options);
    if (const auto known = patterns.find(key); known != patterns.end())
        return known->second;
    int error = 0;
    PCRE2_SIZE at = 0;
    const auto compile = [&error, &at, options](const std::string& perl) {
        return pcre2_compile(reinterpret_cast<PCRE2_SPTR>(perl.data()), perl.size(), flagsOf(options), &error, &at,
                             nullptr);
    };
    const std::string perl = toPerl(source);
    auto* code = compile(perl);
    if (!code) {
        std::array<unsigned char, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        machine.raise("ArgumentException",
                      "Invalid pattern '" + std::string(source) + "' at offset " + std::to_string(at) + ". "
                          + reinterpret_cast<const char*>(message.data()) + '.');
        return nullptr;
    }
    std::shared_ptr<const Pattern> made(new Pattern(std::string(source), code));
    if (!std::ranges::is_sorted(made->m_places)) {
        if (auto* renumbered = compile(made->withBackreferences(perl)))
            made.reset(new Pattern(std::string(source), renumbered));
    }
    pcre2_jit_compile(made->m_code, PCRE2_JIT_COMPLETE);
    if (patterns.size() >= MostKept)
        patterns.erase(patterns.begin());
    patterns.emplace(key, made);
    return made;
}

std::optional<Pattern::Spans> Pattern::match(Machine& machine, std::string_view text, size_t from) const
{
    if (!machine.step(1 + text.size() / 64))
        return std::nullopt;
    const std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)> data(
        pcre2_match_data_create_from_pattern(m_code, nullptr), pcre2_match_data_free);
    const int count = pcre2_match(m_code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from, 0, data.get(),
                                  matchContext());
    if (count == PCRE2_ERROR_NOMATCH)
        return std::nullopt;
    if (count < 0) {
        machine.raise("RegexMatchTimeoutException",
                      "The Regex engine has timed out while trying to match a pattern to an input string. This can "
                      "occur for many reasons, including very large inputs or excessive backtracking caused by nested "
                      "quantifiers, back-references and other factors.");
        return std::nullopt;
    }
    const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(data.get());
    Spans out(m_names.size(), {std::string::npos, std::string::npos});
    for (size_t i = 0; i < m_places.size(); ++i) {
        const size_t place = m_places[i];
        if (place < static_cast<size_t>(count) && offsets[2 * place] != PCRE2_UNSET)
            out[i] = {offsets[2 * place], offsets[2 * place + 1]};
    }
    out.front().second = std::max(out.front().first, out.front().second); // \K may turn them round
    return out;
}

std::string Pattern::groupName(size_t index) const
{
    return index < m_names.size() && !m_names[index].empty() ? m_names[index] : std::to_string(index);
}

// Of $2 and ${name}: a number is one of a named group, too.
std::optional<size_t> Pattern::groupOf(std::string_view name) const
{
    size_t number = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
    if (read.ec == std::errc() && read.ptr == name.data() + name.size())
        return number < m_names.size() ? std::optional(number) : std::nullopt;
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (groupName(i) == name)
            return i;
    }
    return std::nullopt;
}

void Pattern::expand(std::string& out, std::string_view replacement, std::string_view text, const Spans& spans) const
{
    const auto piece = [&](size_t group) {
        const auto [begin, end] = spans[group];
        return begin == std::string::npos ? std::string_view() : text.substr(begin, end - begin);
    };
    for (size_t i = 0; i < replacement.size(); ++i) {
        const std::string_view rest = replacement.substr(i);
        if (rest.size() < 2 || rest.front() != '$') {
            out += rest.front();
            continue;
        }
        const char c = rest[1];
        size_t length = 2;
        std::optional<size_t> group;
        if (text::isDigit(c)) {
            while (length < rest.size() && text::isDigit(rest[length])) // all of them: $10 is never group 1 and a 0
                ++length;
            group = groupOf(rest.substr(1, length - 1));
        } else if (c == '{') {
            length = std::min(rest.find('}'), rest.size() - 1) + 1;
            group = groupOf(rest.substr(2, length - 3));
        } else if (c == '&' || c == '+') {
            group = c == '&' ? 0 : spans.size() - 1;
        } else if (c == '$' || c == '`' || c == '\'' || c == '_') {
            out += c == '$' ? std::string_view("$")
                : c == '`'  ? text.substr(0, spans.front().first)
                : c == '_'  ? text
                            : text.substr(spans.front().second);
            i += 1;
            continue;
        }
        if (!group) {
            out += '$';
            continue;
        }
        out += piece(*group);
        i += length - 1;
    }
}

} // namespace expression
