// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A parameter or a header as it came, held against what the API says of it.

#include "core/catalog/model.h"
#include "core/policy/validation.h"

#include <string>
#include <string_view>
#include <vector>

namespace policy {

enum class ParameterPlace : uint8_t { Path, Query, RequestHeader, ResponseHeader };

// "query parameter", "header"
[[nodiscard]] std::string_view placeWord(ParameterPlace place);

// values: all that came under that name; none: it is absent.
[[nodiscard]] std::vector<ValidationError> checkParameter(const catalog::TemplateParameter& parameter,
                                                          ParameterPlace place, const std::vector<std::string>& values);
[[nodiscard]] ValidationError unspecifiedParameter(std::string_view name, ParameterPlace place);

} // namespace policy
