// SPDX-License-Identifier: GPL-3.0-or-later
// What the page offers to the palette and to the keyboard.
#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/policies/documentpane.h"
#include "app/policies/policiespage.h"
#include "app/policies/policyeditor.h"
#include "app/policies/policylist.h"
#include "app/widgets/icons.h"
#include "core/routing/outcome.h"

#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace policies {

QList<widgets::Command> PoliciesPage::commands()
{
    return documentCommands() + placeCommands();
}

QList<widgets::Command> PoliciesPage::documentCommands()
{
    const auto undoTitle = m_workspace ? m_workspace->journal().undoTitle() : std::nullopt;
    const QString noText = m_document->whyNotEdit();
    return {
        {u"policies.save"_s, tr("Save the document"), title(), u"save"_s, QKeySequence(QKeySequence::Save),
         m_document->whyNotSave(), [this] { m_document->save(); }},
        {u"policies.format"_s, tr("Format the document"), title(), u"policy"_s, QKeySequence(u"Ctrl+Shift+I"_s), noText,
         [this] { m_document->format(); }},
        {u"policies.reload"_s, tr("Look whether the file was changed"), title(), u"refresh"_s, QKeySequence(u"F5"_s),
         m_document->key().isEmpty() ? tr("No document is shown") : QString(), [this] { m_document->reload(); }},
        {u"policies.undo"_s,
         undoTitle ? tr("Take back: %1").arg(bridge::toQt(*undoTitle)) : tr("Take back the last change of a file"),
         title(),
         u"undo"_s,
         {},
         undoTitle ? (m_snapshot && m_snapshot->isReadOnly ? bridge::whyReadOnly() : QString())
                   : tr("Nothing was changed yet"),
         [this] { takeBack(); }},
        {u"policies.test"_s, tr("Test the operation"), title(), u"play"_s, QKeySequence(u"Ctrl+Return"_s),
         m_document->row().api.isEmpty() ? tr("No API or operation is shown") : QString(), [this] { testOperation(); }},
        {u"policies.requests"_s,
         tr("Show requests"),
         title(),
         u"requests"_s,
         {},
         requestsFilter().isEmpty() ? tr("No API, operation or product is shown") : QString(),
         [this] { showRequests(); }},
    };
}

QList<widgets::Command> PoliciesPage::placeCommands()
{
    const auto find = [this](bool backwards) { m_document->shownEditor()->findNext(backwards); };
    const bool isEffective = m_document->tab() == DocumentPane::Tab::Effective;
    return {
        {u"policies.filter"_s,
         tr("Filter the policy documents"),
         title(),
         u"filter"_s,
         QKeySequence(u"/"_s),
         {},
         [this] {
             goToList();
             m_list->focusFilter();
         }},
        {u"policies.find"_s,
         tr("Find in the document"),
         title(),
         u"search"_s,
         QKeySequence(QKeySequence::Find),
         {},
         [this] { m_document->shownEditor()->openSearch(); }},
        {u"policies.findnext"_s,
         tr("Next match"),
         title(),
         u"forward"_s,
         QKeySequence(u"F3"_s),
         {},
         [find] { find(false); }},
        {u"policies.findprevious"_s,
         tr("Previous match"),
         title(),
         u"back"_s,
         QKeySequence(u"Shift+F3"_s),
         {},
         [find] { find(true); }},
        {u"policies.next"_s,
         tr("Next problem"),
         title(),
         u"forward"_s,
         QKeySequence(u"F8"_s),
         {},
         [this] { m_document->showNextProblem(false); }},
        {u"policies.previous"_s,
         tr("Previous problem"),
         title(),
         u"back"_s,
         QKeySequence(u"Shift+F8"_s),
         {},
         [this] { m_document->showNextProblem(true); }},
        {u"policies.effective"_s, isEffective ? tr("Show the document") : tr("Show what runs: the effective policy"),
         title(), u"eye"_s, QKeySequence(u"Ctrl+Shift+E"_s),
         m_document->row().hasEffective() ? QString() : tr("A fragment runs where documents include it"),
         [this, isEffective] {
             m_document->setTab(isEffective ? DocumentPane::Tab::Document : DocumentPane::Tab::Effective);
             goToText();
         }},
        {u"policies.missing"_s,
         tr("Show what of the document is not supported"),
         title(),
         u"table"_s,
         {},
         {},
         [this] {
             m_document->setTab(DocumentPane::Tab::Document);
             m_document->problems()->showMissing();
         }},
        {u"policies.list"_s, tr("Go to the list of documents"), title(), u"policy"_s, {}, {}, [this] { goToList(); }},
    };
}

void PoliciesPage::testOperation()
{
    const PolicyRow& row = m_document->row();
    if (!row.api.isEmpty())
        emit navigationRequested({u"tester"_s, u"api"_s, row.api, {{u"operation"_s, row.operation}}});
}

// Requests name an API without its revision.
QString PoliciesPage::requestsFilter() const
{
    using bridge::filterTerm;
    const PolicyRow& row = m_document->row();
    if (!row.product.isEmpty())
        return filterTerm(u"product", row.product);
    if (row.api.isEmpty())
        return {};
    const catalog::ApiName api(bridge::toStd(row.api));
    QStringList terms{filterTerm(u"api", bridge::toQt(routing::baseApiName(api.text())))};
    const catalog::Api* known = m_snapshot ? m_snapshot->catalog->findApi(api) : nullptr;
    if (known && !known->isCurrent)
        terms.append(filterTerm(u"rev", bridge::toQt(known->revision)));
    if (!row.operation.isEmpty())
        terms.append(filterTerm(u"op", row.operation));
    return terms.join(u' ');
}

void PoliciesPage::showRequests()
{
    if (const QString filter = requestsFilter(); !filter.isEmpty())
        emit navigationRequested({u"requests"_s, {}, {}, {{u"filter"_s, filter}}});
}

// From a document to the pages that know what it stands for.
void PoliciesPage::showRowMenu(const QPoint& at)
{
    if (m_list->currentKey() != m_document->key()) // a group
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(widgets::icon(u"tester"), tr("Open in tester"), this, &PoliciesPage::testOperation)
        ->setEnabled(!m_document->row().api.isEmpty());
    menu->addAction(widgets::icon(u"requests"), tr("Show requests"), this, &PoliciesPage::showRequests)
        ->setEnabled(!requestsFilter().isEmpty());
    menu->popup(m_list->view()->viewport()->mapToGlobal(at));
}

void PoliciesPage::takeBack()
{
    if (!m_workspace)
        return;
    const auto title = m_workspace->journal().undoTitle();
    if (!title)
        return;
    m_undoing.start([&journal = m_workspace->journal()](const auto& /*cancelled*/) { return journal.undoLast(); },
                    [this, words = bridge::toQt(*title)](const base::Result<void>& outcome) {
                        widgets::Notice notice = outcome
                            ? widgets::Notice()
                            : bridge::toNotice(outcome.error(), tr("Not taken back: %1").arg(words));
                        if (outcome) {
                            notice.state = widgets::State::Success;
                            notice.headline = tr("Taken back: %1").arg(words);
                        }
                        m_document->reload();
                        emit messageRaised(notice);
                    });
}

} // namespace policies
