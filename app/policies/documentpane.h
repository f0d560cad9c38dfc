// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The middle of the page: one document as its file is, to be edited, with its problems below; and what really runs
// where it stands, joined from all scopes.

#include "app/policies/documentdesk.h"
#include "app/policies/problemspane.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace widgets {
class Button;
class Label;
class MessageBar;
class ScopeBadge;
class StatePane;
class StatusChip;
struct Notice;
} // namespace widgets

namespace policies {

class EffectivePane;
class PolicyEditor;

class DocumentPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab : uint8_t { Document, Effective };

    explicit DocumentPane(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    // Of a new state of the catalog. The row that is shown stays, with what is new about it.
    void setSnapshot(const workspace::SnapshotPtr& snapshot);
    void showRow(const PolicyRow& row);
    void showPlace(uint32_t line, uint32_t column, bool takesKeyboard);
    [[nodiscard]] const QString& key() const { return m_row.key; }
    [[nodiscard]] const PolicyRow& row() const { return m_row; }

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    void focusText();
    [[nodiscard]] bool isReady() const; // nothing is being read or checked for the first time
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QSet<QString> drafts() const; // with the one that is shown
    [[nodiscard]] QString whyNotEdit() const; // empty: there is a text that can be edited
    [[nodiscard]] QString whyNotSave() const;

    void save();
    void format();
    void reload();
    void showNextProblem(bool backwards);
    [[nodiscard]] PolicyEditor* editor() const { return m_editor; }
    [[nodiscard]] EffectivePane* effective() const { return m_effective; }
    [[nodiscard]] ProblemsPane* problems() const { return m_problems; }
    [[nodiscard]] widgets::MessageBar* trouble() const { return m_trouble; }
    [[nodiscard]] widgets::StatePane* pane() const { return m_pane; }
    [[nodiscard]] PolicyEditor* shownEditor() const;

signals:
    void draftsChanged();
    void placeChosen(const QString& file, uint32_t line); // of another document, perhaps
    void messageRaised(const widgets::Notice& notice);
    void paletteRequested(const QString& beginning);
    void left();

private:
    QWidget* makeHead();
    QWidget* makeDocument();
    void connectParts();
    void connectDesk();
    void showHead();
    void showCommands();
    void showText(const std::string& draft, bool hasDraft);
    void showCheck(const CheckPtr& check);
    void showEffective();
    [[nodiscard]] policy::DraftTexts unsavedTexts() const; // with the one that is shown
    void noteModified();
    void showConflict();
    void takeTheirs();
    void showFailure(const base::Error& error, const QString& headline);
    void noteSaved(const QString& key, const std::string& text);
    void writeFirst(); // begins a document that is not there yet

    DocumentDesk* m_desk = nullptr;
    workspace::SnapshotPtr m_snapshot;
    PolicyRow m_row;
    CheckPtr m_check;
    bool m_hasText = false; // the editor holds a document
    uint32_t m_wantedLine = 0; // once it is read; 0: none
    uint32_t m_wantedColumn = 0;

    widgets::ScopeBadge* m_scope = nullptr;
    widgets::Label* m_name = nullptr;
    widgets::Label* m_file = nullptr;
    widgets::StatusChip* m_state = nullptr;
    widgets::Button* m_format = nullptr;
    widgets::Button* m_save = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    widgets::StatePane* m_pane = nullptr;
    PolicyEditor* m_editor = nullptr;
    QSplitter* m_split = nullptr;
    ProblemsPane* m_problems = nullptr;
    EffectivePane* m_effective = nullptr;
};

} // namespace policies
