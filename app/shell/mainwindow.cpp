// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/shell/commandpalette.h"
#include "app/shell/keyboardhelp.h"
#include "app/shell/rail.h"
#include "app/shell/statusline.h"
#include "app/widgets/statepane.h"

#include <QCloseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::Target;

namespace {
constexpr int NarrowRailBelow = 1200;
} // namespace

MainWindow::MainWindow(QList<PageEntry> pages, QWidget* parent)
    : QWidget(parent)
    , m_pages(std::move(pages))
{
    setWindowTitle(u"Gatehouse"_s);
    setMinimumSize(480, 480);
    placeWidgets();
    fillRail();
    wireTopBar();
    makeShortcuts();
    showCounts();
}

void MainWindow::placeWidgets()
{
    m_top = new TopBar(this);
    m_rail = new Rail(this);
    m_stack = new QStackedWidget;
    m_pane = new widgets::StatePane(m_stack, this);
    m_status = new StatusLine(this);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pane, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_palette = new CommandPalette(this);
    m_palette->setCommands([this] { return commands(); });
    m_notificationPanel = new NotificationPanel(m_notifications, this);
    m_jobsPanel = new JobsPanel(m_jobs, this);
    m_help = new KeyboardHelp(this);
    connect(m_palette, &CommandPalette::targetChosen, this, &MainWindow::navigate);
    connect(m_notificationPanel, &NotificationPanel::targetChosen, this, &MainWindow::navigate);
    connect(&m_notifications, &Notifications::changed, this, &MainWindow::showCounts);
    connect(&m_jobs, &Jobs::changed, this, &MainWindow::showCounts);
}

void MainWindow::fillRail()
{
    QString group;
    bool hasFoot = false;
    for (const PageEntry& each : m_pages) {
        if (!each.group.isEmpty() && each.group != group)
            m_rail->addGroup(each.group);
        if (each.group.isEmpty() && !hasFoot)
            m_rail->addFoot();
        hasFoot = hasFoot || each.group.isEmpty();
        group = each.group;
        m_rail->addPage(each.id, each.name, each.icon);
    }
    if (!hasFoot)
        m_rail->addFoot();
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { navigate({id, {}, {}, {}}); });
}

void MainWindow::wireTopBar()
{
    connect(m_top, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_top, &TopBar::forwardRequested, this, &MainWindow::goForward);
    connect(m_top, &TopBar::paletteRequested, this, [this] { openPalette(); });
    connect(m_top, &TopBar::clusterRequested, this, [this] { openPicker(m_top->cluster(), tr("Choose a cluster")); });
    connect(m_top, &TopBar::gatewayRequested, this, [this] { openPicker(m_top->gateway(), tr("Choose a gateway")); });
    connect(m_top, &TopBar::modeRequested, this, &MainWindow::modeRequested);
    connect(m_top, &TopBar::jobsRequested, this, [this] { m_jobsPanel->open(m_top->jobs().geometry()); });
    connect(m_top, &TopBar::notificationsRequested, this,
            [this] { m_notificationPanel->open(m_top->bell().geometry()); });
}

const PageEntry* MainWindow::entry(const QString& id) const
{
    const auto found = std::ranges::find(m_pages, id, &PageEntry::id);
    return found == m_pages.end() ? nullptr : &*found;
}

widgets::Page* MainWindow::currentPage() const
{
    return qobject_cast<widgets::Page*>(m_stack->currentWidget());
}

widgets::Page* MainWindow::page(const QString& id)
{
    if (widgets::Page* known = m_built.value(id))
        return known;
    const PageEntry* wanted = entry(id);
    if (!wanted)
        return nullptr;
    widgets::Page* made = wanted->make();
    m_built.insert(id, made);
    adopt(made);
    return made;
}

void MainWindow::adopt(widgets::Page* page)
{
    m_stack->addWidget(page);
    connect(page, &widgets::Page::navigationRequested, this, &MainWindow::navigate);
    connect(page, &widgets::Page::messageRaised, &m_notifications, &Notifications::add);
    connect(page, &widgets::Page::paletteRequested, this, &MainWindow::openPalette);
    connect(page, &widgets::Page::badgeChanged, this,
            [this, id = page->id()](const widgets::Badge& badge) { setBadge(id, badge); });
    makePageShortcuts(page);
}

void MainWindow::navigate(const Target& target)
{
    if (!entry(target.page))
        return;
    if (widgets::Page* current = currentPage())
        m_history.replaceCurrent(current->currentTarget());
    m_history.visit(target);
    openPlace(target);
}

void MainWindow::openPlace(const Target& target)
{
    widgets::Page* shown = page(target.page);
    if (!shown)
        return;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(target.page);
    m_top->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    setWindowTitle(tr("%1 · Gatehouse").arg(shown->title()));
    shown->openTarget(target);
    focusPage();
}

void MainWindow::focusPage()
{
    widgets::Page* page = currentPage();
    if (!page)
        return;
    QWidget* first = page->firstFocus();
    (first ? first : page)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goBack()
{
    if (widgets::Page* current = currentPage())
        m_history.replaceCurrent(current->currentTarget());
    if (const auto target = m_history.goBack())
        openPlace(*target);
}

void MainWindow::goForward()
{
    if (widgets::Page* current = currentPage())
        m_history.replaceCurrent(current->currentTarget());
    if (const auto target = m_history.goForward())
        openPlace(*target);
}

void MainWindow::setCluster(const Connection& connection)
{
    m_top->cluster().setConnection(connection);
}

void MainWindow::setGateway(const Connection& connection)
{
    m_top->gateway().setConnection(connection);
}

void MainWindow::setReadOnly(bool isReadOnly)
{
    m_top->setReadOnly(isReadOnly);
}

void MainWindow::setStatus(const QList<StatusItem>& left, const QList<StatusItem>& right)
{
    m_status->setItems(left, right);
}

void MainWindow::setBadge(const QString& id, const widgets::Badge& badge)
{
    m_rail->setBadge(id, badge);
}

void MainWindow::setObjects(std::function<QList<widgets::Found>(const QString& query)> objects)
{
    m_palette->setObjects(std::move(objects));
}

void MainWindow::showCounts()
{
    m_top->jobs().setCount(m_jobs.running());
    std::optional<widgets::State> worst;
    if (m_notifications.unread() > 0 && m_notifications.all().first().state == widgets::State::Danger)
        worst = widgets::State::Danger;
    m_top->bell().setCount(m_notifications.unread(), worst);
}

void MainWindow::setRailNarrow(bool narrow)
{
    m_wantsNarrowRail = narrow;
    applyRoom();
}

void MainWindow::applyRoom()
{
    const bool isSmall = width() < widgets::Theme::scaled(NarrowRailBelow);
    m_rail->setNarrow(m_wantsNarrowRail || isSmall);
    m_top->setRoom(width() * 100 / std::max(1, widgets::Theme::scaled(100)));
}

void MainWindow::expectGeometry()
{
    m_expectsGeometry = true;
    m_wasMoved = false;
    QTimer::singleShot(0, this, [this] { m_expectsGeometry = false; });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_wasMoved = m_wasMoved || (!m_expectsGeometry && isVisible());
    for (auto* overlay : findChildren<Overlay*>(QString(), Qt::FindDirectChildrenOnly))
        overlay->dismiss();
    applyRoom();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_wasMoved = m_wasMoved || (!m_expectsGeometry && isVisible());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit closed();
    QWidget::closeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), widgets::Theme::color(widgets::Role::Window));
    if (m_isFirstFrame) {
        m_isFirstFrame = false;
        QTimer::singleShot(0, this, &MainWindow::firstFramePainted);
    }
}

} // namespace shell
