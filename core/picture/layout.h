// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the things of a graph stand: columns from left to right, few crossings (barycentre sweeps), links as straight
// as they can be, frames whole. The same graph gives the same layout.

#include "core/picture/graph.h"

#include <string>
#include <vector>

namespace picture {

struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double middle() const { return y + height / 2; }
};

struct Measures
{ // in logical pixels
    std::vector<double> columnWidths; // missing ones are as wide as the last
    std::vector<double> columnGaps; // behind each column
    double nodeHeight = 28;
    double detailedHeight = 42; // of a node with a second line
    double gap = 8; // between two nodes of a column
    double framePadding = 10; // around the nodes in a frame, and its name below them
    double frameTitle = 18;
    double top = 0;
};

struct Frame
{
    std::string name;
    int firstColumn = 0;
    int lastColumn = 0;
    Box box;
};

struct Layout
{
    std::vector<Box> nodes; // as in the graph
    std::vector<Frame> frames;
    double width = 0;
    double height = 0;
};

// A frame spans the columns in which it has nodes, when they are neighbours.
[[nodiscard]] Layout arrange(const Graph& graph, const Measures& measures);

// Whether both stand the same way by the same measures, thing for thing and link for link.
[[nodiscard]] bool isArrangedAlike(const Graph& one, const Graph& other);

} // namespace picture
