// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An XSLT 1.0 stylesheet, compiled once. It reaches neither files nor the network, and ends after a number of steps.

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xml {

class Stylesheet
{
public:
    using Parameters = std::vector<std::pair<std::string, std::string>>; // name and text

    // An error's place is a line of the text.
    [[nodiscard]] static base::Result<std::shared_ptr<const Stylesheet>> compile(std::string_view text);
    ~Stylesheet();
    Stylesheet(const Stylesheet&) = delete;
    Stylesheet& operator=(const Stylesheet&) = delete;

    [[nodiscard]] base::Result<std::string> transform(std::string_view document, const Parameters& parameters) const;

private:
    struct Compiled;
    explicit Stylesheet(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace xml
