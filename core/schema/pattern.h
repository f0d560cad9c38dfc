// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The regular expressions of a schema, each compiled once.

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

struct pcre2_real_code_8;

namespace schema {

class PatternCache
{
public:
    // A pattern that is none, or that takes too long, fits everything: a schema's fault is not the caller's.
    [[nodiscard]] bool fits(std::string_view text, const std::string& pattern);

private:
    struct Free
    {
        void operator()(pcre2_real_code_8* code) const;
    };
    using Code = std::unique_ptr<pcre2_real_code_8, Free>;
    std::mutex m_lock;
    std::map<std::string, Code, std::less<>> m_codes;
};

} // namespace schema
