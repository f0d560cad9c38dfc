// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferencespage.h"
#include "app/widgets/segmented.h"
#include "tests/support/screen/widgettest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using preferences::Preferences;

class TestPreferences : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSetIsThereNextTime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"gatehouse.ini"_s);
        {
            Preferences first(file);
            QCOMPARE(first.theme(), widgets::ThemeMode::System);
            QCOMPARE(first.textPercent(), 100);
            QSignalSpy changes(&first, &Preferences::changed);
            first.setTheme(widgets::ThemeMode::Dark);
            first.setDensity(widgets::Density::Compact);
            first.setTextPercent(500);
            first.setState(u"window"_s, "geometry");
            QCOMPARE(changes.size(), 3);
        }
        const Preferences second(file);
        QCOMPARE(second.theme(), widgets::ThemeMode::Dark);
        QCOMPARE(second.density(), widgets::Density::Compact);
        QCOMPARE(second.textPercent(), 200); // at most
        QCOMPARE(second.state(u"window"_s), QByteArray("geometry"));
    }
    void aFileEditedByHandDoesNoHarm()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"gatehouse.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=99\ndensity=x\ntextPercent=-3\n");
        file.close();
        const Preferences preferences(file.fileName());
        QCOMPARE(preferences.theme(), widgets::ThemeMode::System);
        QCOMPARE(preferences.density(), widgets::Density::Compact);
        QCOMPARE(preferences.textPercent(), 80);
    }
    void thePageChangesTheThemeAtOnce()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"gatehouse.ini"_s));
        preferences.setTheme(widgets::ThemeMode::Light);
        preferences::PreferencesPage page(preferences, {{u"de"_s, u"Deutsch"_s}});
        page.show();
        QTest::keyClick(page.firstFocus(), Qt::Key_Right);
        QCOMPARE(preferences.theme(), widgets::ThemeMode::Dark);
        QVERIFY(widgets::Theme::isDark());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPreferences>(argc, argv);
}
#include "tst_preferences.moc"
