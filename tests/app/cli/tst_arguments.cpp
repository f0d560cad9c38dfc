// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/verb.h"

#include <QTest>

#include <array>

using cli::Arguments;
using cli::Option;
using Words = std::vector<std::string_view>;

namespace {

constexpr std::array<Option, 4> Options{{
    {"--strict", Option::Kind::Flag},
    {"--listen", Option::Kind::Value},
    {"--header", Option::Kind::Repeated, "-H"},
    {"--output", Option::Kind::Value, "-o"},
}};

int s_runs = 0;
size_t s_given = 0;
constexpr cli::Verb CountVerb{"count", "counts", "[WORD…]", [](std::span<const std::string_view> arguments) {
                                  ++s_runs;
                                  s_given = arguments.size();
                                  return cli::ExitFound;
                              }};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT
private slots:
    void sortsOptionsAndPositionals()
    {
        const Words given{
            "a",        "--strict", "--listen=127.0.0.1:0", "-H", "x: 1", "b", "--header", "--y", "-o", "json", "--",
            "--strict", "-"};
        const auto arguments = Arguments::parse(given, Options);
        QVERIFY(arguments.has_value());
        QVERIFY(arguments->has("--strict"));
        QVERIFY(arguments->value("--listen") == "127.0.0.1:0");
        QVERIFY((arguments->values("--header") == Words{"x: 1", "--y"}));
        QVERIFY(arguments->value("--output", "text") == "json");
        QVERIFY((arguments->positional() == Words{"a", "b", "--strict", "-"}));
    }
    void absentOptionsHaveNoValue()
    {
        const auto arguments = Arguments::parse({}, Options).value();
        QVERIFY(!arguments.has("--strict"));
        QVERIFY(!arguments.value("--listen"));
        QVERIFY(arguments.value("--listen", "x") == "x");
        QVERIFY(arguments.values("--header").empty());
        QVERIFY(arguments.positional().empty());
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nope")}
                                 << QStringLiteral("There is no option --nope.");
        QTest::newRow("unknown with value")
            << QStringList{QStringLiteral("--nope=1")} << QStringLiteral("There is no option --nope.");
        QTest::newRow("unknown short") << QStringList{QStringLiteral("-x")} << QStringLiteral("There is no option -x.");
        QTest::newRow("no value") << QStringList{QStringLiteral("--listen")}
                                  << QStringLiteral("The option --listen needs a value.");
        QTest::newRow("value of a flag") << QStringList{QStringLiteral("--strict=1")}
                                         << QStringLiteral("The option --strict takes no value.");
        QTest::newRow("twice") << QStringList{QStringLiteral("-o"), QStringLiteral("a"), QStringLiteral("--output=b")}
                               << QStringLiteral("The option --output may be given only once.");
    }
    void refusals()
    {
        QFETCH(QStringList, given);
        QFETCH(QString, sentence);
        std::vector<std::string> texts;
        for (const QString& word : given)
            texts.push_back(word.toStdString());
        const auto arguments = Arguments::parse(Words(texts.begin(), texts.end()), Options);
        QVERIFY(!arguments.has_value());
        QCOMPARE(QString::fromStdString(arguments.error().describe()), sentence);
    }
    void outputFormatIsOneOfThose()
    {
        static constexpr std::array<std::string_view, 2> Formats{"json", "mermaid"};
        const auto format = [](Words given) {
            return cli::outputFormat(Arguments::parse(given, Options).value(), Formats);
        };
        QVERIFY(format({}).value().empty());
        QVERIFY(format({"-o", "mermaid"}).value() == "mermaid");
        QCOMPARE(format({"-o", "xml"}).error().describe(),
                 std::string("“xml” is no output format of this verb; it knows json, mermaid."));
    }
    void aVerbIsChosenByItsName()
    {
        static constexpr std::array<const cli::Verb*, 1> Verbs{&CountVerb};
        s_runs = 0;
        QCOMPARE(cli::runVerb(Verbs, Words{"count", "a", "b"}), cli::ExitFound);
        QCOMPARE(s_runs, 1);
        QCOMPARE(s_given, size_t(2));
        QCOMPARE(cli::runVerb(Verbs, Words{"count", "--", "--help"}), cli::ExitFound);
        QCOMPARE(cli::runVerb(Verbs, Words{"count", "--help"}), cli::ExitFine);
        QCOMPARE(cli::runVerb(Verbs, Words{"--help"}), cli::ExitFine);
        QCOMPARE(cli::runVerb(Verbs, Words{"--version"}), cli::ExitFine);
        QCOMPARE(cli::runVerb(Verbs, Words{"nope"}), cli::ExitUsage);
        QCOMPARE(cli::runVerb(Verbs, Words{}), cli::ExitUsage);
        QCOMPARE(s_runs, 2);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
