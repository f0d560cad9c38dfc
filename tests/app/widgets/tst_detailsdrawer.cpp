// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "tests/support/screen/widgettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestDetailsDrawer : public QObject
{
    Q_OBJECT
private slots:
    void besideTheListInAWideWindowInItsPlaceInANarrowOne()
    {
        auto* list = new widgets::DataTable(u"List"_s);
        auto* drawer = new widgets::DetailsDrawer;
        widgets::ListAndDrawer both(list, drawer);
        both.resize(1300, 600);
        both.show();
        both.openDrawer();
        QVERIFY(list->isVisible());
        QCOMPARE(drawer->width(), widgets::DetailsDrawer::Usual);
        QCOMPARE(list->width(), 1300 - widgets::DetailsDrawer::Usual);
        both.resize(1100, 600);
        QTRY_COMPARE(drawer->width(), 320);
        both.resize(900, 600);
        QTRY_VERIFY(!list->isVisible());
        QCOMPARE(drawer->width(), 900);
        QTest::keyClick(drawer, Qt::Key_Escape);
        QVERIFY(list->isVisible());
        QVERIFY(!both.isOpen());
    }
    void theTrendGivesWayToTheFigures()
    {
        auto* drawer = new widgets::DetailsDrawer;
        widgets::ListAndDrawer both(new widgets::DataTable(u"List"_s), drawer);
        both.openDrawer();
        drawer->setHeading(u"Orders"_s, u"/orders"_s);
        drawer->setFigures({{u"Requests"_s, u"1,234.5"_s, u"/s"_s, {}},
                            {u"Errors"_s, u"40.0"_s, u"%"_s, widgets::State::Warning},
                            {u"p95"_s, u"40.2"_s, u"ms"_s, {}}},
                           {1, 2, 3});
        for (const int width : {1500, 1300, 1100}) {
            both.resize(width, 400);
            both.show();
            QApplication::processEvents();
            int figures = 0;
            for (auto* part : drawer->findChildren<QWidget*>()) {
                const bool isFigure = part->accessibleName().startsWith(u"Errors ")
                    || part->accessibleName().startsWith(u"Requests ") || part->accessibleName().startsWith(u"p95 ");
                figures += isFigure ? 1 : 0;
                QVERIFY2(!isFigure || part->width() >= part->sizeHint().width(), qPrintable(part->accessibleName()));
            }
            QCOMPARE(figures, 3);
        }
    }
    void itsWidthIsDragged()
    {
        auto* drawer = new widgets::DetailsDrawer;
        widgets::ListAndDrawer both(new widgets::DataTable(u"List"_s), drawer);
        both.resize(1300, 600);
        both.show();
        both.openDrawer();
        QSignalSpy changes(&both, &widgets::ListAndDrawer::drawerWidthChanged);
        const QPoint grip(1300 - widgets::DetailsDrawer::Usual, 300);
        auto* handle = both.childAt(grip);
        QVERIFY(handle);
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->mapFrom(&both, grip));
        QTest::mouseMove(handle, handle->mapFrom(&both, QPoint(900, 300)));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFrom(&both, QPoint(900, 300)));
        QCOMPARE(drawer->width(), 400);
        QCOMPARE(changes.last().first().toInt(), 400);
    }
    void tabsKeepTheirPlaceAndShowCounts()
    {
        widgets::DetailsDrawer drawer;
        drawer.addTab(u"Evidence"_s, new QWidget);
        const int second = drawer.addTab(u"Trace"_s, new QWidget, false);
        drawer.setTabCount(second, u"6"_s);
        drawer.setCurrentTab(second);
        drawer.setHeading(u"Orders"_s, u"/orders"_s, u"apis");
        drawer.setFigures({{u"Errors"_s, u"3.1"_s, u"%"_s, widgets::State::Warning}}, {1, 2});
        QCOMPARE(drawer.currentTab(), second);
        QCOMPARE(drawer.accessibleName(), u"Details of Orders"_s);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestDetailsDrawer>(argc, argv);
}
#include "tst_detailsdrawer.moc"
