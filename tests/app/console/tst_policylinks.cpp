// SPDX-License-Identifier: GPL-3.0-or-later
// From a problem of the catalog to its line, through the window and by the keyboard alone, and back.
#include "app/bridge/mailbox.h"
#include "app/localgateway/localgatewaypage.h"
#include "app/policies/documentpane.h"
#include "app/policies/policiespage.h"
#include "app/policies/policyeditor.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/datatable.h"
#include "tests/support/screen/policyworkspace.h"
#include "tests/support/screen/widgettest.h"

using namespace Qt::StringLiterals;
using Part = localgateway::GatewayTables::Part;

namespace {

class OpenWindow
{
public:
    OpenWindow()
        : window({{u"policies"_s, u"Publish"_s, u"Policies"_s, u"policy"_s,
                   [this] { return policies = wired(new policies::PoliciesPage); }},
                  {u"localgateway"_s, u"Platform"_s, u"Local gateway"_s, u"gateway"_s,
                   [this] { return gateway = wired(new localgateway::LocalGatewayPage); }}})
        , m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) {
            if (policies)
                policies->showSnapshot(snapshot);
            if (gateway)
                gateway->showSnapshot(snapshot);
        })
    {
        world->setListener(
            {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        window.resize(1440, 900);
        window.navigate({u"localgateway"_s, {}, {}, {}});
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }
    ~OpenWindow()
    {
        world->setListener({});
        gateway->setWorkspace(nullptr);
        if (policies)
            policies->setWorkspace(nullptr);
        QThreadPool::globalInstance()->waitForDone();
    }
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] policies::PolicyEditor* editor() const
    {
        return policies->findChild<policies::DocumentPane*>()->editor();
    }
    [[nodiscard]] bool isInText() const
    {
        const QWidget* focus = QApplication::focusWidget();
        return policies && focus && editor()->isAncestorOf(focus);
    }

    support::PolicyWorkspace world;
    policies::PoliciesPage* policies = nullptr;
    localgateway::LocalGatewayPage* gateway = nullptr;
    shell::MainWindow window;

private:
    template<typename Page>
    Page* wired(Page* page)
    {
        page->setWorkspace(world.get());
        page->showSnapshot(world->snapshot());
        return page;
    }

    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};

} // namespace

class TestPolicyLinks : public QObject
{
    Q_OBJECT
private slots:
    void fromAProblemIntoItsLineAndBack()
    {
        OpenWindow open;
        widgets::DataTable* problems = open.gateway->tables()->table(Part::Problems);
        QTRY_COMPARE_WITH_TIMEOUT(problems->model()->rowCount(), 2, 20'000);
        open.gateway->tables()->setPart(Part::Problems);
        problems->setFocus();
        problems->selectRowByNumber(1);
        open.press(Qt::Key_Return);
        QCOMPARE(open.window.currentPage()->id(), u"policies"_s);
        // The page was not there yet: the keyboard is in the text once the document is.
        QTRY_COMPARE_WITH_TIMEOUT(open.editor()->line(), 5U, 20'000);
        QVERIFY(open.editor()->text().find("set-headr") != std::string::npos);
        QTRY_VERIFY(open.isInText());
        open.press(Qt::Key_Escape); // the list is one key away
        QVERIFY(!open.isInText());
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.currentPage()->id(), u"localgateway"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(problems));
        QCOMPARE(problems->currentRow(), 1);
        // And again, now that the page is there.
        problems->selectRowByNumber(0);
        open.press(Qt::Key_Return);
        QCOMPARE(open.editor()->line(), 4U);
        QVERIFY(open.isInText());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPolicyLinks>(argc, argv);
}
#include "tst_policylinks.moc"
