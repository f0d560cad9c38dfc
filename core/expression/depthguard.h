// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Refuses code that is nested so deeply that reading it would need too much stack.

#include "core/expression/parser.h"

namespace expression {

class DepthGuard
{
public:
    static constexpr int MostDepth = 120;
    explicit DepthGuard(Parser& parser)
        : m_parser(parser)
    {
        if (++m_parser.m_depth > MostDepth)
            m_parser.fail(base::translate("expression", "The expression is nested too deeply"));
    }
    DepthGuard(const DepthGuard&) = delete;
    DepthGuard& operator=(const DepthGuard&) = delete;
    ~DepthGuard() { --m_parser.m_depth; }
    explicit operator bool() const { return m_parser.m_depth <= MostDepth; }

private:
    Parser& m_parser;
};

} // namespace expression
