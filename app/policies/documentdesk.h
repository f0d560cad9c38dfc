// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The document one works on: read from its file, checked while it is typed, written under what was read. Texts that
// were changed and not saved are kept for each document, also beyond the program's end. No widgets; files are read and
// written off the GUI thread.

#include "app/bridge/latesttask.h"
#include "app/policies/policyrows.h"
#include "core/policy/effective.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace policies {

class DocumentDesk final : public QObject
{
    Q_OBJECT
public:
    using Text = base::Result<workspace::StoredPolicy>;

    explicit DocumentDesk(QObject* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void open(const QString& key, const QString& file); // what stood there is kept by keep() before
    void close();
    void begin(); // of a document that is not there yet
    void look(); // whether the file is still what was read
    void keep(const std::string& text, bool isModified); // as a draft, or no longer
    void check(const std::string& text); // after a pause in typing
    void checkNow(const std::string& text);
    void save(const std::string& text);
    void writeOver(const std::string& text); // over what others wrote, which a person has agreed to
    void takeTheirs(); // what is in the file counts as read; theirs() says it

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const workspace::StoredPolicy& stored() const { return m_stored; }
    [[nodiscard]] const workspace::StoredPolicy& theirs() const { return m_theirs; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QSet<QString> drafts() const; // documents that are not shown and were changed
    [[nodiscard]] policy::DraftTexts draftTexts() const; // theirs

signals:
    void draftsRead(); // those of the program's last run
    void draftsUnreadable(const base::Error& error); // then none are kept
    void opened(const std::string& draft, bool hasDraft); // stored() is there
    void absent(); // there is no such document
    void failed(const base::Error& error); // it could not be read
    void changedOutside(); // theirs() is what the file has now
    void saved(const QString& key, const std::string& text);
    void notSaved(const base::Error& error);
    void checked(const policies::CheckPtr& check);

private:
    struct Saved
    {
        QString key;
        std::string text;
        Text stored;
    };

    void read();
    void takeRead(const Text& text);
    void takeLook(const Text& text);
    void write(const std::string& text, const workspace::StoredPolicy& before);
    void takeSaved(const Saved& saved);
    void readDrafts();
    void writeDrafts();

    workspace::Workspace* m_workspace = nullptr;
    QString m_key;
    QString m_file;
    workspace::StoredPolicy m_stored;
    workspace::StoredPolicy m_theirs;
    workspace::PolicyDrafts m_drafts; // by path
    bool m_hasReadDrafts = false; // before, nothing is written over them
    bool m_isKeeping = false;
    bool m_keepsAgain = false; // they changed while they were written
    bool m_isReading = false;
    bool m_isSaving = false;
    std::string m_toCheck;
    QTimer m_pause;
    bridge::LatestTask<Text> m_reading;
    bridge::LatestTask<Text> m_looking;
    bridge::LatestTask<Saved> m_saving;
    bridge::LatestTask<CheckPtr> m_checking;
    bridge::LatestTask<base::Result<workspace::PolicyDrafts>> m_readingDrafts;
    bridge::LatestTask<base::Result<void>> m_keeping;
};

} // namespace policies
