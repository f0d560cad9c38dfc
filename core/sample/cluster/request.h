// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes into the API server and what comes out, as values: no sockets here.

#include "core/http/message.h"
#include "core/sample/cluster/stream.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sample::cluster {

struct Request
{
    http::RequestHead head;
    std::string body;
    std::string user; // common name of the client's certificate, or of its token
};

// The service proxy: the caller passes the request on to this address and answers with what comes back.
struct Forward
{
    std::string address;
    uint16_t port = 0;
    std::string target; // path and query as the service is to see them
};

struct Reply
{
    http::ResponseHead head;
    std::string body;
    std::shared_ptr<Stream> stream; // set: the body goes on until it ends; drop it when the client goes away
    std::optional<Forward> forward; // set: head and body mean nothing
};

} // namespace sample::cluster
