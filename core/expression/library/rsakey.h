// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/runtime/call.h"

#include <openssl/evp.h>

#include <memory>

namespace expression {

extern Type RsaType;

using KeyPointer = std::shared_ptr<EVP_PKEY>;
[[nodiscard]] Value makeRsa(Machine& machine, KeyPointer key); // null for null and for keys of another kind

} // namespace expression
