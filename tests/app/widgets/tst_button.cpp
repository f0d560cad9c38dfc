// SPDX-License-Identifier: GPL-3.0-or-later
// A button's keys are named as the language of the program names them.
#include "app/widgets/button.h"
#include "tests/support/screen/widgettest.h"

#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestButton : public QObject
{
    Q_OBJECT
private slots:
    void keysInEnglish()
    {
        widgets::Button button(u"Save"_s);
        QVERIFY(button.keyHint().isEmpty());
        const int plain = button.sizeHint().width();
        button.setKeyHint(QKeySequence::Save);
        QCOMPARE(button.keyHint(), u"Ctrl+S"_s);
        QVERIFY(button.sizeHint().width() > plain);
        button.setKeyHint(Qt::Key_R);
        QCOMPARE(button.keyHint(), u"R"_s);
    }

    void keysInGerman()
    {
        QTranslator german;
        if (!german.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QSKIP("Qt's own German texts are not installed");
        QCoreApplication::installTranslator(&german);
        widgets::Button button(u"Sichern"_s);
        button.setKeyHint(QKeySequence::Save);
        QCOMPARE(button.keyHint(), u"Strg+S"_s);
        QCoreApplication::removeTranslator(&german);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestButton>(argc, argv);
}
#include "tst_button.moc"
