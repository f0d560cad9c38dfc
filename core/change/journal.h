// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Applies changes one after another and leaves a line for each: what was done, when, how it ended. Never a secret.

#include "core/base/clock.h"
#include "core/change/change.h"

#include <atomic>
#include <filesystem>
#include <mutex>
#include <optional>

namespace change {

class Journal
{
public:
    enum class State : uint8_t { Applied, Failed, Undone };
    struct Entry
    {
        base::SystemTime time;
        State state = State::Applied;
        base::Message title; // in English and without arguments when it was read from the file
        std::string detail; // why it failed
    };

    // Lines are appended to the file; an empty path keeps them in memory only.
    explicit Journal(std::filesystem::path file, const base::Clock& clock = base::systemClock());

    // While it is read-only nothing is applied or taken back; what is being applied is finished.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    // An error is the change's own, or that no line could be written, or that it is read-only: then nothing was done.
    base::Result<void> apply(Change change);
    // Takes the newest change back that can be; NotFound when there is none.
    base::Result<void> undoLast();
    [[nodiscard]] std::optional<base::Message> undoTitle() const; // of what undoLast() would take back
    [[nodiscard]] std::vector<Entry> entries() const; // of this run, oldest first

private:
    [[nodiscard]] base::Result<void> write(std::string_view state, const Plan& plan, std::string_view detail) const;
    base::Result<void> finish(State state, const Plan& plan, base::Result<void> outcome);

    std::filesystem::path m_file;
    const base::Clock& m_clock;
    std::atomic<bool> m_isReadOnly = false;
    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
    std::vector<Change> m_undoable;
};

} // namespace change
