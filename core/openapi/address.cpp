// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/address.h"

#include "core/openapi/document.h"
#include "core/text/json.h"
#include "core/text/jsonfile.h"

#include <utility>

namespace openapi {

using base::Error;
using base::translate;
using text::Node;

namespace {
base::Result<text::JsonFile> asJsonFile(std::string_view source, const Document& document)
{
    auto file = text::JsonFile::parse(std::string(source));
    return file ? std::move(file)
                : text::JsonFile::parse(text::formatJson(document.root(), text::JsonStyle::Indented) + '\n');
}
} // namespace

base::Result<std::string> withAddress(std::string_view source, const Address& address)
{
    const auto document = Document::parse(source);
    if (!document)
        return base::fail(document.error());
    if (!document->isSwagger())
        return base::fail(
            Error::Kind::Invalid,
            translate("openapi", "Only OpenAPI 2.0 has “host” and “schemes”; this document is OpenAPI %1.")
                .arg(document->version()));
    if (address.host.empty() || address.schemes.empty())
        return base::fail(Error::Kind::Invalid, translate("openapi", "An address needs a scheme and a host."));
    auto file = asJsonFile(source, *document);
    if (!file)
        return base::fail(std::move(file.error()));
    Node schemes = Node::array();
    for (const std::string& scheme : address.schemes)
        schemes.append(Node::string(scheme));
    auto done = file->set("/host", Node::string(address.host));
    if (done && !address.basePath.empty())
        done = file->set("/basePath", Node::string(address.basePath));
    if (done)
        done = file->set("/schemes", schemes);
    if (!done)
        return base::fail(std::move(done.error()));
    return file->source();
}

} // namespace openapi
