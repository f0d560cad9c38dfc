// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two texts of a Rehearsal, read.

#include "core/gateway/rehearsal.h"
#include "core/text/node.h"

namespace gateway {

class Rehearsal::Reader
{
public:
    explicit Reader(Rehearsal& out)
        : m_out(out)
    { }

    [[nodiscard]] base::Result<void> readRequest(std::string_view source);
    [[nodiscard]] base::Result<void> readReplies(std::string_view source);

private:
    // An object whose members are all known; what is wrong is kept, the first fault counts.
    class Fields;

    void readRequestObject(const text::Node& node);
    void readEntities(Fields& fields);
    void readTarget(Fields& fields);
    void readVariables(Fields& fields);
    void readGivenResponse(Fields& fields);
    void readError(Fields& fields);
    [[nodiscard]] Reply readReply(const text::Node& node);
    void readMessage(std::string_view source);
    [[nodiscard]] Reply readAnswerMessage(std::string_view source);
    void setUrl(const std::string& url);
    void fail(base::Place place, base::Message message);

    Rehearsal& m_out;
    std::optional<base::Error> m_fault;
};

} // namespace gateway
