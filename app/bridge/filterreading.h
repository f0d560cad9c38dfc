// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The filter language for a filter box: what a text means for rows with these fields, or where it is wrong.

#include "app/widgets/filterbox.h"
#include "core/traffic/filter.h"

#include <span>

namespace bridge {

// The fields must live as long as the parser.
[[nodiscard]] widgets::FilterBox::Parser filterParser(std::span<const traffic::FilterField> fields);
[[nodiscard]] traffic::FilterTimes filterTimes(); // now, and the local time zone

// "api=orders", with quotes where the value needs them.
[[nodiscard]] QString filterTerm(QStringView field, const QString& value);

} // namespace bridge
