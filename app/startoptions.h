// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the command line asks of the console.

#include "app/widgets/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace console {

struct StartOptions
{
    QString workspace; // a folder; empty: the sample world
    QString page;
    QString language; // "de"; empty: as preferred
    QString grabFile; // take a picture of the window once data is there, then end
    std::optional<widgets::ThemeMode> theme;
    std::optional<QSize> size;
    bool isSelfTest = false; // show the first frame, then end

    // Ends the program for --help, --version and wrong options, as the command line tools do.
    [[nodiscard]] static StartOptions read(const QStringList& arguments);
};

} // namespace console
