// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/topbar.h"

#include "app/shell/rail.h"
#include "app/widgets/button.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

constexpr int ContextLine = 3;
constexpr int PaletteWidth = 300;

// Looks like a field, acts like a button: typing happens in the palette itself.
class PaletteField final : public QAbstractButton
{
public:
    explicit PaletteField(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Theme::scaled(PaletteWidth), Theme::controlHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {Theme::scaled(110), Theme::controlHeight()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        widgets::drawPanel(painter, rect(), Role::Surface, Role::Border);
        QRectF box = QRectF(rect()).adjusted(10, 0, -6, 0);
        const int side = Theme::scaled(15);
        widgets::drawIcon(painter, QRect(10, (height() - side) / 2, side, side), u"search", Theme::color(Role::Text2));
        box.setLeft(box.left() + side + 8);
        box.setRight(box.right() - 6
                     - widgets::drawKeyHint(&painter, box,
                                            QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText),
                                            Theme::color(Role::Text2), Theme::color(Role::Border)));
        widgets::drawText(painter, box, text(), Theme::font(FontRole::Body), Theme::color(Role::Text2));
        if (hasFocus())
            widgets::drawFocusRing(painter, rect());
    }
};

} // namespace

PickerButton::PickerButton(const QString& caption, bool detailIsMono, QWidget* parent)
    : QAbstractButton(parent)
    , m_caption(caption)
    , m_detailIsMono(detailIsMono)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setConnection({});
}

void PickerButton::setConnection(const Connection& connection)
{
    m_connection = connection;
    const QString words = QStringList{shownName(), connection.detail, connection.words}.join(u' ').simplified();
    setAccessibleName(m_caption % u": "_s % words);
    setToolTip(words);
    updateGeometry();
    update();
}

void PickerButton::setShowsDetail(bool shows)
{
    m_showsDetail = shows;
    updateGeometry();
    update();
}

QFont PickerButton::detailFont() const
{
    return Theme::font(m_detailIsMono ? FontRole::Data : FontRole::Body);
}

QString PickerButton::shownName() const
{
    return m_connection.name.isEmpty() ? tr("none") : m_connection.name;
}

QSize PickerButton::sizeHint() const
{
    double width = Theme::scaled(10 + 8 + 8 + 14 + 10);
    width += QFontMetricsF(Theme::font(FontRole::Small)).horizontalAdvance(m_caption);
    width += QFontMetricsF(Theme::font(FontRole::Body)).horizontalAdvance(shownName());
    if (m_connection.state)
        width += widgets::stateSide() + Theme::scaled(7);
    if (m_showsDetail && !m_connection.detail.isEmpty())
        width += QFontMetricsF(detailFont()).horizontalAdvance(m_connection.detail) + Theme::scaled(8);
    return {static_cast<int>(std::ceil(width)), Theme::controlHeight()};
}

void PickerButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::drawPanel(painter, rect(), underMouse() ? Role::Hover : Role::Surface, Role::Border);
    const double gap = Theme::scaled(8);
    QRectF box = QRectF(rect()).adjusted(Theme::scaled(10), 0, -Theme::scaled(8 + 14 + 6), 0); // the arrow's room
    const QColor quiet = Theme::color(Role::Text2);
    box.setLeft(box.left() + widgets::drawText(painter, box, m_caption, Theme::font(FontRole::Small), quiet) + gap);
    if (m_connection.state) {
        widgets::drawState(painter, QRectF(box.left(), 0, widgets::stateSide(), height()), *m_connection.state);
        box.setLeft(box.left() + widgets::stateSide() + Theme::scaled(7));
    }
    box.setLeft(box.left() + gap
                + widgets::drawText(painter, box, shownName(), Theme::font(FontRole::Body),
                                    Theme::color(m_connection.name.isEmpty() ? Role::Text2 : Role::Text)));
    if (m_showsDetail && !m_connection.detail.isEmpty())
        widgets::drawText(painter, box, m_connection.detail, detailFont(), quiet);
    const int side = Theme::scaled(14);
    widgets::drawIcon(painter, QRect(width() - side - Theme::scaled(8), (height() - side) / 2, side, side),
                      u"chevron-down", quiet);
    if (hasFocus())
        widgets::drawFocusRing(painter, rect());
}

CountButton::CountButton(QString iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(iconName))
    , m_name(name)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void CountButton::setCount(int count, std::optional<widgets::State> state)
{
    m_shown = QString::number(count);
    m_state = state;
    setAccessibleName(tr("%1: %2").arg(m_name, m_shown));
    setToolTip(m_name);
    updateGeometry();
    update();
}

void CountButton::setWords(const QString& words)
{
    m_shown = words;
    setAccessibleName(tr("%1: %2").arg(m_name, words));
    updateGeometry();
    update();
}

void CountButton::setIconName(const QString& iconName)
{
    m_icon = iconName;
    update();
}

QSize CountButton::sizeHint() const
{
    const double text = widgets::numberWidth(m_shown, Theme::font(FontRole::Body));
    return {static_cast<int>(std::ceil(text)) + Theme::scaled(8 + 16 + 8 + 8), Theme::controlHeight()};
}

void CountButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        widgets::drawPanel(painter, rect(), Role::Hover, Role::Hover);
    const int side = Theme::scaled(16);
    widgets::drawIcon(painter, QRect(Theme::scaled(8), (height() - side) / 2, side, side), m_icon,
                      Theme::color(Role::Text2));
    if (m_state)
        widgets::drawState(painter, QRectF(Theme::scaled(8) + side - 6, 3, widgets::stateSide(), widgets::stateSide()),
                           *m_state);
    painter.setPen(Theme::color(Role::Text2));
    widgets::drawNumber(painter, QRectF(rect()).adjusted(Theme::scaled(32), 0, 0, 0), m_shown,
                        Theme::font(FontRole::Body), Qt::AlignLeft | Qt::AlignVCenter);
    if (hasFocus())
        widgets::drawFocusRing(painter, rect());
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(std::max(Theme::scaled(Height), Theme::controlHeight() + ContextLine + 9));
    placeWidgets();
    setCanGo(false, false);
    setReadOnly(false);
}

void TopBar::placeWidgets()
{
    m_back = widgets::Button::iconOnly(u"back", tr("Back"), this);
    m_forward = widgets::Button::iconOnly(u"forward", tr("Forward"), this);
    m_cluster = new PickerButton(tr("Cluster"), false, this);
    m_gateway = new PickerButton(tr("Gateway"), true, this);
    m_palette = new PaletteField(this);
    m_palette->setText(tr("Find an object or run a command"));
    m_palette->setAccessibleName(m_palette->text());
    m_mode = new CountButton(u"unlock"_s, tr("Mode"), this);
    m_jobs = new CountButton(u"jobs"_s, tr("Running jobs"), this);
    m_bell = new CountButton(u"bell"_s, tr("Unread notifications"), this);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(Theme::scaled(Rail::Wide), ContextLine, widgets::measure::Padding, 1);
    m_layout->setSpacing(widgets::measure::Space);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_forward);
    m_layout->addWidget(m_cluster);
    m_layout->addWidget(m_gateway);
    m_layout->addStretch(1);
    m_layout->addWidget(m_palette);
    m_layout->addWidget(m_mode);
    m_layout->addWidget(m_jobs);
    m_layout->addWidget(m_bell);
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &QAbstractButton::clicked, this, &TopBar::forwardRequested);
    connect(m_palette, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(m_cluster, &QAbstractButton::clicked, this, &TopBar::clusterRequested);
    connect(m_gateway, &QAbstractButton::clicked, this, &TopBar::gatewayRequested);
    connect(m_mode, &QAbstractButton::clicked, this, &TopBar::modeRequested);
    connect(m_jobs, &QAbstractButton::clicked, this, &TopBar::jobsRequested);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::notificationsRequested);
}

void TopBar::setCanGo(bool back, bool forward)
{
    m_back->setWhyNot(back ? QString() : tr("This is where you began"));
    m_forward->setWhyNot(forward ? QString() : tr("There is nothing ahead"));
}

void TopBar::setReadOnly(bool isReadOnly)
{
    m_mode->setIconName(isReadOnly ? u"lock"_s : u"unlock"_s);
    m_mode->setWords(isReadOnly ? tr("Read-only") : tr("Normal"));
}

void TopBar::setRoom(int windowWidth)
{
    m_showsName = windowWidth >= 1200;
    m_cluster->setShowsDetail(windowWidth >= 1280);
    m_gateway->setShowsDetail(windowWidth >= 1280);
    m_cluster->setVisible(windowWidth >= 640);
    m_mode->setVisible(windowWidth >= 800);
    m_palette->setText(windowWidth >= 1200 ? tr("Find an object or run a command") : tr("Find or run"));
    QMargins margins = m_layout->contentsMargins();
    margins.setLeft(Theme::scaled(m_showsName ? Rail::Wide : Rail::Narrow));
    m_layout->setContentsMargins(margins);
    update();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedHeight(std::max(Theme::scaled(Height), Theme::controlHeight() + ContextLine + 9));
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), ContextLine), Theme::color(Role::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Role::Border));
    const int side = Theme::scaled(18);
    const QRect mark(Theme::scaled(15), ContextLine + (height() - ContextLine - side) / 2, side, side);
    widgets::drawIcon(painter, mark, u"gateway", Theme::color(Role::Accent));
    if (m_showsName)
        widgets::drawText(painter, QRectF(mark.right() + Theme::scaled(9), ContextLine, 200, height() - ContextLine),
                          u"Gatehouse"_s, Theme::font(FontRole::Strong), Theme::color(Role::Text));
}

} // namespace shell
