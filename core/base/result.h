// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How things fail: every operation that can fail for a reason outside the program returns Result<T>.
// An Error has a sentence for people that says what to do next, and a detail for the log.

#include "core/base/message.h"
#include "core/base/place.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace base {

struct [[nodiscard]] Error
{
    enum class Kind {
        Invalid, // the input is wrong: fix it
        NotFound, // the thing named does not exist
        Denied, // not allowed: by the server, the file system or a mode of this program
        Conflict, // somebody else changed it first
        Unreachable, // the other side could not be reached or went away
        Timeout, // no answer in time
        Cancelled, // stopped because it was asked to
        Bug, // an invariant of this program broke
    };

    Kind kind = Kind::Bug;
    Message message; // what happened and what to do next
    std::string detail; // raw cause, for the log: an errno text, a library's message
    std::string file; // of the input at fault, when there is one
    Place place; // in that file
    std::vector<std::string> trail; // what was being done, innermost first: "reading policy x"

    // Adds what was being done when it happened.
    [[nodiscard]] Error in(std::string context) &&
    {
        trail.push_back(std::move(context));
        return std::move(*this);
    }
    [[nodiscard]] Error at(std::string where, Place position) &&
    {
        file = std::move(where);
        place = position;
        return std::move(*this);
    }
    [[nodiscard]] Error because(std::string cause) &&
    {
        detail = std::move(cause);
        return std::move(*this);
    }

    // One line in English: "orders/policy.xml:3:7: sentence (detail)".
    [[nodiscard]] std::string describe() const;
};

template<typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

// return base::fail(Error::Kind::Invalid, base::translate("text", "…"));
[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}
[[nodiscard]] inline Failure fail(Error::Kind kind, Message message, std::string detail = {})
{
    return Failure(Error{kind, std::move(message), std::move(detail), {}, {}, {}});
}

[[nodiscard]] std::string_view kindName(Error::Kind kind);

// A fault in an input that does not stop the work: a problem list is shown with file, line and column.
struct Problem
{
    std::string file;
    Place place;
    Message message;

    [[nodiscard]] std::string describe() const;
    friend bool operator==(const Problem&, const Problem&) = default;
};

[[nodiscard]] Problem toProblem(const Error& error);

} // namespace base
