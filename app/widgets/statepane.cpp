// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/statepane.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto QuietTime = 150ms;

// Grey rows of the final height, where rows will be.
class LoadingCover final : public QWidget
{
public:
    using QWidget::QWidget;
    QString words;
    double share = -1;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Role::Surface));
        if (words.isEmpty())
            return;
        const int line = Theme::rowHeight();
        const QRectF box = QRectF(rect()).adjusted(measure::Padding, measure::Space, -measure::Padding, 0);
        drawText(painter, QRectF(box.left(), box.top(), box.width(), line), words, Theme::font(FontRole::Body),
                 Theme::color(Role::Text));
        if (share >= 0)
            drawBar(painter, QRectF(box.left(), box.top() + line, box.width(), 8), share, Role::Accent);
        const std::array<double, 4> widths{.22, .12, .3, .16};
        for (double y = box.top() + 2 * line; y < height(); y += line) {
            double x = box.left();
            for (const double width : widths) {
                painter.fillRect(QRectF(x, y + line / 2.0 - 4, box.width() * width, 8), Theme::color(Role::Sunken));
                x += box.width() * width + measure::Padding;
            }
            painter.fillRect(QRectF(0, y + line - 1, this->width(), 1), Theme::color(Role::Border));
        }
    }
};

} // namespace

StatePane::StatePane(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
{
    m_bar = new MessageBar(this);
    m_cover = new LoadingCover(this);
    m_cover->hide();
    m_coverLayout = new QVBoxLayout(m_cover);
    m_coverLayout->setContentsMargins(measure::Margin, measure::Margin, measure::Margin, measure::Margin);
    m_coverLayout->setSpacing(measure::Space);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_cover, 1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        const bool isCancelled = isSignalConnected(QMetaMethod::fromSignal(&StatePane::cancelRequested)); // by anybody
        if (m_mode == Mode::Loading)
            showWords(m_words, isCancelled ? tr("Cancel") : QString());
    });
}

bool StatePane::coversContent() const
{
    return m_mode == Mode::Loading || m_mode == Mode::Empty || m_mode == Mode::NoMatch || m_mode == Mode::NotAllowed;
}

void StatePane::enter(Mode mode)
{
    m_mode = mode;
    m_delay.stop();
    if (mode != Mode::Failed && mode != Mode::Stale)
        m_bar->clear();
    m_cover->setVisible(coversContent());
    m_content->setVisible(!coversContent());
    if (mode == Mode::Ready)
        setAccessibleDescription({});
}

void StatePane::setReady()
{
    enter(Mode::Ready);
}

void StatePane::showWords(const QString& sentence, const QString& buttonText, QStringView iconName)
{
    while (QLayoutItem* item = m_coverLayout->takeAt(0)) {
        if (QWidget* before = item->widget()) {
            before->hide(); // at once: the button that was pressed may be in use a little longer
            before->deleteLater();
        }
        delete item;
    }
    setAccessibleDescription(sentence);
    auto* cover = static_cast<LoadingCover*>(m_cover);
    cover->words = m_mode == Mode::Loading ? sentence : QString();
    cover->share = m_share;
    if (m_mode != Mode::Loading) {
        auto* label = new Label(sentence, FontRole::Body, Role::Text, m_cover);
        label->setWordWrap(true);
        label->setMaximumWidth(720);
        m_coverLayout->addWidget(label);
        label->show(); // a layout alone would show it in the next turn
    }
    if (!buttonText.isEmpty()) {
        auto* button = new Button(buttonText, m_cover, iconName,
                                  m_mode == Mode::Loading ? Button::Kind::Quiet : Button::Kind::Normal);
        connect(button, &QAbstractButton::clicked, this, &StatePane::pressButton);
        m_coverLayout->addWidget(button, 0, m_mode == Mode::Loading ? Qt::AlignRight : Qt::AlignLeft);
        button->show();
    }
    m_coverLayout->addStretch(1);
    m_cover->update();
}

void StatePane::pressButton()
{
    switch (m_mode) {
    case Mode::Loading:
        emit cancelRequested();
        break;
    case Mode::NoMatch:
        emit filterCleared();
        break;
    default:
        emit remedyRequested();
    }
}

void StatePane::setLoading(const QString& words, double share)
{
    const bool wasShown = m_mode == Mode::Loading && !m_delay.isActive();
    m_words = words;
    m_share = share;
    if (wasShown) {
        auto* cover = static_cast<LoadingCover*>(m_cover);
        cover->words = words;
        cover->share = share;
        cover->update();
        return;
    }
    if (m_mode == Mode::Loading)
        return; // it is about to be shown
    enter(Mode::Loading);
    m_share = -1;
    showWords({}, {});
    m_share = share;
    m_delay.start(QuietTime);
}

void StatePane::setEmpty(const QString& sentence, const QString& remedy, QStringView remedyIcon)
{
    enter(Mode::Empty);
    showWords(sentence, remedy, remedyIcon);
}

void StatePane::setNoMatch(const QString& readsAs, qsizetype total)
{
    enter(Mode::NoMatch);
    showWords(tr("Nothing matches: %1. 0 of %2.").arg(readsAs, groupedDigits(QString::number(total))),
              tr("Clear filter"), u"close");
}

void StatePane::setFailed(const Notice& notice, bool hasData, const QList<NoticeAction>& more)
{
    enter(Mode::Failed);
    m_content->setVisible(hasData);
    m_cover->setVisible(!hasData);
    showWords({}, {});
    setAccessibleDescription(notice.headline);
    QList<NoticeAction> actions = more;
    actions.append({tr("Retry"), [this] { emit retryRequested(); }});
    m_bar->say(notice, actions, false);
}

void StatePane::setStale(const QString& age, const QString& words)
{
    enter(Mode::Stale);
    Notice notice;
    notice.state = State::Neutral;
    notice.headline = tr("%1 old").arg(age);
    notice.body = words;
    m_bar->say(notice, {{tr("Try now"), [this] { emit retryRequested(); }}}, false);
}

void StatePane::setNotAllowed(const QString& sentence)
{
    enter(Mode::NotAllowed);
    showWords(sentence, {});
}

void StatePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace widgets
