// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/objectdetails.h"

#include "app/widgets/badges.h"
#include "app/widgets/label.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace cluster {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

ObjectDetails::ObjectDetails(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::Margin, measure::Padding, measure::Margin, measure::Padding);
    column->setSpacing(measure::Padding);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(measure::Margin);
    m_form->setVerticalSpacing(measure::Gap);
    m_form->setLabelAlignment(Qt::AlignLeft);
    column->addLayout(m_form);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(measure::Space);
    column->addLayout(m_sections);
    column->addStretch();
}

void ObjectDetails::show(const ObjectFacts& facts)
{
    if (facts == m_facts)
        return;
    const QString focused = facts.name == m_facts.name ? focusedLink() : QString();
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    while (m_sections->count() > 0) {
        const std::unique_ptr<QLayoutItem> taken(m_sections->takeAt(0));
        delete taken->widget();
    }
    for (const Fact& fact : facts.facts)
        addFact(fact);
    for (const Section& section : facts.sections)
        addSection(section);
    focusLink(focused);
}

// A link that is rebuilt by news of the cluster keeps the keyboard.
QString ObjectDetails::focusedLink() const
{
    for (const auto* link : findChildren<widgets::LinkLabel*>()) {
        if (link->hasFocus())
            return link->text();
    }
    return {};
}

void ObjectDetails::focusLink(const QString& text)
{
    if (text.isEmpty())
        return;
    for (auto* link : findChildren<widgets::LinkLabel*>()) {
        if (link->text() == text)
            return link->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* ObjectDetails::makeLink(const QString& text, const widgets::Target& target, QWidget* parent)
{
    auto* link = new widgets::LinkLabel(text, parent);
    link->setElides(true); // as wide as its text, but gives way where there is no room
    link->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    link->setMinimumWidth(1);
    link->setToolTip(text);
    connect(link, &widgets::LinkLabel::clicked, this, [this, target] { emit targetChosen(target); });
    return link;
}

void ObjectDetails::addFact(const Fact& fact)
{
    auto* name = new widgets::Label(fact.name, FontRole::Body, Role::Text2, this);
    if (!fact.target.isEmpty()) {
        m_form->addRow(name, makeLink(fact.value, fact.target, this));
        return;
    }
    auto* value = new widgets::Label(fact.value, FontRole::Body, Role::Text, this);
    value->setWordWrap(true);
    value->makeSelectable();
    m_form->addRow(name, value);
}

void ObjectDetails::addSection(const Section& section)
{
    if (section.entries.isEmpty() && section.nothing.isEmpty())
        return;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, measure::Gap, 0, 0);
    column->setSpacing(measure::Space);
    column->addWidget(new widgets::Label(section.title, FontRole::Strong, Role::Text, box));
    if (section.entries.isEmpty())
        column->addWidget(new widgets::Label(section.nothing, FontRole::Small, Role::Text2, box));
    for (const Entry& entry : section.entries)
        column->addWidget(makeEntry(entry));
    m_sections->addWidget(box);
}

QWidget* ObjectDetails::makeEntry(const Entry& entry)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(measure::Space);
    if (entry.target.isEmpty()) {
        auto* name = new widgets::Label(entry.head, FontRole::BodyMedium, Role::Text, box);
        name->setWordWrap(true);
        name->makeSelectable();
        head->addWidget(name, 1);
    } else {
        head->addWidget(makeLink(entry.head, entry.target, box));
        head->addStretch();
    }
    if (entry.health) {
        auto* chip = new widgets::StatusChip(entry.health->state, entry.health->word, box);
        chip->setHasTint(false);
        head->addWidget(chip, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    if (!entry.words.isEmpty()) {
        auto* words = new widgets::Label(entry.words, FontRole::Small, Role::Text2, box);
        words->setWordWrap(true);
        words->makeSelectable();
        column->addWidget(words);
    }
    return box;
}

} // namespace cluster
