// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagesizes.h"

#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using widgets::DataTable;
using widgets::DetailsDrawer;
using widgets::ListAndDrawer;

namespace {

// Calls for each part of a kind with the name under which it is remembered. Parts have no name that is the same in
// every language: they are told apart by their order.
template<typename Part, typename Do>
void forEachPart(const widgets::Page& page, const QString& kind, const Do& act)
{
    int number = 0;
    for (Part* part : page.findChildren<Part*>())
        act(*part, page.id() % u'/' % kind % QString::number(number++));
}

QByteArray savedSizes(const QSplitter& splitter)
{
    QByteArray saved;
    QDataStream(&saved, QIODevice::WriteOnly) << static_cast<int>(splitter.orientation()) << splitter.sizes();
    return saved;
}

// Nothing when it stood the other way, or when it had other parts.
void restoreSizes(QSplitter& splitter, const QByteArray& saved)
{
    int orientation = 0;
    QList<int> sizes;
    QDataStream stream(saved);
    stream >> orientation >> sizes;
    const bool isSound = stream.status() == QDataStream::Ok && orientation == static_cast<int>(splitter.orientation())
        && sizes.size() == splitter.count() && std::ranges::all_of(sizes, [](int size) { return size >= 0; });
    if (isSound)
        splitter.setSizes(sizes);
}

} // namespace

void rememberSizes(preferences::Preferences& preferences, widgets::Page& page)
{
    forEachPart<DataTable>(page, u"table"_s, [&preferences](DataTable& table, const QString& name) {
        table.restoreColumns(preferences.state(name));
        QObject::connect(&table, &DataTable::columnsChanged, &table,
                         [&preferences, &table, name] { preferences.setState(name, table.saveColumns()); });
    });
    forEachPart<ListAndDrawer>(page, u"drawer"_s, [&preferences](ListAndDrawer& both, const QString& name) {
        if (const int width = preferences.state(name).toInt(); width > 0)
            both.setDrawerWidth(std::clamp(width, DetailsDrawer::Least, DetailsDrawer::Most));
        QObject::connect(&both, &ListAndDrawer::drawerWidthChanged, &both,
                         [&preferences, name](int width) { preferences.setState(name, QByteArray::number(width)); });
    });
    forEachPart<QSplitter>(page, u"splitter"_s, [&preferences](QSplitter& splitter, const QString& name) {
        restoreSizes(splitter, preferences.state(name));
        QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                         [&preferences, &splitter, name] { preferences.setState(name, savedSizes(splitter)); });
    });
}

} // namespace console
