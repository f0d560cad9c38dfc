// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/codeview.h"
#include "tests/support/screen/widgettest.h"

#include <QLineEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using widgets::CodeLanguage;
using widgets::CodeView;
using widgets::Role;
using widgets::Theme;

namespace {

// The colour of a place in a line, as the highlighter left it.
QColor colourAt(const CodeView& view, int line, int column)
{
    const auto formats = view.document()->findBlockByNumber(line).layout()->formats();
    for (const QTextLayout::FormatRange& range : formats) {
        if (column >= range.start && column < range.start + range.length)
            return range.format.foreground().color();
    }
    return Theme::color(Role::Text);
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT
private slots:
    void jsonTellsNamesFromValues()
    {
        CodeView view(u"Body"_s);
        view.setCode(u"{\n  \"id\": 10482, \"state\": \"picking\",\n  \"ok\": true\n}"_s, CodeLanguage::Json);
        QCOMPARE(colourAt(view, 1, 3), Theme::color(Role::Text));
        QCOMPARE(colourAt(view, 1, 9), Theme::color(Role::InfoText));
        QCOMPARE(colourAt(view, 1, 26), Theme::color(Role::SuccessText));
        QCOMPARE(colourAt(view, 2, 9), Theme::color(Role::InfoText));
    }
    void xmlCommentsGoOverLines()
    {
        CodeView view(u"Policy"_s);
        view.setCode(u"<!-- one\ntwo -->\n<base id=\"x\" />"_s, CodeLanguage::Xml);
        QCOMPARE(colourAt(view, 1, 1), Theme::color(Role::Text2));
        QCOMPARE(colourAt(view, 2, 1), Theme::color(Role::InfoText));
        QCOMPARE(colourAt(view, 2, 10), Theme::color(Role::SuccessText));
    }
    void yamlAndHttpHaveTheirNames()
    {
        CodeView view(u"Object"_s);
        view.setCode(u"# note\n- name: \"web\"\n  replicas: 2"_s, CodeLanguage::Yaml);
        QCOMPARE(colourAt(view, 0, 2), Theme::color(Role::Text2));
        QCOMPARE(colourAt(view, 1, 3), Theme::color(Role::Link));
        QCOMPARE(colourAt(view, 2, 12), Theme::color(Role::InfoText));
        view.setCode(u"HTTP/1.1 200 OK\nContent-Type: text/plain\n\nbody: no header"_s, CodeLanguage::Http);
        QCOMPARE(colourAt(view, 1, 2), Theme::color(Role::Link));
        QCOMPARE(colourAt(view, 3, 1), Theme::color(Role::Text));
    }
    void searchFindsEveryMatchAndGoesRound()
    {
        CodeView view(u"Body"_s);
        view.resize(400, 200);
        view.show();
        view.setCode(u"one two\none\nONE"_s, CodeLanguage::Plain);
        QCOMPARE(view.find(u"one"_s), 3); // case does not matter
        QCOMPARE(view.textCursor().blockNumber(), 0);
        view.findNext();
        QCOMPARE(view.textCursor().blockNumber(), 1);
        view.findNext();
        view.findNext();
        QCOMPARE(view.textCursor().blockNumber(), 0);
        view.findNext(true);
        QCOMPARE(view.textCursor().blockNumber(), 2);
        QCOMPARE(view.find(u"absent"_s), 0);
    }
    void slashOpensTheSearchAndEscapeClosesIt()
    {
        CodeView view(u"Body"_s);
        view.resize(400, 200);
        view.show();
        view.setCode(u"text"_s, CodeLanguage::Plain);
        QTest::keyClick(&view, u'/');
        auto* query = view.findChild<QLineEdit*>();
        QVERIFY(query->isVisible());
        QTest::keyClick(query, Qt::Key_Escape);
        QVERIFY(!query->isVisible());
    }
    void aVeryLongLineStaysPlain()
    {
        CodeView view(u"Body"_s);
        view.setCode(u"{\"a\": \"" % QString(100'000, u'x') % u"\"}", CodeLanguage::Json);
        QVERIFY(view.document()->firstBlock().layout()->formats().isEmpty());
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestCodeView>(argc, argv);
}
#include "tst_codeview.moc"
