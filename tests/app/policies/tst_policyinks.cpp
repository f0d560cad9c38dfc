// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of a policy document: what each byte is.
#include "app/policies/policyinks.h"

#include <QTest>

using policies::Ink;

namespace {

// The parts of a text that have that ink, joined by "|".
std::string parts(const std::string& text, Ink wanted)
{
    const std::vector<Ink> inks = policies::inksOf(text);
    if (inks.size() != text.size())
        return "(another length)";
    std::string out;
    bool isInside = false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (inks[i] == wanted)
            out += (isInside || out.empty() ? "" : "|") + std::string(1, text[i]);
        isInside = inks[i] == wanted;
    }
    return out;
}

} // namespace

class TestPolicyInks : public QObject
{
    Q_OBJECT
private slots:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("ink");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, Ink ink, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(ink) << QByteArray(expected);
        };
        row("sections", "<policies><inbound /></policies>", Ink::Section, "policies|inbound|policies");
        row("policies", "<set-header name='A'><value>b</value></set-header>", Ink::Policy, "set-header|set-header");
        row("elements of policies", "<set-header><value>b</value></set-header>", Ink::Element, "value|value");
        row("base", "<base/>", Ink::Policy, "base");
        row("not supported", "<publish-to-dapr topic='x'/>", Ink::Unsupported, "publish-to-dapr");
        row("attributes", "<a b='c' d = \"e\"/>", Ink::Attribute, "b|d");
        row("values", "<a b='c' d = \"e\"/>", Ink::Value, "'c'|\"e\"");
        row("comments", "<a><!-- <b/> --></a>", Ink::Comment, "<!-- <b/> -->");
        row("a comment that is open", "<!-- <b/>", Ink::Comment, "<!-- <b/>");
        row("named values", "<a b='x{{key}}'>{{other}}</a>", Ink::NamedValue, "{{key}}|{{other}}");
        row("brackets", "<a b=\"@(1)\">@{ return 2; }</a>", Ink::Bracket, "@(|)|@{|}");
        row("a quote inside", "<a b=\"@(\"x\" + \"y\")\" c=\"d\"/>", Ink::CodeText, "\"x\"|\"y\"");
        row("and what follows", "<a b=\"@(\"x\" + \"y\")\" c=\"d\"/>", Ink::Value, "\"|\"|\"d\"");
        row("keywords", "<a>@{ if (true) return null; }</a>", Ink::Keyword, "if|true|return|null");
        row("the context", "<a>@(context.Request.Url)</a>", Ink::Context, "context");
        row("numbers", "<a>@(x1 + 12.5 + 0xFF)</a>", Ink::Number, "12.5|0xFF");
        row("comments of C#", "<a>@{ // one ) \n /* two } */ return 1; }</a>", Ink::CodeComment,
            "// one ) |/* two } */");
        row("verbatim strings", "<a>@(@\"a\"\"b\" + 'c')</a>", Ink::CodeText, "@\"a\"\"b\"|'c'");
        row("strings with escapes", "<a>@(\"a\\\"b\" + 1)</a>", Ink::CodeText, "\"a\\\"b\"");
        row("interpolated strings", "<a>@($\"a{b}\")</a>", Ink::CodeText, "$\"a{b}\"");
        row("escaped quotes", "<a b=\"@(&quot;x&quot;)\"/>", Ink::CodeText, "&quot;x&quot;");
        row("open to the line's end", "<a>@(context.\n</a>", Ink::Element, "a|a");
    }
    void parts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, ink);
        QFETCH(const QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(::parts(text.toStdString(), static_cast<Ink>(ink))), expected);
    }

    // Whatever a person has typed so far.
    void everyBeginningHasInks()
    {
        const std::string whole = "<policies><inbound><set-variable name=\"x\" value=\"@{ var y = @\"\"q\"\"; /* c */ "
                                  "return $\"{y}\" + 'z'; }\" /><!-- c --><![CDATA[ d ]]></inbound></policies>{{n}}";
        for (size_t length = 0; length <= whole.size(); ++length)
            QCOMPARE(policies::inksOf(std::string_view(whole).substr(0, length)).size(), length);
    }
};

QTEST_APPLESS_MAIN(TestPolicyInks)
#include "tst_policyinks.moc"
