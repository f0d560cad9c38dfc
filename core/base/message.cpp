// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

namespace base {

namespace {
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

std::string fillPlaceholders(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 1 >= text.size() || !isDigit(text[i + 1])) {
            out += text[i];
            continue;
        }
        size_t end = i + 1;
        size_t number = 0;
        while (end < text.size() && end < i + 3 && isDigit(text[end]))
            number = number * 10 + static_cast<size_t>(text[end++] - '0');
        if (number == 0 || number > arguments.size()) {
            out += text[i];
            continue;
        }
        out += arguments[number - 1];
        i = end - 1;
    }
    return out;
}

std::string Message::english() const
{
    return fillPlaceholders(text, arguments);
}

} // namespace base
