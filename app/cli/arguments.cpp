// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <string>

namespace cli {

using base::Error;
using base::translate;

namespace {
const Option* findOption(std::span<const Option> options, std::string_view name)
{
    const auto found = std::ranges::find_if(options, [name](const Option& option) {
        return option.name == name || (!option.shortName.empty() && option.shortName == name);
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

base::Result<Arguments> Arguments::parse(std::span<const std::string_view> given, std::span<const Option> options)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (size_t i = 0; i < given.size(); ++i) {
        const std::string_view word = given[i];
        if (onlyPositional || word == "-" || !word.starts_with('-')) {
            arguments.m_positional.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyPositional = true;
            continue;
        }
        const size_t equals = word.starts_with("--") ? word.find('=') : std::string_view::npos;
        const std::string_view name = word.substr(0, equals);
        const Option* option = findOption(options, name);
        if (!option)
            return wrong(translate("cli", "There is no option %1.").arg(name));
        const bool hasValue = equals != std::string_view::npos;
        if (option->kind == Option::Kind::Flag && hasValue)
            return wrong(translate("cli", "The option %1 takes no value.").arg(name));
        std::string_view value = hasValue ? word.substr(equals + 1) : std::string_view();
        if (option->kind != Option::Kind::Flag && !hasValue) {
            if (i + 1 >= given.size())
                return wrong(translate("cli", "The option %1 needs a value.").arg(name));
            value = given[++i];
        }
        if (auto added = arguments.add(*option, value); !added)
            return base::fail(std::move(added.error()));
    }
    return arguments;
}

base::Result<void> Arguments::add(const Option& option, std::string_view value)
{
    if (option.kind == Option::Kind::Value && has(option.name))
        return wrong(translate("cli", "The option %1 may be given only once.").arg(option.name));
    m_options.emplace_back(option.name, value);
    return {};
}

bool Arguments::has(std::string_view option) const
{
    return value(option).has_value();
}

std::optional<std::string_view> Arguments::value(std::string_view option) const
{
    const auto found = std::ranges::find(m_options, option, &std::pair<std::string_view, std::string_view>::first);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Arguments::value(std::string_view option, std::string_view otherwise) const
{
    return value(option).value_or(otherwise);
}

std::vector<std::string_view> Arguments::values(std::string_view option) const
{
    std::vector<std::string_view> out;
    for (const auto& [name, value] : m_options) {
        if (name == option)
            out.push_back(value);
    }
    return out;
}

base::Failure wrong(base::Message message)
{
    return base::fail(base::Error::Kind::Invalid, std::move(message));
}

base::Result<std::string_view> outputFormat(const Arguments& arguments, std::span<const std::string_view> formats)
{
    const auto format = arguments.value("--output");
    if (!format)
        return std::string_view();
    if (std::ranges::find(formats, *format) != formats.end())
        return *format;
    std::string known;
    for (const std::string_view name : formats)
        known.append(known.empty() ? "" : ", ").append(name);
    return wrong(translate("cli", "“%1” is no output format of this verb; it knows %2.").arg(*format).arg(known));
}

} // namespace cli
