// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/runstate.h"

#include "core/policy/answers.h"

#include <utility>

namespace policy {

Run::State::State()
{
    constexpr size_t FewFrames = 8;
    main.frames.reserve(FewFrames);
}

void Run::State::begin(const Program& chain, Context& request, const Services& outside, Trace* tracing)
{
    program = &chain;
    context = &request;
    services.emplace(outside);
    trace = tracing;
    evaluator.begin(request, tracing);
    section = Section::Inbound;
    lastTicket = 0;
}

void Run::State::end()
{
    unwind(main);
    evaluator.end();
    memory.clear();
    settling.reset();
    program = nullptr;
}

void Run::State::enter(Section which)
{
    section = which;
    pushSection(main, 0);
}

// <base/> enters the next wider document; a trace shows those that say nothing, too.
void Run::State::pushSection(Strand& strand, size_t document)
{
    if (!trace)
        document = program->nextThatSays(section, document);
    if (document < program->chain().size())
        strand.frames.push_back({document, &program->chain()[document]->section(section), 0});
}

// Without forward-request nothing was sent: outbound works on an empty 200.
void Run::State::makeEmptyResponse()
{
    context->response = {};
    context->responseBody = std::string();
    context->hasResponse = true;
    addRememberedHeaders();
}

void Run::State::addRememberedHeaders()
{
    for (const auto& [name, value] : memory.responseHeaders)
        context->response.headers.set(name, value);
}

bool Run::State::enterNextSection()
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
Action Run::State::drive(Strand* strand, Flow flow)
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
bool Run::State::enterDeferred()
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

Run::State::Flow Run::State::afterStrand(Strand*& strand)
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
Action Run::State::nextAction()
{
    Strand* waiting = atGateway ? nullptr : main.find([](const Strand& one) { return one.wanted.has_value(); });
    if (!waiting)
        return Pause{};
    atGateway = waiting;
    Action action = std::move(*waiting->wanted);
    waiting->wanted.reset();
    return action;
}

RunError Run::State::describe(const Step& step)
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

void Run::State::fail(Step& step)
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
void Run::State::receive(Event& event)
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

} // namespace policy
