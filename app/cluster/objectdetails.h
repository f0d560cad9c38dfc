// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The facts of one object as widgets: the first part of the drawer.

#include "app/cluster/objectfacts.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace cluster {

class ObjectDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectDetails(QWidget* parent = nullptr);

    void show(const ObjectFacts& facts); // keeps its widgets when nothing changed

signals:
    void targetChosen(const widgets::Target& target);

private:
    void addFact(const Fact& fact);
    void addSection(const Section& section);
    QWidget* makeEntry(const Entry& entry);
    QWidget* makeLink(const QString& text, const widgets::Target& target, QWidget* parent);
    [[nodiscard]] QString focusedLink() const;
    void focusLink(const QString& text);

    ObjectFacts m_facts;
    QFormLayout* m_form = nullptr;
    QVBoxLayout* m_sections = nullptr;
};

} // namespace cluster
