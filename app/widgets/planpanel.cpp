// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/planpanel.h"

#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

// One line of a diff on its tint, with its sign.
class DiffRow final : public QWidget
{
public:
    DiffRow(DiffLine line, QWidget* parent)
        : QWidget(parent)
        , m_line(std::move(line))
    {
        setFixedHeight(Theme::scaled(21));
        setAccessibleName(sign() % u' ' % m_line.text);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool isChange = m_line.kind != DiffLine::Kind::Same;
        if (isChange)
            painter.fillRect(rect(),
                             Theme::color(m_line.kind == DiffLine::Kind::Added ? Role::SuccessTint : Role::DangerTint));
        const QRectF box = QRectF(rect()).adjusted(measure::Padding, 0, -measure::Padding, 0);
        const QFont font = Theme::font(isChange ? FontRole::DataStrong : FontRole::Data);
        drawText(painter, box, sign(), font, Theme::color(Role::Text));
        drawText(painter, box.adjusted(Theme::scaled(14), 0, 0, 0), m_line.text, font, Theme::color(Role::Text));
    }

private:
    [[nodiscard]] QString sign() const
    {
        return m_line.kind == DiffLine::Kind::Added ? u"+"_s : m_line.kind == DiffLine::Kind::Removed ? u"-"_s : u" "_s;
    }
    DiffLine m_line;
};

class StateMark final : public QWidget
{
public:
    StateMark(State state, QWidget* parent)
        : QWidget(parent)
        , m_state(state)
    {
        setFixedSize(stateSide() + 2, Theme::lineHeight(FontRole::Strong));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawState(painter, rect(), m_state);
    }

private:
    State m_state;
};

QWidget* makeStepRow(const PlanStep& step)
{
    auto* row = new QWidget;
    auto* title = new Label(step.title, FontRole::Strong, Role::Text, row);
    title->setWordWrap(true);
    auto* note = new Label(step.note, FontRole::Small, Role::Text2, row);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(note, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addLayout(head);
    if (!step.detail.isEmpty()) {
        auto* detail = new Label(step.detail, FontRole::Small, Role::Text2, row);
        detail->setWordWrap(true);
        texts->addWidget(detail);
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(measure::Margin, measure::Space, measure::Margin, measure::Space);
    layout->setSpacing(measure::Space);
    layout->addWidget(new StateMark(step.state, row), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    row->setAccessibleName(QStringList{step.title, step.note, step.detail}.join(u' '));
    return row;
}

void clearColumn(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QScrollArea* scrolled(QWidget* inside, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent)
{
    placeWidgets();
}

QWidget* PlanPanel::makeHead()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(Theme::scaled(38));
    m_title = new Label(QString(), FontRole::Strong, Role::Text, head);
    m_chip = new StatusChip(State::Neutral, {}, head);
    auto* close = Button::iconOnly(u"close", tr("Close the plan; nothing is changed"), head);
    connect(close, &QAbstractButton::clicked, this, &PlanPanel::cancelled);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(measure::Margin, 0, measure::Space, 0);
    row->addWidget(m_title);
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addWidget(close);
    return head;
}

QWidget* PlanPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    m_consent = new QCheckBox(foot);
    m_typeHint = new Label(QString(), FontRole::Body, Role::Text2, foot);
    m_typed = new QLineEdit(foot);
    m_typed->setMaximumWidth(Theme::scaled(180));
    m_cancel = new Button(tr("Cancel"), foot);
    m_confirmHolder = new QWidget(foot);
    new QHBoxLayout(m_confirmHolder);
    m_confirmHolder->layout()->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::Space);
    row->addWidget(m_typeHint);
    row->addWidget(m_typed);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirmHolder);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(measure::Padding, measure::Space, measure::Padding, measure::Space);
    column->addWidget(m_consent);
    column->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &PlanPanel::cancelled);
    connect(m_consent, &QCheckBox::toggled, this, &PlanPanel::showConfirmation);
    connect(m_typed, &QLineEdit::textChanged, this, &PlanPanel::showConfirmation);
    return foot;
}

void PlanPanel::placeWidgets()
{
    auto* steps = new QWidget;
    m_steps = new QVBoxLayout(steps);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(0);
    m_wayBack = new Label(QString(), FontRole::Small, Role::Text2, this);
    m_wayBack->setWordWrap(true);
    m_wayBack->setContentsMargins(measure::Margin, measure::Space, measure::Margin, measure::Space);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(scrolled(steps, this), 1);
    left->addWidget(m_wayBack);

    m_warning = new MessageBar(this);
    auto* diff = new QWidget;
    m_diff = new QVBoxLayout(diff);
    m_diff->setContentsMargins(0, measure::Gap, 0, measure::Gap);
    m_diff->setSpacing(0);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_warning);
    right->addWidget(scrolled(diff, this), 1);
    right->addWidget(makeFoot());

    auto* both = new QHBoxLayout;
    both->setSpacing(1);
    both->addLayout(left, 9);
    both->addLayout(right, 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(both, 1);
}

void PlanPanel::setPlan(const Plan& plan)
{
    m_plan = plan;
    m_isOver = false;
    m_isApplying = false;
    setAccessibleName(tr("Plan: %1").arg(plan.title));
    m_title->setText(tr("Plan: %1").arg(plan.title));
    m_chip->setState(State::Info, tr("Not applied"));
    m_wayBack->setText(plan.wayBack.isEmpty() ? QString() : tr("Way back: %1").arg(plan.wayBack));
    m_wayBack->setVisible(!plan.wayBack.isEmpty());
    m_warning->clear();
    if (!plan.warning.isEmpty()) {
        Notice notice;
        notice.state = State::Warning;
        notice.headline = plan.warning;
        m_warning->say(notice, {}, false);
    }
    m_consent->setText(plan.consent);
    m_consent->setChecked(false);
    m_typed->clear();
    m_typed->setAccessibleName(tr("Type %1 to confirm").arg(plan.typedWord));
    m_typeHint->setText(tr("Type %1").arg(plan.typedWord));
    delete m_confirm;
    m_confirm = new Button(plan.verb, m_confirmHolder, plan.verbIcon,
                           plan.isDangerous ? Button::Kind::Danger : Button::Kind::Primary);
    m_confirmHolder->layout()->addWidget(m_confirm);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        if (isConfirmed())
            emit confirmed();
    });
    refillSteps();
    refillDiff();
    showConfirmation();
    focusCancel();
}

void PlanPanel::focusCancel()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

bool PlanPanel::isConfirmed() const
{
    const bool hasConsent = m_plan.consent.isEmpty() || m_consent->isChecked();
    const bool hasWord = m_plan.typedWord.isEmpty() || m_typed->text() == m_plan.typedWord;
    return hasConsent && hasWord && !m_isApplying && !m_isOver;
}

void PlanPanel::showConfirmation()
{
    const bool asks = !m_isApplying && !m_isOver;
    m_consent->setVisible(asks && !m_plan.consent.isEmpty());
    m_typeHint->setVisible(asks && !m_plan.typedWord.isEmpty());
    m_typed->setVisible(asks && !m_plan.typedWord.isEmpty());
    m_confirm->setVisible(!m_isOver);
    m_cancel->setText(m_isOver ? tr("Close") : tr("Cancel"));
    QString whyNot;
    if (m_isApplying)
        whyNot = tr("It is being applied");
    else if (!m_plan.consent.isEmpty() && !m_consent->isChecked())
        whyNot = tr("Tick the box above first");
    else if (!isConfirmed())
        whyNot = tr("Type %1 first").arg(m_plan.typedWord);
    m_confirm->setWhyNot(whyNot);
}

void PlanPanel::setStep(int number, State state, const QString& note)
{
    if (number < 0 || number >= m_plan.steps.size())
        return;
    m_plan.steps[number].state = state;
    m_plan.steps[number].note = note;
    m_chip->setState(State::Info, tr("Step %1 of %2").arg(number + 1).arg(m_plan.steps.size()));
    refillSteps();
}

void PlanPanel::setApplying(bool applying)
{
    m_isApplying = applying;
    showConfirmation();
}

void PlanPanel::setOutcome(State state, const QString& words)
{
    m_isApplying = false;
    m_isOver = true;
    m_chip->setState(state, state == State::Success ? tr("Done") : tr("Stopped"));
    Notice notice;
    notice.state = state;
    notice.headline = words;
    m_warning->say(notice, {}, false);
    showConfirmation();
    focusCancel();
}

void PlanPanel::refillSteps()
{
    clearColumn(*m_steps);
    for (const PlanStep& step : m_plan.steps)
        m_steps->addWidget(makeStepRow(step));
    m_steps->addStretch(1);
}

void PlanPanel::refillDiff()
{
    clearColumn(*m_diff);
    for (const DiffLine& line : m_plan.diff)
        m_diff->addWidget(new DiffRow(line, m_diff->parentWidget()));
    m_diff->addStretch(1);
}

void PlanPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_typed->hasFocus() && isConfirmed())
        emit confirmed(); // only from the field whose word was typed
    else
        QWidget::keyPressEvent(event);
}

void PlanPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int head = Theme::scaled(38);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), head + 1), Theme::color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Role::Control));
    painter.fillRect(QRect(0, head, width(), 1), Theme::color(Role::Border));
    painter.fillRect(QRect(width() * 9 / 19, head, 1, height() - head), Theme::color(Role::Border));
}

} // namespace widgets
