// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/mermaid.h"

#include <array>
#include <map>
#include <vector>

namespace picture {

namespace {

// Inside "…": Mermaid reads #NNN; as a character, and everything that it or HTML could take for markup is written so.
std::string escaped(std::string_view text)
{
    static constexpr std::string_view Plain = " .,:/()-_+=*→≥";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || Plain.find(c) != std::string_view::npos;
        if (isPlain)
            out += c;
        else if (byte < 0x20)
            out += ' ';
        else
            out += '#' + std::to_string(byte) + ';';
    }
    return out.empty() ? " " : out;
}

std::string nodeName(size_t index)
{
    return 'n' + std::to_string(index);
}

std::string labelOf(const Node& node)
{
    std::string out = escaped(node.label);
    for (const std::string* more : {&node.detail, &node.note}) {
        if (!more->empty())
            out += "<br/>" + escaped(*more);
    }
    return out;
}

void appendNode(std::string& out, const Graph& graph, size_t index, std::string_view indent)
{
    static constexpr std::array<std::string_view, 5> Classes{"neutral", "good", "info", "warning", "bad"};
    const Node& node = graph.nodes[index];
    out.append(indent).append(nodeName(index)).append("[\"").append(labelOf(node)).append("\"]:::");
    out.append(Classes[static_cast<size_t>(node.state)]).append("\n");
}

} // namespace

std::string toMermaid(const Graph& graph)
{
    std::string out = "flowchart LR\n";
    std::map<std::string, std::vector<size_t>> frames;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].frame.empty())
            appendNode(out, graph, i, "  ");
        else
            frames[graph.nodes[i].frame].push_back(i);
    }
    size_t number = 0;
    for (const auto& [name, nodes] : frames) {
        out += "  subgraph f" + std::to_string(number++) + "[\"" + escaped(name) + "\"]\n";
        for (const size_t i : nodes)
            appendNode(out, graph, i, "    ");
        out += "  end\n";
    }
    for (const Edge& edge : graph.edges) {
        const char* arrow = edge.isBroken ? " -.-> " : " --> ";
        out += "  " + nodeName(edge.from) + arrow;
        if (!edge.tag.empty())
            out += "|\"" + escaped(edge.tag) + "\"| ";
        out += nodeName(edge.to) + '\n';
    }
    out += "  classDef neutral stroke:#76818E\n  classDef good stroke:#1F8A4C\n  classDef info stroke:#2F6FDB\n"
           "  classDef warning stroke:#B97200\n  classDef bad stroke:#B51F1A\n";
    return out;
}

} // namespace picture
