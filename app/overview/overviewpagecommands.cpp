// SPDX-License-Identifier: GPL-3.0-or-later
// Of OverviewPage: where it leads, and its commands.
#include "app/bridge/filterreading.h"
#include "app/overview/addressbar.h"
#include "app/overview/overviewpage.h"
#include "app/overview/places.h"
#include "app/overview/trafficpanel.h"
#include "app/widgets/datatable.h"
#include "app/widgets/linechart.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace overview {

QString OverviewPage::currentApi() const
{
    return m_table->currentRow() < 0 ? QString() : m_table->currentKey();
}

void OverviewPage::openRequests()
{
    if (const QString api = currentApi(); !api.isEmpty())
        emit navigationRequested(requestsWith(bridge::filterTerm(u"api", api)));
}

void OverviewPage::openMap()
{
    const QString api = currentApi();
    emit navigationRequested({u"map"_s, api.isEmpty() ? QString() : u"api"_s, api, {}});
}

void OverviewPage::openMoment(qint64 begin, qint64 end)
{
    // The time of day is short and means today.
    const bool isToday = QDateTime::fromMSecsSinceEpoch(begin).date() == QDate::currentDate();
    const auto clock = [isToday](qint64 time) {
        const QDateTime shown = QDateTime::fromMSecsSinceEpoch(time);
        return isToday ? shown.toString(u"HH:mm:ss"_s) : shown.toUTC().toString(Qt::ISODate);
    };
    emit navigationRequested(requestsWith(u"time:"_s + clock(begin) + u".."_s + clock(end)));
}

void OverviewPage::noteCopied(const QString& what)
{
    widgets::Notice notice;
    notice.state = widgets::State::Success;
    notice.headline = tr("Copied: %1").arg(what);
    emit messageRaised(notice);
}

QList<widgets::Command> OverviewPage::commands()
{
    const QString noApi = currentApi().isEmpty() ? tr("No API is selected") : QString();
    const QString noAddress = m_addresses->urls().isEmpty() ? tr("The gateway does not listen") : QString();
    const bool showsTable = m_traffic->showsTable();
    QList<widgets::Command> out{
        {u"overview.requests"_s, tr("Show the API's requests"), title(), u"requests"_s, QKeySequence(u"R"_s), noApi,
         [this] { openRequests(); }},
        {u"overview.map"_s,
         tr("Show the API on the map"),
         title(),
         u"map"_s,
         QKeySequence(u"M"_s),
         {},
         [this] { openMap(); }},
        {u"overview.pause"_s,
         m_isPaused ? tr("Follow the figures") : tr("Hold the figures"),
         title(),
         u"pause"_s,
         QKeySequence(u"P"_s),
         {},
         [this] { setPaused(!m_isPaused); }},
        {u"overview.table"_s,
         showsTable ? tr("Show the figures as a chart") : tr("Show the figures as a table"),
         title(),
         u"table"_s,
         QKeySequence(u"T"_s),
         {},
         [this] { m_traffic->setShowsTable(!m_traffic->showsTable()); }},
        {u"overview.csv"_s,
         tr("Copy the figures as CSV"),
         title(),
         u"copy"_s,
         {},
         {},
         [this] {
             QGuiApplication::clipboard()->setText(m_traffic->chart().asCsv());
             noteCopied(tr("the figures as CSV"));
         }},
        {u"overview.address"_s,
         tr("Copy the gateway's address"),
         title(),
         u"copy"_s,
         {},
         noAddress,
         [this] { m_addresses->copy(0); }},
    };
    for (const auto& [span, text] :
         {std::pair(Span::FiveMinutes, tr("Look at the last 5 minutes")),
          std::pair(Span::QuarterHour, tr("Look at the last 15 minutes")),
          std::pair(Span::Hour, tr("Look at the last hour")), std::pair(Span::All, tr("Look at all that is held"))})
        out.append({u"overview.span%1"_s.arg(static_cast<int>(span)),
                    text,
                    title(),
                    u"clock"_s,
                    {},
                    {},
                    [this, chosen = span] { setSpan(chosen); }});
    return out;
}

} // namespace overview
