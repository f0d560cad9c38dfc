// SPDX-License-Identifier: GPL-3.0-or-later
// Evil expressions: each ends in a clear error within its budget, and the next one is not disturbed.
#include "core/expression/expression.h"

#include <QTest>

#include <thread>

namespace {
using expression::Form;

tl::expected<expression::Value, expression::Thrown> run(std::string_view code, Form form = Form::Block,
                                                        const expression::Budget& budget = {})
{
    const auto compiled = expression::compile(code, form);
    if (!compiled)
        qFatal("%s", compiled.error().front().message.english().c_str());
    expression::Surroundings surroundings;
    return expression::evaluate(**compiled, surroundings, budget);
}

std::string repeated(std::string_view text, size_t count)
{
    std::string out;
    for (size_t i = 0; i < count; ++i)
        out += text;
    return out;
}
} // namespace

class TestBudget : public QObject
{
    Q_OBJECT
private slots:
    void evilEnds_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("thrown");
        const QByteArray steps = "System.TimeoutException";
        const QByteArray memory = "System.OutOfMemoryException";
        const QByteArray stack = "System.InsufficientExecutionStackException";
        QTest::newRow("while") << QByteArray("while (true) { }") << steps;
        QTest::newRow("while with catch")
            << QByteArray("while (true) { try { while (true) { } } catch { } finally { } }") << steps;
        QTest::newRow("for") << QByteArray("for (;;) { }") << steps;
        QTest::newRow("sequence without end")
            << QByteArray("return Enumerable.Repeat(1, int.MaxValue).Select(x => x + 1).Count();") << steps;
        QTest::newRow("nested walks") << QByteArray(
            "return Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Count();")
                                      << steps;
        QTest::newRow("doubling text") << QByteArray("var s = \"x\"; while (true) { s += s; }") << memory;
        QTest::newRow("searching in vain")
            << QByteArray("var s = new string('a', 1000000); while (true) s.IndexOf(\"b\");") << steps;
        QTest::newRow("reading a builder")
            << QByteArray("var s = new StringBuilder(new string('a', 1000000)); var n = 0; while (true) n += s[0];")
            << steps;
        QTest::newRow("keys without end") << QByteArray("while (true) { var n = RSA.Create().KeySize; }") << steps;
        QTest::newRow("blocks without end") << QByteArray(
            "var h = SHA256.Create(); var b = new byte[100000]; while (true) h.TransformBlock(b, 0, 1, null, 0);")
                                            << steps;
        QTest::newRow("long builder") << QByteArray("var s = new StringBuilder(); s.Length = int.MaxValue; return s;")
                                      << memory;
        QTest::newRow("padding") << QByteArray("return \"\".PadLeft(int.MaxValue);") << memory;
        QTest::newRow("new string") << QByteArray("return new string('x', int.MaxValue);") << memory;
        QTest::newRow("new string of millions") << QByteArray("return new string('x', 8000000).Length;") << memory;
        QTest::newRow("large array") << QByteArray("var a = new int[int.MaxValue]; return a.Length;") << memory;
        QTest::newRow("array of millions") << QByteArray("var a = new int[4000000]; return a.Length;") << memory;
        QTest::newRow("resized array") << QByteArray(
            "var a = new int[1]; Array.Resize(ref a, 4000000); return a.Length;")
                                       << memory;
        QTest::newRow("many characters") << QByteArray("return new StringBuilder().Append('x', 8000000).Length;")
                                         << memory;
        QTest::newRow("much padding") << QByteArray("return \"\".PadLeft(8000000).Length;") << memory;
        QTest::newRow("growing list") << QByteArray("var l = new List<string>(); while (true) { "
                                                    "l.Add(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" + l.Count); }")
                                      << memory;
        QTest::newRow("replace") << QByteArray("var s = new string('a', 100000); for (var i = 0; i < 9; i++) s = "
                                               "s.Replace(\"a\", \"aaaaaaaa\"); return s;")
                                 << memory;
        QTest::newRow("format") << QByteArray("return string.Format(\"{0,2000000000}\", 1);") << memory;
        QTest::newRow("recursion") << QByteArray("int F(int n) { return F(n + 1); } return F(0);") << stack;
        QTest::newRow("recursion caught")
            << QByteArray("int F(int n) { try { return F(n + 1); } catch { return F(n + 2); } } return F(0);") << stack;
        QTest::newRow("lazy in lazy") << QByteArray("IEnumerable<int> q = new[] {1}; for (var i = 0; i < 100000; i++) "
                                                    "{ q = q.Select(x => x); } return q.First();")
                                      << stack;
        QTest::newRow("deep JSON written") << QByteArray("var a = new JArray(); for (var i = 0; i < 100000; i++) { var "
                                                         "b = new JArray(); b.Add(a); a = b; } return a.ToString();")
                                           << stack;
        // trees of twenty thousand floors, walked in every way there is
        const QByteArray tower = "var a = new JArray(); for (var i = 0; i < 20000; i++) { var b = new JArray(); "
                                 "b.Add(a); a = b; } ";
        QTest::newRow("deep JSON cloned") << tower + "return a.DeepClone().Count();" << stack;
        QTest::newRow("deep JSON compared") << tower
                + "var x = a; var y = new JArray(); for (var i = 0; i < 20000; i++) { var b = new JArray(); b.Add(y); "
                  "y = b; } "
                  "return JToken.DeepEquals(x, y);"
                                            << stack;
        QTest::newRow("deep JSON searched") << tower + "return a.SelectTokens(\"$..x\").Count();" << stack;
        QTest::newRow("deep JSON descended") << tower + "return a.Descendants().Count();" << stack;
        QTest::newRow("deep list to JSON")
            << QByteArray("object o = null; for (var i = 0; i < 20000; i++) { var l = new "
                          "List<object>(); l.Add(o); o = l; } return JToken.FromObject(o);")
            << stack;
        QTest::newRow("deep list handed on") << QByteArray("object o = null; for (var i = 0; i < 20000; i++) { var l = "
                                                           "new List<object>(); l.Add(o); o = l; } return o;")
                                             << stack;
        const QByteArray nest = "var a = new XElement(\"a\"); for (var i = 0; i < 20000; i++) { var b = new "
                                "XElement(\"a\"); b.Add(a); a = b; } ";
        QTest::newRow("deep XML written") << nest + "return a.ToString();" << stack;
        QTest::newRow("deep XML cloned") << nest + "return new XElement(a).Name;" << stack;
        QTest::newRow("deep XML descended") << nest + "return a.Descendants().Count();" << stack;
        QTest::newRow("catastrophic pattern")
            << QByteArray("return Regex.IsMatch(new string('a', 40) + \"!\", \"^(a+)+$\");")
            << QByteArray("System.Text.RegularExpressions.RegexMatchTimeoutException");
        QTest::newRow("join itself") << QByteArray("var x = Enumerable.Range(0, 3000).ToList(); return "
                                                   "string.Join(\",\", from a in x from b in x from c in x select a);")
                                     << memory;
        QTest::newRow("JSON of many values") << QByteArray(
            "return JArray.Parse(\"[\" + string.Join(\",\", Enumerable.Repeat(1, 200000)) + \"]\").Count;")
                                             << memory;
        QTest::newRow("sort that lies") << QByteArray(
            "var l = Enumerable.Range(0, 100000).ToList(); l.Sort((a, b) => 1); while (true) { l.Sort((a, b) => -1); }")
                                        << steps;
    }
    void evilEnds()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, thrown);
        // time enough, so that what is counted decides
        const expression::Budget budget{1'000'000, 16UL << 20, 200, 1UL << 20, std::chrono::seconds(30)};
        const auto result = run(code.toStdString(), Form::Block, budget);
        QVERIFY(!result);
        QCOMPARE(QByteArray::fromStdString(result.error().type), thrown);
        QVERIFY(!result.error().message.empty());
        const auto after = run("1 + 1", Form::Value);
        QCOMPARE(after->asInteger(), 2);
    }

    void budgetIsMarked()
    {
        QVERIFY(run("while (true) { }").error().isBudget);
        QVERIFY(!run("throw new Exception(\"x\");").error().isBudget);
    }

    // Values nested a hundred thousand deep go without recursion.
    void deepValuesGo()
    {
        const auto list = run("object o = null; for (var i = 0; i < 100000; i++) { var l = new List<object>(); "
                              "l.Add(o); o = l; } return 1;");
        QCOMPARE(list->asInteger(), 1);
    }

    void deepCodeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const std::string& code) {
            QTest::newRow(name) << QByteArray::fromStdString(code);
        };
        row("brackets", repeated("(", 100'000));
        row("not", repeated("!", 100'000) + "true");
        row("minus", repeated("- ", 100'000) + "1");
        row("choices", repeated("true ? 1 : ", 20'000) + "1");
        row("lambdas", repeated("x => ", 20'000) + "1");
        row("members", "context" + repeated(".Request", 20'000));
        row("calls", "\"\"" + repeated(".Trim()", 20'000));
        row("indexes", "x" + repeated("[0]", 20'000));
        row("conditional", "x" + repeated("?.y", 20'000));
        row("interpolation", repeated("$\"{", 1000));
        row("interpolation without end", repeated("$\"{", 200'000));
        row("interpolation without end, as long as a document", repeated("$\"{", 80'000));
        row("generics", "new " + repeated("List<", 5000));
        row("casts", repeated("(int)", 20'000) + "1");
        row("blocks", repeated("{", 20'000));
        row("coalesce", repeated("null ?? ", 20'000) + "1");
        row("initializers", "new[] " + repeated("{", 20'000));
        row("overloads", repeated("new[] {1}.Select(x => ", 60) + "1" + repeated(")", 60));
    }
    void deepCodeIsRefused()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!expression::compile(code.toStdString(), Form::Value));
        QVERIFY(!expression::compile(code.toStdString(), Form::Block));
    }

    // Each calls the next: walked without a frame of the stack for each.
    void longChainsOfFunctionsCompile()
    {
        std::string code;
        for (int i = 0; i < 10'000; ++i)
            code += "int F" + std::to_string(i) + "()=>F" + std::to_string(i + 1) + "();";
        QVERIFY(expression::compile(code + "int F10000() => 1; return 1;", Form::Block));
    }

    // Each level is checked for each way to take the level around it.
    void complexCodeIsRefusedOnce()
    {
        const std::string complex = repeated("new[] {1}.Sum(x => ", 16) + "1" + repeated(")", 16);
        const auto alone = expression::compile(complex, Form::Value);
        QVERIFY(!alone);
        QCOMPARE(alone.error().size(), size_t(1));
        QCOMPARE(alone.error().front().message.english(), std::string("The expression is too complex"));
        const auto behind = expression::compile("var a = foo; return " + complex + ';', Form::Block);
        QVERIFY(!behind);
        QCOMPARE(behind.error().size(), size_t(1)); // what else there is may follow from it
        QCOMPARE(behind.error().front().message.english(), std::string("The expression is too complex"));
    }

    void longCodeIsFine()
    {
        const auto sum = run("1" + repeated(" + 1", 1500), Form::Value);
        QCOMPARE(sum->asInteger(), 1501);
        const auto text = run("\"\"" + repeated(" + \"ab\"", 1500), Form::Value);
        QCOMPARE(text->asText().size(), size_t(3000));
    }

    void noWayOut_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char* code :
             {"typeof(string).Assembly", "\"\".GetType().Assembly", "Activator.CreateInstance(null)",
              "System.Reflection.Assembly.Load(\"x\")", "System.IO.File.ReadAllText(\"/etc/passwd\")",
              "System.Diagnostics.Process.Start(\"x\")", "Environment.Exit(1)", "new System.Net.WebClient()",
              "new System.Threading.Thread(null)", "AppDomain.CurrentDomain", "Type.GetType(\"x\")",
              "new System.IO.StreamReader(\"/etc/passwd\")", "System.Runtime.InteropServices.Marshal.AllocHGlobal(1)",
              "TimeZoneInfo.FindSystemTimeZoneById(\"x\").GetType()", "context.GetType()"})
            QTest::newRow(code) << QByteArray(code);
    }
    void noWayOut()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!expression::compile(code.toStdString(), Form::Value));
    }
    void zonesAreNoFiles()
    {
        for (const char* code : {"TimeZoneInfo.FindSystemTimeZoneById(\"../../../etc/passwd\").Id",
                                 "TimeZoneInfo.FindSystemTimeZoneById(\"/etc/passwd\").Id"})
            QCOMPARE(run(code, Form::Value).error().type, std::string("System.TimeZoneNotFoundException"));
    }

    // What a policy is known to use: types by which something is made or named, and members.
    void featuresAreNamed()
    {
        const auto compiled = expression::compile("new List<DayOfWeek>() != null && default(DateTime).Day > 0"
                                                  " && ((Math.Max(1, 2) > 1))",
                                                  Form::Value);
        QVERIFY(compiled);
        std::string features;
        for (const std::string& one : (*compiled)->features())
            features += one + ", ";
        QCOMPARE(QByteArray::fromStdString(features),
                 QByteArray("DateTime.Day, List.List, Math.Max, new List, type List, "));
    }

    void threadsShareAnExpression()
    {
        const auto compiled = expression::compile(
            "string.Join(\",\", Enumerable.Range(0, 50).Select(x => \"v\" + x).OrderBy(x => x))", Form::Value);
        QVERIFY(compiled.has_value());
        std::vector<std::string> results(4);
        {
            std::vector<std::jthread> threads;
            for (std::string& result : results) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 20; ++i) {
                        expression::Surroundings surroundings;
                        result = expression::textOf(*expression::evaluate(**compiled, surroundings));
                    }
                });
            }
        }
        for (const std::string& result : results)
            QCOMPARE(result, results.front());
        QVERIFY(results.front().starts_with("v0,v1,v10"));
    }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
