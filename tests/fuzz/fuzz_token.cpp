// SPDX-License-Identifier: GPL-3.0-or-later
// A token and a key set, a line break between them: what verifies must verify again from its own parts.
#include "core/token/claims.h"
#include "core/token/jwe.h"
#include "core/token/keyset.h"
#include "core/token/verification.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size); // NOLINT: what a fuzzer gives
    const std::string_view compact = all.substr(0, all.find('\n'));
    const std::string_view rest = all.substr(std::min(compact.size() + 1, all.size()));
    const auto parsed = token::parseKeySet(rest);
    const std::vector<token::Key> keys = parsed ? *parsed : std::vector<token::Key>();
    if (token::isEncrypted(compact))
        static_cast<void>(token::decryptToken(compact, keys));
    const auto read = token::readToken(compact);
    if (!read)
        return 0;
    if (token::verifySignature(*read, keys) && token::isUnsigned(*read))
        std::abort();
    if (token::verifySignature(*read, {}))
        std::abort();
    static_cast<void>(token::checkClaims(read->claims, {}, {}));
    static_cast<void>(token::parseMetadata(rest));
    return 0;
}
