// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/admission.h"

#include <algorithm>

namespace sample::cluster {

namespace {

std::string_view schemaType(const Node& value)
{
    switch (value.kind()) {
    case Node::Kind::Null:
        return "null";
    case Node::Kind::Bool:
        return "boolean";
    case Node::Kind::Number:
        return value.asInteger() ? "integer" : "number";
    case Node::Kind::String:
        return "string";
    case Node::Kind::Array:
        return "array";
    case Node::Kind::Object:
        return "object";
    }
    return "null";
}

struct Fault
{
    std::string field;
    std::string why;
};

// The parts of a structural schema that people notice first: type, required, enum, minimum and maximum.
class SchemaCheck
{
public:
    [[nodiscard]] bool run(const Node& value, const Node& schema, const std::string& field)
    {
        const std::string& wanted = schema["type"].text();
        const std::string_view actual = schemaType(value);
        if (value.isNull() && schema["nullable"].asBool())
            return true;
        if (!wanted.empty() && actual != wanted && !(wanted == "number" && actual == "integer")
            && !schema["x-kubernetes-int-or-string"].asBool()) {
            return fail(field,
                        "Invalid value: \"" + std::string(actual) + "\": " + field + " in body must be of type "
                            + wanted + ": \"" + std::string(actual) + '"');
        }
        return checkValue(value, schema, field) && checkMembers(value, schema, field)
            && checkItems(value, schema, field);
    }

    [[nodiscard]] const Fault& fault() const { return m_fault; }

private:
    bool fail(std::string field, std::string why)
    {
        m_fault = {std::move(field), std::move(why)};
        return false;
    }

    bool checkValue(const Node& value, const Node& schema, const std::string& field)
    {
        const auto& allowed = schema["enum"].items();
        if (!allowed.empty() && std::ranges::find(allowed, value) == allowed.end())
            return fail(field, "Unsupported value: \"" + value.text() + '"');
        const auto number = value.isNumber() ? value.asDouble() : std::nullopt;
        const auto smallest = schema["minimum"].asDouble();
        const auto largest = schema["maximum"].asDouble();
        if (number && smallest && *number < *smallest)
            return fail(field,
                        "Invalid value: " + value.text() + ": " + field + " in body should be greater than or equal to "
                            + schema["minimum"].text());
        if (number && largest && *number > *largest)
            return fail(field,
                        "Invalid value: " + value.text() + ": " + field + " in body should be less than or equal to "
                            + schema["maximum"].text());
        return true;
    }

    bool checkMembers(const Node& value, const Node& schema, const std::string& field)
    {
        const std::string prefix = field.empty() ? "" : field + '.';
        for (const Node& name : schema["required"].items()) {
            if (!value.has(name.text()))
                return fail(prefix + name.text(), "Required value");
        }
        return std::ranges::all_of(value.members(), [&](const Node::Member& member) {
            const Node& rule = schema["properties"][member.key];
            return rule.isNull() || run(member.value, rule, prefix + member.key);
        });
    }

    bool checkItems(const Node& value, const Node& schema, const std::string& field)
    {
        for (size_t i = 0; i < value.items().size() && schema.has("items"); ++i) {
            if (!run(value.items()[i], schema["items"], field + '[' + std::to_string(i) + ']'))
                return false;
        }
        return true;
    }

    Fault m_fault;
};

Node condition(const char* kind, const char* reason, const char* message, std::string_view now)
{
    return object({{"type", string(kind)},
                   {"status", string("True")},
                   {"lastTransitionTime", string(now)},
                   {"reason", string(reason)},
                   {"message", string(message)}});
}

} // namespace

Outcome<void> admitDefinition(const ResourceType& type, Node& item, std::string_view now)
{
    const Node& spec = item["spec"];
    const std::string expected = textAt(spec, {"names", "plural"}) + '.' + spec["group"].text();
    if (nameOf(item) != expected)
        return refuse(invalid(type, nameOf(item), "metadata.name",
                              "Invalid value: \"" + nameOf(item) + "\": must be spec.names.plural+\".\"+spec.group"));
    const auto& versions = spec["versions"].items();
    const auto isStorage = [](const Node& version) { return version["storage"].asBool(); };
    if (std::ranges::count_if(versions, isStorage) != 1)
        return refuse(invalid(type, nameOf(item), "spec.versions",
                              "Invalid value: must have exactly one version marked as storage version"));
    Node names = spec["names"];
    if (names["listKind"].isNull())
        names.set("listKind", string(names["kind"].text() + "List"));
    if (names["singular"].isNull())
        names.set("singular", string(spec["names"]["plural"].text()));
    makeAt(item, {"spec"}).set("names", names);
    if (at(item, {"status", "conditions"}).items().empty()) {
        item.set("status",
                 object({{"acceptedNames", names},
                         {"conditions",
                          list({condition("NamesAccepted", "NoConflicts", "no conflicts found", now),
                                condition("Established", "InitialNamesAccepted", "the initial names have been accepted",
                                          now)})},
                         {"storedVersions", list({(*std::ranges::find_if(versions, isStorage))["name"]})}}));
    }
    return {};
}

Outcome<void> checkCustom(const ResourceType& type, const Node& item, const Store& store, const TypeRegistry& types)
{
    const ResourceType& definitions = *types.find("apiextensions.k8s.io", "v1", "customresourcedefinitions");
    const Object definition = store.find(keyOf(definitions, {}, type.plural + '.' + type.group));
    if (!definition)
        return {};
    for (const Node& version : at(*definition, {"spec", "versions"}).items()) {
        if (version["name"].text() != type.version)
            continue;
        SchemaCheck check;
        if (!check.run(item, at(version, {"schema", "openAPIV3Schema"}), {}))
            return refuse(invalid(type, nameOf(item), check.fault().field, check.fault().why));
    }
    return {};
}

} // namespace sample::cluster
