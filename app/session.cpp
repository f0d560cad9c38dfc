// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/bridge/texts.h"
#include "core/sample/world.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

namespace console {

using namespace Qt::StringLiterals;

struct Session::Sample
{
    QTemporaryDir folder{QDir::tempPath()
                         % u"/gatehouse-sample-XXXXXX"_s}; // readable by the user alone; outlives the world
    std::unique_ptr<sample::World> world;
};

Session::Session(QObject* parent)
    : QObject(parent)
{ }

// What the pool still does for a page may use the world: it ends before the world does.
Session::~Session()
{
    m_start.cancel();
    QThreadPool::globalInstance()->waitForDone();
}

workspace::Workspace* Session::workspace() const
{
    return m_phase == Phase::Ready ? &m_sample->world->workspace() : nullptr;
}

// From the workspace's threads to this one: of snapshots only the newest counts.
void Session::listen()
{
    const bridge::Latest<workspace::SnapshotPtr> snapshots(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) {
        m_snapshot = snapshot;
        emit snapshotChanged(m_snapshot);
    });
    const bridge::Latest<int> requests(m_mailbox, [this](int) { emit requestsArrived(); });
    workspace()->setListener({[snapshots](workspace::SnapshotPtr snapshot) { snapshots.put(std::move(snapshot)); },
                              [requests] { requests.put(0); }});
}

void Session::enter(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

// On the pool: makes keys, opens ports, waits until everything answers. An answer nobody wants dies there, too.
Session::Started Session::startSample()
{
    auto made = std::make_shared<Sample>();
    if (!made->folder.isValid())
        return base::fail(
            base::Error::Kind::Denied,
            base::translate("console", "There is no room for temporary files: check the folder for them (TMPDIR)."),
            made->folder.errorString().toStdString());
    sample::WorldSettings settings;
    settings.folder = made->folder.path().toStdString();
    settings.watchesCluster = true;
    auto world = sample::World::start(std::move(settings));
    if (!world)
        return base::Failure(std::move(world).error());
    made->world = std::move(*world);
    return made;
}

void Session::openSample()
{
    enter(Phase::Starting);
    m_start.start([](const auto&) { return startSample(); }, [this](Started started) { take(std::move(started)); });
}

void Session::cancel()
{
    if (m_phase != Phase::Starting)
        return;
    m_start.cancel();
    m_error = {base::Error::Kind::Cancelled, base::translate("console", "The start was cancelled."), {}, {}, {}, {}};
    enter(Phase::Failed);
}

void Session::take(Started started)
{
    if (!started) {
        m_error = std::move(started).error();
        enter(Phase::Failed);
        return;
    }
    m_sample = std::move(*started);
    const sample::World& world = *m_sample->world;
    m_addresses = {bridge::toQt(world.gatewayUrl()), bridge::toQt(world.gatewayTlsUrl()),
                   bridge::toQt(world.apiServerUrl()), bridge::toQt(world.kubeconfig().string()),
                   bridge::toQt(world.network())};
    m_snapshot = m_sample->world->workspace().snapshot();
    enter(Phase::Ready);
    listen();
}

} // namespace console
