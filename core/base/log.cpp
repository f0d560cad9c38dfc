// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>

#include <array>
#include <memory>
#include <utility>

namespace base {

spdlog::logger& log()
{
    static const auto logger = [] {
        auto made = std::make_shared<spdlog::logger>("gatehouse", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_level(spdlog::level::warn);
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
        return made;
    }();
    return *logger;
}

bool setLogLevel(std::string_view level)
{
    static constexpr std::array<std::pair<std::string_view, spdlog::level::level_enum>, 6> Levels{{
        {"trace", spdlog::level::trace},
        {"debug", spdlog::level::debug},
        {"info", spdlog::level::info},
        {"warn", spdlog::level::warn},
        {"error", spdlog::level::err},
        {"off", spdlog::level::off},
    }};
    for (const auto& [name, value] : Levels) {
        if (name == level) {
            log().set_level(value);
            return true;
        }
    }
    return false;
}

} // namespace base
