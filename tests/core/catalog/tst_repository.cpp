// SPDX-License-Identifier: GPL-3.0-or-later
// What every Repository promises, tried on the artifact folder, and what the folder promises beyond it.

#include "core/catalog/artifactfolder.h"
#include "core/catalog/artifactreader.h"
#include "core/text/json.h"
#include "tests/core/catalog/ordersfolder.h"

#include <QTest>

#include <algorithm>

using namespace catalog;
using base::Error;

namespace {

text::Node json(std::string_view source)
{
    return text::parseJson(source).value();
}

std::string shown(const text::Node& node)
{
    return text::formatJson(node);
}

using Names = std::vector<std::string>;

} // namespace

class TestRepository : public QObject
{
    Q_OBJECT
private slots:
    void listsCollections()
    {
        const Folder folder;
        writeOrders(folder);
        const ArtifactFolder repository(folder.path());
        QVERIFY((repository.list("apis").value() == Names{"orders", "orders;rev=2"}));
        QVERIFY((repository.list("apis/orders/operations").value() == Names{"getorder", "ping"}));
        QVERIFY((repository.list("namedValues").value() == Names{"host", "token", "vault"}));
        QVERIFY((repository.list("products/external/apis").value() == Names{"orders"}));
        QVERIFY(repository.list("products/open/apis").value().empty());
        QVERIFY(repository.list("apis/none/operations").value().empty());
        for (const char* collection : {"", "nothing", "apis/orders", "apis/../products", "apis/orders/nothing"})
            QCOMPARE(repository.list(collection).error().kind, Error::Kind::Invalid);
    }

    void getsEachKind()
    {
        const Folder folder;
        writeOrders(folder);
        const ArtifactFolder repository(folder.path());
        const auto get = [&](const char* path) { return shown(repository.get(path).value().properties); };
        QCOMPARE(get("products/external"), std::string(R"({"displayName":"External","state":"published"})"));
        QCOMPARE(get("apis/orders/operations/getorder"),
                 std::string(R"({"displayName":"Get one","method":"get","urlTemplate":"/order/{id}"})"));
        QCOMPARE(get("policies/policy"),
                 std::string(R"({"format":"rawxml","value":"<policies><inbound /></policies>"})"));
        QCOMPARE(get("apis/orders/operations/getorder/policies/policy"),
                 std::string(R"({"format":"rawxml","value":"<policies>operation</policies>"})"));
        QCOMPARE(get("products/external/apis/orders"), std::string("{}"));
        QCOMPARE(get("policyFragments/old"), std::string(R"({"description":"d","value":"<fragment>2</fragment>"})"));
        QCOMPARE(get("namedValues/token"), std::string(R"({"displayName":"ticket-token","secret":true})"));
        QCOMPARE(repository.get("apis/orders/specification").value().properties["format"].text(),
                 std::string("openapi"));
        for (const char* path : {"apis/none", "products/open/policies/policy", "products/open/apis/orders",
                                 "apis/orders;rev=2/specification"})
            QCOMPARE(repository.get(path).error().kind, Error::Kind::NotFound);
        for (const char* path : {"", "apis", "apis/..", "apis//x", "nothing/x", "backends/tickets/policies/policy"})
            QCOMPARE(repository.get(path).error().kind, Error::Kind::Invalid);
    }

    void putCreatesAndReplaces()
    {
        const Folder folder;
        ArtifactFolder repository(folder.path());
        const auto created = repository.put("backends/b", json(R"({"url":"u","x":[1.50]})"), Precondition::absent());
        QVERIFY2(created.has_value(), created ? "" : created.error().describe().c_str());
        QCOMPARE(folder.read("backends/b/backendInformation.json"),
                 std::string("{\n  \"properties\": {\n    \"url\": \"u\",\n    \"x\": [\n      1.50\n    ]\n  }\n}\n"));
        const auto read = repository.get("backends/b").value();
        QCOMPARE(read.etag, *created);
        QCOMPARE(shown(read.properties), std::string(R"({"url":"u","x":[1.50]})"));
        const auto replaced = repository.put("backends/b", json(R"({"url":"v"})"), Precondition::matches(*created));
        QVERIFY(replaced.has_value() && *replaced != *created);
        QCOMPARE(shown(repository.get("backends/b").value().properties), std::string(R"({"url":"v"})"));
    }

    void preconditionsHold()
    {
        const Folder folder;
        ArtifactFolder repository(folder.path());
        const text::Node one = json(R"({"value":"1"})");
        const text::Node two = json(R"({"value":"2"})");
        for (const char* path :
             {"namedValues/n", "policies/policy", "apis/a/specification", "apis/a/operations/o/policies/policy"}) {
            QCOMPARE(repository.put(path, one, Precondition::exists()).error().kind, Error::Kind::NotFound);
            QCOMPARE(repository.put(path, one, Precondition::matches("x")).error().kind, Error::Kind::Conflict);
            QCOMPARE(repository.remove(path, Precondition::none()).error().kind, Error::Kind::NotFound);
            const ETag first = repository.put(path, one, Precondition::absent()).value();
            QCOMPARE(repository.put(path, two, Precondition::absent()).error().kind, Error::Kind::Conflict);
            const ETag second = repository.put(path, two, Precondition::matches(first)).value();
            QCOMPARE(repository.put(path, one, Precondition::matches(first)).error().kind, Error::Kind::Conflict);
            QCOMPARE(repository.remove(path, Precondition::matches(first)).error().kind, Error::Kind::Conflict);
            QCOMPARE(repository.get(path).value().properties["value"].text(), std::string("2"));
            QVERIFY(repository.put(path, one, Precondition::exists()).has_value());
            QVERIFY(repository.put(path, two, Precondition::none()).value() == second);
            QVERIFY(repository.remove(path, Precondition::matches(second)).has_value());
            QCOMPARE(repository.get(path).error().kind, Error::Kind::NotFound);
        }
    }

    void linksAreEntries()
    {
        const Folder folder;
        writeOrders(folder);
        folder.write("products/external/apis.json", "[\n  {\"name\": \"orders\", \"x\": 1}\n]\n");
        ArtifactFolder repository(folder.path());
        QVERIFY(repository.put("products/external/apis/other", text::Node::object(), Precondition::none()).has_value());
        QVERIFY(
            repository.put("products/external/apis/orders", text::Node::object(), Precondition::none()).has_value());
        QCOMPARE(folder.read("products/external/apis.json"),
                 std::string("[\n  {\"name\": \"orders\", \"x\": 1},\n  {\n    \"name\": \"other\"\n  }\n]\n"));
        QVERIFY(repository.remove("products/external/apis/orders", Precondition::none()).has_value());
        QVERIFY((repository.list("products/external/apis").value() == Names{"other"}));
        QVERIFY(repository.put("products/open/apis/orders", text::Node::object(), Precondition::none()).has_value());
        QVERIFY((repository.list("products/open/apis").value() == Names{"orders"}));
    }

    void noByteIsLostThatIsNotKnown()
    {
        const Folder folder;
        const std::string before = "{\r\n\t\"$schema\" : \"s\",\r\n\t\"properties\": { \"url\":\"u\" , \"x-own\": "
                                   "1.0e1,\r\n\t\t\"tls\": {\"a\\u0062\":true} },\r\n\t\"tail\": []\r\n}";
        folder.write("backends/b/backendInformation.json", before);
        folder.write("backends/b/notes.txt", "mine");
        ArtifactFolder repository(folder.path());
        const auto read = repository.get("backends/b").value();
        QVERIFY(repository.put("backends/b", read.properties, Precondition::matches(read.etag)).value() == read.etag);
        QCOMPARE(folder.read("backends/b/backendInformation.json"), before);
        QVERIFY(catalog::patch(repository, "backends/b", json(R"({"url":"v"})")).has_value());
        std::string after = before;
        after.replace(after.find("\"u\""), 3, "\"v\"");
        QCOMPARE(folder.read("backends/b/backendInformation.json"), after);
        QCOMPARE(folder.read("backends/b/notes.txt"), std::string("mine"));
    }

    void patchMerges()
    {
        const Folder folder;
        ArtifactFolder repository(folder.path());
        QVERIFY(repository.put("products/p", json(R"({"a":{"b":1,"c":2},"d":3})"), Precondition::none()).has_value());
        QVERIFY(catalog::patch(repository, "products/p", json(R"({"a":{"b":null,"e":{"f":null,"g":4}},"d":[5]})"))
                    .has_value());
        QCOMPARE(shown(repository.get("products/p").value().properties),
                 std::string(R"({"a":{"c":2,"e":{"g":4}},"d":[5]})"));
        QCOMPARE(catalog::patch(repository, "products/none", json("{}")).error().kind, Error::Kind::NotFound);
    }

    void editsByOthersAreConflicts()
    {
        const Folder folder;
        writeOrders(folder);
        ArtifactFolder repository(folder.path());
        const auto read = repository.get("products/external").value();
        folder.write("products/external/productInformation.json", R"({"properties": {"state": "notPublished"}})");
        QCOMPARE(repository.put("products/external", read.properties, Precondition::matches(read.etag)).error().kind,
                 Error::Kind::Conflict);
        folder.write("products/external/productInformation.json", "{\"properties\": ");
        const auto broken = repository.put("products/external", read.properties, Precondition::none());
        QCOMPARE(broken.error().kind, Error::Kind::Invalid);
        QCOMPARE(broken.error().file, std::string("products/external/productInformation.json"));
        QCOMPARE(folder.read("products/external/productInformation.json"), std::string("{\"properties\": "));
    }

    void fragmentsStayWhereTheyWere()
    {
        const Folder folder;
        writeOrders(folder);
        ArtifactFolder repository(folder.path());
        QVERIFY(catalog::patch(repository, "policyFragments/old", json(R"({"value":"<fragment>3</fragment>"})"))
                    .has_value());
        QCOMPARE(folder.read("policy fragments/old/policy.xml"), std::string("<fragment>3</fragment>"));
        QCOMPARE(folder.read("policy fragments/old/policyFragmentInformation.json"),
                 std::string(R"({"properties": {"description": "d"}})"));
        QVERIFY(catalog::patch(repository, "policyFragments/new", json(R"({"value":"<fragment>4</fragment>"})"))
                    .has_value());
        const auto catalog = readArtifactFolder(folder.path()).value();
        QCOMPARE(catalog.fragments[0].text, std::string("<fragment>4</fragment>"));
        QCOMPARE(catalog.fragments[1].text, std::string("<fragment>3</fragment>"));
    }

    void removingTakesWhatLiesBelow()
    {
        const Folder folder;
        writeOrders(folder);
        ArtifactFolder repository(folder.path());
        QVERIFY(repository.remove("apis/orders/operations/getorder/policies/policy", Precondition::none()).has_value());
        QVERIFY(repository.get("apis/orders/operations/getorder").has_value());
        QVERIFY(repository.remove("apis/orders", Precondition::exists()).has_value());
        QVERIFY((repository.list("apis").value() == Names{"orders;rev=2"}));
        QCOMPARE(repository.get("apis/orders/policies/policy").error().kind, Error::Kind::NotFound);
    }

    void statesTellWhatChanged()
    {
        const Folder folder;
        writeOrders(folder);
        ArtifactFolder repository(folder.path());
        const auto before = repository.state().value();
        QVERIFY(before.contains("policies/policy") && before.contains("apis/orders/specification")
                && before.contains("products/external/apis/orders"));
        QVERIFY(before.contains("apis/orders/operations/getorder/policies/policy")
                && before.contains("namedValues/token"));
        QVERIFY(catalog::changedPaths(before, repository.state().value()).empty());
        folder.write("apis/orders/policy.xml", "<policies/>");
        folder.write("products/open/policy.xml", "<policies/>");
        std::filesystem::remove_all(folder.path() / "subscriptions/acme");
        folder.write("backends/pool/backendInformation.json", "{");
        const Names expected{"apis/orders/policies/policy", "backends/pool", "products/open/policies/policy",
                             "subscriptions/acme"};
        QVERIFY(catalog::changedPaths(before, repository.state().value()) == expected);
        QCOMPARE(ArtifactFolder(folder.path() / "none").state().error().kind, Error::Kind::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestRepository)
#include "tst_repository.moc"
