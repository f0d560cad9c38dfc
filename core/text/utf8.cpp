// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

namespace text {

namespace {
struct LeadByte
{
    size_t length;
    uint8_t secondMin; // the second byte carries the rules against overlong forms and surrogates
    uint8_t secondMax;
};

LeadByte leadByte(uint8_t byte)
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}
} // namespace

size_t utf8Length(std::string_view text, size_t offset)
{
    const auto byteAt = [text](size_t index) { return static_cast<uint8_t>(text[index]); };
    if (offset >= text.size())
        return 0;
    const LeadByte lead = leadByte(byteAt(offset));
    if (lead.length < 2)
        return lead.length;
    if (text.size() - offset < lead.length)
        return 0;
    if (byteAt(offset + 1) < lead.secondMin || byteAt(offset + 1) > lead.secondMax)
        return 0;
    for (size_t i = 2; i < lead.length; ++i) {
        if ((byteAt(offset + i) & 0xC0U) != 0x80)
            return 0;
    }
    return lead.length;
}

size_t firstInvalidUtf8(std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        if (static_cast<uint8_t>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const size_t length = utf8Length(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::string_view::npos;
}

void appendUtf8(std::string& out, uint32_t codePoint)
{
    const auto put = [&out](uint32_t byte) { out += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        put(0xE0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3FU));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

} // namespace text
