// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person did to the sizes of a page's parts: columns of tables, widths of drawers, places of splitters.

#include "app/preferences/preferences.h"
#include "app/widgets/page.h"

namespace console {

// Gives a new page what was remembered, and remembers from now on. The preferences must outlive the page.
void rememberSizes(preferences::Preferences& preferences, widgets::Page& page);

} // namespace console
