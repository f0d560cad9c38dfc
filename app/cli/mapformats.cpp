// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mapformats.h"

#include "app/cli/files.h"
#include "core/text/csv.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cli {

using text::Node;

namespace {

constexpr std::array<std::string_view, 4> HealthNames{"unknown", "good", "poor", "bad"};

Node stringNode(std::string_view value)
{
    return Node::string(std::string(value));
}

Node nodeToJson(const mapping::Node& node)
{
    Node out = Node::object();
    out.set("kind", stringNode(kindName(node.id.kind)));
    out.set("name", stringNode(node.id.name));
    out.set("title", stringNode(node.title));
    out.set("health", stringNode(HealthNames[static_cast<size_t>(node.health)]));
    out.set("note", stringNode(node.note.english()));
    return out;
}

Node linkToJson(const mapping::Link& link)
{
    Node out = Node::object();
    out.set("from_kind", stringNode(kindName(link.from.kind)));
    out.set("from", stringNode(link.from.name));
    out.set("to_kind", stringNode(kindName(link.to.kind)));
    out.set("to", stringNode(link.to.name));
    out.set("evidence", stringNode(evidenceName(link.evidence)));
    out.set("detail", stringNode(link.detail));
    out.set("sentence", stringNode(link.sentence.english()));
    return out;
}

std::string described(const mapping::NodeId& id)
{
    const std::string kind(kindName(id.kind));
    return id.name.empty() ? kind : kind + ' ' + id.name;
}

// Characters, not bytes: what a terminal shows side by side.
size_t widthOf(std::string_view text)
{
    return static_cast<size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string text, size_t width)
{
    text.append(width - std::min(width, widthOf(text)), ' ');
    return text;
}

} // namespace

std::string mapToText(const mapping::Map& map)
{
    size_t fromWidth = 0;
    size_t toWidth = 0;
    for (const mapping::Link& link : map.links) {
        fromWidth = std::max(fromWidth, widthOf(described(link.from)));
        toWidth = std::max(toWidth, widthOf(described(link.to)));
    }
    std::string out;
    for (const mapping::Link& link : map.links) {
        out += padded(described(link.from), fromWidth) + "  " + padded(described(link.to), toWidth) + "  "
            + link.sentence.english() + '\n';
    }
    const auto troubles = static_cast<size_t>(std::ranges::count_if(map.links, &mapping::Link::isTrouble));
    out += counted(map.links.size(), "link", "links") + ", " + std::to_string(troubles) + " to look at\n";
    return out;
}

Node mapToJson(const mapping::Map& map)
{
    Node nodes = Node::array();
    for (const mapping::Node& node : map.nodes)
        nodes.append(nodeToJson(node));
    Node links = Node::array();
    for (const mapping::Link& link : map.links)
        links.append(linkToJson(link));
    Node problems = Node::array();
    for (const base::Problem& problem : map.problems)
        problems.append(stringNode(problem.describe()));
    Node out = Node::object();
    out.set("nodes", std::move(nodes));
    out.set("links", std::move(links));
    out.set("problems", std::move(problems));
    return out;
}

std::string mapToCsv(const mapping::Map& map)
{
    std::string out;
    text::appendCsvRow(out, std::vector<std::string>{"from_kind", "from", "to_kind", "to", "evidence", "detail"});
    for (const mapping::Link& link : map.links) {
        const std::vector<std::string> row{std::string(kindName(link.from.kind)),    link.from.name,
                                           std::string(kindName(link.to.kind)),      link.to.name,
                                           std::string(evidenceName(link.evidence)), link.detail};
        text::appendCsvRow(out, row);
    }
    return out;
}

} // namespace cli
