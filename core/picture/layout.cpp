// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/layout.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace picture {

namespace {

constexpr int Sweeps = 24;
constexpr int Straightenings = 12;

class Arranger
{
public:
    Arranger(const Graph& graph, const Measures& measures)
        : m_graph(graph)
        , m_measures(measures)
        , m_left(graph.nodes.size())
        , m_right(graph.nodes.size())
    {
        int columns = static_cast<int>(graph.columns.size());
        for (const Node& node : graph.nodes)
            columns = std::max(columns, node.column + 1);
        m_columns.resize(static_cast<size_t>(columns));
        for (size_t i = 0; i < graph.nodes.size(); ++i)
            m_columns[static_cast<size_t>(graph.nodes[i].column)].push_back(i);
        for (const Edge& edge : graph.edges) {
            const bool isForward = graph.nodes[edge.from].column <= graph.nodes[edge.to].column;
            m_right[isForward ? edge.from : edge.to].push_back(isForward ? edge.to : edge.from);
            m_left[isForward ? edge.to : edge.from].push_back(isForward ? edge.from : edge.to);
        }
    }

    Layout run()
    {
        m_layout.nodes.resize(m_graph.nodes.size());
        order();
        placeColumns();
        stack();
        for (int i = 0; i < Straightenings; ++i) {
            for (size_t column = 1; column < m_columns.size(); ++column)
                straighten(m_columns[column], true, false);
            for (size_t column = m_columns.size(); column-- > 0;)
                straighten(m_columns[column], column == 0, true);
        }
        moveToTop();
        makeFrames();
        return std::move(m_layout);
    }

private:
    using Column = std::vector<size_t>;

    // Fewer crossings: each column in the order of the mean place of its neighbours, to and fro.
    void order()
    {
        m_rank.resize(m_graph.nodes.size());
        for (Column& column : m_columns) {
            std::ranges::stable_sort(column, {}, [this](size_t i) { return m_graph.nodes[i].frame; });
            setRanks(column);
        }
        for (int sweep = 0; sweep < Sweeps; ++sweep) {
            if (sweep % 2 == 0) {
                for (size_t column = 1; column < m_columns.size(); ++column)
                    sortBy(m_columns[column], m_left);
            } else {
                for (size_t column = m_columns.size() - 1; column-- > 0;)
                    sortBy(m_columns[column], m_right);
            }
        }
    }

    // Ranks are fractions of their column, so that columns of different lengths compare.
    void setRanks(const Column& column)
    {
        for (size_t i = 0; i < column.size(); ++i)
            m_rank[column[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(column.size());
    }

    void sortBy(Column& column, const std::vector<std::vector<size_t>>& neighbours)
    {
        std::vector<double> wanted(m_graph.nodes.size());
        std::map<std::string, std::pair<double, int>> frames;
        for (const size_t i : column) {
            double sum = 0;
            for (const size_t other : neighbours[i])
                sum += m_rank[other];
            wanted[i] = neighbours[i].empty() ? m_rank[i] : sum / static_cast<double>(neighbours[i].size());
            auto& [total, count] = frames[m_graph.nodes[i].frame];
            total += wanted[i];
            ++count;
        }
        const auto frameRank = [&](size_t i) {
            const std::string& frame = m_graph.nodes[i].frame;
            return frame.empty() ? wanted[i] : frames[frame].first / frames[frame].second;
        };
        std::ranges::stable_sort(column, [&](size_t a, size_t b) {
            const double frameA = frameRank(a);
            const double frameB = frameRank(b);
            if (m_graph.nodes[a].frame != m_graph.nodes[b].frame && frameA != frameB)
                return frameA < frameB;
            if (m_graph.nodes[a].frame != m_graph.nodes[b].frame)
                return m_graph.nodes[a].frame < m_graph.nodes[b].frame;
            return wanted[a] < wanted[b];
        });
        setRanks(column);
    }

    void placeColumns()
    {
        double x = 0;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const auto at = [column](const std::vector<double>& list, double otherwise) {
                return list.empty() ? otherwise : list[std::min(column, list.size() - 1)];
            };
            const double width = at(m_measures.columnWidths, 120);
            for (const size_t i : m_columns[column]) {
                m_layout.nodes[i].x = x;
                m_layout.nodes[i].width = width;
                m_layout.nodes[i].height =
                    m_graph.nodes[i].detail.empty() ? m_measures.nodeHeight : m_measures.detailedHeight;
            }
            m_layout.width = x + width;
            x += width + at(m_measures.columnGaps, 32);
        }
    }

    // From the upper node's top to the lower node's top.
    [[nodiscard]] double distance(size_t upper, size_t lower) const
    {
        const std::string& above = m_graph.nodes[upper].frame;
        const std::string& below = m_graph.nodes[lower].frame;
        double gap = m_measures.gap;
        if (above != below) {
            gap += above.empty() ? 0 : m_measures.framePadding + m_measures.frameTitle;
            gap += below.empty() ? 0 : m_measures.framePadding;
        }
        return m_layout.nodes[upper].height + gap;
    }

    void stack()
    {
        for (const Column& column : m_columns) {
            double y = 0;
            for (size_t i = 0; i < column.size(); ++i) {
                y += i == 0 ? 0 : distance(column[i - 1], column[i]);
                m_layout.nodes[column[i]].y = y;
            }
        }
    }

    // The places nearest to the middle of each node's neighbours that keep order and distances (least squares: pooled
    // adjacent violators).
    void straighten(const Column& column, bool usesLeft, bool usesRight)
    {
        struct Block
        {
            double sum;
            double weight;
            size_t count;
            [[nodiscard]] double mean() const { return sum / weight; }
        };
        std::vector<Block> blocks;
        double offset = 0;
        for (size_t i = 0; i < column.size(); ++i) {
            offset += i == 0 ? 0 : distance(column[i - 1], column[i]);
            const auto [place, weight] = wantedPlace(column[i], usesLeft, usesRight);
            blocks.push_back({(place - offset) * weight, weight, 1});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().weight += last.weight;
                blocks.back().count += last.count;
            }
        }
        size_t at = 0;
        offset = 0;
        for (const Block& block : blocks) {
            for (size_t k = 0; k < block.count; ++k, ++at) {
                offset += at == 0 ? 0 : distance(column[at - 1], column[at]);
                m_layout.nodes[column[at]].y = block.mean() + offset;
            }
        }
    }

    [[nodiscard]] std::pair<double, double> wantedPlace(size_t node, bool usesLeft, bool usesRight) const
    {
        double sum = 0;
        double count = 0;
        const auto add = [&](const std::vector<size_t>& neighbours) {
            for (const size_t other : neighbours) {
                sum += m_layout.nodes[other].middle();
                count += 1;
            }
        };
        if (usesLeft)
            add(m_left[node]);
        if (usesRight)
            add(m_right[node]);
        if (count == 0)
            return {m_layout.nodes[node].y, 0.01}; // nothing pulls it: it gives way
        return {sum / count - m_layout.nodes[node].height / 2, 1};
    }

    void moveToTop()
    {
        double least = 0;
        bool isFirst = true;
        for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
            const double margin = m_graph.nodes[i].frame.empty() ? 0 : m_measures.framePadding;
            const double top = m_layout.nodes[i].y - margin;
            least = isFirst ? top : std::min(least, top);
            isFirst = false;
        }
        for (Box& box : m_layout.nodes) {
            box.y += m_measures.top - least;
            m_layout.height = std::max(m_layout.height, box.bottom());
        }
    }

    void makeFrames()
    {
        std::map<std::string, Frame> frames;
        for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
            const Node& node = m_graph.nodes[i];
            if (node.frame.empty())
                continue;
            const Box& box = m_layout.nodes[i];
            auto [found, isNew] = frames.try_emplace(node.frame, Frame{node.frame, node.column, node.column, box});
            Frame& frame = found->second;
            frame.firstColumn = std::min(frame.firstColumn, node.column);
            frame.lastColumn = std::max(frame.lastColumn, node.column);
            const double right = std::max(frame.box.right(), box.right());
            const double bottom = std::max(frame.box.bottom(), box.bottom());
            frame.box.x = std::min(frame.box.x, box.x);
            frame.box.y = std::min(frame.box.y, box.y);
            frame.box.width = right - frame.box.x;
            frame.box.height = bottom - frame.box.y;
        }
        for (auto& [name, frame] : frames) {
            frame.box.x -= m_measures.framePadding;
            frame.box.y -= m_measures.framePadding;
            frame.box.width += 2 * m_measures.framePadding;
            frame.box.height += 2 * m_measures.framePadding + m_measures.frameTitle - m_measures.framePadding;
            m_layout.height = std::max(m_layout.height, frame.box.bottom());
            m_layout.width = std::max(m_layout.width, frame.box.right());
            m_layout.frames.push_back(std::move(frame));
        }
        std::ranges::sort(m_layout.frames, {}, [](const Frame& frame) { return frame.box.y; });
    }

    const Graph& m_graph;
    const Measures& m_measures;
    std::vector<std::vector<size_t>> m_left; // neighbours of each node
    std::vector<std::vector<size_t>> m_right;
    std::vector<Column> m_columns;
    std::vector<double> m_rank;
    Layout m_layout;
};

} // namespace

Layout arrange(const Graph& graph, const Measures& measures)
{
    return graph.nodes.empty() ? Layout() : Arranger(graph, measures).run();
}

bool isArrangedAlike(const Graph& one, const Graph& other)
{
    const auto standAlike = [](const Node& a, const Node& b) {
        return a.id == b.id && a.column == b.column && a.frame == b.frame && a.detail.empty() == b.detail.empty();
    };
    const auto leadAlike = [](const Edge& a, const Edge& b) { return a.from == b.from && a.to == b.to; };
    return std::ranges::equal(one.nodes, other.nodes, standAlike)
        && std::ranges::equal(one.edges, other.edges, leadAlike);
}

} // namespace picture
