// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xml/xmlschema.h"

#include "core/xml/library.h"

#include <libxml/xmlschemas.h>
#include <optional>

namespace xml {

struct FreeSchema
{
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaParserCtxt* parser) const { xmlSchemaFreeParserCtxt(parser); }
    void operator()(xmlSchemaValidCtxt* validation) const { xmlSchemaFreeValidCtxt(validation); }
};

namespace {
constexpr size_t MostViolations = 20;
constexpr std::string_view Wsdl = "http://schemas.xmlsoap.org/wsdl/";
constexpr std::string_view Xsd = "http://www.w3.org/2001/XMLSchema";

void collect(void* out, xmlError* error)
{
    auto& violations = *static_cast<std::vector<Violation>*>(out);
    if (violations.size() < MostViolations)
        violations.push_back({messageOf(error), error ? error->line : 0});
}

bool isElement(const xmlNode* node, std::string_view name)
{
    return node && node->type == XML_ELEMENT_NODE && textOf(node->name) == name;
}

// The first element in the Body of an Envelope; null without.
xmlNode* payloadOf(xmlDoc* document)
{
    xmlNode* envelope = xmlDocGetRootElement(document);
    if (!isElement(envelope, "Envelope"))
        return nullptr;
    for (xmlNode* part = xmlFirstElementChild(envelope); part; part = xmlNextElementSibling(part)) {
        if (isElement(part, "Body"))
            return xmlFirstElementChild(part);
    }
    return nullptr;
}

bool isNamed(const xmlNode* element, std::string_view space, std::string_view name)
{
    return element->ns && textOf(element->ns->href) == space && textOf(element->name) == name;
}

std::vector<xmlNode*> childrenNamed(xmlNode* element, std::string_view space, std::string_view name)
{
    std::vector<xmlNode*> out;
    for (xmlNode* child = xmlFirstElementChild(element); child; child = xmlNextElementSibling(child)) {
        if (isNamed(child, space, name))
            out.push_back(child);
    }
    return out;
}

// The schemas in the types of a WSDL; nullopt: it is none.
std::optional<std::vector<xmlNode*>> schemasOfWsdl(xmlDoc* document)
{
    xmlNode* root = xmlDocGetRootElement(document);
    if (!root || !isNamed(root, Wsdl, "definitions"))
        return std::nullopt;
    std::vector<xmlNode*> out;
    for (xmlNode* types : childrenNamed(root, Wsdl, "types")) {
        const auto schemas = childrenNamed(types, Xsd, "schema");
        out.insert(out.end(), schemas.begin(), schemas.end());
    }
    return out;
}

// With the namespaces that were declared around it.
DocumentPointer documentOf(xmlNode* element)
{
    DocumentPointer out(xmlNewDoc(nullptr));
    xmlNode* copy = xmlDocCopyNode(element, out.get(), 1);
    xmlDocSetRootElement(out.get(), copy);
    const std::unique_ptr<xmlNs*, decltype(xmlFree)> spaces(xmlGetNsList(element->doc, element), xmlFree);
    for (xmlNs** one = spaces.get(); one && *one; ++one) {
        if (!xmlSearchNs(out.get(), copy, (*one)->prefix))
            xmlNewNs(copy, (*one)->href, (*one)->prefix);
    }
    return out;
}
} // namespace

struct XmlSchema::Compiled
{
    DocumentPointer document;
    std::unique_ptr<xmlSchema, FreeSchema> schema;
};

XmlSchema::XmlSchema(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled))
{ }

XmlSchema::~XmlSchema() = default;

base::Result<std::shared_ptr<const XmlSchema>> XmlSchema::compile(std::string_view text)
{
    auto compiled = std::make_unique<Compiled>();
    std::string fault;
    int line = 0;
    compiled->document = parseDocument(text, fault, line);
    std::vector<Violation> violations;
    if (const auto schemas = compiled->document ? schemasOfWsdl(compiled->document.get()) : std::nullopt) {
        if (schemas->size() != 1)
            return base::fail(base::Error::Kind::Invalid,
                              base::translate("xml",
                                              "This WSDL holds %1 XML schemas, and must hold one: join them into "
                                              "one XML schema, and name that.")
                                  .arg(schemas->size()));
        compiled->document = documentOf(schemas->front());
    }
    if (compiled->document) {
        const std::unique_ptr<xmlSchemaParserCtxt, FreeSchema> parser(
            xmlSchemaNewDocParserCtxt(compiled->document.get()));
        xmlSchemaSetParserStructuredErrors(parser.get(), collect, &violations);
        compiled->schema.reset(xmlSchemaParse(parser.get()));
        fault = violations.empty() ? std::string() : violations.front().message;
        line = violations.empty() ? 0 : violations.front().line;
    }
    if (compiled->schema)
        return std::shared_ptr<const XmlSchema>(new XmlSchema(std::move(compiled)));
    return base::fail(
        base::Error{base::Error::Kind::Invalid, base::translate("xml", "The XML schema cannot be used: %1").arg(fault)}
            .at({}, {static_cast<uint32_t>(line), 0}));
}

base::Result<std::vector<Violation>> XmlSchema::check(std::string_view bytes, Payload payload) const
{
    std::string fault;
    int line = 0;
    const DocumentPointer document = parseDocument(bytes, fault, line);
    if (!document)
        return base::fail(base::Error::Kind::Invalid, base::translate("xml", "The XML cannot be read: %1").arg(fault));
    xmlNode* element = payload == Payload::SoapBody ? payloadOf(document.get()) : nullptr;
    if (payload == Payload::SoapBody && !element)
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("xml", "The document is no SOAP envelope with a body"));
    std::vector<Violation> out;
    const std::unique_ptr<xmlSchemaValidCtxt, FreeSchema> validation(xmlSchemaNewValidCtxt(m_compiled->schema.get()));
    xmlSchemaSetValidStructuredErrors(validation.get(), collect, &out);
    const int result = element ? xmlSchemaValidateOneElement(validation.get(), element)
                               : xmlSchemaValidateDoc(validation.get(), document.get());
    if (result != 0 && out.empty())
        out.push_back({"The document does not follow the schema.", 0});
    return out;
}

} // namespace xml
