// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The languages that travel inside the program, and the choice of one.

#include "app/preferences/preferencespage.h"

class QCoreApplication;

namespace console {

[[nodiscard]] QList<preferences::Language> knownLanguages();

// wanted: "de"; empty: what the system asks for, and English when that is not known. Before the first widget.
void installLanguage(QCoreApplication& application, const QString& wanted);

} // namespace console
