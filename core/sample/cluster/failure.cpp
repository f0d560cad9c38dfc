// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/failure.h"

#include "core/sample/cluster/types.h"

namespace sample::cluster {

namespace {

Node detailsOf(const ResourceType& type, std::string_view name, std::string_view kind)
{
    Node details = Node::object();
    details.set("name", string(name));
    if (!type.group.empty())
        details.set("group", string(type.group));
    details.set("kind", string(kind));
    return details;
}

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

} // namespace

Failure notFound(const ResourceType& type, std::string_view name)
{
    return {404, "NotFound", type.qualifiedName() + ' ' + quoted(name) + " not found",
            detailsOf(type, name, type.plural)};
}

Failure pathNotFound()
{
    return {404, "NotFound", "the server could not find the requested resource", Node::object()};
}

Failure alreadyExists(const ResourceType& type, std::string_view name)
{
    return {409, "AlreadyExists", type.qualifiedName() + ' ' + quoted(name) + " already exists",
            detailsOf(type, name, type.plural)};
}

Failure conflict(const ResourceType& type, std::string_view name, std::string_view why)
{
    return {409, "Conflict",
            "Operation cannot be fulfilled on " + type.qualifiedName() + ' ' + quoted(name) + ": " + std::string(why),
            detailsOf(type, name, type.plural)};
}

Failure staleVersion(const ResourceType& type, std::string_view name)
{
    return conflict(type, name,
                    "the object has been modified; please apply your changes to the latest version and try again");
}

Failure invalid(const ResourceType& type, std::string_view name, std::string_view field, std::string_view why)
{
    const std::string kind = type.group.empty() ? type.kind : type.kind + '.' + type.group;
    Node details = detailsOf(type, name, type.kind);
    const std::string_view cause = why.starts_with("Required value") ? "FieldValueRequired"
        : why.starts_with("Forbidden")                               ? "FieldValueForbidden"
                                                                     : "FieldValueInvalid";
    details.set("causes",
                list({object({{"reason", string(cause)}, {"message", string(why)}, {"field", string(field)}})}));
    return {422, "Invalid", kind + ' ' + quoted(name) + " is invalid: " + std::string(field) + ": " + std::string(why),
            details};
}

Failure badRequest(std::string message)
{
    return {400, "BadRequest", std::move(message), {}};
}

Failure methodNotAllowed()
{
    return {405, "MethodNotAllowed", "the server does not allow this method on the requested resource", Node::object()};
}

Failure unsupportedMedia(std::string message)
{
    return {415, "UnsupportedMediaType", std::move(message), {}};
}

Failure gone(std::string message, std::string_view reason)
{
    return {410, std::string(reason), std::move(message), {}};
}

Node statusObject(const Failure& failure)
{
    Node status = object({{"kind", string("Status")},
                          {"apiVersion", string("v1")},
                          {"metadata", Node::object()},
                          {"status", string("Failure")},
                          {"message", string(failure.message)},
                          {"reason", string(failure.reason)}});
    if (failure.details.isObject())
        status.set("details", failure.details);
    status.set("code", Node::integer(failure.code));
    return status;
}

Node successStatus(const ResourceType& type, std::string_view name, std::string_view uid)
{
    Node details = detailsOf(type, name, type.plural);
    details.set("uid", string(uid));
    return object({{"kind", string("Status")},
                   {"apiVersion", string("v1")},
                   {"metadata", Node::object()},
                   {"status", string("Success")},
                   {"details", details}});
}

} // namespace sample::cluster
