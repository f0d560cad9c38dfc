// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/attentionlist.h"

#include "app/bridge/texts.h"
#include "app/overview/places.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overview {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {

constexpr int EntryPadding = 8;
constexpr int LeastWidth = 200;

// Text in as many lines as it needs; also inside a long name that has no place to break. Its height.
int layOutText(QPainter* painter, const QRect& box, const QString& text, FontRole role, Role color)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, Theme::font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, box.width()));
        line.setPosition(QPointF(0, height + (Theme::lineHeight(role) - line.height()) / 2));
        height += Theme::lineHeight(role);
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(Theme::color(color));
        layout.draw(painter, box.topLeft());
    }
    return height;
}

int inset()
{
    return measure::Padding + widgets::stateSide() + measure::Space;
}

QString joinedWords(const QStringList& parts)
{
    QStringList some;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            some.append(part);
    }
    return some.join(u" · "_s);
}

} // namespace

AttentionList::AttentionList(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What needs attention"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

AttentionList::Words AttentionList::wordsFor(const workspace::Attention& entry, base::SystemTime now)
{
    QString since;
    if (entry.since && *entry.since > base::SystemTime()) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - *entry.since);
        // From one hour on bridge::ago() is a time of day.
        since = age < std::chrono::hours(1) ? tr("for %1").arg(bridge::age(std::max(age, std::chrono::seconds(0))))
                                            : tr("since %1").arg(bridge::ago(*entry.since, now));
    }
    return {bridge::toQt(entry.headline), bridge::toQt(entry.sentence),
            joinedWords({wordFor(entry.severity), bridge::toQt(entry.note), bridge::toQt(entry.origin), since}),
            wordFor(whereToMend(entry))};
}

void AttentionList::show(std::vector<workspace::Attention> entries, base::SystemTime now, const Calm& calm)
{
    std::vector<Words> words;
    for (const workspace::Attention& entry : entries)
        words.push_back(wordsFor(entry, now));
    if (words == m_words && calm == m_calm) {
        m_entries = std::move(entries);
        return;
    }
    // The entry that a person is at stays the current one, wherever it stands now.
    int current = entries.empty() ? -1 : std::clamp(m_current, -1, static_cast<int>(entries.size()) - 1);
    if (m_current >= 0) {
        const workspace::Attention& before = m_entries[static_cast<size_t>(m_current)];
        const auto same = std::ranges::find_if(entries, [&before](const workspace::Attention& one) {
            return one.rule == before.rule && one.thing == before.thing && one.status == before.status;
        });
        if (same != entries.end())
            current = static_cast<int>(same - entries.begin());
    }
    m_entries = std::move(entries);
    m_words = std::move(words);
    m_calm = calm;
    m_current = current;
    m_hovered = -1;
    m_bottomsWidth = -1;
    setAccessibleDescription(m_current < 0 ? (m_entries.empty() ? calm.headline : QString()) : wordsOf(m_current));
    updateGeometry();
    update();
}

QString AttentionList::wordsOf(int number) const
{
    const Words& words = m_words[static_cast<size_t>(number)];
    return joinedWords({words.headline, words.sentence, words.note, words.action});
}

int AttentionList::heightOf(const Words& words, int width)
{
    const QRect box(0, 0, width - inset() - measure::Padding, 0);
    return 2 * EntryPadding + layOutText(nullptr, box, words.headline, FontRole::Strong, Role::Text)
        + layOutText(nullptr, box, words.sentence, FontRole::Small, Role::Text2) + Theme::lineHeight(FontRole::Caption)
        + 1;
}

const std::vector<int>& AttentionList::bottomsFor(int width) const
{
    if (width == m_bottomsWidth && m_bottoms.size() == m_words.size())
        return m_bottoms;
    m_bottoms.clear();
    m_bottomsWidth = width;
    int bottom = 0;
    for (const Words& words : m_words)
        m_bottoms.push_back(bottom += heightOf(words, width));
    return m_bottoms;
}

int AttentionList::heightForWidth(int width) const
{
    if (m_words.empty()) {
        const QRect box(0, 0, width - inset() - measure::Padding, 0);
        return 2 * EntryPadding + Theme::lineHeight(FontRole::Strong)
            + layOutText(nullptr, box, m_calm.sentence, FontRole::Small, Role::Text2);
    }
    return bottomsFor(width).back();
}

QSize AttentionList::sizeHint() const
{
    const int width = Theme::scaled(380);
    return {width, heightForWidth(width)};
}

QSize AttentionList::minimumSizeHint() const
{
    return {Theme::scaled(LeastWidth), Theme::lineHeight(FontRole::Strong) + 2 * EntryPadding};
}

QRect AttentionList::placeOf(int number) const
{
    if (number < 0 || number >= static_cast<int>(m_words.size()))
        return {};
    const std::vector<int>& bottoms = bottomsFor(width());
    const auto at = static_cast<size_t>(number);
    const int top = number == 0 ? 0 : bottoms[at - 1];
    return {0, top, width(), bottoms[at] - top};
}

int AttentionList::numberAt(const QPoint& at) const
{
    const std::vector<int>& bottoms = bottomsFor(width());
    const auto found = std::ranges::upper_bound(bottoms, at.y());
    return found == bottoms.end() || at.y() < 0 ? -1 : static_cast<int>(found - bottoms.begin());
}

void AttentionList::paintEntry(QPainter& painter, int number, const QRect& box) const
{
    const Words& words = m_words[static_cast<size_t>(number)];
    const State state = stateOf(m_entries[static_cast<size_t>(number)].severity);
    const bool isCurrent = number == m_current && hasFocus();
    if (isCurrent || number == m_hovered)
        painter.fillRect(box, Theme::color(isCurrent ? Role::Selection : Role::Hover));
    if (number + 1 < static_cast<int>(m_words.size()))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), Theme::color(Role::Border));
    QRect text = box.adjusted(inset(), EntryPadding, -measure::Padding, -EntryPadding);
    widgets::drawState(painter,
                       QRectF(measure::Padding, text.top(), widgets::stateSide(), Theme::lineHeight(FontRole::Strong)),
                       state);
    text.setTop(text.top() + layOutText(&painter, text, words.headline, FontRole::Strong, Role::Text));
    text.setTop(text.top() + layOutText(&painter, text, words.sentence, FontRole::Small, Role::Text2));
    const QFont caption = Theme::font(FontRole::Caption);
    const QRectF last(text.left(), text.top(), text.width(), Theme::lineHeight(FontRole::Caption));
    const double action = QFontMetricsF(caption).horizontalAdvance(words.action);
    widgets::drawText(painter, last.adjusted(0, 0, -action - measure::Padding, 0), words.note, caption,
                      Theme::color(Role::Text2));
    widgets::drawText(painter, last, words.action, caption, Theme::color(Role::Link),
                      Qt::AlignRight | Qt::AlignVCenter);
    if (isCurrent)
        widgets::drawFocusRing(painter, box.adjusted(1, 0, -1, -1));
}

void AttentionList::paintCalm(QPainter& painter) const
{
    if (m_calm.headline.isEmpty())
        return;
    QRect text = rect().adjusted(inset(), EntryPadding, -measure::Padding, 0);
    widgets::drawState(painter,
                       QRectF(measure::Padding, text.top(), widgets::stateSide(), Theme::lineHeight(FontRole::Strong)),
                       m_calm.state);
    text.setTop(text.top() + layOutText(&painter, text, m_calm.headline, FontRole::Strong, Role::Text));
    layOutText(&painter, text, m_calm.sentence, FontRole::Small, Role::Text2);
    if (hasFocus())
        widgets::drawFocusRing(painter, rect());
}

void AttentionList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_words.empty())
        paintCalm(painter);
    for (int i = 0; i < static_cast<int>(m_words.size()); ++i) {
        if (const QRect place = placeOf(i); place.intersects(event->rect()))
            paintEntry(painter, i, place);
    }
}

void AttentionList::setCurrent(int number)
{
    if (m_words.empty())
        return;
    m_current = std::clamp(number, 0, static_cast<int>(m_words.size()) - 1);
    setAccessibleDescription(wordsOf(m_current));
    update();
    emit currentChanged(m_current);
}

void AttentionList::setHovered(int number)
{
    if (number == m_hovered)
        return;
    m_hovered = number;
    setCursor(number < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void AttentionList::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_words.size()) - 1;
    const QString letter = event->modifiers() == Qt::NoModifier ? event->text() : QString();
    if (event->key() == Qt::Key_Down || letter == u"j")
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up || letter == u"k")
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        emit chosen(m_current);
    else
        QWidget::keyPressEvent(event);
}

void AttentionList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        setCurrent(std::max(0, m_current));
}

void AttentionList::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(numberAt(event->position().toPoint()));
}

void AttentionList::mouseReleaseEvent(QMouseEvent* event)
{
    const int number = numberAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || number < 0)
        return;
    setCurrent(number);
    emit chosen(number);
}

void AttentionList::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void AttentionList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    m_bottomsWidth = -1;
    updateGeometry();
}

} // namespace overview
