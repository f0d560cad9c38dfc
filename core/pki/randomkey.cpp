// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pki/randomkey.h"

#include <openssl/rand.h>

#include <array>
#include <cstdlib>

namespace pki {

base::Secret makeSubscriptionKey()
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        std::abort(); // a system without randomness: any key would be a lie
    static constexpr std::string_view Digits = "0123456789abcdef";
    std::string key;
    for (const unsigned char byte : bytes) {
        key += Digits[byte >> 4U];
        key += Digits[byte & 15U];
    }
    return base::Secret(std::move(key));
}

} // namespace pki
