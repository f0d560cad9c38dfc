// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers of the API server that go on: watches, cut into lines, and logs as they come. Keeps itself alive until its
// end was told.

#include "core/kube/connection.h"

namespace kube {

class StreamedAnswer : public std::enable_shared_from_this<StreamedAnswer>
{
public:
    struct Handlers
    {
        std::function<void()> started; // may be empty, as the next two
        std::function<void(std::string_view)> data;
        std::function<void(std::string)> line;
        std::function<void(Answer<void>)> done;
    };

    StreamedAnswer(std::shared_ptr<const Connection> connection, std::shared_ptr<CallState> state, Handlers handlers);
    void start(net::ClientRequest request);

private:
    void takeHead(const net::ClientResponse& head);
    void takeData(std::string_view data);
    void takeLines(std::string_view data);
    void end(base::Result<net::ClientResponse> response);

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<CallState> m_state;
    Handlers m_handlers;
    bool m_isSuccess = false;
    bool m_isTooLong = false;
    std::string m_rest; // the beginning of a line, or the body of a refusal
};

} // namespace kube
