// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xml/stylesheet.h"

#include "core/xml/library.h"

#include <array>
#include <cstdarg>
#include <cstdio>
#include <libxml/xpath.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

namespace xml {

struct FreeXslt
{
    void operator()(xsltStylesheet* sheet) const { xsltFreeStylesheet(sheet); }
    void operator()(xsltTransformContext* context) const { xsltFreeTransformContext(context); }
    void operator()(xsltSecurityPrefs* rules) const { xsltFreeSecurityPrefs(rules); }
};

namespace {
constexpr unsigned long MostOperations = 5'000'000; // of templates and of XPath; about a second
constexpr int MostTemplateDepth = 500; // within each other
constexpr size_t LongestMessage = 500;

void collectMessage(void* out, const char* format, ...)
{
    std::array<char, LongestMessage> buffer{};
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer.data(), buffer.size(), format, arguments);
    va_end(arguments);
    auto& text = *static_cast<std::string*>(out);
    if (text.size() < LongestMessage)
        text += buffer.data();
}

const xsltSecurityPrefs* strictRules()
{
    static const std::unique_ptr<xsltSecurityPrefs, FreeXslt> rules = [] {
        std::unique_ptr<xsltSecurityPrefs, FreeXslt> made(xsltNewSecurityPrefs());
        for (const xsltSecurityOption option :
             {XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
              XSLT_SECPREF_WRITE_NETWORK})
            xsltSetSecurityPrefs(made.get(), option, xsltSecurityForbid);
        return made;
    }();
    return rules.get();
}

base::Failure failWith(base::Message message, int line = 0)
{
    return base::fail(
        base::Error{base::Error::Kind::Invalid, std::move(message)}.at({}, {static_cast<uint32_t>(line), 0}));
}

std::string trimmedMessage(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}
} // namespace

struct Stylesheet::Compiled
{
    std::unique_ptr<xsltStylesheet, FreeXslt> sheet;
};

Stylesheet::Stylesheet(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled))
{ }

Stylesheet::~Stylesheet() = default;

base::Result<std::shared_ptr<const Stylesheet>> Stylesheet::compile(std::string_view text)
{
    std::string fault;
    int line = 0;
    DocumentPointer document = parseDocument(text, fault, line);
    if (!document)
        return failWith(base::translate("xml", "The stylesheet cannot be read: %1").arg(fault), line);
    xmlResetLastError();
    std::unique_ptr<xsltStylesheet, FreeXslt> sheet(xsltParseStylesheetDoc(document.get()));
    if (sheet) // it owns the document now
        static_cast<void>(document.release());
    if (!sheet || sheet->errors != 0) {
        const xmlError* error = xmlGetLastError();
        return failWith(base::translate("xml", "The stylesheet cannot be used: %1")
                            .arg(error && error->message ? messageOf(error) : std::string("it is no XSLT 1.0")),
                        error ? error->line : 0);
    }
    auto compiled = std::make_unique<Compiled>();
    compiled->sheet = std::move(sheet);
    return std::shared_ptr<const Stylesheet>(new Stylesheet(std::move(compiled)));
}

base::Result<std::string> Stylesheet::transform(std::string_view bytes, const Parameters& parameters) const
{
    std::string fault;
    int line = 0;
    const DocumentPointer document = parseDocument(bytes, fault, line);
    if (!document)
        return failWith(base::translate("xml", "The XML cannot be read: %1").arg(fault));
    xsltStylesheet* sheet = m_compiled->sheet.get();
    const std::unique_ptr<xsltTransformContext, FreeXslt> context(xsltNewTransformContext(sheet, document.get()));
    std::string message;
    xsltSetTransformErrorFunc(context.get(), &message, collectMessage);
    context->opLimit = MostOperations;
    context->maxTemplateDepth = MostTemplateDepth;
    context->xpathCtxt->opLimit = MostOperations;
    std::vector<const char*> pairs;
    for (const auto& [name, value] : parameters) {
        pairs.push_back(name.c_str());
        pairs.push_back(value.c_str());
    }
    pairs.push_back(nullptr);
    const bool isPrepared = xsltSetCtxtSecurityPrefs(const_cast<xsltSecurityPrefs*>(strictRules()), context.get()) == 0
        && xsltQuoteUserParams(context.get(), pairs.data()) == 0;
    const DocumentPointer result(
        isPrepared ? xsltApplyStylesheetUser(sheet, document.get(), nullptr, nullptr, nullptr, context.get())
                   : nullptr);
    if (!result || context->state != XSLT_STATE_OK)
        return failWith(base::translate("xml", "The transformation failed: %1").arg(trimmedMessage(message)));
    xmlChar* text = nullptr;
    int length = 0;
    const int saved = xsltSaveResultToString(&text, &length, result.get(), sheet);
    std::string out = saved == 0 && text ? std::string(textOf(text), static_cast<size_t>(length)) : std::string();
    xmlFree(text);
    return out;
}

} // namespace xml
