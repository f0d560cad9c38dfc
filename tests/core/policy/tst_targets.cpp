// SPDX-License-Identifier: GPL-3.0-or-later
// Where effective policies may send requests.
#include "core/policy/targets.h"

#include <QTest>

using catalog::PolicyScope;
using policy::Destinations;
using policy::Target;

namespace {

const PolicyScope Global{PolicyScope::Kind::Global, {}, {}};
const PolicyScope Product{PolicyScope::Kind::Product, "p", {}};
const PolicyScope Api{PolicyScope::Kind::Api, "a", {}};
const PolicyScope Operation{PolicyScope::Kind::Operation, "a", "o"};

// What stands in inbound, with everything else inherited.
std::string inbound(const std::string& content)
{
    return "<policies><inbound>" + content
        + "</inbound><backend><base/></backend><outbound><base/></outbound></policies>";
}

std::string toUrl(const std::string& url)
{
    return "<set-backend-service base-url=\"" + url + "\"/>";
}

std::string toBackend(const std::string& name)
{
    return "<set-backend-service backend-id=\"" + name + "\"/>";
}

class Policies
{
public:
    Policies& with(const PolicyScope& scope, const std::string& text)
    {
        m_catalog.policies.push_back({scope, std::string(catalog::scopeName(scope.kind)) + ".xml", text});
        return *this;
    }
    Policies& withFragment(const std::string& name, const std::string& text)
    {
        m_catalog.fragments.push_back({catalog::FragmentName(name), name + ".xml", text});
        return *this;
    }
    Policies& withNamedValue(const std::string& name, std::optional<std::string> value, bool isSecret = false)
    {
        m_catalog.namedValues.push_back({catalog::NamedValueName(name), name, isSecret, std::move(value)});
        return *this;
    }
    [[nodiscard]] Destinations destinations() const
    {
        const policy::TargetReader reader(m_catalog);
        return reader.follow({Operation, Api, Product, Global});
    }
    // "a b" for URLs and @backends; "own" when the API's own address is possible; "?" behind what is in doubt.
    [[nodiscard]] std::string words() const
    {
        const Destinations found = destinations();
        std::string text = found.keepsServiceUrl ? "own" : "";
        for (const Target& target : found.targets)
            text += (text.empty() ? "" : " ") + std::string(target.kind == Target::Kind::Backend ? "@" : "")
                + target.value + (target.doubt == Target::Doubt::None ? "" : "?");
        return found.neverForwards() ? "never" : text;
    }
    [[nodiscard]] const catalog::Catalog& catalog() const { return m_catalog; }

private:
    catalog::Catalog m_catalog;
};

const std::string Choice = "<choose><when condition=\"@(context.X == \"1\")\">" + toUrl("http://one")
    + "</when><when "
      "condition=\"@(true)\"><return-response/></when>";

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT
private slots:
    void waysThroughThePolicies_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const std::string& operation, const std::string& api, const char* words) {
            QTest::newRow(name) << QString::fromStdString(operation) << QString::fromStdString(api) << words;
        };
        row("nothing", "", "", "own");
        row("inherited", inbound("<base/>"), inbound("<base/>" + toUrl("http://api")), "http://api");
        row("not inherited", inbound(""), inbound("<base/>" + toUrl("http://api")), "own");
        row("the later one counts", inbound("<base/>" + toUrl("http://op")), inbound(toUrl("http://api")), "http://op");
        row("base stands last", inbound(toUrl("http://op") + "<base/>"), inbound(toUrl("http://api")), "http://api");
        row("no base-url replaces an outer backend-id", inbound("<base/>" + toUrl("http://op")),
            inbound(toBackend("b")), "@b");
        row("a backend-id does", inbound("<base/>" + toBackend("c")), inbound(toBackend("b")), "@c");
        row("in one document it does", inbound(toBackend("b") + toUrl("http://op")), "", "http://op");
        row("choose", inbound(Choice + "</choose>"), "", "own http://one");
        row("choose with otherwise", inbound(Choice + "<otherwise>" + toBackend("b") + "</otherwise></choose>"), "",
            "http://one @b");
        row("choose goes on from before", inbound("<base/>" + Choice + "</choose>"), inbound(toUrl("http://api")),
            "http://one http://api");
        row("unknown fragment", inbound("<base/><include-fragment fragment-id=\"no\"/>" + toUrl("http://op")), "",
            "http://op");
        row("answered", inbound("<base/><return-response/>" + toUrl("http://late")), inbound(toUrl("http://api")),
            "never");
        row("mocked", inbound("<mock-response/>"), "", "never");
        row("every branch answers",
            inbound("<choose><when condition=\"@(true)\"><mock-response/></when><otherwise>"
                    "<return-response/></otherwise></choose>"),
            "", "never");
        row("never forwarded", "<policies><inbound/><backend/></policies>", "", "never");
        row("set in backend", "<policies><inbound/><backend>" + toUrl("http://b") + "<base/></backend></policies>", "",
            "http://b");
        row("set too late", "<policies><inbound/><backend><base/>" + toUrl("http://b") + "</backend></policies>", "",
            "own");
        row("retried",
            "<policies><inbound/><backend><retry condition=\"@(true)\" count=\"2\">"
            "<choose><when condition=\"@(true)\">"
                + toUrl("http://b")
                + "</when></choose>"
                  "<forward-request/></retry></backend></policies>",
            "", "own http://b");
        row("set in outbound",
            "<policies><inbound/><backend><base/></backend><outbound>" + toUrl("http://b") + "</outbound></policies>",
            "", "own");
        row("a fragment", inbound("<base/><include-fragment fragment-id=\"f\"/>"), "", "http://fragment");
        row("a fragment in a fragment", inbound("<include-fragment fragment-id=\"g\"/>"), "", "http://fragment");
        row("a fragment in itself", inbound("<include-fragment fragment-id=\"h\"/>" + toUrl("http://x")), "",
            "http://x");
        row("no such fragment", inbound("<include-fragment fragment-id=\"none\"/>"), "", "own");
        row("a named value", inbound(toUrl("{{address}}/v2")), "", "http://named:8080/v2");
        row("a secret", inbound(toUrl("{{secret}}/v2")), "", "{{secret}}/v2?");
        row("an unknown name", inbound(toBackend("{{nobody}}")), "", "@{{nobody}}?");
        row("an expression", inbound(toUrl("@(\"http://\" + context.Request.Headers[\"X\"])")), "",
            "@(\"http://\" + context.Request.Headers[\"X\"])?");
        row("an unreadable document", "<policies><inbound>", inbound(toUrl("http://api")), "http://api");
    }
    void waysThroughThePolicies()
    {
        QFETCH(QString, operation);
        QFETCH(QString, api);
        QFETCH(QString, words);
        Policies policies;
        policies.withNamedValue("address", "http://named:8080")
            .withNamedValue("secret", "http://hidden", true)
            .withFragment("f", "<fragment>" + toUrl("http://fragment") + "</fragment>")
            .withFragment("g", "<fragment><include-fragment fragment-id=\"f\"/></fragment>")
            .withFragment("h", "<fragment><include-fragment fragment-id=\"h\"/></fragment>")
            .with(Global, "<policies><inbound/><backend><forward-request/></backend></policies>");
        if (!operation.isEmpty())
            policies.with(Operation, operation.toStdString());
        if (!api.isEmpty())
            policies.with(Api, api.toStdString());
        QCOMPARE(QString::fromStdString(policies.words()), words);
    }
    void withoutAGlobalDocumentRequestsAreForwarded()
    {
        QCOMPARE(Policies().words(), std::string("own"));
        QCOMPARE(Policies().with(Api, inbound("<base/>" + toUrl("http://api"))).words(), std::string("http://api"));
        QCOMPARE(Policies().with(Global, "<policies><inbound/></policies>").words(), std::string("never"));
    }
    void productsStandBetween()
    {
        const Policies policies =
            Policies().with(Product, inbound("<base/>" + toBackend("b"))).with(Api, inbound("<base/>"));
        QCOMPARE(policies.words(), std::string("@b"));
        const policy::TargetReader reader(policies.catalog());
        QVERIFY(reader.follow({Api, Global}).keepsServiceUrl);
    }
    void targetsKnowTheirPlace()
    {
        const Destinations found =
            Policies()
                .with(Api,
                      "<policies>\n  <inbound>\n    <choose><when condition=\"@(true)\">\n      " + toBackend("b")
                          + "</when></choose>\n  </inbound><backend><base/></backend></policies>")
                .destinations();
        QCOMPARE(found.targets.size(), size_t(1));
        QCOMPARE(found.targets[0].file, std::string("api.xml"));
        QCOMPARE(found.targets[0].place, (base::Place{4, 7}));
        QVERIFY(found.targets[0].scope == Api);
        QVERIFY(found.targets[0].isConditional);
    }
    void faultsAreTold()
    {
        const Policies policies = Policies().with(Api, "<policies><inbound>");
        const policy::TargetReader reader(policies.catalog());
        QCOMPARE(reader.problems().size(), size_t(1));
        QCOMPARE(reader.problems()[0].file, std::string("api.xml"));
        QVERIFY(reader.problems()[0].place.known());
    }
};

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
