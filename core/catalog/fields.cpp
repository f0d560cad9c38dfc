// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fields.h"

#include "core/base/isotime.h"
#include "core/text/ascii.h"

namespace catalog {

using base::translate;
using text::Node;

const Node* Fields::typed(std::string_view name, Node::Kind kind) const
{
    const Node* node = m_properties.find(name);
    if (!node || node->isNull())
        return nullptr;
    if (node->kind() == kind)
        return node;
    m_sink.add(node->place(),
               translate("catalog", "“%1” must be of the kind %2, not %3.")
                   .arg(name)
                   .arg(text::kindName(kind))
                   .arg(text::kindName(node->kind())));
    return nullptr;
}

std::string Fields::text(std::string_view name, std::string fallback) const
{
    const Node* node = typed(name, Node::Kind::String);
    return node ? node->text() : std::move(fallback);
}

bool Fields::flag(std::string_view name, bool fallback) const
{
    const Node* node = typed(name, Node::Kind::Bool);
    return node ? node->asBool() : fallback;
}

std::optional<base::SystemTime> Fields::time(std::string_view name) const
{
    const std::string given = text(name);
    const auto time = base::parseIsoTime(given);
    if (!time && !given.empty())
        m_sink.add(
            placeOf(name),
            translate("catalog", "“%1” is no time for “%2”; write it as 2026-01-31T10:00:00Z.").arg(given).arg(name));
    return time;
}

std::vector<std::string> Fields::texts(std::string_view name) const
{
    std::vector<std::string> out;
    for (const Node& item : list(name)) {
        if (item.isString())
            out.push_back(item.text());
        else
            m_sink.add(item.place(), translate("catalog", "“%1” must be a list of texts.").arg(name));
    }
    return out;
}

std::optional<int> Fields::number(std::string_view name) const
{
    const Node* node = typed(name, Node::Kind::Number);
    const auto value = node ? node->asInteger() : std::nullopt;
    if (node && (!value || *value < INT32_MIN || *value > INT32_MAX)) {
        m_sink.add(node->place(), translate("catalog", "“%1” must be a whole number.").arg(name));
        return std::nullopt;
    }
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

const Node::Array& Fields::list(std::string_view name) const
{
    static const Node::Array None;
    const Node* node = typed(name, Node::Kind::Array);
    return node ? node->items() : None;
}

Fields Fields::object(std::string_view name) const
{
    static const Node None;
    const Node* node = typed(name, Node::Kind::Object);
    return {node ? *node : None, m_sink};
}

base::Place Fields::placeOf(std::string_view name) const
{
    const Node* node = m_properties.find(name);
    return node ? node->place() : m_properties.place();
}

bool Fields::isSame(std::string_view a, std::string_view b)
{
    return text::toLower(a) == text::toLower(b);
}

void Fields::refuseChoice(std::string_view name, const std::string& given, const std::string& known) const
{
    m_sink.add(placeOf(name),
               translate("catalog", "“%1” is no value of “%2”; it may be %3.").arg(given).arg(name).arg(known));
}

} // namespace catalog
