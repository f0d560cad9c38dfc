// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from end to end, in a real window on a running sample world: find the orders API on the map, see what is
// behind it, call it with a subscription's key, find the call among the requests, change the key. Once with the
// keyboard alone, once with the mouse (and the keys for what has to be typed).
#include "app/bridge/mailbox.h"
#include "app/bridge/texts.h"
#include "app/map/mapdetails.h"
#include "app/map/mappage.h"
#include "app/map/mapview.h"
#include "app/requests/requestspage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/rail.h"
#include "app/subscriptions/subscriptionspage.h"
#include "app/tester/callerbox.h"
#include "app/tester/operationlist.h"
#include "app/tester/responsepane.h"
#include "app/tester/testerpage.h"
#include "app/widgets/badges.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/label.h"
#include "app/widgets/planpanel.h"
#include "app/widgets/theme.h"
#include "app/widgets/tracelist.h"
#include "tests/support/screen/sampleworld.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <dlfcn.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Acme = u"partner-acme"_s;
// API Management's own answer, to the byte (gateway-behaviour section 2).
const QString MissingKey =
    uR"({ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." })"_s;

// A preload, where there is one, ends the test when the thread that draws waits for the network or the disk.
void guardTheScreen(bool on)
{
    if (const auto arm = reinterpret_cast<void (*)(int)>(::dlsym(RTLD_DEFAULT, "guiguard_arm")))
        arm(on ? 1 : 0);
}

class OpenConsole
{
public:
    OpenConsole()
    {
        window = std::make_unique<shell::MainWindow>(QList<shell::PageEntry>{
            {u"map"_s, u"Observe"_s, u"Map"_s, u"map"_s, [this] { return wired(new map::MapPage); }},
            {u"requests"_s, u"Observe"_s, u"Requests"_s, u"requests"_s,
             [this] { return wired(new requests::RequestsPage); }},
            {u"tester"_s, u"Publish"_s, u"Tester"_s, u"tester"_s, [this] { return wired(new tester::TesterPage); }},
            {u"subscriptions"_s, u"Access"_s, u"Subscriptions"_s, u"key"_s,
             [this] { return wired(new subscriptions::SubscriptionsPage); }},
        });
        m_snapshots = std::make_unique<bridge::Latest<workspace::SnapshotPtr>>(
            m_mailbox, [this](const workspace::SnapshotPtr& snapshot) {
                for (const auto& show : m_shows)
                    show(snapshot);
            });
        m_arrivals = std::make_unique<bridge::Latest<int>>(m_mailbox, [this](int) {
            for (const auto& note : m_notes)
                note();
        });
        m_world->workspace().setListener(
            {[latest = *m_snapshots](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); },
             [latest = *m_arrivals] { latest.put(0); }});
        window->resize(1440, 900);
        window->navigate({u"map"_s, {}, {}, {}});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        window->focusPage();
        guardTheScreen(true);
    }
    ~OpenConsole()
    {
        guardTheScreen(false);
        m_world->workspace().setListener({});
        window.reset();
    }
    OpenConsole(const OpenConsole&) = delete;
    OpenConsole& operator=(const OpenConsole&) = delete;

    [[nodiscard]] workspace::Workspace& workspace() { return m_world->workspace(); }
    template<typename Page>
    [[nodiscard]] Page* page(const QString& id)
    {
        return qobject_cast<Page*>(window->page(id));
    }
    template<typename Part>
    [[nodiscard]] Part* part(const QString& pageId)
    {
        return window->page(pageId)->findChild<Part*>();
    }

    std::unique_ptr<shell::MainWindow> window;

private:
    template<typename Page>
    Page* wired(Page* page)
    {
        page->setWorkspace(&m_world->workspace());
        if constexpr (requires { page->showSnapshot(workspace::SnapshotPtr()); }) {
            m_shows.push_back([page](const workspace::SnapshotPtr& snapshot) { page->showSnapshot(snapshot); });
            page->showSnapshot(m_world->workspace().snapshot());
        }
        if constexpr (requires { page->noteRequests(); })
            m_notes.push_back([page] { page->noteRequests(); });
        return page;
    }

    support::SampleWorld m_world;
    bridge::Mailbox m_mailbox;
    std::vector<std::function<void(workspace::SnapshotPtr)>> m_shows;
    std::vector<std::function<void()>> m_notes;
    std::unique_ptr<bridge::Latest<workspace::SnapshotPtr>> m_snapshots;
    std::unique_ptr<bridge::Latest<int>> m_arrivals;
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, key, modifiers);
    QCoreApplication::processEvents(); // what the key made appear is there before the next one
}

void type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

// Tab by Tab, as a person without a mouse gets there.
template<typename Part, typename Wanted>
Part* tabTo(Wanted wanted)
{
    constexpr int MostStops = 120;
    for (int i = 0; i < MostStops; ++i) {
        auto* part = qobject_cast<Part*>(QApplication::focusWidget());
        if (part && wanted(*part))
            return part;
        press(Qt::Key_Tab);
    }
    return nullptr;
}

// A part that can be seen and says this.
template<typename Part>
Part* partSaying(const QWidget& whole, const QString& text)
{
    for (Part* part : whole.findChildren<Part*>()) {
        if (part->isVisible() && part->text() == text)
            return part;
    }
    return nullptr;
}

void click(QWidget* part, QPoint place = {})
{
    QVERIFY(part);
    QTest::mouseClick(part, Qt::LeftButton, {}, place.isNull() ? part->rect().center() : place);
    QCoreApplication::processEvents();
}

// Opens the box and clicks the row that says this.
void pick(QComboBox* box, const QString& text)
{
    QVERIFY(box);
    const int row = box->findText(text, Qt::MatchStartsWith);
    QVERIFY2(row >= 0, qPrintable(text));
    click(box);
    QTRY_VERIFY(box->view()->isVisible());
    const QModelIndex index = box->model()->index(row, box->modelColumn());
    box->view()->scrollTo(index);
    constexpr int MostTries = 10; // the list takes no click while one could still be the second half of a double click
    for (int i = 0; i < MostTries && box->view()->isVisible(); ++i) {
        const QPoint place = box->view()->visualRect(index).center();
        QTest::mouseMove(box->view()->viewport(), place);
        click(box->view()->viewport(), place);
        static_cast<void>(QTest::qWaitFor([box] { return !box->view()->isVisible(); }, 200));
    }
    QCOMPARE(box->currentIndex(), row);
}

void goTo(OpenConsole& console, const QString& page)
{
    for (auto* item : console.window->findChildren<shell::RailItem*>()) {
        if (item->id() == page)
            click(item);
    }
    QTRY_COMPARE(console.window->currentPage()->id(), page);
}

QString visibleText(const QWidget& whole)
{
    QStringList out;
    for (const QLabel* label : whole.findChildren<QLabel*>())
        out.append(label->text());
    for (const auto* chip : whole.findChildren<widgets::StatusChip*>())
        out.append(chip->word());
    return out.join(u'\n');
}

int rowOf(const widgets::DataTable& table, const QString& text)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace

class TestMainJob : public QObject
{
    Q_OBJECT

    // What both ways have to find at the same places.
    static void seeTheEvidence(OpenConsole& console)
    {
        auto* evidence = console.part<map::EvidenceList>(u"map"_s);
        QVERIFY(evidence->isVisible());
        const QString text = visibleText(*evidence);
        for (const QString& service : {u"shop/get-order"_s, u"shop/place-order"_s, u"shop/order-status"_s})
            QVERIFY2(text.contains(service), qPrintable(text));
        QVERIFY2(text.contains(u"get-order.shop.svc.cluster.local"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 of 2 Pods ready"_s), qPrintable(text));
    }

    static void seeTheAnswer(OpenConsole& console)
    {
        auto* response = console.part<tester::ResponsePane>(u"tester"_s);
        auto* chip = response->findChild<widgets::StatusChip*>();
        QTRY_VERIFY_WITH_TIMEOUT(chip->word().startsWith(u"200"_s), 10'000);
        QVERIFY2(response->bodyText().contains(u"10482"_s), qPrintable(response->bodyText()));
        auto* trace = response->findChild<widgets::TraceList*>();
        QTRY_VERIFY(trace->steps().size() > 4);
        QVERIFY(std::ranges::any_of(trace->steps(), [](const auto& step) { return step.scope == u"product"_s; }));
        QVERIFY(visibleText(*response).contains(u"Timing"_s));
    }

    static int statusWith(OpenConsole& console, const base::Secret& key)
    {
        const auto snapshot = console.workspace().snapshot();
        const catalog::Api* api = snapshot->catalog->findApi(catalog::ApiName("orders"));
        const auto operation =
            std::ranges::find(api->operations, catalog::OperationName("get-order"), &catalog::Operation::name);
        tester::Draft draft = tester::draftOf(*api, *operation);
        tester::fillFrom(draft, *snapshot->catalog, "/orders/10482");
        auto request = tester::makeRequest(draft, *snapshot->catalog, console.workspace().gatewayAddress(), key);
        const auto response = console.workspace().http().sendAndWait(std::move(*request));
        return response ? response->status : 0;
    }

private slots:
    void initTestCase() { widgets::Theme::apply(widgets::ThemeMode::Light); }

    void withTheKeyboardAlone()
    {
        OpenConsole console;
        auto* view = console.part<map::MapView>(u"map"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->page(u"map"_s)->isReady(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(view->graph().indexOf("pods:shop/order-status") < view->graph().nodes.size(), 10'000);

        // The orders API on the map: filter, then along the links.
        press(Qt::Key_Slash);
        type(u"api=orders"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(view));
        press(Qt::Key_Right); // the first thing
        for (int i = 0; i < 4 && view->selected() != "api:orders"; ++i)
            press(Qt::Key_Right);
        QCOMPARE(view->selected(), std::string("api:orders"));
        seeTheEvidence(console);

        // Into the tester, with an external subscription.
        press(Qt::Key_T);
        QTRY_COMPARE(console.window->currentPage()->id(), u"tester"_s);
        auto* operations = console.part<tester::OperationList>(u"tester"_s);
        QCOMPARE(operations->currentApi(), u"orders"_s);
        console.window->focusPage();
        for (int i = 0; i < 5 && operations->currentOperation() != u"get-order"_s; ++i)
            press(Qt::Key_Down);
        QCOMPARE(operations->currentOperation(), u"get-order"_s);
        auto* caller = tabTo<tester::CallerBox>([](const auto&) { return true; });
        QVERIFY(caller);
        type(Acme); // its primary key comes first
        QCOMPARE(caller->subscription().text(), bridge::toStd(Acme));
        auto* id = tabTo<QLineEdit>([](const QLineEdit& edit) { return edit.accessibleName().startsWith(u"id,"_s); });
        QVERIFY(id);
        id->selectAll();
        type(u"10482"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        seeTheAnswer(console);

        // The same call among the requests.
        auto* link =
            tabTo<widgets::LinkLabel>([](const QLabel& label) { return label.text() == u"Show in Requests"_s; });
        QVERIFY(link);
        press(Qt::Key_Return);
        QTRY_COMPARE(console.window->currentPage()->id(), u"requests"_s);
        auto* drawer = console.part<widgets::DetailsDrawer>(u"requests"_s);
        QTRY_VERIFY(drawer->isVisible());
        QTRY_VERIFY(visibleText(*drawer).contains(u"200 OK"_s));
        QVERIFY(visibleText(*drawer).contains(Acme));

        // Without a key.
        QTest::keyClick(console.window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(console.window->currentPage()->id(), u"tester"_s);
        caller = tabTo<tester::CallerBox>([](const auto&) { return true; });
        QVERIFY(caller);
        press(Qt::Key_Home);
        QVERIFY(caller->subscription().empty());
        press(Qt::Key_Return, Qt::ControlModifier);
        auto* response = console.part<tester::ResponsePane>(u"tester"_s);
        QTRY_VERIFY(response->rawText().startsWith(u"HTTP/1.1 401"_s));
        QVERIFY2(response->rawText().endsWith(MissingKey), qPrintable(response->rawText()));
        QVERIFY2(response->headersText().contains(u"WWW-Authenticate: AzureApiManagementKey realm="_s),
                 qPrintable(response->headersText()));

        // A new primary key.
        const base::Secret primary =
            *console.workspace().key(catalog::SubscriptionName("partner-acme"), traffic::KeyUsed::Primary);
        const base::Secret secondary =
            *console.workspace().key(catalog::SubscriptionName("partner-acme"), traffic::KeyUsed::Secondary);
        QCOMPARE(statusWith(console, primary), 200);
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        type(u"subscriptions"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(console.window->currentPage()->id(), u"subscriptions"_s);
        auto* table = console.part<widgets::DataTable>(u"subscriptions"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        console.window->focusPage();
        for (int i = 0; i < 20 && table->currentKey() != Acme; ++i)
            press(Qt::Key_J);
        QCOMPARE(table->currentKey(), Acme);
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        type(u"regenerate the primary"_s);
        press(Qt::Key_Return);
        auto* plan = console.part<widgets::PlanPanel>(u"subscriptions"_s);
        QTRY_VERIFY(plan->isVisible());
        QVERIFY(!plan->isConfirmed()); // the key is in use
        auto* consent = tabTo<QCheckBox>([](const auto&) { return true; });
        QVERIFY(consent);
        press(Qt::Key_Space);
        auto* word = tabTo<QLineEdit>([plan](const QLineEdit& edit) { return plan->isAncestorOf(&edit); });
        QVERIFY(word);
        type(Acme);
        QVERIFY(plan->isConfirmed());
        auto* confirm = tabTo<QPushButton>([](const QPushButton& button) { return button.text() == u"Regenerate"_s; });
        QVERIFY(confirm && plan->isAncestorOf(confirm));
        press(Qt::Key_Space);
        QTRY_VERIFY(!plan->isVisible());
        QCOMPARE(statusWith(console, primary), 401);
        QCOMPARE(statusWith(console, secondary), 200);
        QCOMPARE(
            statusWith(console,
                       *console.workspace().key(catalog::SubscriptionName("partner-acme"), traffic::KeyUsed::Primary)),
            200);
    }

    void withTheMouse()
    {
        OpenConsole console;
        auto* view = console.part<map::MapView>(u"map"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.window->page(u"map"_s)->isReady(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(view->graph().indexOf("pods:shop/order-status") < view->graph().nodes.size(), 10'000);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->placeOf("api:orders").center().toPoint());
        QCOMPARE(view->selected(), std::string("api:orders"));
        seeTheEvidence(console);

        const auto links = console.part<map::EvidenceList>(u"map"_s)->findChildren<widgets::LinkLabel*>();
        const auto link = std::ranges::find_if(links, [](const QLabel* label) { return label->text() == u"/{id}"_s; });
        QVERIFY(link != links.end());
        QTest::mouseClick(*link, Qt::LeftButton, {}, QPoint(5, 5));
        QTRY_COMPARE(console.window->currentPage()->id(), u"tester"_s);
        QCOMPARE(console.part<tester::OperationList>(u"tester"_s)->currentOperation(), u"get-order"_s);
        auto* caller = console.part<tester::CallerBox>(u"tester"_s);
        pick(caller, Acme);
        QCOMPARE(caller->subscription().text(), bridge::toStd(Acme));
        const QWidget& testerPage = *console.window->page(u"tester"_s);
        const auto edits = testerPage.findChildren<QLineEdit*>();
        const auto id = std::ranges::find_if(
            edits, [](const QLineEdit* edit) { return edit->accessibleName().startsWith(u"id,"_s); });
        QVERIFY(id != edits.end());
        QTest::mouseDClick(*id, Qt::LeftButton, {}, QPoint(20, (*id)->height() / 2)); // the whole word
        type(u"10482"_s);
        click(partSaying<QPushButton>(testerPage, u"Send"_s));
        seeTheAnswer(console);

        // The same call among the requests.
        click(partSaying<widgets::LinkLabel>(testerPage, u"Show in Requests"_s), QPoint(5, 5));
        QTRY_COMPARE(console.window->currentPage()->id(), u"requests"_s);
        auto* drawer = console.part<widgets::DetailsDrawer>(u"requests"_s);
        QTRY_VERIFY(drawer->isVisible());
        QTRY_VERIFY(visibleText(*drawer).contains(u"200 OK"_s));
        QVERIFY(visibleText(*drawer).contains(Acme));

        // Without a key.
        goTo(console, u"tester"_s);
        pick(caller, caller->itemText(0));
        QVERIFY(caller->subscription().empty());
        click(partSaying<QPushButton>(testerPage, u"Send"_s));
        auto* response = console.part<tester::ResponsePane>(u"tester"_s);
        QTRY_VERIFY(response->rawText().startsWith(u"HTTP/1.1 401"_s));
        QVERIFY2(response->rawText().endsWith(MissingKey), qPrintable(response->rawText()));
        QVERIFY(response->headersText().contains(u"WWW-Authenticate: AzureApiManagementKey realm="_s));

        // A new primary key.
        const catalog::SubscriptionName acme(bridge::toStd(Acme));
        const base::Secret primary = *console.workspace().key(acme, traffic::KeyUsed::Primary);
        const base::Secret secondary = *console.workspace().key(acme, traffic::KeyUsed::Secondary);
        goTo(console, u"subscriptions"_s);
        auto* table = console.part<widgets::DataTable>(u"subscriptions"_s);
        QTRY_VERIFY(rowOf(*table, Acme) >= 0);
        const QModelIndex row = table->model()->index(rowOf(*table, Acme), 0);
        click(table->viewport(), table->visualRect(row).center());
        QCOMPARE(table->currentKey(), Acme);
        const QWidget& subscriptionsPage = *console.window->page(u"subscriptions"_s);
        QTRY_VERIFY(partSaying<QPushButton>(subscriptionsPage, u"Regenerate"_s)); // of the first card: primary
        click(partSaying<QPushButton>(subscriptionsPage, u"Regenerate"_s));
        auto* plan = console.part<widgets::PlanPanel>(u"subscriptions"_s);
        QTRY_VERIFY(plan->isVisible());
        auto* consent = plan->findChild<QCheckBox*>();
        click(consent, QPoint(8, consent->height() / 2));
        click(plan->findChild<QLineEdit*>());
        type(Acme);
        QVERIFY(plan->isConfirmed());
        click(partSaying<QPushButton>(*plan, u"Regenerate"_s));
        QTRY_VERIFY(!plan->isVisible());
        QCOMPARE(statusWith(console, primary), 401);
        QCOMPARE(statusWith(console, secondary), 200);
        QCOMPARE(statusWith(console, *console.workspace().key(acme, traffic::KeyUsed::Primary)), 200);
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
