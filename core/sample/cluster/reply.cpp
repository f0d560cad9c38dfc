// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/reply.h"

#include "core/text/json.h"

namespace sample::cluster {

Reply jsonReply(int status, const Node& body)
{
    Reply reply;
    reply.head.status = status;
    reply.head.headers.set("Content-Type", "application/json");
    reply.head.headers.set("Cache-Control", "no-cache, private");
    reply.body = text::formatJson(body) + '\n';
    return reply;
}

Reply failureReply(const Failure& failure)
{
    Reply reply = jsonReply(failure.code, statusObject(failure));
    if (const auto seconds = failure.details["retryAfterSeconds"].asInteger())
        reply.head.headers.set("Retry-After", std::to_string(*seconds));
    return reply;
}

Reply textReply(int status, std::string_view body)
{
    Reply reply;
    reply.head.status = status;
    reply.head.headers.set("Content-Type", "text/plain; charset=utf-8");
    reply.body = body;
    return reply;
}

Reply streamReply(std::shared_ptr<Stream> stream, std::string_view contentType)
{
    Reply reply;
    reply.head.headers.set("Content-Type", contentType);
    reply.head.headers.set("Cache-Control", "no-cache, private");
    reply.stream = std::move(stream);
    return reply;
}

} // namespace sample::cluster
