// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    QString name;
    int calls = 0;

    friend bool operator==(const Thing&, const Thing&) = default;
};

using Things = bridge::TableModel<Thing>;

std::vector<bridge::Column<Thing>> columns()
{
    return {
        {.title = u"Name"_s, .kind = widgets::CellKind::Name, .rank = 0, .text = [](const Thing& t) { return t.name; }},
        {.title = u"Calls"_s,
         .kind = widgets::CellKind::Number,
         .text = [](const Thing& t) { return QString::number(t.calls); },
         .state = [](const Thing& t) -> std::optional<widgets::State> {
             return t.calls > 9 ? std::optional(widgets::State::Warning) : std::nullopt;
         },
         .sortKey = [](const Thing& t) { return QVariant(t.calls); }},
    };
}

QString shown(const Things& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString() % u'=' % model.index(row, 1).data().toString());
    return rows.join(u' ');
}

QString nameOf(const Thing& thing)
{
    return thing.name;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT
private slots:
    void rowsKeepTheOrderTheyCameInUntilSorted()
    {
        Things model(columns(), nameOf);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({{u"b"_s, 2}, {u"a"_s, 10}, {u"c"_s, 1}});
        QCOMPARE(shown(model), u"b=2 a=10 c=1"_s);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(model), u"a=10 b=2 c=1"_s); // as numbers, not as text
        model.sort(-1);
        QCOMPARE(shown(model), u"b=2 a=10 c=1"_s);
    }
    void selectionSurvivesUpdates()
    {
        Things model(columns(), nameOf);
        QItemSelectionModel selection(&model);
        model.update({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
        selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.update({{u"d"_s, 9}, {u"c"_s, 3}, {u"b"_s, 5}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().data().toString(), u"b"_s);
        QCOMPARE(shown(model), u"d=9 c=3 b=5"_s);
    }
    void onlyRowsThatDifferAreAnnounced()
    {
        Things model(columns(), nameOf);
        model.update({{u"a"_s, 1}, {u"b"_s, 2}});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.update({{u"a"_s, 1}, {u"b"_s, 3}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    }
    void theFilterHidesRowsAndTheTotalStays()
    {
        Things model(columns(), nameOf);
        model.update({{u"a"_s, 1}, {u"b"_s, 20}, {u"c"_s, 30}});
        model.setFilter([](const Thing& t) { return t.calls > 9; });
        QCOMPARE(shown(model), u"b=20 c=30"_s);
        QCOMPARE(model.totalRows(), 3);
        QCOMPARE(model.rowOfKey(u"c"_s), 1);
        QCOMPARE(model.rowOfKey(u"a"_s), -1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }
    void whileHeldRowsKeepTheirPlaces()
    {
        Things model(columns(), nameOf);
        model.sort(1, Qt::DescendingOrder);
        model.update({{u"a"_s, 9}, {u"b"_s, 5}});
        model.setHeld(true);
        model.update({{u"a"_s, 9}, {u"b"_s, 50}, {u"c"_s, 70}});
        QCOMPARE(shown(model), u"a=9 b=50"_s);
        model.setHeld(false);
        QCOMPARE(shown(model), u"c=70 b=50 a=9"_s);
    }
    void whileHeldAnEmptyListTakesItsRows()
    {
        Things model(columns(), nameOf);
        model.setHeld(true); // the pointer rests where the list will be
        model.update({{u"a"_s, 9}, {u"b"_s, 5}});
        QCOMPARE(shown(model), u"a=9 b=5"_s);
    }
    void ofTwoRowsWithOneKeyTheFirstCounts()
    {
        Things model(columns(), nameOf);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({{u"a"_s, 1}, {u"a"_s, 2}, {u"b"_s, 3}});
        QCOMPARE(shown(model), u"a=1 b=3"_s);
    }
    void cellsSayTheirStateKindAndKey()
    {
        Things model(columns(), nameOf);
        model.update({{u"a"_s, 10}});
        QCOMPARE(model.index(0, 1).data(widgets::CellRole::State).toInt(), static_cast<int>(widgets::State::Warning));
        QVERIFY(!model.index(0, 0).data(widgets::CellRole::State).isValid());
        QCOMPARE(model.index(0, 1).data(widgets::CellRole::Key).toString(), u"a"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, widgets::CellRole::Rank).toInt(), 0);
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    }
    void anyChangeOfRowsEndsAsTheNewRows()
    {
        Things model(columns(), nameOf);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<Thing> rows;
            for (int i = 0; i < 12; ++i) {
                if (random.bounded(3) > 0)
                    rows.push_back({QString(QChar(u'a' + i)), static_cast<int>(random.bounded(4))});
            }
            std::shuffle(rows.begin(), rows.end(), random);
            QStringList wanted;
            for (const Thing& thing : rows)
                wanted.append(thing.name % u'=' % QString::number(thing.calls));
            model.update(rows);
            QCOMPARE(shown(model), wanted.join(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
