// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy coverage: every policy and every type of expressions with its state, from what the compilers use.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/registry.h"
#include "core/policy/registry.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>

namespace cli {

using text::Node;

namespace {
constexpr std::array<Option, 1> CoverageOptions{{{"--output", Option::Kind::Value, "-o"}}};
constexpr std::array<std::string_view, 1> CoverageFormats{"json"};

std::string_view kindName(const policy::AttributeRule& attribute)
{
    using policy::AttributeKind;
    switch (attribute.kind) {
    case AttributeKind::Text:
        return "text";
    case AttributeKind::Integer:
        return "integer";
    case AttributeKind::Boolean:
        return "boolean";
    case AttributeKind::Choice:
        return attribute.choices;
    case AttributeKind::HeaderName:
        return "header name";
    case AttributeKind::Unsupported:
        break;
    }
    return "unsupported";
}

Node attributesToJson(std::span<const policy::AttributeRule> attributes)
{
    Node out = Node::array();
    for (const policy::AttributeRule& attribute : attributes) {
        Node entry = Node::object();
        entry.set("name", Node::string(std::string(attribute.name)));
        entry.set("kind", Node::string(std::string(kindName(attribute))));
        entry.set("required", Node::boolean(attribute.isRequired));
        entry.set("expression", Node::boolean(attribute.mayCompute));
        if (!attribute.instead.empty())
            entry.set("instead", Node::string(std::string(attribute.instead)));
        out.append(std::move(entry));
    }
    return out;
}

std::string_view contentName(policy::Content content)
{
    using policy::Content;
    switch (content) {
    case Content::Text:
        return "text";
    case Content::Computed:
        return "text or expression";
    case Content::Policies:
        return "policies";
    case Content::Anything:
        return "text or markup";
    case Content::Nothing:
        break;
    }
    return "";
}

Node elementsToJson(std::span<const policy::ElementRule> elements)
{
    Node out = Node::array();
    for (const policy::ElementRule& element : elements) {
        Node entry = Node::object();
        entry.set("name", Node::string(std::string(element.name)));
        entry.set("policy", Node::boolean(element.isPolicy));
        entry.set("required", Node::boolean(element.isRequired));
        entry.set("once", Node::boolean(element.isOnce));
        entry.set("content", Node::string(std::string(contentName(element.content))));
        entry.set("attributes", attributesToJson(element.attributes));
        entry.set("elements", elementsToJson(element.children));
        out.append(std::move(entry));
    }
    return out;
}

Node sectionsToJson(policy::Bits sections)
{
    using policy::Section;
    Node out = Node::array();
    for (const Section section : {Section::Inbound, Section::Backend, Section::Outbound, Section::OnError}) {
        if ((sections & policy::bit(section)) != 0)
            out.append(Node::string(std::string(policy::sectionName(section))));
    }
    return out;
}

Node scopesToJson(policy::Bits scopes)
{
    using Kind = catalog::PolicyScope::Kind;
    Node out = Node::array();
    for (const Kind kind : {Kind::Global, Kind::Workspace, Kind::Product, Kind::Api, Kind::Operation}) {
        if ((scopes & policy::bit(kind)) != 0)
            out.append(Node::string(std::string(catalog::scopeName(kind))));
    }
    return out;
}

Node policiesToJson()
{
    Node out = Node::array();
    for (const policy::PolicyRule* rule : policy::supportedPolicies()) {
        Node entry = Node::object();
        entry.set("name", Node::string(std::string(rule->element)));
        entry.set("state", Node::string("supported"));
        entry.set("sections", sectionsToJson(rule->sections));
        entry.set("scopes", scopesToJson(rule->scopes));
        entry.set("content", Node::string(std::string(contentName(rule->content))));
        entry.set("attributes", attributesToJson(rule->attributes));
        entry.set("elements", elementsToJson(rule->children));
        out.append(std::move(entry));
    }
    for (const std::string_view name : policy::unsupportedPolicies()) {
        Node entry = Node::object();
        entry.set("name", Node::string(std::string(name)));
        entry.set("state", Node::string("refused"));
        entry.set("instead", Node::string(std::string(policy::insteadOf(name))));
        out.append(std::move(entry));
    }
    return out;
}

Node typesToJson()
{
    expression::loadLibrary();
    Node out = Node::array();
    for (const expression::Type* type : expression::registry().all()) {
        Node absent = Node::array();
        for (const std::string& name : type->absent)
            absent.append(Node::string(name));
        Node entry = Node::object();
        entry.set("name", Node::string((type->space.empty() ? "" : type->space + '.') + type->name));
        entry.set("members", Node::integer(static_cast<int64_t>(type->members.size() + type->enumerators.size())));
        entry.set("absent", std::move(absent));
        out.append(std::move(entry));
    }
    return out;
}

std::string joined(const Node& list)
{
    std::string out;
    for (const Node& item : list.items())
        out += (out.empty() ? "" : ", ") + item.text();
    return out;
}

std::string attributesText(const Node& attributes)
{
    std::string out;
    for (const Node& one : attributes.items()) {
        out += (out.empty() ? "" : ", ") + one["name"].text();
        if (one["kind"].text() == "unsupported")
            out += " (refused: " + one["instead"].text() + ')';
        else if (one["expression"].asBool())
            out += " @";
    }
    return out;
}

// A row for each element in a policy, named by its path.
void addElementRows(const std::string& around, const Node& elements, std::string& out)
{
    for (const Node& one : elements.items()) {
        const std::string path = around + '/' + one["name"].text();
        const std::string content = one["policy"].asBool() ? "a policy of its own" : one["content"].text();
        const std::string number = std::string(one["required"].asBool() ? "required" : "")
            + (one["required"].asBool() && one["once"].asBool() ? ", " : "") + (one["once"].asBool() ? "once" : "");
        out += "| " + path + " | supported | " + number + " | " + content + " | " + attributesText(one["attributes"])
            + " |\n";
        addElementRows(path, one["elements"], out);
    }
}

// Markdown: it can be pasted where people ask.
void printTables(const Node& policies, const Node& types)
{
    std::string out = "| policy, or element in it | state | sections, or number | scopes, or content "
                      "| attributes (@: expressions allowed) |\n"
                      "|---|---|---|---|---|\n";
    for (const Node& one : policies.items()) {
        const bool isSupported = one["state"].text() == "supported";
        const std::string instead = one["instead"].text();
        out += "| " + one["name"].text() + " | " + one["state"].text() + (instead.empty() ? "" : ": " + instead) + " | "
            + joined(one["sections"]) + " | " + joined(one["scopes"]) + " | "
            + (isSupported ? attributesText(one["attributes"]) : std::string()) + " |\n";
        addElementRows(one["name"].text(), one["elements"], out);
    }
    out += "\n| type in expressions | members | not offered |\n|---|---|---|\n";
    for (const Node& one : types.items())
        out += "| " + one["name"].text() + " | " + one["members"].text() + " | " + joined(one["absent"]) + " |\n";
    print(out);
}
} // namespace

int runPolicyCoverage(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, CoverageOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    const auto format = outputFormat(*arguments, CoverageFormats);
    if (!format)
        return refuse(PolicyVerb, format.error());
    if (*format != "json") {
        printTables(policiesToJson(), typesToJson());
        return ExitFine;
    }
    Node out = Node::object();
    out.set("policies", policiesToJson());
    out.set("types", typesToJson());
    print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
    return ExitFine;
}

} // namespace cli
