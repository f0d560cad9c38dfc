// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/run.h"

#include "core/policy/runstate.h"

#include <cassert>
#include <utility>

namespace policy {

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
        return state.drive(&state.main, State::Flow::On);
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
    const State::Flow flow = state.resume(*strand, event);
    return state.drive(strand, flow);
}

Action Run::startWithError(RunError error)
{
    State& state = *m_state;
    assert(state.main.isDone());
    state.context->lastError = std::move(error);
    state.context->hasResponse = true;
    state.enter(Section::OnError);
    return state.drive(&state.main, State::Flow::On);
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
