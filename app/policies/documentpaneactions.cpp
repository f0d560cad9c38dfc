// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a document or its file: saving, formatting, taking what others wrote.
#include "app/bridge/texts.h"
#include "app/policies/documentpane.h"
#include "app/policies/policyeditor.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"
#include "core/policy/formatter.h"

#include <QCoreApplication>

namespace policies {

using widgets::State;

namespace {

// What each scope says by itself where it has no document.
constexpr const char* PassingOn = R"(<policies>
    <inbound>
        <base />
    </inbound>
    <backend>
        <base />
    </backend>
    <outbound>
        <base />
    </outbound>
    <on-error>
        <base />
    </on-error>
</policies>
)";
constexpr const char* OfAllApis = R"(<policies>
    <inbound />
    <backend>
        <forward-request />
    </backend>
    <outbound />
    <on-error />
</policies>
)";

} // namespace

void DocumentPane::writeFirst()
{
    m_desk->begin();
    m_editor->replaceText(m_row.kind == PolicyRow::Kind::Global ? OfAllApis : PassingOn);
    m_editor->setFocus();
}

void DocumentPane::save()
{
    if (!whyNotSave().isEmpty())
        return;
    m_desk->save(m_editor->text());
    showCommands();
}

// What was typed while it was written stays changed.
void DocumentPane::noteSaved(const QString& key, const std::string& text)
{
    if (key != m_row.key) {
        emit draftsChanged();
        return;
    }
    if (m_hasText && m_editor->text() == text)
        m_editor->setSaved();
    if (m_hasText)
        m_desk->keep(m_editor->text(), isModified());
    m_trouble->clear();
    showCommands();
    if (m_check)
        showCheck(m_check);
    emit draftsChanged();
}

void DocumentPane::format()
{
    if (!whyNotEdit().isEmpty())
        return;
    const std::string before = m_editor->text();
    const auto formatted = policy::formatDocument(before);
    if (!formatted) {
        showFailure(formatted.error(), tr("A document that is no markup cannot be formatted"));
        m_editor->showPlace(formatted.error().place.line, formatted.error().place.column);
    } else if (*formatted != before) {
        m_editor->replaceText(*formatted);
    }
}

void DocumentPane::reload()
{
    if (m_row.key.isEmpty())
        return;
    if (m_hasText) {
        m_desk->look();
        return;
    }
    m_pane->setLoading(tr("Reading the document"));
    m_desk->open(m_row.key, m_row.file);
}

// As a step that can be undone: what was typed is not lost.
void DocumentPane::takeTheirs()
{
    const bool wasChanged = isModified();
    m_desk->takeTheirs();
    m_trouble->clear();
    if (m_desk->stored().etag.empty()) {
        if (!wasChanged) { // the file is gone, and nothing of ours would be lost
            const PolicyRow row = m_row;
            m_row = {};
            m_hasText = false;
            showRow(row);
        }
        return;
    }
    m_editor->replaceText(m_desk->stored().text);
    m_editor->setSaved();
    m_desk->checkNow(m_desk->stored().text);
    noteModified();
}

void DocumentPane::showConflict()
{
    widgets::Notice notice;
    notice.state = State::Warning;
    const bool isGone = m_desk->theirs().etag.empty();
    notice.headline =
        isGone ? tr("The file was removed since it was read") : tr("The file was changed since it was read");
    notice.body = isGone ? tr("Your text is still here and not saved.")
                         : tr("Your text is still here and not saved. Undo brings it back after reloading.");
    notice.origin = m_row.file;
    QList<widgets::NoticeAction> actions;
    if (!isGone)
        actions.append({tr("Reload the file"), [this] { takeTheirs(); }});
    actions.append({tr("Keep editing"), [this] { m_trouble->clear(); }});
    actions.append({isGone ? tr("Write it again") : tr("Write mine over it"), [this] {
                        m_trouble->clear();
                        m_desk->writeOver(m_editor->text());
                        showCommands();
                    }});
    m_trouble->say(notice, actions, true);
}

void DocumentPane::showFailure(const base::Error& error, const QString& headline)
{
    m_trouble->say(bridge::toNotice(error, headline), {}, true);
}

} // namespace policies
