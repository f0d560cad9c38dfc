// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One compiled regular expression, shared by all threads; patterns in use are kept, as Regex's own cache does.

#include "core/expression/runtime/machine.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct pcre2_real_code_8;

namespace expression {

class Pattern
{
public:
    using Spans = std::vector<std::pair<size_t, size_t>>; // byte offsets of the groups; npos: not matched

    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    // Null after raising ArgumentException.
    [[nodiscard]] static std::shared_ptr<const Pattern> find(Machine& machine, std::string_view source,
                                                             int64_t options);
    // nullopt without a match, and after raising RegexMatchTimeoutException.
    [[nodiscard]] std::optional<Spans> match(Machine& machine, std::string_view text, size_t from) const;
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] std::string groupName(size_t index) const;
    [[nodiscard]] size_t groupCount() const { return m_names.size(); } // the whole match is one
    // Replacement patterns: $1, ${name}, $$, $&, $`, $', $+, $_
    void expand(std::string& out, std::string_view replacement, std::string_view text, const Spans& spans) const;

private:
    Pattern(std::string source, pcre2_real_code_8* code);
    [[nodiscard]] std::optional<size_t> groupOf(std::string_view name) const;

    void numberGroups(std::vector<std::string> names);
    [[nodiscard]] std::string withBackreferences(std::string_view perl) const;

    std::string m_source;
    pcre2_real_code_8* m_code;
    std::vector<std::string> m_names; // by group
    std::vector<size_t> m_places; // of the groups, among those of the matcher
};

} // namespace expression
