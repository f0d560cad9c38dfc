// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The opened world on the core side. It starts and ends off the GUI thread's way, and hands values to the window.

#include "app/bridge/latesttask.h"
#include "app/bridge/mailbox.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QString>

#include <memory>

namespace sample {
class World;
}

namespace console {

class Session final : public QObject
{
    Q_OBJECT
public:
    enum class Phase : uint8_t { Closed, Starting, Ready, Failed };

    // What the window shows of a running sample world.
    struct Addresses
    {
        QString gateway; // http://127.87.4.1:8080
        QString gatewayTls;
        QString apiServer;
        QString kubeconfig; // a file
        QString network; // 127.87
    };

    explicit Session(QObject* parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    void openSample(); // in a private folder that dies with it
    void openWorkspace(const QString& folder);
    void openAgain(); // what was asked for last
    void cancel(); // the start that is under way
    [[nodiscard]] const QString& folder() const { return m_folder; } // of the workspace; empty: the sample world
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Addresses& addresses() const { return m_addresses; }
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] workspace::Workspace* workspace() const; // null until Ready
    [[nodiscard]] const workspace::SnapshotPtr& snapshot() const { return m_snapshot; } // null until Ready

signals:
    void phaseChanged();
    void snapshotChanged(const workspace::SnapshotPtr& snapshot);
    void requestsArrived(); // in batches

private:
    struct Opened; // a workspace, and the sample world around it
    using Started = base::Result<std::shared_ptr<Opened>>;

    static Started startSample();
    static Started startWorkspace(const std::string& folder);
    void take(Started started);
    void enter(Phase phase);
    void listen();

    Phase m_phase = Phase::Closed;
    Addresses m_addresses;
    workspace::SnapshotPtr m_snapshot;
    bridge::Mailbox m_mailbox;
    base::Error m_error;
    QString m_folder;
    std::shared_ptr<Opened> m_opened;
    bridge::LatestTask<Started> m_start;
};

} // namespace console
