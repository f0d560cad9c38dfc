// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/history.h"

namespace shell {

void History::visit(const widgets::Target& target)
{
    if (m_at >= 0 && m_places[m_at] == target)
        return;
    m_places.resize(m_at + 1);
    m_places.append(target);
    if (m_places.size() > Most)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::replaceCurrent(const widgets::Target& target)
{
    if (m_at >= 0 && m_places[m_at].page == target.page)
        m_places[m_at] = target;
}

std::optional<widgets::Target> History::goBack()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<widgets::Target> History::goForward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

QList<widgets::Target> History::recent() const
{
    QList<widgets::Target> places;
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (i != m_at && m_places[i] != m_places[m_at] && !places.contains(m_places[i]))
            places.append(m_places[i]);
    }
    return places;
}

} // namespace shell
