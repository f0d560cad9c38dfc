// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "?": the keys of the page that has the keyboard, then those of the window.

#include "app/shell/overlay.h"
#include "app/widgets/page.h"

class QScrollArea;

namespace shell {

struct KeyGroup
{
    QString title;
    QList<widgets::Command> commands; // those without keys are left out
};

class KeyboardHelp final : public Overlay
{
    Q_OBJECT
public:
    explicit KeyboardHelp(QWidget* window);

    void open(const QList<KeyGroup>& groups);

private:
    QScrollArea* m_area = nullptr;
};

// The keys that every table has.
[[nodiscard]] QList<widgets::Command> tableKeys();

} // namespace shell
