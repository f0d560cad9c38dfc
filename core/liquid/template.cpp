// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/template.h"

#include "core/liquid/node.h"
#include "core/liquid/parser.h"

namespace liquid {

Template::Template(std::vector<std::unique_ptr<const Node>> nodes, std::vector<std::string> unknownFilters,
                   std::set<std::string> names)
    : m_nodes(std::move(nodes))
    , m_unknownFilters(std::move(unknownFilters))
    , m_names(std::move(names))
{ }

Template::~Template() = default;

tl::expected<std::shared_ptr<const Template>, Fault> compile(std::string_view text)
{
    Parser parser(text);
    Nodes nodes = parser.parse();
    if (parser.fault())
        return tl::unexpected(*parser.fault());
    return std::make_shared<const Template>(std::move(nodes), parser.takeUnknownFilters(), parser.takeNames());
}

tl::expected<std::string, Fault> render(const Template& what, const Object& data, base::SystemTime now,
                                        const RenderLimits& limits)
{
    Renderer renderer(data, now, limits);
    static_cast<void>(renderAll(what.nodes(), renderer));
    if (renderer.fault())
        return tl::unexpected(*renderer.fault());
    return renderer.takeOutput();
}

Flow renderAll(const Nodes& nodes, Renderer& renderer)
{
    for (const NodePointer& node : nodes) {
        const Flow flow = node->render(renderer);
        if (flow != Flow::Next || renderer.hasFailed())
            return flow;
    }
    return Flow::Next;
}

std::string capture(const Nodes& nodes, Renderer& renderer, Flow& flow)
{
    renderer.beginCapture();
    flow = renderAll(nodes, renderer);
    return renderer.endCapture();
}

} // namespace liquid
