// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a run is inside: the sections one after another (runstate.cpp), and the operations of a strand (runstrands.cpp).

#include "core/policy/run.h"
#include "core/policy/step.h"
#include "core/policy/strand.h"

#include <cstdint>
#include <optional>

namespace policy {

struct Run::State
{
    enum class Flow : uint8_t {
        On, // the next operation
        Blocked, // until an event arrives
        Done, // the strand came to its end
        Skipped, // on to outbound
        Failed, // on-error comes next
        Over, // the answer is there
    };

    State();
    void begin(const Program& chain, Context& request, const Services& outside, Trace* tracing);
    void end();

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

    void enter(Section which);
    void pushSection(Strand& strand, size_t document);
    void makeEmptyResponse();
    void addRememberedHeaders();
    [[nodiscard]] bool enterNextSection(); // true when there is another

    [[nodiscard]] Action drive(Strand* strand, Flow flow); // until all is blocked or the answer is there
    [[nodiscard]] bool enterDeferred();
    [[nodiscard]] Flow afterStrand(Strand*& strand);
    [[nodiscard]] Action nextAction();

    [[nodiscard]] Step makeStep(const Strand& strand, const Op& op, int round);
    [[nodiscard]] Flow advance(Strand& strand);
    [[nodiscard]] Flow runOn(Strand& strand);
    [[nodiscard]] bool isLeftOut(const Strand& strand, const Op& op);
    [[nodiscard]] Flow runOp(Strand& strand, const Op& op);
    [[nodiscard]] bool askForBody(Strand& strand, const Op& op);
    [[nodiscard]] Flow leaveBlock(Strand& strand);
    [[nodiscard]] Flow follow(Strand& strand, const Op& op, Step& step, Outcome outcome);
    [[nodiscard]] Flow ask(Strand& strand, const Op& op, Step& step);
    [[nodiscard]] Flow fork(Strand& strand, const Op& op, Step& step);
    [[nodiscard]] Flow leaveFork(Strand& strand);
    void unwind(Strand& strand);
    [[nodiscard]] Flow resume(Strand& strand, const Event& event);

    [[nodiscard]] static RunError describe(const Step& step);
    void fail(Step& step);
    void receive(Event& event);
};

} // namespace policy
