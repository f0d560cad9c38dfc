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
    Test test;
    QTimer::singleShot(0, &application, [&] { QApplication::exit(QTest::qExec(&test, argc, argv)); });
    return QApplication::exec();
}
