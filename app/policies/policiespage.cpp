// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policiespage.h"

#include "app/bridge/texts.h"
#include "app/policies/documentpane.h"
#include "app/policies/effectivepane.h"
#include "app/policies/policyeditor.h"
#include "app/policies/policylist.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {
constexpr int NarrowWidth = 760; // below, list and document stand one in place of the other
constexpr int ListWidth = 280;
} // namespace

PoliciesPage::PoliciesPage(QWidget* parent)
    : Page(u"policies"_s, tr("Policies"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_split = new QSplitter(this);
    m_list = new PolicyList(m_split);
    m_document = new DocumentPane(m_split);
    m_split->addWidget(m_list);
    m_split->addWidget(m_document);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({Theme::scaled(ListWidth), 1000});
    column->addWidget(m_split, 1);
    connectParts();
    setWorkspace(nullptr);
}

QWidget* PoliciesPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(measure::Margin, measure::Padding, measure::Padding, measure::Padding);
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    m_counts = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    row->addWidget(m_counts, 1);
    return header;
}

void PoliciesPage::connectParts()
{
    connect(m_list, &PolicyList::chosen, this, &PoliciesPage::openRow);
    connect(m_list, &PolicyList::opened, this, [this](const QString& key) {
        openRow(key);
        goToText();
    });
    connect(m_list, &PolicyList::paletteRequested, this, &Page::paletteRequested);
    connect(m_list, &PolicyList::retryRequested, this, [this] {
        if (m_workspace)
            m_workspace->reload();
    });
    m_list->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->view(), &QTreeView::customContextMenuRequested, this, &PoliciesPage::showRowMenu);
    connect(m_document, &DocumentPane::draftsChanged, this, &PoliciesPage::showRows);
    connect(m_document, &DocumentPane::placeChosen, this, &PoliciesPage::openFile);
    connect(m_document, &DocumentPane::messageRaised, this, &Page::messageRaised);
    connect(m_document, &DocumentPane::paletteRequested, this, &Page::paletteRequested);
    connect(m_document, &DocumentPane::left, this, &PoliciesPage::goToList);
}

void PoliciesPage::setWorkspace(workspace::Workspace* workspace)
{
    m_checking.cancel();
    m_workspace = workspace;
    m_document->setWorkspace(workspace);
    if (workspace)
        return;
    m_snapshot.reset();
    m_checks.clear();
    m_hasRows = false;
    m_counts->setText({});
    m_list->setLoading(tr("Waiting for a workspace"));
}

void PoliciesPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isSame = m_snapshot && m_snapshot->catalog == snapshot->catalog
        && m_snapshot->gateway.loadedAt == snapshot->gateway.loadedAt;
    m_snapshot = snapshot;
    m_document->setSnapshot(snapshot);
    if (!isSame)
        checkDocuments();
}

void PoliciesPage::checkDocuments()
{
    if (!m_hasRows)
        m_list->setLoading(tr("Checking the policy documents"));
    m_checking.start([catalog = m_snapshot->catalog,
                      before = m_checks](const auto& cancelled) { return checkAll(*catalog, before, cancelled); },
                     [this](Checks checks) {
                         m_checks = std::move(checks);
                         m_hasRows = true;
                         showRows();
                     });
}

void PoliciesPage::showRows()
{
    if (!m_hasRows || !m_snapshot)
        return;
    auto rows =
        policyRows(*m_snapshot->catalog, m_checks, m_snapshot->gateway.load.configuration.get(), m_document->drafts());
    showCounts(countRows(rows));
    m_list->setRows(std::move(rows));
    if (const auto& error = m_snapshot->gateway.load.error)
        m_list->setFailed(bridge::toNotice(*error, tr("The catalog was not taken; this is the one before")));
    if (!m_pending.isEmpty())
        openTarget(std::exchange(m_pending, {}));
    if (m_document->key().isEmpty())
        m_list->choose(u"policies/policy"_s); // of all APIs
    else if (const PolicyRow* row = m_list->find(m_document->key()))
        m_document->showRow(*row);
}

void PoliciesPage::showCounts(const PolicyCounts& counts)
{
    QStringList parts{tr("%n document(s)", nullptr, counts.documents)};
    parts.append(counts.faulty == 0 ? tr("all fine") : tr("%n with problems", nullptr, counts.faulty));
    if (counts.quarantined > 0)
        parts.append(tr("%n quarantined", nullptr, counts.quarantined));
    const auto drafts = m_document->drafts().size();
    if (drafts > 0)
        parts.append(tr("%n changed, not saved", nullptr, static_cast<int>(drafts)));
    m_counts->setText(parts.join(u", "_s));
    widgets::Badge badge;
    badge.text = QString::number(counts.faulty > 0 ? counts.faulty : counts.documents);
    if (counts.faulty > 0)
        badge.state = State::Danger;
    badge.words = m_counts->text();
    emit badgeChanged(badge);
}

void PoliciesPage::openRow(const QString& key)
{
    const PolicyRow* row = m_list->find(key);
    if (!row || row->isGroup() || row->key == m_document->key())
        return;
    const bool hadDrafts = !m_document->drafts().isEmpty();
    m_document->showRow(PolicyRow(*row)); // a copy: the rows are made anew when drafts change
    if (hadDrafts)
        showRows();
}

void PoliciesPage::openFile(const QString& file, uint32_t line)
{
    const PolicyRow* written = m_list->findFile(file);
    const PolicyRow* row = written ? written : m_list->find(file); // of a draft of one that is not written yet
    if (!row)
        return;
    const QString key = row->key;
    m_list->choose(key);
    openRow(key);
    m_document->showPlace(line, 1, true);
    goToText();
}

void PoliciesPage::goToText()
{
    m_isAtText = true;
    applyRoom();
    m_document->focusText();
}

void PoliciesPage::goToList()
{
    m_isAtText = m_cameForLine = false;
    applyRoom();
    m_list->view()->setFocus();
}

void PoliciesPage::applyRoom()
{
    const bool isNarrow = width() < Theme::scaled(NarrowWidth);
    m_list->setVisible(!isNarrow || !m_isAtText);
    m_document->setVisible(!isNarrow || m_isAtText);
}

void PoliciesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    applyRoom();
}

void PoliciesPage::openTarget(const widgets::Target& target)
{
    m_cameForLine = false;
    if (target.kind.isEmpty() || target.name.isEmpty())
        return;
    if (!m_hasRows) {
        m_cameForLine = target.extra.contains(u"line"_s);
        m_pending = target;
        return;
    }
    const PolicyRow* row = target.kind == u"file" ? m_list->findFile(target.name) : m_list->find(target.name);
    if (!row) {
        widgets::Notice notice;
        notice.state = State::Warning;
        notice.headline = tr("The catalog has no such policy document");
        notice.body = target.name;
        emit messageRaised(notice);
        return;
    }
    const QString key = row->key;
    m_list->choose(key);
    openRow(key);
    if (target.extra.contains(u"product"_s))
        m_document->effective()->setProduct(target.extra.value(u"product"_s));
    if (const QString tab = target.extra.value(u"tab"_s); !tab.isEmpty())
        m_document->setTab(tab == u"effective" ? DocumentPane::Tab::Effective : DocumentPane::Tab::Document);
    if (const uint line = target.extra.value(u"line"_s).toUInt(); line > 0) {
        m_document->showPlace(line, std::max(1U, target.extra.value(u"column"_s).toUInt()), false);
        m_cameForLine = true;
    }
    m_isAtText = true;
    applyRoom();
}

widgets::Target PoliciesPage::currentTarget() const
{
    if (m_document->key().isEmpty())
        return {id(), {}, {}, {}};
    const bool isEffective = m_document->tab() == DocumentPane::Tab::Effective;
    widgets::Target target{id(), u"document"_s, m_document->key(), {}};
    target.extra.insert(u"tab"_s, isEffective ? u"effective"_s : u"document"_s);
    if (isEffective)
        target.extra.insert(u"product"_s, m_document->effective()->product());
    return target;
}

QWidget* PoliciesPage::firstFocus()
{
    return m_list->isHidden() || m_cameForLine ? static_cast<QWidget*>(m_document->shownEditor()) : m_list->view();
}

bool PoliciesPage::isReady() const
{
    return m_hasRows && m_document->isReady();
}

bool PoliciesPage::goBackInside()
{
    if (m_document->shownEditor()->closeSearch())
        return true;
    const QWidget* focus = focusWidget();
    if (!m_list->isHidden() && !(focus && focus->hasFocus() && m_document->isAncestorOf(focus)))
        return false;
    goToList();
    return true;
}

} // namespace policies
