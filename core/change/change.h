// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A change before it happens: what will be done, who is affected, and how it is taken back. Nothing is altered but by
// one.

#include "core/base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace change {

// What is different afterwards. Secrets stand as *** on both sides.
struct Difference
{
    std::string where; // "subscriptions/acme: state"
    std::string before;
    std::string after;
};

struct Plan
{
    base::Message title; // a verb and its object: Suspend the subscription “acme”
    std::vector<base::Message> steps; // in their order
    std::vector<base::Message> affected; // who notices, in numbers
    std::vector<Difference> differences;
    base::Message wayBack;
    base::Message warning; // why it asks for more than a yes; empty: it does not
    std::string confirmation; // the word to be typed when there is a warning
};

struct Change
{
    Plan plan;
    std::function<base::Result<void>()> apply; // all or nothing
    std::function<base::Result<void>()> undo; // empty: there is no way back
};

} // namespace change
