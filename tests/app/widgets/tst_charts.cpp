// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/histogramstrip.h"
#include "app/widgets/linechart.h"
#include "app/widgets/waterfall.h"
#include "tests/support/screen/widgettest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using widgets::ChartData;
using widgets::HistogramStrip;
using widgets::LineChart;
using widgets::Role;

namespace {

constexpr qint64 Begin = 1'767'225'600'000; // 2026-01-01T00:00:00Z

QList<widgets::HistogramColumn> tenColumns()
{
    QList<widgets::HistogramColumn> columns;
    for (int i = 0; i < 10; ++i)
        columns.append({10.0 + i, i == 4 ? 5.0 : 0.0, i == 7 ? 3.0 : 0.0});
    return columns;
}

bool hasColour(const QImage& image, Role role)
{
    const QRgb wanted = widgets::Theme::color(role).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == wanted)
                return true;
        }
    }
    return false;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private slots:
    void axesHaveRoundSteps()
    {
        QCOMPARE(widgets::roundTop(0), 1.0);
        QCOMPARE(widgets::roundTop(57), 60.0);
        QCOMPARE(widgets::roundTop(101), 120.0);
        QCOMPARE(widgets::roundTop(23), 24.0);
        QCOMPARE(widgets::roundTop(0.4), 0.4);
        const auto times = widgets::roundTimes(Begin + 7'000, Begin + 15 * 60'000, 6);
        QCOMPARE(times, (QList<qint64>{Begin + 5 * 60'000, Begin + 10 * 60'000, Begin + 15 * 60'000}));
        QCOMPARE(widgets::axisTime(times[0], 5 * 60'000), u"00:05"_s); // TZ=UTC
        QVERIFY(widgets::roundTimes(5, 5, 3).isEmpty());
    }
    void draggingChoosesARange()
    {
        HistogramStrip strip(u"Requests"_s);
        strip.resize(600, 84);
        strip.setColumns(Begin, 60'000, tenColumns());
        strip.show();
        QSignalSpy ranges(&strip, &HistogramStrip::rangeChanged);
        QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(200, 40));
        QTest::mouseMove(&strip, QPoint(400, 40));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, QPoint(400, 40));
        QCOMPARE(ranges.size(), 1);
        const qint64 from = ranges[0][0].toLongLong();
        const qint64 to = ranges[0][1].toLongLong();
        QVERIFY(from > Begin && from < to && to < Begin + 600'000);
        QVERIFY(std::abs((to - from) - 215'000) < 5'000); // 200 of 558 px of ten minutes
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(ranges.last()[0].toLongLong(), from + 60'000);
        QSignalSpy cleared(&strip, &HistogramStrip::rangeCleared);
        QTest::keyClick(&strip, Qt::Key_Escape);
        QCOMPARE(cleared.size(), 1);
        QVERIFY(!strip.range());
    }
    void aClickChoosesNothing()
    {
        HistogramStrip strip(u"Requests"_s);
        strip.resize(600, 84);
        strip.setColumns(Begin, 60'000, tenColumns());
        QSignalSpy ranges(&strip, &HistogramStrip::rangeChanged);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(300, 40));
        QCOMPARE(ranges.size(), 0);
        QVERIFY(!strip.range());
    }
    void columnsShowEachKindOfAnswer()
    {
        HistogramStrip strip(u"Requests"_s);
        strip.resize(600, 84);
        strip.setColumns(Begin, 60'000, tenColumns());
        const QImage image = strip.grab().toImage();
        for (const Role role : {Role::CalmFill, Role::Calm, Role::WarningMark, Role::DangerMark})
            QVERIFY(hasColour(image, role));
    }
    void theChartHasATableTwin()
    {
        LineChart chart(u"Latency"_s);
        chart.resize(700, 300);
        const QAbstractItemModelTester tester(chart.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ChartData data{Begin,
                       60'000,
                       tenColumns(),
                       {{u"p50"_s, Role::Series1, Qt::SolidLine, {6, std::nan(""), 8}}},
                       u"ms"_s,
                       true,
                       {{Begin + 120'000, u"limit lowered"_s}}};
        chart.setData(data);
        QCOMPARE(chart.table()->rowCount(), 10);
        QCOMPARE(chart.table()->columnCount(), 5);
        QCOMPARE(chart.table()->headerData(4, Qt::Horizontal).toString(), u"p50 ms"_s);
        QCOMPARE(chart.table()->index(1, 4).data().toString(), QString()); // no value
        QVERIFY(chart.asCsv().startsWith(u"Time,\"2xx, 3xx\",4xx,5xx,p50 ms\r\n00:00,10,0,0,6\r\n"_s));
        QSignalSpy resets(chart.table(), &QAbstractItemModel::modelReset);
        data.series[0].values[0] = 7;
        chart.setData(data);
        QCOMPARE(resets.size(), 0);
        QVERIFY(hasColour(chart.grab().toImage(), Role::DangerMark));
    }
    void arrowKeysReadTheValuesOfAMoment()
    {
        LineChart chart(u"Latency"_s);
        chart.resize(700, 300);
        chart.setData({Begin, 60'000, tenColumns(), {}, {}, false, {}});
        chart.show();
        QSignalSpy chosen(&chart, &LineChart::momentChosen);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cross(), 1);
        QVERIFY(chart.accessibleDescription().contains(u"2xx, 3xx  11"_s));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen[0][0].toLongLong(), Begin + 60'000);
    }
    void theWaterfallSaysEachPhaseInWords()
    {
        widgets::Waterfall waterfall(u"Timing"_s);
        waterfall.setPhases({{u"Backend"_s, 1, 18.4, Role::Series1, u"connection reused"_s, false},
                             {u"TLS"_s, 0, 0, Role::Series4, u"not needed"_s, true}});
        QCOMPARE(waterfall.asText(), u"Backend: 18.4 ms, connection reused\nTLS: skipped, not needed"_s);
        waterfall.resize(waterfall.sizeHint());
        QVERIFY(hasColour(waterfall.grab().toImage(), Role::Series1));
    }
    void nothingToShowIsNoTrouble()
    {
        HistogramStrip strip(u"Requests"_s);
        strip.grab();
        LineChart chart(u"Latency"_s);
        chart.grab();
        widgets::Waterfall waterfall(u"Timing"_s);
        waterfall.resize(300, 40);
        waterfall.grab();
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestCharts>(argc, argv);
}
#include "tst_charts.moc"
