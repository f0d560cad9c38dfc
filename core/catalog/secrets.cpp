// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/secrets.h"

#include "core/catalog/credentialsecrets.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace catalog {

using base::Error;
using base::translate;
using text::Node;

namespace {
class SecretsReader
{
public:
    std::optional<Error> read(const Node& root)
    {
        if (root.isNull())
            return std::nullopt;
        if (!root.isObject())
            return fault(root.place(),
                         translate("catalog", "Secrets are a mapping with “subscriptions” and “namedValues”."));
        for (const Node::Member& member : root.members()) {
            if (isCredential(member.key)) {
                if (auto error = readCredential(member, m_secrets))
                    return error;
                continue;
            }
            if (member.key != "subscriptions" && member.key != "namedValues")
                return fault(member.keyPlace,
                             translate("catalog",
                                       "Secrets have no “%1”; they have “subscriptions”, “namedValues”, "
                                       "“identityTokens”, “authorizations” and “certificates”.")
                                 .arg(member.key));
            if (!member.value.isObject() && !member.value.isNull())
                return fault(member.value.place(),
                             translate("catalog", "“%1” must be a mapping of names.").arg(member.key));
            for (const Node::Member& entry : member.value.members()) {
                auto error = member.key == "subscriptions" ? readSubscription(entry) : readNamedValue(entry);
                if (error)
                    return error;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] Secrets take() { return std::move(m_secrets); }

private:
    static Error fault(base::Place place, base::Message message)
    {
        return Error{Error::Kind::Invalid, std::move(message)}.at({}, place);
    }

    // Numbers are refused: what YAML makes of 0123 is not what was typed.
    static std::optional<Error> checkText(const Node::Member& member)
    {
        if (!member.value.isString())
            return fault(member.value.place().known() ? member.value.place() : member.keyPlace,
                         translate("catalog", "“%1” must be a text; put it in quotes.").arg(member.key));
        if (member.value.text().empty())
            return fault(member.value.place(), translate("catalog", "“%1” is empty.").arg(member.key));
        return std::nullopt;
    }

    std::optional<Error> readSubscription(const Node::Member& entry)
    {
        if (!entry.value.isObject())
            return fault(
                entry.keyPlace,
                translate("catalog", "The subscription “%1” needs “primaryKey” and “secondaryKey”.").arg(entry.key));
        SubscriptionKeys& keys = m_secrets.subscriptions[SubscriptionName(entry.key)];
        for (const Node::Member& member : entry.value.members()) {
            if (member.key != "primaryKey" && member.key != "secondaryKey")
                return fault(
                    member.keyPlace,
                    translate("catalog", "A subscription has no secret “%1”; it has “primaryKey” and “secondaryKey”.")
                        .arg(member.key));
            if (auto error = checkText(member))
                return error;
            const auto [first, isNew] = m_keyLines.emplace(member.value.text(), member.value.place().line);
            if (!isNew)
                return fault(member.value.place(),
                             translate("catalog", "This key stands in line %1 already; each must be used once.")
                                 .arg(first->second));
            (member.key == "primaryKey" ? keys.primary : keys.secondary) =
                base::Secret(std::string_view(member.value.text()));
        }
        if (keys.primary.empty() && keys.secondary.empty())
            return fault(entry.keyPlace, translate("catalog", "The subscription “%1” has no key.").arg(entry.key));
        return std::nullopt;
    }

    std::optional<Error> readNamedValue(const Node::Member& entry)
    {
        if (auto error = checkText(entry))
            return error;
        m_secrets.namedValues.emplace(entry.key, std::string_view(entry.value.text()));
        return std::nullopt;
    }

    Secrets m_secrets;
    std::unordered_map<std::string_view, uint32_t> m_keyLines; // views into the document
};

void addText(Node& object, std::string name, const base::Secret& secret)
{
    if (!secret.empty())
        object.set(std::move(name), Node::string(std::string(secret.reveal())));
}
} // namespace

base::Result<Secrets> parseSecrets(std::string_view yaml)
{
    const auto document = text::parseYaml(yaml);
    if (!document)
        return base::fail(document.error());
    SecretsReader reader;
    if (auto error = reader.read(*document))
        return base::fail(std::move(*error));
    return reader.take();
}

std::string formatSecrets(const Secrets& secrets)
{
    Node subscriptions = Node::object();
    for (const auto& [name, keys] : secrets.subscriptions) {
        Node& entry = subscriptions.set(name.text(), Node::object());
        addText(entry, "primaryKey", keys.primary);
        addText(entry, "secondaryKey", keys.secondary);
    }
    Node namedValues = Node::object();
    for (const auto& [name, value] : secrets.namedValues)
        addText(namedValues, name, value);
    Node root = Node::object();
    root.set("subscriptions", std::move(subscriptions));
    root.set("namedValues", std::move(namedValues));
    addCredentials(root, secrets);
    return text::formatYaml(root);
}

} // namespace catalog
