// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A workspace on an artifact folder with a bit of everything, and the Policies page shown on it.

#include "app/bridge/mailbox.h"
#include "app/policies/documentpane.h"
#include "app/policies/effectivepane.h"
#include "app/policies/policiespage.h"
#include "app/policies/policyeditor.h"
#include "app/policies/policylist.h"
#include "app/widgets/filterbox.h"
#include "core/workspace/workspace.h"
#include "tests/support/screen/policyfolder.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace support {

class ShownPolicies
{
public:
    ShownPolicies()
        : m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) { page.showSnapshot(snapshot); })
    {
        workspace::Settings settings;
        settings.name = "test";
        settings.folder = own.path().toStdString();
        settings.gateway.artifacts = folder.path();
        workspace = std::move(*workspace::Workspace::open(std::move(settings)));
        page.setWorkspace(workspace.get());
        workspace->setListener(
            {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        page.resize(1200, 800);
        page.show();
    }
    ~ShownPolicies()
    {
        workspace->setListener({});
        page.setWorkspace(nullptr);
        QThreadPool::globalInstance()->waitForDone();
    }
    ShownPolicies(const ShownPolicies&) = delete;
    ShownPolicies& operator=(const ShownPolicies&) = delete;

    [[nodiscard]] bool waitUntilReady()
    {
        return QTest::qWaitFor([this] { return page.isReady(); }, 20'000);
    }
    // Opens a document by its path in the repository and waits until it is read and checked.
    [[nodiscard]] bool open(const QString& key)
    {
        if (!waitUntilReady())
            return false;
        page.openTarget({page.id(), QStringLiteral("document"), key, {}});
        return document()->key() == key && waitUntilReady();
    }
    template<typename Part>
    [[nodiscard]] Part* part() const
    {
        return page.findChild<Part*>();
    }
    [[nodiscard]] policies::DocumentPane* document() const { return part<policies::DocumentPane>(); }
    [[nodiscard]] policies::EffectivePane* effective() const { return document()->effective(); }
    void showEffective() const { document()->setTab(policies::DocumentPane::Tab::Effective); }
    [[nodiscard]] QString effectiveText() const { return QString::fromStdString(effective()->editor()->text()); }
    [[nodiscard]] policies::PolicyList* list() const { return part<policies::PolicyList>(); }
    [[nodiscard]] policies::PolicyEditor* editor() const { return document()->editor(); }
    [[nodiscard]] const policies::PolicyRow& row(const QString& key) const
    {
        const policies::PolicyRow* found = list()->find(key);
        if (!found)
            qFatal("no row %s", qPrintable(key));
        return *found;
    }
    [[nodiscard]] QString text() const
    {
        QStringList out;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                out.append(label->text());
        }
        return out.join(u'\n');
    }

    PolicyFolder folder;
    QTemporaryDir own; // the workspace's private folder
    std::unique_ptr<workspace::Workspace> workspace;
    policies::PoliciesPage page;

private:
    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};

inline const QString GlobalKey = QStringLiteral("policies/policy");
inline const QString GetKey = QStringLiteral("apis/orders/operations/get/policies/policy");
inline const QString ListKey = QStringLiteral("apis/orders/operations/list/policies/policy");
inline const QString OrdersKey = QStringLiteral("apis/orders/policies/policy");
inline const QString ProductKey = QStringLiteral("products/external/policies/policy");
inline const QString FragmentKey = QStringLiteral("policyFragments/stamp");

} // namespace support
