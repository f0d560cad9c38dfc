// SPDX-License-Identifier: GPL-3.0-or-later
// The console on the sample world with its traffic: how long the thread that draws was away from its event loop at
// most, while the world starts and on each page. Prints one JSON object, milliseconds by name.

#include "app/console.h"
#include "app/languages.h"
#include "app/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TimeOnAPage = 2s;
constexpr auto LongestStart = 60s;

// A timer that is due each millisecond: what it comes late is what the loop was held up.
class GapMeter
{
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.start();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1ms);
        m_clock.start();
    }
    double takeLongest() { return static_cast<double>(std::exchange(m_longest, 0)) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    const auto options = console::StartOptions::read({QCoreApplication::applicationName()});
    preferences::Preferences preferences;
    widgets::Theme::apply(widgets::ThemeMode::Light, preferences.textPercent());
    console::Session session;
    const auto entries = console::pages(preferences, session);
    shell::MainWindow window(entries);
    console::Console console(options, preferences, session, window);
    console.begin(entries.first().id);

    QJsonObject out;
    GapMeter meter;
    QEventLoop untilReady;
    QObject::connect(&session, &console::Session::phaseChanged, &untilReady, [&] {
        if (session.phase() == console::Session::Phase::Ready || session.phase() == console::Session::Phase::Failed)
            untilReady.quit();
    });
    QTimer::singleShot(LongestStart, &untilReady, &QEventLoop::quit);
    untilReady.exec();
    if (session.phase() != console::Session::Phase::Ready) {
        std::fprintf(stderr, "loopgap: the sample world did not start: %s\n", session.error().describe().c_str());
        return 1;
    }
    out[u"start"_s] = meter.takeLongest();
    for (const auto& entry : entries) {
        window.navigate({entry.id, {}, {}, {}});
        runFor(TimeOnAPage);
        out[entry.id] = meter.takeLongest();
    }
    std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}
