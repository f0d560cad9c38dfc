// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/credentialsecrets.h"

#include <algorithm>
#include <initializer_list>

namespace catalog {

using text::Node;

namespace {
using MaybeError = std::optional<base::Error>;

base::Error credentialFault(const Node& node, base::Place otherwise, base::Message message)
{
    return base::Error{base::Error::Kind::Invalid, std::move(message)}.at(
        {}, node.place().known() ? node.place() : otherwise);
}

// An object with texts under these names, none of them empty; the first one must be there.
MaybeError checkMembers(const Node& node, base::Place place, std::string_view what,
                        std::initializer_list<std::string_view> needed, std::initializer_list<std::string_view> more)
{
    if (!node.isObject())
        return credentialFault(node, place, base::translate("catalog", "“%1” must be a mapping.").arg(what));
    for (const Node::Member& member : node.members()) {
        const bool isKnown =
            std::ranges::find(needed, member.key) != needed.end() || std::ranges::find(more, member.key) != more.end();
        if (!isKnown)
            return credentialFault({}, member.keyPlace,
                                   base::translate("catalog", "“%1” has no member “%2”.").arg(what).arg(member.key));
        const bool isText = member.value.isString() && !member.value.text().empty();
        if (!isText && member.key != "claims")
            return credentialFault(
                member.value, member.keyPlace,
                base::translate("catalog", "“%1” must be a text; put it in quotes.").arg(member.key));
    }
    for (const std::string_view name : needed) {
        if (!node.has(name))
            return credentialFault(node, place, base::translate("catalog", "“%1” needs “%2”.").arg(what).arg(name));
    }
    return std::nullopt;
}

base::Secret secretOf(const Node& node)
{
    return base::Secret(std::string_view(node.text()));
}

MaybeError readIdentityTokens(const Node::Member& member, Secrets& out)
{
    for (const Node& entry : member.value.items()) {
        if (auto error = checkMembers(entry, member.keyPlace, "identityTokens", {"resource", "token"}, {"clientId"}))
            return error;
        out.identityTokens.push_back({entry["resource"].text(), entry["clientId"].text(), secretOf(entry["token"])});
    }
    return std::nullopt;
}

MaybeError readAuthorizations(const Node::Member& member, Secrets& out)
{
    for (const Node::Member& provider : member.value.members()) {
        for (const Node::Member& entry : provider.value.members()) {
            if (auto error = checkMembers(entry.value, entry.keyPlace, entry.key, {"accessToken"}, {"claims"}))
                return error;
            AuthorizationSecret& one = out.authorizations[provider.key][entry.key];
            one.accessToken = secretOf(entry.value["accessToken"]);
            for (const Node::Member& claim : entry.value["claims"].members())
                one.claims.emplace_back(claim.key, claim.value.text());
        }
    }
    return std::nullopt;
}

MaybeError readCertificates(const Node::Member& member, Secrets& out)
{
    for (const Node::Member& entry : member.value.members()) {
        if (auto error = checkMembers(entry.value, entry.keyPlace, entry.key, {"file"}, {"key", "password"}))
            return error;
        out.certificates[entry.key] = {entry.value["file"].text(), entry.value["key"].text(),
                                       secretOf(entry.value["password"])};
    }
    return std::nullopt;
}

void setText(Node& object, std::string name, std::string_view value)
{
    if (!value.empty())
        object.set(std::move(name), Node::string(std::string(value)));
}

Node authorizationsNode(const Secrets& secrets)
{
    Node out = Node::object();
    for (const auto& [provider, entries] : secrets.authorizations) {
        Node& group = out.set(provider, Node::object());
        for (const auto& [id, one] : entries) {
            Node& entry = group.set(id, Node::object());
            setText(entry, "accessToken", one.accessToken.reveal());
            Node claims = Node::object();
            for (const auto& [name, value] : one.claims)
                claims.set(name, Node::string(value));
            if (!one.claims.empty())
                entry.set("claims", std::move(claims));
        }
    }
    return out;
}
} // namespace

bool isCredential(std::string_view member)
{
    return member == "identityTokens" || member == "authorizations" || member == "certificates";
}

std::optional<base::Error> readCredential(const Node::Member& member, Secrets& out)
{
    if (member.value.isNull())
        return std::nullopt;
    if (member.key == "identityTokens") {
        if (!member.value.isArray())
            return credentialFault(member.value, member.keyPlace,
                                   base::translate("catalog", "“%1” must be a list.").arg(member.key));
        return readIdentityTokens(member, out);
    }
    if (!member.value.isObject())
        return credentialFault(member.value, member.keyPlace,
                               base::translate("catalog", "“%1” must be a mapping of names.").arg(member.key));
    return member.key == "authorizations" ? readAuthorizations(member, out) : readCertificates(member, out);
}

void addCredentials(Node& root, const Secrets& secrets)
{
    Node tokens = Node::array();
    for (const IdentityToken& one : secrets.identityTokens) {
        Node entry = Node::object();
        setText(entry, "resource", one.resource);
        setText(entry, "clientId", one.clientId);
        setText(entry, "token", one.token.reveal());
        tokens.append(std::move(entry));
    }
    if (!secrets.identityTokens.empty())
        root.set("identityTokens", std::move(tokens));
    if (!secrets.authorizations.empty())
        root.set("authorizations", authorizationsNode(secrets));
    Node certificates = Node::object();
    for (const auto& [id, one] : secrets.certificates) {
        Node& entry = certificates.set(id, Node::object());
        setText(entry, "file", one.file);
        setText(entry, "key", one.key);
        setText(entry, "password", one.password.reveal());
    }
    if (!secrets.certificates.empty())
        root.set("certificates", std::move(certificates));
}

} // namespace catalog
