// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A number that may not be negative, refused in .NET's words: they name the value, too.

#include "core/expression/runtime/call.h"

#include <string>
#include <string_view>

namespace expression {

inline Value refuseNegative(Call& call, int64_t number, std::string_view parameter)
{
    const std::string value = std::to_string(number);
    call.machine.raiseArgument("ArgumentOutOfRangeException",
                               std::string(parameter) + " ('" + value + "') must be a non-negative value.", parameter);
    call.machine.thrown().as<ExceptionObject>()->message += "\nActual value was " + value + '.';
    return {};
}

} // namespace expression
