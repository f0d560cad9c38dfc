// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/bodydata.h"
#include "core/liquid/template.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {
class Nothing final : public liquid::Object
{
public:
    [[nodiscard]] liquid::Value member(std::string_view) const override { return {}; }
};

QString rendered(const liquid::Template& what)
{
    const auto out = liquid::render(what, Nothing(), support::ManualClock().now());
    return out ? QString::fromStdString(*out) : u"fault"_s;
}
} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT
private slots:
    void namesUnknownFilters()
    {
        const auto made = liquid::compile("{{ 'a' | upcase }}{{ 'b' | Upcase | upcase }}");
        QVERIFY(made.has_value());
        QCOMPARE((*made)->unknownFilters(), std::vector<std::string>{"upcase"});
        QCOMPARE(rendered(**made), u"aB"_s);
    }

    void rendersInManyThreads()
    {
        const auto made = liquid::compile("{% for i in (1..50) %}{% increment n %},{% cycle 'a', 'b' %} {% endfor %}");
        QVERIFY(made.has_value());
        const QString wanted = rendered(**made);
        std::vector<QString> seen(4);
        {
            std::vector<std::jthread> threads;
            for (QString& one : seen)
                threads.emplace_back([&] { one = rendered(**made); });
        }
        for (const QString& one : seen)
            QCOMPARE(one, wanted);
    }

    void boundsNesting()
    {
        std::string blocks;
        for (int i = 0; i < 100; ++i)
            blocks += "{% if true %}";
        QVERIFY(!liquid::compile(blocks).has_value());
        QVERIFY(!liquid::compile("{{ a" + std::string(100'000, '[') + "}}").has_value());
    }

    void longConditionsEnd()
    {
        std::string text = "{% if true";
        for (int i = 0; i < 50'000; ++i)
            text += " and true";
        const auto made = liquid::compile(text + " %}x{% endif %}");
        QVERIFY(made.has_value());
        QCOMPARE(rendered(**made), u"x"_s);
    }

    void refusesBrokenBodies()
    {
        QVERIFY(!liquid::jsonBody("{", {}));
        QVERIFY(!liquid::xmlBody("<a>", {}));
        QVERIFY(!liquid::xmlBody("", {}));
    }
};

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
