// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every page of the console, in the order of the rail. pages.cpp is the only file that names them all.

#include "app/preferences/preferences.h"
#include "app/session.h"
#include "app/shell/mainwindow.h"

namespace console {

// Both must outlive the window that is made of the pages.
[[nodiscard]] QList<shell::PageEntry> pages(preferences::Preferences& preferences, Session& session);

} // namespace console
