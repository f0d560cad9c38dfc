// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XName and XNamespace: a namespace and, of a name, what it is called there.

#include "core/expression/library/xml.h"
#include "core/expression/runtime/call.h"

#include <string>

namespace expression {

class XmlNameObject final : public Object
{
public:
    XmlNameObject(std::string spaceText, std::string localText)
        : space(std::move(spaceText))
        , local(std::move(localText))
    { }
    const std::string space;
    const std::string local;
    void write(Machine&, std::string& out, const Value& self) override
    {
        if (self.type() == &XmlNamespaceType)
            out += space;
        else
            out += space.empty() ? local : '{' + space + '}' + local;
    }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        const auto& theirs = static_cast<const XmlNameObject&>(other);
        return space == theirs.space && local == theirs.local;
    }
    [[nodiscard]] size_t hash() const override { return std::hash<std::string>()(space + '}' + local); }
};

[[nodiscard]] Value makeXmlName(Machine& machine, std::string space, std::string local);
[[nodiscard]] Value makeXmlNamespace(Machine& machine, std::string space);
// Of an argument; nothing for null.
[[nodiscard]] const XmlNameObject& xmlNameOf(const Call& call, size_t i);

} // namespace expression
