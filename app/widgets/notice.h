// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happened, in words: shown by a message bar, kept by the notification history.

#include "app/widgets/state.h"
#include "app/widgets/target.h"

#include <QDateTime>
#include <QString>

namespace widgets {

struct Notice
{
    State state = State::Info;
    QString headline; // what happened
    QString body; // why, and what to do next
    QString origin; // file and line, hop, policy
    QString raw; // the raw cause, folded
    Target target; // where to look
    QDateTime time; // filled when it enters the history
};

} // namespace widgets

Q_DECLARE_METATYPE(widgets::Notice)
