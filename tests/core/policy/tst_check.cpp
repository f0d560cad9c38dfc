// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says of a document besides its problems: how much of it was looked at, and what is not offered.
#include "core/policy/program.h"

#include <QTest>

namespace {

policy::Compiled checked(const std::string& inbound)
{
    return policy::check("policy.xml", "<policies>\n<inbound>\n" + inbound + "\n</inbound>\n</policies>");
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void policiesAndExpressionsAreCounted()
    {
        const policy::Compiled compiled = checked(R"xml(<base />
<choose><when condition="@(true)"><set-header name="A"><value>@("b")</value></set-header></when></choose>
<set-variable name="x" value="{{named}}" />)xml");
        QVERIFY(compiled.isUsable());
        QCOMPARE(compiled.policies, size_t(3)); // <base/> is none
        QCOMPARE(compiled.expressions, size_t(2));
    }

    void anExpressionThatIsWrongWasLookedAt()
    {
        const policy::Compiled compiled = checked(R"xml(<set-variable name="x" value="@(nothing.like.it)" />)xml");
        QVERIFY(!compiled.isUsable());
        QCOMPARE(compiled.expressions, size_t(1));
    }

    void aDocumentThatIsNoMarkupHasNothing()
    {
        const policy::Compiled compiled = policy::check("policy.xml", "<policies>");
        QVERIFY(!compiled.isReadable);
        QCOMPARE(compiled.policies, size_t(0));
    }

    void eachMissingFeatureIsToldOnceWithItsPlacesAndItsAdvice()
    {
        const policy::Compiled compiled = checked(R"xml(<publish-to-dapr topic="t" />
<nothing-like-it />
<publish-to-dapr topic="u" />)xml");
        const auto missing = policy::missingFeatures(compiled);
        QCOMPARE(compiled.problems.size(), size_t(3));
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing[0].name, std::string("publish-to-dapr"));
        QCOMPARE(missing[0].places.size(), size_t(2));
        QCOMPARE(missing[0].places[1], (base::Place{5, 1}));
        QVERIFY(missing[0].advice.english().find("send-request") != std::string::npos);
    }

    void nothingIsMissingInAFineDocument() { QVERIFY(policy::missingFeatures(checked("<base />")).empty()); }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
