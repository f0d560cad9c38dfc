// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapfilter.h"
#include "app/map/mapview.h"
#include "app/widgets/theme.h"
#include "core/picture/worldgraph.h"

#include <QImage>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// acme → external → orders → orders-get → shop/get-order → its Pods; next to it a chain that is broken.
picture::Graph smallWorld()
{
    picture::Graph graph;
    graph.columns = {"Subscriptions", "Products", "APIs", "Backends", "Services", "Pods"};
    const auto add = [&](const char* id, int column, picture::State state, const char* frame = "") {
        picture::Node node;
        node.id = id;
        node.column = column;
        node.label = std::string(id).substr(std::string(id).find(':') + 1);
        node.state = state;
        node.frame = frame;
        graph.nodes.push_back(node);
    };
    using picture::State;
    add("subscription:acme", 0, State::Good);
    add("subscription:idle", 0, State::Neutral);
    add("product:external", 1, State::Good);
    add("api:orders", 2, State::Good);
    add("api:invoices", 2, State::Bad);
    add("backend:orders-get", 3, State::Good);
    add("backend:invoices", 3, State::Bad);
    add("service:shop/get-order", 4, State::Good, "shop");
    add("pods:shop/get-order", 5, State::Good, "shop");
    const auto link = [&](const char* from, const char* to) {
        graph.edges.push_back({graph.indexOf(from), graph.indexOf(to), "DNS", "A sentence.", 1, false});
    };
    link("subscription:acme", "product:external");
    link("product:external", "api:orders");
    link("api:orders", "backend:orders-get");
    link("backend:orders-get", "service:shop/get-order");
    link("service:shop/get-order", "pods:shop/get-order");
    link("api:invoices", "backend:invoices");
    return graph;
}

// What a widget is asked to paint.
class PaintedRegion final : public QObject
{
public:
    explicit PaintedRegion(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

QString ids(const picture::Graph& graph)
{
    QStringList out;
    for (const picture::Node& node : graph.nodes)
        out.append(QString::fromStdString(node.id));
    return out.join(u' ');
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { widgets::Theme::apply(widgets::ThemeMode::Light); }

    void aFilterKeepsThePath_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("problems");
        QTest::addColumn<QString>("left");
        const QString chain =
            u"subscription:acme product:external api:orders backend:orders-get service:shop/get-order "
            "pods:shop/get-order"_s;
        const QString broken = u"api:invoices backend:invoices"_s;
        QTest::newRow("api") << u"api=orders"_s << false << chain;
        QTest::newRow("from behind") << u"service:get-order"_s << false << chain;
        QTest::newRow("from before") << u"sub:acme"_s << false << chain;
        QTest::newRow("namespace") << u"ns:shop"_s << false << chain;
        QTest::newRow("unlinked") << u"idle"_s << false << u"subscription:idle"_s;
        QTest::newRow("state") << u"state:broken"_s << false << broken;
        QTest::newRow("problems only") << QString() << true << broken;
        QTest::newRow("both") << u"api:orders"_s << true << QString();
        QTest::newRow("nothing") << u"api:nothing"_s << false << QString();
    }
    void aFilterKeepsThePath()
    {
        QFETCH(QString, filter);
        QFETCH(bool, problems);
        QFETCH(QString, left);
        const auto parsed = traffic::Filter::parse(filter.toStdString(), map::mapFields(), {});
        QVERIFY(parsed);
        const picture::Graph shown = map::choose(smallWorld(), *parsed, {problems, true});
        QCOMPARE(ids(shown), left);
        for (const picture::Edge& edge : shown.edges)
            QVERIFY(edge.from < shown.nodes.size() && edge.to < shown.nodes.size());
    }

    void keysWalkAlongLinksAndColumns()
    {
        map::MapView view;
        view.resize(1200, 600);
        view.setGraph(smallWorld());
        view.show();
        QSignalSpy selections(&view, &map::MapView::selectionChanged);
        view.select("subscription:acme");
        for (const char* next : {"product:external", "api:orders", "backend:orders-get", "service:shop/get-order",
                                 "pods:shop/get-order"}) {
            QTest::keyClick(&view, Qt::Key_Right);
            QCOMPARE(view.selected(), std::string(next));
        }
        QTest::keyClick(&view, Qt::Key_Right); // the end
        QCOMPARE(view.selected(), std::string("pods:shop/get-order"));
        QTest::keyClick(&view, Qt::Key_H);
        QCOMPARE(view.selected(), std::string("service:shop/get-order"));
        QCOMPARE(selections.count(), 6);
        view.select("api:orders");
        QTest::keyClick(&view, Qt::Key_Down);
        if (view.selected() == "api:orders") // it stands below
            QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.selected(), std::string("api:invoices"));
    }

    void theMouseSelectsAndSaysWhy()
    {
        map::MapView view;
        view.resize(1200, 600);
        view.setGraph(smallWorld());
        view.show();
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf("backend:orders-get").center().toPoint());
        QCOMPARE(view.selected(), std::string("backend:orders-get"));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1190, 590));
        QVERIFY(view.selected().empty());
        QVERIFY(view.placeOf("nobody").isEmpty());
    }

    void zoomKeepsTheGraphInTheWindow()
    {
        map::MapView view;
        view.resize(700, 400);
        view.setGraph(smallWorld());
        view.show();
        for (const double zoom : {3.0, 0.25, 1.0, 100.0}) {
            view.setZoom(zoom, QPointF(10, 10));
            QVERIFY(view.zoom() <= 3 && view.zoom() >= 0.25);
            view.select("pods:shop/get-order");
            QVERIFY(QRectF(view.rect()).intersects(view.placeOf("pods:shop/get-order")));
        }
        view.fit();
        QVERIFY(view.placeOf("pods:shop/get-order").right() <= 700);
        QVERIFY(view.placeOf("subscription:acme").left() >= 0);
    }

    void onlyWhatChangedIsPaintedAgain()
    {
        map::MapView view;
        view.resize(1200, 600);
        view.setGraph(smallWorld());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        PaintedRegion painted(view);
        const auto show = [&](picture::Graph graph) {
            painted.region = {};
            view.setGraph(std::move(graph));
            QApplication::processEvents();
        };
        show(smallWorld());
        QVERIFY(painted.region.isEmpty());

        picture::Graph busy = smallWorld();
        busy.nodes[busy.indexOf("api:orders")].note = "0.3/s";
        show(busy);
        const QRect orders = view.placeOf("api:orders").toAlignedRect();
        QVERIFY(painted.region.contains(orders));
        QVERIFY(!painted.region.intersects(view.placeOf("service:shop/get-order").toAlignedRect()));

        busy.edges[3].weight = 7; // another width
        show(busy);
        QVERIFY(!painted.region.isEmpty());
        busy.edges[3].weight = 7.5; // the same one
        show(busy);
        QVERIFY(painted.region.isEmpty());
        QCOMPARE(view.graph().edges[3].weight, 7.5);

        // What is painted bit by bit looks as if it had been painted at once.
        const QImage bitByBit = view.grab().toImage();
        map::MapView other;
        other.resize(1200, 600);
        other.setGraph(busy);
        QCOMPARE(bitByBit, other.grab().toImage());

        busy.nodes.pop_back(); // and its edge: everything may stand elsewhere
        std::erase_if(busy.edges, [&busy](const picture::Edge& edge) { return edge.to >= busy.nodes.size(); });
        show(busy);
        QVERIFY(painted.region.contains(view.rect()));
    }

    void aNewGraphKeepsTheSelectionOrLetsItGo()
    {
        map::MapView view;
        view.setGraph(smallWorld());
        view.select("api:orders");
        view.setGraph(smallWorld());
        QCOMPARE(view.selected(), std::string("api:orders"));
        view.setGraph({});
        QVERIFY(view.placeOf("api:orders").isEmpty());
        view.grab(); // draws nothing, without a fault
    }
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"
