// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the API server says no: the Status object of Kubernetes, with the words of a real server.

#include "core/sample/cluster/nodes.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace sample::cluster {

struct ResourceType;

struct Failure
{
    int code = 500;
    std::string reason; // NotFound, AlreadyExists, Conflict, Invalid, BadRequest …
    std::string message;
    Node details; // null when there are none
};

template<typename T>
using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> refuse(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}

[[nodiscard]] Failure notFound(const ResourceType& type, std::string_view name);
[[nodiscard]] Failure pathNotFound(); // no such resource type or path
[[nodiscard]] Failure alreadyExists(const ResourceType& type, std::string_view name);
[[nodiscard]] Failure conflict(const ResourceType& type, std::string_view name, std::string_view why);
[[nodiscard]] Failure staleVersion(const ResourceType& type, std::string_view name);
// One field at fault: invalid(type, "web", "spec.ports[0].port", "Invalid value: 0: must be between 1 and 65535")
[[nodiscard]] Failure invalid(const ResourceType& type, std::string_view name, std::string_view field,
                              std::string_view why);
[[nodiscard]] Failure badRequest(std::string message);
[[nodiscard]] Failure methodNotAllowed();
[[nodiscard]] Failure unsupportedMedia(std::string message);
[[nodiscard]] Failure gone(std::string message, std::string_view reason); // Expired or Gone

[[nodiscard]] Node statusObject(const Failure& failure);
[[nodiscard]] Node successStatus(const ResourceType& type, std::string_view name, std::string_view uid);

} // namespace sample::cluster
