// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a change will do, before it is done: steps with their state, who is affected, a diff, the way back in words, and
// the confirmation. Cancel is the default and holds the keyboard. Applying turns the same panel into progress.

#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace widgets {

class Button;
class Label;
class MessageBar;
class StatusChip;

struct PlanStep
{
    State state = State::Neutral;
    QString title; // "Make a new primary key"
    QString detail; // "The old one is refused from that moment on."
    QString note; // "needs confirmation", "done 20 Nov"
};

struct DiffLine
{
    enum class Kind : uint8_t { Same, Added, Removed };

    Kind kind = Kind::Same;
    QString text;
};

struct Plan
{
    QString title; // verb object: "Regenerate the primary key of partner-acme"
    QString warning; // who is affected, in numbers
    QList<PlanStep> steps;
    QList<DiffLine> diff;
    QString wayBack;
    QString verb; // on the button: "Regenerate"
    QString verbIcon;
    QString typedWord; // has to be typed; empty: none
    QString consent; // has to be ticked: "Regenerate although the key is in use"; empty: none
    bool isDangerous = true;
};

class PlanPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(QWidget* parent = nullptr);

    void setPlan(const Plan& plan);
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] bool isConfirmed() const; // all that was asked for is there
    void setStep(int number, State state, const QString& note); // progress
    void setApplying(bool applying);
    void setOutcome(State state, const QString& words); // what was done, or what is left to do
    void focusCancel();

signals:
    void confirmed();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeWidgets();
    QWidget* makeHead();
    QWidget* makeFoot();
    void refillSteps();
    void refillDiff();
    void showConfirmation();

    Plan m_plan;
    bool m_isApplying = false;
    bool m_isOver = false;
    Label* m_title = nullptr;
    StatusChip* m_chip = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QVBoxLayout* m_diff = nullptr;
    MessageBar* m_warning = nullptr;
    Label* m_wayBack = nullptr;
    QCheckBox* m_consent = nullptr;
    Label* m_typeHint = nullptr;
    QLineEdit* m_typed = nullptr;
    Button* m_cancel = nullptr;
    Button* m_confirm = nullptr;
    QWidget* m_confirmHolder = nullptr;
};

} // namespace widgets
