// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence for people, kept as source text and arguments so that the console can show it in another language.
// The command line, the log and everything on the wire use english().

#include <string>
#include <string_view>
#include <type_traits> // not <concepts>: moc cannot read it when it comes first
#include <utility>
#include <vector>

namespace base {

struct Message
{
    std::string_view context; // literals only: lupdate collects them, and they live as long as the program
    std::string_view text; // with %1, %2 … where the arguments go
    std::vector<std::string> arguments;

    [[nodiscard]] bool empty() const { return text.empty(); }
    [[nodiscard]] std::string english() const;

    // Fills the next free placeholder: translate("net", "%1 does not answer").arg(host)
    [[nodiscard]] Message arg(std::string value) &&
    {
        arguments.push_back(std::move(value));
        return std::move(*this);
    }
    [[nodiscard]] Message arg(std::string_view value) && { return std::move(*this).arg(std::string(value)); }
    [[nodiscard]] Message arg(const char* value) && { return std::move(*this).arg(std::string(value)); }
    template<typename T>
    requires std::is_integral_v<T>
    [[nodiscard]] Message arg(T value) && { return std::move(*this).arg(std::to_string(value)); }

    friend bool operator==(const Message&, const Message&) = default;
};

// Marks a text for translation. Both arguments must be literals; lupdate finds this name unaided.
template<size_t N, size_t M>
[[nodiscard]] Message translate(const char (&context)[N], const char (&text)[M])
{
    return {std::string_view(context, N - 1), std::string_view(text, M - 1), {}};
}

// Replaces %1 … %99 in text by the arguments; a placeholder without an argument stays.
[[nodiscard]] std::string fillPlaceholders(std::string_view text, const std::vector<std::string>& arguments);

} // namespace base
