// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever document is patched: the patch is there afterwards, taking it out again leaves the values as they were.

#include "core/text/jsonfile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto file = text::JsonFile::parse(std::string(reinterpret_cast<const char*>(data), size));
    if (!file || !file->root().isObject() || file->root().has("gatehouse"))
        return 0;
    const text::Node before = file->root();
    if (!file->set("/gatehouse/a", text::Node::integer(1)) || file->root()["gatehouse"]["a"].asInteger() != 1)
        std::abort();
    if (!file->remove("/gatehouse") || !(file->root() == before))
        std::abort();
    if (!file->update("", text::Node::object()) || !file->root().members().empty())
        std::abort();
    return 0;
}
