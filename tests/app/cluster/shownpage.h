// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sample world with its cluster, and the Cluster page shown on it.

#include "app/bridge/mailbox.h"
#include "app/cluster/clusterpage.h"
#include "app/widgets/badges.h"
#include "app/widgets/codeview.h"
#include "app/widgets/datatable.h"
#include "tests/support/screen/sampleworld.h"

#include <QLabel>
#include <QTest>

class ClusterWorld
{
public:
    [[nodiscard]] workspace::Workspace& workspace() { return m_world->workspace(); }
    [[nodiscard]] const std::string& network() const { return m_world->network(); }
    [[nodiscard]] bool isComplete() { return workspace().snapshot()->cluster->isComplete(); }
    // What the API server answers.
    [[nodiscard]] int ask(const char* method, const std::string& path, const std::string& body,
                          const char* type = "application/json")
    {
        const kube::Access& access = workspace().cluster()->access();
        net::ClientRequest request;
        request.method = method;
        request.url = access.server + path;
        request.headers.append("Content-Type", type);
        request.body = body;
        request.tls = access.tls;
        const auto response = workspace().http().sendAndWait(std::move(request));
        return response ? response->status : 0;
    }
    // Lives until the next call.
    [[nodiscard]] const kube::Pod& podOf(const std::string& app)
    {
        m_cluster = workspace().snapshot()->cluster;
        for (const kube::Pod& pod : m_cluster->pods) {
            if (kube::valueOf(pod.metadata.labels, "app") == app)
                return pod;
        }
        qFatal("no Pod of %s", app.c_str());
    }

private:
    support::SampleWorld m_world;
    std::shared_ptr<const kube::Snapshot> m_cluster;
};

class ShownPage
{
public:
    enum class News { OfTheWorld, None };

    explicit ShownPage(workspace::Workspace& workspace, News news = News::OfTheWorld)
        : m_workspace(workspace)
        , m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) { page.showSnapshot(snapshot); })
    {
        page.setWorkspace(&workspace);
        if (news == News::OfTheWorld)
            workspace.setListener(
                {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        page.resize(1300, 800);
        page.show();
    }
    ~ShownPage() { m_workspace.setListener({}); }
    ShownPage(const ShownPage&) = delete;
    ShownPage& operator=(const ShownPage&) = delete;

    template<typename Part>
    [[nodiscard]] Part* part() const
    {
        return page.findChild<Part*>();
    }
    [[nodiscard]] widgets::DataTable* table() const
    {
        for (auto* table : page.findChildren<widgets::DataTable*>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::DataTable* tableOf(kube::Kind kind)
    {
        page.showKind(kind);
        const bool isThere = QTest::qWaitFor([this] { return page.isReady() && table(); }, 20'000);
        return isThere ? table() : nullptr;
    }
    [[nodiscard]] QString text() const
    {
        QStringList out;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                out.append(label->text());
        }
        for (const auto* chip : page.findChildren<widgets::StatusChip*>()) {
            if (chip->isVisible())
                out.append(chip->word());
        }
        return out.join(u'\n');
    }
    [[nodiscard]] widgets::CodeView* code(const QString& name) const
    {
        for (auto* view : page.findChildren<widgets::CodeView*>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    cluster::ClusterPage page;

private:
    workspace::Workspace& m_workspace;
    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};
