// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an operation sees while it runs: the request's context, where it stands, and what it may leave behind.

#include "core/policy/computed.h"
#include "core/policy/document.h"
#include "core/policy/evaluator.h"
#include "core/policy/streamedusage.h"
#include "core/policy/trace.h"

#include <map>
#include <memory>
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
    std::vector<Deferred> deferred;
    std::vector<std::pair<std::string, std::string>> counted; // positions and keys, where a request counts once
    std::vector<StreamWatch> streams; // of the response's body, when it streams
    std::string cacheKey; // of cache-lookup, for cache-store; empty: nothing is to be stored
    std::string cacheControl; // that cache-lookup asked for
    bool isFromCache = false; // what stands in outbound before cache-store is left out
    std::map<const void*, std::shared_ptr<void>> kept; // by settings: what an operation keeps while it asks

    void clear(); // for the next request; keeps the memory
};

struct TraceNote
{
    std::string text;
    std::string before{};
    std::string after{};
};

// What an operation leaves behind besides its Outcome. Kept from one operation to the next: most leave nothing.
struct StepResult
{
    std::vector<const Block*> blocks; // of Outcome::Enter and Fork
    std::optional<Action> action; // of Outcome::Ask
    std::optional<RunFailure> failure; // of Outcome::Fail

    void clear()
    {
        blocks.clear();
        action.reset();
        failure.reset();
    }
};

class Step
{
public:
    Context& context;
    const Services& services;
    Evaluator& evaluator;
    RunMemory& memory;
    const Document& document;
    const Op* running;
    Section section;
    size_t documentIndex; // in the chain: 0 is the narrowest
    std::vector<const Block*>& blocks; // these three: see StepResult
    std::optional<Action>& action;
    std::optional<RunFailure>& failure;
    Trace* trace = nullptr;
    int round = 0; // of an operation whose block was entered: how often it came to its end
    bool endsWithFirst = false; // of Outcome::Fork: the first block that ends stops the others
    const Deferred* deferred = nullptr; // set when this is what was deferred

    [[nodiscard]] const Origin& origin() const
    {
        return document.origins[running->origin];
    } // where the operation stands

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

    [[nodiscard]] Outcome enter(const Block& block)
    {
        blocks.assign(1, &block);
        return Outcome::Enter;
    }
    [[nodiscard]] Outcome fork(std::vector<const Block*> sides, bool endsWithTheFirst)
    {
        blocks = std::move(sides);
        endsWithFirst = endsWithTheFirst;
        return Outcome::Fork;
    }

    // The body of the message that this section may change; null when there is none, or it was not asked for.
    [[nodiscard]] const std::string* body() const;
    void setBody(std::string bytes) const;

    // False (null): it threw or does not fit its rule, and failure says so. buffer is used when it is computed.
    [[nodiscard]] bool evaluate(const Formula& formula, expression::Value& out);
    [[nodiscard]] const std::string* resolve(const ComputedText& computed, std::string& buffer);
    [[nodiscard]] bool evaluate(const ComputedText& computed, std::string& out);
    [[nodiscard]] bool evaluate(const ComputedBoolean& computed, bool& out);
    [[nodiscard]] bool evaluate(const ComputedInteger& computed, int64_t& out);

    // makeNote is only called when there is a trace.
    template<typename MakeNote>
    void note(MakeNote makeNote) const
    {
        if (trace)
            record(makeNote());
    }

    void setVariable(std::string_view name, expression::Value value) const;
    void defer(const Op& op, std::string key, int64_t amount = 0) const
    {
        memory.deferred.push_back({documentIndex, &op, std::move(key), amount});
    }

private:
    void record(TraceNote note) const;
    void failFormula(const Formula& formula, std::string message, size_t offset);
};

} // namespace policy
