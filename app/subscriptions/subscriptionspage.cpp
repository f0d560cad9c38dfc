// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subscriptions/subscriptionspage.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/subscriptions/planwords.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/keypaircard.h"
#include "app/widgets/label.h"
#include "app/widgets/statepane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using traffic::KeyUsed;
using widgets::FontRole;
using widgets::Role;
using widgets::State;
namespace measure = widgets::measure;

SubscriptionsPage::SubscriptionsPage(QWidget* parent)
    : Page(u"subscriptions"_s, tr("Subscriptions"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QWidget* list = makeList();
    makeDrawer();
    column->addWidget(makeHeader());
    m_body = new widgets::ListAndDrawer(list, m_drawer, this);
    column->addWidget(m_body, 1);
    connectParts();
    m_second.setInterval(1000);
    m_pane->setLoading(tr("Waiting for a workspace"));
}

QWidget* SubscriptionsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    column->setSpacing(measure::Space);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    m_counts = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    row->addWidget(m_counts, 1);
    column->addLayout(row);
    m_filterBox =
        new widgets::FilterBox(tr("Filter the subscriptions"), bridge::filterParser(subscriptionFields()), header);
    m_filterBox->setPlaceholder(tr("Filter, for example state:active product:external"));
    column->addWidget(m_filterBox);
    return header;
}

QWidget* SubscriptionsPage::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_table = new widgets::DataTable(tr("Subscriptions"), list);
    m_model = new bridge::TableModel<SubscriptionRow>(
        subscriptionColumns(), [](const SubscriptionRow& row) { return row.name; }, this);
    m_model->setFilter([this](const SubscriptionRow& row) { return matches(m_filter, row); });
    m_table->setModel(m_model);
    m_pane = new widgets::StatePane(m_table, list);
    column->addWidget(m_pane, 1);
    m_plan = new widgets::PlanPanel(list);
    m_plan->hide();
    column->addWidget(m_plan);
    return list;
}

void SubscriptionsPage::makeDrawer()
{
    m_drawer = new widgets::DetailsDrawer(this);
    auto* test = new widgets::Button(tr("Test with it"), this, u"play");
    auto* seen = new widgets::Button(tr("Requests"), this, u"requests");
    m_suspend = new widgets::Button(tr("Suspend"), this, u"pause");
    m_drawer->setButtons({test, seen, m_suspend});
    m_changing = {m_suspend};
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(measure::Margin, measure::Padding, measure::Margin, measure::Padding);
    m_keys = new widgets::KeyPairCard(body);
    column->addWidget(m_keys);
    column->addStretch();
    for (const auto& [number, which] : {std::pair(1, KeyUsed::Primary), std::pair(2, KeyUsed::Secondary)}) {
        auto* regenerate = new widgets::Button(tr("Regenerate"), body, u"refresh");
        m_keys->card(number).addButton(regenerate);
        m_changing.append(regenerate);
        connect(regenerate, &QPushButton::clicked, this, [this, key = which] { planKey(key); });
        connect(&m_keys->card(number).secret(), &widgets::SecretField::copied, this, [this] {
            widgets::Notice notice;
            notice.headline = tr("The key was copied");
            notice.body = tr("The clipboard is cleared in 30 s.");
            emit messageRaised(notice);
        });
    }
    m_drawer->addTab(tr("Keys"), body);
    connect(test, &QPushButton::clicked, this, [this] {
        const SubscriptionRow* row = current();
        const auto* subscription =
            row ? m_snapshot->catalog->findSubscription(catalog::SubscriptionName(bridge::toStd(row->name))) : nullptr;
        if (!subscription)
            return;
        for (const catalog::Api& api : m_snapshot->catalog->apis) {
            const auto callers = tester::callersOf(*m_snapshot->catalog, api);
            if (std::ranges::find(callers, subscription, &tester::Caller::subscription) == callers.end())
                continue;
            emit navigationRequested(
                {u"tester"_s, u"api"_s, bridge::toQt(api.name.text()), {{u"subscription"_s, row->name}}});
            return;
        }
    });
    connect(seen, &QPushButton::clicked, this, [this] {
        if (const SubscriptionRow* row = current())
            emit navigationRequested({u"requests"_s, {}, {}, {{u"filter"_s, QString(u"sub="_s + row->name)}}});
    });
    connect(m_suspend, &QPushButton::clicked, this, &SubscriptionsPage::planState);
}

void SubscriptionsPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, &SubscriptionsPage::countAgain);
    connect(m_filterBox, &widgets::FilterBox::filterChanged, this, &SubscriptionsPage::applyFilter);
    connect(m_filterBox, &widgets::FilterBox::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_pane, &widgets::StatePane::filterCleared, this, [this] { m_filterBox->setText({}); });
    connect(m_table, &widgets::DataTable::filterRequested, m_filterBox, &widgets::FilterBox::focusText);
    connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    connect(m_table, &widgets::DataTable::currentRowChanged, this, [this] {
        if (m_body->isOpen())
            showDetails();
    });
    connect(m_table, &QTableView::clicked, this, [this] {
        showDetails();
        m_body->openDrawer();
    });
    connect(m_table, &widgets::DataTable::rowActivated, this, [this] {
        showDetails();
        m_body->openDrawer();
        m_drawer->setFocus();
    });
    connect(m_plan, &widgets::PlanPanel::confirmed, this, &SubscriptionsPage::applyPlan);
    connect(m_plan, &widgets::PlanPanel::cancelled, this, &SubscriptionsPage::closePlan);
}

void SubscriptionsPage::setWorkspace(workspace::Workspace* workspace)
{
    m_counting.cancel();
    m_workspace = workspace;
    if (!workspace) {
        m_snapshot.reset();
        m_pane->setLoading(tr("Waiting for a workspace"));
    }
}

void SubscriptionsPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isSame = m_snapshot && m_snapshot->catalog == snapshot->catalog;
    m_snapshot = snapshot;
    for (widgets::Button* button : m_changing)
        button->setWhyNot(whyNotChange());
    if (!isSame)
        rebuild();
}

QString SubscriptionsPage::whyNotChange() const
{
    return m_snapshot && m_snapshot->isReadOnly ? bridge::whyReadOnly() : QString();
}

void SubscriptionsPage::countAgain()
{
    if (!m_workspace || !isVisible())
        return;
    m_counting.start([view = m_workspace->requests().view(),
                      now = base::systemClock().now()](const auto& /*cancelled*/) { return countUses(view, now); },
                     [this](Uses uses) {
                         m_uses = std::move(uses);
                         rebuild();
                     });
}

void SubscriptionsPage::rebuild()
{
    if (!m_snapshot)
        return;
    auto rows = subscriptionRows(*m_snapshot->catalog, m_uses);
    const auto active = std::ranges::count(m_snapshot->catalog->subscriptions, catalog::SubscriptionState::Active,
                                           &catalog::Subscription::state);
    m_counts->setText(tr("%1, of which %2 are active").arg(rows.size()).arg(active));
    m_model->update(std::move(rows));
    m_filterBox->setCounts(m_model->rowCount(), m_model->totalRows());
    if (m_model->rowCount() > 0)
        m_pane->setReady();
    else if (m_model->totalRows() == 0)
        m_pane->setEmpty(tr("The catalog has no subscription yet: nobody has a key."));
    else
        m_pane->setNoMatch(bridge::toQt(m_filter.describe()), m_model->totalRows());
    widgets::Badge badge;
    badge.text = QString::number(m_model->totalRows());
    badge.words = tr("%n subscription(s)", nullptr, static_cast<int>(m_model->totalRows()));
    emit badgeChanged(badge);
    if (m_body->isOpen())
        showDetails();
}

void SubscriptionsPage::applyFilter(const QString& text)
{
    auto filter = traffic::Filter::parse(bridge::toStd(text), subscriptionFields(), bridge::filterTimes());
    if (!filter)
        return;
    m_filter = std::move(*filter);
    m_model->setFilter([this](const SubscriptionRow& row) { return matches(m_filter, row); });
    rebuild();
}

const SubscriptionRow* SubscriptionsPage::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->row(row);
}

void SubscriptionsPage::showDetails()
{
    const SubscriptionRow* row = current();
    if (!row)
        return;
    const QString owner = row->owner.isEmpty() ? QString() : tr(", owner %1").arg(row->owner);
    m_drawer->setHeading(row->name, QString(row->scopeKind + u' ' + row->scope).trimmed() + owner, u"key");
    m_drawer->setState(row->state, row->stateWord);
    const bool isActive = row->state == State::Success;
    m_suspend->setText(isActive ? tr("Suspend") : tr("Activate"));
    m_suspend->setIconName(isActive ? u"pause" : u"play");
    showKeys(*row);
}

// The cards are filled anew only when something in them is different: a key that is shown stays shown.
void SubscriptionsPage::showKeys(const SubscriptionRow& row)
{
    const catalog::SubscriptionName name(bridge::toStd(row.name));
    traffic::KeyPairUse uses;
    if (const auto found = m_uses.keys.find(name.text()); found != m_uses.keys.end())
        uses = found->second;
    std::array<widgets::KeyFacts, 2> facts;
    QString stamp = row.name;
    for (const auto& [number, which, use] : {std::tuple(size_t(0), KeyUsed::Primary, uses.primary),
                                             std::tuple(size_t(1), KeyUsed::Secondary, uses.secondary)}) {
        widgets::KeyFacts& card = facts.at(number);
        card.name = number == 0 ? tr("Primary key") : tr("Secondary key");
        const bool isUsed = use.calls > 0 && m_uses.now - use.last < std::chrono::minutes(15);
        card.state = isUsed ? State::Success : State::Neutral;
        card.stateWord = isUsed ? tr("In use") : tr("Quiet");
        const auto key = m_workspace->key(name, which);
        if (key) {
            card.lastFour = bridge::toQt(key->reveal()).right(4);
            card.reveal = [this, name, which = which] {
                const auto asked = m_workspace ? m_workspace->key(name, which) : base::Result<base::Secret>();
                return asked ? bridge::toQt(asked->reveal()) : QString();
            };
        } else {
            card.rows.append({tr("Key"), bridge::sentence(key.error())});
        }
        card.rows.append({tr("Last use"), number == 0 ? row.primaryWords : row.secondaryWords});
        if (use.calls > 0)
            card.rows.append({tr("From"), bridge::toQt(use.client)});
        card.calls = tr("%n call(s) held", nullptr, static_cast<int>(use.calls));
        stamp += u'|' + card.lastFour + u'|' + card.stateWord + u'|' + card.rows.first().second + card.calls;
    }
    const bool isShown = m_keys->card(1).secret().isRevealed() || m_keys->card(2).secret().isRevealed();
    if (stamp == m_shownKeys || (isShown && m_shownKeys.startsWith(row.name + u'|')))
        return;
    m_shownKeys = stamp;
    m_keys->setFacts(facts[0], facts[1]);
}

void SubscriptionsPage::planKey(KeyUsed which)
{
    const SubscriptionRow* row = current();
    if (row && m_workspace)
        showPlan(m_workspace->regenerateKey(catalog::SubscriptionName(bridge::toStd(row->name)), which),
                 tr("Regenerate"), u"key");
}

void SubscriptionsPage::planState()
{
    const SubscriptionRow* row = current();
    if (!row || !m_workspace)
        return;
    const bool isActive = row->state == State::Success;
    showPlan(m_workspace->setSubscriptionState(catalog::SubscriptionName(bridge::toStd(row->name)),
                                               isActive ? catalog::SubscriptionState::Suspended
                                                        : catalog::SubscriptionState::Active),
             isActive ? tr("Suspend") : tr("Activate"), isActive ? u"pause" : u"play");
}

void SubscriptionsPage::showPlan(change::Change change, const QString& verb, QStringView icon)
{
    m_plan->setPlan(toPanel(change.plan, verb, icon));
    m_change = std::move(change);
    m_plan->show();
    m_plan->focusCancel();
}

void SubscriptionsPage::applyPlan()
{
    if (!m_workspace || !m_change.apply)
        return;
    m_plan->setApplying(true);
    const QString title = bridge::toQt(m_change.plan.title);
    m_applying.start([&journal = m_workspace->journal(), change = std::move(m_change)](
                         const auto& /*cancelled*/) mutable { return journal.apply(std::move(change)); },
                     [this, title](const base::Result<void>& outcome) { finishPlan(outcome, title); });
    m_change = {};
}

void SubscriptionsPage::finishPlan(const base::Result<void>& outcome, const QString& title)
{
    m_plan->setApplying(false);
    widgets::Notice notice =
        outcome ? widgets::Notice() : bridge::toNotice(outcome.error(), tr("Not done: %1").arg(title));
    if (outcome) {
        notice.state = State::Success;
        notice.headline = tr("Done: %1").arg(title);
        notice.body = tr("%1 takes it back.").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
        closePlan();
    } else {
        m_plan->setOutcome(State::Danger, bridge::sentence(outcome.error()));
    }
    emit messageRaised(notice);
    m_shownKeys.clear();
    if (m_body->isOpen())
        showDetails();
}

void SubscriptionsPage::undo()
{
    if (!m_workspace)
        return;
    const auto title = m_workspace->journal().undoTitle();
    if (!title)
        return;
    m_applying.start([&journal = m_workspace->journal()](const auto& /*cancelled*/) { return journal.undoLast(); },
                     [this, words = tr("take back: %1").arg(bridge::toQt(*title))](const base::Result<void>& outcome) {
                         finishPlan(outcome, words);
                     });
}

void SubscriptionsPage::closePlan()
{
    m_change = {};
    m_plan->hide();
    m_table->setFocus();
}

void SubscriptionsPage::openTarget(const widgets::Target& target)
{
    if (target.name.isEmpty())
        return;
    m_filterBox->setText({});
    if (m_table->selectKey(target.name)) {
        showDetails();
        m_body->openDrawer();
    }
}

widgets::Target SubscriptionsPage::currentTarget() const
{
    return {id(), u"subscription"_s, m_body->isOpen() ? m_table->currentKey() : QString(), {}};
}

QList<widgets::Command> SubscriptionsPage::commands()
{
    const QString nothing = current() ? whyNotChange() : tr("No subscription is selected");
    const auto undoTitle = m_workspace ? m_workspace->journal().undoTitle() : std::nullopt;
    return {
        {u"subscriptions.filter"_s,
         tr("Filter the subscriptions"),
         title(),
         u"filter"_s,
         QKeySequence(u"/"_s),
         {},
         [this] { m_filterBox->focusText(); }},
        {u"subscriptions.primary"_s,
         tr("Regenerate the primary key"),
         title(),
         u"key"_s,
         {},
         nothing,
         [this] { planKey(KeyUsed::Primary); }},
        {u"subscriptions.secondary"_s,
         tr("Regenerate the secondary key"),
         title(),
         u"key"_s,
         {},
         nothing,
         [this] { planKey(KeyUsed::Secondary); }},
        {u"subscriptions.state"_s,
         tr("Suspend or activate"),
         title(),
         u"pause"_s,
         {},
         nothing,
         [this] { planState(); }},
        {u"subscriptions.undo"_s, undoTitle ? tr("Take back: %1").arg(bridge::toQt(*undoTitle)) : tr("Take back"),
         title(), u"undo"_s, QKeySequence(QKeySequence::Undo),
         undoTitle ? whyNotChange() : tr("Nothing was changed yet"), [this] { undo(); }},
    };
}

QWidget* SubscriptionsPage::firstFocus()
{
    return m_table;
}

bool SubscriptionsPage::isReady() const
{
    return m_model->rowCount() > 0;
}

bool SubscriptionsPage::goBackInside()
{
    if (m_plan->isVisible()) {
        closePlan();
        return true;
    }
    if (!m_body->isOpen())
        return false;
    m_body->closeDrawer();
    return true;
}

void SubscriptionsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    countAgain();
}

void SubscriptionsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_second.stop();
}

} // namespace subscriptions
