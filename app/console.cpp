// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/bridge/texts.h"
#include "app/shell/statusline.h"
#include "app/snapshotwords.h"
#include "app/widgets/statepane.h"
#include "core/workspace/workspacefile.h"

#include <QApplication>
#include <QFileDialog>
#include <QProcess>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::State;

namespace {
constexpr auto SelfTestTime = 500ms;
constexpr auto LookAgain = 50ms;
constexpr qsizetype RateSeconds = 5;
constexpr QSize UsualSize(1440, 900);
const QString GeometryName = u"window"_s;
} // namespace

Console::Console(const StartOptions& options, preferences::Preferences& preferences, Session& session,
                 shell::MainWindow& window)
    : m_options(options)
    , m_preferences(preferences)
    , m_session(session)
    , m_window(window)
{
    addCommands();
    connect(&m_session, &Session::phaseChanged, this, &Console::showPhase);
    connect(&m_window, &shell::MainWindow::closed, this, &Console::rememberWindow);
    connect(&m_window, &shell::MainWindow::modeRequested, this, &Console::changeMode);
    connect(&m_window.pane(), &widgets::StatePane::cancelRequested, &m_session, &Session::cancel);
    connect(&m_window.pane(), &widgets::StatePane::retryRequested, &m_session, &Session::openAgain);
    if (m_options.isSelfTest)
        connect(&m_window, &shell::MainWindow::firstFramePainted, this, [] {
            std::puts("first frame");
            std::fflush(stdout);
            QTimer::singleShot(SelfTestTime, qApp, &QCoreApplication::quit);
        });
    connect(&m_session, &Session::snapshotChanged, this, [this] {
        m_window.setReadOnly(m_session.snapshot()->isReadOnly);
        showConnections();
        showStatus();
        m_found.reset();
    });
    m_window.setObjects([this](const QString&) {
        if (!m_found && m_session.snapshot())
            m_found = objectsOf(*m_session.snapshot());
        return m_found.value_or(QList<widgets::Found>());
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_rate = countRate();
        showStatus();
    });
    m_second.start(1s);
    showConnections();
    showStatus();
}

void Console::begin(const QString& page)
{
    placeWindow();
    m_window.pane().setLoading(m_options.workspace.isEmpty() ? tr("Starting the sample world…")
                                                             : tr("Opening the workspace…"));
    m_window.show();
    // After the first frame: neither the page nor what it shows may delay it.
    connect(&m_window, &shell::MainWindow::firstFramePainted, &m_session, [this, page] {
        m_session.openWorkspace(m_options.workspace);
        m_window.navigate({page, {}, {}, {}});
    });
    if (!m_options.grabFile.isEmpty())
        grabWhenReady();
}

void Console::placeWindow()
{
    const QByteArray saved = m_preferences.state(GeometryName);
    if (m_options.size)
        m_window.resize(*m_options.size);
    else if (saved.isEmpty() || !m_window.restoreGeometry(saved))
        m_window.resize(UsualSize.boundedTo(m_window.screen()->availableSize()));
    m_window.expectGeometry();
}

// Only what a person did is remembered, never what the program chose.
void Console::rememberWindow()
{
    if (m_window.wasMovedByPerson())
        m_preferences.setState(GeometryName, m_window.saveGeometry());
}

void Console::addCommands()
{
    const QString where = tr("Gatehouse");
    const auto theme = [this](widgets::ThemeMode mode) {
        m_preferences.setTheme(mode);
        m_preferences.apply();
    };
    m_window.addCommands({
        {u"theme.light"_s, tr("Light theme"), where, u"eye"_s, {}, {}, [theme] { theme(widgets::ThemeMode::Light); }},
        {u"theme.dark"_s, tr("Dark theme"), where, u"eye"_s, {}, {}, [theme] { theme(widgets::ThemeMode::Dark); }},
        {u"theme.system"_s,
         tr("Theme of the system"),
         where,
         u"eye"_s,
         {},
         {},
         [theme] { theme(widgets::ThemeMode::System); }},
        {u"go.preferences.key"_s,
         tr("Open the preferences"),
         where,
         u"preferences"_s,
         QKeySequence(Qt::CTRL | Qt::Key_Comma),
         {},
         [this] {
             m_window.navigate({u"preferences"_s, {}, {}, {}});
         }},
        {u"workspace.open"_s,
         tr("Open a workspace in a window of its own…"),
         where,
         u"map"_s,
         QKeySequence(QKeySequence::Open),
         {},
         [this] { chooseWorkspace(); }},
        {u"workspace.readonly"_s,
         tr("Make the workspace read-only, or allow changes again"),
         where,
         u"lock"_s,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         {},
         [this] { changeMode(); }},
        {u"quit"_s,
         tr("Quit"),
         where,
         u"close"_s,
         QKeySequence(Qt::CTRL | Qt::Key_Q),
         {},
         [this] { m_window.close(); }},
    });
}

void Console::changeMode()
{
    workspace::Workspace* workspace = m_session.workspace();
    if (!workspace)
        return;
    const bool isReadOnly = !workspace->snapshot()->isReadOnly;
    workspace->setReadOnly(isReadOnly);
    widgets::Notice notice;
    notice.headline = isReadOnly ? tr("The workspace is read-only now") : tr("The workspace can be changed again");
    m_window.notifications().add(notice);
}

void Console::chooseWorkspace()
{
    auto* dialog =
        new QFileDialog(&m_window, tr("Open a workspace"), bridge::toQt(workspace::workspacesFolder().string()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Console::openWindow);
    dialog->open();
}

// One window, one process: what one workspace does never holds up another.
void Console::openWindow(const QString& folder)
{
    const QStringList arguments = folder.isEmpty() ? QStringList() : QStringList{u"--workspace"_s, folder};
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        m_window.notifications().add({State::Danger,
                                      tr("The window cannot be opened."),
                                      tr("Start “gatehouse --workspace FOLDER” in a terminal to see why."),
                                      {}});
}

// What the picker at the top offers: the other workspaces of this person.
QList<widgets::Command> Console::workspaceChoices()
{
    QList<widgets::Command> choices;
    for (const auto& folder : workspace::knownWorkspaces(workspace::workspacesFolder())) {
        const QString path = bridge::toQt(folder.string());
        choices.append({u"workspace:"_s % path,
                        bridge::toQt(folder.filename().string()),
                        path,
                        u"map"_s,
                        {},
                        path == m_session.folder() ? tr("it is open here") : QString(),
                        [this, path] { openWindow(path); }});
    }
    choices.append({u"workspace:sample"_s,
                    tr("The sample world"),
                    tr("in memory"),
                    u"map"_s,
                    {},
                    m_session.folder().isEmpty() ? tr("it is open here") : QString(),
                    [this] { openWindow({}); }});
    choices.append({u"workspace:folder"_s, tr("Another folder…"), {}, u"map"_s, {}, {}, [this] { chooseWorkspace(); }});
    return choices;
}

void Console::showPhase()
{
    auto& jobs = m_window.jobs();
    const bool isSample = m_session.folder().isEmpty();
    switch (m_session.phase()) {
    case Session::Phase::Starting:
        m_job = jobs.begin(isSample ? tr("Start the sample world") : tr("Open the workspace"),
                           [this] { m_session.cancel(); });
        m_window.pane().setLoading(isSample ? tr("Starting the sample world…") : tr("Opening the workspace…"));
        break;
    case Session::Phase::Ready:
        m_choices = workspaceChoices();
        jobs.finish(m_job, State::Success, tr("done"));
        m_window.pane().setReady();
        m_window.focusPage();
        break;
    case Session::Phase::Failed:
        jobs.finish(m_job, m_session.error().kind == base::Error::Kind::Cancelled ? State::Neutral : State::Danger,
                    bridge::sentence(m_session.error()));
        showFailure();
        break;
    case Session::Phase::Closed:
        break;
    }
    showConnections();
}

void Console::showFailure()
{
    const auto notice = bridge::toNotice(m_session.error(),
                                         m_session.folder().isEmpty() ? tr("The sample world does not run.")
                                                                      : tr("The workspace cannot be opened."));
    m_window.notifications().add(notice);
    m_window.pane().setFailed(notice, false);
    if (!m_options.grabFile.isEmpty() || m_options.isSelfTest)
        std::fprintf(stderr, "gatehouse: %s\n", m_session.error().describe().c_str());
}

void Console::showConnections()
{
    if (const auto& snapshot = m_session.snapshot()) {
        shell::Connection cluster = clusterConnection(*snapshot);
        cluster.choices = m_choices;
        m_window.setCluster(cluster);
        m_window.setGateway(gatewayConnection(*snapshot));
        return;
    }
    const bool isFailed = m_session.phase() == Session::Phase::Failed;
    const State state = isFailed ? State::Danger : State::Info;
    const QString words = isFailed ? tr("does not run") : tr("starting");
    m_window.setCluster({state, m_session.folder().isEmpty() ? tr("sample") : tr("Workspace"), {}, words, {}});
    m_window.setGateway({state, tr("Local gateway"), {}, words, {}});
}

// Once a second: ages grow and the rate changes without anything else happening.
void Console::showStatus()
{
    QList<shell::StatusItem> left;
    QList<shell::StatusItem> right;
    if (const auto& snapshot = m_session.snapshot()) {
        left = statusItems(*snapshot, base::systemClock().now());
        right.append({tr("%1 req/s").arg(bridge::decimal(m_rate, 1)), {}, {}});
    } else {
        left.append({tr("No world is open"), State::Neutral, {}});
    }
    const int minutes = QDateTime::currentDateTime().offsetFromUtc() / 60;
    const QString zone = u"UTC%1%2"_s.arg(QChar(QChar(minutes < 0 ? u'-' : u'+'))).arg(std::abs(minutes) / 60)
        % (minutes % 60 == 0 ? QString() : u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0')));
    right.append({tr("local time, %1").arg(zone), {}, {}});
    m_window.setStatus(left, right);
}

// Requests per second over the last few seconds.
double Console::countRate()
{
    workspace::Workspace* open = m_session.workspace();
    if (!open)
        return 0;
    m_serials.append(open->requests().view().end());
    if (m_serials.size() > RateSeconds + 1)
        m_serials.removeFirst();
    const auto seconds = static_cast<double>(m_serials.size() - 1);
    return seconds > 0 ? static_cast<double>(m_serials.last() - m_serials.first()) / seconds : 0;
}

// Waits for data, not for time: for the session, then for the page that is shown.
void Console::grabWhenReady()
{
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look] {
        const bool isOver = m_session.phase() == Session::Phase::Ready || m_session.phase() == Session::Phase::Failed;
        const widgets::Page* page = m_window.currentPage();
        if (!isOver || (page && !page->isReady()))
            return;
        look->stop();
        const bool isWritten = m_window.grab().save(m_options.grabFile);
        if (!isWritten)
            std::fprintf(stderr, "gatehouse: the picture cannot be written to %s\n", qPrintable(m_options.grabFile));
        QCoreApplication::exit(isWritten && m_session.phase() == Session::Phase::Ready ? 0 : 1);
    });
    look->start(LookAgain);
}

} // namespace console
