// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/addressbook.h"
#include "tests/core/sample/testcluster.h"

#include <QTest>

using namespace sample::cluster;

class TestAddressBook : public QObject
{
    Q_OBJECT

    [[nodiscard]] const Store& store() const { return m_cluster.server.store(); }
    [[nodiscard]] const TypeRegistry& types() const { return m_cluster.server.types(); }

private slots:
    void initTestCase() { QCOMPARE(m_cluster.loadSample(), std::string()); }

    void places_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("service"); // empty: nobody listens there
        QTest::addColumn<int>("pods");
        QTest::newRow("ClusterIP, one of two ready") << "127.87.2.16" << 8080 << "order-status" << 1;
        QTest::newRow("internal load balancer") << "127.87.3.10" << 8080 << "api" << 2;
        QTest::newRow("public load balancer") << "127.87.3.20" << 8080 << "tickets" << 2;
        QTest::newRow("Ingress controller") << "127.87.3.30" << 8443 << "ingress-nginx-controller" << 1;
        QTest::newRow("node with the Pod") << "127.87.0.13" << 31080 << "reports" << 1;
        QTest::newRow("node without the Pod, Local") << "127.87.0.11" << 31080 << "reports" << 0;
        QTest::newRow("no such port") << "127.87.3.10" << 8081 << "" << 0;
        QTest::newRow("the API server is no Service of Pods") << "127.87.2.1" << 6443 << "" << 0;
    }
    void places()
    {
        QFETCH(QString, address);
        QFETCH(int, port);
        QFETCH(QString, service);
        QFETCH(int, pods);
        const auto book = addressBook(store(), types());
        const auto found = book.find({address.toStdString(), static_cast<uint16_t>(port)});
        QCOMPARE(found == book.end() ? std::string() : found->second.service, service.toStdString());
        QCOMPARE(found == book.end() ? 0 : static_cast<int>(found->second.pods.size()), pods);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("alias");
        QTest::newRow("full") << "order-status.shop.svc.cluster.local"
                              << "127.87.2.16"
                              << "";
        QTest::newRow("with a dot") << "order-status.shop.svc.cluster.local."
                                    << "127.87.2.16"
                                    << "";
        QTest::newRow("half") << "order-status.shop.svc"
                              << "127.87.2.16"
                              << "";
        QTest::newRow("short") << "order-status.shop"
                               << "127.87.2.16"
                               << "";
        QTest::newRow("ExternalName") << "rates.payments.svc.cluster.local"
                                      << ""
                                      << "rates.example.net";
        QTest::newRow("Ingress host") << "payments.shop.example"
                                      << "127.87.3.30"
                                      << "";
        QTest::newRow("gone") << "invoices.shop.svc.cluster.local"
                              << "-"
                              << "";
        QTest::newRow("elsewhere") << "www.example.org"
                                   << "-"
                                   << "";
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, alias);
        const auto resolved = resolveName(store(), types(), name.toStdString());
        QCOMPARE(resolved ? resolved->address : std::string("-"), address.toStdString());
        QCOMPARE(resolved ? resolved->alias : std::string(), alias.toStdString());
    }

    void theIngressOfPaymentsAsksForACertificate()
    {
        const auto match = matchIngress(store(), types(), "payments.shop.example:8443", "/v1/payments/p-88213");
        QVERIFY(match.has_value());
        QCOMPARE(match->service, std::string("payments"));
        QCOMPARE(match->pods.size(), size_t(2));
        QVERIFY(match->needsClientCertificate);
        QCOMPARE(match->clientAuthority, std::string("payments/payments-clients"));
        QVERIFY(isAllowedSource("127.0.0.1", match->allowedSources));
        QVERIFY(isAllowedSource("127.87.4.1", match->allowedSources));
        QVERIFY(!isAllowedSource("127.87.1.5", match->allowedSources));
        QVERIFY(!matchIngress(store(), types(), "payments.shop.example", "/v12/payments"));
        QVERIFY(!matchIngress(store(), types(), "other.shop.example", "/v1"));
    }

    void sources_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("range");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("in") << "10.1.2.3"
                            << "10.0.0.0/8" << true;
        QTest::newRow("out") << "11.1.2.3"
                             << "10.0.0.0/8" << false;
        QTest::newRow("everybody") << "11.1.2.3"
                                   << "0.0.0.0/0" << true;
        QTest::newRow("one address") << "10.1.2.3"
                                     << "10.1.2.3" << true;
        QTest::newRow("no address") << "::1"
                                    << "10.0.0.0/8" << false;
        QTest::newRow("broken range") << "10.1.2.3"
                                      << "10.0.0/8" << false;
        QTest::newRow("too many bits") << "10.1.2.3"
                                       << "10.0.0.0/33" << false;
    }
    void sources()
    {
        QFETCH(QString, address);
        QFETCH(QString, range);
        QFETCH(bool, isAllowed);
        QCOMPARE(isAllowedSource(address.toStdString(), {range.toStdString()}), isAllowed);
        QVERIFY(isAllowedSource(address.toStdString(), {}));
    }

private:
    TestCluster m_cluster;
};

QTEST_APPLESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
