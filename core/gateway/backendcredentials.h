// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a backend entity adds to each request that goes to it (backends section 2).

#include "core/catalog/model.h"
#include "core/http/message.h"

namespace gateway {

void addCredentials(const catalog::Credentials& credentials, http::RequestHead& head);

} // namespace gateway
