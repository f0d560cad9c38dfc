// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/names.h"

namespace sample::cluster {

namespace {

uint64_t mixed(std::string_view seed)
{
    uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : seed) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3ULL;
    }
    hash ^= hash >> 29U;
    hash *= 0xbf58476d1ce4e5b9ULL;
    return hash ^ (hash >> 32U);
}

} // namespace

std::string stableLetters(std::string_view seed, size_t count)
{
    static constexpr std::string_view Alphabet = "bcdfghjklmnpqrstvwxz2456789";
    uint64_t rest = mixed(seed);
    std::string letters;
    for (size_t i = 0; i < count; ++i) {
        letters += Alphabet[rest % Alphabet.size()];
        rest /= Alphabet.size();
    }
    return letters;
}

std::string replicaSetName(std::string_view nameSpace, std::string_view deployment, int64_t revision)
{
    const std::string seed = std::string(nameSpace) + '/' + std::string(deployment) + '#' + std::to_string(revision);
    return std::string(deployment) + '-' + stableLetters(seed, 10);
}

std::string podName(std::string_view nameSpace, std::string_view replicaSet, int64_t number)
{
    const std::string seed = std::string(nameSpace) + '/' + std::string(replicaSet) + '/' + std::to_string(number);
    return std::string(replicaSet) + '-' + stableLetters(seed, 5);
}

std::string stableUid(std::string_view seed)
{
    static constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    for (const char* salt : {"a", "b"}) {
        uint64_t rest = mixed(std::string(seed) + salt);
        for (int i = 0; i < 16; ++i, rest >>= 4U)
            hex += Digits[rest & 15U];
    }
    hex[12] = '4';
    hex[16] = '8';
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-'
        + hex.substr(20);
}

} // namespace sample::cluster
