// SPDX-License-Identifier: GPL-3.0-or-later
// The Tester page on a gateway of its own: from the steps of a trace to the lines where they are written.
#include "app/tester/callform.h"
#include "app/tester/responsepane.h"
#include "app/tester/testerpage.h"
#include "tests/support/screen/policyworkspace.h"
#include "tests/support/screen/widgettest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using widgets::Target;

namespace {

class ShownTester
{
public:
    explicit ShownTester(const QString& operation)
    {
        page.setWorkspace(world.get());
        page.showSnapshot(world->snapshot());
        page.resize(1300, 800);
        page.show();
        page.openTarget({page.id(), u"api"_s, u"orders"_s, {{u"operation"_s, operation}, {u"path"_s, u"/orders/1"_s}}});
    }
    ~ShownTester()
    {
        page.setWorkspace(nullptr);
        QThreadPool::globalInstance()->waitForDone();
    }
    ShownTester(const ShownTester&) = delete;
    ShownTester& operator=(const ShownTester&) = delete;

    [[nodiscard]] bool sendAndWait()
    {
        page.send();
        return QTest::qWaitFor([this] { return !trace()->steps().isEmpty(); }, 20'000);
    }
    [[nodiscard]] widgets::TraceList* trace() const { return page.findChild<tester::ResponsePane*>()->trace(); }
    [[nodiscard]] const widgets::Command* command(const QString& id)
    {
        m_commands = page.commands();
        const auto found = std::ranges::find(m_commands, id, &widgets::Command::id);
        return found == m_commands.end() ? nullptr : &*found;
    }

    support::PolicyWorkspace world;
    tester::TesterPage page;

private:
    QList<widgets::Command> m_commands;
};

} // namespace

class TestTesterPage : public QObject
{
    Q_OBJECT
private slots:
    void requestAndResponseTakeTurnsInANarrowPage()
    {
        ShownTester shown(u"list"_s);
        const auto* form = shown.page.findChild<tester::CallForm*>();
        const auto* response = shown.page.findChild<tester::ResponsePane*>();
        auto* parts = shown.page.findChild<QTabBar*>(u"parts"_s);
        QVERIFY(form->isVisible() && response->isVisible() && !parts->isVisible());
        shown.page.resize(680, 450);
        QVERIFY(form->isVisible() && !response->isVisible() && parts->isVisible());
        QVERIFY(shown.sendAndWait());
        QVERIFY(!form->isVisible() && response->isVisible());
        QCOMPARE(parts->currentIndex(), 1);
        parts->setCurrentIndex(0);
        QVERIFY(form->isVisible() && !response->isVisible());
        parts->setCurrentIndex(1);
        shown.page.openTarget({shown.page.id(), u"api"_s, u"orders"_s, {{u"operation"_s, u"get"_s}}});
        QVERIFY(form->isVisible()); // another call begins with its request
        shown.page.resize(1300, 800);
        QVERIFY(form->isVisible() && response->isVisible() && !parts->isVisible());
    }
    void theAddressCanBeReadInEveryWidth()
    {
        ShownTester shown(u"list"_s);
        const auto* address = shown.page.findChild<QLineEdit*>(u"address"_s);
        QVERIFY(address);
        for (const int width : {1300, 1000, 680, 1300}) {
            shown.page.resize(width, 450);
            QApplication::processEvents();
            QVERIFY2(address->width() >= 180, qPrintable(QString::number(address->width())));
            QVERIFY(address->geometry().right() < address->parentWidget()->width());
        }
    }
    void aStepOfTheTraceLeadsToItsLine()
    {
        ShownTester shown(u"list"_s);
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        QVERIFY(shown.command(u"tester.policy"_s));
        QVERIFY(!shown.command(u"tester.policy"_s)->whyNot.isEmpty());
        QVERIFY(shown.sendAndWait());
        const auto& steps = shown.trace()->steps();
        const auto header = std::ranges::find(steps, u"set-header"_s, &widgets::TraceStep::name);
        QVERIFY(header != steps.end());
        shown.trace()->setCurrent(static_cast<int>(header - steps.begin()));
        QTest::keyClick(shown.trace(), Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(1));
        const auto target = asked[0][0].value<Target>();
        QCOMPARE(QStringList({target.page, target.kind, target.name, target.extra.value(u"line"_s)}).join(u'|'),
                 u"policies|file|policy.xml|3"_s);
        QVERIFY(shown.command(u"tester.policy"_s)->whyNot.isEmpty());
        shown.command(u"tester.policy"_s)->run();
        QCOMPARE(asked.size(), qsizetype(2));
        QCOMPARE(asked[1][0].value<Target>(), target);
    }

    // What refused the call is chosen by itself; the gateway's own step says in its sentence which document it was.
    void aQuarantinedDocumentIsOneKeyAway()
    {
        ShownTester shown(u"get"_s);
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        QVERIFY(shown.sendAndWait());
        QVERIFY(shown.trace()->current() >= 0);
        QTest::keyClick(shown.trace(), Qt::Key_Return);
        QCOMPARE(asked.size(), qsizetype(1));
        const auto target = asked[0][0].value<Target>();
        QCOMPARE(target.name, u"apis/orders/operations/get/policy.xml"_s);
        QCOMPARE(target.extra.value(u"line"_s), u"4"_s);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestTesterPage>(argc, argv);
}
#include "tst_testerpage.moc"
