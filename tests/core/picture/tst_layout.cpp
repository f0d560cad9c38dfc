// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout.h"
#include "core/picture/mermaid.h"

#include <QTest>

#include <cmath>
#include <random>

namespace {

picture::Graph graphOf(const std::vector<std::pair<std::string, int>>& nodes,
                       const std::vector<std::pair<std::string, std::string>>& edges)
{
    picture::Graph graph;
    for (const auto& [id, column] : nodes) {
        picture::Node node;
        node.id = node.label = id;
        node.column = column;
        graph.nodes.push_back(node);
    }
    for (const auto& [from, to] : edges)
        graph.edges.push_back({graph.indexOf(from), graph.indexOf(to), {}, {}, 0, false});
    return graph;
}

size_t crossings(const picture::Graph& graph, const picture::Layout& layout)
{
    size_t count = 0;
    for (size_t a = 0; a < graph.edges.size(); ++a) {
        for (size_t b = a + 1; b < graph.edges.size(); ++b) {
            const picture::Edge& first = graph.edges[a];
            const picture::Edge& second = graph.edges[b];
            if (graph.nodes[first.from].column != graph.nodes[second.from].column)
                continue;
            const double left = layout.nodes[first.from].y - layout.nodes[second.from].y;
            const double right = layout.nodes[first.to].y - layout.nodes[second.to].y;
            count += left * right < 0 ? 1 : 0;
        }
    }
    return count;
}

void overlapsNowhere(const picture::Graph& graph, const picture::Layout& layout, const picture::Measures& measures)
{
    for (size_t a = 0; a < graph.nodes.size(); ++a) {
        QVERIFY(layout.nodes[a].y >= measures.top - 1e-6);
        for (size_t b = 0; b < graph.nodes.size(); ++b) {
            if (a == b || graph.nodes[a].column != graph.nodes[b].column || layout.nodes[a].y > layout.nodes[b].y)
                continue;
            QVERIFY(layout.nodes[a].bottom() + measures.gap <= layout.nodes[b].y + 1e-6);
        }
    }
    for (size_t a = 0; a < layout.frames.size(); ++a) {
        for (size_t b = a + 1; b < layout.frames.size(); ++b) {
            const picture::Frame& one = layout.frames[a];
            const picture::Frame& other = layout.frames[b];
            const bool isBeside = one.lastColumn < other.firstColumn || other.lastColumn < one.firstColumn;
            QVERIFY(isBeside || one.box.bottom() <= other.box.y + 1e-6 || other.box.bottom() <= one.box.y + 1e-6);
        }
    }
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT
private slots:
    void aChainIsStraight()
    {
        const auto graph = graphOf({{"a", 0}, {"b", 1}, {"c", 2}}, {{"a", "b"}, {"b", "c"}});
        const auto layout = picture::arrange(graph, {});
        QVERIFY(std::abs(layout.nodes[0].middle() - layout.nodes[1].middle()) < 0.5);
        QVERIFY(std::abs(layout.nodes[1].middle() - layout.nodes[2].middle()) < 0.5);
        QVERIFY(layout.nodes[0].right() < layout.nodes[1].x);
    }

    void crossingsThatNeedNotBeAreGone()
    {
        const auto graph =
            graphOf({{"a", 0}, {"b", 0}, {"c", 0}, {"z", 1}, {"y", 1}, {"x", 1}}, {{"a", "x"}, {"b", "y"}, {"c", "z"}});
        QCOMPARE(crossings(graph, picture::arrange(graph, {})), size_t(0));
    }

    void aFanIsCentredOnItsRoot()
    {
        const auto graph = graphOf({{"r", 0}, {"a", 1}, {"b", 1}, {"c", 1}}, {{"r", "a"}, {"r", "b"}, {"r", "c"}});
        const auto layout = picture::arrange(graph, {});
        QVERIFY(std::abs(layout.nodes[0].middle() - layout.nodes[2].middle()) < 0.5);
    }

    void framesStayWhole()
    {
        auto graph = graphOf({{"a", 0}, {"b", 0}, {"c", 0}, {"s1", 1}, {"s2", 1}, {"s3", 1}, {"p1", 2}, {"p3", 2}},
                             {{"a", "s2"}, {"b", "s3"}, {"c", "s1"}, {"s1", "p1"}, {"s3", "p3"}});
        for (const char* id : {"s1", "s2", "p1"})
            graph.nodes[graph.indexOf(id)].frame = "shop";
        for (const char* id : {"s3", "p3"})
            graph.nodes[graph.indexOf(id)].frame = "legacy";
        const picture::Measures measures;
        const auto layout = picture::arrange(graph, measures);
        QCOMPARE(layout.frames.size(), size_t(2));
        overlapsNowhere(graph, layout, measures);
    }

    void nothingGivesNothing() { QCOMPARE(picture::arrange({}, {}).nodes.size(), size_t(0)); }

    void randomGraphsKeepTheRulesAndAreTheSameTwice()
    {
        std::mt19937 random(7); // NOLINT: the same graphs each time
        for (int round = 0; round < 60; ++round) {
            picture::Graph graph;
            const size_t count = 1 + random() % 60;
            for (size_t i = 0; i < count; ++i) {
                picture::Node node;
                node.id = std::to_string(i);
                node.column = static_cast<int>(random() % 6);
                node.detail = random() % 3 == 0 ? "detail" : "";
                graph.nodes.push_back(node);
            }
            for (size_t i = 0; i < count * 2; ++i) {
                const size_t from = random() % count;
                const size_t to = random() % count;
                if (graph.nodes[from].column < graph.nodes[to].column)
                    graph.edges.push_back({from, to, {}, {}, 0, false});
            }
            picture::Measures measures;
            measures.top = 12;
            const auto layout = picture::arrange(graph, measures);
            overlapsNowhere(graph, layout, measures);
            const auto again = picture::arrange(graph, measures);
            for (size_t i = 0; i < count; ++i)
                QCOMPARE(again.nodes[i].y, layout.nodes[i].y);
        }
    }

    void mermaidEscapesWhatItWouldRead()
    {
        auto graph = graphOf({{"a\"]; end <b>", 0}, {"x", 1}}, {{"a\"]; end <b>", "x"}});
        graph.edges[0].tag = "D|NS";
        const std::string text = picture::toMermaid(graph);
        QVERIFY(text.find("a#34;#93;#59; end #60;b#62;") != std::string::npos);
        QVERIFY(text.find("|\"D#124;NS\"|") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
