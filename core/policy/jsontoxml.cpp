// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/jsontoxml.h"

#include "core/policy/compiler.h"
#include "core/policy/contenttype.h"
#include "core/policy/conversion.h"
#include "core/policy/jsonxml.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 12> JsonToXmlAttributes{{
    {.name = "apply",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "always|content-type-json",
     .mayCompute = true},
    {.name = "consider-accept-header", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "parse-date", .kind = AttributeKind::Boolean},
    {.name = "namespace-separator", .mayCompute = true},
    {.name = "namespace-prefix", .mayCompute = true},
    {.name = "attribute-block-name", .mayCompute = true},
    {.name = "attribute-prefix", .mayCompute = true},
    {.name = "namespace-block-name", .mayCompute = true},
    {.name = "invalid-character-replacement", .mayCompute = true},
    {.name = "null-values",
     .kind = AttributeKind::Unsupported, // its values are documented nowhere
     .instead = "remove members that are null with set-body before"},
    {.name = "trim-values", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "empty-values", .kind = AttributeKind::Choice, .choices = "preserve|as-null", .mayCompute = true},
}};

struct JsonToXmlSettings
{
    Conversion conversion;
    bool parsesDates = true;
    ComputedText separator;
    ComputedText prefix;
    ComputedText attributeBlock;
    ComputedText attributePrefix;
    ComputedText namespaceBlock;
    std::optional<ComputedText> invalidCharacter;
    ComputedBoolean trims{false};
    ComputedText emptyValues;

    Outcome run(Step& step) const
    {
        const auto applies = conversion.applies(step);
        JsonXmlOptions options;
        if (!applies || (*applies && !evaluateOptions(step, options)))
            return Outcome::Fail;
        if (!*applies)
            return Outcome::Next;
        return replaceConverted(step, jsonToXml(*step.body(), options), "JSON", "application/xml");
    }

private:
    [[nodiscard]] bool evaluateOptions(Step& step, JsonXmlOptions& out) const
    {
        std::string emptyText;
        out.parsesDates = parsesDates;
        if (invalidCharacter && !step.evaluate(*invalidCharacter, out.invalidCharacter.emplace()))
            return false;
        const bool isDone = step.evaluate(separator, out.namespaceSeparator)
            && step.evaluate(prefix, out.namespacePrefix) && step.evaluate(attributeBlock, out.attributeBlock)
            && step.evaluate(attributePrefix, out.attributePrefix) && step.evaluate(namespaceBlock, out.namespaceBlock)
            && step.evaluate(trims, out.trims) && step.evaluate(emptyValues, emptyText);
        out.emptyIsNull = emptyText == "as-null";
        return isDone;
    }
};

void compileJsonToXml(const Node&, const Values& values, Compiler& compiler)
{
    compiler.readsBody();
    JsonToXmlSettings settings;
    settings.conversion = {values.computedText("apply"), values.computedBoolean("consider-accept-header", true),
                           isJsonType, acceptsXml};
    settings.parsesDates = values.boolean("parse-date", true);
    settings.separator = values.computedText("namespace-separator", "_");
    settings.prefix = values.computedText("namespace-prefix", "xmlns");
    settings.attributeBlock = values.computedText("attribute-block-name");
    settings.attributePrefix = values.computedText("attribute-prefix");
    settings.namespaceBlock = values.computedText("namespace-block-name");
    if (values.has("invalid-character-replacement"))
        settings.invalidCharacter = values.computedText("invalid-character-replacement");
    settings.trims = values.computedBoolean("trim-values", false);
    settings.emptyValues = values.computedText("empty-values", "preserve");
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule JsonToXml{.element = "json-to-xml", .attributes = JsonToXmlAttributes, .compile = compileJsonToXml};

} // namespace policy
