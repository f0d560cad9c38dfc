// SPDX-License-Identifier: GPL-3.0-or-later
// Policy documents of a workspace: read, written under what was read, taken back. On a folder of its own.
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using base::Error;
using catalog::PolicyScope;

namespace {

const std::string Global = "policies/policy";
const std::string Fragment = "policyFragments/stamp";
const std::string Text = "<policies>\r\n<inbound><base /></inbound>\r\n</policies>\r\n";

class Opened
{
public:
    Opened()
    {
        write("policy.xml", Text);
        write("policyFragments/stamp/policyFragmentInformation.json",
              R"({"properties": {"description": "d", "value": "<fragment><base /></fragment>"}, "own": 1})");
        workspace::Settings settings;
        settings.name = "test";
        settings.gateway.artifacts = artifacts();
        workspace = std::move(*workspace::Workspace::open(std::move(settings)));
    }
    void write(const std::string& file, const std::string& text) const
    {
        std::filesystem::create_directories((artifacts() / file).parent_path());
        QVERIFY(base::writeFile(artifacts() / file, text));
    }
    [[nodiscard]] std::string read(const std::string& file) const { return *base::readFile(artifacts() / file); }
    [[nodiscard]] std::filesystem::path artifacts() const { return folder.path().toStdString(); }

    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
};

} // namespace

class TestPolicyTexts : public QObject
{
    Q_OBJECT
private slots:
    void everyScopeHasItsPath_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("path");
        using Kind = PolicyScope::Kind;
        QTest::newRow("global") << static_cast<int>(Kind::Global) << QByteArray("policies/policy");
        QTest::newRow("product") << static_cast<int>(Kind::Product) << QByteArray("products/a/policies/policy");
        QTest::newRow("api") << static_cast<int>(Kind::Api) << QByteArray("apis/a/policies/policy");
        QTest::newRow("operation") << static_cast<int>(Kind::Operation)
                                   << QByteArray("apis/a/operations/o/policies/policy");
        QTest::newRow("workspace") << static_cast<int>(Kind::Workspace) << QByteArray("workspaces/a/policies/policy");
    }
    void everyScopeHasItsPath()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, path);
        QCOMPARE(QByteArray::fromStdString(catalog::policyPath({static_cast<PolicyScope::Kind>(kind), "a", "o"})),
                 path);
    }

    void aDocumentIsReadToTheLetterAndWritten()
    {
        const Opened opened;
        const auto before = opened.workspace->readPolicy(Global);
        QVERIFY(before);
        QCOMPARE(before->text, Text);
        change::Change change = opened.workspace->writePolicy(Global, *before, "<policies />");
        QCOMPARE(opened.read("policy.xml"), Text); // a plan alters nothing
        QVERIFY(opened.workspace->journal().apply(std::move(change)));
        QCOMPARE(opened.read("policy.xml"), std::string("<policies />"));
        QVERIFY(opened.workspace->journal().undoLast());
        QCOMPARE(opened.read("policy.xml"), Text);
    }

    void whatOthersWroteIsNotOverwritten()
    {
        const Opened opened;
        const auto before = opened.workspace->readPolicy(Global);
        opened.write("policy.xml", "<policies><!-- theirs --></policies>");
        const auto outcome =
            opened.workspace->journal().apply(opened.workspace->writePolicy(Global, *before, "<policies />"));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == Error::Kind::Conflict);
        QCOMPARE(opened.read("policy.xml"), std::string("<policies><!-- theirs --></policies>"));
    }

    void takingBackDoesNotOverwriteWhatCameAfter()
    {
        const Opened opened;
        const auto before = opened.workspace->readPolicy(Global);
        QVERIFY(opened.workspace->journal().apply(opened.workspace->writePolicy(Global, *before, "<policies />")));
        opened.write("policy.xml", "<policies><!-- later --></policies>");
        QVERIFY(!opened.workspace->journal().undoLast());
        QCOMPARE(opened.read("policy.xml"), std::string("<policies><!-- later --></policies>"));
    }

    void aDocumentThatIsNotThereYetIsMadeAndTakenAway()
    {
        const Opened opened;
        opened.write("products/open/productInformation.json", R"({"properties": {"displayName": "Open"}})");
        const std::string path = "products/open/policies/policy";
        const auto before = opened.workspace->readPolicy(path);
        QVERIFY(!before);
        QVERIFY(before.error().kind == Error::Kind::NotFound);
        QVERIFY(opened.workspace->journal().apply(opened.workspace->writePolicy(path, {}, "<policies />")));
        QCOMPARE(opened.read("products/open/policy.xml"), std::string("<policies />"));
        QVERIFY(opened.workspace->journal().undoLast());
        QVERIFY(!std::filesystem::exists(opened.artifacts() / "products/open/policy.xml"));
    }

    void aFragmentChangesNothingElseInItsFile()
    {
        const Opened opened;
        const auto before = opened.workspace->readPolicy(Fragment);
        QVERIFY(before);
        QCOMPARE(before->text, std::string("<fragment><base /></fragment>"));
        QVERIFY(opened.workspace->journal().apply(opened.workspace->writePolicy(Fragment, *before, "<fragment />")));
        QCOMPARE(opened.read("policyFragments/stamp/policyFragmentInformation.json"),
                 std::string(R"({"properties": {"description": "d", "value": "<fragment />"}, "own": 1})"));
    }

    void draftsOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(workspace::readPolicyDrafts(path)->empty());
        QVERIFY(workspace::writePolicyDrafts(path, {{Global, {{Text, "e1"}, "<policies>\n\"half"}}}));
        const auto drafts = workspace::readPolicyDrafts(path);
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), size_t(1));
        QCOMPARE(drafts->at(Global).before.text, Text);
        QCOMPARE(drafts->at(Global).before.etag, std::string("e1"));
        QCOMPARE(drafts->at(Global).text, std::string("<policies>\n\"half"));
        QVERIFY(workspace::writePolicyDrafts(path, {}));
        QVERIFY(workspace::readPolicyDrafts(path)->empty());
        QVERIFY(workspace::writePolicyDrafts({}, *drafts)); // a workspace without a folder keeps nothing
    }

    void theGatewayFollowsAndSaysWhichDocumentItRefuses()
    {
        const Opened opened;
        const auto before = opened.workspace->readPolicy(Global);
        const auto configuration = [&] { return opened.workspace->snapshot()->gateway.load.configuration; };
        QVERIFY(configuration());
        QVERIFY(!configuration()->faultOf({PolicyScope::Kind::Global, {}, {}}));
        QVERIFY(opened.workspace->journal().apply(
            opened.workspace->writePolicy(Global, *before, "<policies><inbound><nothing /></inbound></policies>")));
        QTRY_VERIFY(configuration()->faultOf({PolicyScope::Kind::Global, {}, {}}));
        QCOMPARE(configuration()->faultOf({PolicyScope::Kind::Global, {}, {}})->place.column, uint32_t(20));
        QVERIFY(!configuration()->faultOf({PolicyScope::Kind::Product, "p", {}}));
    }
};

QTEST_GUILESS_MAIN(TestPolicyTexts)
#include "tst_policytexts.moc"
