// SPDX-License-Identifier: GPL-3.0-or-later
// The effective policy of an operation as one document, line by line with where each comes from.
#include "core/policy/effective.h"

#include <QTest>

using catalog::PolicyScope;

namespace {
class House
{
public:
    House()
    {
        m_api.name = catalog::ApiName("a");
        m_operation.name = catalog::OperationName("o");
        m_product.name = catalog::ProductName("p");
    }
    House& with(PolicyScope::Kind kind, const std::string& text)
    {
        PolicyScope scope{kind, {}, {}};
        if (kind != PolicyScope::Kind::Global)
            scope.owner = kind == PolicyScope::Kind::Product ? "p" : "a";
        if (kind == PolicyScope::Kind::Operation)
            scope.operation = "o";
        m_catalog.policies.push_back({scope, std::string(catalog::scopeName(kind)) + ".xml", text});
        return *this;
    }
    House& withFragment(const std::string& name, const std::string& text)
    {
        m_catalog.fragments.push_back({catalog::FragmentName(name), name + ".frag", text});
        return *this;
    }
    [[nodiscard]] policy::EffectivePolicyText ofOperation() const
    {
        return policy::effectivePolicy(m_catalog, &m_api, &m_operation, &m_product);
    }
    [[nodiscard]] policy::EffectivePolicyText ofApi(const policy::DraftTexts& drafts = {}) const
    {
        return policy::effectivePolicy(m_catalog, &m_api, nullptr, nullptr, drafts);
    }
    [[nodiscard]] policy::EffectivePolicyText ofAll() const
    {
        return policy::effectivePolicy(m_catalog, nullptr, &m_operation, nullptr);
    }

private:
    catalog::Catalog m_catalog;
    catalog::Api m_api;
    catalog::Operation m_operation;
    catalog::Product m_product;
};

// The lines of a section without its frame: "text | scope file:line"
std::string section(const policy::EffectivePolicyText& text, const std::string& name)
{
    std::string out;
    bool isInside = false;
    for (const policy::EffectiveLine& line : text.lines) {
        if (line.text == "    </" + name + ">")
            isInside = false;
        if (isInside)
            out += line.text + " | " + line.scope + ' ' + line.file + ':' + std::to_string(line.line) + '\n';
        if (line.text == "    <" + name + ">" && line.scope.empty())
            isInside = true;
    }
    return out;
}

std::string inbound(const std::string& content)
{
    return "<policies><inbound>" + content + "</inbound></policies>";
}
} // namespace

class TestEffective : public QObject
{
    Q_OBJECT
private slots:
    // API Management's own global policy, in the frame of four sections.
    void nothingIsWritten()
    {
        const auto text = House().ofAll();
        std::string all;
        for (const auto& line : text.lines)
            all += line.text + '\n';
        QCOMPARE(all,
                 std::string("<policies>\n    <inbound>\n    </inbound>\n    <backend>\n        <forward-request />\n"
                             "    </backend>\n    <outbound>\n    </outbound>\n    <on-error>\n    </on-error>\n"
                             "</policies>\n"));
        QCOMPARE(section(text, "backend"), std::string("        <forward-request /> | global :1\n"));
        QVERIFY(text.problems.empty());
    }

    // Narrower scopes stand around wider ones, where their <base/> is.
    void scopesStandInOrder()
    {
        using Kind = PolicyScope::Kind;
        const House house = House()
                                .with(Kind::Global, inbound("\n<g/>"))
                                .with(Kind::Product, inbound("<p/>\n<base/>"))
                                .with(Kind::Api, inbound("<base/><a/>"))
                                .with(Kind::Operation, inbound("<o1/><base/><!-- so --><o2/>"));
        QCOMPARE(section(house.ofOperation(), "inbound"),
                 std::string("        <o1/> | operation operation.xml:1\n"
                             "        <p/> | product product.xml:1\n"
                             "        <g/> | global global.xml:2\n"
                             "        <a/> | api api.xml:1\n"
                             "        <!-- so --> | operation operation.xml:1\n"
                             "        <o2/> | operation operation.xml:1\n"));
        QCOMPARE(section(house.ofApi(), "inbound"),
                 std::string("        <g/> | global global.xml:2\n"
                             "        <a/> | api api.xml:1\n"));
        QCOMPARE(section(house.ofAll(), "inbound"), std::string("        <g/> | global global.xml:2\n"));
    }
    void withoutBaseNothingWiderRuns()
    {
        const auto text = House()
                              .with(PolicyScope::Kind::Global, inbound("<g/>"))
                              .with(PolicyScope::Kind::Api, inbound("<a/>"))
                              .ofApi();
        QCOMPARE(section(text, "inbound"), std::string("        <a/> | api api.xml:1\n"));
    }

    void aboveTheGlobalScopeIsNothing()
    {
        const auto text = House().with(PolicyScope::Kind::Global, inbound("<g/><base/><h/>")).ofAll();
        QCOMPARE(section(text, "inbound"),
                 std::string("        <g/> | global global.xml:1\n        <h/> | global global.xml:1\n"));
    }

    // What stands in several lines keeps its shape, only further in; a line that stood less far in loses its blanks.
    void shapesAreKept()
    {
        const auto text = House()
                              .with(PolicyScope::Kind::Global,
                                    "<policies>\n  <inbound>\n    <a>\r\n      <b/>\r\n  </a>\n\t\t<c\n\t\t\td=''/>\n"
                                    "  </inbound>\n</policies>")
                              .ofAll();
        QCOMPARE(section(text, "inbound"),
                 std::string("        <a> | global global.xml:3\n"
                             "          <b/> | global global.xml:4\n"
                             "        </a> | global global.xml:5\n"
                             "        <c | global global.xml:6\n"
                             "        \td=''/> | global global.xml:7\n"));
    }

    // An element with a <base/> somewhere in it is opened; its other texts go.
    void basesInElements()
    {
        const auto text = House()
                              .with(PolicyScope::Kind::Global, inbound("<g/>"))
                              .with(PolicyScope::Kind::Api,
                                    inbound("\n<choose>\n<when condition=\"@(1 < 2)\">\n<base/>\n<x>\n</x></when>\n"
                                            "<otherwise>\n</otherwise>\n</choose>"))
                              .ofApi();
        QCOMPARE(section(text, "inbound"),
                 std::string("        <choose> | api api.xml:2\n"
                             "            <when condition=\"@(1 < 2)\"> | api api.xml:3\n"
                             "                <g/> | global global.xml:1\n"
                             "                <x> | api api.xml:5\n"
                             "                </x> | api api.xml:6\n"
                             "            </when> | api api.xml:6\n"
                             "            <otherwise> | api api.xml:7\n"
                             "            </otherwise> | api api.xml:8\n"
                             "        </choose> | api api.xml:9\n"));
    }

    void fragmentsStandInTheirPlace()
    {
        const auto text = House()
                              .withFragment("other", "<fragment><wrong/></fragment>")
                              .withFragment("f", "<fragment>\n<f/>\n<include-fragment fragment-id='g'/></fragment>")
                              .withFragment("g", "<fragment><base/></fragment>")
                              .with(PolicyScope::Kind::Global, inbound("<w/>"))
                              .with(PolicyScope::Kind::Api, inbound("<include-fragment fragment-id=\"f\" /><a/>"))
                              .ofApi();
        QCOMPARE(section(text, "inbound"),
                 std::string("        <f/> | api f.frag:2\n"
                             "        <w/> | global global.xml:1\n"
                             "        <a/> | api api.xml:1\n"));
        QVERIFY(text.problems.empty());
    }

    // What cannot be filled in stays as it is written.
    void unknownFragmentsStay()
    {
        const auto text = House()
                              .withFragment("bad", "<fragment>\n<f>")
                              .with(PolicyScope::Kind::Api,
                                    inbound("<include-fragment fragment-id=\"no\" /><include-fragment />"
                                            "<include-fragment fragment-id='bad' />"))
                              .ofApi();
        QCOMPARE(section(text, "inbound"),
                 std::string("        <include-fragment fragment-id=\"no\" /> | api api.xml:1\n"
                             "        <include-fragment /> | api api.xml:1\n"
                             "        <include-fragment fragment-id='bad' /> | api api.xml:1\n"));
        QCOMPARE(text.problems.size(), size_t(1));
        QCOMPARE(text.problems.front().file, std::string("bad.frag"));
    }

    // What an editor holds stands in place of what is kept, also where nothing is kept yet.
    void draftsCount()
    {
        const House house =
            House().withFragment("f", "<fragment><f/></fragment>").with(PolicyScope::Kind::Global, inbound("<g/>"));
        const auto text = house.ofApi({{"policies/policy", inbound("<new/>")},
                                       {"apis/a/policies/policy",
                                        inbound("<base/>\n<include-fragment fragment-id='f'/>"
                                                "<include-fragment fragment-id='f'/>")},
                                       {"policyFragments/f", "<fragment><f2/></fragment>"},
                                       {"products/p/policies/policy", inbound("<p/>")}});
        QCOMPARE(section(text, "inbound"),
                 std::string("        <new/> | global global.xml:1\n"
                             "        <f2/> | api f.frag:1\n"
                             "        <f2/> | api f.frag:1\n"));
        QCOMPARE(text.drafted, std::vector<std::string>({"apis/a/policies/policy", "global.xml", "f.frag"}));
        QVERIFY(house.ofApi().drafted.empty());
    }
    void draftsThatAreNoMarkupAreLeftOut()
    {
        const auto text = House()
                              .with(PolicyScope::Kind::Global, inbound("<g/>"))
                              .with(PolicyScope::Kind::Api, inbound("<a/>"))
                              .ofApi({{"apis/a/policies/policy", "<policies>\n<inbound>"}});
        QCOMPARE(section(text, "inbound"), std::string("        <g/> | global global.xml:1\n"));
        QCOMPARE(text.problems.size(), size_t(1));
        QCOMPARE(text.problems.front().file, std::string("api.xml"));
        QVERIFY(text.drafted.empty());
    }

    void whatIsNoMarkupIsLeftOut()
    {
        const auto text = House()
                              .with(PolicyScope::Kind::Global, inbound("<g/>"))
                              .with(PolicyScope::Kind::Api, "<policies>\n<inbound></policies>")
                              .ofApi();
        QCOMPARE(section(text, "inbound"), std::string("        <g/> | global global.xml:1\n"));
        QCOMPARE(text.problems.size(), size_t(1));
        QCOMPARE(text.problems.front().file, std::string("api.xml"));
        QCOMPARE(text.problems.front().place.line, 2U);
    }
};

QTEST_APPLESS_MAIN(TestEffective)
#include "tst_effective.moc"
