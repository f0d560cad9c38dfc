// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture before it is drawn: things in columns and the links between them, left to right. It knows no domain.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace picture {

enum class State : uint8_t { Neutral, Good, Info, Warning, Bad }; // shape and colour are the drawing's

struct Node
{
    std::string id; // unique in the graph
    int column = 0;
    std::string label;
    std::string detail; // a second line; makes the node higher
    std::string note; // at the right edge: a count, a rate
    std::string frame; // nodes of a column with the same name stand together in a frame; empty: in none
    State state = State::Neutral;
    bool isDashed = false; // nothing leads to it, or it does not exist
    std::vector<State> marks; // small shapes in place of a label: the Pods of a Service

    friend bool operator==(const Node&, const Node&) = default;
};

struct Edge
{
    size_t from = 0; // indices of nodes
    size_t to = 0;
    std::string tag; // a word on it: DNS, IP
    std::string sentence; // why it is there
    double weight = 0; // requests each second; 0: nothing flows
    bool isBroken = false; // its target was not found
};

struct Graph
{
    std::vector<std::string> columns; // their titles
    std::vector<Node> nodes;
    std::vector<Edge> edges;

    [[nodiscard]] size_t indexOf(std::string_view id) const; // nodes.size() when there is none
};

} // namespace picture
