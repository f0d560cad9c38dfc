// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/secretfield.h"

#include "app/widgets/button.h"
#include "app/widgets/paint.h"

#include <QApplication>
#include <QBackingStore>
#include <QClipboard>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray hashOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

// With the hint by which clipboard histories know to leave it out.
QMimeData* secretMimeData(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    return data;
}

} // namespace

SecretField::SecretField(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_eye = Button::iconOnly(u"eye", tr("Show the secret for %1 s").arg(Seconds), this);
    m_eye->setCheckable(true);
    connect(m_eye, &QAbstractButton::toggled, this, &SecretField::setRevealed);
    m_copy = Button::iconOnly(u"copy", tr("Copy the secret; the clipboard is cleared after %1 s").arg(Seconds), this);
    connect(m_copy, &QAbstractButton::clicked, this, &SecretField::copy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::Padding, 0, 2, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_eye);
    layout->addWidget(m_copy);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SecretField::tick);
    m_eye->setEnabled(false);
    m_copy->setEnabled(false);
}

SecretField::~SecretField()
{
    if (m_copyLeft > 0)
        clearClipboard();
}

QSize SecretField::sizeHint() const
{
    return {Theme::scaled(220), Theme::controlHeight()};
}

void SecretField::setSecret(const QString& lastFour, Reveal reveal)
{
    if (lastFour == m_lastFour && static_cast<bool>(reveal) == static_cast<bool>(m_reveal)) {
        m_reveal = std::move(reveal); // the same secret told again: a person may be reading it
        return;
    }
    setRevealed(false);
    m_lastFour = lastFour;
    m_reveal = std::move(reveal);
    m_eye->setEnabled(static_cast<bool>(m_reveal));
    m_copy->setEnabled(static_cast<bool>(m_reveal));
    update();
}

void SecretField::clear()
{
    setSecret({}, {});
}

void SecretField::setRevealed(bool revealed)
{
    m_isRevealed = revealed && m_reveal;
    m_revealLeft = m_isRevealed ? Seconds : 0;
    const QSignalBlocker quiet(m_eye);
    m_eye->setChecked(m_isRevealed);
    if (m_isRevealed)
        m_second.start();
    update();
}

void SecretField::copy()
{
    if (!m_reveal)
        return;
    const QString text = m_reveal();
    m_copiedHash = hashOf(text);
    QApplication::clipboard()->setMimeData(secretMimeData(text));
    m_copyLeft = Seconds;
    m_second.start();
    emit copied();
    update();
}

void SecretField::tick()
{
    if (m_revealLeft > 0 && --m_revealLeft == 0)
        setRevealed(false);
    if (m_copyLeft > 0 && --m_copyLeft == 0)
        clearClipboard();
    if (m_revealLeft == 0 && m_copyLeft == 0)
        m_second.stop();
    update();
}

void SecretField::clearClipboard()
{
    if (hashOf(QApplication::clipboard()->text()) == m_copiedHash)
        QApplication::clipboard()->clear();
    m_copiedHash.clear();
}

void SecretField::hideEvent(QHideEvent* event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

// A picture of the window is painted onto something else than the window's own store.
bool SecretField::isOnScreen(const QPainter& painter) const
{
    QBackingStore* store = window()->backingStore();
    return store && painter.paintEngine() && painter.paintEngine()->paintDevice() == store->paintDevice();
}

void SecretField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, rect(), Role::Window, Role::Control);
    const QRectF box = QRectF(rect()).adjusted(measure::Padding, 0, -(width() - m_eye->x()), 0);
    if (!m_reveal && m_lastFour.isEmpty()) {
        drawText(painter, box, tr("none"), Theme::font(FontRole::Body), Theme::color(Role::Text2));
        return;
    }
    if (m_copyLeft > 0 && !m_isRevealed) {
        drawText(painter, box, tr("copied, cleared in %1 s").arg(m_copyLeft), Theme::font(FontRole::Body),
                 Theme::color(Role::SuccessText));
        return;
    }
    const bool showsText = m_isRevealed && isOnScreen(painter);
    const QFont font = Theme::font(FontRole::Data);
    // Where there is little room dots give way, not the end, which is what a person compares.
    const double pitch = QFontMetricsF(font).horizontalAdvance(u'0');
    const auto dots = std::clamp<qsizetype>(static_cast<qsizetype>(box.width() / pitch) - m_lastFour.size(), 0, 28);
    const QString fitting = showsText ? m_reveal() : QString(dots, QChar(0x2022)) % m_lastFour;
    drawText(painter, box, fitting, font, Theme::color(Role::Text));
}

} // namespace widgets
