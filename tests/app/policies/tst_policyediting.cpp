// SPDX-License-Identifier: GPL-3.0-or-later
// Editing policy documents: checked while typed, saved under what was read, drafts, what others wrote meanwhile.
#include "app/widgets/datatable.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"
#include "tests/app/policies/shownpage.h"
#include "tests/support/screen/widgettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::FineText;
using support::FragmentKey;
using support::GetKey;
using support::GlobalKey;
using support::ListKey;
using support::OperationText;
using support::OrdersKey;
using support::ProductKey;
using support::ShownPolicies;

namespace {

const std::string Empty = "<policies>\n  <inbound />\n</policies>\n";
const std::string Theirs = "<policies>\n  <!-- theirs -->\n  <inbound />\n</policies>\n";

int problemCount(const ShownPolicies& shown)
{
    return shown.document()->problems()->problems()->model()->rowCount();
}

// The link of the message bar with that text.
QLabel* link(const ShownPolicies& shown, const QString& text)
{
    for (auto* label : shown.document()->trouble()->findChildren<QLabel*>()) {
        if (label->text() == text && label->isVisible())
            return label;
    }
    return nullptr;
}

bool press(const ShownPolicies& shown, const QString& text)
{
    QLabel* found = link(shown, text);
    if (found)
        QTest::keyClick(found, Qt::Key_Return);
    return found != nullptr;
}

} // namespace

class TestPolicyEditing : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTypedIsChecked()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        QTRY_COMPARE(problemCount(shown), 0);
        shown.editor()->replaceText("<policies>\n  <inbound>\n    <nothing />\n  </inbound>\n</policies>\n");
        QTRY_COMPARE(problemCount(shown), 1);
        QCOMPARE(shown.editor()->marks().front().line, 3U);
        shown.editor()->replaceText(Empty);
        QTRY_COMPARE(problemCount(shown), 0);
    }

    void marksStayWhereTheyAreWhileOneTypesAbove()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        QTRY_COMPARE(shown.editor()->marks().size(), qsizetype(2));
        const QString before = shown.editor()->underlined(4);
        QCOMPARE(before, u"<set-headr"_s);
        QTest::keyClicks(shown.editor()->focusProxy(), u" "_s);
        QTRY_VERIFY(shown.row(GetKey).isDraft);
        QCOMPARE(shown.editor()->underlined(4), before);
        shown.editor()->replaceText(Empty);
        QTRY_COMPARE(shown.editor()->marks().size(), qsizetype(0));
        for (int line = 1; line <= 3; ++line)
            QVERIFY(shown.editor()->underlined(line).isEmpty());
    }

    void savingWritesTheFileAndTheGatewayFollows()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        QTRY_VERIFY(shown.row(GetKey).isQuarantined);
        QVERIFY(!shown.document()->whyNotSave().isEmpty());
        shown.editor()->replaceText(Empty);
        QVERIFY(shown.document()->isModified());
        QVERIFY(shown.document()->whyNotSave().isEmpty());
        QTRY_VERIFY(shown.row(GetKey).isDraft);
        shown.document()->save();
        QTRY_VERIFY(!shown.document()->isModified());
        QCOMPARE(shown.folder.read("apis/orders/operations/get/policy.xml"), Empty);
        QTRY_COMPARE(shown.row(GetKey).stateField, u"fine"_s);
        QVERIFY(!shown.row(GetKey).isDraft);
        QCOMPARE(shown.editor()->text(), Empty);
    }

    void bytesThatAreNotTouchedStay()
    {
        ShownPolicies shown;
        const std::string crlf = "\xEF\xBB\xBF<policies>\r\n\t<inbound /> \r\n</policies>";
        shown.folder.write("products/external/policy.xml", crlf);
        QVERIFY(shown.open(ProductKey));
        QTRY_COMPARE(shown.editor()->text(), crlf);
        shown.editor()->replaceText(crlf + "\r\n");
        shown.document()->save();
        QTRY_VERIFY(!shown.document()->isModified());
        QCOMPARE(shown.folder.read("products/external/policy.xml"), crlf + "\r\n");
    }

    void typedTextStaysChangedAndIsUndone()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        QTest::keyClicks(shown.editor()->focusProxy(), u"xy"_s);
        QVERIFY(shown.document()->isModified());
        QVERIFY(shown.editor()->text().starts_with("xy<policies>"));
        QTest::keyClick(shown.editor()->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!shown.document()->isModified());
        QCOMPARE(shown.editor()->text(), FineText);
    }

    void leavingAChangedDocumentKeepsTheDraft()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        QVERIFY(shown.open(ProductKey));
        QVERIFY(shown.row(GlobalKey).isDraft);
        QVERIFY(!shown.document()->isModified());
        QVERIFY(shown.text().contains(u"1 changed, not saved"_s));
        QVERIFY(shown.open(GlobalKey));
        QCOMPARE(shown.editor()->text(), Empty);
        QVERIFY(shown.document()->isModified());
        QTest::keyClick(shown.editor()->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.editor()->text(), FineText);
        QVERIFY(!shown.document()->isModified());
        QCOMPARE(shown.folder.read("policy.xml"), FineText);
    }

    void draftsOutliveThePage()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        const auto kept = [&shown](const QString& key) {
            const auto drafts = shown.workspace->policyDrafts();
            return drafts && drafts->contains(key.toStdString()) ? drafts->at(key.toStdString()).text : std::string();
        };
        QTRY_COMPARE(kept(GlobalKey), Empty);
        policies::PoliciesPage next;
        next.setWorkspace(shown.workspace.get());
        next.showSnapshot(shown.workspace->snapshot());
        const auto* pane = next.findChild<policies::DocumentPane*>();
        QTRY_COMPARE(pane->key(), GlobalKey);
        QTRY_COMPARE(pane->editor()->text(), Empty);
        QTRY_VERIFY(pane->drafts().contains(GlobalKey));
        shown.document()->save();
        QTRY_COMPARE(kept(GlobalKey), std::string());
        next.setWorkspace(nullptr);
    }

    void draftsThatCannotBeReadStayInTheirFile()
    {
        const std::string broken = "{ \"policies/policy\": ";
        ShownPolicies shown;
        const std::filesystem::path file = shown.own.path().toStdString() + "/policy-drafts.json";
        QVERIFY(base::writeFile(file, broken));
        policies::PoliciesPage next;
        QSignalSpy messages(&next, &widgets::Page::messageRaised);
        next.setWorkspace(shown.workspace.get());
        next.showSnapshot(shown.workspace->snapshot());
        const auto* pane = next.findChild<policies::DocumentPane*>();
        QTRY_COMPARE(messages.size(), qsizetype(1));
        QTRY_COMPARE(pane->editor()->text(), FineText);
        pane->editor()->replaceText(Empty);
        QTRY_COMPARE(pane->problems()->problems()->model()->rowCount(), 0);
        QCOMPARE(*base::readFile(file), broken);
        next.setWorkspace(nullptr);
    }

    void whatIsSavedWhileAnotherIsOpenedIsNoDraft()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        shown.document()->save();
        QVERIFY(shown.open(ProductKey));
        QTRY_COMPARE(shown.folder.read("policy.xml"), Empty);
        QTRY_VERIFY(shown.document()->drafts().isEmpty());
        QVERIFY(!shown.document()->isModified());
    }

    void aFileThatOthersChangedIsTakenWhileNothingWasTyped()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.folder.write("policy.xml", Theirs);
        shown.document()->reload();
        QTRY_COMPARE(shown.editor()->text(), Theirs);
        QVERIFY(!shown.document()->isModified());
        QVERIFY(shown.document()->trouble()->isHidden());
    }

    void aChangeOfOthersIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("inEditor");
        QTest::addColumn<QByteArray>("inFile");
        const QByteArray mine = QByteArray::fromStdString(Empty);
        const QByteArray theirs = QByteArray::fromStdString(Theirs);
        QTest::newRow("reload") << u"Reload the file"_s << theirs << theirs;
        QTest::newRow("keep") << u"Keep editing"_s << mine << theirs;
        QTest::newRow("write over") << u"Write mine over it"_s << mine << mine;
    }
    void aChangeOfOthersIsNotOverwritten()
    {
        QFETCH(const QString, answer);
        QFETCH(const QByteArray, inEditor);
        QFETCH(const QByteArray, inFile);
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        shown.folder.write("policy.xml", Theirs);
        shown.document()->save();
        QTRY_VERIFY(link(shown, answer));
        QCOMPARE(shown.folder.read("policy.xml"), Theirs);
        QCOMPARE(shown.editor()->text(), Empty);
        QVERIFY(press(shown, answer));
        QTRY_COMPARE(QByteArray::fromStdString(shown.folder.read("policy.xml")), inFile);
        QTRY_COMPARE(QByteArray::fromStdString(shown.editor()->text()), inEditor);
        QTRY_COMPARE(shown.document()->isModified(), inEditor != inFile);
    }

    void reloadingCanBeUndone()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        shown.folder.write("policy.xml", Theirs);
        shown.document()->reload();
        QTRY_VERIFY(link(shown, u"Reload the file"_s));
        QVERIFY(press(shown, u"Reload the file"_s));
        QTRY_COMPARE(shown.editor()->text(), Theirs);
        QTest::keyClick(shown.editor()->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.editor()->text(), Empty);
        QVERIFY(shown.document()->isModified());
        shown.document()->save();
        QTRY_COMPARE(shown.folder.read("policy.xml"), Empty);
    }

    void formatting()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText("<policies><inbound><base/></inbound></policies>");
        shown.document()->format();
        QVERIFY(shown.editor()->text().find("\n    <inbound>\n        <base") != std::string::npos);
        shown.editor()->replaceText("<policies><inbound>");
        shown.document()->format();
        QCOMPARE(shown.editor()->text(), std::string("<policies><inbound>"));
        QVERIFY(shown.document()->trouble()->isVisible());
    }

    void whatWouldRunHasTheDraftInIt()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GetKey));
        shown.showEffective();
        QTRY_VERIFY(shown.effectiveText().contains(u"set-headr"_s));
        QVERIFY(shown.effective()->unsaved()->isHidden());
        shown.document()->setTab(policies::DocumentPane::Tab::Document);
        shown.editor()->replaceText("<policies>\n<inbound>\n<base />\n<set-body>x</set-body>\n</inbound>\n</policies>");
        shown.showEffective();
        QTRY_VERIFY(shown.effectiveText().contains(u"set-body"_s));
        QVERIFY(!shown.effectiveText().contains(u"set-headr"_s));
        QVERIFY(shown.effective()->unsaved()->isVisible());
        QCOMPARE(shown.effective()->unsaved()->notice().origin, u"apis/orders/operations/get/policy.xml"_s);

        // As seen from another document of the chain, and for another operation not at all.
        QVERIFY(shown.open(OrdersKey));
        QTRY_VERIFY(!shown.effectiveText().contains(u"set-body"_s));
        QVERIFY(shown.effective()->unsaved()->isHidden());
        QVERIFY(shown.open(GetKey));
        QTRY_VERIFY(shown.effectiveText().contains(u"set-body"_s));

        shown.document()->save();
        QTRY_VERIFY(shown.effective()->unsaved()->isHidden());
        QTRY_VERIFY(shown.effectiveText().contains(u"set-body"_s));
    }

    void draftsOfOtherDocumentsAreInWhatWouldRunToo()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText("<policies><inbound><include-fragment fragment-id='stamp' /></inbound></policies>");
        QVERIFY(shown.open(FragmentKey));
        shown.editor()->replaceText("<fragment><set-body>x</set-body></fragment>");
        QVERIFY(shown.open(GetKey));
        shown.showEffective();
        QTRY_VERIFY(shown.effectiveText().contains(u"set-body"_s));
        QCOMPARE(shown.effective()->unsaved()->notice().origin,
                 u"policy.xml\npolicyFragments/stamp/policyFragmentInformation.json"_s);
    }

    void whatWouldRunFollowsUndo()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        QTest::keyClicks(shown.editor()->focusProxy(), u"x"_s); // before the root: no markup
        shown.showEffective();
        QTRY_VERIFY(shown.text().contains(u"it is no markup"_s));
        shown.document()->setTab(policies::DocumentPane::Tab::Document);
        QTest::keyClick(shown.editor()->focusProxy(), Qt::Key_Z, Qt::ControlModifier);
        shown.showEffective();
        QTRY_VERIFY(shown.effectiveText().contains(u"set-header"_s));
        QVERIFY(!shown.text().contains(u"it is no markup"_s));
        QVERIFY(shown.effective()->unsaved()->isHidden());
    }

    void aDraftOfADocumentThatIsNotThereYetCountsAndIsOpened()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(ListKey));
        QTRY_VERIFY(shown.document()->pane()->mode() == widgets::StatePane::Mode::Empty);
        emit shown.document()->pane()->remedyRequested();
        shown.editor()->replaceText("<policies>\n<inbound>\n<set-body>x</set-body>\n</inbound>\n</policies>");
        shown.showEffective();
        QTRY_VERIFY(shown.effectiveText().contains(u"set-body"_s));
        shown.effective()->editor()->showPlace(3);
        QTest::keyClick(shown.effective()->editor()->focusProxy(), Qt::Key_Return);
        QCOMPARE(shown.document()->tab(), policies::DocumentPane::Tab::Document);
        QCOMPARE(shown.document()->key(), ListKey);
        QCOMPARE(shown.editor()->line(), 3U);
    }

    void aDocumentThatIsNotThereYetIsWritten()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(ListKey));
        QTRY_VERIFY(shown.document()->pane()->mode() == widgets::StatePane::Mode::Empty);
        emit shown.document()->pane()->remedyRequested();
        QVERIFY(shown.document()->isModified());
        QTRY_COMPARE(problemCount(shown), 0);
        shown.document()->save();
        QTRY_COMPARE(shown.row(ListKey).file, u"apis/orders/operations/list/policy.xml"_s);
        QVERIFY(!shown.document()->isModified());
        QCOMPARE(shown.folder.read("apis/orders/operations/list/policy.xml"), shown.editor()->text());
    }

    void aFragmentIsSavedInItsInformationFile()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(FragmentKey));
        shown.editor()->replaceText("<fragment><base /></fragment>");
        shown.document()->save();
        QTRY_VERIFY(!shown.document()->isModified());
        QCOMPARE(shown.folder.read("policyFragments/stamp/policyFragmentInformation.json"),
                 std::string(R"({"properties": {"value": "<fragment><base /></fragment>"}})"));
    }

    void whatWasSavedIsTakenBack()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        shown.document()->save();
        QTRY_VERIFY(!shown.document()->isModified());
        for (const widgets::Command& command : shown.page.commands()) {
            if (command.id == u"policies.undo")
                command.run();
        }
        QTRY_COMPARE(shown.folder.read("policy.xml"), FineText);
        QTRY_COMPARE(shown.editor()->text(), FineText);
    }

    void aFileThatCannotBeWrittenKeepsTheText()
    {
        ShownPolicies shown;
        QVERIFY(shown.open(GlobalKey));
        shown.editor()->replaceText(Empty);
        // A folder in the place of the file cannot be written over, whoever one is.
        std::filesystem::remove(shown.folder.path() / "policy.xml");
        std::filesystem::create_directories(shown.folder.path() / "policy.xml" / "x");
        shown.document()->save();
        QTRY_VERIFY(shown.document()->trouble()->isVisible());
        QCOMPARE(shown.editor()->text(), Empty);
        QVERIFY(shown.document()->isModified());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPolicyEditing>(argc, argv);
}
#include "tst_policyediting.moc"
