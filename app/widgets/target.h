// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a link or a command leads: a page, and on it a thing by its kind and name. Plain values, kept in the history.

#include <QMap>
#include <QMetaType>
#include <QString>

namespace widgets {

struct Target
{
    QString page; // "map"
    QString kind; // "api", "service"; empty: the page as it is
    QString name;
    QMap<QString, QString> extra; // "filter": "api:orders"

    [[nodiscard]] bool isEmpty() const { return page.isEmpty(); }
    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace widgets

Q_DECLARE_METATYPE(widgets::Target)
