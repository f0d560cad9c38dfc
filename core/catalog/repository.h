// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a catalog is kept and changed: an artifact folder, or a service over its management REST. Resources are named
// by their path below the service, as ARM writes it:
//   apis/orders · apis/orders/operations/get · products/external/apis/orders · namedValues/token
//   policies/policy · apis/orders/policies/policy      {"format": "rawxml", "value": "<policies>…"}
//   apis/orders/specification                          {"format": "openapi", "value": "openapi: 3.0.0…"}
// Secrets (subscription keys, secret named values) are never part of a resource; they are kept elsewhere.

#include "core/base/result.h"
#include "core/text/node.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace catalog {

using ETag = std::string; // opaque; another one means another content

struct Resource
{
    text::Node properties;
    ETag etag;
};

// What a writer knows of the state before its change; a Conflict when it is not so.
struct Precondition
{
    enum class Kind { None, Exists, Absent, Matches };
    Kind kind = Kind::None;
    ETag etag; // for Matches

    [[nodiscard]] static Precondition none() { return {}; }
    [[nodiscard]] static Precondition exists() { return {Kind::Exists, {}}; }
    [[nodiscard]] static Precondition absent() { return {Kind::Absent, {}}; }
    [[nodiscard]] static Precondition matches(ETag etag) { return {Kind::Matches, std::move(etag)}; }
};

using RepositoryState = std::map<std::string, ETag>; // every resource by its path

// All calls may come from any thread; each is one step that either happened or did not.
class Repository
{
public:
    virtual ~Repository() = default;

    // The names in a collection ("apis", "apis/orders/operations"), in order. An empty list when there are none.
    [[nodiscard]] virtual base::Result<std::vector<std::string>> list(std::string_view collection) const = 0;
    // NotFound when there is none.
    [[nodiscard]] virtual base::Result<Resource> get(std::string_view path) const = 0;
    // Makes the properties exactly these and gives the new ETag. Conflict when the precondition does not hold.
    virtual base::Result<ETag> put(std::string_view path, const text::Node& properties,
                                   const Precondition& precondition) = 0;
    // Removes the resource and what lies below it.
    virtual base::Result<void> remove(std::string_view path, const Precondition& precondition) = 0;
    // What there is now: two states tell what changed between them.
    [[nodiscard]] virtual base::Result<RepositoryState> state() const = 0;
};

// A JSON merge patch (RFC 7396) of the properties: null removes a member. Done under the ETag that was read, so that
// nothing is lost in between.
[[nodiscard]] base::Result<ETag> patch(Repository& repository, std::string_view path, const text::Node& changes);

// The paths that were added, altered or removed, in order.
[[nodiscard]] std::vector<std::string> changedPaths(const RepositoryState& before, const RepositoryState& after);

} // namespace catalog
