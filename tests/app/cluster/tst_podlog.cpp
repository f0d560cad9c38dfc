// SPDX-License-Identifier: GPL-3.0-or-later
// Logs of the sample world's Pods: read, followed, ended, refused.
#include "app/bridge/texts.h"
#include "app/cluster/objectkinds.h"
#include "app/cluster/podlog.h"
#include "app/widgets/detailsdrawer.h"
#include "tests/app/cluster/shownpage.h"
#include "tests/support/screen/widgettest.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using kube::Kind;

class TestPodLog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTRY_VERIFY(m_world.isComplete()); }

    void aPodLogIsReadAndFollowed()
    {
        ShownPage shown(m_world.workspace());
        QVERIFY(shown.tableOf(Kind::Pod));
        const kube::Pod& pod = m_world.podOf("customers");
        shown.page.openTarget(cluster::targetOf(Kind::Pod, bridge::toQt(pod.metadata.id())));
        auto* log = shown.part<cluster::PodLog>();
        auto* view = shown.code(u"Log"_s);
        QVERIFY(!log->isReading()); // only when it is looked at
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(2);
        QTRY_VERIFY2(view->toPlainText().contains(u"listens on"_s), qPrintable(shown.text()));
        QVERIFY(log->isReading());

        net::ClientRequest call;
        call.url = "http://" + pod.addresses.front() + ":8080/no-such-path-7531";
        QVERIFY(m_world.workspace().http().sendAndWait(std::move(call)));
        QTRY_VERIFY2(view->toPlainText().contains(u"no-such-path-7531"_s), qPrintable(view->toPlainText()));
        QVERIFY(view->blockCount() <= cluster::PodLog::TailLines + 2);

        QVERIFY(shown.page.goBackInside());
        QVERIFY(!log->isReading());
    }

    void withoutFollowingALogEndsByItself()
    {
        ShownPage shown(m_world.workspace());
        QVERIFY(shown.tableOf(Kind::Pod));
        const kube::Pod& pod = m_world.podOf("web");
        shown.page.openTarget(cluster::targetOf(Kind::Pod, bridge::toQt(pod.metadata.id())));
        auto* log = shown.part<cluster::PodLog>();
        for (auto* box : log->findChildren<QCheckBox*>()) {
            if (box->text() == u"Follow"_s)
                box->setChecked(false);
        }
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(2);
        QTRY_VERIFY(!log->isReading());
        QVERIFY(shown.code(u"Log"_s)->toPlainText().contains(u"listens on"_s));
        QVERIFY2(shown.text().contains(u"ended"_s), qPrintable(shown.text()));
    }

    void aLogThatCannotBeReadSaysWhy()
    {
        cluster::PodLog log;
        log.show();
        kube::Pod pod = m_world.podOf("web");
        pod.metadata.name = "no-such-pod";
        log.setCluster(m_world.workspace().cluster());
        log.setPod(&pod);
        log.start();
        QTRY_VERIFY(!log.isReading());
        QStringList words;
        for (const QLabel* label : log.findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"The log cannot be read"_s), qPrintable(words.join(u'\n')));
        QVERIFY2(words.join(u' ').contains(u"no-such-pod"_s), qPrintable(words.join(u'\n')));
    }

    void logLinesAreText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("one\ntwo") << u"one\ntwo"_s;
        QTest::newRow("colours") << QByteArray("\x1b[31;1mred\x1b[0m end") << u"red end"_s;
        QTest::newRow("returns and bells") << QByteArray("a\r\nb\a\tc") << u"a\nb\tc"_s;
        QTest::newRow("cut escape") << QByteArray("x\x1b[") << u"x"_s;
        QTest::newRow("no utf-8") << QByteArray("x\xff") << u"x\ufffd"_s;
    }
    void logLinesAreText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(cluster::logLines({bytes.constData(), static_cast<size_t>(bytes.size())}), shown);
        QVERIFY(cluster::logLines(std::string(1'000'000, 'x')).size() < 30'000);
    }

private:
    ClusterWorld m_world;
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPodLog>(argc, argv);
}

#include "tst_podlog.moc"
