// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Policies page: which documents there are and how they fare, each of them to be edited, and what really runs for
// an API, an operation or a product.

#include "app/bridge/latesttask.h"
#include "app/policies/policyrows.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

class QSplitter;

namespace widgets {
class Label;
}

namespace policies {

class DocumentPane;
class PolicyList;

class PoliciesPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit PoliciesPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    // kind "document": its path in the repository, or "file": relative to the artifact folder; "line" and
    // "column", "tab", "product".
    void openTarget(const widgets::Target& target) override;
    [[nodiscard]] widgets::Target currentTarget() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override;
    bool goBackInside() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void connectParts();
    void checkDocuments();
    void showRows();
    void showCounts(const PolicyCounts& counts);
    void openRow(const QString& key);
    void openFile(const QString& file, uint32_t line);
    void goToText();
    void goToList();
    void applyRoom();
    void showRowMenu(const QPoint& at);
    void testOperation();
    void showRequests();
    [[nodiscard]] QString requestsFilter() const; // of the row; empty: requests do not know it
    void takeBack();
    [[nodiscard]] QList<widgets::Command> documentCommands();
    [[nodiscard]] QList<widgets::Command> placeCommands();

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    Checks m_checks;
    bridge::LatestTask<Checks> m_checking;
    bridge::LatestTask<base::Result<void>> m_undoing;
    widgets::Target m_pending; // asked for before the rows were there
    bool m_hasRows = false;
    bool m_isAtText = false; // where only one of both has room
    bool m_cameForLine = false; // then the keyboard goes into the text

    widgets::Label* m_counts = nullptr;
    QSplitter* m_split = nullptr;
    PolicyList* m_list = nullptr;
    DocumentPane* m_document = nullptr;
};

} // namespace policies
