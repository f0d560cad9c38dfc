// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a trace: chosen by keys and pointer, and the way from a step to the place where it is written.
#include "app/widgets/tracelist.h"
#include "tests/support/screen/widgettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using widgets::Target;
using widgets::TraceList;
using widgets::TraceStep;

namespace {

TraceStep step(const QString& name, const QString& place, const Target& target)
{
    TraceStep out;
    out.section = u"inbound"_s;
    out.scope = u"api"_s;
    out.name = name;
    out.after = u"A: b"_s;
    out.place = place;
    out.target = target;
    return out;
}

const Target Line4{u"policies"_s, u"file"_s, u"policy.xml"_s, {{u"line"_s, u"4"_s}}};

class ShownSteps
{
public:
    ShownSteps()
    {
        list.setSteps({step(u"set-header"_s, u"policy.xml:4:9"_s, Line4), step(u"gateway"_s, {}, {}),
                       step(u"gone"_s, u"gone.xml:2"_s, {})});
        list.resize(500, 300);
        list.show();
    }
    [[nodiscard]] QPoint rowOf(int number) const // of a step when none is selected
    {
        return {120, widgets::Theme::treeRowHeight() * (number + 1) + 5};
    }
    void click(const QPoint& at) { QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at); }

    TraceList list;
};

} // namespace

class TestTraceList : public QObject
{
    Q_OBJECT
private slots:
    void enterGoesToThePlaceOfTheStep()
    {
        ShownSteps shown;
        QSignalSpy asked(&shown.list, &TraceList::targetChosen);
        QTest::keyClick(&shown.list, Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(0)); // nothing is selected
        QTest::keyClick(&shown.list, Qt::Key_Down);
        QVERIFY(shown.list.accessibleDescription().endsWith(u"policy.xml:4:9"_s));
        QTest::keyClick(&shown.list, Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(1));
        QCOMPARE(asked[0][0].value<Target>(), Line4);
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(&shown.list, Qt::Key_J);
            QTest::keyClick(&shown.list, Qt::Key_Enter);
        }
        QCOMPARE(asked.size(), qsizetype(1)); // those lead nowhere
    }

    void aClickOnThePlaceGoesThere()
    {
        ShownSteps shown;
        QSignalSpy asked(&shown.list, &TraceList::targetChosen);
        QVERIFY(shown.list.linkBox().isEmpty());
        shown.click(shown.rowOf(0));
        QCOMPARE(shown.list.current(), 0);
        QCOMPARE(asked.size(), qsizetype(0));
        const QPoint link = shown.list.linkBox().center();
        QTest::mouseMove(shown.list.viewport(), link);
        QTRY_COMPARE(shown.list.viewport()->cursor().shape(), Qt::PointingHandCursor);
        shown.click(link);
        QCOMPARE(asked.size(), qsizetype(1));
        QCOMPARE(shown.list.current(), 0);
        shown.click(link - QPoint(0, widgets::Theme::treeRowHeight())); // what it changed
        QCOMPARE(asked.size(), qsizetype(1));
        shown.list.setCurrent(2);
        QVERIFY(shown.list.linkBox().isEmpty()); // its document is gone
    }

    void aDoubleClickOnAStepGoesThere()
    {
        ShownSteps shown;
        QSignalSpy asked(&shown.list, &TraceList::targetChosen);
        QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {}, shown.rowOf(0));
        QTest::mouseDClick(shown.list.viewport(), Qt::LeftButton, {}, shown.rowOf(0));
        QCOMPARE(asked.size(), qsizetype(1));
    }

    void aLinkThatComesUnderThePressedPointerIsNotFollowed()
    {
        ShownSteps shown;
        QSignalSpy asked(&shown.list, &TraceList::targetChosen);
        shown.click(shown.rowOf(0));
        const QPoint link = shown.list.linkBox().center();
        shown.list.setCurrent(-1);
        QTest::mousePress(shown.list.viewport(), Qt::LeftButton, {}, shown.rowOf(0));
        QTest::mouseRelease(shown.list.viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(shown.list.current(), 0);
        QCOMPARE(asked.size(), qsizetype(0));
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestTraceList>(argc, argv);
}
#include "tst_tracelist.moc"
