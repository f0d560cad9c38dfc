// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ctrl+C and SIGTERM end the program as closing its window does, so that the sample world takes its keys with it.
// Made before any thread, since threads inherit the mask of blocked signals.

#include <QObject>

namespace console {

class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    QuitSignals();
    ~QuitSignals() override;
    Q_DISABLE_COPY_MOVE(QuitSignals)

    void watch(); // once there is an application

signals:
    void arrived();

private:
    int m_descriptor = -1;
};

} // namespace console
