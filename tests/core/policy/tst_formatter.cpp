// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/formatter.h"
#include "core/policy/markup.h"
#include "core/policy/program.h"
#include "tests/support/corpora.h"

#include <QTest>

namespace {
// What a document means: elements, attributes and texts without the blanks between elements.
void describe(const policy::Node& node, std::string& out)
{
    if (node.kind == policy::Node::Kind::Comment) {
        out += "<!--" + node.text + "-->";
        return;
    }
    if (!node.isElement()) {
        if (!policy::trimSpace(node.text).empty())
            out += '[' + node.text + ']';
        return;
    }
    out += '<' + node.name;
    for (const policy::Attribute& attribute : node.attributes)
        out += ' ' + attribute.name + '=' + attribute.value;
    out += '>';
    for (const policy::Node& child : node.children)
        describe(child, out);
    out += "</>";
}

std::string meaning(const std::string& text)
{
    const policy::SourceText source(text, {});
    const auto root = policy::parseMarkup(source);
    std::string out;
    if (root)
        describe(*root, out);
    return out;
}
} // namespace

class TestFormatter : public QObject
{
    Q_OBJECT
private slots:
    void documents_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("formatted");
        QTest::newRow("elements on lines of their own")
            << QByteArray("<policies><inbound><base/><set-method>POST</set-method></inbound></policies>")
            << QByteArray("<policies>\n    <inbound>\n        <base />\n        <set-method>POST</set-method>\n"
                          "    </inbound>\n</policies>\n");
        QTest::newRow("expressions stay to the letter")
            << QByteArray("<a  b='@(x &lt; \"1\")'\n   c=\"@{ return\n  1; }\"><d>@(  1 +\n 2 )</d></a>")
            << QByteArray("<a b='@(x &lt; \"1\")' c=\"@{ return\n  1; }\">\n    <d>@(  1 +\n 2 )</d>\n</a>\n");
        QTest::newRow("blanks alone are nothing") << QByteArray("<a><b> </b><c>\n</c><d></d></a>")
                                                  << QByteArray("<a>\n    <b />\n    <c />\n    <d />\n</a>\n");
        QTest::newRow("comments stay")
            << QByteArray("<?xml version=\"1.0\"?>\n<!-- first -->\n<a><!-- in\n   two lines --><b/></a><!-- last -->")
            << QByteArray(
                   "<?xml version=\"1.0\"?>\n<!-- first -->\n<a>\n    <!-- in\n   two lines -->\n    <b />\n</a>\n"
                   "<!-- last -->\n");
        QTest::newRow("one empty line stays one")
            << QByteArray("<a>\n\n  <b/>\n\n\n\n  <c/>\n\n</a>") << QByteArray("<a>\n    <b />\n\n    <c />\n</a>\n");
        QTest::newRow("a body stays as it is") << QByteArray("<a><set-body><x>\n <y/></x> </set-body></a>")
                                               << QByteArray("<a>\n    <set-body><x>\n <y/></x> </set-body>\n</a>\n");
        QTest::newRow("named values stay") << QByteArray("<a b=\"{{c}}\"/>") << QByteArray("<a b=\"{{c}}\" />\n");
    }

    void documents()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, formatted);
        const auto out = policy::formatDocument(written.toStdString());
        QVERIFY(out.has_value());
        QCOMPARE(QByteArray::fromStdString(*out), formatted);
        QCOMPARE(*policy::formatDocument(*out), *out);
    }

    void whatIsNoMarkupHasItsPlace()
    {
        const auto out = policy::formatDocument("<a>\n <b></a>");
        QVERIFY(!out.has_value());
        QCOMPARE(out.error().place.line, 2U);
    }

    void realDocumentsKeepTheirMeaning()
    {
        const auto folder = support::corpus("policies");
        if (!folder)
            QSKIP("no corpus of policies: set GATEHOUSE_CORPORA");
        size_t count = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
            if (entry.path().extension() != ".xml")
                continue;
            const std::string text = support::readFile(entry.path());
            const auto once = policy::formatDocument(text);
            if (!once)
                continue;
            ++count;
            QVERIFY2(meaning(*once) == meaning(text), entry.path().c_str());
            QVERIFY2(*policy::formatDocument(*once) == *once, entry.path().c_str());
        }
        QVERIFY(count > 0);
    }
};

QTEST_APPLESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
