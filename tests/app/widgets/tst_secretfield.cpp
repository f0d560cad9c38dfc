// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/secretfield.h"
#include "tests/support/screen/widgettest.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

class TestSecretField : public QObject
{
    Q_OBJECT

    // The field counts seconds by a timer: here they are counted by hand.
    static void passSeconds(widgets::SecretField& field, int seconds)
    {
        for (int i = 0; i < seconds; ++i)
            QVERIFY(QMetaObject::invokeMethod(&field, "tick", Qt::DirectConnection));
    }

private slots:
    void aRevealedSecretIsMaskedAfterThirtySeconds()
    {
        widgets::SecretField field(u"Primary key"_s);
        field.setSecret(u"3f9c"_s, [] { return u"0123456789abcdef3f9c"_s; });
        field.resize(300, 28);
        field.show();
        field.setRevealed(true);
        QVERIFY(field.isRevealed());
        passSeconds(field, 29);
        QVERIFY(field.isRevealed());
        passSeconds(field, 1);
        QVERIFY(!field.isRevealed());
    }
    void aCopyLeavesTheClipboardAfterThirtySeconds()
    {
        widgets::SecretField field(u"Primary key"_s);
        field.setSecret(u"3f9c"_s, [] { return u"secret-3f9c"_s; });
        field.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"secret-3f9c"_s);
        passSeconds(field, 30);
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }
    void whatWasCopiedSinceIsLeftAlone()
    {
        widgets::SecretField field(u"Primary key"_s);
        field.setSecret(u"3f9c"_s, [] { return u"secret-3f9c"_s; });
        field.copy();
        QApplication::clipboard()->setText(u"something else"_s);
        passSeconds(field, 30);
        QCOMPARE(QApplication::clipboard()->text(), u"something else"_s);
    }
    void aCopyDoesNotOutliveItsField()
    {
        {
            widgets::SecretField field(u"Primary key"_s);
            field.setSecret(u"3f9c"_s, [] { return u"secret-3f9c"_s; });
            field.copy();
        }
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }
    void aPictureOfItIsMasked()
    {
        widgets::SecretField field(u"Primary key"_s);
        field.setSecret(u"3f9c"_s, [] { return u"WWWWWWWWWWWWWWWWWWWW3f9c"_s; });
        field.resize(400, 28);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        const QImage masked = field.grab(QRect(0, 0, 300, 28)).toImage();
        field.setRevealed(true);
        QCOMPARE(field.grab(QRect(0, 0, 300, 28)).toImage(), masked);
        QVERIFY(!field.toolTip().contains(u"WWWW"_s));
        QVERIFY(!field.accessibleName().contains(u"WWWW"_s));
        QVERIFY(!field.accessibleDescription().contains(u"WWWW"_s));
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestSecretField>(argc, argv);
}
#include "tst_secretfield.moc"
