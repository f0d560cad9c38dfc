// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jobs.h"

#include "app/bridge/texts.h"
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace shell {

using namespace std::chrono_literals;
using widgets::FontRole;
using widgets::Label;
using widgets::Role;
using widgets::Theme;

Job* Jobs::find(int id)
{
    const auto found = std::ranges::find(m_all, id, &Job::id);
    return found == m_all.end() ? nullptr : &*found;
}

int Jobs::begin(const QString& name, std::function<void()> cancel)
{
    Job job;
    job.id = ++m_lastId;
    job.name = name;
    job.cancel = std::move(cancel);
    job.clock.start();
    m_all.prepend(job);
    emit changed();
    return job.id;
}

void Jobs::advance(int id, int step, int steps, const QString& words)
{
    Job* job = find(id);
    if (!job || !job->isRunning())
        return;
    job->step = step;
    job->steps = steps;
    job->words = words;
    emit changed();
}

void Jobs::finish(int id, widgets::State end, const QString& words)
{
    Job* job = find(id);
    if (!job || !job->isRunning())
        return;
    job->took = job->clock.elapsed();
    job->end = end;
    job->words = words;
    job->cancel = {};
    emit changed();
}

void Jobs::cancel(int id)
{
    const Job* job = find(id);
    if (job && job->isRunning() && job->cancel) {
        const auto run = job->cancel; // it may finish the job and with it this entry's function
        run();
    }
}

void Jobs::forgetDone()
{
    m_all.removeIf([](const Job& job) { return !job.isRunning(); });
    emit changed();
}

int Jobs::running() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &Job::isRunning));
}

JobsPanel::JobsPanel(Jobs& jobs, QWidget* window)
    : Overlay(window)
    , m_jobs(jobs)
{
    setAccessibleName(tr("Jobs"));
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* title = new Label(tr("Jobs"), FontRole::Strong, Role::Text, this);
    title->setContentsMargins(widgets::measure::Padding, 8, 8, 8);
    layout->addWidget(title);
    layout->addWidget(m_area, 1);
    m_second.setInterval(1s);
    const auto refresh = [this] {
        if (isVisible())
            refill();
    };
    connect(&m_jobs, &Jobs::changed, this, refresh);
    connect(&m_second, &QTimer::timeout, this, refresh);
    connect(this, &Overlay::dismissed, this, [this] {
        m_second.stop();
        m_jobs.forgetDone(); // they were read
    });
}

QWidget* JobsPanel::makeRow(const Job& job)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(widgets::measure::Padding, 6, widgets::measure::Padding, 6);
    auto* line = new QHBoxLayout;
    line->setSpacing(widgets::measure::Space);
    if (!job.isRunning()) {
        auto* chip = new widgets::StatusChip(job.end, job.name, row);
        chip->setHasTint(false);
        line->addWidget(chip, 1);
    } else {
        line->addWidget(new Label(job.name, FontRole::Strong, Role::Text, row), 1);
    }
    const auto elapsed = std::chrono::milliseconds(job.isRunning() ? job.clock.elapsed() : job.took);
    QString words = job.words;
    if (job.isRunning() && job.steps > 0)
        words = tr("step %1 of %2, %3")
                    .arg(job.step)
                    .arg(job.steps)
                    .arg(bridge::age(std::chrono::floor<std::chrono::seconds>(elapsed)));
    line->addWidget(new Label(words, FontRole::Small, Role::Text2, row));
    if (job.isRunning() && job.cancel) {
        auto* cancel = new widgets::Button(tr("Cancel"), row);
        connect(cancel, &QAbstractButton::clicked, this, [this, id = job.id] { m_jobs.cancel(id); });
        line->addWidget(cancel);
    }
    layout->addLayout(line);
    if (job.isRunning()) {
        auto* bar = new QProgressBar(row);
        bar->setTextVisible(false);
        bar->setFixedHeight(8);
        bar->setRange(0, job.steps);
        bar->setValue(job.step);
        bar->setAccessibleName(job.name);
        layout->addWidget(bar);
        if (job.steps > 0 && !job.words.isEmpty())
            layout->addWidget(new Label(job.words, FontRole::Small, Role::Text2, row));
    }
    return row;
}

void JobsPanel::refill()
{
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    for (const Job& job : m_jobs.all())
        layout->addWidget(makeRow(job));
    if (m_jobs.all().isEmpty()) {
        auto* nothing = new Label(tr("Nothing is running."), FontRole::Body, Role::Text2, list);
        nothing->setContentsMargins(widgets::measure::Padding, 0, 8, 8);
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
    m_area->setWidget(list);
    list->setAutoFillBackground(false);
}

void JobsPanel::open(const QRect& below)
{
    refill();
    const int width = Theme::scaled(420);
    openIn(QRect(below.right() - width, below.bottom() + 4, width, Theme::scaled(240)));
    m_area->setFocus(Qt::PopupFocusReason);
    m_second.start();
}

} // namespace shell
