// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An XML Schema, compiled once.

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

struct Violation
{
    std::string message;
    int line = 0;
};

enum class Payload : uint8_t {
    Document,
    SoapBody, // what lies in the body of a SOAP envelope
};

class XmlSchema
{
public:
    // Of an XML schema, or of a WSDL with one in it.
    [[nodiscard]] static base::Result<std::shared_ptr<const XmlSchema>> compile(std::string_view text);
    ~XmlSchema();
    XmlSchema(const XmlSchema&) = delete;
    XmlSchema& operator=(const XmlSchema&) = delete;

    // Empty: as the schema says. The error: not well-formed, or no SOAP envelope.
    [[nodiscard]] base::Result<std::vector<Violation>> check(std::string_view document, Payload payload) const;

private:
    struct Compiled;
    explicit XmlSchema(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace xml
