// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"
#include "tests/support/screen/widgettest.h"

#include <QClipboard>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
widgets::LinkLabel* linkNamed(QWidget& parent, const QString& text)
{
    const auto links = parent.findChildren<widgets::LinkLabel*>();
    for (auto* link : links) {
        if (link->text() == text)
            return link;
    }
    return nullptr;
}
} // namespace

class TestStatePane : public QObject
{
    Q_OBJECT
private slots:
    void loadingIsQuietAtFirstThenSaysHowFar()
    {
        auto* content = new QWidget;
        widgets::StatePane pane(content);
        pane.resize(400, 300);
        pane.show();
        const QSignalSpy cancelled(&pane, &widgets::StatePane::cancelRequested);
        pane.setLoading(u"reading 3 of 10"_s, 0.3);
        QVERIFY(!content->isVisible());
        QVERIFY(pane.findChildren<widgets::Button*>(u"cancel"_s).isEmpty());
        QTRY_COMPARE(pane.accessibleDescription(), u"reading 3 of 10"_s);
        const auto buttons = pane.findChildren<widgets::Button*>();
        for (auto* button : buttons) {
            if (button->text() == u"Cancel")
                button->click();
        }
        QCOMPARE(cancelled.size(), 1);
        pane.setReady();
        QVERIFY(content->isVisible());
    }
    void emptySaysWhyAndOffersTheRemedy()
    {
        widgets::StatePane pane(new QWidget);
        pane.show();
        pane.setEmpty(u"No API uses this Service."_s, u"Publish it as an API"_s, u"add");
        QSignalSpy remedies(&pane, &widgets::StatePane::remedyRequested);
        QCOMPARE(pane.accessibleDescription(), u"No API uses this Service."_s);
        pane.findChildren<widgets::Button*>().last()->click();
        QCOMPARE(remedies.size(), 1);
    }
    void whatNobodyCanCancelHasNoButtonForIt()
    {
        widgets::StatePane pane(new QWidget);
        pane.show();
        pane.setLoading(u"Checking the document"_s);
        QTRY_COMPARE(pane.accessibleDescription(), u"Checking the document"_s);
        const auto buttons = pane.findChildren<widgets::Button*>();
        QVERIFY(std::ranges::none_of(buttons, &QWidget::isVisible)); // nor those of its bar
    }
    void newWordsStandAloneAtOnce()
    {
        widgets::StatePane pane(new QWidget);
        pane.show();
        pane.setEmpty(u"No workspace is open."_s, u"Open one"_s);
        pane.setEmpty(u"No problems."_s);
        QStringList seen; // in the very same turn
        const auto labels = pane.findChildren<widgets::Label*>();
        for (const widgets::Label* label : labels) {
            if (label->isVisible())
                seen.append(label->text());
        }
        QCOMPARE(seen, QStringList{u"No problems."_s});
        const auto buttons = pane.findChildren<widgets::Button*>();
        QVERIFY(std::ranges::none_of(buttons, &QWidget::isVisible));
    }
    void noMatchOffersToClearTheFilter()
    {
        widgets::StatePane pane(new QWidget);
        pane.show();
        pane.setNoMatch(u"status is 599"_s, 412806);
        QVERIFY(pane.accessibleDescription().contains(u"status is 599"_s));
        QSignalSpy cleared(&pane, &widgets::StatePane::filterCleared);
        pane.findChildren<widgets::Button*>().last()->click();
        QCOMPARE(cleared.size(), 1);
    }
    void failedKeepsTheLastDataBelowAndOffersRetry()
    {
        auto* content = new QWidget;
        widgets::StatePane pane(content);
        pane.resize(500, 300);
        pane.show();
        widgets::Notice notice;
        notice.state = widgets::State::Danger;
        notice.headline = u"The cluster refused the certificate."_s;
        notice.raw = u"x509: unknown authority"_s;
        pane.setFailed(notice, true);
        QVERIFY(content->isVisible());
        QSignalSpy retries(&pane, &widgets::StatePane::retryRequested);
        auto* retry = linkNamed(pane, u"Retry"_s);
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(retries.size(), 1);
        auto* copy = linkNamed(pane, u"Copy diagnostics"_s);
        QVERIFY(copy);
        QTest::keyClick(copy, Qt::Key_Return);
        QVERIFY(QApplication::clipboard()->text().contains(u"x509: unknown authority"_s));
        pane.setReady();
        QVERIFY(!pane.findChild<widgets::MessageBar*>()->isVisible());
    }
    void staleShowsItsAge()
    {
        auto* content = new QWidget;
        widgets::StatePane pane(content);
        pane.show();
        pane.setStale(u"7 min"_s, u"Reconnecting in 4 s."_s);
        QVERIFY(content->isVisible());
        QVERIFY(pane.findChild<widgets::MessageBar*>()->accessibleName().startsWith(u"7 min old"_s));
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestStatePane>(argc, argv);
}
#include "tst_statepane.moc"
