// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A trace as API Management's listTrace writes it (gateway-behaviour section 5), for tools that read those documents.

#include "core/base/clock.h"
#include "core/http/headers.h"
#include "core/policy/run.h"
#include "core/policy/trace.h"
#include "core/text/json.h"

#include <span>
#include <string>

namespace gateway {

// What stands before the entries: the request as it came, and what it means.
struct TracedRequest
{
    std::string id;
    base::SystemTime time;
    std::string method;
    std::string url;
    http::Headers headers;
    std::string apiPath; // where callers find it
    std::string apiVersion;
    std::string apiRevision;
    std::string backend; // URL
    std::string operationMethod; // empty: no operation is meant
    std::string urlTemplate;
    std::string user;
    std::string product;
};
// Api, operation, product and subscription; the rest is the caller's to fill in. Before policies changed the headers.
[[nodiscard]] TracedRequest tracedRequest(const policy::Context& context);
void describeMatch(TracedRequest& request, const policy::Context& context);

// Headers that carry credentials are blotted out; texts are written as they are.
[[nodiscard]] text::Node traceDocument(const TracedRequest& request, std::span<const policy::TraceEntry> entries);

} // namespace gateway
