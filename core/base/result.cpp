// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace base {

namespace {
std::string prefixed(std::string_view file, Place place, std::string sentence)
{
    const std::string where = describePlace(file, place);
    return where.empty() ? sentence : where + ": " + sentence;
}
} // namespace

std::string Error::describe() const
{
    std::string out = prefixed(file, place, message.english());
    if (!detail.empty())
        out += " (" + detail + ')';
    for (const auto& context : trail)
        out += ", while " + context;
    return out;
}

std::string_view kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return "invalid";
    case Error::Kind::NotFound:
        return "not found";
    case Error::Kind::Denied:
        return "denied";
    case Error::Kind::Conflict:
        return "conflict";
    case Error::Kind::Unreachable:
        return "unreachable";
    case Error::Kind::Timeout:
        return "timeout";
    case Error::Kind::Cancelled:
        return "cancelled";
    case Error::Kind::Bug:
        return "bug";
    }
    return "bug";
}

std::string Problem::describe() const
{
    return prefixed(file, place, message.english());
}

Problem toProblem(const Error& error)
{
    return {error.file, error.place, error.message};
}

} // namespace base
