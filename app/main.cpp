// SPDX-License-Identifier: GPL-3.0-or-later
// The console.

#include "app/console.h"
#include "app/languages.h"
#include "app/pages.h"
#include "app/quitsignals.h"
#include "core/net/tlsmemory.h"

#include <QApplication>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    net::keepTlsRecordBuffers();
    console::QuitSignals quitSignals; // before any thread
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    const auto options = console::StartOptions::read(QCoreApplication::arguments());
    preferences::Preferences preferences;
    console::installLanguage(application, options.language.isEmpty() ? preferences.language() : options.language);
    widgets::Theme::apply(options.theme.value_or(preferences.theme()), preferences.textPercent());
    widgets::Theme::setDensity(preferences.density());

    console::Session session;
    const auto entries = console::pages(preferences, session);
    shell::MainWindow window(entries);
    console::Console console(options, preferences, session, window);
    quitSignals.watch();
    QObject::connect(&quitSignals, &console::QuitSignals::arrived, &window, &QWidget::close);
    console.begin(options.page.isEmpty() ? entries.first().id : options.page);
    return QApplication::exec();
}
