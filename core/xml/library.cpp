// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xml/library.h"

#include <libxslt/xsltutils.h>
#include <limits>
#include <mutex>

namespace xml {

namespace {
xmlParserInput* refuseInput(const char*, const char*, xmlParserCtxt*)
{
    return nullptr;
}

void beSilent(void*, const char*, ...) { }

struct FreeParser
{
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};
} // namespace

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(refuseInput);
        xsltSetGenericErrorFunc(nullptr, beSilent);
    });
    xmlSetGenericErrorFunc(nullptr, beSilent); // of this thread
}

DocumentPointer parseDocument(std::string_view bytes, std::string& fault, int& line)
{
    prepareLibrary();
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
    if (!parser || bytes.size() > static_cast<size_t>(std::numeric_limits<int>::max())) {
        fault = "The document is too large.";
        return nullptr;
    }
    DocumentPointer document(xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                                               nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (document)
        return document;
    const xmlError* error = xmlCtxtGetLastError(parser.get());
    fault = messageOf(error);
    line = error ? error->line : 0;
    return nullptr;
}

std::string messageOf(const xmlError* error)
{
    std::string out = error && error->message ? error->message : "The document cannot be read.";
    while (!out.empty() && (out.back() == '\n' || out.back() == ' '))
        out.pop_back();
    return out;
}

} // namespace xml
