// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person at the keyboard meets it, offscreen, with pages of its own.
#include "app/shell/commandpalette.h"
#include "app/shell/keyboardhelp.h"
#include "app/shell/mainwindow.h"
#include "app/shell/palettemodel.h"
#include "app/shell/rail.h"
#include "app/widgets/datatable.h"
#include "app/widgets/statepane.h"
#include "tests/support/screen/widgettest.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using shell::MainWindow;
using widgets::Target;

namespace {

class ListPage final : public widgets::Page
{
public:
    ListPage(const QString& id, const QString& title)
        : Page(id, title)
        , m_table(new widgets::DataTable(title, this))
        , m_model(3, 2)
    {
        m_table->setModel(&m_model);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_table);
        connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    }
    void openTarget(const Target& target) override
    {
        opened = target;
        if (!target.name.isEmpty())
            current = target.name;
    }
    [[nodiscard]] Target currentTarget() const override { return {id(), u"thing"_s, current, {}}; }
    [[nodiscard]] QList<widgets::Command> commands() override
    {
        return {
            {id() % u".pause"_s,
             u"Pause "_s % title(),
             title(),
             u"pause"_s,
             QKeySequence(Qt::Key_P),
             {},
             [this] { ++paused; }},
            {id() % u".export"_s, u"Export "_s % title(), title(), u"download"_s, QKeySequence(Qt::Key_X),
             u"nothing is selected"_s, [this] { ++exported; }},
        };
    }
    [[nodiscard]] QWidget* firstFocus() override { return m_table; }

    Target opened;
    QString current;
    int paused = 0;
    int exported = 0;

private:
    widgets::DataTable* m_table;
    QStandardItemModel m_model;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ListPage& current() const { return *static_cast<ListPage*>(m_window->currentPage()); }
    [[nodiscard]] QWidget* keyboard() const { return m_window->focusWidget(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(keyboard(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(keyboard(), text); }

private slots:
    void init()
    {
        QList<shell::PageEntry> pages;
        for (const auto& [id, group] : {std::pair(u"map"_s, u"Observe"_s),
                                        {u"requests"_s, u"Observe"_s},
                                        {u"tester"_s, u"Publish"_s},
                                        {u"preferences"_s, QString()}})
            pages.append({id, group, QString(id.at(0).toUpper() % id.mid(1)), u"map"_s,
                          [id] { return new ListPage(id, QString(id.at(0).toUpper() % id.mid(1))); }});
        m_window = std::make_unique<MainWindow>(pages);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->navigate({u"map"_s, {}, {}, {}});
    }
    void pagesAreBuiltWhenTheyAreFirstShown()
    {
        QVERIFY(m_window->isBuilt(u"map"_s));
        QVERIFY(!m_window->isBuilt(u"tester"_s));
        press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(current().id(), u"tester"_s);
    }
    void thePaletteFindsAndRunsACommand()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->palette().isVisible());
        type(u"pausemap"_s);
        press(Qt::Key_Return);
        QVERIFY(!m_window->palette().isVisible());
        QCOMPARE(current().paused, 1);
    }
    void thePaletteSaysThatNothingIsCalledSo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"zzzz"_s);
        QCOMPARE(m_window->palette().model().rowCount(), 0);
        const auto labels = m_window->palette().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->height() > 10 && label->text().startsWith(u"Nothing is called so"_s);
        }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    void thePaletteFindsAnObjectAndGoesThere()
    {
        m_window->setObjects([](const QString&) {
            return QList<widgets::Found>{
                {u"orders"_s, u"API, /orders"_s, u"apis"_s, {u"requests"_s, u"api"_s, u"orders"_s, {}}}};
        });
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"@ord"_s);
        press(Qt::Key_Return);
        QCOMPARE(current().id(), u"requests"_s);
        QCOMPARE(current().opened.name, u"orders"_s);
    }
    void aCommandThatCannotRunSaysWhy()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(u">export map"_s);
        QCOMPARE(m_window->palette().model().row(1).whyNot, u"nothing is selected"_s);
        QSignalSpy refused(&m_window->palette(), &shell::CommandPalette::refused);
        press(Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_window->palette().isVisible());
        QCOMPARE(current().exported, 0);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->palette().isVisible());
    }
    void colonInATableOpensThePaletteForCommands()
    {
        QTest::keyClick(keyboard(), u':');
        QVERIFY(m_window->palette().isVisible());
        QCOMPARE(m_window->palette().findChild<QLineEdit*>()->text(), u":"_s);
        QCOMPARE(m_window->palette().model().row(0).text, u"Commands"_s);
    }
    void theKeyboardReturnsToWhereItWas()
    {
        QWidget* before = keyboard();
        QVERIFY(before);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(keyboard() != before);
        press(Qt::Key_Escape);
        QCOMPARE(keyboard(), before);
    }
    void historyRemembersWhatWasSelected()
    {
        current().current = u"orders"_s;
        m_window->navigate({u"requests"_s, {}, {}, {}});
        m_window->navigate({u"tester"_s, {}, {}, {}});
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(current().id(), u"requests"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(current().id(), u"map"_s);
        QCOMPARE(current().opened.name, u"orders"_s);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(current().id(), u"requests"_s);
    }
    void aPagesKeysActOnThePage()
    {
        press(Qt::Key_P);
        QCOMPARE(current().paused, 1);
        press(Qt::Key_X);
        QCOMPARE(current().exported, 0);
        QCOMPARE(m_window->notifications().all().first().body, u"nothing is selected"_s);
    }
    void aLinkOnAPageLeadsToAnother()
    {
        emit current().navigationRequested({u"tester"_s, u"operation"_s, u"get-order"_s, {}});
        QCOMPARE(current().opened.name, u"get-order"_s);
        emit current().navigationRequested({u"nowhere"_s, {}, {}, {}});
        QCOMPARE(current().id(), u"tester"_s);
    }
    void theRailIsWalkedByArrowKeys()
    {
        press(Qt::Key_B, Qt::ControlModifier);
        auto* rail = m_window->findChild<shell::Rail*>();
        QVERIFY(rail->isNarrow());
        QVERIFY(rail->isAncestorOf(keyboard()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(current().id(), u"requests"_s);
    }
    void smallWindowsHaveANarrowRail()
    {
        auto* rail = m_window->findChild<shell::Rail*>();
        QVERIFY(!rail->isNarrow());
        m_window->resize(1100, 700);
        QTRY_VERIFY(rail->isNarrow());
        m_window->resize(1300, 700);
        QTRY_VERIFY(!rail->isNarrow());
    }
    void questionMarkShowsTheKeysOfThePage()
    {
        QTest::keyClick(keyboard(), u'?');
        auto* help = m_window->findChild<shell::KeyboardHelp*>();
        QTRY_VERIFY(help->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }
    void jobsCountStepAndCancel()
    {
        bool isCancelled = false;
        const int job = m_window->jobs().begin(u"Publish"_s, [&] { isCancelled = true; });
        m_window->jobs().advance(job, 2, 5, u"uploading"_s);
        QCOMPARE(m_window->jobs().running(), 1);
        m_window->jobs().cancel(job);
        QVERIFY(isCancelled);
        m_window->jobs().finish(job, widgets::State::Neutral, u"stopped after step 2, nothing half done"_s);
        QCOMPARE(m_window->jobs().running(), 0);
        QVERIFY(!m_window->jobs().all().first().isRunning());
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_Escape);
        QVERIFY(m_window->jobs().all().isEmpty()); // read
    }
    void noticesAreCountedUntilTheyAreRead()
    {
        widgets::Notice notice;
        notice.state = widgets::State::Danger;
        notice.headline = u"The gateway went away."_s;
        emit current().messageRaised(notice);
        QCOMPARE(m_window->notifications().unread(), 1);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->notifications().unread(), 0);
        QCOMPARE(m_window->notifications().all().size(), 1);
    }
    void everyControlHasAName()
    {
        const auto all = m_window->findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QTabBar"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestMainWindow>(argc, argv);
}
#include "tst_mainwindow.moc"
