// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterbox.h"
#include "app/widgets/filteredit.h"
#include "tests/support/screen/widgettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

// A grammar of words side by side; "bad" is never right, and an open bracket is not finished.
widgets::FilterReading readWords(const QString& text)
{
    widgets::FilterReading reading;
    const qsizetype bad = text.indexOf(u"bad"_s);
    if (bad >= 0) {
        reading.error = u"a number is expected"_s;
        reading.errorAt = bad;
        reading.errorLength = 3;
        return reading;
    }
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u' ') {
            ++at;
            continue;
        }
        qsizetype end = text.indexOf(u' ', at);
        end = end < 0 ? text.size() : end;
        reading.terms.append({at, end - at});
        at = end;
    }
    reading.readsAs = text.split(u' ', Qt::SkipEmptyParts).join(u" and "_s);
    return reading;
}

} // namespace

class TestFilterBox : public QObject
{
    Q_OBJECT

    std::unique_ptr<widgets::FilterBox> m_box;
    widgets::FilterEdit* m_edit = nullptr;

private slots:
    void init()
    {
        m_box = std::make_unique<widgets::FilterBox>(u"Filter of requests"_s, readWords);
        m_box->show();
        m_edit = m_box->findChild<widgets::FilterEdit*>();
        QVERIFY(m_edit);
        m_edit->setFocus();
    }
    void aFinishedTermBecomesAChip()
    {
        QSignalSpy changes(m_box.get(), &widgets::FilterBox::filterChanged);
        QTest::keyClicks(m_edit, u"status>=500"_s);
        QVERIFY(m_box->chips().isEmpty());
        QTest::keyClick(m_edit, Qt::Key_Space);
        QCOMPARE(m_box->chips(), QStringList{u"status>=500"_s});
        QVERIFY(m_edit->text().isEmpty());
        QTest::keyClicks(m_edit, u"ms>20"_s);
        QCOMPARE(m_box->text(), u"status>=500 ms>20"_s);
        QCOMPARE(changes.last().first().toString(), u"status>=500 ms>20"_s);
    }
    void backspaceTakesTheLastChipBack()
    {
        m_box->setText(u"a b"_s);
        QCOMPARE(m_box->chips(), (QStringList{u"a"_s, u"b"_s}));
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QCOMPARE(m_box->chips(), QStringList{u"a"_s});
        QCOMPARE(m_edit->text(), u"b"_s);
        QCOMPARE(m_box->text(), u"a b"_s);
    }
    void whileTheTextIsWrongTheLastFilterStays()
    {
        m_box->setText(u"good"_s);
        QSignalSpy changes(m_box.get(), &widgets::FilterBox::filterChanged);
        QTest::keyClicks(m_edit, u"b"_s);
        QTest::keyClicks(m_edit, u"ad"_s);
        QCOMPARE(m_box->error(), u"a number is expected"_s);
        QCOMPARE(m_box->filter(), u"good ba"_s);
        QCOMPARE(changes.size(), 2); // "b" and "ba" could be read
        QVERIFY(m_edit->accessibleDescription().contains(u"column 6"_s)); // the words tell the place too
    }
    void aChipIsRemovedByItsCross()
    {
        m_box->setText(u"a b c"_s);
        QSignalSpy changes(m_box.get(), &widgets::FilterBox::filterChanged);
        const auto chips = m_box->findChildren<widgets::FilterChip*>();
        QCOMPARE(chips.size(), 3);
        QTest::mouseClick(chips[1], Qt::LeftButton, {}, QPoint(chips[1]->width() - 8, chips[1]->height() / 2));
        QCOMPARE(m_box->text(), u"a c"_s);
        QCOMPARE(changes.last().first().toString(), u"a c"_s);
    }
    void aClickOnAChipEditsIt()
    {
        m_box->setText(u"a b c"_s);
        const auto chips = m_box->findChildren<widgets::FilterChip*>();
        QTest::mouseClick(chips[1], Qt::LeftButton, {}, QPoint(4, chips[1]->height() / 2));
        QCOMPARE(m_box->chips(), QStringList{u"a"_s});
        QCOMPARE(m_edit->text(), u"b c"_s);
    }
    void savedFiltersAreOneClick()
    {
        m_box->setSaved({{u"All"_s, {}}, {u"Errors"_s, u"status>=400"_s}});
        QSignalSpy changes(m_box.get(), &widgets::FilterBox::filterChanged);
        const auto pills = m_box->findChildren<widgets::PillButton*>();
        QCOMPARE(pills.size(), 2);
        QTest::mouseClick(pills[1], Qt::LeftButton);
        QCOMPARE(m_box->filter(), u"status>=400"_s);
        QCOMPARE(changes.last().first().toString(), u"status>=400"_s);
    }
    void aTextFromElsewhereFilters()
    {
        QSignalSpy changes(m_box.get(), &widgets::FilterBox::filterChanged);
        m_box->setText(u"a b"_s);
        m_box->setText(u"a b"_s); // nothing new
        m_box->setText(u"bad"_s); // the last good one stays
        m_box->setText({});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().first().toString(), u"a b"_s);
        QCOMPARE(changes.last().first().toString(), QString());
    }
    void downLeavesToTheList()
    {
        QSignalSpy left(m_box.get(), &widgets::FilterBox::leftDownwards);
        QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestFilterBox>(argc, argv);
}
#include "tst_filterbox.moc"
