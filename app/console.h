// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ties the session to the window: what starts, runs or failed is said at the top, at the bottom and over the pages.

#include "app/preferences/preferences.h"
#include "app/session.h"
#include "app/shell/mainwindow.h"
#include "app/startoptions.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace console {

class Console final : public QObject
{
    Q_OBJECT
public:
    Console(const StartOptions& options, preferences::Preferences& preferences, Session& session,
            shell::MainWindow& window);

    void begin(const QString& page); // shows the window, then the page, then opens what the options name

private:
    void showPhase();
    void showConnections();
    void showStatus();
    [[nodiscard]] double countRate();
    void showFailure();
    void placeWindow();
    void rememberWindow();
    void addCommands();
    void changeMode(); // read-only, or not any more
    void chooseWorkspace();
    void openWindow(const QString& folder); // empty: the sample world
    [[nodiscard]] QList<widgets::Command> workspaceChoices();
    void grabWhenReady();

    const StartOptions& m_options;
    preferences::Preferences& m_preferences;
    Session& m_session;
    shell::MainWindow& m_window;
    int m_job = 0; // the start, in the jobs menu
    QList<widgets::Command> m_choices; // of workspaces, as they were when this one was opened
    QTimer m_second;
    double m_rate = 0; // requests per second
    QList<traffic::Serial> m_serials; // how far the requests were, second by second
    std::optional<QList<widgets::Found>> m_found; // what the palette finds; made when it is asked, once a snapshot
};

} // namespace console
