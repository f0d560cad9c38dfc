// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two keys of a subscription as cards in one column, on one scale: which one is still used, from where, how often.

#include "app/widgets/secretfield.h"
#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <array>

class QGridLayout;
class QHBoxLayout;

namespace widgets {

class Label;
class Sparkline;
class StatusChip;

struct KeyFacts
{
    QString name; // "Primary key"
    State state = State::Neutral;
    QString stateWord; // "In use", "Quiet"
    QString lastFour;
    SecretField::Reveal reveal;
    QList<std::pair<QString, QString>> rows; // "Last use": "2 s ago, POST /orders, 429"
    QList<double> trend;
    QString calls; // "402 118 calls in 24 h"
};

class KeyCard final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCard(int number, QWidget* parent = nullptr);

    void setFacts(const KeyFacts& facts, double highest);
    void addButton(QWidget* button);
    [[nodiscard]] SecretField& secret() { return *m_secret; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    Label* m_name = nullptr;
    StatusChip* m_chip = nullptr;
    SecretField* m_secret = nullptr;
    QGridLayout* m_rows = nullptr;
    Sparkline* m_trend = nullptr;
    Label* m_calls = nullptr;
    QHBoxLayout* m_foot = nullptr;
};

class KeyPairCard final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPairCard(QWidget* parent = nullptr);

    void setFacts(const KeyFacts& first, const KeyFacts& second);
    [[nodiscard]] KeyCard& card(int number) { return *m_cards[static_cast<size_t>(number - 1)]; } // 1 or 2

private:
    std::array<KeyCard*, 2> m_cards{};
};

} // namespace widgets
