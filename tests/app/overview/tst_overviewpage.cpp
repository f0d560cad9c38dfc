// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview page on a running sample world, called through the gateway's own socket.
#include "app/overview/addressbar.h"
#include "app/overview/attentionlist.h"
#include "app/overview/figuretiles.h"
#include "app/overview/overviewpage.h"
#include "app/overview/trafficpanel.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/linechart.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"
#include "core/traffic/recordfields.h"
#include "tests/support/screen/sampleworld.h"
#include "tests/support/screen/widgettest.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using overview::OverviewPage;
using traffic::KeyUsed;
using widgets::Target;
using Rule = workspace::Attention::Rule;

namespace {

class OpenWorld
{
public:
    [[nodiscard]] workspace::Workspace& workspace() const { return m_world->workspace(); }
    [[nodiscard]] std::string url() const { return m_world->gatewayUrl(); }

    void call(int times, const std::string& path, const char* subscription, int expected) const
    {
        for (int i = 0; i < times; ++i) {
            net::ClientRequest request;
            request.method = "GET";
            request.url = url() + path;
            if (*subscription)
                request.headers.append(
                    "Ocp-Apim-Subscription-Key",
                    workspace().key(catalog::SubscriptionName(subscription), KeyUsed::Primary)->reveal());
            const auto response = workspace().http().sendAndWait(std::move(request));
            if (!response)
                qFatal("%s", response.error().describe().c_str());
            if (response->status != expected)
                qFatal("%s answered %d", path.c_str(), response->status);
            ++m_calls;
        }
    }
    [[nodiscard]] uint64_t calls() const { return m_calls; }

private:
    support::SampleWorld m_world;
    mutable uint64_t m_calls = 0;
};

// A page that hears of the world as in the console, asked once the cluster is known.
class ShownPage
{
public:
    explicit ShownPage(OpenWorld& world, QSize size = {1280, 820})
        : m_world(world)
    {
        page.resize(size);
        page.setWorkspace(&world.workspace());
        page.showSnapshot(world.workspace().snapshot());
        page.show();
    }

    // Until all calls are counted and the map is made.
    [[nodiscard]] bool waitForFigures()
    {
        return QTest::qWaitFor(
            [this] {
                page.showSnapshot(m_world.workspace().snapshot());
                const auto& snapshot = *m_world.workspace().snapshot();
                const auto& all = page.figures().attention;
                return page.isReady() && page.figures().summary.whole.requests == m_world.calls()
                    && !snapshot.map->links.empty()
                    && std::ranges::any_of(all, [](const auto& one) { return one.rule == Rule::Unused; });
            },
            20'000);
    }
    template<typename Part>
    [[nodiscard]] Part* part(const QString& accessibleName = {}) const
    {
        for (Part* each : page.findChildren<Part*>()) {
            if (accessibleName.isEmpty() || each->accessibleName().startsWith(accessibleName))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::DataTable* apis() const { return part<widgets::DataTable>(u"APIs"_s); }
    [[nodiscard]] QString tile(int number) const
    {
        return part<overview::FigureTiles>()->tiles()[number]->facts().value;
    }
    [[nodiscard]] int entry(Rule rule, const std::string& name = {}) const
    {
        const auto& all = part<overview::AttentionList>()->entries();
        const auto found = std::ranges::find_if(
            all, [&](const auto& one) { return one.rule == rule && (name.empty() || one.thing.name == name); });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    OverviewPage page;

private:
    OpenWorld& m_world;
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenWorld> m_world;

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<OpenWorld>();
        QVERIFY(QTest::qWaitFor([this] { return m_world->workspace().snapshot()->cluster->isComplete(); }, 20'000));
    }

    void untilTheClusterIsReadNothingIsSaidToBeWell()
    {
        ShownPage shown(*m_world);
        auto unread = std::make_shared<workspace::Snapshot>(*m_world->workspace().snapshot());
        unread->cluster = std::make_shared<kube::Snapshot>();
        unread->map = std::make_shared<mapping::Map>();
        shown.page.setWorkspace(nullptr);
        shown.page.setWorkspace(&m_world->workspace());
        shown.page.showSnapshot(unread);
        const auto* list = shown.part<overview::AttentionList>();
        QTRY_COMPARE(list->calm().headline, u"Reading the cluster"_s);
        QVERIFY(list->entries().empty());
        QVERIFY(!shown.page.isReady());
        auto well = std::make_shared<workspace::Snapshot>(*unread);
        well->clusterStatus = {}; // a workspace without a cluster
        shown.page.showSnapshot(well);
        QTRY_COMPARE(list->calm().headline, u"Nothing needs attention"_s);
        QVERIFY(shown.page.isReady());
    }

    void beforeTheFirstRequestItSaysHowToSendOne()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        auto* panel = shown.part<overview::TrafficPanel>();
        QVERIFY(!panel->hasRequests());
        const auto labels = panel->findChildren<widgets::Label*>();
        const auto line =
            std::ranges::find_if(labels, [](const QLabel* one) { return one->text().startsWith(u"curl"); });
        QVERIFY(line != labels.end());
        QVERIFY((*line)->isVisible());
        QVERIFY2((*line)->text().contains(QString::fromStdString(m_world->url())), qPrintable((*line)->text()));
        QVERIFY2((*line)->text().contains(u"$KEY"), qPrintable((*line)->text()));
        QSignalSpy went(&shown.page, &widgets::Page::navigationRequested);
        const auto buttons = panel->findChildren<QPushButton*>();
        const auto tester =
            std::ranges::find_if(buttons, [](const QPushButton* one) { return one->text() == u"Open the tester"; });
        QVERIFY(tester != buttons.end());
        (*tester)->click();
        QCOMPARE(went.takeFirst().at(0).value<Target>().page, u"tester"_s);
    }

    // From here on the calls stay: 12 fine, 3 without a key, 4 to an API whose backend is gone.
    void figuresAreWhatWasSent()
    {
        m_world->call(7, "/orders/10482", "partner-acme", 200);
        m_world->call(5, "/catalog/items", "", 200);
        m_world->call(3, "/orders/10482", "", 401);
        m_world->call(4, "/invoices/2026-0001", "backoffice", 500);
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        const traffic::Figures& whole = shown.page.figures().summary.whole;
        QCOMPARE(whole.requests, uint64_t(19));
        QCOMPARE(whole.clientErrors, uint64_t(3));
        QCOMPARE(whole.serverErrors, uint64_t(4));
        QCOMPARE(shown.tile(1), u"15.8"_s);
        QCOMPARE(shown.tile(2), u"21.1"_s);
        QVERIFY(whole.p50 <= whole.p95 && whole.p95 <= whole.p99);
        QVERIFY(shown.part<overview::TrafficPanel>()->hasRequests());

        const widgets::ChartData& chart = shown.part<widgets::LineChart>()->data();
        double fine = 0;
        double refused = 0;
        double failed = 0;
        for (qsizetype i = 0; i < chart.columns.size(); ++i) {
            const double seconds = overview::secondsOfStep(shown.page.figures(), static_cast<size_t>(i));
            fine += chart.columns[i].fine * seconds;
            refused += chart.columns[i].refused * seconds;
            failed += chart.columns[i].failed * seconds;
        }
        QCOMPARE(fine, 12.0);
        QCOMPARE(refused, 3.0);
        QCOMPARE(failed, 4.0);
    }

    void theBusiestApiComesFirstAndLeadsToItsRequests()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        widgets::DataTable* table = shown.apis();
        QStringList first;
        for (int row = 0; row < 3; ++row)
            first.append(table->model()->index(row, 0).data(widgets::CellRole::Key).toString());
        QCOMPARE(first.join(u' '), u"orders legacy-catalog invoices"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"10"_s);
        QCOMPARE(table->model()->index(0, 5).data().toString(), u"30.0"_s);
        QCOMPARE(table->model()->index(2, 5).data().toString(), u"100.0"_s);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(m_world->workspace().snapshot()->catalog->apis.size()));

        QSignalSpy went(&shown.page, &widgets::Page::navigationRequested);
        table->setFocus();
        table->selectRowByNumber(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.size(), qsizetype(1));
        QCOMPARE(went.takeFirst().at(0).value<Target>(),
                 (Target{u"requests"_s, {}, {}, {{u"filter"_s, u"api=legacy-catalog"_s}}}));
        const auto commands = shown.page.commands();
        const auto onMap = std::ranges::find(commands, u"overview.map"_s, &widgets::Command::id);
        onMap->run();
        QCOMPARE(went.takeFirst().at(0).value<Target>(), (Target{u"map"_s, u"api"_s, u"legacy-catalog"_s, {}}));
    }

    void whatNeedsAttentionLeadsToWhereItIsMended_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("severity");
        QTest::addColumn<Target>("target");
        using Severity = workspace::Attention::Severity;
        const auto add = [](const char* row, Rule rule, const QString& name, Severity severity, const Target& target) {
            QTest::newRow(row) << static_cast<int>(rule) << name << static_cast<int>(severity) << target;
        };
        add("backend gone", Rule::BackendGone, u"invoices"_s, Severity::Failing,
            {u"map"_s, u"api"_s, u"invoices"_s, {}});
        add("not ready", Rule::NotReady, u"shop/order-status"_s, Severity::Warning,
            {u"map"_s, u"service"_s, u"shop/order-status"_s, {}});
        add("unused", Rule::Unused, u"shop/mailer"_s, Severity::Note, {u"map"_s, u"service"_s, u"shop/mailer"_s, {}});
        add("no key", Rule::Refused, QString(), Severity::Warning,
            {u"requests"_s, {}, {}, {{u"filter"_s, u"key=none status=401 outcome=denied"_s}}});
    }
    void whatNeedsAttentionLeadsToWhereItIsMended()
    {
        QFETCH(int, rule);
        QFETCH(QString, name);
        QFETCH(int, severity);
        QFETCH(Target, target);
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        auto* list = shown.part<overview::AttentionList>();
        const int number = shown.entry(static_cast<Rule>(rule), name.toStdString());
        QVERIFY(number >= 0);
        QCOMPARE(static_cast<int>(list->entries()[static_cast<size_t>(number)].severity), severity);

        QSignalSpy went(&shown.page, &widgets::Page::navigationRequested);
        QTest::mouseClick(list, Qt::LeftButton, {}, list->placeOf(number).center());
        QCOMPARE(went.takeFirst().at(0).value<Target>(), target);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < number; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->current(), number);
        QVERIFY(!list->accessibleDescription().isEmpty());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.takeFirst().at(0).value<Target>(), target);
    }

    void theFiltersCanBeRead()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        QSignalSpy went(&shown.page, &widgets::Page::navigationRequested);
        auto* list = shown.part<overview::AttentionList>();
        for (int i = 0; i < static_cast<int>(list->entries().size()); ++i)
            emit list->chosen(i);
        emit shown.part<overview::TrafficPanel>()->momentChosen(0, 60'000);
        emit shown.part<overview::TrafficPanel>()->momentChosen(QDateTime::currentMSecsSinceEpoch(),
                                                                QDateTime::currentMSecsSinceEpoch() + 5'000);
        QVERIFY(went.size() > 4);
        for (const auto& arguments : went) {
            const QString filter = arguments.at(0).value<Target>().extra.value(u"filter"_s);
            const auto read =
                traffic::Filter::parse(filter.toStdString(), traffic::recordFields(), {base::systemClock().now()});
            QVERIFY2(read.has_value(), qPrintable(filter));
        }
    }

    void thePeriodIsChosenAndFiguresAreHeld()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        QVERIFY(shown.page.figures().summary.step == 5s);
        QCOMPARE(shown.page.figures().summary.steps.size(), size_t(61));
        QTest::keyClick(shown.part<widgets::Segmented>(u"Time that is looked at"_s), Qt::Key_Right);
        QTRY_VERIFY(shown.page.figures().summary.step == 15s);
        shown.page.setSpan(overview::Span::All);
        QTRY_VERIFY(shown.page.figures().summary.step < 5s);
        QCOMPARE(shown.page.figures().summary.whole.requests, m_world->calls());

        QTest::keyClick(shown.part<widgets::Segmented>(u"Follow or hold"_s), Qt::Key_Right);
        const base::SystemTime held = shown.page.figures().now;
        const auto commands = shown.page.commands();
        const auto pause = std::ranges::find(commands, u"overview.pause"_s, &widgets::Command::id);
        QCOMPARE(pause->text, u"Follow the figures"_s);
        pause->run();
        QTRY_VERIFY(shown.page.figures().now > held);
    }

    void hiddenItCountsNothing()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        shown.page.hide();
        const base::SystemTime last = shown.page.figures().now;
        QVERIFY(!QTest::qWaitFor([&] { return shown.page.figures().now > last; }, 1300));
        shown.page.show();
        QTRY_VERIFY(shown.page.figures().now > last);
    }

    void theTableSaysWhatTheChartSays()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        auto* panel = shown.part<overview::TrafficPanel>();
        auto* chart = shown.part<widgets::LineChart>();
        QVERIFY(chart->isVisible());
        panel->setShowsTable(true);
        auto* table = panel->findChild<widgets::DataTable*>();
        QVERIFY(table->isVisible());
        QVERIFY(!chart->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(chart->data().size()));
        QSignalSpy went(&shown.page, &widgets::Page::navigationRequested);
        table->selectRowByNumber(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(went.takeFirst().at(0).value<Target>().extra.value(u"filter"_s).startsWith(u"time:"));
    }

    void theAddressIsCopied()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        shown.part<overview::AddressBar>()->copy(0);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), m_world->url());
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QStringList>("stops");
        const QString spans = u"Time that is looked at: 5 min"_s;
        const QString mode = u"Follow or hold: Live"_s;
        const QString form = u"Form of the figures: Chart"_s;
        const QString chart = u"Requests per second and latency over time"_s;
        const QString apis = u"APIs, the busiest first"_s;
        const QString attention = u"What needs attention"_s;
        QTest::newRow("two columns") << QSize(1280, 820) << QStringList{spans, mode, form, chart, {}, apis, attention};
        QTest::newRow("one column") << QSize(900, 820) << QStringList{spans, mode, attention, form, chart, {}, apis};
    }
    void tabGoesAsOneReads()
    {
        QFETCH(QSize, size);
        QFETCH(QStringList, stops);
        ShownPage shown(*m_world, size);
        QVERIFY(shown.waitForFigures());
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QStringList found;
        shown.part<widgets::Segmented>(stops.first())->setFocus();
        for (qsizetype i = 0; i < stops.size(); ++i) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus && focus->isVisible());
            found.append(focus->accessibleName()); // the link is called by its text
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(found.join(u'|'), stops.join(u'|'));
    }

    void theWheelOverTheTableScrollsThePage()
    {
        ShownPage shown(*m_world, {1280, 500});
        QVERIFY(shown.waitForFigures());
        auto* scroll = shown.part<QScrollArea>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QWidget* table = shown.apis()->viewport();
        const QPointF at(40, 40);
        QWheelEvent wheel(at, table->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as from a mouse: only then it goes on to the parents
        qApp->notify(table, &wheel);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        // A row that the keyboard reaches is scrolled to.
        shown.apis()->setFocus();
        scroll->verticalScrollBar()->setValue(0);
        QTest::keyClicks(shown.apis(), u"G"_s);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textPercent");
        QTest::newRow("usual") << QSize(1280, 820) << 100;
        QTest::newRow("narrow") << QSize(976, 560) << 100;
        QTest::newRow("least") << QSize(432, 420) << 100;
        QTest::newRow("large text") << QSize(1280, 820) << 200;
        QTest::newRow("large text, narrow") << QSize(720, 560) << 150;
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(int, textPercent);
        widgets::Theme::apply(widgets::ThemeMode::Dark, textPercent);
        {
            ShownPage shown(*m_world, size);
            QVERIFY(shown.waitForFigures());
            QCoreApplication::processEvents();
            const auto* scroll = shown.part<QScrollArea>();
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(u"%1 > %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
            QCOMPARE(shown.page.width(), size.width());
            const auto* list = shown.part<overview::AttentionList>();
            QTRY_VERIFY(list->height() >= list->heightForWidth(list->width()));
            const widgets::DataTable* table = shown.apis();
            const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
            QVERIFY(table->viewport()->rect().contains(table->visualRect(last)));
        }
        widgets::Theme::apply(widgets::ThemeMode::Light);
    }

    void aStoppedGatewayIsTheFirstThingThatIsSaid()
    {
        ShownPage shown(*m_world);
        m_world->workspace().stopGateway();
        QTRY_VERIFY_WITH_TIMEOUT(
            (shown.page.showSnapshot(m_world->workspace().snapshot()), shown.entry(Rule::GatewayStopped) >= 0), 5'000);
        QVERIFY(m_world->workspace().startGateway());
        QTRY_VERIFY_WITH_TIMEOUT(
            (shown.page.showSnapshot(m_world->workspace().snapshot()), shown.entry(Rule::GatewayStopped) < 0), 5'000);
    }

    void aClusterThatFailedIsSaidAboveTheLastFigures()
    {
        ShownPage shown(*m_world);
        QVERIFY(shown.waitForFigures());
        auto* pane = shown.part<widgets::StatePane>();
        QCOMPARE(pane->mode(), widgets::StatePane::Mode::Ready);
        auto spoilt = std::make_shared<workspace::Snapshot>(*m_world->workspace().snapshot());
        auto cluster = std::make_shared<kube::Snapshot>(*spoilt->cluster);
        const base::Error error{
            base::Error::Kind::Unreachable, base::translate("test", "It does not answer."), {}, {}, {}, {}};
        cluster->states[0].phase = kube::KindState::Phase::Stale;
        cluster->states[0].since = base::systemClock().now() - 7min;
        cluster->states[0].error = error;
        spoilt->cluster = cluster;
        shown.page.showSnapshot(spoilt);
        QCOMPARE(pane->mode(), widgets::StatePane::Mode::Stale);
        QVERIFY(pane->content()->isVisible());
        QTRY_VERIFY(shown.entry(Rule::ClusterStale) >= 0);
        spoilt = std::make_shared<workspace::Snapshot>(*spoilt);
        spoilt->clusterStatus.error = error;
        shown.page.showSnapshot(spoilt);
        QCOMPARE(pane->mode(), widgets::StatePane::Mode::Failed);
        QVERIFY(pane->content()->isVisible());
        QTRY_VERIFY(shown.entry(Rule::ClusterFailed) >= 0);
        shown.page.setWorkspace(nullptr);
        QCOMPARE(pane->mode(), widgets::StatePane::Mode::Loading);
        QVERIFY(!shown.page.isReady());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestOverviewPage>(argc, argv);
}
#include "tst_overviewpage.moc"
