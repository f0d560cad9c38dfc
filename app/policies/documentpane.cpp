// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/documentpane.h"

#include "app/bridge/texts.h"
#include "app/policies/effectivepane.h"
#include "app/policies/policyeditor.h"
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;
namespace measure = widgets::measure;

DocumentPane::DocumentPane(QWidget* parent)
    : QWidget(parent)
{
    m_desk = new DocumentDesk(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_trouble = new widgets::MessageBar(this);
    column->addWidget(m_trouble);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeDocument());
    m_effective = new EffectivePane(m_stack);
    m_stack->addWidget(m_effective);
    column->addWidget(m_stack, 1);
    connectParts();
    connectDesk();
    showHead();
}

QWidget* DocumentPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(measure::Padding, measure::Space, measure::Padding, 0);
    column->setSpacing(measure::Gap);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::Space);
    m_scope = new widgets::ScopeBadge({}, head);
    row->addWidget(m_scope);
    m_name = new widgets::Label({}, FontRole::DrawerTitle, Role::Text, head);
    row->addWidget(m_name);
    m_file = new widgets::Label({}, FontRole::Data, Role::Text2, head);
    m_file->setElides(true);
    row->addWidget(m_file, 1);
    m_state = new widgets::StatusChip(State::Neutral, {}, head);
    row->addWidget(m_state);
    m_format = new widgets::Button(tr("Format"), head, u"policy");
    row->addWidget(m_format);
    m_save = new widgets::Button(tr("Save"), head, u"save", widgets::Button::Kind::Primary);
    m_save->setKeyHint(QKeySequence::Save);
    row->addWidget(m_save);
    column->addLayout(row);
    m_tabs = new QTabBar(head);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What is shown of the policy"));
    m_tabs->addTab(tr("Document"));
    m_tabs->addTab(tr("Effective"));
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    return head;
}

QWidget* DocumentPane::makeDocument()
{
    m_split = new QSplitter(Qt::Vertical, m_stack);
    m_editor = new PolicyEditor(tr("Policy document"), m_split);
    m_pane = new widgets::StatePane(m_editor, m_split);
    m_split->addWidget(m_pane);
    m_problems = new ProblemsPane(m_split);
    m_split->addWidget(m_problems);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({1000, Theme::scaled(170)});
    m_split->setChildrenCollapsible(false);
    return m_split;
}

void DocumentPane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showEffective();
        showCommands();
    });
    connect(m_save, &QPushButton::clicked, this, &DocumentPane::save);
    connect(m_format, &QPushButton::clicked, this, &DocumentPane::format);
    connect(m_editor, &PolicyEditor::textChanged, this, [this] {
        if (m_hasText)
            m_desk->check(m_editor->text());
    });
    connect(m_desk, &DocumentDesk::draftsUnreadable, this, [this](const base::Error& error) {
        emit messageRaised(bridge::toNotice(
            error, tr("The drafts of the last time cannot be read; new ones are kept only until the end")));
    });
    connect(m_desk, &DocumentDesk::draftsRead, this, [this] {
        // A draft of the document that is shown already.
        if (m_hasText && !isModified() && m_desk->drafts().contains(m_row.key))
            m_desk->open(m_row.key, m_row.file);
        emit draftsChanged();
    });
    connect(m_editor, &PolicyEditor::modificationChanged, this, &DocumentPane::noteModified);
    connect(m_editor, &PolicyEditor::left, this, &DocumentPane::left);
    connect(m_pane, &widgets::StatePane::remedyRequested, this, &DocumentPane::writeFirst);
    connect(m_pane, &widgets::StatePane::retryRequested, this, &DocumentPane::reload);
    connect(m_problems, &ProblemsPane::placeChosen, this, &DocumentPane::showPlace);
    connect(m_problems, &ProblemsPane::paletteRequested, this, &DocumentPane::paletteRequested);
    connect(m_effective, &EffectivePane::placeChosen, this, &DocumentPane::placeChosen);
    connect(m_effective, &EffectivePane::left, this, &DocumentPane::left);
}

void DocumentPane::connectDesk()
{
    connect(m_desk, &DocumentDesk::opened, this, &DocumentPane::showText);
    connect(m_desk, &DocumentDesk::absent, this, [this] {
        m_pane->setEmpty(
            tr("No document of its own stands here: what the wider scopes say runs. “Effective” shows it."),
            tr("Write one"), u"add");
        m_problems->showNothing(tr("There is no document to check."));
        showCommands();
    });
    connect(m_desk, &DocumentDesk::failed, this, [this](const base::Error& error) {
        m_pane->setFailed(bridge::toNotice(error, tr("The document cannot be read")), false);
        m_problems->showNothing(tr("There is no document to check."));
        showCommands();
    });
    connect(m_desk, &DocumentDesk::changedOutside, this, [this] {
        if (isModified())
            showConflict();
        else
            takeTheirs();
    });
    connect(m_desk, &DocumentDesk::saved, this, &DocumentPane::noteSaved);
    connect(m_desk, &DocumentDesk::notSaved, this, [this](const base::Error& error) {
        if (error.kind != base::Error::Kind::Conflict)
            showFailure(error, tr("The document was not saved"));
        showCommands();
    });
    connect(m_desk, &DocumentDesk::checked, this, &DocumentPane::showCheck);
}

void DocumentPane::setWorkspace(workspace::Workspace* workspace)
{
    m_desk->setWorkspace(workspace);
    if (workspace)
        return;
    m_snapshot.reset();
    m_hasText = false;
    m_row = {};
    m_trouble->clear();
    m_effective->showNothing(tr("No workspace is open."));
    m_problems->showNothing(tr("No workspace is open."));
    m_pane->setLoading(tr("Waiting for a workspace"));
    showHead();
}

void DocumentPane::setSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isNew = !m_snapshot || m_snapshot->catalog != snapshot->catalog;
    m_snapshot = snapshot;
    showCommands(); // it may be read-only now, or not any more
    if (isNew && !m_row.key.isEmpty())
        m_desk->look();
}

// The same row again: something is new about it. Another one: what was changed in the first is kept.
void DocumentPane::showRow(const PolicyRow& row)
{
    const bool isSame = row.key == m_row.key;
    if (!isSame && m_hasText)
        m_desk->keep(m_editor->text(), isModified());
    m_row = row;
    m_row.children.clear();
    if (!isSame) {
        m_hasText = false;
        m_check.reset();
        m_wantedLine = 0;
        m_trouble->clear();
        m_pane->setLoading(tr("Reading the document"));
        if (tab() == Tab::Effective && !row.hasEffective())
            setTab(Tab::Document);
        m_desk->open(row.key, row.file);
    }
    m_tabs->setTabEnabled(1, row.hasEffective());
    m_tabs->setTabToolTip(1, row.hasEffective() ? QString() : tr("A fragment runs where documents include it"));
    showHead();
    showEffective();
    if (m_check && isSame && !isModified())
        showCheck(m_check); // the gateway may say something else now
}

void DocumentPane::showHead()
{
    m_scope->setVisible(!m_row.key.isEmpty());
    m_scope->setScope(m_row.scope());
    m_name->setText(m_row.name);
    const QString route = m_row.method.isEmpty() ? m_row.detail : QString(m_row.method + u' ' + m_row.detail);
    m_file->setText(m_row.hasDocument() ? m_row.file : route);
    m_file->setToolTip(m_file->text());
    showCommands();
}

void DocumentPane::showCommands()
{
    const bool isChanged = isModified();
    m_state->setVisible(isChanged || (m_row.state && *m_row.state != State::Success));
    if (isChanged)
        m_state->setState(State::Info, tr("Changed"));
    else if (m_row.isQuarantined)
        m_state->setState(State::Danger, tr("Quarantined"));
    else if (m_row.state)
        m_state->setState(*m_row.state, m_row.stateWords);
    m_state->setToolTip(isChanged ? tr("Changed, not saved") : m_row.stateWords);
    m_save->setWhyNot(whyNotSave());
    m_format->setWhyNot(whyNotEdit());
}

QString DocumentPane::whyNotEdit() const
{
    if (!m_hasText)
        return tr("No document is shown");
    return tab() == Tab::Effective ? tr("The effective policy is joined from several documents: open one of them")
                                   : QString();
}

QString DocumentPane::whyNotSave() const
{
    if (!m_hasText)
        return tr("No document is shown");
    if (m_snapshot && m_snapshot->isReadOnly)
        return bridge::whyReadOnly();
    if (m_desk->isSaving())
        return tr("It is being saved");
    return isModified() ? QString() : tr("Nothing was changed");
}

bool DocumentPane::isModified() const
{
    return m_hasText && m_editor->isModified();
}

QSet<QString> DocumentPane::drafts() const
{
    QSet<QString> out = m_desk->drafts();
    if (isModified())
        out.insert(m_row.key);
    else if (m_hasText)
        out.remove(m_row.key);
    return out;
}

// Undo leads from a draft back to what the file had.
void DocumentPane::showText(const std::string& draft, bool hasDraft)
{
    m_hasText = false;
    m_editor->setText(m_desk->stored().text);
    m_hasText = true;
    m_pane->setReady();
    if (!m_check)
        m_problems->showChecking();
    if (hasDraft)
        m_editor->replaceText(draft);
    if (m_wantedLine > 0)
        m_editor->showPlace(m_wantedLine, m_wantedColumn);
    m_wantedLine = 0;
    showCommands();
    emit draftsChanged();
}

void DocumentPane::showCheck(const CheckPtr& check)
{
    if (!m_hasText)
        return;
    if (check != m_check) // after every pause in typing
        m_desk->keep(m_editor->text(), isModified());
    m_check = check;
    // The gateway speaks of what is saved; of a text that was changed since, only the check does.
    const bool isOfFile = !isModified() && m_snapshot;
    const gateway::Configuration* configuration = isOfFile ? m_snapshot->gateway.load.configuration.get() : nullptr;
    const auto problems = problemRows(*check, problemsOf(*check, bridge::toStd(m_row.file), configuration));
    QList<EditorMark> marks;
    for (const ProblemRow& problem : problems)
        marks.append({std::max(1U, problem.line), std::max(1U, problem.column), problem.state, problem.sentence});
    if (marks != m_editor->marks())
        m_editor->setMarks(marks);
    m_problems->showCheck(*check, problems);
}

void DocumentPane::showEffective()
{
    if (tab() == Tab::Effective && m_snapshot && m_row.hasEffective())
        m_effective->show(m_snapshot->catalog, m_row, unsavedTexts());
}

policy::DraftTexts DocumentPane::unsavedTexts() const
{
    policy::DraftTexts out = m_desk->draftTexts();
    if (isModified())
        out.insert_or_assign(bridge::toStd(m_row.key), m_editor->text());
    else if (m_hasText)
        out.erase(bridge::toStd(m_row.key));
    return out;
}

void DocumentPane::noteModified()
{
    if (!m_hasText)
        return;
    showCommands();
    emit draftsChanged();
}

DocumentPane::Tab DocumentPane::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DocumentPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

PolicyEditor* DocumentPane::shownEditor() const
{
    return tab() == Tab::Effective ? m_effective->editor() : m_editor;
}

void DocumentPane::focusText()
{
    shownEditor()->setFocus();
}

bool DocumentPane::isReady() const
{
    return !m_row.key.isEmpty() && !m_desk->isReading() && (m_check || !m_hasText);
}

void DocumentPane::showPlace(uint32_t line, uint32_t column, bool takesKeyboard)
{
    setTab(Tab::Document);
    if (m_hasText) {
        m_editor->showPlace(std::max(1U, line), std::max(1U, column));
    } else {
        m_wantedLine = std::max(1U, line);
        m_wantedColumn = std::max(1U, column);
    }
    if (takesKeyboard)
        m_editor->setFocus();
}

void DocumentPane::showNextProblem(bool backwards)
{
    setTab(Tab::Document);
    if (m_editor->showNextMark(backwards))
        return;
    widgets::Notice notice;
    notice.headline = tr("The document has no problems");
    notice.body = m_check ? checkedWords(*m_check) : QString();
    emit messageRaised(notice);
}

} // namespace policies
