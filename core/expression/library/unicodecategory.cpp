// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/unicodecategory.h"

#include "core/text/utf8.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <array>
#include <memory>
#include <pcre2.h>
#include <string>

namespace expression {

namespace {
void freeCode(pcre2_code* code)
{
    pcre2_code_free(code);
}
void freeMatch(pcre2_match_data* match)
{
    pcre2_match_data_free(match);
}

// PCRE2 knows the categories: a pattern with a group for each says which one a character has.
class CategoryPattern
{
public:
    CategoryPattern()
        : m_code(compile(), freeCode)
    { }

    [[nodiscard]] UnicodeCategory find(char32_t point) const
    {
        std::string subject;
        text::appendUtf8(subject, static_cast<uint32_t>(point));
        const std::unique_ptr<pcre2_match_data, void (*)(pcre2_match_data*)> match(
            pcre2_match_data_create(Names.size() + 1, nullptr), freeMatch);
        const int groups = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), 0, 0,
                                       match.get(), nullptr);
        return groups > 1 ? static_cast<UnicodeCategory>(groups - 2) : UnicodeCategory::OtherNotAssigned;
    }

private:
    // In the order of .NET's numbers. No text holds a surrogate: its place is kept by what never matches.
    static constexpr std::array<const char*, 29> Names{
        "\\p{Lu}", "\\p{Ll}", "\\p{Lt}", "\\p{Lm}", "\\p{Lo}", "\\p{Mn}", "\\p{Mc}", "\\p{Me}", "\\p{Nd}", "\\p{Nl}",
        "\\p{No}", "\\p{Zs}", "\\p{Zl}", "\\p{Zp}", "\\p{Cc}", "\\p{Cf}", "(?!)",    "\\p{Co}", "\\p{Pc}", "\\p{Pd}",
        "\\p{Ps}", "\\p{Pe}", "\\p{Pi}", "\\p{Pf}", "\\p{Po}", "\\p{Sm}", "\\p{Sc}", "\\p{Sk}", "\\p{So}"};

    [[nodiscard]] static pcre2_code* compile()
    {
        std::string source;
        for (const char* name : Names)
            source += (source.empty() ? "(" : "|(") + std::string(name) + ')';
        int error = 0;
        PCRE2_SIZE at = 0;
        return pcre2_compile(reinterpret_cast<PCRE2_SPTR>(source.data()), source.size(), PCRE2_UTF, &error, &at,
                             nullptr);
    }

    std::unique_ptr<pcre2_code, void (*)(pcre2_code*)> m_code;
};

template<size_t Count>
using Categories = std::array<UnicodeCategory, Count>;

template<size_t Count>
std::unique_ptr<const Categories<Count>> readCategories()
{
    const CategoryPattern pattern;
    auto out = std::make_unique<Categories<Count>>();
    for (size_t i = 0; i < Count; ++i) {
        const bool isSurrogate = i >= 0xD800 && i < 0xE000;
        (*out)[i] = isSurrogate ? UnicodeCategory::Surrogate : pattern.find(static_cast<char32_t>(i));
    }
    return out;
}
} // namespace

UnicodeCategory categoryOf(char32_t point)
{
    // Read once, the few that nearly all texts are made of apart from the rest.
    static const auto latin = readCategories<0x100>();
    if (point < latin->size())
        return (*latin)[point];
    if (point > 0xFFFF)
        return CategoryPattern().find(point);
    static const auto all = readCategories<0x10000>();
    return (*all)[point];
}

} // namespace expression
