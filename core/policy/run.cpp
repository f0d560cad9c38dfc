// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/run.h"

#include "core/policy/answers.h"
#include "core/policy/step.h"

#include <cassert>

namespace policy {

struct Run::State
{
    // <base/> enters the next wider document, so the stack is never deeper than there are scopes.
    struct Frame
    {
        size_t document;
        size_t next; // operation
    };

    const Program& program;
    Context& context;
    Counters& counters;
    Trace* trace;
    RunMemory memory;
    Section section = Section::Inbound;
    std::vector<Frame> frames;
    const Op* asking = nullptr; // waits for the gateway

    [[nodiscard]] Step makeStep(const Frame& frame, const Op& op)
    {
        const Document& document = *program.chain()[frame.document];
        return {context, counters, memory, document, document.origins[op.origin], section, frame.document, trace};
    }

    void enter(Section which)
    {
        section = which;
        frames.clear();
        pushFrame(0);
    }

    void pushFrame(size_t document)
    {
        if (document < program.chain().size())
            frames.push_back({document, 0});
    }

    // Without forward-request nothing was sent: outbound works on an empty 200.
    void makeEmptyResponse()
    {
        context.response = {};
        context.responseBody = std::string();
        context.hasResponse = true;
        addRememberedHeaders();
    }

    void addRememberedHeaders()
    {
        for (const auto& [name, value] : memory.responseHeaders)
            context.response.headers.set(name, value);
    }

    // True when there is another section.
    [[nodiscard]] bool enterNextSection()
    {
        switch (section) {
        case Section::Inbound:
            enter(Section::Backend);
            return true;
        case Section::Backend:
            if (!context.hasResponse)
                makeEmptyResponse();
            enter(Section::Outbound);
            return true;
        case Section::Outbound:
        case Section::OnError:
            break;
        }
        return false;
    }

    [[nodiscard]] Action finish()
    {
        frames.clear();
        return Respond{};
    }

    [[nodiscard]] Action go()
    {
        while (true) {
            while (!frames.empty()) {
                Frame& frame = frames.back();
                const auto& ops = program.chain()[frame.document]->section(section);
                if (frame.next == ops.size()) {
                    frames.pop_back();
                    continue;
                }
                const Op& op = ops[frame.next++];
                Step step = makeStep(frame, op);
                if (auto action = follow(op, step, op.run(op.settings, step)))
                    return *action;
            }
            if (!enterNextSection())
                return finish();
        }
    }

    [[nodiscard]] std::optional<Action> follow(const Op& op, Step& step, Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Next:
            return std::nullopt;
        case Outcome::Base:
            pushFrame(step.documentIndex + 1);
            return std::nullopt;
        case Outcome::Ask:
            asking = &op;
            return std::move(*step.action);
        case Outcome::Fail:
            return fail(step);
        case Outcome::Finish:
            addRememberedHeaders();
            return finish();
        }
        return std::nullopt;
    }

    [[nodiscard]] static RunError describe(const Step& step)
    {
        const RunFailure& failure = *step.failure;
        return {std::string(step.origin.policy),
                failure.reason,
                failure.message,
                std::string(catalog::scopeName(step.document.scope.kind)),
                std::string(sectionName(step.section)),
                step.origin.path,
                step.origin.id,
                step.document.file,
                step.origin.place,
                failure.detail};
    }

    [[nodiscard]] std::optional<Action> fail(Step& step)
    {
        const RunFailure& failure = *step.failure;
        context.lastError = describe(step);
        step.note([&] { return TraceNote{"Failed: " + explain(*context.lastError)}; });
        if (!failure.keepsResponse) {
            const std::string body = failure.isInternal ? internalErrorBody(context.requestId)
                                                        : errorBody(failure.status, failure.clientMessage);
            prepareAnswer(context, failure.isInternal ? 500 : failure.status, body);
        }
        addRememberedHeaders();
        for (const auto& [name, value] : failure.headers)
            context.response.headers.set(name, value);
        if (section == Section::OnError)
            return finish(); // an error of on-error itself is answered as it is
        enter(Section::OnError);
        return std::nullopt;
    }
};

void Context::clear()
{
    static const Context Empty;
    *this = Empty; // assigned member by member, which keeps what texts and headers hold
}

Run::Run(const Program& program, Context& context, Counters& counters, Trace* trace)
    : m_state(new State{program, context, counters, trace, {}, Section::Inbound, {}, nullptr})
{ }

Run::~Run() = default;
Run::Run(Run&&) noexcept = default;

Action Run::step(Event event)
{
    State& state = *m_state;
    if (std::holds_alternative<Start>(event)) {
        assert(!state.asking && state.frames.empty());
        state.enter(Section::Inbound);
        return state.go();
    }
    assert(state.asking && !state.frames.empty());
    if (const auto* arrived = std::get_if<ResponseArrived>(&event)) {
        state.context.hasResponse = true;
        if (!arrived->isOurs)
            state.context.responseBody.reset();
        state.addRememberedHeaders();
    }
    const Op& op = *state.asking;
    state.asking = nullptr;
    Step step = state.makeStep(state.frames.back(), op);
    if (auto action = state.follow(op, step, op.resume(op.settings, step, event)))
        return *action;
    return state.go();
}

Action Run::startWithError(RunError error)
{
    assert(!m_state->asking && m_state->frames.empty());
    m_state->context.lastError = std::move(error);
    m_state->context.hasResponse = true;
    m_state->enter(Section::OnError);
    return m_state->go();
}

void Run::settle(int64_t bytes)
{
    for (const RunMemory::Bandwidth& one : m_state->memory.bandwidth)
        m_state->counters.addBytes(one.position, one.key, one.period, one.start, m_state->context.now, bytes);
    m_state->memory.bandwidth.clear();
}

} // namespace policy
