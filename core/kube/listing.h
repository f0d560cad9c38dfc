// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One list over all its pages. It keeps itself alive until it has answered.

#include "core/kube/connection.h"

namespace kube {

class PagedList : public std::enable_shared_from_this<PagedList>
{
public:
    PagedList(std::shared_ptr<const Connection> connection, std::shared_ptr<CallState> state, Kind kind,
              std::string path, ListOptions options, Client::Done<ObjectList> done);
    void start();

private:
    void askNext();
    void take(const base::Result<net::ClientResponse>& response);
    void takePage(text::Node page);
    void takeRefusal(Refusal refusal);
    void waitAndAsk(std::chrono::seconds time);
    void end(Answer<ObjectList> answer);
    [[nodiscard]] std::string pathAndQuery() const;

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<CallState> m_state;
    Kind m_kind;
    std::string m_path;
    ListOptions m_options;
    Client::Done<ObjectList> m_done;
    ObjectList m_list;
    std::string m_continue;
    bool m_isWhole = false; // asked for in one piece
    int m_pauses = 0;
};

} // namespace kube
