// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/cluster/clusterpage.h"
#include "app/languages.h"
#include "app/localgateway/localgatewaypage.h"
#include "app/map/mappage.h"
#include "app/overview/overviewpage.h"
#include "app/pagesizes.h"
#include "app/policies/policiespage.h"
#include "app/preferences/preferencespage.h"
#include "app/requests/requestspage.h"
#include "app/subscriptions/subscriptionspage.h"
#include "app/tester/testerpage.h"

#include <QCoreApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Gives a page what is remembered of its sizes, the workspace, and of its news what the page has a function for.
template<typename SomePage>
SomePage* wired(preferences::Preferences& preferences, Session& session, SomePage* page)
{
    rememberSizes(preferences, *page);
    const auto giveWorkspace = [&session, page] { page->setWorkspace(session.workspace()); };
    QObject::connect(&session, &Session::phaseChanged, page, giveWorkspace);
    giveWorkspace();
    if constexpr (requires { page->showSnapshot(session.snapshot()); }) {
        QObject::connect(&session, &Session::snapshotChanged, page, &SomePage::showSnapshot);
        if (session.workspace())
            page->showSnapshot(session.snapshot());
    }
    if constexpr (requires { page->noteRequests(); })
        QObject::connect(&session, &Session::requestsArrived, page, &SomePage::noteRequests);
    return page;
}

} // namespace

QList<shell::PageEntry> pages(preferences::Preferences& preferences, Session& session)
{
    const QString observe = QCoreApplication::translate("console", "Observe");
    const QString publish = QCoreApplication::translate("console", "Publish");
    const QString access = QCoreApplication::translate("console", "Access");
    const QString platform = QCoreApplication::translate("console", "Platform");
    const auto name = [](const char* text) { return QCoreApplication::translate("console", text); };
    return {
        {u"overview"_s, observe, name(QT_TRANSLATE_NOOP("console", "Overview")), u"overview"_s,
         [&] { return wired(preferences, session, new overview::OverviewPage); }},
        {u"map"_s, observe, name(QT_TRANSLATE_NOOP("console", "Map")), u"map"_s,
         [&] { return wired(preferences, session, new map::MapPage); }},
        {u"requests"_s, observe, name(QT_TRANSLATE_NOOP("console", "Requests")), u"requests"_s,
         [&] { return wired(preferences, session, new requests::RequestsPage); }},
        {u"policies"_s, publish, name(QT_TRANSLATE_NOOP("console", "Policies")), u"policy"_s,
         [&] { return wired(preferences, session, new policies::PoliciesPage); }},
        {u"tester"_s, publish, name(QT_TRANSLATE_NOOP("console", "Tester")), u"tester"_s,
         [&] { return wired(preferences, session, new tester::TesterPage); }},
        {u"subscriptions"_s, access, name(QT_TRANSLATE_NOOP("console", "Subscriptions")), u"key"_s,
         [&] { return wired(preferences, session, new subscriptions::SubscriptionsPage); }},
        {u"cluster"_s, platform, name(QT_TRANSLATE_NOOP("console", "Cluster")), u"cluster"_s,
         [&] { return wired(preferences, session, new cluster::ClusterPage); }},
        {u"localgateway"_s, platform, name(QT_TRANSLATE_NOOP("console", "Local gateway")), u"gateway"_s,
         [&] { return wired(preferences, session, new localgateway::LocalGatewayPage); }},
        {u"preferences"_s,
         {},
         name(QT_TRANSLATE_NOOP("console", "Preferences")),
         u"preferences"_s,
         [&preferences] { return new preferences::PreferencesPage(preferences, knownLanguages()); }},
    };
}

} // namespace console
