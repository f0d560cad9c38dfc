// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/contentrule.h"

#include "core/policy/contenttype.h"
#include "core/policy/documentedresponse.h"
#include "core/text/json.h"
#include "core/text/pointer.h"

#include <algorithm>
#include <array>

namespace policy {

// The body that is looked at, and the words for what is wrong with it.
struct ContentRule::Subject
{
    Step& step;
    const std::string& body;
    const std::string& contentType;
    const ComputedText& action;
    Validation& validation;
    const catalog::Representation* representation = nullptr;
    std::string definition;

    void add(std::string rule, std::string details, bool isPublic, std::string name = {}) const
    {
        const bool isRequest = step.changesRequest();
        validation.add(action,
                       {std::move(name), isRequest ? "RequestBody" : "ResponseBody", std::move(rule),
                        std::move(details), isPublic && isRequest});
    }
    void addSchemaFault(std::string details) const
    {
        validation.add(action, {{}, "ApiSchema", {}, std::move(details), false});
    }
    [[nodiscard]] std::string whose() const { return step.changesRequest() ? "request" : "response"; }
    [[nodiscard]] ValidationError mismatch(const std::string& message) const
    {
        const bool isRequest = step.changesRequest();
        return {contentType, isRequest ? "RequestBody" : "ResponseBody", "IncorrectMessage",
                "Body of the " + whose() + " does not conform to the definition " + definition
                    + ", which is associated with the content type " + contentType + ". " + message,
                isRequest};
    }
    void addUnreadable(const std::string& cause) const
    {
        add("ValidationException",
            "Body of the " + whose() + " cannot be validated for the content type " + contentType + ". " + cause,
            false);
    }
};

const catalog::Representation* findRepresentation(const Step& step, std::string_view contentType)
{
    const catalog::Operation* operation = step.context.operation;
    if (!operation)
        return nullptr;
    const catalog::OperationResponse* response = step.changesRequest() ? nullptr : documentedResponse(step.context);
    if (!step.changesRequest() && !response)
        return nullptr;
    const auto& all = response ? response->representations : operation->requests;
    const auto found = std::ranges::find_if(
        all, [&](const catalog::Representation& one) { return mediaType(one.contentType) == mediaType(contentType); });
    return found == all.end() ? nullptr : &*found;
}

void ContentRule::check(Step& step, const std::string& body, const std::string& contentType,
                        Validation& validation) const
{
    std::string kind;
    if (!validation.looksAt(action))
        return;
    if (!step.evaluate(validateAs, kind)) {
        validation.markFailed();
        return;
    }
    Subject subject{step, body, contentType, action, validation, findRepresentation(step, contentType), {}};
    if (kind == "json")
        checkJson(subject);
    else
        checkXml(subject, kind == "soap");
}

std::shared_ptr<const schema::JsonSchema> ContentRule::findJsonSchema(Subject& subject) const
{
    const catalog::Api* api = subject.step.context.api;
    const std::shared_ptr<const text::Node> document = serviceSchema ? serviceSchema->document
        : api                                                        ? api->specification
                                                                     : nullptr;
    if (serviceSchema || !schemaReference.empty()) {
        subject.definition = serviceSchema ? schemaName : schemaReference;
        if (!document) {
            subject.addSchemaFault("API's schema does not exist or it could not be resolved.");
            return nullptr;
        }
        const text::Node* node = schemaReference.empty()
            ? document.get()
            : text::findByPointer(*document, std::string_view(schemaReference).substr(1));
        if (node)
            return std::make_shared<const schema::JsonSchema>(document, *node);
    } else if (subject.representation) {
        const std::string& name = subject.representation->definition;
        const bool isRequest = subject.step.changesRequest();
        subject.definition =
            !name.empty() ? name : subject.step.context.operation->name.text() + (isRequest ? "-request" : "-response");
        if (subject.representation->schema && subject.representation->schema->resolved())
            return subject.representation->schema;
    } else {
        subject.addSchemaFault("API's schema does not exist or it could not be resolved.");
        return nullptr;
    }
    subject.add("MissingDefinition",
                "API's schema does not contain definition " + subject.definition
                    + ", which is associated with the content type " + subject.contentType + '.',
                false, subject.contentType);
    return nullptr;
}

void ContentRule::checkJson(Subject& subject) const
{
    schema::CheckOptions options;
    bool isAllowed = true;
    if ((allowsAdditional && !subject.step.evaluate(*allowsAdditional, isAllowed))
        || !subject.step.evaluate(ignoresCase, options.ignoresCase)) {
        subject.validation.markFailed();
        return;
    }
    if (allowsAdditional)
        options.allowsAdditional = isAllowed;
    const auto shape = findJsonSchema(subject);
    if (!shape)
        return;
    const auto value = text::parseJson(subject.body);
    if (!value) {
        subject.addUnreadable(value.error().message.english());
        return;
    }
    std::vector<ValidationError> errors;
    for (const schema::Violation& one : shape->check(*value, options))
        errors.push_back(subject.mismatch(one.message + " Line: " + std::to_string(one.place.line)
                                          + ", Position: " + std::to_string(one.place.column)));
    subject.validation.addAll(action, std::move(errors));
}

std::shared_ptr<const xml::XmlSchema> ContentRule::findXmlSchema(Subject& subject) const
{
    const catalog::Api* api = subject.step.context.api;
    const catalog::Schema* found = serviceSchema.get();
    subject.definition = schemaName;
    if (!found && api) {
        const std::string name = subject.representation ? subject.representation->schemaName : std::string();
        const auto isXml = [&](const catalog::Schema& one) { return name.empty() ? !one.document : one.name == name; };
        const auto own = std::ranges::find_if(api->schemas, isXml);
        found = own == api->schemas.end() ? nullptr : &*own;
        subject.definition = found ? found->name : name;
    }
    if (found && found->xml)
        return found->xml;
    subject.addSchemaFault("API's schema does not exist or it could not be resolved.");
    return nullptr;
}

void ContentRule::checkXml(Subject& subject, bool isSoap) const
{
    const auto shape = findXmlSchema(subject);
    if (!shape)
        return;
    const auto found = shape->check(subject.body, isSoap ? xml::Payload::SoapBody : xml::Payload::Document);
    if (!found) {
        subject.addUnreadable(found.error().message.english());
        return;
    }
    std::vector<ValidationError> errors;
    for (const xml::Violation& one : *found)
        errors.push_back(subject.mismatch(one.message + " Line: " + std::to_string(one.line)));
    subject.validation.addAll(action, std::move(errors));
}

std::optional<ContentRule> readContentRule(const Node& element, Compiler& compiler)
{
    const Values values = compiler.read(element);
    if (!values.isUsable())
        return std::nullopt;
    ContentRule out;
    out.type = mediaType(values.text("type"));
    out.validateAs = values.computedText("validate-as");
    out.action = values.computedText("action");
    out.schemaName = values.text("schema-id");
    out.schemaReference = values.text("schema-ref");
    if (values.has("allow-additional-properties"))
        out.allowsAdditional = values.computedBoolean("allow-additional-properties", true);
    out.ignoresCase = values.computedBoolean("case-insensitive-property-names", false);
    if (!out.schemaReference.empty() && !out.schemaReference.starts_with("#/"))
        compiler.problem(
            values.place("schema-ref"),
            base::translate("policy", "schema-ref of content begins with #/, such as #/components/schemas/Pet."));
    const Environment& environment = compiler.environment();
    if (!out.schemaName.empty() && environment.schema)
        out.serviceSchema = environment.schema(out.schemaName);
    if (!out.schemaName.empty() && !out.serviceSchema && !environment.assumesAll)
        compiler.problem(
            values.place("schema-id"),
            base::translate("policy", "There is no schema %1: create it, or correct the name.").arg(out.schemaName));
    return out;
}

} // namespace policy
