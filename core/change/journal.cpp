// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/journal.h"

#include "core/text/json.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace change {

using base::translate;

namespace {

base::Failure refusal()
{
    return base::fail(base::Error::Kind::Denied,
                      translate("change",
                                "The workspace is read-only, so nothing was changed. Leave the read-only mode "
                                "first."));
}

} // namespace

Journal::Journal(std::filesystem::path file, const base::Clock& clock)
    : m_file(std::move(file))
    , m_clock(clock)
{ }

base::Result<void> Journal::write(std::string_view state, const Plan& plan, std::string_view detail) const
{
    if (m_file.empty())
        return {};
    text::Node line = text::Node::object();
    line.set("time", text::Node::string(base::formatIso8601(m_clock.now())));
    line.set("state", text::Node::string(std::string(state)));
    line.set("title", text::Node::string(plan.title.english()));
    for (const Difference& difference : plan.differences) {
        text::Node node = text::Node::object();
        node.set("where", text::Node::string(difference.where));
        node.set("before", text::Node::string(difference.before));
        node.set("after", text::Node::string(difference.after));
        if (!line.has("differences"))
            line.set("differences", text::Node::array());
        line.find("differences")->append(std::move(node));
    }
    if (!detail.empty())
        line.set("detail", text::Node::string(std::string(detail)));
    const std::string bytes = text::formatJson(line) + '\n';
    const int file = open(m_file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const bool isWritten = file >= 0 && ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const int reason = errno;
    if (file >= 0)
        close(file);
    if (isWritten)
        return {};
    return base::fail(base::Error::Kind::Denied,
                      translate("change",
                                "The journal %1 cannot be written, so nothing was changed. Check the folder's "
                                "permissions and the space on its disk.")
                          .arg(m_file.string()),
                      std::strerror(reason));
}

base::Result<void> Journal::finish(State state, const Plan& plan, base::Result<void> outcome)
{
    std::string detail = outcome ? std::string() : outcome.error().describe();
    if (!outcome)
        state = State::Failed;
    const std::string_view word = state == State::Applied ? "applied" : state == State::Undone ? "undone" : "failed";
    m_entries.push_back({m_clock.now(), state, plan.title, detail});
    const auto written = write(word, plan, detail); // it happened: a line that is missing now does not undo it
    if (outcome && !written)
        m_entries.back().detail = written.error().detail;
    return outcome;
}

base::Result<void> Journal::apply(Change change)
{
    const std::lock_guard lock(m_mutex);
    if (m_isReadOnly)
        return refusal();
    if (auto written = write("applying", change.plan, {}); !written)
        return written;
    auto outcome = finish(State::Applied, change.plan, change.apply());
    if (outcome && change.undo)
        m_undoable.push_back(std::move(change));
    return outcome;
}

base::Result<void> Journal::undoLast()
{
    const std::lock_guard lock(m_mutex);
    if (m_isReadOnly)
        return refusal();
    if (m_undoable.empty())
        return base::fail(base::Error::Kind::NotFound, translate("change", "There is nothing to take back."));
    if (auto written = write("undoing", m_undoable.back().plan, {}); !written)
        return written;
    auto outcome = finish(State::Undone, m_undoable.back().plan, m_undoable.back().undo());
    if (outcome)
        m_undoable.pop_back();
    return outcome;
}

std::optional<base::Message> Journal::undoTitle() const
{
    const std::lock_guard lock(m_mutex);
    return m_undoable.empty() ? std::nullopt : std::optional(m_undoable.back().plan.title);
}

std::vector<Journal::Entry> Journal::entries() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries;
}

} // namespace change
