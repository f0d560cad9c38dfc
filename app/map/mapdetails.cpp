// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapdetails.h"

#include "app/bridge/texts.h"
#include "app/widgets/badges.h"
#include "app/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace map {

using mapping::Evidence;
using mapping::Link;
using mapping::NodeId;
using mapping::NodeKind;
using widgets::FontRole;
using widgets::Role;
using widgets::State;

namespace {

// Of each Service: how many Pods there are, and how many are ready.
struct PodCount
{
    int all = 0;
    int ready = 0;
};

std::map<std::string, PodCount> podsBehind(const std::vector<const Link*>& links)
{
    std::map<std::string, PodCount> out;
    for (const Link* link : links) {
        if (link->evidence != Evidence::Endpoints)
            continue;
        PodCount& count = out[link->from.name];
        ++count.all;
        count.ready += link->detail == "ready" ? 1 : 0;
    }
    return out;
}

void setState(EvidenceItem& item, const std::vector<const Link*>& links, const std::map<std::string, PodCount>& pods)
{
    const bool isLost = std::ranges::any_of(links, [](const Link* l) { return l->evidence == Evidence::Unresolved; });
    int down = 0;
    for (const auto& [service, count] : pods)
        down += count.all - count.ready;
    if (links.empty()) {
        item.word = QCoreApplication::translate("map", "No backend");
    } else if (isLost) {
        item.state = State::Danger;
        item.word = QCoreApplication::translate("map", "Not found");
    } else if (down > 0) {
        item.state = State::Warning;
        item.word = QCoreApplication::translate("map", "Linked, %n Pod(s) down", nullptr, down);
    } else {
        item.state = State::Success;
        item.word = QCoreApplication::translate("map", "Linked");
    }
}

// Names along the way, Pods left out; a place that was not found ends it.
QString pathOf(const std::vector<const Link*>& links)
{
    QStringList names;
    for (const Link* link : links) {
        if (link->evidence == Evidence::Endpoints)
            continue;
        const QString name = link->to.kind == NodeKind::None ? QCoreApplication::translate("map", "nothing")
                                                             : bridge::toQt(link->to.name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u" → "_s);
}

EvidenceItem makeItem(const std::vector<const Link*>& links)
{
    EvidenceItem item;
    item.path = pathOf(links);
    for (const Link* link : links) {
        const QString sentence = bridge::toQt(link->sentence);
        if (link->evidence == Evidence::Endpoints || item.sentences.contains(sentence))
            continue;
        item.sentences.append(sentence);
        item.places.push_back(link->evidence == Evidence::Policy ? bridge::policyLine(link->detail, link->place)
                                                                 : widgets::Target());
    }
    const auto pods = podsBehind(links);
    for (const auto& [service, count] : pods) {
        item.pods.append(QCoreApplication::translate("map", "%1: %2 of %3 Pods ready.")
                             .arg(bridge::toQt(service))
                             .arg(count.ready)
                             .arg(count.all));
    }
    setState(item, links, pods);
    return item;
}

std::vector<EvidenceItem> evidenceOfApi(const mapping::Map& map, const catalog::Api& api)
{
    std::vector<EvidenceItem> out;
    const NodeId own{NodeKind::Api, api.name.text()};
    bool hasOthers = false;
    for (const catalog::Operation& operation : api.operations) {
        const NodeId id{NodeKind::Operation, api.name.text() + '/' + operation.name.text()};
        if (map.linksFrom(id).empty()) {
            hasOthers = true;
            continue;
        }
        EvidenceItem item = makeItem(mapping::linksBehind(map, id));
        item.method = bridge::toQt(operation.method);
        item.heading = bridge::toQt(operation.urlTemplate);
        item.operation = bridge::toQt(operation.name.text());
        out.push_back(std::move(item));
    }
    if (hasOthers) {
        EvidenceItem item = makeItem(mapping::linksBehind(map, own));
        item.heading = out.empty() ? QCoreApplication::translate("map", "All operations")
                                   : QCoreApplication::translate("map", "Other operations");
        if (item.sentences.empty())
            item.sentences.append(QCoreApplication::translate("map", "A policy answers, or no address is given."));
        out.push_back(std::move(item));
    }
    return out;
}

} // namespace

std::vector<EvidenceItem> evidenceOf(const mapping::Map& map, const catalog::Catalog& catalog, const NodeId& thing)
{
    const catalog::Api* api = thing.kind == NodeKind::Api ? catalog.findApi(catalog::ApiName(thing.name)) : nullptr;
    if (api)
        return evidenceOfApi(map, *api);
    const auto links = mapping::linksBehind(map, thing);
    const bool isAccess = thing.kind == NodeKind::Subscription || thing.kind == NodeKind::Product;
    if (!isAccess) {
        EvidenceItem item = makeItem(links);
        item.heading = bridge::toQt(thing.name);
        return {item};
    }
    std::vector<EvidenceItem> out; // who may call what: one item for each link of its own
    for (const Link* link : map.linksFrom(thing)) {
        EvidenceItem item;
        item.heading =
            link->to.name.empty() ? QCoreApplication::translate("map", "All APIs") : bridge::toQt(link->to.name);
        item.sentences = {bridge::toQt(link->sentence)};
        const bool isActive = link->evidence != Evidence::Scope || link->detail == "active";
        item.state = isActive ? State::Success : State::Neutral;
        item.word = link->evidence == Evidence::Scope ? bridge::toQt(link->detail)
                                                      : QCoreApplication::translate("map", "Contained");
        out.push_back(std::move(item));
    }
    return out;
}

std::vector<UserItem> usersOf(const mapping::Map& map, const NodeId& thing)
{
    std::vector<UserItem> out;
    std::set<NodeId> seen;
    for (const Link* link : mapping::linksBefore(map, thing)) {
        if (seen.insert(link->from).second)
            out.push_back({bridge::toQt(mapping::kindTitle(link->from.kind)), bridge::toQt(link->from.name),
                           bridge::toQt(link->sentence), link->from});
    }
    return out;
}

EvidenceList::EvidenceList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void EvidenceList::show(const std::vector<EvidenceItem>& items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(0));
        delete taken->widget();
    }
    for (const EvidenceItem& item : m_items)
        m_layout->insertWidget(m_layout->count() - 1, makeItem(item));
}

QWidget* EvidenceList::makeItem(const EvidenceItem& item)
{
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(widgets::measure::Margin, 10, widgets::measure::Margin, 10);
    column->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->setSpacing(widgets::measure::Space);
    if (!item.method.isEmpty())
        head->addWidget(new widgets::MethodBadge(item.method, frame));
    if (item.operation.isEmpty()) {
        head->addWidget(new widgets::Label(item.heading, FontRole::Strong, Role::Text, frame));
    } else {
        auto* link = new widgets::LinkLabel(item.heading, frame, FontRole::Data);
        link->setToolTip(tr("Open in tester"));
        connect(link, &widgets::LinkLabel::clicked, this,
                [this, name = item.operation] { emit operationChosen(name); });
        head->addWidget(link);
    }
    head->addStretch();
    auto* chip = new widgets::StatusChip(item.state, item.word, frame);
    chip->setHasTint(false);
    head->addWidget(chip);
    column->addLayout(head);
    const auto add = [&](const QString& text, FontRole font, Role color) {
        if (text.isEmpty())
            return;
        auto* label = new widgets::Label(text, font, color, frame);
        label->setWordWrap(true);
        label->makeSelectable();
        column->addWidget(label);
    };
    add(item.path, FontRole::Data, Role::Text);
    for (qsizetype i = 0; i < item.sentences.size(); ++i) {
        add(item.sentences[i], FontRole::Small, Role::Text);
        const auto number = static_cast<size_t>(i);
        if (number >= item.places.size() || item.places[number].isEmpty())
            continue;
        auto* link = new widgets::LinkLabel(tr("Show in Policies"), frame, FontRole::Small);
        link->setAccessibleDescription(item.sentences[i]);
        connect(link, &widgets::LinkLabel::clicked, this,
                [this, place = item.places[number]] { emit placeChosen(place); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    for (const QString& pods : item.pods)
        add(pods, FontRole::Small, Role::Text2);
    return frame;
}

UserList::UserList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(widgets::measure::Margin, 10, widgets::measure::Margin, 10);
    m_layout->setSpacing(widgets::measure::Space);
    m_layout->addStretch();
}

void UserList::show(const std::vector<UserItem>& items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(0));
        delete taken->widget();
    }
    for (const UserItem& item : m_items) {
        auto* row = new QWidget(this);
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(1);
        auto* name = new widgets::LinkLabel(item.name, row, FontRole::Data);
        connect(name, &widgets::LinkLabel::clicked, this, [this, id = item.id] { emit chosen(id); });
        column->addWidget(name);
        auto* words = new widgets::Label(item.kind + u": "_s + item.sentence, FontRole::Small, Role::Text2, row);
        words->setWordWrap(true);
        column->addWidget(words);
        m_layout->insertWidget(m_layout->count() - 1, row);
    }
}

QString EvidenceList::asText() const
{
    QStringList out;
    for (const EvidenceItem& item : m_items) {
        QStringList lines{QStringList{item.method, item.heading, u'(' + item.word + u')'}.join(u' ').trimmed()};
        lines.append(item.path);
        lines.append(item.sentences);
        lines.append(item.pods);
        lines.removeAll(QString());
        out.append(lines.join(u'\n'));
    }
    return out.join(u"\n\n"_s);
}

} // namespace map
