// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/registry.h"

#include "core/expression/runtime/declaration.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
std::string keyOf(std::string_view name, size_t arity)
{
    return arity == 0 ? std::string(name) : std::string(name) + '`' + std::to_string(arity);
}

Type::Kind kindOf(const DeclarationReader::Head& head, const Type* given)
{
    if (given && given->kind != Type::Kind::Class)
        return given->kind;
    static constexpr std::array<std::pair<std::string_view, Type::Kind>, 5> Kinds{{
        {"class", Type::Kind::Class},
        {"struct", Type::Kind::Struct},
        {"enum", Type::Kind::Enum},
        {"interface", Type::Kind::Interface},
        {"delegate", Type::Kind::Delegate},
    }};
    return std::ranges::find(Kinds, head.keyword, &std::pair<std::string_view, Type::Kind>::first)->second;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> out;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            out.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}
} // namespace

Type& Registry::declare(const TypeRow& row)
{
    const DeclarationReader::Head head = DeclarationReader(*this, row.declaration).readHead();
    Type* type = row.type;
    if (!type) {
        m_owned.push_back(std::make_unique<Type>());
        type = m_owned.back().get();
    }
    type->kind = kindOf(head, row.type);
    type->clrName = head.name;
    type->space = row.space;
    type->isStatic = head.isStatic;
    type->isAbstract = head.isAbstract;
    type->openView = row.openView;
    type->absent = wordsOf(row.absent);
    if (type->name.empty() || !head.parameters.empty())
        type->name = head.name;
    for (const std::string_view parameter : head.parameters) {
        m_owned.push_back(std::make_unique<Type>(Type::Kind::Parameter, std::string(parameter), ""));
        type->arguments.push_back(m_owned.back().get());
        type->name += (type->arguments.size() == 1 ? "<" : ", ") + std::string(parameter);
    }
    type->name += head.parameters.empty() ? "" : ">";
    const size_t arity = head.parameters.size();
    m_types[keyOf(head.name, arity)] = type;
    m_types[keyOf(std::string(row.space) + '.' + std::string(head.name), arity)] = type;
    if (type->name != type->clrName && arity == 0)
        m_types[type->name] = type; // int
    for (size_t dot = row.space.find('.'); !row.space.empty(); dot = row.space.find('.', dot + 1)) {
        m_namespaces[std::string(row.space.substr(0, dot))] = true;
        if (dot == std::string_view::npos)
            break;
    }
    return *type;
}

void Registry::add(const std::vector<TypeRow>& rows)
{
    for (const TypeRow& row : rows) {
        const DeclarationReader::Head head = DeclarationReader(*this, row.declaration).readHead();
        if (head.isPartial) { // its other rows come before
            m_pending.push_back({m_types.at(keyOf(head.name, head.parameters.size())), row, true});
            continue;
        }
        Type& type = declare(row);
        m_all.push_back(&type);
        m_pending.push_back({&type, row, false});
    }
}

void Registry::finish()
{
    for (const Pending& one : m_pending) {
        if (one.isPartial)
            continue;
        DeclarationReader reader(*this, one.row.declaration);
        static_cast<void>(reader.readHead());
        if (one.type->kind == Type::Kind::Enum)
            reader.readEnumerators(*one.type);
        else
            reader.readBases(*one.type);
    }
    for (const Pending& one : m_pending) {
        for (const MemberRow& row : one.row.members) {
            Member member = DeclarationReader(*this, row.declaration).readMember(*one.type, m_owned);
            member.get = row.get;
            member.set = row.set;
            one.type->members.push_back(std::move(member));
        }
    }
    for (const Pending& one : m_pending) {
        if (one.isPartial)
            continue;
        for (const Member& member : one.type->members) {
            if (member.isExtension)
                m_extensions[member.name].push_back(&member);
        }
    }
    m_pending.clear();
    m_isFinished = true;
}

const Type* Registry::find(std::string_view name, size_t arity) const
{
    const auto found = arity == 0 ? m_types.find(name) : m_types.find(keyOf(name, arity));
    return found == m_types.end() ? nullptr : found->second;
}

bool Registry::isNamespace(std::string_view name) const
{
    return m_namespaces.contains(name);
}

const std::vector<const Member*>& Registry::extensions(std::string_view name) const
{
    static const std::vector<const Member*> None;
    const auto found = m_extensions.find(name);
    return found == m_extensions.end() ? None : found->second;
}

std::vector<std::string_view> Registry::names() const
{
    std::vector<std::string_view> out;
    for (const Type* type : m_all)
        out.push_back(type->clrName);
    return out;
}

Registry& registry()
{
    static Registry one;
    return one;
}

} // namespace expression
