// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window: one table serves shortcuts, the palette and the keyboard help.
#include "app/shell/commandpalette.h"
#include "app/shell/keyboardhelp.h"
#include "app/shell/mainwindow.h"
#include "app/shell/rail.h"

#include <QApplication>
#include <QShortcut>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::Command;

QList<Command> MainWindow::windowCommands()
{
    const QString where = tr("Window");
    const QString back = m_history.canGoBack() ? QString() : tr("this is where you began");
    const QString forward = m_history.canGoForward() ? QString() : tr("there is nothing ahead");
    return {
        {u"window.palette"_s,
         tr("Find an object or run a command"),
         where,
         u"search"_s,
         Qt::CTRL | Qt::Key_K,
         {},
         [this] { openPalette(); }},
        {u"window.back"_s, tr("Back"), where, u"back"_s, Qt::ALT | Qt::Key_Left, back, [this] { goBack(); }},
        {u"window.forward"_s, tr("Forward"), where, u"forward"_s, Qt::ALT | Qt::Key_Right, forward,
         [this] { goForward(); }},
        {u"window.recent"_s,
         tr("Recent places"),
         where,
         u"clock"_s,
         Qt::CTRL | Qt::Key_P,
         {},
         [this] { openRecent(); }},
        {u"window.cluster"_s,
         tr("Choose a cluster"),
         where,
         u"cluster"_s,
         Qt::CTRL | Qt::SHIFT | Qt::Key_C,
         {},
         [this] { openPicker(m_top->cluster(), tr("Choose a cluster")); }},
        {u"window.gateway"_s,
         tr("Choose a gateway"),
         where,
         u"gateway"_s,
         Qt::CTRL | Qt::SHIFT | Qt::Key_G,
         {},
         [this] { openPicker(m_top->gateway(), tr("Choose a gateway")); }},
        {u"window.rail"_s,
         tr("Narrow or widen the navigation"),
         where,
         u"table"_s,
         Qt::CTRL | Qt::Key_B,
         {},
         [this] { toggleRail(); }},
        {u"window.jobs"_s,
         tr("Running jobs"),
         where,
         u"jobs"_s,
         Qt::CTRL | Qt::SHIFT | Qt::Key_J,
         {},
         [this] { m_jobsPanel->open(m_top->jobs().geometry()); }},
        {u"window.notifications"_s,
         tr("Notifications"),
         where,
         u"bell"_s,
         Qt::CTRL | Qt::SHIFT | Qt::Key_M,
         {},
         [this] { m_notificationPanel->open(m_top->bell().geometry()); }},
        {u"window.fullscreen"_s,
         tr("Full screen"),
         where,
         u"graph-fit"_s,
         Qt::Key_F11,
         {},
         [this] { toggleFullScreen(); }},
        {u"window.help"_s, tr("Keys of this page"), where, u"more"_s, Qt::Key_Question, {}, [this] { openHelp(); }},
    };
}

QList<Command> MainWindow::commands()
{
    QList<Command> all = pageCommands();
    for (const PageEntry& each : m_pages) {
        all.append(
            {u"go."_s % each.id, tr("Go to %1").arg(each.name), each.group, each.icon, {}, {}, [this, id = each.id] {
                 navigate({id, {}, {}, {}});
             }});
    }
    return all + m_more + windowCommands();
}

QList<Command> MainWindow::pageCommands() const
{
    widgets::Page* page = currentPage();
    return page ? page->commands() : QList<Command>();
}

void MainWindow::addCommands(const QList<Command>& commands)
{
    m_more += commands;
    for (const Command& command : commands) {
        if (!command.keys.isEmpty())
            connect(new QShortcut(command.keys, this), &QShortcut::activated, this, [run = command.run] { run(); });
    }
}

void MainWindow::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    const auto commands = windowCommands();
    for (const Command& command : commands) {
        // What a command may do can change: it is looked up when its key is pressed.
        bind(command.keys, [this, id = command.id] {
            const auto now = windowCommands();
            const auto found = std::ranges::find(now, id, &Command::id);
            if (found != now.end() && found->whyNot.isEmpty())
                found->run();
        });
    }
    bind(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { openPalette(); });
    bind(Qt::Key_BracketLeft, [this] { goBack(); });
    bind(Qt::Key_BracketRight, [this] { goForward(); });
    bind(Qt::Key_Escape, [this] { escape(); });
    for (int number = 0; number < std::min<int>(9, static_cast<int>(m_pages.size())); ++number)
        bind(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)), [this, number] {
            navigate({m_pages[number].id, {}, {}, {}});
        });
}

void MainWindow::makePageShortcuts(widgets::Page* page)
{
    const auto commands = page->commands();
    for (const Command& command : commands) {
        if (command.keys.isEmpty())
            continue;
        auto* shortcut = new QShortcut(command.keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, page, id = command.id] { runPageCommand(page, id); });
    }
}

void MainWindow::runPageCommand(widgets::Page* page, const QString& id)
{
    const auto commands = page->commands();
    const auto found = std::ranges::find(commands, id, &Command::id);
    if (found == commands.end())
        return;
    if (found->whyNot.isEmpty()) {
        found->run();
        return;
    }
    widgets::Notice notice;
    notice.state = widgets::State::Neutral;
    notice.headline = found->text;
    notice.body = found->whyNot;
    m_notifications.add(notice);
}

void MainWindow::openPalette(const QString& beginning)
{
    m_palette->open(beginning);
}

void MainWindow::openHelp()
{
    QList<KeyGroup> groups;
    if (widgets::Page* page = currentPage())
        groups.append({page->title(), page->keys()});
    groups.append({tr("In tables"), tableKeys()});
    groups.append({tr("Everywhere"), windowCommands()});
    m_help->open(groups);
}

void MainWindow::openRecent()
{
    QList<Command> places;
    for (const widgets::Target& target : m_history.recent()) {
        const PageEntry* page = entry(target.page);
        if (!page)
            continue;
        const QString name = target.name.isEmpty() ? page->name : target.name;
        places.append({u"recent.%1"_s.arg(places.size()),
                       name,
                       target.name.isEmpty() ? page->group : page->name,
                       page->icon,
                       {},
                       {},
                       [this, target] { navigate(target); }});
    }
    m_palette->openChoices(tr("Recent places"), places);
}

void MainWindow::openPicker(PickerButton& picker, const QString& title)
{
    m_palette->openChoices(title, picker.connection().choices);
}

void MainWindow::toggleRail()
{
    setRailNarrow(!m_wantsNarrowRail);
    m_rail->focusCurrent();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

// Esc: what lies over the page goes first, then the details on the page; at last the keyboard returns to the list.
void MainWindow::escape()
{
    for (auto* overlay : findChildren<Overlay*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (overlay->isVisible()) {
            overlay->dismiss();
            return;
        }
    }
    widgets::Page* page = currentPage();
    if (page && !page->goBackInside() && page->firstFocus())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace shell
