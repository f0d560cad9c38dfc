// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/bridge/texts.h"
#include "core/sample/world.h"
#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

namespace console {

using namespace Qt::StringLiterals;

struct Session::Opened
{
    std::unique_ptr<QTemporaryDir> folder; // of the world, readable by the user alone; outlives it
    std::unique_ptr<sample::World> world;
    std::unique_ptr<workspace::Workspace> own; // without a world
    [[nodiscard]] workspace::Workspace& workspace() const { return world ? world->workspace() : *own; }
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
    return m_phase == Phase::Ready ? &m_opened->workspace() : nullptr;
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
    auto made = std::make_shared<Opened>();
    made->folder = std::make_unique<QTemporaryDir>(QDir::tempPath() % u"/gatehouse-sample-XXXXXX"_s);
    if (!made->folder->isValid())
        return base::fail(
            base::Error::Kind::Denied,
            base::translate("console", "There is no room for temporary files: check the folder for them (TMPDIR)."),
            made->folder->errorString().toStdString());
    sample::WorldSettings settings;
    settings.folder = made->folder->path().toStdString();
    settings.watchesCluster = true;
    auto world = sample::World::start(std::move(settings));
    if (!world)
        return base::Failure(std::move(world).error());
    made->world = std::move(*world);
    return made;
}

// On the pool, too: reads the folder, listens, and begins to ask the cluster without waiting for it.
Session::Started Session::startWorkspace(const std::string& folder)
{
    auto settings = workspace::readWorkspace(folder);
    if (!settings)
        return base::Failure(std::move(settings).error());
    auto own = workspace::Workspace::open(std::move(*settings));
    if (!own)
        return base::Failure(std::move(own).error());
    auto made = std::make_shared<Opened>();
    made->own = std::move(*own);
    made->own->connectCluster();
    return made;
}

void Session::openSample()
{
    openWorkspace({});
}

void Session::openWorkspace(const QString& folder)
{
    m_folder = folder;
    enter(Phase::Starting);
    m_start.start([folder = folder.toStdString()](
                      const auto&) { return folder.empty() ? startSample() : startWorkspace(folder); },
                  [this](Started started) { take(std::move(started)); });
}

void Session::openAgain()
{
    openWorkspace(m_folder);
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
    m_opened = std::move(*started);
    if (const sample::World* world = m_opened->world.get())
        m_addresses = {bridge::toQt(world->gatewayUrl()), bridge::toQt(world->gatewayTlsUrl()),
                       bridge::toQt(world->apiServerUrl()), bridge::toQt(world->kubeconfig().string()),
                       bridge::toQt(world->network())};
    m_snapshot = m_opened->workspace().snapshot();
    enter(Phase::Ready);
    listen();
}

} // namespace console
