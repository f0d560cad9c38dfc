// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/documentdesk.h"

#include "app/bridge/texts.h"

#include <utility>

namespace policies {

using namespace std::chrono_literals;

namespace {
constexpr auto TypingPause = 250ms;
}

DocumentDesk::DocumentDesk(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { checkNow(m_toCheck); });
}

void DocumentDesk::setWorkspace(workspace::Workspace* workspace)
{
    if (workspace == m_workspace)
        return;
    close();
    m_saving.cancel();
    m_isSaving = false;
    m_keeping.cancel();
    m_isKeeping = m_keepsAgain = false;
    m_drafts.clear(); // of another world's documents
    m_workspace = workspace;
    readDrafts();
}

void DocumentDesk::readDrafts()
{
    m_readingDrafts.cancel();
    m_hasReadDrafts = false;
    if (!m_workspace)
        return;
    m_readingDrafts.start([workspace = m_workspace](const auto& /*cancelled*/) { return workspace->policyDrafts(); },
                          [this](base::Result<workspace::PolicyDrafts> drafts) {
                              if (!drafts) { // their file stays as it is, for a person to look at
                                  emit draftsUnreadable(drafts.error());
                                  return;
                              }
                              m_hasReadDrafts = true;
                              const bool hasNew = !m_drafts.empty();
                              m_drafts.merge(*drafts); // what was changed meanwhile counts
                              if (hasNew)
                                  writeDrafts();
                              emit draftsRead();
                          });
}

// One after another, so that the newest is what stays.
void DocumentDesk::writeDrafts()
{
    if (!m_workspace || !m_hasReadDrafts)
        return;
    m_keepsAgain = m_isKeeping;
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    m_keeping.start([workspace = m_workspace,
                     drafts = m_drafts](const auto& /*cancelled*/) { return workspace->keepPolicyDrafts(drafts); },
                    [this](const base::Result<void>&) {
                        m_isKeeping = false;
                        if (m_keepsAgain)
                            writeDrafts();
                    });
}

void DocumentDesk::close()
{
    m_reading.cancel();
    m_looking.cancel();
    m_checking.cancel();
    m_pause.stop();
    m_isReading = false;
    m_key.clear();
    m_file.clear();
    m_stored = {};
    m_theirs = {};
}

void DocumentDesk::open(const QString& key, const QString& file)
{
    close();
    m_key = key;
    m_file = file;
    const auto draft = m_drafts.find(bridge::toStd(key));
    if (draft == m_drafts.end()) {
        read();
        return;
    }
    const std::string text = draft->second.text;
    m_stored = draft->second.before;
    emit opened(text, true);
    checkNow(text);
    look();
}

void DocumentDesk::begin()
{
    m_stored = {};
    emit opened({}, false);
}

void DocumentDesk::read()
{
    if (!m_workspace)
        return;
    m_isReading = true;
    m_reading.start([workspace = m_workspace,
                     path = bridge::toStd(m_key)](const auto& /*cancelled*/) { return workspace->readPolicy(path); },
                    [this](const Text& text) { takeRead(text); });
}

void DocumentDesk::takeRead(const Text& text)
{
    m_isReading = false;
    if (m_drafts.contains(bridge::toStd(m_key))) { // it came while the file was read
        open(QString(m_key), QString(m_file));
        return;
    }
    if (text) {
        m_stored = *text;
        emit opened({}, false);
        checkNow(m_stored.text);
    } else if (text.error().kind == base::Error::Kind::NotFound) {
        emit absent();
    } else {
        emit failed(text.error());
    }
}

void DocumentDesk::look()
{
    if (!m_workspace || m_key.isEmpty() || m_isReading || m_isSaving)
        return;
    m_looking.start([workspace = m_workspace,
                     path = bridge::toStd(m_key)](const auto& /*cancelled*/) { return workspace->readPolicy(path); },
                    [this](const Text& text) { takeLook(text); });
}

// A file that went is like one that was never there: what stands in the editor is all there is.
void DocumentDesk::takeLook(const Text& text)
{
    if (m_isSaving || (!text && text.error().kind != base::Error::Kind::NotFound))
        return;
    const workspace::StoredPolicy now = text.value_or(workspace::StoredPolicy());
    if (now.etag == m_stored.etag)
        return;
    m_theirs = now;
    emit changedOutside();
}

void DocumentDesk::keep(const std::string& text, bool isModified)
{
    if (m_key.isEmpty())
        return;
    const std::string path = bridge::toStd(m_key);
    if (isModified)
        m_drafts[path] = {m_stored, text};
    else if (m_drafts.erase(path) == 0)
        return;
    writeDrafts();
}

QSet<QString> DocumentDesk::drafts() const
{
    QSet<QString> out;
    for (const auto& [path, draft] : m_drafts)
        out.insert(bridge::toQt(path));
    return out;
}

policy::DraftTexts DocumentDesk::draftTexts() const
{
    policy::DraftTexts out;
    for (const auto& [path, draft] : m_drafts)
        out.emplace(path, draft.text);
    return out;
}

void DocumentDesk::check(const std::string& text)
{
    m_toCheck = text;
    m_pause.start();
}

void DocumentDesk::checkNow(const std::string& text)
{
    m_pause.stop();
    const QString file = m_file.isEmpty() ? m_key : m_file;
    m_checking.start([file = bridge::toStd(file), text](const auto& /*cancelled*/) { return checkText(file, text); },
                     [this](const CheckPtr& check) { emit checked(check); });
}

void DocumentDesk::save(const std::string& text)
{
    write(text, m_stored);
}

void DocumentDesk::writeOver(const std::string& text)
{
    m_stored = m_theirs;
    write(text, m_theirs);
}

void DocumentDesk::takeTheirs()
{
    m_stored = m_theirs;
}

// It ends even when another document is opened meanwhile.
void DocumentDesk::write(const std::string& text, const workspace::StoredPolicy& before)
{
    if (!m_workspace || m_key.isEmpty() || m_isSaving)
        return;
    m_isSaving = true;
    m_looking.cancel();
    m_saving.start(
        [workspace = m_workspace, key = m_key, text, before](const auto& /*cancelled*/) {
            const std::string path = bridge::toStd(key);
            const auto applied = workspace->journal().apply(workspace->writePolicy(path, before, text));
            return Saved{key, text, applied ? workspace->readPolicy(path) : Text(base::fail(applied.error()))};
        },
        [this](const Saved& saved) { takeSaved(saved); });
}

void DocumentDesk::takeSaved(const Saved& saved)
{
    m_isSaving = false;
    const bool isHere = saved.key == m_key;
    if (!saved.stored) {
        if (isHere && saved.stored.error().kind == base::Error::Kind::Conflict)
            look(); // says what the file has now
        emit notSaved(saved.stored.error());
        return;
    }
    // Between writing and reading somebody else may have written: then that is what was not read yet.
    workspace::StoredPolicy stored = *saved.stored;
    if (isHere) {
        m_stored.text = saved.text;
        if (stored.text != saved.text) { // its old ETag: what would be written now is refused
            m_theirs = std::move(stored);
            emit changedOutside();
            return;
        }
        m_stored.etag = std::move(stored.etag);
        emit this->saved(saved.key, saved.text);
        return;
    }
    if (const auto draft = m_drafts.find(bridge::toStd(saved.key)); draft != m_drafts.end()) {
        if (draft->second.text == saved.text)
            m_drafts.erase(draft);
        else
            draft->second.before = stored;
        writeDrafts();
    }
    emit this->saved(saved.key, saved.text);
}

} // namespace policies
