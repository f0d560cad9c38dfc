// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: rail, top bar, pages, status line. It knows pages only as a list, builds one when it is first shown, and
// brings what they ask for: navigation, notices, the palette.

#include "app/shell/history.h"
#include "app/shell/jobs.h"
#include "app/shell/notifications.h"
#include "app/shell/topbar.h"
#include "app/widgets/page.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace widgets {
class StatePane;
}

namespace shell {

class CommandPalette;
class KeyboardHelp;
class Rail;
class StatusLine;
struct StatusItem;

struct PageEntry
{
    QString id; // "map"
    QString group; // "Observe"; empty: at the foot of the rail
    QString name;
    QString icon;
    std::function<widgets::Page*()> make;
};

class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(QList<PageEntry> pages, QWidget* parent = nullptr);

    void navigate(const widgets::Target& target);
    void focusPage(); // the keyboard goes to where the page wants it
    void goBack();
    void goForward();
    [[nodiscard]] widgets::Page* currentPage() const;
    [[nodiscard]] widgets::Page* page(const QString& id); // builds it
    [[nodiscard]] bool isBuilt(const QString& id) const { return m_built.contains(id); }

    void setCluster(const Connection& connection);
    void setGateway(const Connection& connection);
    void setReadOnly(bool isReadOnly); // what the top bar says
    void setStatus(const QList<StatusItem>& left, const QList<StatusItem>& right);
    void setBadge(const QString& id, const widgets::Badge& badge);
    void setObjects(std::function<QList<widgets::Found>(const QString& query)> objects);
    // What the program itself adds to the palette: theme, language, quit.
    void addCommands(const QList<widgets::Command>& commands);

    [[nodiscard]] Notifications& notifications() { return m_notifications; }
    [[nodiscard]] Jobs& jobs() { return m_jobs; }
    [[nodiscard]] widgets::StatePane& pane() { return *m_pane; } // around the pages: starting, failed
    [[nodiscard]] CommandPalette& palette() { return *m_palette; }
    void openPalette(const QString& beginning = {});

    void setRailNarrow(bool narrow); // by choice; small windows do it by themselves
    [[nodiscard]] bool wasMovedByPerson() const { return m_wasMoved; }
    void expectGeometry(); // what was set so far is the program's own doing

    [[nodiscard]] QList<widgets::Command> commands(); // of the window, then of the page

signals:
    void closed();
    void firstFramePainted();
    void modeRequested(); // by the top bar: read-only or not

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeWidgets();
    void fillRail();
    void wireTopBar();
    void makeShortcuts();
    [[nodiscard]] QList<widgets::Command> windowCommands();
    [[nodiscard]] QList<widgets::Command> pageCommands() const;
    void openPlace(const widgets::Target& target);
    void adopt(widgets::Page* page);
    void makePageShortcuts(widgets::Page* page);
    void runPageCommand(widgets::Page* page, const QString& id);
    void toggleRail();
    void toggleFullScreen();
    void openHelp();
    void openRecent();
    void openPicker(PickerButton& picker, const QString& title);
    void escape();
    void applyRoom();
    void showCounts();
    [[nodiscard]] const PageEntry* entry(const QString& id) const;

    QList<PageEntry> m_pages;
    QHash<QString, widgets::Page*> m_built;
    QList<widgets::Command> m_more;
    History m_history;
    Notifications m_notifications;
    Jobs m_jobs;
    TopBar* m_top = nullptr;
    Rail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::StatePane* m_pane = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    NotificationPanel* m_notificationPanel = nullptr;
    JobsPanel* m_jobsPanel = nullptr;
    KeyboardHelp* m_help = nullptr;
    bool m_wantsNarrowRail = false;
    bool m_wasMoved = false;
    bool m_expectsGeometry = true;
    bool m_isFirstFrame = true;
};

} // namespace shell
