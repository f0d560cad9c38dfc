// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/listening.h"
#include "core/net/stream.h"
#include "core/net/tcpoptions.h"

#include <QTest>

#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>

namespace {

std::string congestionControlOf(int socket)
{
    std::array<char, 32> name{};
    socklen_t size = name.size();
    return getsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, name.data(), &size) == 0 ? std::string(name.data())
                                                                                    : std::string();
}

int optionOf(int socket, int option)
{
    int value = -1;
    socklen_t size = sizeof value;
    getsockopt(socket, IPPROTO_TCP, option, &value, &size);
    return value;
}

net::Descriptor tcpSocket()
{
    return net::Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

} // namespace

class TcpOptionsTest : public QObject
{
    Q_OBJECT
private slots:
    void bothEndsOnThisMachineProbeForNothing()
    {
        auto listener = net::openListener(*net::Address::fromNumeric("127.0.0.1", 0), false);
        QVERIFY(listener);
        const auto client = net::Stream::connect(listener->address);
        QVERIFY(client);
        pollfd ready{listener->socket.get(), POLLIN, 0};
        QCOMPARE(poll(&ready, 1, 10'000), 1);
        const auto accepted = net::acceptOne(listener->socket.get());
        QVERIFY(accepted);
        for (const int socket : {client->descriptor(), accepted->socket.get()}) {
            QCOMPARE(congestionControlOf(socket), std::string("reno"));
            QCOMPARE(optionOf(socket, TCP_NODELAY), 1);
        }
    }
    void theSystemsChoiceStandsForOtherMachines_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("another machine") << QByteArray("192.0.2.1");
        QTest::newRow("a listener for all") << QByteArray("0.0.0.0");
    }
    void theSystemsChoiceStandsForOtherMachines()
    {
        QFETCH(const QByteArray, address);
        const net::Descriptor untouched = tcpSocket();
        const net::Descriptor socket = tcpSocket();
        net::setTcpOptions(socket.get(), *net::Address::fromNumeric(address.toStdString(), 80));
        QCOMPARE(congestionControlOf(socket.get()), congestionControlOf(untouched.get()));
        QCOMPARE(optionOf(socket.get(), TCP_NODELAY), 1);
    }
};

QTEST_GUILESS_MAIN(TcpOptionsTest)
#include "tst_tcpoptions.moc"
