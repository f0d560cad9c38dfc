// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A JSON text that is changed only where it must: every byte outside the changed value stays, and what is new is
// written in the indentation of its neighbours.

#include "core/base/result.h"
#include "core/text/node.h"
#include "core/text/pointer.h"

#include <string>
#include <string_view>

namespace text {

class JsonFile
{
public:
    [[nodiscard]] static base::Result<JsonFile> parse(std::string source);

    [[nodiscard]] const Node& root() const { return m_root; }
    [[nodiscard]] const std::string& source() const { return m_source; }

    // Puts a value there (RFC 6901). Members of objects that are missing are added behind the others, "-" and the
    // index behind the last one append to an array. A value that is equal already stays byte for byte.
    base::Result<void> set(std::string_view pointer, const Node& value);
    // Removes a member or an item together with its comma. NotFound when there is none.
    base::Result<void> remove(std::string_view pointer);
    // Makes the value there equal to this one, touching only what differs inside it.
    base::Result<void> update(std::string_view pointer, const Node& value);

private:
    JsonFile(std::string source, Node root);
    base::Result<void> add(const PointerPath& path, const Node& value);
    base::Result<void> replaceText(size_t begin, size_t end, std::string_view by);

    std::string m_source;
    Node m_root;
};

} // namespace text
