// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/keypaircard.h"

#include "app/widgets/badges.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"
#include "app/widgets/sparkline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

KeyCard::KeyCard(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
{
    m_name = new Label(QString(), FontRole::Strong, Role::Text, this);
    m_chip = new StatusChip(State::Neutral, {}, this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(numberBadgeSide() + measure::Space, 0, 0, 0);
    head->addWidget(m_name, 1);
    head->addWidget(m_chip);
    m_secret = new SecretField(tr("Key %1").arg(number), this);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(measure::Padding);
    m_rows->setVerticalSpacing(3);
    m_rows->setColumnMinimumWidth(0, Theme::scaled(72));
    m_rows->setColumnStretch(1, 1);
    m_trend = new Sparkline(tr("Calls in 24 h"), this);
    m_calls = new Label(QString(), FontRole::Small, Role::Text2, this);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_trend);
    m_foot->addStretch(1);
    m_foot->addWidget(m_calls);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::Padding, measure::Space, measure::Padding, measure::Space);
    layout->setSpacing(measure::Space);
    layout->addLayout(head);
    layout->addWidget(m_secret);
    layout->addLayout(m_rows);
    layout->addLayout(m_foot);
}

void KeyCard::setFacts(const KeyFacts& facts, double highest)
{
    setAccessibleName(facts.name);
    m_name->setText(facts.name);
    m_chip->setState(facts.state, facts.stateWord);
    m_secret->setSecret(facts.lastFour, facts.reveal);
    m_secret->setAccessibleName(facts.name);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < facts.rows.size(); ++row) {
        auto* value = new Label(facts.rows[row].second, FontRole::Body, Role::Text, this);
        value->setWordWrap(true);
        value->makeSelectable();
        m_rows->addWidget(new Label(facts.rows[row].first, FontRole::Body, Role::Text2, this), row, 0, Qt::AlignTop);
        m_rows->addWidget(value, row, 1, Qt::AlignTop);
    }
    m_trend->setValues(facts.trend, Role::Calm, highest);
    m_calls->setText(facts.calls);
}

void KeyCard::addButton(QWidget* button)
{
    m_foot->addWidget(button);
}

void KeyCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, rect(), Role::Surface, Role::Border);
    const double middle = m_name->geometry().center().y();
    drawNumberBadge(painter, QRectF(measure::Padding, middle - 10, numberBadgeSide(), 20), QString::number(m_number));
}

KeyPairCard::KeyPairCard(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::Padding);
    for (int number : {1, 2}) {
        auto* card = new KeyCard(number, this);
        m_cards[static_cast<size_t>(number - 1)] = card;
        layout->addWidget(card);
    }
}

void KeyPairCard::setFacts(const KeyFacts& first, const KeyFacts& second)
{
    double highest = 0; // one scale: a quiet key must look quiet beside a busy one
    for (const KeyFacts* facts : {&first, &second}) {
        for (const double value : facts->trend)
            highest = std::max(highest, value);
    }
    m_cards[0]->setFacts(first, highest);
    m_cards[1]->setFacts(second, highest);
}

} // namespace widgets
