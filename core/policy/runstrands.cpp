// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/runstate.h"

#include <memory>
#include <span>
#include <utility>

namespace policy {

Step Run::State::makeStep(const Strand& strand, const Op& op, int round)
{
    const size_t index = strand.frames.back().document;
    const Document& document = *program->chain()[index];
    if (isResultUsed)
        result.clear();
    isResultUsed = false;
    Step step{*context, *services, evaluator,     memory,        document,       &op,
              section,  index,     result.blocks, result.action, result.failure, trace};
    step.round = round;
    step.deferred = settling ? &*settling : nullptr;
    return step;
}

Run::State::Flow Run::State::advance(Strand& strand)
{
    while (!strand.frames.empty()) {
        const Strand::Frame& frame = strand.frames.back();
        const Flow flow = frame.next == frame.block->ops.size() ? leaveBlock(strand) : runOn(strand);
        if (flow != Flow::On)
            return flow;
    }
    return Flow::Done;
}

// The operations of a block one after the other, up to one that leads elsewhere: most do not.
Run::State::Flow Run::State::runOn(Strand& strand)
{
    Strand::Frame& frame = strand.frames.back();
    const std::span<const Op> ops = frame.block->ops;
    const bool isPreflight = context->isPreflight;
    Step step = makeStep(strand, ops[frame.next], 0);
    while (frame.next < ops.size()) {
        const Op& op = ops[frame.next++];
        if (isPreflight && !op.answersPreflight)
            continue;
        if (memory.isFromCache && isLeftOut(strand, op))
            continue;
        const bool readsBody = op.readsRequestBody || op.readsResponseBody;
        if (readsBody && askForBody(strand, op))
            return Flow::Blocked;
        step.running = &op;
        step.round = 0;
        if (const Outcome outcome = op.run(op.settings, step); outcome != Outcome::Next)
            return follow(strand, op, step, outcome);
    }
    return Flow::On;
}

// An answer from the cache was stored with all that was done to it until then. A choose with the cache-store in it
// is entered; whichever way it goes, what stands behind it runs.
bool Run::State::isLeftOut(const Strand& strand, const Op& op)
{
    if (section != Section::Outbound || settling)
        return false;
    const Strand::Frame& frame = strand.frames.back();
    const std::string_view policy = program->chain()[frame.document]->origins[op.origin].policy;
    if (policy == "cache-store" || (frame.next > 1 && frame.block->ops[frame.next - 2].storesResponse)) {
        memory.isFromCache = false;
        return policy == "cache-store";
    }
    return policy != "base" && !op.storesResponse;
}

Run::State::Flow Run::State::runOp(Strand& strand, const Op& op)
{
    Step step = makeStep(strand, op, 0);
    const Outcome outcome = op.run(op.settings, step);
    return outcome == Outcome::Next ? Flow::On : follow(strand, op, step, outcome);
}

// True when the operation must wait until the body that it reads is there.
bool Run::State::askForBody(Strand& strand, const Op& op)
{
    const bool lacksRequest = op.readsRequestBody && context->hasRequestBody && !context->requestBody;
    const bool lacksResponse = op.readsResponseBody && context->hasResponse && !context->responseBody;
    if (!lacksRequest && !lacksResponse)
        return false;
    strand.asking = &op;
    strand.runsAfterBody = true;
    strand.wanted = NeedBody{lacksRequest ? NeedBody::Which::Request : NeedBody::Which::Response};
    return true;
}

Run::State::Flow Run::State::leaveBlock(Strand& strand)
{
    const Strand::Frame done = strand.frames.back();
    strand.frames.pop_back();
    if (!done.owner || !done.owner->leave)
        return Flow::On;
    Step step = makeStep(strand, *done.owner, done.round + 1);
    const Outcome outcome = done.owner->leave(done.owner->settings, step);
    return follow(strand, *done.owner, step, outcome);
}

Run::State::Flow Run::State::follow(Strand& strand, const Op& op, Step& step, Outcome outcome)
{
    isResultUsed = true;
    switch (outcome) {
    case Outcome::Next:
        return Flow::On;
    case Outcome::Base:
        pushSection(strand, step.documentIndex + 1);
        return Flow::On;
    case Outcome::Enter:
        strand.frames.push_back({step.documentIndex, step.blocks.front(), 0, &op, step.round});
        return Flow::On;
    case Outcome::Fork:
        return fork(strand, op, step);
    case Outcome::Ask:
        return ask(strand, op, step);
    case Outcome::Skip:
        return Flow::Skipped;
    case Outcome::Fail:
        fail(step);
        return Flow::Failed;
    case Outcome::Finish:
        addRememberedHeaders();
        return Flow::Over;
    }
    return Flow::On;
}

Run::State::Flow Run::State::ask(Strand& strand, const Op& op, Step& step)
{
    strand.asking = &op;
    strand.round = step.round;
    auto* request = std::get_if<SubRequest>(&*step.action);
    if (!request) {
        strand.wanted = std::move(step.action);
        return Flow::Blocked;
    }
    if (!services->requests)
        return resume(strand,
                      SubResponse{0,
                                  tl::unexpected(SendFailed{"BackendConnectionFailure",
                                                            "Requests of policies cannot be made here."})});
    strand.ticket = ++lastTicket;
    services->requests->start(lastTicket, std::move(request->request));
    return Flow::Blocked;
}

Run::State::Flow Run::State::fork(Strand& strand, const Op& op, Step& step)
{
    strand.forked = &op;
    strand.round = step.round;
    strand.endsWithFirst = step.endsWithFirst;
    for (const Block* block : std::exchange(step.blocks, {})) { // the sides run operations of their own
        auto side = std::make_unique<Strand>();
        side->parent = &strand;
        side->frames.push_back({step.documentIndex, block, 0});
        strand.sides.push_back(std::move(side));
    }
    for (const auto& side : strand.sides) {
        const Flow flow = advance(*side);
        if (flow != Flow::Done && flow != Flow::Blocked)
            return flow;
        if (strand.areSidesDone())
            break;
    }
    return strand.areSidesDone() ? leaveFork(strand) : Flow::Blocked;
}

Run::State::Flow Run::State::leaveFork(Strand& strand)
{
    for (const auto& side : strand.sides)
        unwind(*side);
    strand.sides.clear();
    const Op& op = *std::exchange(strand.forked, nullptr);
    if (!op.leave)
        return Flow::On;
    Step step = makeStep(strand, op, strand.round + 1);
    const Outcome outcome = op.leave(op.settings, step);
    return follow(strand, op, step, outcome);
}

// Gives up what it was doing.
void Run::State::unwind(Strand& strand)
{
    for (const auto& side : strand.sides)
        unwind(*side);
    strand.sides.clear();
    strand.forked = nullptr;
    strand.asking = nullptr;
    strand.runsAfterBody = false;
    strand.wanted.reset();
    if (atGateway == &strand)
        atGateway = nullptr;
    if (strand.ticket && services->requests)
        services->requests->cancel(*strand.ticket);
    strand.ticket.reset();
    while (!strand.frames.empty()) {
        const Strand::Frame frame = strand.frames.back();
        strand.frames.pop_back();
        if (frame.owner && frame.owner->release) {
            Step step = makeStep(strand, *frame.owner, frame.round);
            frame.owner->release(frame.owner->settings, step);
        }
    }
}

Run::State::Flow Run::State::resume(Strand& strand, const Event& event)
{
    const Op& op = *std::exchange(strand.asking, nullptr);
    if (std::exchange(strand.runsAfterBody, false))
        return askForBody(strand, op) ? Flow::Blocked : runOp(strand, op);
    Step step = makeStep(strand, op, strand.round);
    const Outcome outcome = op.resume(op.settings, step, event);
    return follow(strand, op, step, outcome);
}

} // namespace policy
