// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/catalogbuilder.h"

#include <QTest>

using namespace routingtest;
using Reason = routing::NotFound::Reason;
using Scheme = catalog::VersionSet::Scheme;

namespace {
catalog::VersionSet versionSet(const char* name, Scheme scheme)
{
    catalog::VersionSet out;
    out.name = catalog::VersionSetName(name);
    out.scheme = scheme;
    out.headerName = "Api-Version";
    out.queryName = "api-version";
    return out;
}

catalog::Api versioned(const char* name, const char* path, const char* version, const char* set)
{
    catalog::Api out = api(name, path, {operation("get", "GET", "/x")});
    out.version = version;
    out.versionSet = catalog::VersionSetName(set);
    return out;
}

catalog::Api revision(const char* name, const char* path, const char* number, bool isCurrent, bool isOnline = true)
{
    catalog::Api out = api(name, path, {operation("leads", "GET", "/leads")});
    out.revision = number;
    out.isCurrent = isCurrent;
    out.isOnline = isOnline;
    return out;
}

catalog::Catalog world()
{
    catalog::Catalog c;
    c.versionSets = {versionSet("seg", Scheme::Segment), versionSet("head", Scheme::Header),
                     versionSet("query", Scheme::Query), versionSet("fresh", Scheme::Segment),
                     versionSet("fresh-head", Scheme::Header)};
    c.apis = {
        api("root", "", {operation("any", "*", "/*")}),
        api("orders", "shop/orders",
            {operation("list", "GET", "/"), operation("one", "GET", "/{id}"), operation("special", "GET", "/special"),
             operation("deep", "GET", "/{id}/lines/{line}"), operation("file", "GET", "/files({id})"),
             operation("named", "GET", "/named/{name}.{type}"), operation("rest", "GET", "/docs/*"),
             operation("tail", "GET", "/tail/{*path}"), operation("create", "POST", "/"),
             operation("anyMethod", "*", "/everything"), operation("putEverything", "PUT", "/everything"),
             operation("resource", "GET", "resource"), operation("byKind", "GET", "/find?kind=new"),
             operation("byQuery", "GET", "/find?q={query}"), operation("spaced", "GET", "/two words")}),
        api("orders-archive", "shop/orders/archive", {operation("list", "GET", "/old")}),
        api("secure", "secure", {operation("get", "GET", "/x")}),
        revision("crm", "crm", "2", true),
        revision("crm;rev=3", "crm", "3", false),
        revision("crm;rev=4", "crm", "4", false, false),
        revision("crm-archive", "crm/archive", "1", true),
        api("seg", "seg", {operation("get", "GET", "/x")}),
        versioned("seg-v1", "seg", "v1", "seg"),
        versioned("fresh-v1", "fresh", "v1", "fresh"),
        api("head", "head", {operation("get", "GET", "/x")}),
        versioned("head-v1", "head", "v1", "head"),
        versioned("freshhead-v1", "freshhead", "v1", "fresh-head"),
        api("query", "query", {operation("get", "GET", "/x")}),
        versioned("query-2", "query", "2024-05-01", "query"),
    };
    c.apis[3].protocols = {};
    c.apis[8].versionSet = catalog::VersionSetName("seg");
    c.apis[11].versionSet = catalog::VersionSetName("head");
    c.apis[14].versionSet = catalog::VersionSetName("query");
    catalog::Api segRevision = versioned("seg-v1;rev=2", "seg", "v1", "seg");
    segRevision.revision = "2";
    segRevision.isCurrent = false;
    c.apis.push_back(segRevision);
    return c;
}

std::string joined(const http::QueryParameters& parameters)
{
    std::string out;
    for (const auto& [name, value] : parameters)
        out += (out.empty() ? "" : " ") + name + "=" + value;
    return out;
}
} // namespace

class TestRouting : public QObject
{
    Q_OBJECT
    routing::Table m_table = compile(world());

private slots:
    void everyApiOfTheWorldIsServed() { QCOMPARE(m_table.problems().size(), size_t(0)); }

    void finds_data()
    {
        QTest::addColumn<std::string>("method");
        QTest::addColumn<std::string>("target");
        QTest::addColumn<std::string>("version"); // header Api-Version
        QTest::addColumn<std::string>("expected"); // api/operation
        QTest::addColumn<std::string>("remainder");
        QTest::addColumn<std::string>("parameters");
        const auto row = [](const char* name, const char* method, const char* target, const char* version,
                            const char* expected, const char* remainder, const char* parameters) {
            QTest::newRow(name) << std::string(method) << std::string(target) << std::string(version)
                                << std::string(expected) << std::string(remainder) << std::string(parameters);
        };
        row("operation at the API's root", "GET", "/shop/orders", "", "orders/list", "", "");
        row("with a slash", "GET", "/shop/orders/", "", "orders/list", "/", "");
        row("method decides", "POST", "/shop/orders", "", "orders/create", "", "");
        row("parameter", "GET", "/shop/orders/17", "", "orders/one", "/17", "id=17");
        row("literal beats parameter", "GET", "/shop/orders/special", "", "orders/special", "/special", "");
        row("literal prefix of a longer segment", "GET", "/shop/orders/specially", "", "orders/one", "/specially",
            "id=specially");
        row("trailing slash is ignored, sent as received", "GET", "/shop/orders/17/", "", "orders/one", "/17/",
            "id=17");
        row("two parameters", "GET", "/shop/orders/17/lines/3", "", "orders/deep", "/17/lines/3", "id=17 line=3");
        row("back from a literal that leads nowhere", "GET", "/shop/orders/special/lines/3", "", "orders/deep",
            "/special/lines/3", "id=special line=3");
        row("decoded when asked", "GET", "/shop/orders/a%20b%2Fc", "", "orders/one", "/a%20b%2Fc", "id=a b/c");
        row("plus in a path is a plus", "GET", "/shop/orders/a+b", "", "orders/one", "/a+b", "id=a+b");
        row("parameter in parentheses", "GET", "/shop/orders/files(12)", "", "orders/file", "/files(12)", "id=12");
        row("two parameters in a segment", "GET", "/shop/orders/named/logo.v2.png", "", "orders/named",
            "/named/logo.v2.png", "name=logo type=v2.png");
        row("escapes in a mixed segment", "GET", "/shop/orders/named/a%2Eb", "", "orders/named", "/named/a%2Eb",
            "name=a type=b");
        row("wildcard", "GET", "/shop/orders/docs/a/b/c", "", "orders/rest", "/docs/a/b/c", "");
        row("wildcard takes empty segments", "GET", "/shop/orders/docs//b", "", "orders/rest", "/docs//b", "");
        row("wildcard for nothing", "GET", "/shop/orders/docs", "", "orders/rest", "/docs", "");
        row("named wildcard", "GET", "/shop/orders/tail/a%20b/c", "", "orders/tail", "/tail/a%20b/c", "path=a b/c");
        row("any method", "PATCH", "/shop/orders/everything", "", "orders/anyMethod", "/everything", "");
        row("exact method beats any", "PUT", "/shop/orders/everything", "", "orders/putEverything", "/everything", "");
        row("template without a leading slash", "GET", "/shop/orders/resource/", "", "orders/resource", "/resource/",
            "");
        row("case of literals does not matter", "GET", "/SHOP/Orders/Special", "", "orders/special", "/Special", "");
        row("escaped literals are equal", "GET", "/sh%6fp/orders/%73pecial", "", "orders/special", "/%73pecial", "");
        row("blank in a literal", "GET", "/shop/orders/two%20words", "", "orders/spaced", "/two%20words", "");
        row("query part: literal", "GET", "/shop/orders/find?kind=new&q=1", "", "orders/byKind", "/find", "");
        row("query part: parameter", "GET", "/shop/orders/find?kind=old&q=a+b", "", "orders/byQuery", "/find",
            "query=a b");
        row("query part: name without case", "GET", "/shop/orders/find?Q=1", "", "orders/byQuery", "/find", "query=1");
        row("query part not met: path alone decides", "GET", "/shop/orders/find", "", "orders/one", "/find", "id=find");
        row("longest API path", "GET", "/shop/orders/archive/old", "", "orders-archive/list", "/old", "");
        row("API paths end at segment borders", "GET", "/shop/ordersX", "", "root/any", "/shop/ordersX", "");
        row("root API", "DELETE", "/", "", "root/any", "/", "");
        row("https only, over https", "GET", "https:/secure/x", "", "secure/get", "/x", "");
        row("current revision", "GET", "/crm/leads", "", "crm/leads", "/leads", "");
        row("current revision by number", "GET", "/crm;rev=2/leads", "", "crm/leads", "/leads", "");
        row("revision", "GET", "/crm;rev=3/leads?x=1", "", "crm;rev=3/leads", "/leads", "");
        row("revision, case", "GET", "/crm;REV=3/leads", "", "crm;rev=3/leads", "/leads", "");
        row("root revision", "GET", "/;rev=1/leads", "", "root/any", "/leads", "");
        row("segment version", "GET", "/seg/v1/x", "", "seg-v1/get", "/x", "");
        row("segment version, original", "GET", "/seg/x", "", "seg/get", "/x", "");
        row("segment version and revision", "GET", "/seg/v1;rev=2/x", "", "seg-v1;rev=2/get", "/x", "");
        row("revision before the version", "GET", "/seg;rev=2/v1/x", "", "seg-v1;rev=2/get", "/x", "");
        row("header version", "GET", "/head/x", "V1", "head-v1/get", "/x", "");
        row("header version, original", "GET", "/head/x", "", "head/get", "/x", "");
        row("query version", "GET", "/query/x?Api-Version=2024-05-01", "", "query-2/get", "/x", "");
        row("query version, original", "GET", "/query/x?other=1", "", "query/get", "/x", "");
    }
    void finds()
    {
        QFETCH(std::string, method);
        QFETCH(std::string, target);
        QFETCH(std::string, version);
        QFETCH(std::string, expected);
        QFETCH(std::string, remainder);
        QFETCH(std::string, parameters);
        const bool isHttps = target.starts_with("https:");
        const std::string whole = isHttps ? target.substr(6) : target;
        http::Headers headers;
        if (!version.empty())
            headers.append("api-version", version);
        const size_t mark = whole.find('?');
        const std::string path = whole.substr(0, mark);
        const std::string query = mark == std::string::npos ? "" : whole.substr(mark + 1);
        const routing::Call call{method, isHttps ? "https" : "http", path, query, headers};
        const auto match = m_table.match(call);
        QVERIFY2(match, match ? "" : match.error().message(call).english().c_str());
        QCOMPARE(match->api->name.text() + "/" + match->operation->name.text(), expected);
        QCOMPARE(std::string(match->remainder), remainder);
        QCOMPARE(std::string(match->apiPart) + std::string(match->remainder), path);
        QCOMPARE(joined(match->parameters()), parameters);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("method");
        QTest::addColumn<std::string>("path");
        QTest::addColumn<std::string>("query");
        QTest::addColumn<std::string>("version");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<std::string>("api");
        const auto row = [](const char* name, const char* method, const char* path, const char* query,
                            const char* version, Reason reason, const char* apiName) {
            QTest::newRow(name) << std::string(method) << std::string(path) << std::string(query)
                                << std::string(version) << reason << std::string(apiName);
        };
        row("HEAD is not GET", "HEAD", "/shop/orders", "", "", Reason::NoMethod, "orders");
        row("method is case-sensitive", "get", "/shop/orders", "", "", Reason::NoMethod, "orders");
        row("method not on this path", "POST", "/shop/orders/17", "", "", Reason::NoMethod, "orders");
        row("no operation", "GET", "/shop/orders/1/2/3/4", "", "", Reason::NoOperation, "orders");
        row("no way back to a shorter API path", "GET", "/shop/orders/archive/new", "", "", Reason::NoOperation,
            "orders-archive");
        row("a parameter is never empty", "GET", "/shop/orders//lines/3", "", "", Reason::NoOperation, "orders");
        row("wildcard of a mixed segment", "GET", "/shop/orders/named/.png", "", "", Reason::NoOperation, "orders");
        row("https only", "GET", "/secure/x", "", "", Reason::WrongScheme, "secure");
        row("unknown revision", "GET", "/crm;rev=9/leads", "", "", Reason::UnknownRevision, "crm");
        row("offline revision", "GET", "/crm;rev=4/leads", "", "", Reason::OfflineRevision, "crm;rev=4");
        row("a revision does not reach a longer API path", "GET", "/crm;rev=3/archive/leads", "", "",
            Reason::NoOperation, "crm;rev=3");
        row("unknown segment version", "GET", "/fresh/v9/x", "", "", Reason::UnknownVersion, "");
        row("no segment version", "GET", "/fresh/x", "", "", Reason::UnknownVersion, "");
        row("unknown header version", "GET", "/head/x", "", "v9", Reason::UnknownVersion, "head");
        row("no header version and no original", "GET", "/freshhead/x", "", "", Reason::VersionMissing, "freshhead-v1");
        row("unknown query version", "GET", "/query/x", "api-version=1", "", Reason::UnknownVersion, "query");
        row("dots", "GET", "/shop/orders/docs/../special", "", "", Reason::DotSegment, "");
        row("escaped dots", "GET", "/shop/orders/docs/%2E%2e/special", "", "", Reason::DotSegment, "");
        row("one dot", "GET", "/shop/orders/docs/.", "", "", Reason::DotSegment, "");
        row("asterisk form", "OPTIONS", "*", "", "", Reason::NoApi, "");
        row("empty path", "GET", "", "", "", Reason::NoApi, "");
    }
    void refuses()
    {
        QFETCH(std::string, method);
        QFETCH(std::string, path);
        QFETCH(std::string, query);
        QFETCH(std::string, version);
        QFETCH(Reason, reason);
        QFETCH(std::string, api);
        http::Headers headers;
        if (!version.empty())
            headers.append("API-VERSION", version);
        const routing::Call call{method, "http", path, query, headers};
        const auto match = m_table.match(call);
        QVERIFY(!match);
        QCOMPARE(match.error().reason, reason);
        QCOMPARE(match.error().api ? match.error().api->name.text() : std::string(), api);
        QVERIFY(!match.error().message(call).english().empty());
    }

    void aRequiredQueryParameterIsRequired()
    {
        catalog::Catalog c;
        c.apis = {api("a", "a", {operation("get", "GET", "/get?a={b}")})};
        const routing::Table table = compile(c);
        const http::Headers none;
        const auto without = table.match({"GET", "http", "/a/get", "c=d", none});
        QVERIFY(!without);
        QCOMPARE(without.error().reason, Reason::QueryParameterMissing);
        const auto with = table.match({"GET", "http", "/a/get", "c=d&a=1", none});
        QVERIFY(with);
        QCOMPARE(joined(with->parameters()), std::string("b=1"));
    }

    void withoutARootApiNothingElseAnswers()
    {
        catalog::Catalog c;
        c.apis = {api("a", "a/b", {operation("get", "GET", "/*")})};
        const routing::Table table = compile(c);
        const http::Headers none;
        const auto match = table.match({"GET", "http", "/a/c", "", none});
        QVERIFY(!match);
        QCOMPARE(match.error().reason, Reason::NoApi);
        QVERIFY(!match.error().api);
    }

    void whatCannotBeUsedIsAProblem_data()
    {
        QTest::addColumn<std::string>("urlTemplate");
        QTest::addColumn<std::string>("message");
        const auto row = [](const char* urlTemplate, const char* message) {
            QTest::newRow(urlTemplate) << std::string(urlTemplate) << std::string(message);
        };
        row("/{id", "apis/a/operations/op: The braces of the segment '{id' do not match.");
        row("/id}", "apis/a/operations/op: The braces of the segment 'id}' do not match.");
        row("/{}", "apis/a/operations/op: The segment '{}' has a parameter without a usable name.");
        row("/{a}{b}", "apis/a/operations/op: Put text between the parameters of the segment '{a}{b}'.");
        row("/*/x", "apis/a/operations/op: '*' takes the rest of the path: it can only be the last segment.");
        row("/x?a={b", "apis/a/operations/op: The query part 'a={b' is neither name={parameter} nor name=value.");
    }
    void whatCannotBeUsedIsAProblem()
    {
        QFETCH(std::string, urlTemplate);
        QFETCH(std::string, message);
        catalog::Catalog c;
        c.apis = {api("a", "a", {operation("op", "GET", urlTemplate), operation("good", "GET", "/good")})};
        const routing::Table table = compile(c);
        QCOMPARE(table.problems().size(), size_t(1));
        QCOMPARE(table.problems()[0].describe(), message);
        const http::Headers none;
        QVERIFY(table.match({"GET", "http", "/a/good", "", none}));
    }

    void twoApisOfTheSamePathAreAProblem()
    {
        catalog::Catalog c;
        c.apis = {api("a", "same"), api("b", "/Same/")};
        const routing::Table table = compile(c);
        QCOMPARE(table.problems().size(), size_t(1));
        QCOMPARE(table.problems()[0].file, std::string("apis/b"));
    }

    void joinsUrlsWithOneSlash()
    {
        QCOMPARE(routing::joinUrl("http://b/base/", "/x", "q=1"), std::string("http://b/base/x?q=1"));
        QCOMPARE(routing::joinUrl("http://b", "x", ""), std::string("http://b/x"));
        QCOMPARE(routing::joinUrl("http://b/", "", "q"), std::string("http://b?q"));
    }
};

QTEST_APPLESS_MAIN(TestRouting)
#include "tst_routing.moc"
