// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a request's record means, in words. Pure functions.

#include "app/widgets/notice.h"
#include "core/traffic/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace requests {

[[nodiscard]] widgets::State stateOf(int status, traffic::Outcome outcome);
[[nodiscard]] QString statusText(int status); // "429 Too Many Requests"; "no answer" for 0
[[nodiscard]] QString pathOf(std::string_view url); // path and query
// A few words for the table's last column; empty for calls that went well.
[[nodiscard]] QString shortReason(const traffic::Record& record);
// Why it ended as it did: a headline, a sentence, and where that is written. Nothing for calls that went well.
[[nodiscard]] std::optional<widgets::Notice> explain(const traffic::Record& record);

// One part of the time a request took.
struct Phase
{
    QString name;
    std::chrono::microseconds begin{0};
    std::chrono::microseconds length{0};
    enum class Part : uint8_t { Gateway, Connect, Backend, Transfer } part = Part::Gateway;
};
[[nodiscard]] QList<Phase> phasesOf(const traffic::Record& record);
// "23.4 ms, of which 18.4 in the backend and 0.9 in the gateway"
[[nodiscard]] QString timeSentence(const traffic::Record& record);

} // namespace requests
