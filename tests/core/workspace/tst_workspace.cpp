// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace on the sample world: its snapshot, its requests, its keys, on real sockets.
#include "core/base/file.h"
#include "core/sample/world.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>

using namespace std::chrono_literals;
using traffic::KeyUsed;

namespace {

const catalog::SubscriptionName Acme("partner-acme");

class Opened
{
public:
    Opened()
    {
        sample::WorldSettings settings;
        settings.folder = folder.path().toStdString();
        settings.hasTraffic = false;
        world = std::move(*sample::World::start(std::move(settings)));
        workspace = &world->workspace();
    }

    [[nodiscard]] net::ClientResponse call(const base::Secret& key, bool isTraced = false) const
    {
        const auto catalog = workspace->snapshot()->catalog;
        const catalog::Api& api = *catalog->findApi(catalog::ApiName("orders"));
        const auto operation =
            std::ranges::find(api.operations, catalog::OperationName("get-order"), &catalog::Operation::name);
        tester::Draft draft = tester::draftOf(api, *operation);
        for (tester::Parameter& parameter : draft.parameters) {
            if (parameter.place == tester::Parameter::Place::Path)
                parameter.value = "10482";
        }
        auto request = tester::makeRequest(draft, *catalog, workspace->gatewayAddress(), key);
        if (!request)
            qFatal("%s", request.error().describe().c_str());
        if (isTraced)
            request->headers.append(gateway::TraceRequestHeader, workspace->traces()->token().reveal());
        auto response = workspace->http().sendAndWait(std::move(*request));
        if (!response)
            qFatal("%s", response.error().describe().c_str());
        return std::move(*response);
    }

    QTemporaryDir folder;
    std::unique_ptr<sample::World> world;
    workspace::Workspace* workspace = nullptr;
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void aCallWithAKeyIsAnsweredTracedAndHeld()
    {
        const Opened opened;
        const auto key = opened.workspace->key(Acme, KeyUsed::Primary);
        QVERIFY(key);
        const net::ClientResponse response = opened.call(*key, true);
        QCOMPARE(response.status, 200);
        const std::string id(response.headers.get("Apim-Trace-Id"));
        const auto trace = opened.workspace->traces()->waitFor(id, 10s);
        QVERIFY(trace);
        QVERIFY(trace->entries.size() > 4);
        QTRY_COMPARE(opened.workspace->requests().view().size(), size_t(1));
        const traffic::Record record = opened.workspace->requests().view().record(0);
        QCOMPARE(record.traceId, id);
        QCOMPARE(record.api, std::string("orders"));
        QCOMPARE(record.subscription, Acme.text());
        QVERIFY(record.key == KeyUsed::Primary);
    }

    void aNewKeyIsValidAtOnceTheOldOneIsNotAndUndoTurnsItBack()
    {
        const Opened opened;
        const base::Secret before = *opened.workspace->key(Acme, KeyUsed::Primary);
        const base::Secret secondary = *opened.workspace->key(Acme, KeyUsed::Secondary);
        QCOMPARE(opened.call(before).status, 200);
        QTRY_VERIFY(opened.workspace->requests().view().size() == 1);
        change::Change change = opened.workspace->regenerateKey(Acme, KeyUsed::Primary);
        QCOMPARE(change.plan.confirmation, Acme.text()); // it is in use
        QVERIFY(opened.workspace->journal().apply(std::move(change)));
        const base::Secret after = *opened.workspace->key(Acme, KeyUsed::Primary);
        QVERIFY(!(before == after));
        QCOMPARE(opened.call(before).status, 401);
        QCOMPARE(opened.call(after).status, 200);
        QCOMPARE(opened.call(secondary).status, 200);
        QVERIFY(*opened.workspace->key(Acme, KeyUsed::Secondary) == secondary);
        QVERIFY(opened.workspace->journal().undoLast());
        QCOMPARE(opened.call(before).status, 200);
        QCOMPARE(opened.call(after).status, 401);
        const std::string journal = *base::readFile(opened.folder.path().toStdString() + "/journal.jsonl");
        for (const base::Secret& secret : {before, after, secondary})
            QVERIFY(journal.find(secret.reveal()) == std::string::npos);
    }

    void aReadOnlyWorkspaceKeepsItsKeys()
    {
        const Opened opened;
        const base::Secret before = *opened.workspace->key(Acme, KeyUsed::Primary);
        opened.workspace->setReadOnly(true);
        QVERIFY(opened.workspace->snapshot()->isReadOnly);
        const auto refused = opened.workspace->journal().apply(opened.workspace->regenerateKey(Acme, KeyUsed::Primary));
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == base::Error::Kind::Denied);
        QVERIFY(opened.workspace->key(Acme, KeyUsed::Primary)->reveal() == before.reveal());
        opened.workspace->setReadOnly(false);
        QVERIFY(opened.workspace->journal().apply(opened.workspace->regenerateKey(Acme, KeyUsed::Primary)));
    }
    void anUnusedKeyAsksForNoConfirmation()
    {
        const Opened opened;
        const auto change = opened.workspace->regenerateKey(Acme, KeyUsed::Secondary);
        QVERIFY(change.plan.confirmation.empty());
        QVERIFY(change.plan.warning.empty());
    }

    void aSuspendedSubscriptionIsRefusedAndItsFileKeepsEverythingElse()
    {
        const Opened opened;
        const base::Secret key = *opened.workspace->key(Acme, KeyUsed::Primary);
        const auto file = opened.world->artifacts() / "subscriptions/partner-acme/subscriptionInformation.json";
        const std::string before = *base::readFile(file);
        QVERIFY(opened.workspace->journal().apply(
            opened.workspace->setSubscriptionState(Acme, catalog::SubscriptionState::Suspended)));
        QCOMPARE(opened.call(key).status, 401);
        QVERIFY(opened.workspace->snapshot()->catalog->findSubscription(Acme)->state
                == catalog::SubscriptionState::Suspended);
        QVERIFY(opened.workspace->journal().undoLast());
        QCOMPARE(opened.call(key).status, 200);
        QCOMPARE(*base::readFile(file), before);
    }

    void theListenerHearsOfChangesAndRequests()
    {
        const Opened opened;
        std::mutex mutex;
        std::vector<workspace::SnapshotPtr> snapshots;
        std::atomic<int> arrivals{0};
        opened.workspace->setListener({[&](workspace::SnapshotPtr snapshot) {
                                           const std::lock_guard lock(mutex);
                                           snapshots.push_back(std::move(snapshot));
                                       },
                                       [&] { ++arrivals; }});
        {
            const std::lock_guard lock(mutex);
            QCOMPARE(snapshots.size(), size_t(1));
            QVERIFY(snapshots[0]->gateway.state == workspace::GatewayStatus::State::Serving);
            QCOMPARE(snapshots[0]->gateway.urls.size(), size_t(2));
        }
        QCOMPARE(opened.call({}).status, 401);
        QTRY_VERIFY(arrivals > 0);
        opened.workspace->stopGateway();
        QVERIFY(opened.workspace->snapshot()->gateway.state == workspace::GatewayStatus::State::Stopped);
        QVERIFY(opened.workspace->startGateway());
        QCOMPARE(opened.call({}).status, 401);
        opened.workspace->setListener({});
        const std::lock_guard lock(mutex);
        for (size_t i = 1; i < snapshots.size(); ++i)
            QVERIFY(snapshots[i]->version > snapshots[i - 1]->version);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        workspace::Settings settings;
        settings.gateway.artifacts = "/nonexistent/artifacts";
        const auto opened = workspace::Workspace::open(std::move(settings));
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.empty());
    }

    void aKubeconfigThatWasMendedIsReadWhenAskedAgain()
    {
        const Opened sampleWorld;
        const std::filesystem::path kubeconfig = sampleWorld.world->kubeconfig();
        const std::filesystem::path away = kubeconfig.string() + ".away";
        workspace::Settings settings;
        settings.gateway.artifacts = sampleWorld.world->artifacts();
        settings.kubeconfig = away;
        const auto opened = workspace::Workspace::open(std::move(settings));
        QVERIFY2(opened, opened ? "" : opened.error().describe().c_str());
        workspace::Workspace& workspace = **opened;
        workspace.connectCluster();
        QVERIFY(workspace.snapshot()->clusterStatus.error);
        QVERIFY(!workspace.cluster());
        std::filesystem::rename(kubeconfig, away);
        workspace.retryCluster();
        QVERIFY(!workspace.snapshot()->clusterStatus.error);
        QVERIFY(workspace.cluster());
        QTRY_VERIFY(workspace.snapshot()->cluster->isComplete());
    }

    void aCatalogWithoutSubscriptionsIsServed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path top(folder.path().toStdString());
        std::filesystem::create_directories(top / "apim/apis/orders");
        QVERIFY(base::writeFile(top / "apim/apis/orders/apiInformation.json",
                                R"({"properties": {"displayName": "Orders", "path": "orders"}})"));
        workspace::Settings settings;
        settings.folder = top;
        settings.gateway.artifacts = top / "apim";
        settings.gateway.secrets = top / "secrets.yaml"; // not there yet
        settings.gateway.gateway.listeners = {{*net::Address::fromNumeric("127.0.0.1", 0), {}}};
        const auto opened = workspace::Workspace::open(std::move(settings));
        QVERIFY(opened);
        const workspace::GatewayStatus& gateway = (*opened)->snapshot()->gateway;
        QVERIFY2(!gateway.error, gateway.error ? gateway.error->describe().c_str() : "");
        QVERIFY(gateway.state == workspace::GatewayStatus::State::Serving);
    }
    void missingKeysAreMadeOnceAndKept()
    {
        const QTemporaryDir folder;
        catalog::Catalog catalog;
        catalog::Subscription subscription;
        subscription.name = Acme;
        catalog.subscriptions.push_back(subscription);
        const workspace::KeyFile keys(folder.filePath(QStringLiteral("keys.yaml")).toStdString());
        QVERIFY(*keys.complete(catalog));
        const base::Secret key = *keys.key(Acme, KeyUsed::Secondary);
        QCOMPARE(key.reveal().size(), size_t(32));
        QVERIFY(!*keys.complete(catalog));
        QVERIFY(*keys.key(Acme, KeyUsed::Secondary) == key);
        QCOMPARE(QFileInfo(QString::fromStdString(keys.file().string())).permissions() & QFile::ReadGroup,
                 QFile::Permissions());
        QVERIFY(keys.key(catalog::SubscriptionName("nobody"), KeyUsed::Primary).error().kind
                == base::Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
