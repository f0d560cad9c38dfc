// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h" // before any header that begins with <compare>: moc 6.4 cannot read that first
#include "core/policy/expressiontext.h"
#include "core/policy/markup.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

namespace {
policy::SourceText source(std::string_view text, std::map<std::string, std::string> values = {})
{
    return policy::SourceText(text, [values](std::string_view name) -> std::optional<std::string> {
        const auto found = values.find(std::string(name));
        return found == values.end() ? std::nullopt : std::optional(found->second);
    });
}
} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT
private slots:
    void expressionsEndAtTheirOwnBracket_data()
    {
        QTest::addColumn<std::string>("text"); // the end is marked by ¦
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << std::string(text); };
        row("call", "@(context.Request.Body.As<string>())¦ )");
        row("block", "@{ if (a) { return \"}\"; } return 'x'; }¦ }");
        row("bracket in a string", "@(\"a)\" + b)¦)");
        row("escaped quote", "@(\"a\\\")\" + b)¦)");
        row("verbatim string", "@(@\"a\\\" + f(\"\"))¦)");
        row("doubled quote of a verbatim string", "@(@\"a\"\")\" + b)¦)");
        row("interpolated string", "@($\"{f(\")\")} {{)\" + b)¦)");
        row("interpolated verbatim string", "@($@\"c:\\{f(1)}\\\" + b)¦)");
        row("character", "@(s.Split(')')[0])¦)");
        row("quote as character", "@(s.Trim('\"') + \")\")¦)");
        row("escaped character", "@(s.Trim('\\'') + \")\")¦)");
        row("comment to the end of the line", "@{ // it's }\n return 1; }¦}");
        row("a string over two lines", "@(\"a)\n\" + b)¦)");
        row("comment", "@( 1 /* ) \" */ + 2)¦)");
        row("escaped for XML", "@(h[&quot;a)&quot;] &lt; 2)¦)");
        row("a string inside an escaped one", "@(f(&quot;\"&quot;))¦)");
    }
    void expressionsEndAtTheirOwnBracket()
    {
        QFETCH(std::string, text);
        const std::string mark = "¦";
        const size_t end = text.find(mark);
        QCOMPARE(policy::expressionEnd(text.substr(0, end) + text.substr(end + mark.size()), 0), end);
    }
    void anExpressionThatNothingClosesHasNoEnd()
    {
        QCOMPARE(policy::expressionEnd("@(a", 0), std::string_view::npos);
        QCOMPARE(policy::expressionEnd("@{ \"}\" ", 0), std::string_view::npos);
        QCOMPARE(policy::expressionEnd("@a", 0), std::string_view::npos);
        QCOMPARE(policy::expressionEnd("@", 0), std::string_view::npos);
    }

    void everyPartKnowsItsBytes()
    {
        const std::string text = "<!-- a -->\n<policies a='1'>\n  <x b=\"{{n}}\" c=\"2\">t &lt; u</x><y/>\n</policies>";
        const policy::SourceText in = source(text, {{"n", "a long value"}});
        const auto root = policy::parseMarkup(in);
        QVERIFY(root);
        const auto bytes = [&text](policy::Range range) { return text.substr(range.begin, range.end - range.begin); };
        QCOMPARE(bytes(root->range), text.substr(11));
        QCOMPARE(bytes(root->attributes[0].valueRange), std::string("1"));
        const policy::Node& x = root->children[1];
        QCOMPARE(bytes(x.range), std::string("<x b=\"{{n}}\" c=\"2\">t &lt; u</x>"));
        QCOMPARE(bytes(x.inner), std::string("t &lt; u"));
        QCOMPARE(x.attributes[0].value, std::string("a long value"));
        QCOMPARE(bytes(x.attributes[0].valueRange), std::string("{{n}}"));
        QCOMPARE(bytes(x.attributes[1].valueRange), std::string("2"));
        QCOMPARE(x.attributes[1].place, (base::Place{3, 16}));
        QCOMPARE(x.attributes[1].valuePlace, (base::Place{3, 19}));
        QCOMPARE(x.ownText(), std::string("t < u"));
        QCOMPARE(bytes(root->children[2].range), std::string("<y/>"));
    }

    void expressionsNeedNoEscaping()
    {
        const policy::SourceText in =
            source("<a b=\"@(x[\"y\"] < 2 && z > \">\")\" c='@{ return \"'\"; }'>@{ return \"<b>\" + (1 < 2); }</a>");
        const auto root = policy::parseMarkup(in);
        QVERIFY2(root, root ? "" : root.error().describe().c_str());
        QVERIFY(root->attributes[0].hasExpression);
        QCOMPARE(root->attributes[0].value, std::string("@(x[\"y\"] < 2 && z > \">\")"));
        QVERIFY(root->attributes[1].hasExpression);
        QCOMPARE(root->children.size(), size_t(1));
        QVERIFY(root->children[0].hasExpression);
    }

    void anAtSignIsOrdinaryText()
    {
        const policy::SourceText in = source("<a b=\"me@example.com\">@ ( @(</a>");
        const auto root = policy::parseMarkup(in);
        QVERIFY(root);
        QVERIFY(!root->attributes[0].hasExpression);
        QCOMPARE(root->ownText(), std::string("@ ( @("));
    }

    void aNamedValueIsNotSearchedAgain()
    {
        const policy::SourceText in = source("<a>{{x}}{{ x }}{{y}}</a>", {{"x", "{{y}}"}});
        QCOMPARE(in.text(), std::string_view("<a>{{y}}{{ x }}{{y}}</a>"));
        QCOMPARE(in.unknown().size(), size_t(1));
        QCOMPARE(in.unknown()[0].offset, size_t(15));
    }

    void hostileDocumentsEnd()
    {
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<a>";
        const policy::SourceText nested = source(deep);
        QVERIFY(!policy::parseMarkup(nested));
        std::string open = "<a>";
        for (int i = 0; i < 100'000; ++i)
            open += "@(";
        const policy::SourceText stray = source(open + "</a>");
        QVERIFY(policy::parseMarkup(stray));
        std::string ampersands = "<a>" + std::string(300'000, '&') + "</a>";
        const policy::SourceText bare = source(ampersands);
        QVERIFY(policy::parseMarkup(bare));
        std::string strings = "<a b=\"@(";
        for (int i = 0; i < 200'000; ++i)
            strings += "$\"{";
        const policy::SourceText interpolated = source(strings);
        QVERIFY(!policy::parseMarkup(interpolated));
    }

    void cutTagsEnd()
    {
        for (const char* begun :
             {"<", "<a", "<a ", "<a b", "<a b=", "<a b='", "<a><", "<a></", "<a></a", "<a/", "<!", "<!--", "<?"})
            QVERIFY2(!policy::parseMarkup(source(begun)), begun);
    }

    // What an expression begins may end anywhere.
    void cutExpressionsEnd()
    {
        for (const char* begun : {"@(",     "@{",      "@($",     "@(@",     "@($@",    "@(\"", "@($\"", "@(@\"",
                                  "@($\"{", "@(\"\\",  "@('",     "@('\\",   "@(/",     "@(/*", "@(/**", "@(//",
                                  "@(\"a",  "@($\"{a", "@($\"{$", "@($\"{{", "@(@\"\"", "@([",  "@({"}) {
            QVERIFY2(!policy::parseMarkup(source("<a b=\"" + std::string(begun))), begun);
            QVERIFY2(!policy::parseMarkup(source("<a>" + std::string(begun))), begun);
        }
    }

    // Every real document that parses with an expression-aware parser parses here, and no other does.
    void realDocuments()
    {
        // No documents: a placeholder instead of an element, and XML inside of a JSON template's expression.
        static constexpr std::array<std::string_view, 3> Excerpts{
            "policy-testing-SKILL.md-0.xml", "policy-testing-SKILL.md-3.xml", "httpbin.v1.template.json-0.xml"};
        const auto folder = support::corpus("policies");
        if (!folder)
            QSKIP("the corpus of policies is not beside the sources");
        std::istringstream manifest(support::readFile(*folder / "MANIFEST.csv"));
        std::string line;
        std::getline(manifest, line);
        int documents = 0;
        std::string wrong;
        while (std::getline(manifest, line)) {
            std::vector<std::string> cells(1);
            for (const char c : line) {
                if (c == ',')
                    cells.emplace_back();
                else
                    cells.back() += c;
            }
            const std::string text = support::readFile(*folder / cells[0]);
            const policy::SourceText in = source(text);
            const auto root = policy::parseMarkup(in);
            const bool isExcerpt =
                std::ranges::any_of(Excerpts, [&](std::string_view end) { return cells[0].ends_with(end); });
            if (root.has_value() != (cells[8] == "1" && !isExcerpt))
                wrong += cells[0] + ": " + (root ? "parsed" : root.error().describe()) + "\n";
            ++documents;
        }
        qInfo("%d documents", documents);
        QVERIFY(documents > 100);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
};

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
