// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the person was: Alt+← and Alt+→ walk through it. Going somewhere from the middle forgets what lay ahead.

#include "app/widgets/target.h"

#include <QList>

#include <optional>

namespace shell {

class History
{
public:
    void visit(const widgets::Target& target);
    // The page moved on by itself (another row was selected): Back leads to the newer place.
    void replaceCurrent(const widgets::Target& target);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<widgets::Target> goBack();
    std::optional<widgets::Target> goForward();
    // The newest places first, each once, without the current one: for Ctrl+P.
    [[nodiscard]] QList<widgets::Target> recent() const;

    static constexpr qsizetype Most = 100;

private:
    QList<widgets::Target> m_places;
    qsizetype m_at = -1;
};

} // namespace shell
