// SPDX-License-Identifier: GPL-3.0-or-later
// Round steps for axes of time and of numbers, shared by the charts.
#include "app/widgets/histogramstrip.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr std::array AxisSteps{Second,     2 * Second, 5 * Second,  10 * Second, 15 * Second, 30 * Second, Minute,
                               2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour,        2 * Hour,
                               3 * Hour,   6 * Hour,   12 * Hour,   Day,         7 * Day,     30 * Day};

} // namespace

QList<qint64> roundTimes(qint64 begin, qint64 end, int most)
{
    QList<qint64> times;
    if (end <= begin || most < 1)
        return times;
    qint64 step = AxisSteps.back();
    for (const qint64 each : AxisSteps) {
        if ((end - begin) / each < most) {
            step = each;
            break;
        }
    }
    // Round in local time: midnight there is not midnight in UTC.
    const qint64 offset = QDateTime::fromMSecsSinceEpoch(begin).offsetFromUtc() * Second;
    for (qint64 time = (begin + offset + step - 1) / step * step - offset; time <= end; time += step)
        times.append(time);
    return times;
}

QString axisTime(qint64 time, qint64 step)
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(time);
    return shown.toString(step < Minute ? u"HH:mm:ss"_s : step < Day ? u"HH:mm"_s : u"d MMM"_s);
}

double roundTop(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 2.4, 3.2, 4.0, 6.0, 8.0, 10.0}) { // whose quarters are round
        if (step * power >= value - power * 1e-9)
            return step * power;
    }
    return 10 * power;
}

} // namespace widgets
