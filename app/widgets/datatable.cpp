// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datatable.h"

#include "app/widgets/celldelegate.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/tableheader.h"

#include <QApplication>
#include <QDataStream>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    auto* header = new TableHeader(this);
    setHorizontalHeader(header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { chooseColumns(horizontalHeader()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) { noteResize(column); });
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(CellRole::Link).toBool() && QApplication::keyboardModifiers() == Qt::NoModifier)
            emit rowActivated(index.row());
    });
}

void DataTable::applyMetrics()
{
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight());
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    horizontalHeader()->setFixedHeight(Theme::rowHeight());
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_unwanted.clear();
    m_chosenWidths.clear();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
    // The first rows decide widths that the model left open.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (this->model()->rowCount() == last - first + 1)
            fitColumns();
    });
    fitColumns();
}

int DataTable::wantedWidth(int column) const
{
    if (m_chosenWidths.contains(column))
        return m_chosenWidths.value(column);
    const int given = model()->headerData(column, Qt::Horizontal, CellRole::Width).toInt();
    if (given > 0)
        return Theme::scaled(given);
    const QFontMetrics metrics(Theme::font(FontRole::CaptionStrong));
    int width = metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + Theme::scaled(24);
    const int rows = std::min(model()->rowCount(), 30);
    for (int row = 0; row < rows; ++row)
        width = std::max(width, CellDelegate::naturalWidth(model()->index(row, column)));
    return std::min(width, Theme::scaled(260));
}

// All wanted columns, without those of the highest ranks for which there is no room.
QList<int> DataTable::columnsThatFit(int room) const
{
    QList<int> shown;
    int sum = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_unwanted.contains(column))
            continue;
        shown.append(column);
        sum += wantedWidth(column);
    }
    const auto rank = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, CellRole::Rank).toInt();
    };
    while (sum > room && shown.size() > 1) {
        qsizetype worst = 0; // of equal ranks the one further right goes first
        for (qsizetype i = 1; i < shown.size(); ++i)
            worst = rank(shown[i]) >= rank(shown[worst]) ? i : worst;
        if (rank(shown[worst]) == 0)
            break;
        sum -= wantedWidth(shown[worst]);
        shown.removeAt(worst);
    }
    return shown;
}

void DataTable::spreadWidths(const QList<int>& shown, int room)
{
    QList<int> elastic;
    int sum = 0;
    for (const int column : shown) {
        sum += wantedWidth(column);
        if (model()->headerData(column, Qt::Horizontal, CellRole::Stretches).toBool()
            && !m_chosenWidths.contains(column))
            elastic.append(column);
    }
    const int spare = room - sum;
    for (const int column : shown) {
        int width = wantedWidth(column);
        if (elastic.contains(column))
            width = std::max(Theme::scaled(60), width + spare / static_cast<int>(elastic.size()));
        setColumnWidth(column, width);
    }
}

void DataTable::fitColumns()
{
    if (!model() || m_isFitting || model()->columnCount() == 0)
        return;
    m_isFitting = true;
    const int room = viewport()->width();
    const QList<int> shown = columnsThatFit(room);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, !shown.contains(column));
    spreadWidths(shown, room);
    m_isFitting = false;
    const int hidden = model()->columnCount() - static_cast<int>(shown.size());
    if (hidden != m_hidden) {
        m_hidden = hidden;
        emit hiddenColumnsChanged(hidden);
    }
}

int DataTable::hiddenColumns() const
{
    return m_hidden;
}

void DataTable::noteResize(int column)
{
    if (m_isFitting || isColumnHidden(column))
        return;
    m_chosenWidths.insert(column, columnWidth(column));
    emit columnsChanged();
}

void DataTable::setColumnWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fitColumns();
    emit columnsChanged();
}

QByteArray DataTable::saveColumns() const
{
    if (m_unwanted.isEmpty() && m_chosenWidths.isEmpty())
        return {};
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream << m_unwanted << m_chosenWidths;
    return saved;
}

void DataTable::restoreColumns(const QByteArray& saved)
{
    if (saved.isEmpty())
        return;
    QSet<int> unwanted;
    QHash<int, int> widths;
    QDataStream stream(saved);
    stream >> unwanted >> widths;
    const auto isSound = [](int width) { return width > 0 && width <= QWIDGETSIZE_MAX; };
    if (stream.status() != QDataStream::Ok || !std::ranges::all_of(widths, isSound))
        return;
    m_unwanted = std::move(unwanted);
    m_chosenWidths = std::move(widths);
    fitColumns();
}

QString DataTable::currentKey() const
{
    return currentIndex().siblingAtColumn(0).data(CellRole::Key).toString();
}

void DataTable::selectRowByNumber(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    const QModelIndex index = model()->index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
}

bool DataTable::selectKey(const QString& key)
{
    const auto* source = qobject_cast<const TableSource*>(model());
    const int row = source ? source->rowOfKey(key) : -1;
    selectRowByNumber(row);
    return row >= 0;
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentRowChanged(current.isValid() ? current.row() : -1);
}

// j k g G, "/", ":", c. They act here only, never in a text field.
bool DataTable::moveByKey(const QKeyEvent& event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const QString text = event.text();
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (text == u"j")
        selectRowByNumber(std::min(currentRow() + 1, last));
    else if (text == u"k")
        selectRowByNumber(std::max(currentRow() - 1, 0));
    else if (text == u"g")
        selectRowByNumber(0);
    else if (text == u"G")
        selectRowByNumber(last);
    else if (text == u"/")
        emit filterRequested();
    else if (text == u":")
        emit paletteRequested(u":"_s);
    else if (text == u"c")
        copyCell();
    else
        return false;
    return true;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        emit filterRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentRow() >= 0)
            emit rowActivated(currentRow());
        return;
    }
    if (moveByKey(*event))
        return;
    // A single letter is a key of the page, never the start of a search by first letter.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        applyMetrics();
        fitColumns();
    }
}

void DataTable::setHeld(bool held)
{
    if (auto* source = qobject_cast<TableSource*>(model()))
        source->setHeld(held);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Enter)
        setHeld(true);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        setHeld(false);
    if (const auto* move = event->type() == QEvent::MouseMove ? static_cast<QMouseEvent*>(event) : nullptr) {
        const bool isLink = indexAt(move->position().toPoint()).data(CellRole::Link).toBool();
        viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QTableView::viewportEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && currentIndex().isValid()) {
        // The current row of the table that has the keyboard is marked by an accent edge, not by a box around a cell.
        const QRect row = visualRect(currentIndex());
        QPainter painter(viewport());
        painter.fillRect(QRect(0, row.top(), 2, row.height()), Theme::color(Role::Focus));
    }
}

} // namespace widgets
