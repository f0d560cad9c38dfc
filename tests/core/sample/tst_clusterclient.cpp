// SPDX-License-Identifier: GPL-3.0-or-later
// The cluster client and its store on the sample cluster: real TLS, its kubeconfig, a wire that is cut.
#include "core/http/url.h"
#include "core/kube/store.h"
#include "core/pki/authority.h"
#include "core/sample/world.h"
#include "tests/support/relay.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>

using namespace std::chrono_literals;
using kube::Kind;

namespace {

template<typename T>
class Waiting
{
public:
    std::function<void(kube::Answer<T>)> done()
    {
        return [this](kube::Answer<T> answer) { m_promise.set_value(std::move(answer)); };
    }
    kube::Answer<T> get() { return m_promise.get_future().get(); }

private:
    std::promise<kube::Answer<T>> m_promise;
};

class Followed
{
public:
    Followed(net::HttpClient& http, kube::Access access)
        : m_store(kube::Client(http, std::move(access)), quick(),
                  [this](std::shared_ptr<const kube::Snapshot> snapshot) {
                      const std::lock_guard lock(m_mutex);
                      m_snapshot = std::move(snapshot);
                      m_changed.notify_all();
                  })
    { }
    bool waitFor(const std::function<bool(const kube::Snapshot&)>& isSo)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 20s, [&] { return m_snapshot && isSo(*m_snapshot); });
    }
    [[nodiscard]] std::shared_ptr<const kube::Snapshot> snapshot() const { return m_store.snapshot(); }

private:
    static kube::StoreSettings quick()
    {
        kube::StoreSettings settings;
        settings.shortestPause = 20ms;
        settings.longestPause = 100ms;
        return settings;
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::shared_ptr<const kube::Snapshot> m_snapshot;
    kube::Store m_store; // last: it calls back
};

bool isWatched(const kube::Snapshot& snapshot)
{
    return std::ranges::all_of(
        snapshot.states, [](const kube::KindState& state) { return state.phase == kube::KindState::Phase::Watching; });
}

} // namespace

class TestClusterClient : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_world.has_value(), m_world ? "" : m_world.error().describe().c_str());
        const auto config = kube::readKubeconfig((*m_world)->kubeconfig());
        QVERIFY2(config.has_value(), config ? "" : config.error().describe().c_str());
        const auto access = kube::accessFor(*config);
        QVERIFY2(access.has_value(), access ? "" : access.error().describe().c_str());
        m_access = *access;
    }
    void theStoreSeesTheWholeWorld()
    {
        Followed followed(m_http, m_access);
        QVERIFY(followed.waitFor(isWatched));
        const auto snapshot = followed.snapshot();
        QVERIFY(snapshot->isComplete());
        QCOMPARE(snapshot->nodes.size(), size_t(3));
        const kube::Service* tickets = snapshot->services.find("support", "tickets");
        QVERIFY(tickets && tickets->type == kube::Service::Type::LoadBalancer);
        QCOMPARE(tickets->balancerAddresses.front().ip, (*m_world)->network() + ".3.20");
        QVERIFY(snapshot->ingresses.find("payments", "payments"));
        const kube::Deployment* customers = snapshot->deployments.find("shop", "customers");
        QVERIFY(customers && customers->wanted == 3);
        QVERIFY(!snapshot->events.empty() && !snapshot->endpointSlices.empty());
        const kube::Secret* secret = snapshot->secrets.find("shop", "web-gateway-key");
        QVERIFY(secret && secret->entries.front().size > 0);
        QCOMPARE((*secret->whole)["data"]["GATEWAY_KEY"].text(), std::string("***"));
        QVERIFY(snapshot->pods.find("shop", "order-status-q6qvtw6nmz-w7sbr")->metadata.nameSpace == "shop");
    }
    void smallPagesGiveTheSameList()
    {
        const kube::Client client(m_http, m_access);
        Waiting<kube::ObjectList> pages;
        Waiting<kube::ObjectList> whole;
        client.list(Kind::Pod, {}, {.pageSize = 3}, pages.done());
        client.list(Kind::Pod, {}, {}, whole.done());
        const auto few = pages.get();
        const auto all = whole.get();
        QVERIFY(few.has_value() && all.has_value());
        QVERIFY(few->items.size() > 10);
        QCOMPARE(few->items.size(), all->items.size());
    }
    void changesSurviveAWireThatIsCut()
    {
        const auto url = http::parseUrl(m_access.server);
        support::Relay relay(url->host, url->port);
        kube::Access access = m_access;
        access.server = "https://127.0.0.1:" + std::to_string(relay.port());
        net::ClientTls tls = *m_access.tls;
        tls.serverName = url->host; // the certificate is for the server behind the wire
        access.tls = std::make_shared<const net::ClientTls>(tls);
        Followed followed(m_http, access);
        QVERIFY(followed.waitFor(isWatched));

        relay.setDead(true);
        relay.cut();
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) { return snapshot.trouble() != nullptr; }));
        QVERIFY(!followed.snapshot()->pods.empty()); // what was known stays
        createNamespace("made-while-away");
        relay.setDead(false);
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) {
            return snapshot.namespaces.find({}, "made-while-away") && isWatched(snapshot);
        }));

        relay.cut();
        createNamespace("made-after-a-cut");
        QVERIFY(followed.waitFor(
            [](const kube::Snapshot& snapshot) { return snapshot.namespaces.find({}, "made-after-a-cut"); }));
    }
    void aLogIsFollowed()
    {
        const kube::Client client(m_http, m_access);
        kube::LogOptions options;
        options.nameSpace = "shop";
        options.pod = podOf("customers");
        options.follows = true;
        std::promise<void> hasLine;
        std::string text;
        bool isTold = false;
        Waiting<void> waiting;
        const auto call = client.log(options,
                                     {[&](std::string_view piece) {
                                          text += piece;
                                          if (!isTold && text.find('\n') != std::string::npos) {
                                              isTold = true;
                                              hasLine.set_value();
                                          }
                                      },
                                      waiting.done()});
        QVERIFY(hasLine.get_future().wait_for(20s) == std::future_status::ready);
        call.cancel();
        QCOMPARE(waiting.get().error().error.kind, base::Error::Kind::Cancelled);
    }
    void versionAndAccess()
    {
        const kube::Client client(m_http, m_access);
        Waiting<kube::Version> version;
        client.version(version.done());
        QVERIFY(version.get()->text.starts_with("v1."));
        Waiting<kube::AccessAnswer> access;
        client.review({.verb = "list", .resource = "pods"}, access.done());
        QVERIFY(access.get()->isAllowed);
    }
    void strangersAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("an authority that does not vouch for it") << "wrong authority"
                                                                 << "is not trusted";
        QTest::newRow("a certificate of somebody else's authority") << "foreign"
                                                                    << "does not accept the user gatehouse-sample";
        QTest::newRow("nobody") << "nobody"
                                << "does not accept the user gatehouse-sample";
        QTest::newRow("a token that nobody gave") << "token"
                                                  << "does not accept the user gatehouse-sample";
    }
    void strangersAreRefusedInWords()
    {
        QFETCH(QString, who);
        QFETCH(QString, sentence);
        net::ClientTls tls = *m_access.tls;
        kube::Access access = m_access;
        const auto other = pki::Authority::make("another");
        const auto foreign = other->issue({.commonName = "me", .isForServer = false});
        if (who == QStringLiteral("wrong authority")) {
            tls.authorityPem = other->certificatePem();
        } else if (who == QStringLiteral("foreign")) {
            tls.certificatePem = foreign->chainPem;
            tls.keyPem = foreign->keyPem;
        } else {
            tls.certificatePem.clear();
            tls.keyPem = {};
        }
        if (who == QStringLiteral("token"))
            access.token = base::Secret(std::string_view("nobody-gave-this"));
        access.tls = std::make_shared<const net::ClientTls>(tls);
        const kube::Client client(m_http, access);
        Waiting<text::Node> waiting;
        client.get("/api/v1/pods", waiting.done());
        const auto answer = waiting.get();
        QVERIFY(!answer.has_value());
        const std::string words = answer.error().error.describe();
        QVERIFY2(words.find(sentence.toStdString()) != std::string::npos, words.c_str());
        QCOMPARE(answer.error().error.kind, base::Error::Kind::Denied);
    }

private:
    void createNamespace(const std::string& name)
    {
        const kube::Client client(m_http, m_access);
        Waiting<text::Node> waiting;
        text::Node object =
            text::Node::object({{"apiVersion", text::Node::string("v1")},
                                {"kind", text::Node::string("Namespace")},
                                {"metadata", text::Node::object({{"name", text::Node::string(name)}})}});
        client.post("/api/v1/namespaces", object, waiting.done());
        QVERIFY(waiting.get().has_value());
    }
    std::string podOf(const std::string& app)
    {
        const kube::Client client(m_http, m_access);
        Waiting<kube::ObjectList> waiting;
        client.list(Kind::Pod, "shop", {.labelSelector = "app=" + app}, waiting.done());
        const auto list = waiting.get();
        return list && !list->items.empty() ? list->items.front()["metadata"]["name"].text() : std::string();
    }

    QTemporaryDir m_folder;
    base::Result<std::unique_ptr<sample::World>> m_world =
        sample::World::start({m_folder.path().toStdString(), false, {}});
    kube::Access m_access;
    net::HttpClient m_http;
};

QTEST_APPLESS_MAIN(TestClusterClient)
#include "tst_clusterclient.moc"
