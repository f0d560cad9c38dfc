// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterbox.h"

#include "app/widgets/filteredit.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

// The frame around chips and text: outline of a field, ring while the text has the keyboard, red while it is wrong.
class FilterField final : public QWidget
{
public:
    using QWidget::QWidget;
    bool hasError = false;

    [[nodiscard]] QSize sizeHint() const override { return {QWidget::sizeHint().width(), Theme::controlHeight()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawPanel(painter, rect(), Role::Surface, hasError ? Role::DangerMark : Role::Control);
        const QWidget* child = focusProxy();
        const bool hasKeyboard = child && child->hasFocus();
        if (hasError) {
            painter.setPen(QPen(Theme::color(Role::DangerMark), 2));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::ControlRadius,
                                    measure::ControlRadius);
        } else if (hasKeyboard) {
            drawFocusRing(painter, rect());
        }
        const int side = Theme::scaled(15);
        drawIcon(painter, QRect(measure::Space + 2, (height() - side) / 2, side, side), u"filter",
                 Theme::color(Role::Text2));
        if (!hasKeyboard)
            drawKeyHint(&painter, QRectF(rect()).adjusted(0, 0, -6, 0), u"/"_s, Theme::color(Role::Text2),
                        Theme::color(Role::Border));
    }
};

} // namespace

FilterBox::FilterBox(const QString& accessibleName, Parser parser, QWidget* parent)
    : QWidget(parent)
    , m_parser(std::move(parser))
{
    placeWidgets();
    m_edit->setAccessibleName(accessibleName);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& typed) {
        read();
        if (typed.endsWith(u' '))
            makeChips();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        makeChips();
        emit leftDownwards();
    });
    connect(m_edit, &FilterEdit::backspacedAtStart, this, &FilterBox::takeChipBack);
    connect(m_edit, &FilterEdit::leftDownwards, this, &FilterBox::leftDownwards);
    showReading();
}

void FilterBox::placeWidgets()
{
    m_field = new FilterField(this);
    m_edit = new FilterEdit(m_field);
    m_edit->installEventFilter(this);
    m_field->setFocusProxy(m_edit);
    m_field->setFixedHeight(Theme::controlHeight());
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(measure::Space + Theme::scaled(22), 2, Theme::scaled(26), 2);
    inside->setSpacing(measure::Gap + 2);
    m_chipRow = new QHBoxLayout;
    m_chipRow->setSpacing(measure::Gap + 2);
    inside->addLayout(m_chipRow);
    inside->addWidget(m_edit, 1);

    m_words = new Label(QString(), FontRole::Caption, Role::Text2, this);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setMinimumWidth(0);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count = new Label(QString(), FontRole::Caption, Role::Text, this);
    m_savedRow = new QHBoxLayout;
    m_savedRow->setSpacing(measure::Gap + 2);
    auto* below = new QHBoxLayout;
    below->setSpacing(measure::Gap + 2);
    below->addLayout(m_savedRow);
    below->addWidget(m_words, 1);
    below->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addLayout(below);
}

bool FilterBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_field->update();
    return QWidget::eventFilter(watched, event);
}

void FilterBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_field && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        m_field->setFixedHeight(Theme::controlHeight());
}

void FilterBox::setPlaceholder(const QString& example)
{
    m_edit->setPlaceholderText(example);
}

void FilterBox::setSaved(const QList<SavedFilter>& saved)
{
    m_saved = saved;
    showSaved();
}

void FilterBox::showSaved()
{
    while (QLayoutItem* item = m_savedRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const SavedFilter& saved : m_saved) {
        auto* pill = new PillButton(saved.name, saved.text, this);
        pill->setCheckable(true);
        pill->setChecked(saved.text == m_filter);
        connect(pill, &QAbstractButton::clicked, this, [this, text = saved.text] { setText(text); });
        m_savedRow->addWidget(pill);
    }
}

void FilterBox::setCounts(qsizetype shown, qsizetype total)
{
    m_shown = shown;
    m_total = total;
    showReading();
}

qsizetype FilterBox::chipsLength() const
{
    return m_chips.isEmpty() ? 0 : m_chips.join(u' ').size() + 1;
}

QString FilterBox::text() const
{
    const QString rest = m_edit->text();
    if (m_chips.isEmpty())
        return rest.trimmed();
    return rest.trimmed().isEmpty() ? m_chips.join(u' ') : QString(m_chips.join(u' ') % u' ' % rest.trimmed());
}

void FilterBox::setText(const QString& text)
{
    while (!m_chips.isEmpty()) {
        m_chips.removeFirst();
        dropChip(0);
    }
    m_edit->setText(text);
    m_reading = m_parser(text);
    const QString before = m_filter;
    if (m_reading.error.isEmpty()) {
        m_filter = text;
        makeChips();
    }
    showReading();
    showSaved();
    if (m_filter != before)
        emit filterChanged(m_filter);
}

void FilterBox::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBox::read()
{
    const QString whole = text();
    m_reading = m_parser(whole);
    showReading();
    if (!m_reading.error.isEmpty() || whole == m_filter)
        return;
    m_filter = whole;
    for (int i = 0; i < m_savedRow->count(); ++i) {
        if (auto* pill = qobject_cast<QAbstractButton*>(m_savedRow->itemAt(i)->widget()))
            pill->setChecked(i < m_saved.size() && m_saved[i].text == m_filter);
    }
    emit filterChanged(m_filter);
}

// Every term of the text that stands behind the chips becomes one. A text without terms side by side stays text.
void FilterBox::makeChips()
{
    const QString whole = text();
    m_reading = m_parser(whole);
    if (!m_reading.error.isEmpty())
        return;
    const qsizetype begin = chipsLength();
    QStringList fresh;
    qsizetype covered = begin;
    for (const FilterTerm& term : m_reading.terms) {
        if (term.from < begin)
            continue;
        if (!whole.mid(covered, term.from - covered).trimmed().isEmpty())
            return; // something between the terms: they are not simply side by side
        fresh.append(whole.mid(term.from, term.length));
        covered = term.from + term.length;
    }
    if (fresh.isEmpty() || !whole.mid(covered).trimmed().isEmpty())
        return;
    for (const QString& term : fresh) {
        auto* chip = new FilterChip(term, m_field);
        m_chips.append(term);
        m_chipRow->addWidget(chip);
        connect(chip, &FilterChip::removed, this, [this, chip] { removeChip(m_chipRow->indexOf(chip)); });
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            while (m_chipRow->indexOf(chip) >= 0)
                takeChipBack();
        });
    }
    m_edit->clear();
    showReading();
}

void FilterBox::takeChipBack()
{
    if (m_chips.isEmpty())
        return;
    const QString rest = m_edit->text();
    const QString term = m_chips.takeLast();
    dropChip(m_chipRow->count() - 1);
    m_edit->setText(rest.isEmpty() ? term : QString(term % u' ' % rest));
    m_edit->setCursorPosition(static_cast<int>(term.size()));
    m_edit->setFocus();
    read();
}

void FilterBox::dropChip(int number)
{
    const std::unique_ptr<QLayoutItem> item(m_chipRow->takeAt(number));
    item->widget()->hide();
    item->widget()->deleteLater(); // it may be the one that was clicked
}

void FilterBox::removeChip(qsizetype number)
{
    if (number < 0 || number >= m_chips.size())
        return;
    m_chips.removeAt(number);
    dropChip(static_cast<int>(number));
    m_edit->setFocus();
    read();
}

void FilterBox::showReading()
{
    const bool isWrong = !m_reading.error.isEmpty();
    static_cast<FilterField*>(m_field)->hasError = isWrong;
    m_field->update();
    const qsizetype begin = chipsLength();
    m_edit->markError(std::max<qsizetype>(0, m_reading.errorAt - begin),
                      isWrong ? std::max<qsizetype>(1, m_reading.errorLength) : 0);
    m_words->setRole(isWrong ? Role::DangerText : Role::Text2);
    const QString meaning = m_reading.readsAs.isEmpty() ? QString() : tr("reads as: %1.").arg(m_reading.readsAs);
    m_words->setText(isWrong ? tr("column %1: %2").arg(m_reading.errorAt + 1).arg(m_reading.error) : meaning);
    m_words->setToolTip(m_words->text());
    m_edit->setAccessibleDescription(m_words->text());
    m_count->setText(
        m_total < 0
            ? QString()
            : tr("%1 of %2").arg(groupedDigits(QString::number(m_shown)), groupedDigits(QString::number(m_total))));
}

} // namespace widgets
