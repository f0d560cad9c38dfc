// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the content of an encrypted token is encrypted (RFC 7518 section 5), and how its key is wrapped (section 4). Only
// jwe.cpp includes it.

#include "core/token/key.h"

#include <optional>
#include <string>
#include <string_view>

namespace token {

struct ContentCipher
{
    std::string_view name; // of the header's enc
    const char* cipher;
    const char* digest; // of its authentication code; null: GCM
    size_t keyLength; // of both keys together
};
[[nodiscard]] const ContentCipher* findCipher(std::string_view name);

struct Sealed
{
    std::string_view additional; // authenticated, not encrypted
    std::string_view vector;
    std::string_view text;
    std::string_view tag;
};
[[nodiscard]] std::optional<std::string> openContent(const ContentCipher& cipher, std::string_view key,
                                                     const Sealed& sealed);
// The content's key as the algorithm (the header's alg) wrapped it; nullopt: the key cannot have been the one.
[[nodiscard]] std::optional<std::string> unwrapKey(const Key& key, std::string_view algorithm,
                                                   std::string_view wrapped);

} // namespace token
