// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did to sizes is there when the page is made again; what the program chose is not kept.
#include "app/pagesizes.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "tests/support/screen/widgettest.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class SomePage final : public widgets::Page
{
public:
    explicit SomePage(const QString& id = u"some"_s)
        : Page(id, u"Some"_s)
        , model(3, 3)
    {
        for (int column = 0; column < 3; ++column)
            model.setHeaderData(column, Qt::Horizontal, 100, widgets::CellRole::Width);
        first->setModel(&model);
        second->setModel(&model);
        splitter->addWidget(new QWidget);
        splitter->addWidget(second);
        auto* column = new QVBoxLayout(this);
        column->addWidget(both);
        column->addWidget(splitter);
        resize(1400, 900);
    }
    void show(preferences::Preferences& preferences)
    {
        console::rememberSizes(preferences, *this);
        Page::show();
        QApplication::processEvents();
    }

    QStandardItemModel model;
    widgets::DataTable* first = new widgets::DataTable(u"First"_s);
    widgets::DataTable* second = new widgets::DataTable(u"Second"_s);
    widgets::ListAndDrawer* both = new widgets::ListAndDrawer(first, new widgets::DetailsDrawer, this);
    QSplitter* splitter = new QSplitter(this);
};

} // namespace

class TestPageSizes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(u"gatehouse.ini"_s); }

private slots:
    void cleanup() { QFile::remove(file()); }

    void whatAPersonDidIsThereAgain()
    {
        QList<int> sizes;
        {
            preferences::Preferences preferences(file());
            SomePage page;
            page.show(preferences);
            page.first->horizontalHeader()->resizeSection(1, 177);
            page.second->setColumnWanted(2, false);
            page.both->setDrawerWidth(412);
            emit page.both->drawerWidthChanged(412);
            page.splitter->setSizes({300, 1000});
            sizes = page.splitter->sizes();
            emit page.splitter->splitterMoved(sizes[0], 1);
        }
        preferences::Preferences preferences(file());
        SomePage page;
        page.show(preferences);
        QCOMPARE(page.first->columnWidth(1), 177);
        QVERIFY(!page.first->isColumnHidden(2));
        QVERIFY(page.second->isColumnHidden(2));
        QCOMPARE(page.second->columnWidth(1), 100);
        QCOMPARE(page.both->drawerWidth(), 412);
        QCOMPARE(page.splitter->sizes(), sizes);
        SomePage other(u"other"_s);
        other.show(preferences);
        QCOMPARE(other.first->columnWidth(1), 100);
        QCOMPARE(other.both->drawerWidth(), 0);
    }

    void whatTheProgramChoseIsNotKept()
    {
        preferences::Preferences preferences(file());
        SomePage page;
        page.show(preferences);
        page.resize(900, 700);
        page.both->openDrawer();
        QApplication::processEvents();
        for (const char* part : {"some/table0", "some/table1", "some/drawer0", "some/splitter0"})
            QVERIFY2(preferences.state(QString::fromLatin1(part)).isEmpty(), part);
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\xff\x00\x12noise", 8);
        QTest::newRow("zeroes") << QByteArray(64, '\0');
        QTest::newRow("a huge count") << QByteArray("\x7f\xff\xff\xff\x00\x00\x00\x01", 8);
        QTest::newRow("a number") << QByteArray("-7");
        QTest::newRow("a large number") << QByteArray("2000000000");
    }
    void whatCannotBeReadChangesNothing()
    {
        QFETCH(const QByteArray, saved);
        preferences::Preferences preferences(file());
        for (const auto& part : {u"some/table0"_s, u"some/table1"_s, u"some/drawer0"_s, u"some/splitter0"_s})
            preferences.setState(part, saved);
        SomePage plain(u"plain"_s);
        plain.show(preferences);
        SomePage page;
        page.show(preferences);
        QCOMPARE(page.first->columnWidth(1), 100);
        QVERIFY(page.both->drawerWidth() <= widgets::DetailsDrawer::Most);
        QCOMPARE(page.splitter->sizes(), plain.splitter->sizes());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPageSizes>(argc, argv);
}
#include "tst_pagesizes.moc"
