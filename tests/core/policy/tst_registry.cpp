// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h" // before any header that begins with <compare>: moc 6.4 cannot read that first
#include "core/policy/registry.h"
#include "tests/core/policy/caseevidence.h"
#include "tests/core/policy/referencetable.h"
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

    // An attribute or an element that no case accepts, refuses and, where it may be computed, lets fail is not done.
    void everyAttributeAndElementHasItsCases()
    {
        const auto folder = std::filesystem::path(std::getenv("GATEHOUSE_SOURCE")) / "tests/cases/policy";
        for (const policy::PolicyRule* rule : policy::supportedPolicies()) {
            const auto own = folder / rule->element;
            QVERIFY2(std::filesystem::is_directory(own), own.c_str());
        }
        policytest::Evidence evidence;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() != ".case")
                continue;
            for (const policytest::Case& one : policytest::readCases(entry.path()))
                evidence.add(one);
        }
        const std::string missing = policytest::missingEvidence(evidence);
        QVERIFY2(missing.empty(), missing.c_str());
    }

    // Each policy, attribute and element that the notes about API Management's reference name is in the table, or
    // refused with what to do instead.
    void nothingOfTheReferenceIsUnknown()
    {
        const auto file = support::reference("policies.md");
        if (!file)
            QSKIP("no notes about the reference: set GATEHOUSE_REFERENCE");
        const std::vector<std::string> missing = policytest::missingOfReference(support::readFile(*file));
        std::string lines;
        for (const std::string& one : missing)
            lines += one + '\n';
        QVERIFY2(missing.empty(), lines.c_str());
    }

    void everyRefusalSaysWhatToDoInstead()
    {
        for (const std::string_view name : policy::unsupportedPolicies())
            QVERIFY2(!policy::insteadOf(name).empty(), std::string(name).c_str());
        for (const policy::PolicyRule* rule : policy::supportedPolicies())
            QVERIFY2(policytest::saysWhatToDoInstead(rule->attributes, rule->children),
                     std::string(rule->element).c_str());
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
