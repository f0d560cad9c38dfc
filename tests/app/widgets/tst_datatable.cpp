// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datatable.h"
#include "tests/support/screen/widgettest.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using widgets::CellRole;

namespace {

void describe(QStandardItemModel& model, int column, const QString& title, int rank, int width, bool stretches = false)
{
    model.setHeaderData(column, Qt::Horizontal, title);
    model.setHeaderData(column, Qt::Horizontal, rank, CellRole::Rank);
    model.setHeaderData(column, Qt::Horizontal, width, CellRole::Width);
    model.setHeaderData(column, Qt::Horizontal, stretches, CellRole::Stretches);
}

QString shownTitles(const widgets::DataTable& table)
{
    QStringList titles;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles.join(u' ');
}

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<widgets::DataTable> m_table;

private slots:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(5, 4);
        describe(*m_model, 0, u"Name"_s, 0, 100);
        describe(*m_model, 1, u"Path"_s, 1, 200, true);
        describe(*m_model, 2, u"Owner"_s, 3, 100);
        describe(*m_model, 3, u"Note"_s, 2, 100);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 4; ++column)
                m_model->setData(m_model->index(row, column), u"r%1c%2"_s.arg(row).arg(column));
        }
        m_table = std::make_unique<widgets::DataTable>(u"Things"_s);
        m_table->setModel(m_model.get());
        m_table->resize(700, 300);
        m_table->show();
        m_table->setFocus();
    }
    void aClickOnALinkActivatesItsRow()
    {
        const QModelIndex link = m_model->index(3, 1);
        m_model->setData(link, true, CellRole::Link);
        QSignalSpy activated(m_table.get(), &widgets::DataTable::rowActivated);
        const auto click = [this](const QModelIndex& index, Qt::KeyboardModifiers keys = {}) {
            QTest::mouseClick(m_table->viewport(), Qt::LeftButton, keys, m_table->visualRect(index).center());
        };
        click(m_model->index(3, 0));
        click(m_model->index(2, 1));
        click(link, Qt::ControlModifier); // selects
        QCOMPARE(activated.size(), 0);
        click(link);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 3);
        QTest::mouseMove(m_table->viewport(), m_table->visualRect(link).center());
        QTRY_COMPARE(m_table->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(m_table->viewport(), m_table->visualRect(m_model->index(3, 0)).center());
        QTRY_COMPARE(m_table->viewport()->cursor().shape(), Qt::ArrowCursor);
    }
    void columnsGiveWayByRank()
    {
        QSignalSpy hidden(m_table.get(), &widgets::DataTable::hiddenColumnsChanged);
        QCOMPARE(shownTitles(*m_table), u"Name Path Owner Note"_s);
        m_table->resize(450, 300);
        QCOMPARE(shownTitles(*m_table), u"Name Path Note"_s);
        m_table->resize(320, 300);
        QCOMPARE(shownTitles(*m_table), u"Name Path"_s);
        m_table->resize(120, 300);
        QCOMPARE(shownTitles(*m_table), u"Name"_s); // rank 0 stays
        QCOMPARE(m_table->hiddenColumns(), 3);
        QCOMPARE(hidden.last().first().toInt(), 3);
        m_table->resize(700, 300);
        QCOMPARE(shownTitles(*m_table), u"Name Path Owner Note"_s);
    }
    void theElasticColumnTakesTheRest()
    {
        const int room = m_table->viewport()->width();
        QCOMPARE(m_table->columnWidth(1), room - 300);
    }
    void aColumnSwitchedOffStaysOff()
    {
        m_table->setColumnWanted(1, false);
        QCOMPARE(shownTitles(*m_table), u"Name Owner Note"_s);
        const QByteArray saved = m_table->saveColumns();
        widgets::DataTable other(u"Things"_s);
        other.resize(700, 300);
        other.setModel(m_model.get());
        other.restoreColumns(saved);
        QCOMPARE(shownTitles(other), u"Name Owner Note"_s);
    }
    void lettersMoveAsInVim()
    {
        QSignalSpy rows(m_table.get(), &widgets::DataTable::currentRowChanged);
        QTest::keyClick(m_table.get(), Qt::Key_J);
        QTest::keyClick(m_table.get(), Qt::Key_J);
        QCOMPARE(m_table->currentRow(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_K);
        QCOMPARE(m_table->currentRow(), 0);
        QTest::keyClick(m_table.get(), 'G');
        QCOMPARE(m_table->currentRow(), 4);
        QTest::keyClick(m_table.get(), Qt::Key_G);
        QCOMPARE(m_table->currentRow(), 0);
        QCOMPARE(rows.size(), 5);
    }
    void enterAndSlashAndColonAreSignals()
    {
        QSignalSpy activated(m_table.get(), &widgets::DataTable::rowActivated);
        QSignalSpy filter(m_table.get(), &widgets::DataTable::filterRequested);
        QSignalSpy palette(m_table.get(), &widgets::DataTable::paletteRequested);
        m_table->selectRowByNumber(2);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
        QTest::keyClick(m_table.get(), u'/');
        QTest::keyClick(m_table.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(filter.size(), 2);
        QTest::keyClick(m_table.get(), u':');
        QCOMPARE(palette.size(), 1);
    }
    void rowsAreCopiedAsTheyAreShown()
    {
        m_table->setColumnWanted(2, false);
        m_table->selectRow(1);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"r1c0\tr1c1\tr1c3\n"_s);
        m_model->setData(m_model->index(1, 1), u"say \"hi\", twice"_s);
        QCOMPARE(m_table->rowsAsCsv(), u"Name,Path,Note\r\nr1c0,\"say \"\"hi\"\", twice\",r1c3\r\n"_s);
        m_table->clearSelection();
        QCOMPARE(m_table->rowsAsCsv().count(u'\n'), 6); // without a selection: all
    }
    void tabLeavesTheTable()
    {
        m_table->selectRowByNumber(1);
        QTest::keyClick(m_table.get(), Qt::Key_Tab);
        QCOMPARE(m_table->currentRow(), 1);
    }
    void rowsHaveTheHeightOfTheDensity()
    {
        QCOMPARE(m_table->rowHeight(0), widgets::Theme::rowHeight());
        widgets::Theme::setDensity(widgets::Density::Comfortable);
        QCOMPARE(m_table->rowHeight(0), 32);
        QCOMPARE(m_table->horizontalHeader()->height(), 32);
        widgets::Theme::setDensity(widgets::Density::Normal);
    }
    void everyKindOfCellIsPainted()
    {
        for (int kind = 0; kind <= static_cast<int>(widgets::CellKind::Sparkline); ++kind) {
            m_model->setHeaderData(1, Qt::Horizontal, kind, CellRole::Kind);
            m_model->setData(m_model->index(0, 1), 3, CellRole::State);
            m_model->setData(m_model->index(0, 1), 0.5, CellRole::Bar);
            m_model->setData(m_model->index(0, 1), u"1"_s, CellRole::Badge);
            m_model->setData(m_model->index(0, 1), QVariant::fromValue(QList<double>{1, 3, 2}), CellRole::Trend);
            m_model->setData(m_model->index(1, 0), u"resumed after 3.2 s, none lost"_s, CellRole::Note);
            const QImage image = m_table->grab().toImage();
            QVERIFY(image.pixelColor(20, 40).isValid());
        }
        const QRect row = m_table->visualRect(m_model->index(1, 3)); // the note covers the last column too
        const QImage image = m_table->viewport()->grab(row).toImage();
        QCOMPARE(image.pixelColor(image.width() - 3, 3), widgets::Theme::color(widgets::Role::Window));
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestDataTable>(argc, argv);
}
#include "tst_datatable.moc"
