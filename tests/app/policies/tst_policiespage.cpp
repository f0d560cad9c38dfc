// SPDX-License-Identifier: GPL-3.0-or-later
// The Policies page on an artifact folder: what it lists, how documents fare, what really runs, keys and links.
#include "app/widgets/datatable.h"
#include "app/widgets/statepane.h"
#include "tests/app/policies/shownpage.h"
#include "tests/support/screen/widgettest.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using policies::DocumentPane;
using policies::PolicyRow;
using support::FragmentKey;
using support::GetKey;
using support::GlobalKey;
using support::ListKey;
using support::OrdersKey;
using support::ProductKey;
using support::ShownPolicies;
using widgets::State;

namespace {

QStringList shownNames(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList out;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        out.append(index.data().toString());
        out.append(shownNames(model, index));
    }
    return out;
}

QString lineOf(const std::string& text, uint32_t line)
{
    return QString::fromStdString(text).split(u'\n').value(line - 1);
}

const widgets::Command* commandOf(const QList<widgets::Command>& commands, const QString& id)
{
    for (const widgets::Command& command : commands) {
        if (command.id == id)
            return &command;
    }
    return nullptr;
}

} // namespace

class TestPoliciesPage : public QObject
{
    Q_OBJECT
private slots:
    void documentsStandByScope()
    {
        ShownPolicies shown;
        QVERIFY(shown.waitUntilReady());
        const QAbstractItemModelTester tester(shown.list()->view()->model());
        QCOMPARE(shownNames(*shown.list()->view()->model()).join(u'|'),
                 u"All APIs|Products|External|APIs|Orders|get|list|Fragments|stamp"_s);
        QCOMPARE(shown.row(GlobalKey).file, u"policy.xml"_s);
        QVERIFY(!shown.row(ListKey).hasDocument());
        QVERIFY(!shown.row(OrdersKey).state);
        QCOMPARE(shown.row(FragmentKey).kind, PolicyRow::Kind::Fragment);
    }

    void eachDocumentSaysHowItFares()
    {
        ShownPolicies shown;
        QVERIFY(shown.waitUntilReady());
        QTRY_VERIFY(shown.row(GetKey).isQuarantined);
        QCOMPARE(*shown.row(GetKey).state, State::Danger);
        QCOMPARE(shown.row(GetKey).problems, 2);
        QCOMPARE(shown.row(ProductKey).stateField, u"fine"_s);
        QCOMPARE(*shown.row(FragmentKey).state, State::Success);
        QVERIFY2(shown.text().contains(u"4 document"_s), qPrintable(shown.text()));
        QVERIFY(shown.text().contains(u"1 quarantined"_s));
    }

    void theFirstDocumentIsShownAndChosen()
    {
        ShownPolicies shown;
        QVERIFY(shown.waitUntilReady());
        QCOMPARE(shown.list()->currentKey(), GlobalKey);
        QCOMPARE(shown.editor()->text(), support::FineText);
        QVERIFY(shown.list()->view()->selectionModel()->isSelected(shown.list()->view()->currentIndex()));
        QTRY_VERIFY(shown.text().contains(u"2 policy(ies), 1 expression(s)"_s));
    }

    void theKeyboardInAnEmptyTreeDoesNotLoseTheChoice()
    {
        ShownPolicies shown;
        shown.list()->view()->setFocus();
        QVERIFY(shown.waitUntilReady());
        QVERIFY(shown.list()->view()->currentIndex().isValid());
        QVERIFY(shown.list()->view()->selectionModel()->isSelected(shown.list()->view()->currentIndex()));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("names");
        QTest::newRow("a word") << u"list"_s << u"APIs|Orders|list"_s;
        QTest::newRow("of an API") << u"orders"_s << u"APIs|Orders|get|list"_s;
        QTest::newRow("what is used") << u"uses:set-method"_s << u"Products|External|Fragments|stamp"_s;
        QTest::newRow("state") << u"state:none"_s << u"APIs|Orders|list"_s;
        QTest::newRow("quarantined") << u"state:quarantined state:problems"_s << u"APIs|Orders|get"_s;
        QTest::newRow("problems") << u"problems>1"_s << u"APIs|Orders|get"_s;
        QTest::newRow("scope") << u"scope:product"_s << u"Products|External"_s;
        QTest::newRow("method") << u"method:GET name:get"_s << u"APIs|Orders|get"_s;
    }
    void filters()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, names);
        ShownPolicies shown;
        QVERIFY(shown.waitUntilReady());
        shown.list()->filterBox()->setText(filter);
        QCOMPARE(shownNames(*shown.list()->view()->model()).join(u'|'), names);
        shown.list()->filterBox()->setText(u"nothinglikeit"_s);
        QVERIFY(shown.list()->pane()->mode() == widgets::StatePane::Mode::NoMatch);
        emit shown.list()->pane()->filterCleared();
        QCOMPARE(shown.list()->view()->model()->rowCount(), 4);
        QVERIFY(shown.list()->view()->isExpanded(shown.list()->view()->model()->index(2, 0)));
    }

    void problemsStandBelowAndLeadIntoTheText()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        widgets::DataTable* table = shown.document()->problems()->problems();
        const QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"4"_s);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"5"_s);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"set-header"_s));
        emit table->rowActivated(1);
        QCOMPARE(shown.editor()->line(), 5U);
        QVERIFY(shown.editor()->tipAt(5).contains(u"Dapr"_s));
        QVERIFY(shown.editor()->tipAt(4, 6).contains(u"set-header"_s));
        QVERIFY(shown.editor()->tipAt(3).isEmpty());
    }

    void whatIsNotSupportedComesWithItsAdvice()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        widgets::DataTable* table = shown.document()->problems()->missing();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"publish-to-dapr"_s);
        QVERIFY(table->model()->index(0, 2).data().toString().contains(u"send-request"_s));
    }

    void keysGoFromProblemToProblem()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        QTRY_COMPARE(shown.editor()->marks().size(), qsizetype(2));
        const auto commands = shown.page.commands();
        QCOMPARE(commandOf(commands, u"policies.next"_s)->keys, QKeySequence(Qt::Key_F8));
        commandOf(commands, u"policies.next"_s)->run();
        QCOMPARE(shown.editor()->line(), 4U);
        commandOf(commands, u"policies.next"_s)->run();
        QCOMPARE(shown.editor()->line(), 5U);
        commandOf(commands, u"policies.next"_s)->run();
        QCOMPARE(shown.editor()->line(), 4U);
        commandOf(commands, u"policies.previous"_s)->run();
        QCOMPARE(shown.editor()->line(), 5U);
    }

    void anOperationWithoutADocumentSaysSo()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(ListKey));
        QTRY_VERIFY(shown.document()->pane()->mode() == widgets::StatePane::Mode::Empty);
        QVERIFY(!shown.document()->whyNotSave().isEmpty());
    }

    void whatRunsKnowsItsOrigins()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        shown.document()->setTab(DocumentPane::Tab::Effective);
        policies::EffectivePane* effective = shown.document()->effective();
        QTRY_VERIFY(!effective->text().lines.empty());
        QCOMPARE(effective->product(), u"external"_s);
        const std::string text = effective->editor()->text();
        const QString whole = QString::fromStdString(text);
        QVERIFY(whole.contains(u"set-headr"_s) && whole.contains(u"set-method"_s) && whole.contains(u"set-header"_s));
        for (size_t i = 0; i < effective->text().lines.size(); ++i) {
            const auto& line = effective->text().lines[i];
            const QString tip = effective->editor()->tipAt(static_cast<int>(i) + 1);
            QCOMPARE(tip.isEmpty(), line.scope.empty());
            if (line.scope == "product")
                QCOMPARE(tip, u"products/external/policy.xml:%1"_s.arg(line.line));
        }
    }

    void anotherProductIsJoined()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(ListKey));
        policies::EffectivePane* effective = shown.document()->effective();
        effective->setProduct(u""_s);
        shown.document()->setTab(DocumentPane::Tab::Effective);
        QTRY_VERIFY(!effective->text().lines.empty());
        QVERIFY(effective->product().isEmpty());
        QVERIFY(effective->editor()->text().find("set-method") == std::string::npos);
    }

    void aLineOfWhatRunsLeadsToItsDocument()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        shown.document()->setTab(DocumentPane::Tab::Effective);
        policies::EffectivePane* effective = shown.document()->effective();
        QTRY_VERIFY(!effective->text().lines.empty());
        uint32_t wanted = 0;
        for (uint32_t i = 0; i < effective->text().lines.size(); ++i) {
            if (effective->text().lines[i].text.find("<set-method>") != std::string::npos)
                wanted = i + 1;
        }
        QVERIFY(wanted > 0);
        effective->editor()->showPlace(wanted);
        QTest::keyClick(effective->editor()->focusProxy(), Qt::Key_Return);
        QCOMPARE(shown.document()->key(), ProductKey);
        QCOMPARE(shown.list()->currentKey(), ProductKey);
        QTRY_COMPARE(shown.editor()->line(), 4U);
        QVERIFY(lineOf(shown.editor()->text(), 4).contains(u"set-method"_s));
        QCOMPARE(shown.document()->tab(), DocumentPane::Tab::Document);
    }

    void aFragmentHasNothingThatRunsByItself()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        shown.document()->setTab(DocumentPane::Tab::Effective);
        QVERIFY(shown.open(FragmentKey));
        QCOMPARE(shown.document()->tab(), DocumentPane::Tab::Document);
        QVERIFY(!commandOf(shown.page.commands(), u"policies.effective"_s)->whyNot.isEmpty());
        QVERIFY(shown.editor()->text().starts_with("<fragment>"));
    }

    void searching()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        shown.editor()->openSearch();
        QCOMPARE(shown.editor()->find(u"BASE"_s), 2);
        QCOMPARE(shown.editor()->line(), 3U);
        shown.editor()->findNext();
        QCOMPARE(shown.editor()->line(), 8U);
        shown.editor()->findNext();
        QCOMPARE(shown.editor()->line(), 3U);
        shown.editor()->findNext(true);
        QCOMPARE(shown.editor()->line(), 8U);
        QCOMPARE(shown.editor()->find(u"nothinglikeit"_s), 0);
        QVERIFY(shown.page.goBackInside());
        QVERIFY(!shown.editor()->closeSearch());
    }

    void targetsLeadToDocumentsFilesAndTabs()
    {
        ShownPolicies shown;
        shown.page.openTarget({u"policies"_s, u"file"_s, u"products/external/policy.xml"_s, {{u"line"_s, u"4"_s}}});
        QVERIFY(shown.waitUntilReady());
        QTRY_COMPARE(shown.document()->key(), ProductKey);
        QTRY_COMPARE(shown.editor()->line(), 4U);
        shown.page.openTarget({u"policies"_s, u"document"_s, GetKey, {{u"tab"_s, u"effective"_s}}});
        const widgets::Target here = shown.page.currentTarget();
        QCOMPARE(here.name, GetKey);
        QCOMPARE(here.extra.value(u"tab"_s), u"effective"_s);
        QSignalSpy messages(&shown.page, &widgets::Page::messageRaised);
        shown.page.openTarget({u"policies"_s, u"document"_s, u"apis/nothing/policies/policy"_s, {}});
        QCOMPARE(messages.size(), qsizetype(1));
        QCOMPARE(shown.document()->key(), GetKey);
    }

    void aPlaceTakesTheKeyboardIntoTheText()
    {
        ShownPolicies shown;
        QVERIFY(shown.waitUntilReady());
        QCOMPARE(shown.page.firstFocus(), static_cast<QWidget*>(shown.list()->view()));
        shown.page.openTarget({u"policies"_s,
                               u"file"_s,
                               u"apis/orders/operations/get/policy.xml"_s,
                               {{u"line"_s, u"5"_s}, {u"column"_s, u"6"_s}}});
        QCOMPARE(shown.page.firstFocus(), static_cast<QWidget*>(shown.editor()));
        QTRY_COMPARE(shown.editor()->line(), 5U);
        QCOMPARE(shown.editor()->column(), 6U);
        shown.page.openTarget({u"policies"_s, {}, {}, {}}); // from the navigation
        QCOMPARE(shown.page.firstFocus(), static_cast<QWidget*>(shown.list()->view()));
    }

    void requestsOfARow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("filter");
        QTest::newRow("operation") << GetKey << u"api=orders op=get"_s;
        QTest::newRow("API") << OrdersKey << u"api=orders"_s;
        QTest::newRow("product") << ProductKey << u"product=external"_s;
        QTest::newRow("all") << GlobalKey << QString();
        QTest::newRow("fragment") << FragmentKey << QString();
    }
    void requestsOfARow()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, filter);
        ShownPolicies shown;
        QVERIFY(shown.open(key));
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        const auto commands = shown.page.commands();
        QCOMPARE(commandOf(commands, u"policies.requests"_s)->whyNot.isEmpty(), !filter.isEmpty());
        commandOf(commands, u"policies.requests"_s)->run();
        QCOMPARE(asked.size(), qsizetype(filter.isEmpty() ? 0 : 1));
        if (!filter.isEmpty())
            QCOMPARE(asked[0][0].value<widgets::Target>(),
                     (widgets::Target{u"requests"_s, {}, {}, {{u"filter"_s, filter}}}));
    }

    void theMenuOfARowLeadsToOtherPages()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        QTreeView* tree = shown.list()->view();
        emit tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center());
        auto* menu = shown.page.findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            action->trigger();
        QCOMPARE(asked.size(), qsizetype(2));
        QCOMPARE(asked[0][0].value<widgets::Target>().page, u"tester"_s);
        QCOMPARE(asked[0][0].value<widgets::Target>().extra.value(u"operation"_s), u"get"_s);
        QCOMPARE(asked[1][0].value<widgets::Target>().page, u"requests"_s);
    }

    void anOperationIsHandedToTheTester()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        commandOf(shown.page.commands(), u"policies.test"_s)->run();
        QCOMPARE(asked.size(), qsizetype(1));
        const auto target = asked[0][0].value<widgets::Target>();
        QCOMPARE(target.page + u' ' + target.name + u' ' + target.extra.value(u"operation"_s), u"tester orders get"_s);
    }

    void inNarrowWindowsOneTakesThePlaceOfTheOther()
    {
        ShownPolicies shown;
        shown.page.resize(600, 500);
        QVERIFY(shown.waitUntilReady());
        QVERIFY(shown.list()->isVisible() && !shown.document()->isVisible());
        QTest::keyClick(shown.list()->view(), Qt::Key_Return);
        QVERIFY(!shown.list()->isVisible() && shown.document()->isVisible());
        QVERIFY(shown.page.goBackInside());
        QVERIFY(shown.list()->isVisible() && !shown.document()->isVisible());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPoliciesPage>(argc, argv);
}
#include "tst_policiespage.moc"
