// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandpalette.h"

#include "app/shell/palettemodel.h"
#include "app/shell/paletterowdelegate.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using widgets::Role;
using widgets::Theme;

namespace {
constexpr int PaletteWidth = 640;
constexpr int FieldHeight = 36;
constexpr int MostRows = 12;
} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : Overlay(window)
{
    setAccessibleName(tr("Command palette"));
    placeWidgets();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void CommandPalette::placeWidgets()
{
    m_model = new PaletteModel(this);
    m_edit = new QLineEdit(this);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Find an object or run a command"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_hint = new widgets::Label(QString(), widgets::FontRole::Caption, Role::Text2, this);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(Theme::scaled(34), 0, Theme::scaled(12), 0);
    field->addWidget(m_edit, 1);
    field->addWidget(m_hint);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Objects and commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 6);
    layout->setSpacing(1);
    layout->addLayout(field);
    layout->addWidget(m_list, 1);
    m_nothing = new widgets::Label(tr("Nothing is called so. What a page can do is found while it is shown."),
                                   widgets::FontRole::Body, widgets::Role::Text2, this);
    m_nothing->setContentsMargins(widgets::measure::Margin, 0, widgets::measure::Margin, 0);
    m_nothing->setElides(true);
    layout->addWidget(m_nothing, 1);
}

void CommandPalette::open(const QString& beginning)
{
    m_isChoosing = false;
    m_offered = m_commands ? m_commands() : QList<widgets::Command>();
    m_edit->setPlaceholderText(tr("Find an object or run a command"));
    openWith(tr("> commands   @ objects"), beginning);
}

void CommandPalette::openChoices(const QString& title, const QList<widgets::Command>& choices)
{
    m_isChoosing = true;
    m_offered = choices;
    m_edit->setPlaceholderText(title);
    openWith({}, {});
}

void CommandPalette::openWith(const QString& hint, const QString& beginning)
{
    m_hint->setText(hint);
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(beginning);
    }
    // Open first: only then the overlay remembers where the keyboard was.
    const int width = std::min(Theme::scaled(PaletteWidth), parentWidget()->width() - 32);
    openIn(
        QRect((parentWidget()->width() - width) / 2, parentWidget()->height() / 9, width, Theme::scaled(FieldHeight)));
    search();
    m_edit->setFocus(Qt::PopupFocusReason);
    m_edit->deselect();
    m_edit->end(false);
}

void CommandPalette::search()
{
    const QString typed = m_edit->text();
    const auto objects = !m_isChoosing && m_objects ? m_objects(typed) : QList<widgets::Found>();
    m_model->search(typed, objects, m_offered);
    m_list->setCurrentIndex(m_model->index(m_model->firstChoice(), 0));
    const bool isNothing = m_model->rowCount() == 0;
    m_list->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
    resizeToRows();
}

void CommandPalette::resizeToRows()
{
    int height = Theme::scaled(FieldHeight) + (m_nothing->isHidden() ? 0 : Theme::rowHeight());
    for (int row = 0; row < std::min(m_model->rowCount(), MostRows + 2); ++row)
        height += m_list->sizeHintForRow(row);
    const int room = parentWidget()->height() - y() - 16;
    resize(width(), std::min(height + 12, room));
    m_edit->setFixedHeight(Theme::scaled(FieldHeight) - 2);
}

void CommandPalette::move(int step)
{
    const int row = m_model->neighbour(m_list->currentIndex().row(), step);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::choose(int number)
{
    if (number < 0 || number >= m_model->rowCount())
        return;
    const PaletteRow row = m_model->row(number);
    if (row.kind == PaletteRow::Kind::Heading)
        return;
    if (!row.whyNot.isEmpty()) {
        emit refused(row.text, row.whyNot);
        return; // stays open: the row says why
    }
    dismiss();
    if (row.kind == PaletteRow::Kind::Object) {
        emit targetChosen(row.target);
        return;
    }
    const auto command = std::ranges::find(m_offered, row.commandId, &widgets::Command::id);
    if (command != m_offered.end() && command->run) {
        const auto run = command->run; // it may open the palette again
        run();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            for (int i = 0; i < 10; ++i)
                move(1);
            return true;
        case Qt::Key_PageUp:
            for (int i = 0; i < 10; ++i)
                move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    Overlay::paintEvent(event);
    QPainter painter(this);
    const int side = Theme::scaled(16);
    widgets::drawIcon(painter, QRect(Theme::scaled(12), (Theme::scaled(FieldHeight) - side) / 2, side, side), u"search",
                      Theme::color(Role::Text2));
    painter.fillRect(QRect(1, Theme::scaled(FieldHeight), width() - 2, 1), Theme::color(Role::Border));
}

} // namespace shell
