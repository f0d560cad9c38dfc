// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curllibrary.h"
#include "core/net/httpclient.h"

#include <QFile>
#include <QTest>

#include <future>

using namespace std::chrono_literals;

namespace {

bool isLibcurlMapped()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libcurl");
}

constexpr const char* NoLibrary = "libthereisnone.so.0";

} // namespace

class CurlLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    // The order counts: once loaded, it stays.
    void nobodyLoadsItWithoutAsking() { QVERIFY(!isLibcurlMapped()); }

    void aClientLoadsIt()
    {
        net::HttpClient client;
        QVERIFY(isLibcurlMapped());
    }

    void aMissingOneIsNamedWithWhatToInstall()
    {
        const auto library = net::CurlLibrary::load(NoLibrary);
        QVERIFY(!library);
        QCOMPARE(library.error().kind, base::Error::Kind::NotFound);
        const std::string text = library.error().message.english();
        QVERIFY2(text.find(NoLibrary) != std::string::npos, text.c_str());
        QVERIFY2(text.find("libcurl4") != std::string::npos, text.c_str());
        QVERIFY(!library.error().detail.empty());
    }

    void aLibraryWithoutWhatIsNeededIsRefused()
    {
        const auto library = net::CurlLibrary::load("libc.so.6");
        QVERIFY(!library);
        QVERIFY2(library.error().detail.find("curl_") != std::string::npos, library.error().detail.c_str());
    }

    void requestsWithoutItFailAndPausesEnd()
    {
        net::HttpClient client(NoLibrary);
        net::ClientRequest request;
        request.url = "http://127.0.0.1:9/";
        const auto answer = client.sendAndWait(std::move(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, base::Error::Kind::NotFound);

        std::promise<bool> ended;
        client.wait(1ms, [&ended](bool isCancelled) { ended.set_value(isCancelled); });
        auto whether = ended.get_future();
        QCOMPARE(whether.wait_for(10s), std::future_status::ready);
        QVERIFY(!whether.get());

        std::promise<bool> cut;
        const auto pause = client.wait(1h, [&cut](bool isCancelled) { cut.set_value(isCancelled); });
        pause.cancel();
        auto cutShort = cut.get_future();
        QCOMPARE(cutShort.wait_for(10s), std::future_status::ready);
        QVERIFY(cutShort.get());
    }

    void aClientWithoutItGoesAwayWithWhatItHolds()
    {
        std::promise<bool> ended;
        {
            net::HttpClient client(NoLibrary);
            client.wait(1h, [&ended](bool isCancelled) { ended.set_value(isCancelled); });
        }
        QVERIFY(ended.get_future().get());
    }
};

QTEST_GUILESS_MAIN(CurlLibraryTest)
#include "tst_curllibrary.moc"
