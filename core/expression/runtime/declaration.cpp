// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/declaration.h"

#include "core/expression/runtime/decimal.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace expression {

DeclarationReader::DeclarationReader(const Registry& registry, std::string_view declaration)
    : m_registry(registry)
    , m_declaration(declaration)
    , m_tokens(readTokens(declaration))
{ }

void DeclarationReader::fail() const
{
    std::fprintf(stderr, "core/expression: cannot read the declaration \"%.*s\" at \"%.*s\"\n",
                 static_cast<int>(m_declaration.size()), m_declaration.data(), static_cast<int>(peek().text.size()),
                 peek().text.data());
    std::abort();
}

const Token& DeclarationReader::peek(size_t ahead) const
{
    return m_tokens.list[std::min(m_at + ahead, m_tokens.list.size() - 1)];
}

const Token& DeclarationReader::take()
{
    return m_tokens.list[m_at++];
}

bool DeclarationReader::accept(std::string_view mark)
{
    const bool isThere = peek().is(mark);
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool DeclarationReader::acceptWord(std::string_view word)
{
    const bool isThere = peek().isWord(word);
    m_at += isThere ? 1 : 0;
    return isThere;
}

void DeclarationReader::expect(std::string_view mark)
{
    if (!accept(mark))
        fail();
}

DeclarationReader::Head DeclarationReader::readHead()
{
    Head head;
    head.isStatic = acceptWord("static");
    head.isAbstract = acceptWord("abstract");
    head.isPartial = acceptWord("partial");
    head.keyword = take().text;
    head.name = take().text;
    if (accept("<")) {
        do
            head.parameters.push_back(take().text);
        while (accept(","));
        expect(">");
    }
    return head;
}

void DeclarationReader::readBases(Type& type)
{
    m_scope = type.arguments;
    if (!accept(":"))
        return;
    do {
        const Type* base = readType();
        if (base->source().kind == Type::Kind::Interface)
            type.interfaces.push_back(base);
        else
            type.base = base;
    } while (accept(","));
}

void DeclarationReader::readEnumerators(Type& type)
{
    expect("{");
    int64_t value = 0;
    while (!accept("}")) {
        std::string name(take().text);
        if (accept("=")) {
            const bool isNegative = accept("-");
            value = take().value.asInteger();
            value = isNegative ? -value : value;
        }
        type.enumerators.emplace_back(std::move(name), value++);
        accept(",");
    }
}

const Type* DeclarationReader::namedType(std::string_view name, std::vector<const Type*> arguments) const
{
    const auto parameter = std::ranges::find(m_scope, name, &Type::name);
    if (parameter != m_scope.end())
        return *parameter;
    const Type* found = m_registry.find(name, arguments.size());
    if (!found) {
        std::fprintf(stderr, "core/expression: no type %.*s\n", static_cast<int>(name.size()), name.data());
        fail();
    }
    return arguments.empty() ? found : construct(*found, std::move(arguments));
}

const Type* DeclarationReader::readType()
{
    const std::string_view name = take().text;
    std::vector<const Type*> arguments;
    if (accept("<")) {
        do
            arguments.push_back(readType());
        while (accept(","));
        expect(">");
    }
    const Type* type = namedType(name, std::move(arguments));
    while (peek().is("?") || (peek().is("[") && peek(1).is("]"))) {
        if (accept("?")) {
            type = nullableOf(*type);
        } else {
            m_at += 2;
            type = arrayOf(*type);
        }
    }
    return type;
}

void DeclarationReader::readTypeParameters(Member& member, std::vector<std::unique_ptr<Type>>& typeParameters)
{
    if (!accept("<"))
        return;
    do {
        typeParameters.push_back(std::make_unique<Type>(Type::Kind::Parameter, std::string(take().text), ""));
        member.typeParameters.push_back(typeParameters.back().get());
        m_scope.push_back(typeParameters.back().get());
    } while (accept(","));
    expect(">");
}

Value DeclarationReader::readDefault(const Type& type)
{
    const bool isNegative = accept("-");
    const Token& token = take();
    if (token.isWord("null"))
        return {};
    if (token.isWord("true") || token.isWord("false"))
        return Value::boolean(token.text == "true");
    if (token.isWord("default"))
        return defaultOf(type);
    if (type.kind == Type::Kind::Enum) {
        expect(".");
        const auto found = std::ranges::find(type.enumerators, take().text, &std::pair<std::string, int64_t>::first);
        return Value::integer(type, found->second);
    }
    if (type.isInteger())
        return Value::integer(type, isNegative ? -token.value.asInteger() : token.value.asInteger());
    return token.value;
}

void DeclarationReader::readParameters(Member& member, std::string_view close)
{
    while (!accept(close)) {
        Parameter parameter;
        if (acceptWord("this"))
            member.isExtension = true;
        parameter.isOut = acceptWord("out");
        parameter.isParams = acceptWord("params");
        parameter.type = readType();
        parameter.name = take().text;
        if (accept("="))
            parameter.defaultValue = readDefault(*parameter.type);
        member.parameters.push_back(std::move(parameter));
        if (!peek().is(close))
            expect(",");
    }
}

// The head of a generic method names its parameters behind its name, but uses them before: "T First<T>(…)".
Member DeclarationReader::readMember(const Type& owner, std::vector<std::unique_ptr<Type>>& typeParameters)
{
    Member member;
    member.owner = &owner;
    m_scope = owner.arguments;
    member.isStatic = acceptWord("static");
    if (peek().text == owner.clrName && peek(1).is("(")) {
        member.kind = Member::Kind::Constructor;
        member.name = take().text;
        member.result = &owner;
        expect("(");
        readParameters(member, ")");
        return member;
    }
    if (peek().isWord("implicit") || peek().isWord("explicit")) {
        member.kind = take().text == "implicit" ? Member::Kind::Implicit : Member::Kind::Explicit;
        member.name = "conversion";
        acceptWord("operator");
        member.result = readType();
        expect("(");
        readParameters(member, ")");
        return member;
    }
    const auto parens = std::ranges::find_if(m_tokens.list, [](const Token& token) { return token.is("("); });
    const auto name = parens - m_tokens.list.begin() - 1;
    const bool isOperator =
        std::ranges::any_of(m_tokens.list, [](const Token& token) { return token.isWord("operator"); });
    if (!isOperator && parens != m_tokens.list.end() && m_tokens.list[static_cast<size_t>(name)].is(">")) {
        const size_t result = m_at;
        auto open = static_cast<size_t>(name);
        while (!m_tokens.list[open].is("<"))
            --open;
        m_at = open;
        readTypeParameters(member, typeParameters);
        m_at = result;
    }
    member.result = readType();
    if (acceptWord("operator")) {
        member.kind = Member::Kind::Operator;
        member.name = take().text;
        expect("(");
        readParameters(member, ")");
    } else if (acceptWord("this")) {
        member.kind = Member::Kind::Indexer;
        member.name = "this";
        expect("[");
        readParameters(member, "]");
    } else {
        member.name = take().text;
        if (peek().is("{")) {
            member.kind = Member::Kind::Property;
        } else {
            if (accept("<")) {
                while (!accept(">"))
                    ++m_at;
            }
            expect("(");
            readParameters(member, ")");
        }
    }
    return member;
}

} // namespace expression
