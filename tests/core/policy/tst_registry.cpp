// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h" // before any header that begins with <compare>: moc 6.4 cannot read that first
#include "core/policy/registry.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <set>

class TestRegistry : public QObject
{
    Q_OBJECT
private slots:
    void everyNameStandsOnce()
    {
        std::set<std::string_view> names{"base"};
        for (const policy::PolicyRule* rule : policy::supportedPolicies())
            QVERIFY2(names.insert(rule->element).second, std::string(rule->element).c_str());
        for (const std::string_view name : policy::unsupportedPolicies())
            QVERIFY2(names.insert(name).second, std::string(name).c_str());
    }

    void everyRuleIsComplete()
    {
        for (const policy::PolicyRule* rule : policy::supportedPolicies()) {
            QVERIFY(rule->compile);
            QVERIFY(rule->sections != 0 && rule->scopes != 0);
            for (const policy::AttributeRule& attribute : rule->attributes)
                QCOMPARE(attribute.kind == policy::AttributeKind::Choice, !attribute.choices.empty());
            QCOMPARE(policy::findPolicy(rule->element), rule);
        }
    }

    // A policy without cases, or an attribute that no case names, is not done.
    void everyAttributeHasACase()
    {
        const auto folder = std::filesystem::path(std::getenv("GATEHOUSE_SOURCE")) / "tests/cases/policy";
        std::string missing;
        for (const policy::PolicyRule* rule : policy::supportedPolicies()) {
            std::string text;
            const auto own = folder / rule->element;
            QVERIFY2(std::filesystem::is_directory(own), own.c_str());
            for (const auto& entry : std::filesystem::directory_iterator(own))
                text += support::readFile(entry.path());
            for (const policy::AttributeRule& attribute : rule->attributes) {
                // sf-* are known and not supported yet: one of them stands for all
                const bool isCovered = text.find(std::string(attribute.name) + "=\"") != std::string::npos;
                if (!isCovered && attribute.kind != policy::AttributeKind::Unsupported)
                    missing += std::string(rule->element) + " " + std::string(attribute.name) + "\n";
            }
        }
        QVERIFY2(missing.empty(), missing.c_str());
    }

    void similarNamesAreFound()
    {
        QCOMPARE(policy::similarPolicy("rewrite-url"), std::string_view("rewrite-uri"));
        QCOMPARE(policy::similarPolicy("Base"), std::string_view("base"));
        QCOMPARE(policy::similarPolicy("x"), std::string_view());
        QCOMPARE(policy::similarPolicy(std::string(10'000, 'a')), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestRegistry)
#include "tst_registry.moc"
