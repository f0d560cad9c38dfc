// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/run.h"

#include "core/policy/answers.h"
#include "core/policy/step.h"
#include "core/policy/strand.h"

#include <cassert>
#include <span>

namespace policy {

namespace {
enum class Flow : uint8_t {
    On, // the next operation
    Blocked, // until an event arrives
    Done, // the strand came to its end
    Skipped, // on to outbound
    Failed, // on-error comes next
    Over, // the answer is there
};
} // namespace

struct Run::State
{
    State()
    {
        constexpr size_t FewFrames = 8;
        main.frames.reserve(FewFrames);
    }

    void begin(const Program& chain, Context& request, const Services& outside, Trace* tracing)
    {
        program = &chain;
        context = &request;
        services.emplace(outside);
        trace = tracing;
        evaluator.begin(request, tracing);
        section = Section::Inbound;
        lastTicket = 0;
    }

    void end()
    {
        unwind(main);
        evaluator.end();
        memory.clear();
        settling.reset();
        program = nullptr;
    }

    const Program* program = nullptr; // null: there is no request
    Context* context = nullptr;
    std::optional<Services> services;
    Trace* trace = nullptr;
    Evaluator evaluator;
    RunMemory memory;
    StepResult result; // of the operation that runs, or ran last
    bool isResultUsed = false; // it left something there
    Section section = Section::Inbound;
    Strand main;
    Strand* atGateway = nullptr; // its action is being done
    Requests::Ticket lastTicket = 0;
    std::optional<Deferred> settling; // what was deferred and runs now: the answer is decided
    Block settlingBlock;

    [[nodiscard]] Step makeStep(const Strand& strand, const Op& op, int round)
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

    void enter(Section which)
    {
        section = which;
        pushSection(main, 0);
    }

    // <base/> enters the next wider document; a trace shows those that say nothing, too.
    void pushSection(Strand& strand, size_t document)
    {
        if (!trace)
            document = program->nextThatSays(section, document);
        if (document < program->chain().size())
            strand.frames.push_back({document, &program->chain()[document]->section(section), 0});
    }

    // Without forward-request nothing was sent: outbound works on an empty 200.
    void makeEmptyResponse()
    {
        context->response = {};
        context->responseBody = std::string();
        context->hasResponse = true;
        addRememberedHeaders();
    }

    void addRememberedHeaders()
    {
        for (const auto& [name, value] : memory.responseHeaders)
            context->response.headers.set(name, value);
    }

    // True when there is another section.
    [[nodiscard]] bool enterNextSection()
    {
        if (context->isPreflight) {
            makeEmptyResponse();
            return false;
        }
        switch (section) {
        case Section::Inbound:
            enter(Section::Backend);
            return true;
        case Section::Backend:
            if (!context->hasResponse)
                makeEmptyResponse();
            enter(Section::Outbound);
            return true;
        case Section::Outbound:
        case Section::OnError:
            break;
        }
        return false;
    }

    // Runs that strand, and whatever can run then, until all is blocked or the answer is there.
    [[nodiscard]] Action drive(Strand* strand, Flow flow)
    {
        while (flow != Flow::Blocked) {
            switch (flow) {
            case Flow::On:
                flow = advance(*strand);
                break;
            case Flow::Done:
                flow = afterStrand(strand);
                break;
            case Flow::Skipped:
                unwind(main);
                addRememberedHeaders();
                enter(Section::Outbound);
                strand = &main;
                flow = Flow::On;
                break;
            case Flow::Failed:
                unwind(main);
                strand = &main;
                flow = Flow::On;
                if (settling || section == Section::OnError)
                    flow = Flow::Over; // an error of on-error itself is answered as it is
                else
                    enter(Section::OnError);
                break;
            case Flow::Over:
                unwind(main);
                if (!enterDeferred())
                    return Respond{};
                strand = &main;
                flow = Flow::On;
                break;
            case Flow::Blocked:
                break;
            }
        }
        return nextAction();
    }

    // One after another, whatever becomes of the one before.
    [[nodiscard]] bool enterDeferred()
    {
        settling.reset();
        if (memory.deferred.empty())
            return false;
        settling = std::move(memory.deferred.front());
        memory.deferred.erase(memory.deferred.begin());
        settlingBlock.ops = {*settling->op};
        main.frames.push_back({settling->document, &settlingBlock, 0});
        return true;
    }

    [[nodiscard]] Flow afterStrand(Strand*& strand)
    {
        if (strand == &main)
            return !settling && enterNextSection() ? Flow::On : Flow::Over;
        Strand* parent = strand->parent;
        if (!parent->areSidesDone())
            return Flow::Blocked;
        strand = parent;
        return leaveFork(*parent);
    }

    // What the gateway is to do next. A strand that waits for a SubResponse does not keep it.
    [[nodiscard]] Action nextAction()
    {
        Strand* waiting = atGateway ? nullptr : main.find([](const Strand& one) { return one.wanted.has_value(); });
        if (!waiting)
            return Pause{};
        atGateway = waiting;
        Action action = std::move(*waiting->wanted);
        waiting->wanted.reset();
        return action;
    }

    [[nodiscard]] Flow advance(Strand& strand)
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
    [[nodiscard]] Flow runOn(Strand& strand)
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
    [[nodiscard]] bool isLeftOut(const Strand& strand, const Op& op)
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

    [[nodiscard]] Flow runOp(Strand& strand, const Op& op)
    {
        Step step = makeStep(strand, op, 0);
        const Outcome outcome = op.run(op.settings, step);
        return outcome == Outcome::Next ? Flow::On : follow(strand, op, step, outcome);
    }

    // True when the operation must wait until the body that it reads is there.
    [[nodiscard]] bool askForBody(Strand& strand, const Op& op)
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

    [[nodiscard]] Flow leaveBlock(Strand& strand)
    {
        const Strand::Frame done = strand.frames.back();
        strand.frames.pop_back();
        if (!done.owner || !done.owner->leave)
            return Flow::On;
        Step step = makeStep(strand, *done.owner, done.round + 1);
        const Outcome outcome = done.owner->leave(done.owner->settings, step);
        return follow(strand, *done.owner, step, outcome);
    }

    [[nodiscard]] Flow follow(Strand& strand, const Op& op, Step& step, Outcome outcome)
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

    [[nodiscard]] Flow ask(Strand& strand, const Op& op, Step& step)
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

    [[nodiscard]] Flow fork(Strand& strand, const Op& op, Step& step)
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

    [[nodiscard]] Flow leaveFork(Strand& strand)
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
    void unwind(Strand& strand)
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

    [[nodiscard]] Flow resume(Strand& strand, const Event& event)
    {
        const Op& op = *std::exchange(strand.asking, nullptr);
        if (std::exchange(strand.runsAfterBody, false))
            return askForBody(strand, op) ? Flow::Blocked : runOp(strand, op);
        Step step = makeStep(strand, op, strand.round);
        const Outcome outcome = op.resume(op.settings, step, event);
        return follow(strand, op, step, outcome);
    }

    [[nodiscard]] static RunError describe(const Step& step)
    {
        const RunFailure& failure = *step.failure;
        return {std::string(step.origin().policy),
                failure.reason,
                failure.message,
                std::string(catalog::scopeName(step.document.scope.kind)),
                std::string(sectionName(step.section)),
                step.origin().path,
                step.origin().id,
                std::string(step.origin().file),
                step.origin().place,
                failure.detail};
    }

    void fail(Step& step)
    {
        const RunFailure& failure = *step.failure;
        if (settling) {
            step.note([&] { return TraceNote{"Failed after the answer was decided: " + explain(describe(step))}; });
            return;
        }
        context->lastError = describe(step);
        step.note([&] { return TraceNote{"Failed: " + explain(*context->lastError)}; });
        if (!failure.keepsResponse) {
            const std::string body = failure.isInternal ? internalErrorBody(context->requestId)
                                                        : errorBody(failure.status, failure.clientMessage);
            prepareAnswer(*context, failure.isInternal ? 500 : failure.status, body);
        }
        addRememberedHeaders();
        for (const auto& [name, value] : failure.headers)
            context->response.headers.set(name, value);
    }

    // Keeps what the event brought where policies look for it.
    void receive(Event& event)
    {
        if (auto* request = std::get_if<RequestBody>(&event)) {
            context->requestBody = std::move(request->bytes);
        } else if (auto* response = std::get_if<ResponseBody>(&event)) {
            context->responseBody = std::move(response->bytes);
            context->isResponseBodyConsumed = false;
        } else if (const auto* arrived = std::get_if<ResponseArrived>(&event)) {
            context->hasResponse = true;
            context->isResponseBodyConsumed = false;
            if (!arrived->isOurs)
                context->responseBody.reset();
            addRememberedHeaders();
        }
    }
};

Run::Run()
    : m_state(new State)
{ }

Run::Run(const Program& program, Context& context, const Services& services, Trace* trace)
    : Run()
{
    begin(program, context, services, trace);
}

Run::~Run()
{
    if (m_state)
        end();
}

Run::Run(Run&&) noexcept = default;

void Run::begin(const Program& program, Context& context, const Services& services, Trace* trace)
{
    assert(!m_state->program);
    m_state->begin(program, context, services, trace);
}

void Run::end()
{
    if (m_state->program)
        m_state->end();
}

Action Run::step(Event event)
{
    State& state = *m_state;
    if (std::holds_alternative<Start>(event)) {
        assert(state.main.isDone());
        state.enter(Section::Inbound);
        return state.drive(&state.main, Flow::On);
    }
    Strand* strand = nullptr;
    if (const auto* answer = std::get_if<SubResponse>(&event)) {
        strand = state.main.find([answer](const Strand& one) { return one.ticket == answer->ticket; });
        if (!strand)
            return Pause{}; // nobody waits for it any more
        strand->ticket.reset();
    } else {
        strand = std::exchange(state.atGateway, nullptr);
        assert(strand && strand->asking);
    }
    state.receive(event);
    const Flow flow = state.resume(*strand, event);
    return state.drive(strand, flow);
}

Action Run::startWithError(RunError error)
{
    State& state = *m_state;
    assert(state.main.isDone());
    state.context->lastError = std::move(error);
    state.context->hasResponse = true;
    state.enter(Section::OnError);
    return state.drive(&state.main, Flow::On);
}

void Run::see(std::string_view piece)
{
    for (StreamWatch& stream : m_state->memory.streams)
        stream.seen.see(piece);
}

void Run::settle(int64_t bytes)
{
    for (const StreamWatch& stream : m_state->memory.streams)
        stream.count(*m_state->context, *m_state->services, stream.seen.usage(stream.guessedPrompt));
    m_state->memory.streams.clear();
    for (const RunMemory::Bandwidth& one : m_state->memory.bandwidth)
        m_state->services->counters.addBytes(one.position, one.key, one.period, one.start, m_state->context->now,
                                             bytes);
    m_state->memory.bandwidth.clear();
}

} // namespace policy
