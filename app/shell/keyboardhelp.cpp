// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keyboardhelp.h"

#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Label;
using widgets::Role;
using widgets::Theme;

namespace {

class KeyHint final : public QWidget
{
public:
    KeyHint(QString keys, QWidget* parent)
        : QWidget(parent)
        , m_keys(std::move(keys))
    {
        setAccessibleName(m_keys);
        setFixedHeight(Theme::scaled(22));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        widgets::drawKeyHint(&painter, rect(), m_keys, Theme::color(Role::Text), Theme::color(Role::Control));
    }

private:
    QString m_keys;
};

void addGroup(QGridLayout& grid, const KeyGroup& group, QWidget* parent)
{
    int row = grid.rowCount();
    auto* title = new Label(group.title, FontRole::Caption, Role::Text2, parent);
    title->setContentsMargins(0, Theme::scaled(6), 0, 0);
    grid.addWidget(title, row++, 0, 1, 2);
    for (const widgets::Command& command : group.commands) {
        if (command.keys.isEmpty())
            continue;
        grid.addWidget(new Label(command.text, FontRole::Body, Role::Text, parent), row, 0);
        grid.addWidget(new KeyHint(command.keys.toString(QKeySequence::NativeText), parent), row++, 1);
    }
}

} // namespace

KeyboardHelp::KeyboardHelp(QWidget* window)
    : Overlay(window)
{
    setAccessibleName(tr("Keys"));
    auto* title = new Label(tr("Keys of this page"), FontRole::DrawerTitle, Role::Text, this);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::measure::Margin, widgets::measure::Padding, widgets::measure::Margin,
                               widgets::measure::Padding);
    layout->addWidget(title);
    layout->addWidget(m_area, 1);
}

void KeyboardHelp::open(const QList<KeyGroup>& groups)
{
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, widgets::measure::Padding, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, Theme::scaled(120));
    for (const KeyGroup& group : groups)
        addGroup(*grid, group, list);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(list);
    list->setAutoFillBackground(false);
    const int width = std::min(Theme::scaled(520), parentWidget()->width() - 32);
    const int height = std::min(list->sizeHint().height() + Theme::scaled(64), parentWidget()->height() - 64);
    openIn(QRect((parentWidget()->width() - width) / 2, (parentWidget()->height() - height) / 2, width, height));
    m_area->setFocus(Qt::PopupFocusReason);
}

QList<widgets::Command> tableKeys()
{
    const auto key = [](const QString& text, const char* keys) {
        return widgets::Command{.text = text, .keys = QKeySequence(QString::fromLatin1(keys))};
    };
    return {
        key(KeyboardHelp::tr("Next row"), "J"),      key(KeyboardHelp::tr("Row before"), "K"),
        key(KeyboardHelp::tr("First row"), "G"),     key(KeyboardHelp::tr("Last row"), "Shift+G"),
        key(KeyboardHelp::tr("Details"), "Return"),  key(KeyboardHelp::tr("Filter"), "/"),
        key(KeyboardHelp::tr("Copy cell"), "C"),     key(KeyboardHelp::tr("Copy rows"), "Ctrl+C"),
        key(KeyboardHelp::tr("Run a command"), ":"),
    };
}

} // namespace shell
