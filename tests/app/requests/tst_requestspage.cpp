// SPDX-License-Identifier: GPL-3.0-or-later
// The Requests page on a gateway of its own: from why a request ended to the line where that is written.
#include "app/requests/requestspage.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/tracelist.h"
#include "core/gateway/tracebook.h"
#include "tests/support/screen/policyworkspace.h"
#include "tests/support/screen/widgettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using widgets::Target;

namespace {

class ShownRequests
{
public:
    ShownRequests()
    {
        page.setWorkspace(world.get());
        page.resize(1300, 800);
        page.show();
    }
    ~ShownRequests()
    {
        page.setWorkspace(nullptr);
        QThreadPool::globalInstance()->waitForDone();
    }
    ShownRequests(const ShownRequests&) = delete;
    ShownRequests& operator=(const ShownRequests&) = delete;

    // Opens the drawer of the newest request, once that many are there.
    [[nodiscard]] bool openNewest(int requests)
    {
        const bool areThere = QTest::qWaitFor(
            [&] {
                page.noteRequests();
                return table()->model()->rowCount() == requests;
            },
            20'000);
        table()->selectRowByNumber(0);
        QTest::keyClick(table(), Qt::Key_Return);
        return areThere && drawer()->isVisible();
    }
    [[nodiscard]] widgets::DataTable* table() const { return page.findChild<widgets::DataTable*>(); }
    [[nodiscard]] widgets::DetailsDrawer* drawer() const { return page.findChild<widgets::DetailsDrawer*>(); }
    [[nodiscard]] widgets::TraceList* trace() const { return page.findChild<widgets::TraceList*>(); }
    [[nodiscard]] widgets::LinkLabel* reasonLink() const
    {
        for (auto* link : drawer()->reason().findChildren<widgets::LinkLabel*>()) {
            if (link->text() == u"Show in Policies" && link->isVisible())
                return link;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::Command toPolicies()
    {
        const auto commands = page.commands();
        return *std::ranges::find(commands, u"requests.policy"_s, &widgets::Command::id);
    }

    support::PolicyWorkspace world;
    requests::RequestsPage page;
};

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT
private slots:
    void theReasonLeadsToItsLine()
    {
        ShownRequests shown;
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        QCOMPARE(shown.world.call("/orders/1"), 500); // quarantined
        QVERIFY(shown.openNewest(1));
        QVERIFY(shown.reasonLink());
        QTest::keyClick(shown.reasonLink(), Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(1));
        const auto target = asked[0][0].value<Target>();
        QCOMPARE(QStringList({target.page, target.kind, target.name, target.extra.value(u"line"_s)}).join(u'|'),
                 u"policies|file|apis/orders/operations/get/policy.xml|4"_s);
        QVERIFY(shown.toPolicies().whyNot.isEmpty());
        shown.toPolicies().run();
        QCOMPARE(asked.size(), qsizetype(2));
        QCOMPARE(asked[1][0].value<Target>(), target);
        QVERIFY(shown.page.goBackInside());
        QVERIFY(!shown.toPolicies().whyNot.isEmpty());
    }

    void aReasonWithoutADocumentLeadsNowhere()
    {
        ShownRequests shown;
        QCOMPARE(shown.world.call("/nowhere"), 404);
        QVERIFY(shown.openNewest(1));
        QVERIFY(shown.drawer()->reason().isVisible());
        QVERIFY(!shown.toPolicies().whyNot.isEmpty());
        QVERIFY(!shown.reasonLink());
    }

    void aStepOfTheTraceLeadsToItsLine()
    {
        ShownRequests shown;
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        QVERIFY(shown.world.call("/orders", true) > 0);
        QVERIFY(shown.openNewest(1));
        const auto& steps = shown.trace()->steps();
        const auto header = std::ranges::find(steps, u"set-header"_s, &widgets::TraceStep::name);
        QVERIFY(header != steps.end());
        shown.drawer()->setCurrentTab(1);
        shown.trace()->setCurrent(static_cast<int>(header - steps.begin()));
        QTest::keyClick(shown.trace(), Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(1));
        const auto target = asked[0][0].value<Target>();
        QCOMPARE(target.name + u':' + target.extra.value(u"line"_s), u"policy.xml:3"_s);
        shown.toPolicies().run();
        QCOMPARE(asked.size(), qsizetype(2));
        QCOMPARE(asked[1][0].value<Target>(), target);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestRequestsPage>(argc, argv);
}
#include "tst_requestspage.moc"
