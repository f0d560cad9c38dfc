// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work that takes a while and may be stopped: name, step, how long already, Cancel. Done jobs stay until they are read.

#include "app/shell/overlay.h"
#include "app/widgets/state.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QScrollArea;

namespace shell {

struct Job
{
    int id = 0;
    QString name; // "Publish catalog to the gateway"
    int step = 0;
    int steps = 0; // 0: unknown
    QString words; // what is being done; when it is over, how it ended
    std::function<void()> cancel; // empty: cannot be stopped
    QElapsedTimer clock;
    qint64 took = -1; // milliseconds, once it is over
    widgets::State end = widgets::State::Info; // once it is over

    [[nodiscard]] bool isRunning() const { return took < 0; }
};

class Jobs final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    int begin(const QString& name, std::function<void()> cancel = {});
    void advance(int id, int step, int steps, const QString& words);
    void finish(int id, widgets::State end, const QString& words);
    void cancel(int id);
    void forgetDone();
    [[nodiscard]] const QList<Job>& all() const { return m_all; } // the newest first
    [[nodiscard]] int running() const;

signals:
    void changed();

private:
    Job* find(int id);

    QList<Job> m_all;
    int m_lastId = 0;
};

class JobsPanel final : public Overlay
{
    Q_OBJECT
public:
    JobsPanel(Jobs& jobs, QWidget* window);

    void open(const QRect& below);

private:
    void refill();
    QWidget* makeRow(const Job& job);

    Jobs& m_jobs;
    QScrollArea* m_area = nullptr;
    QTimer m_second; // elapsed times go on while the panel is open
};

} // namespace shell
