// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/texts.h"

#include "app/widgets/paint.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace bridge {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString filled(const QString& translated, const std::vector<std::string>& arguments)
{
    return toQt(base::fillPlaceholders(translated.toStdString(), arguments));
}

QString words(const char* text)
{
    return QCoreApplication::translate("bridge", text);
}

} // namespace

QString toQt(const base::Message& message)
{
    // The literals end with a zero byte: translate() below made them from character arrays.
    return filled(QCoreApplication::translate(message.context.data(), message.text.data()), message.arguments);
}

QString sentence(const base::Error& error)
{
    const QString text = toQt(error.message);
    if (error.file.empty())
        return text;
    return text % u" ("_s % toQt(base::describePlace(error.file, error.place)) % u')';
}

QString sentence(const base::Problem& problem)
{
    const QString text = toQt(problem.message);
    if (problem.file.empty())
        return text;
    return text % u" ("_s % toQt(base::describePlace(problem.file, problem.place)) % u')';
}

QString detail(const base::Error& error)
{
    QStringList parts;
    if (!error.detail.empty())
        parts.append(toQt(error.detail));
    for (const std::string& step : error.trail)
        parts.append(toQt(step));
    return parts.join(u'\n');
}

widgets::Notice toNotice(const base::Error& error, const QString& headline)
{
    widgets::Notice notice;
    notice.state = error.kind == base::Error::Kind::Cancelled ? widgets::State::Neutral : widgets::State::Danger;
    const QString text = toQt(error.message);
    notice.headline = headline.isEmpty() ? text : headline;
    notice.body = headline.isEmpty() ? QString() : text;
    notice.origin = error.file.empty() ? QString() : toQt(base::describePlace(error.file, error.place));
    notice.raw = detail(error);
    return notice;
}

QString whyReadOnly()
{
    return words(QT_TRANSLATE_NOOP("bridge", "The workspace is read-only: %1 allows changes"))
        .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText));
}

QDateTime toQt(base::SystemTime time)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count());
}

QString ago(base::SystemTime then, base::SystemTime now)
{
    const auto past = std::chrono::duration_cast<std::chrono::seconds>(now - then);
    if (past < 1s)
        return words(QT_TRANSLATE_NOOP("bridge", "now"));
    if (past < 1min)
        return words(QT_TRANSLATE_NOOP("bridge", "%1 s ago")).arg(past.count());
    if (past < 1h)
        return words(QT_TRANSLATE_NOOP("bridge", "%1 min ago")).arg(past.count() / 60);
    const QDateTime shown = toQt(then);
    if (shown.date() == toQt(now).date())
        return shown.toString(u"HH:mm"_s);
    return QLocale().toString(shown,
                              shown.date().year() == toQt(now).date().year() ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s);
}

QString clockTime(base::SystemTime time)
{
    return toQt(time).toString(u"HH:mm:ss.zzz"_s);
}

QString age(std::chrono::seconds seconds)
{
    if (seconds < 1min)
        return words(QT_TRANSLATE_NOOP("bridge", "%1 s")).arg(seconds.count());
    if (seconds < 1h)
        return words(QT_TRANSLATE_NOOP("bridge", "%1 min")).arg(seconds.count() / 60);
    if (seconds < 48h)
        return words(QT_TRANSLATE_NOOP("bridge", "%1 h")).arg(seconds.count() / 3600);
    return words(QT_TRANSLATE_NOOP("bridge", "%1 d")).arg(seconds.count() / 86400);
}

QString number(int64_t value)
{
    return widgets::groupedDigits(QString::number(value));
}

QString decimal(double value, int digits)
{
    return widgets::groupedDigits(QString::number(value, 'f', digits));
}

QString milliseconds(std::chrono::microseconds time)
{
    const double value = static_cast<double>(time.count()) / 1000.0;
    return decimal(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString duration(std::chrono::microseconds time)
{
    if (time < 10s)
        return milliseconds(time) % u" ms"_s;
    return decimal(static_cast<double>(time.count()) / 1e6, 1) % u" s"_s;
}

QString bytes(uint64_t count)
{
    static constexpr std::array Units{"B", "KB", "MB", "GB", "TB"};
    double value = static_cast<double>(count);
    size_t unit = 0;
    while (value >= 1000 && unit + 1 < Units.size()) {
        value /= 1000;
        ++unit;
    }
    return decimal(value, unit == 0 || value >= 100 ? 0 : 1) % u' ' % QString::fromLatin1(Units[unit]);
}

QString perSecond(double rate)
{
    return decimal(rate, rate < 100 ? 1 : 0) % u"/s"_s;
}

} // namespace bridge
