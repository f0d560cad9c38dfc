// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one request leaves behind: who called what with which key, what became of it and where the time went.
// Key values never appear, only which subscription and which of its two keys.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace traffic {

enum class Outcome : uint8_t {
    Ok, // the backend's answer, or one that a policy made on purpose
    Denied, // a key, a limit or a filter said no
    NotFound, // no API or operation
    Failed, // backend or configuration
    Aborted, // the client went away
    Malformed, // no request could be read
};
[[nodiscard]] std::string_view outcomeName(Outcome outcome);

enum class KeyUsed : uint8_t { None, Primary, Secondary };
[[nodiscard]] std::string_view keyUsedName(KeyUsed key); // empty for None

// Parts of the total that never overlap, in the order in which they begin; zero where a part did not happen. Of several
// attempts the last one counts, so that the sum may be less than the total and is never more.
struct Phases
{
    std::chrono::microseconds read{0}; // of the request's body, where a policy waited for all of it
    std::chrono::microseconds policy{0};
    std::chrono::microseconds connect{0}; // name, TCP and TLS to the backend
    std::chrono::microseconds send{0}; // with a body that streams, its arrival too
    std::chrono::microseconds wait{0}; // for the backend's head
    std::chrono::microseconds receive{0}; // the backend's body, handed on
    friend bool operator==(const Phases&, const Phases&) = default;
};

struct RecordNumbers
{
    base::SystemTime time; // when the request's head had arrived
    Outcome outcome = Outcome::Ok;
    KeyUsed key = KeyUsed::None;
    int status = 0; // answered to the client; 0: none
    uint64_t requestBytes = 0; // of the bodies
    uint64_t responseBytes = 0;
    std::chrono::microseconds total{0};
    Phases phases;
    friend bool operator==(const RecordNumbers&, const RecordNumbers&) = default;
};

// Text is std::string where a record is kept, std::string_view where it is handed on at once.
template<typename Text>
struct RecordOf : RecordNumbers
{
    Text method;
    Text url; // as called, with secrets replaced
    Text api;
    Text revision;
    Text operation;
    Text product;
    Text subscription;
    Text backend; // scheme://host:port/path that was called
    Text clientAddress;
    Text source; // LastError.Source: the policy or step that ended it
    Text reason; // LastError.Reason
    Text message; // a sentence
    Text traceId; // also the activityId of an error answer

    friend bool operator==(const RecordOf&, const RecordOf&) = default;
};

using Record = RecordOf<std::string>;
using RecordView = RecordOf<std::string_view>;
inline constexpr std::array<std::string_view RecordView::*, 13> RecordTexts{
    &RecordView::method,        &RecordView::url,     &RecordView::api,          &RecordView::revision,
    &RecordView::operation,     &RecordView::product, &RecordView::subscription, &RecordView::backend,
    &RecordView::clientAddress, &RecordView::source,  &RecordView::reason,       &RecordView::message,
    &RecordView::traceId};
[[nodiscard]] RecordView viewOf(const Record& record); // as long as the record stays as it is
[[nodiscard]] Record copyOf(const RecordView& record);

// One JSON object and a line feed. What does not apply to the request is left out: README.md says which members may be.
// Many are written with JsonLines.
void appendJsonLine(std::string& out, const Record& record);
[[nodiscard]] base::Result<Record> parseJsonLine(std::string_view line);

} // namespace traffic
