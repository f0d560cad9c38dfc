// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// main() of a widget test: our theme, inside exec(), because only there Qt tells living widgets of a new palette.

#include "app/widgets/theme.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

template<typename Test>
int runWidgetTest(int argc, char** argv)
{
    QApplication application(argc, argv);
    widgets::Theme::apply(widgets::ThemeMode::Light);
    QApplication::setQuitOnLastWindowClosed(false); // a test closes windows and goes on
    Test test;
    int failures = 1;
    QTimer::singleShot(0, &application, [&] {
        failures = QTest::qExec(&test, argc, argv);
        QApplication::exit();
    });
    QApplication::exec();
    return failures;
}
