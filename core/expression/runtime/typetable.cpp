// SPDX-License-Identifier: GPL-3.0-or-later
// The types that are made of other types, each made once.
#include "core/expression/runtime/type.h"

#include <map>
#include <mutex>

namespace expression {

namespace {
struct Key
{
    Type::Kind kind;
    std::vector<const Type*> parts;
    std::vector<std::string> names;
    friend auto operator<=>(const Key&, const Key&) = default;
};

struct Table
{
    std::mutex mutex;
    std::map<Key, std::unique_ptr<Type>> types;
};

Table& table()
{
    static Table one;
    return one;
}

template<typename Fill>
const Type* intern(Key key, Fill fill)
{
    const std::scoped_lock lock(table().mutex);
    auto [place, isNew] = table().types.try_emplace(std::move(key));
    if (isNew) {
        place->second = std::make_unique<Type>();
        place->second->kind = place->first.kind;
        fill(*place->second);
    }
    return place->second.get();
}

std::string joined(const std::vector<const Type*>& parts, const std::vector<std::string>& names)
{
    std::string out;
    for (size_t i = 0; i < parts.size(); ++i) {
        out += (i > 0 ? ", " : "") + parts[i]->name;
        if (i < names.size() && !names[i].empty())
            out += ' ' + names[i];
    }
    return out;
}
} // namespace

const Type* arrayOf(const Type& element)
{
    return intern({Type::Kind::Array, {&element}, {}}, [&](Type& type) {
        type.name = element.name + "[]";
        type.clrName = type.name;
        type.arguments = {&element};
    });
}

const Type* nullableOf(const Type& value)
{
    if (value.isNullable() || !value.isValueType())
        return &value;
    return intern({Type::Kind::Nullable, {&value}, {}}, [&](Type& type) {
        type.name = value.name + "?";
        type.clrName = type.name;
        type.arguments = {&value};
    });
}

const Type* construct(const Type& definition, std::vector<const Type*> arguments)
{
    if (arguments == definition.arguments)
        return &definition;
    std::vector<const Type*> parts = arguments;
    parts.push_back(&definition);
    return intern({definition.kind, std::move(parts), {}}, [&](Type& type) {
        type.name = definition.clrName + '<' + joined(arguments, {}) + '>';
        type.clrName = definition.clrName;
        type.space = definition.space;
        type.definition = &definition;
        type.arguments = std::move(arguments);
    });
}

const Type* tupleOf(std::vector<const Type*> fields, std::vector<std::string> names)
{
    return intern({Type::Kind::Tuple, fields, names}, [&](Type& type) {
        type.name = '(' + joined(fields, names) + ')';
        type.clrName = "ValueTuple";
        type.space = "System";
        type.arguments = std::move(fields);
        type.fieldNames = std::move(names);
    });
}

const Type* anonymousOf(std::vector<const Type*> fields, std::vector<std::string> names)
{
    return intern({Type::Kind::Anonymous, fields, names}, [&](Type& type) {
        type.name = "<anonymous type: " + joined(fields, names) + '>';
        type.clrName = "AnonymousType";
        type.arguments = std::move(fields);
        type.fieldNames = std::move(names);
    });
}

} // namespace expression
