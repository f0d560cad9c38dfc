// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every type that expressions may name. The library's tables say what there is, in C#'s own words:
//   {"System", "static class Math", {{"static int Max(int val1, int val2)", max}, …}}

#include "core/expression/runtime/type.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

struct MemberRow
{
    std::string_view declaration; // "string Substring(int startIndex)", "char this[int index] { get; }"
    Native get; // the method, the getter, the operator
    Native set = nullptr;
};

struct TypeRow
{
    std::string_view space;
    // "class List<T> : IList<T>", "enum UriPartial { Scheme, Authority }"; "partial class List<T>": more members of it
    std::string_view declaration;
    std::vector<MemberRow> members;
    Type* type = nullptr; // where natives name it; else one is made
    std::string_view absent; // members of .NET's that are not offered, separated by blanks
    ViewOpening openView = nullptr;
};

class Registry
{
public:
    // Once, before the first find; a faulty row ends the program: it is a fault of ours.
    void add(const std::vector<TypeRow>& rows);
    void finish();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

    // name: "List" with one argument is found as ("List", 1), with or without its namespace.
    [[nodiscard]] const Type* find(std::string_view name, size_t arity = 0) const;
    [[nodiscard]] bool isNamespace(std::string_view name) const;
    [[nodiscard]] const std::vector<const Member*>& extensions(std::string_view name) const;
    [[nodiscard]] std::vector<std::string_view> names() const;
    [[nodiscard]] const std::vector<const Type*>& all() const { return m_all; }

private:
    friend class DeclarationReader;
    Type& declare(const TypeRow& row);

    struct Pending
    {
        Type* type;
        TypeRow row;
        bool isPartial;
    };
    std::map<std::string, Type*, std::less<>> m_types; // by "List`1" and "System.Collections.Generic.List`1"
    std::map<std::string, std::vector<const Member*>, std::less<>> m_extensions;
    std::map<std::string, bool, std::less<>> m_namespaces;
    std::vector<std::unique_ptr<Type>> m_owned;
    std::vector<const Type*> m_all;
    std::vector<Pending> m_pending;
    bool m_isFinished = false;
};

[[nodiscard]] Registry& registry();

} // namespace expression
