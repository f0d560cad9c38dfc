// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where one line of execution of a run stands. A run has one, and one more for each side of a fork (wait).

#include "core/policy/document.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace policy {

struct Strand
{
    struct Frame
    {
        size_t document; // in the chain
        const Block* block;
        size_t next; // operation
        const Op* owner = nullptr; // the operation whose block this is; it stands in the frame below
        int round = 0; // how often its block came to its end before
    };

    std::vector<Frame> frames;
    const Op* asking = nullptr; // waits, for the gateway or for a SubResponse; it stands in the last frame
    int round = 0; // of the operation that asks or has forked
    bool runsAfterBody = false; // it asked for nothing: it has not run yet
    std::optional<Action> wanted; // of the gateway, and not handed to it yet
    std::optional<Requests::Ticket> ticket; // of the SubResponse that it waits for

    Strand* parent = nullptr;
    std::vector<std::unique_ptr<Strand>> sides; // of a fork
    const Op* forked = nullptr;
    bool endsWithFirst = false;

    [[nodiscard]] bool isDone() const { return frames.empty() && !asking && sides.empty(); }
    [[nodiscard]] bool areSidesDone() const
    {
        const auto isDone = [](const auto& side) { return side->isDone(); };
        return endsWithFirst ? std::ranges::any_of(sides, isDone) : std::ranges::all_of(sides, isDone);
    }

    // Depth first; null when none fits.
    template<typename Predicate>
    [[nodiscard]] Strand* find(const Predicate& fits)
    {
        if (fits(*this))
            return this;
        for (const auto& side : sides) {
            if (Strand* found = side->find(fits))
                return found;
        }
        return nullptr;
    }
};

} // namespace policy
