// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where events and metrics of policies go.

#include <string>
#include <string_view>

namespace policy {

// One line of JSON each. Any thread; never waits.
class Events
{
public:
    virtual ~Events() = default;
    virtual void log(std::string_view logger, std::string line) = 0;
    virtual void measure(std::string line) = 0;
};

} // namespace policy
