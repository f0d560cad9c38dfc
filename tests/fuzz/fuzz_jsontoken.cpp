// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of expressions: what the fast reader takes, the patient one reads as the same, however far it is looked into.
#include "core/expression/library/json.h"
#include "core/expression/runtime/machine.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {
std::string write(expression::Machine& machine, const expression::JsonToken& token)
{
    std::string out;
    expression::writeJson(machine, out, token, true);
    return out;
}

void lookAtAll(const expression::JsonToken& token)
{
    for (const auto& child : token.children())
        lookAtAll(*child);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    expression::Machine machine(nullptr, {});
    const auto token = expression::parseJsonText(machine, text);
    if (!token || !token->unread())
        return 0;
    const auto patient = expression::parseJsonText(machine, "/**/" + text);
    if (!patient)
        std::abort();
    const std::string expected = write(machine, *patient);
    if (write(machine, *token) != expected)
        std::abort();
    lookAtAll(*token);
    if (write(machine, *token) != expected)
        std::abort();
    return 0;
}
