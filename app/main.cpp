// SPDX-License-Identifier: GPL-3.0-or-later
// The console. The only file that names every page.

#include "app/console.h"
#include "app/languages.h"
#include "app/localgateway/localgatewaypage.h"
#include "app/map/mappage.h"
#include "app/overview/overviewpage.h"
#include "app/preferences/preferencespage.h"
#include "app/quitsignals.h"
#include "app/requests/requestspage.h"
#include "app/subscriptions/subscriptionspage.h"
#include "app/tester/testerpage.h"

#include <QApplication>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Gives a page the workspace, and of its news what the page has a function for.
template<typename SomePage>
SomePage* wired(console::Session& session, SomePage* page)
{
    const auto giveWorkspace = [&session, page] { page->setWorkspace(session.workspace()); };
    QObject::connect(&session, &console::Session::phaseChanged, page, giveWorkspace);
    giveWorkspace();
    if constexpr (requires { page->showSnapshot(session.snapshot()); }) {
        QObject::connect(&session, &console::Session::snapshotChanged, page, &SomePage::showSnapshot);
        if (session.workspace())
            page->showSnapshot(session.snapshot());
    }
    if constexpr (requires { page->noteRequests(); })
        QObject::connect(&session, &console::Session::requestsArrived, page, &SomePage::noteRequests);
    return page;
}

QList<shell::PageEntry> pages(preferences::Preferences& preferences, console::Session& session)
{
    const QString observe = QCoreApplication::translate("console", "Observe");
    const QString publish = QCoreApplication::translate("console", "Publish");
    const QString access = QCoreApplication::translate("console", "Access");
    const QString platform = QCoreApplication::translate("console", "Platform");
    const auto name = [](const char* text) { return QCoreApplication::translate("console", text); };
    return {
        {u"overview"_s, observe, name(QT_TRANSLATE_NOOP("console", "Overview")), u"overview"_s,
         [&session] { return wired(session, new overview::OverviewPage); }},
        {u"map"_s, observe, name(QT_TRANSLATE_NOOP("console", "Map")), u"map"_s,
         [&session] { return wired(session, new map::MapPage); }},
        {u"requests"_s, observe, name(QT_TRANSLATE_NOOP("console", "Requests")), u"requests"_s,
         [&session] { return wired(session, new requests::RequestsPage); }},
        {u"tester"_s, publish, name(QT_TRANSLATE_NOOP("console", "Tester")), u"tester"_s,
         [&session] { return wired(session, new tester::TesterPage); }},
        {u"subscriptions"_s, access, name(QT_TRANSLATE_NOOP("console", "Subscriptions")), u"key"_s,
         [&session] { return wired(session, new subscriptions::SubscriptionsPage); }},
        {u"localgateway"_s, platform, name(QT_TRANSLATE_NOOP("console", "Local gateway")), u"gateway"_s,
         [&session] { return wired(session, new localgateway::LocalGatewayPage); }},
        {u"preferences"_s,
         {},
         name(QT_TRANSLATE_NOOP("console", "Preferences")),
         u"preferences"_s,
         [&preferences] { return new preferences::PreferencesPage(preferences, console::knownLanguages()); }},
    };
}

} // namespace

int main(int argc, char** argv)
{
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
    const auto entries = pages(preferences, session);
    shell::MainWindow window(entries);
    console::Console console(options, preferences, session, window);
    window.navigate({options.page.isEmpty() ? entries.first().id : options.page, {}, {}, {}});
    quitSignals.watch();
    QObject::connect(&quitSignals, &console::QuitSignals::arrived, &window, &QWidget::close);
    console.begin();
    return QApplication::exec();
}
