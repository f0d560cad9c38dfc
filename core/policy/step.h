// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an operation sees while it runs: the request's context, where it stands, and what it may leave behind.

#include "core/policy/document.h"
#include "core/policy/trace.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace policy {

// Why an operation failed and what the caller gets unless on-error changes it.
struct RunFailure
{
    std::string reason; // LastError.Reason
    std::string message; // LastError.Message
    std::string detail; // RunError::detail
    int status = 500;
    std::string clientMessage; // of the JSON body; ignored for internal errors
    std::vector<std::pair<std::string, std::string>> headers; // of the answer
    bool isInternal = false; // 500 with an activityId; the message stays inside
    bool keepsResponse = false; // the response that is there is the answer
};

// What policies of one run leave for later ones.
struct RunMemory
{
    struct Bandwidth
    { // bytes to be counted when the response is out
        std::string_view position;
        std::string key;
        std::chrono::seconds period;
        base::SystemTime start;
    };
    std::optional<size_t> backendDocument; // the document of the chain that set context.backend
    std::vector<std::pair<std::string, std::string>> responseHeaders; // set by inbound policies on whatever is answered
    std::vector<Bandwidth> bandwidth;
};

struct TraceNote
{
    std::string text;
    std::string before{};
    std::string after{};
};

class Step
{
public:
    Context& context;
    Counters& counters;
    RunMemory& memory;
    const Document& document;
    const Origin& origin;
    Section section;
    size_t documentIndex; // in the chain: 0 is the narrowest
    Trace* trace = nullptr;
    std::optional<Action> action{}; // of Outcome::Ask
    std::optional<RunFailure> failure{}; // of Outcome::Fail

    // The message that this section may change: the request on its way in, the response on its way out.
    [[nodiscard]] bool changesRequest() const { return section == Section::Inbound || section == Section::Backend; }
    [[nodiscard]] http::Headers& headers() const
    {
        return changesRequest() ? context.request.headers : context.response.headers;
    }

    [[nodiscard]] Outcome ask(Action what)
    {
        action = std::move(what);
        return Outcome::Ask;
    }
    [[nodiscard]] Outcome fail(RunFailure why)
    {
        failure = std::move(why);
        return Outcome::Fail;
    }

    // makeNote is only called when there is a trace.
    template<typename MakeNote>
    void note(MakeNote makeNote) const
    {
        if (trace)
            record(makeNote());
    }

    void setVariable(std::string_view name, std::string value) const;

private:
    void record(TraceNote note) const;
};

} // namespace policy
