// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names and identifiers that look like a cluster's and are the same in every run, so that tests can write them down.

#include <cstdint>
#include <string>
#include <string_view>

namespace sample::cluster {

// Letters of "bcdfghjklmnpqrstvwxz2456789" for a seed: FNV-1a (64 bits), mixed, then base 27 from the low end.
[[nodiscard]] std::string stableLetters(std::string_view seed, size_t count);

// DEPLOYMENT- and ten letters of NAMESPACE/DEPLOYMENT#REVISION
[[nodiscard]] std::string replicaSetName(std::string_view nameSpace, std::string_view deployment, int64_t revision);
// REPLICASET- and five letters of NAMESPACE/REPLICASET/NUMBER
[[nodiscard]] std::string podName(std::string_view nameSpace, std::string_view replicaSet, int64_t number);

// A UUID of version 4 in form, made from a seed.
[[nodiscard]] std::string stableUid(std::string_view seed);

} // namespace sample::cluster
