// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A verb's arguments, checked against the options it knows. "--name value" and "--name=value" are the same, an option
// may stand anywhere before "--", and everything else is positional, in order.

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace cli {

struct Option
{
    enum class Kind { Flag, Value, Repeated };
    std::string_view name; // "--listen"
    Kind kind = Kind::Flag;
    std::string_view shortName; // "-o", or empty
};

class Arguments
{
public:
    // Unknown options, missing and unwanted values, and a value given twice are errors that name the option.
    // The texts must outlive the result, as those of main() do.
    [[nodiscard]] static base::Result<Arguments> parse(std::span<const std::string_view> given,
                                                       std::span<const Option> options);

    [[nodiscard]] bool has(std::string_view option) const;
    [[nodiscard]] std::optional<std::string_view> value(std::string_view option) const;
    [[nodiscard]] std::string_view value(std::string_view option, std::string_view otherwise) const;
    [[nodiscard]] std::vector<std::string_view> values(std::string_view option) const;
    [[nodiscard]] const std::vector<std::string_view>& positional() const { return m_positional; }

private:
    base::Result<void> add(const Option& option, std::string_view value);

    std::vector<std::pair<std::string_view, std::string_view>> m_options; // full name, value
    std::vector<std::string_view> m_positional;
};

// A call that makes no sense, in words.
[[nodiscard]] base::Failure wrong(base::Message message);

// The value of "-o": "" when it is absent. Anything but the formats allowed is an error that lists them.
[[nodiscard]] base::Result<std::string_view> outputFormat(const Arguments& arguments,
                                                          std::span<const std::string_view> formats);

} // namespace cli
