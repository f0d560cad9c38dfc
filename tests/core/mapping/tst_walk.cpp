// SPDX-License-Identifier: GPL-3.0-or-later
// Along the links of a map, forward and back.
#include "core/mapping/map.h"

#include <QTest>

#include <algorithm>

using mapping::Evidence;
using mapping::NodeId;
using mapping::NodeKind;

namespace {

mapping::Map sample()
{
    const NodeId someone{NodeKind::Subscription, "someone"};
    const NodeId admin{NodeKind::Subscription, "admin"};
    const NodeId everything{NodeKind::AllApis, {}};
    const NodeId product{NodeKind::Product, "p"};
    const NodeId api{NodeKind::Api, "orders"};
    const NodeId get{NodeKind::Operation, "orders/get"};
    const NodeId url{NodeKind::Url, "http://a"};
    const NodeId backend{NodeKind::Backend, "b"};
    const NodeId service{NodeKind::Service, "shop/a"};
    const NodeId other{NodeKind::Service, "shop/b"};
    const NodeId pod{NodeKind::Pod, "shop/a-1"};
    mapping::Map map;
    for (const NodeId& id : {someone,
                             admin,
                             everything,
                             product,
                             api,
                             get,
                             {NodeKind::Operation, "orders/put"},
                             url,
                             backend,
                             service,
                             other,
                             pod})
        map.nodes.push_back({id, id.name});
    map.links = {
        {someone, product, Evidence::Scope}, {admin, everything, Evidence::Scope}, {product, api, Evidence::Product},
        {api, url, Evidence::ServiceUrl},    {get, backend, Evidence::Policy},     {url, service, Evidence::Dns},
        {backend, other, Evidence::Dns},     {service, pod, Evidence::Endpoints},  {other, pod, Evidence::Endpoints}};
    std::ranges::sort(map.nodes, {}, &mapping::Node::id);
    std::ranges::stable_sort(map.links, {}, &mapping::Link::from);
    return map;
}

std::string names(const std::vector<const mapping::Link*>& links)
{
    std::string text;
    for (const mapping::Link* link : links)
        text += (text.empty() ? "" : " ") + link->from.name + ">" + link->to.name;
    return text;
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT
private slots:
    void behindAnApiStandsWhatItsOperationsReach()
    {
        const mapping::Map map = sample();
        QCOMPARE(names(linksBehind(map, {NodeKind::Api, "orders"})),
                 std::string("orders>http://a orders/get>b http://a>shop/a b>shop/b shop/a>shop/a-1 shop/b>shop/a-1"));
        QCOMPARE(names(linksBehind(map, {NodeKind::Subscription, "admin"})),
                 std::string("admin> orders>http://a orders/get>b http://a>shop/a b>shop/b shop/a>shop/a-1 "
                             "shop/b>shop/a-1"));
    }
    void anOperationGoesItsOwnWayOrItsApis()
    {
        const mapping::Map map = sample();
        QCOMPARE(names(linksBehind(map, {NodeKind::Operation, "orders/get"})),
                 std::string("orders/get>b b>shop/b shop/b>shop/a-1"));
        QCOMPARE(names(linksBehind(map, {NodeKind::Operation, "orders/put"})),
                 std::string("orders>http://a http://a>shop/a shop/a>shop/a-1"));
    }
    void beforeAServiceStandsWhoMayCallIt()
    {
        const mapping::Map map = sample();
        QCOMPARE(names(linksBefore(map, {NodeKind::Service, "shop/b"})),
                 std::string("b>shop/b orders/get>b p>orders admin> someone>p"));
        QVERIFY(linksBefore(map, {NodeKind::Service, "none"}).empty());
    }
};

QTEST_APPLESS_MAIN(TestWalk)
#include "tst_walk.moc"
