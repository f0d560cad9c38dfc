// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that a person made read-only: every page says why nothing can be changed, and nothing is.
#include "app/console.h"
#include "app/pages.h"
#include "app/policies/documentpane.h"
#include "app/shell/topbar.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "tests/support/screen/widgettest.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestReadOnly : public QObject
{
    Q_OBJECT

    static QString whyNot(shell::MainWindow& window, const QString& id)
    {
        const auto commands = window.commands();
        const auto found = std::ranges::find(commands, id, &widgets::Command::id);
        return found == commands.end() ? u"there is no such command"_s : found->whyNot;
    }
    static widgets::Button* button(const QWidget& page, const QString& text)
    {
        const auto all = page.findChildren<widgets::Button*>();
        const auto found = std::ranges::find(all, text, &widgets::Button::text);
        return found == all.end() ? nullptr : *found;
    }

private slots:
    void oneKeyAndNothingCanBeChanged()
    {
        const QTemporaryDir folder;
        preferences::Preferences preferences(folder.filePath(u"gatehouse.ini"_s));
        console::Session session;
        shell::MainWindow window(console::pages(preferences, session));
        const console::StartOptions options;
        console::Console console(options, preferences, session, window);
        console.begin(u"subscriptions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session.workspace(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage() && window.currentPage()->id() == u"subscriptions"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage()->isReady(), 20'000);
        QWidget& page = *window.currentPage();
        auto* table = page.findChild<widgets::DataTable*>();
        table->selectRowByNumber(0);
        emit table->rowActivated(0);
        const auto mode = [&window] { return window.findChild<shell::TopBar*>()->mode().accessibleName(); };
        QCOMPARE(mode(), u"Mode: Normal"_s);
        QVERIFY(whyNot(window, u"subscriptions.primary"_s).isEmpty());
        QVERIFY(button(page, u"Regenerate"_s)->isEnabled());

        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(mode(), u"Mode: Read-only"_s);
        QVERIFY(session.workspace()->journal().isReadOnly());
        for (const auto& command : {u"subscriptions.primary"_s, u"subscriptions.secondary"_s, u"subscriptions.state"_s})
            QVERIFY2(whyNot(window, command).contains(u"read-only"_s), qPrintable(whyNot(window, command)));
        for (const auto& text : {u"Regenerate"_s, u"Suspend"_s})
            QVERIFY2(button(page, text)->toolTip().contains(u"Ctrl+Shift+L"_s), qPrintable(text));

        window.navigate({u"policies"_s, u"file"_s, u"policy.xml"_s, {}});
        auto* document = window.page(u"policies"_s)->findChild<policies::DocumentPane*>();
        QTRY_VERIFY_WITH_TIMEOUT(document->whyNotSave().contains(u"read-only"_s), 20'000);

        QTest::mouseClick(&window.findChild<shell::TopBar*>()->mode(), Qt::LeftButton);
        QTRY_COMPARE(mode(), u"Mode: Normal"_s);
        QTRY_VERIFY(!document->whyNotSave().contains(u"read-only"_s));
        QVERIFY(!session.workspace()->journal().isReadOnly());
        QVERIFY(button(page, u"Regenerate"_s)->isEnabled());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestReadOnly>(argc, argv);
}
#include "tst_readonly.moc"
