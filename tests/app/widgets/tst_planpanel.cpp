// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"
#include "app/widgets/planpanel.h"
#include "tests/support/screen/widgettest.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::PlanPanel;
using widgets::State;

namespace {

widgets::Plan regenerate()
{
    widgets::Plan plan;
    plan.title = u"Regenerate the primary key of partner-acme"_s;
    plan.warning = u"348 calls a minute would be refused."_s;
    plan.steps = {{State::Neutral, u"Make a new primary key"_s, {}, u"needs confirmation"_s},
                  {State::Neutral, u"Check"_s, {}, u"automatic"_s}};
    plan.diff = {{widgets::DiffLine::Kind::Removed, u"primaryKey: ····3f9c"_s}};
    plan.verb = u"Regenerate"_s;
    plan.typedWord = u"partner-acme"_s;
    plan.consent = u"Regenerate although the key is in use"_s;
    return plan;
}

Button* named(const QWidget& parent, const QString& text)
{
    const auto buttons = parent.findChildren<Button*>();
    for (Button* button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestPlanPanel : public QObject
{
    Q_OBJECT
private slots:
    void confirmingNeedsTheTickAndTheWord()
    {
        PlanPanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.setPlan(regenerate());
        QSignalSpy confirmed(&panel, &PlanPanel::confirmed);
        Button* verb = named(panel, u"Regenerate"_s);
        QVERIFY(verb && !verb->isEnabled());
        panel.findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(panel.findChild<QLineEdit*>(), u"partner-acm"_s);
        QVERIFY(!verb->isEnabled());
        QVERIFY(!verb->toolTip().isEmpty()); // it says what is missing
        QTest::keyClicks(panel.findChild<QLineEdit*>(), u"e"_s);
        QVERIFY(verb->isEnabled());
        verb->click();
        QCOMPARE(confirmed.size(), 1);
    }
    void cancelHoldsTheKeyboard()
    {
        PlanPanel panel;
        panel.show();
        panel.activateWindow();
        panel.setPlan(regenerate());
        QCOMPARE(panel.focusWidget(), named(panel, u"Cancel"_s));
        QSignalSpy cancelled(&panel, &PlanPanel::cancelled);
        QTest::keyClick(panel.focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }
    void applyingTurnsItIntoProgress()
    {
        PlanPanel panel;
        panel.resize(900, 400);
        panel.show();
        auto plan = regenerate();
        plan.typedWord.clear();
        plan.consent.clear();
        panel.setPlan(plan);
        QVERIFY(panel.isConfirmed());
        panel.setApplying(true);
        QVERIFY(!panel.isConfirmed()); // not twice
        panel.setStep(0, State::Success, u"done"_s);
        QCOMPARE(panel.plan().steps[0].state, State::Success);
        panel.setOutcome(State::Success, u"The old key is refused since 14:33:02."_s);
        QVERIFY(named(panel, u"Close"_s));
        QVERIFY(!named(panel, u"Regenerate"_s)->isVisible());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPlanPanel>(argc, argv);
}
#include "tst_planpanel.moc"
