// SPDX-License-Identifier: GPL-3.0-or-later
// The whole world on its sockets: who calls the gateway is answered by a Pod.
#include "core/base/file.h"
#include "core/catalog/secrets.h"
#include "core/http/url.h"
#include "core/sample/world.h"
#include "tests/support/socket.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Started
{
    explicit Started(const QTemporaryDir& folder)
        : world(sample::World::start({folder.path().toStdString(), false, {}}))
    {
        if (world)
            secrets = catalog::parseSecrets(*base::readFile((*world)->secrets()));
    }
    std::string get(const std::string& path, const std::string& subscription)
    {
        const auto url = http::parseUrl((*world)->gatewayUrl());
        const support::Socket client(url->port, url->host);
        std::string key;
        if (!subscription.empty()) {
            const auto& keys = secrets->subscriptions.at(catalog::SubscriptionName(subscription));
            key = "Ocp-Apim-Subscription-Key: " + std::string(keys.primary.reveal()) + "\r\n";
        }
        client.send("GET " + path + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + key + "\r\n");
        return client.readToEnd();
    }
    base::Result<std::unique_ptr<sample::World>> world;
    base::Result<catalog::Secrets> secrets = catalog::Secrets{};
};

} // namespace

class TestRunningWorld : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_started.world.has_value(), m_started.world ? "" : m_started.world.error().describe().c_str());
        QVERIFY(m_started.secrets.has_value());
    }
    void everyWayToABackendLeadsToItsPod_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("subscription");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* path, const char* subscription, const char* status,
                            const char* text) { QTest::newRow(name) << path << subscription << status << text; };
        row("cluster name", "/orders/10482", "mobile-app", "200", "\"total\":148.90");
        row("cluster address", "/orders/10482/status", "mobile-app", "200", "picking");
        row("load balancer", "/random/number", "all-apis-admin", "200", "servedBy");
        row("node port", "/reports/daily", "all-apis-admin", "200", "revenue");
        row("Ingress with a client certificate", "/payments/", "all-apis-admin", "200", "settled");
        row("token added by a policy", "/tickets/", "mobile-app", "200", "\"id\":\"t-");
        row("a service that calls another through the gateway", "/shop/", "", "200", "lucky number is");
        row("public without authentication", "/catalog/items", "", "200", "\"sku\"");
        row("backend that is gone", "/invoices/", "all-apis-admin", "500", "activityId");
        row("no key", "/orders/10482", "", "401", "missing subscription key");
        row("a key of another scope", "/payments/", "mobile-app", "401", "invalid subscription key");
    }
    void everyWayToABackendLeadsToItsPod()
    {
        QFETCH(QString, path);
        QFETCH(QString, subscription);
        QFETCH(QString, status);
        QFETCH(QString, text);
        const QString answer = QString::fromStdString(m_started.get(path.toStdString(), subscription.toStdString()));
        QVERIFY2(answer.startsWith(QStringLiteral("HTTP/1.1 ") + status), qPrintable(answer));
        QVERIFY2(answer.contains(text), qPrintable(answer));
    }
    void secretsAreForTheUserAlone()
    {
        const auto onlyOwner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        for (const auto& file : {(*m_started.world)->kubeconfig(), (*m_started.world)->secrets()})
            QCOMPARE(QFileInfo(QString::fromStdString(file.string())).permissions(), onlyOwner);
    }
    void twoWorldsRunSideBySide()
    {
        const QTemporaryDir folder;
        Started other(folder);
        QVERIFY(other.world.has_value());
        QVERIFY((*other.world)->network() != (*m_started.world)->network());
        QVERIFY(other.get("/orders/10482", "mobile-app").starts_with("HTTP/1.1 200"));
        QVERIFY(m_started.get("/orders/10482", "mobile-app").starts_with("HTTP/1.1 200"));
    }

private:
    QTemporaryDir m_folder;
    Started m_started{m_folder};
};

QTEST_APPLESS_MAIN(TestRunningWorld)
#include "tst_runningworld.moc"
