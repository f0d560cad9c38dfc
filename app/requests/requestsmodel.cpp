// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestsmodel.h"

#include "app/bridge/texts.h"
#include "app/requests/requestwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace requests {

using traffic::Serial;
using widgets::CellKind;
using widgets::CellRole;
using Text = traffic::Store::View::Text;

namespace {

struct Layout
{
    const char* title;
    CellKind kind;
    int rank;
    int width;
};
constexpr std::array<Layout, RequestsModel::ColumnCount> Layouts{{
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Time"), CellKind::Mono, 0, 104},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Status"), CellKind::Mono, 0, 62},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Method"), CellKind::Method, 1, 58},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Path"), CellKind::Mono, 0, 170},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "API"), CellKind::Text, 2, 104},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Key and subscription"), CellKind::Text, 1, 140},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "ms"), CellKind::Number, 1, 92},
    {QT_TRANSLATE_NOOP("requests::RequestsModel", "Reason"), CellKind::Text, 3, 170},
}};

// Of the logarithmic bar behind a duration: from 1 ms to 2 s.
double shareOf(uint32_t microseconds)
{
    return std::clamp(std::log10(1 + microseconds / 1000.0) / std::log10(2001.0), 0.0, 1.0);
}

} // namespace

RequestsModel::RequestsModel(QObject* parent)
    : TableSource(parent)
{ }

void RequestsModel::setStore(traffic::Store* store)
{
    m_store = store;
    rescan();
}

void RequestsModel::setFilter(traffic::Filter filter)
{
    m_filter = std::move(filter);
    rescan();
}

// The whole store once, off this thread; what arrives meanwhile is looked at afterwards.
void RequestsModel::rescan()
{
    m_scan.cancel();
    if (!m_store) {
        finishScan({});
        return;
    }
    m_isScanning = true;
    m_scan.start(
        [view = m_store->view(), filter = m_filter](const auto& cancelled) {
            Scan scan;
            scan.next = traffic::appendMatches(view, filter, view.begin(), scan.rows, cancelled);
            scan.view = view;
            return scan;
        },
        [this](Scan scan) { finishScan(std::move(scan)); });
    emit countsChanged();
}

void RequestsModel::finishScan(Scan scan)
{
    m_isScanning = false;
    beginResetModel();
    m_view = std::move(scan.view);
    m_rows = std::move(scan.rows);
    m_waiting.clear();
    m_next = scan.next;
    endResetModel();
    if (m_store)
        takeNew();
    emit countsChanged();
}

void RequestsModel::takeNew()
{
    if (!m_store || m_isScanning)
        return;
    const traffic::Store::View newest = m_store->view();
    const bool isHeldBack = m_isHeld || m_isPaused;
    // Rows that the store gave up stay readable while they are shown to somebody who paused.
    if (isHeldBack && newest.begin() > m_view.begin())
        return;
    dropOld(newest.begin()); // while they can still be read
    m_view = newest;
    m_next = traffic::appendMatches(m_view, m_filter, m_next, m_waiting);
    if (!isHeldBack)
        showWaiting();
    emit countsChanged();
}

void RequestsModel::showWaiting()
{
    if (m_waiting.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(m_waiting.size()) - 1);
    m_rows.insert(m_rows.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    endInsertRows();
}

void RequestsModel::dropOld(Serial oldest)
{
    const auto kept = std::ranges::lower_bound(m_rows, oldest);
    const auto gone = static_cast<int>(kept - m_rows.begin());
    std::erase_if(m_waiting, [oldest](Serial serial) { return serial < oldest; });
    if (gone == 0)
        return;
    const int last = rowCount() - 1;
    beginRemoveRows({}, last - gone + 1, last);
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

void RequestsModel::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && !m_isHeld) {
        takeNew();
        showWaiting();
    }
    emit countsChanged();
}

void RequestsModel::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && !m_isPaused) {
        takeNew();
        showWaiting();
        emit countsChanged();
    }
}

int RequestsModel::rowOfKey(const QString& key) const
{
    const auto found = std::ranges::lower_bound(m_rows, key.toULongLong());
    return found == m_rows.end() || *found != key.toULongLong() ? -1 : static_cast<int>(m_rows.end() - found) - 1;
}

int RequestsModel::rowOfTrace(const QString& traceId) const
{
    const std::string id = bridge::toStd(traceId);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_view.text(serial(row), Text::TraceId) == id)
            return row;
    }
    return -1;
}

int RequestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsModel::textOf(Serial serial, const traffic::HotRow& row, int column) const
{
    switch (column) {
    case Time:
        return bridge::clockTime(base::SystemTime(std::chrono::microseconds(row.time)));
    case Status:
        return row.status == 0 ? u"–"_s : QString::number(row.status);
    case Method:
        return bridge::toQt(m_view.text(serial, Text::Method));
    case Path:
        return pathOf(m_view.text(serial, Text::Url));
    case Api:
        return bridge::toQt(m_view.name(row.api));
    case Caller: {
        const auto subscription = m_view.name(row.subscription);
        return subscription.empty() ? tr("no key") : bridge::toQt(subscription);
    }
    case Duration:
        return bridge::milliseconds(std::chrono::microseconds(row.total));
    default:
        return shortReason(m_view.record(serial));
    }
}

QVariant RequestsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Serial number = serial(index.row());
    const traffic::HotRow& row = m_view.hot(number);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(number, row, column);
    case Qt::ToolTipRole:
        return column == Path || column == Reason ? textOf(number, row, column) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CellRole::State:
        if (column == Status || (column == Reason && stateOf(row.status, row.outcome) != widgets::State::Success))
            return static_cast<int>(stateOf(row.status, row.outcome));
        return {};
    case CellRole::Badge:
        if (column == Caller && row.key != traffic::KeyUsed::None)
            return row.key == traffic::KeyUsed::Primary ? u"1"_s : u"2"_s;
        return {};
    case CellRole::Bar:
        return column == Duration ? QVariant(shareOf(row.total)) : QVariant();
    case CellRole::BarState:
        return column == Duration && row.total > 1'000'000 ? QVariant(static_cast<int>(widgets::State::Warning))
                                                           : QVariant();
    case CellRole::Sort:
        return QVariant::fromValue<qulonglong>(number);
    case CellRole::Key:
        return QString::number(number);
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const Layout& layout = Layouts[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return tr(layout.title);
    case CellRole::Kind:
        return static_cast<int>(layout.kind);
    case CellRole::Rank:
        return layout.rank;
    case CellRole::Width:
        return layout.width;
    case CellRole::Stretches:
        return section == Path || section == Reason;
    default:
        return {};
    }
}

} // namespace requests
