// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/xmltojson.h"

#include "core/policy/compiler.h"
#include "core/policy/contenttype.h"
#include "core/policy/conversion.h"
#include "core/policy/xmljson.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 7> XmlToJsonAttributes{{
    {.name = "kind",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "javascript-friendly|direct",
     .mayCompute = true},
    {.name = "apply",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "always|content-type-xml",
     .mayCompute = true},
    {.name = "consider-accept-header", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "always-array-child-elements", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "preserve-whitespace-nodes", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "empty-values", .kind = AttributeKind::Choice, .choices = "preserve|as-null", .mayCompute = true},
    {.name = "trim-values", .kind = AttributeKind::Boolean, .mayCompute = true},
}};

struct XmlToJsonSettings
{
    Conversion conversion;
    ComputedText kind;
    ComputedBoolean alwaysArrays{false};
    ComputedBoolean keepsBlankTexts{false};
    ComputedText emptyValues;
    ComputedBoolean trims{false};

    Outcome run(Step& step) const
    {
        const auto applies = conversion.applies(step);
        XmlJsonOptions options;
        if (!applies || (*applies && !evaluateOptions(step, options)))
            return Outcome::Fail;
        if (!*applies)
            return Outcome::Next;
        return replaceConverted(step, xmlToJson(*step.body(), options), "XML", "application/json");
    }

private:
    [[nodiscard]] bool evaluateOptions(Step& step, XmlJsonOptions& out) const
    {
        std::string kindText;
        std::string emptyText;
        if (!step.evaluate(kind, kindText) || !step.evaluate(alwaysArrays, out.alwaysArrays)
            || !step.evaluate(keepsBlankTexts, out.keepsBlankTexts) || !step.evaluate(emptyValues, emptyText)
            || !step.evaluate(trims, out.trims))
            return false;
        out.kind = kindText == "direct" ? XmlJsonKind::Direct : XmlJsonKind::Friendly;
        out.emptyIsNull = emptyText == "as-null";
        return true;
    }
};

void compileXmlToJson(const Node&, const Values& values, Compiler& compiler)
{
    compiler.readsBody();
    compiler.add(XmlToJsonSettings{
        {values.computedText("apply"), values.computedBoolean("consider-accept-header", true), isXmlType, acceptsJson},
        values.computedText("kind"),
        values.computedBoolean("always-array-child-elements", false),
        values.computedBoolean("preserve-whitespace-nodes", false),
        values.computedText("empty-values", "preserve"),
        values.computedBoolean("trim-values", false)});
}
} // namespace

const PolicyRule XmlToJson{.element = "xml-to-json", .attributes = XmlToJsonAttributes, .compile = compileXmlToJson};

} // namespace policy
