// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the C# declarations of the library's tables. A declaration that cannot be read ends the program with its text:
// the tables are part of the program, and the tests read them all.

#include "core/expression/runtime/lexer.h"
#include "core/expression/runtime/registry.h"

#include <string_view>

namespace expression {

class DeclarationReader
{
public:
    DeclarationReader(const Registry& registry, std::string_view declaration);

    // "class List<T> : IList<T>": the name and the parameters' names.
    struct Head
    {
        std::string_view keyword;
        std::string_view name;
        std::vector<std::string_view> parameters;
        bool isStatic = false;
        bool isAbstract = false;
        bool isPartial = false; // more members of a type that another row declares
    };
    [[nodiscard]] Head readHead();
    void readBases(Type& type); // behind the head
    void readEnumerators(Type& type);
    [[nodiscard]] Member readMember(const Type& owner, std::vector<std::unique_ptr<Type>>& typeParameters);

private:
    [[nodiscard]] const Token& peek(size_t ahead = 0) const;
    const Token& take();
    bool accept(std::string_view mark);
    bool acceptWord(std::string_view word);
    void expect(std::string_view mark);
    [[noreturn]] void fail() const;
    [[nodiscard]] const Type* readType();
    [[nodiscard]] const Type* namedType(std::string_view name, std::vector<const Type*> arguments) const;
    void readTypeParameters(Member& member, std::vector<std::unique_ptr<Type>>& typeParameters);
    void readParameters(Member& member, std::string_view close);
    [[nodiscard]] Value readDefault(const Type& type);

    const Registry& m_registry;
    std::string_view m_declaration;
    Tokens m_tokens;
    size_t m_at = 0;
    std::vector<const Type*> m_scope; // parameters of the type and of the method
};

} // namespace expression
