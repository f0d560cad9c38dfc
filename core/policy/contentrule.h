// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <content type validate-as action schema-id schema-ref …/> of validate-content: how bodies of one content type are
// checked.

#include "core/catalog/model.h"
#include "core/policy/compiler.h"
#include "core/policy/validation.h"

#include <memory>
#include <optional>
#include <string>

namespace policy {

struct ContentRule
{
    std::string type; // in lower case; empty: every type
    ComputedText validateAs; // json, xml or soap
    ComputedText action;
    std::string schemaName; // of the service's schemas; empty: the API's
    std::shared_ptr<const catalog::Schema> serviceSchema;
    std::string schemaReference; // a JSON pointer; empty: the definition of the content type
    std::optional<ComputedBoolean> allowsAdditional;
    ComputedBoolean ignoresCase{false};

    // Adds what is wrong. The type is as the client, or the mapping, says.
    void check(Step& step, const std::string& body, const std::string& contentType, Validation& validation) const;

private:
    struct Subject;
    void checkJson(Subject& subject) const;
    void checkXml(Subject& subject, bool isSoap) const;
    [[nodiscard]] std::shared_ptr<const schema::JsonSchema> findJsonSchema(Subject& subject) const;
    [[nodiscard]] std::shared_ptr<const xml::XmlSchema> findXmlSchema(Subject& subject) const;
};

inline constexpr std::array<AttributeRule, 7> ContentRuleAttributes{{
    {.name = "type"},
    {.name = "validate-as",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "json|xml|soap",
     .mayCompute = true},
    {.name = "action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "schema-id"},
    {.name = "schema-ref"},
    {.name = "allow-additional-properties", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "case-insensitive-property-names", .kind = AttributeKind::Boolean, .mayCompute = true},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<ContentRule> readContentRule(const Node& element, Compiler& compiler);

// The documented body of that type: of the operation's request, or of its response with the status that is there. Null:
// none, or no operation.
[[nodiscard]] const catalog::Representation* findRepresentation(const Step& step, std::string_view contentType);

} // namespace policy
