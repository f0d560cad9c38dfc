// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/admission.h"

namespace sample::cluster {

namespace {

class ServiceAdmission
{
public:
    ServiceAdmission(const ResourceType& type, Node& item, const Node* before, const Allocator& allocator)
        : m_type(type)
        , m_item(item)
        , m_before(before)
        , m_allocator(allocator)
    { }

    Outcome<void> run()
    {
        makeAt(m_item, {"status", "loadBalancer"}); // before spec is taken hold of: adding a member moves the others
        Node& spec = makeAt(m_item, {"spec"});
        setDefault(spec, "type", string("ClusterIP"));
        setDefault(spec, "sessionAffinity", string("None"));
        m_kind = spec["type"].text();
        if (m_kind == "ExternalName")
            return checkExternalName(spec);
        setDefault(spec, "internalTrafficPolicy", string("Cluster"));
        setDefault(spec, "ipFamilies", list({string("IPv4")}));
        setDefault(spec, "ipFamilyPolicy", string("SingleStack"));
        if (m_kind != "ClusterIP")
            setDefault(spec, "externalTrafficPolicy", string("Cluster"));
        if (auto checked = checkPorts(spec); !checked)
            return checked;
        return assignAddress(spec);
    }

private:
    static void setDefault(Node& node, const char* key, Node value)
    {
        if (node[key].isNull())
            node.set(key, std::move(value));
    }

    [[nodiscard]] tl::unexpected<Failure> wrong(const std::string& field, const std::string& why) const
    {
        return refuse(invalid(m_type, nameOf(m_item), field, why));
    }

    Outcome<void> checkExternalName(Node& spec)
    {
        if (spec["externalName"].text().empty())
            return wrong("spec.externalName", "Required value");
        spec.remove("clusterIP");
        spec.remove("clusterIPs");
        return {};
    }

    Outcome<void> checkPorts(Node& spec)
    {
        Node* ports = spec.find("ports");
        if (!ports || ports->items().empty())
            return wrong("spec.ports", "Required value");
        for (size_t i = 0; i < ports->items().size(); ++i) {
            Node& port = ports->items()[i];
            const std::string field = "spec.ports[" + std::to_string(i) + "].";
            const int64_t number = numberAt(port, {"port"});
            if (number < 1 || number > 65535)
                return wrong(field + "port",
                             "Invalid value: " + port["port"].text() + ": must be between 1 and 65535, inclusive");
            if (port["name"].text().empty() && ports->items().size() > 1)
                return wrong(field + "name", "Required value");
            setDefault(port, "protocol", string("TCP"));
            setDefault(port, "targetPort", Node::integer(number));
            if (auto assigned = assignNodePort(port, field); !assigned)
                return assigned;
        }
        return {};
    }

    Outcome<void> assignNodePort(Node& port, const std::string& field)
    {
        if (m_kind == "ClusterIP") {
            port.remove("nodePort");
            return {};
        }
        if (port["nodePort"].isNull())
            keepNodePort(port);
        if (const int64_t chosen = numberAt(port, {"nodePort"}); chosen != 0) {
            const std::string value = "Invalid value: " + std::to_string(chosen) + ": ";
            if (chosen < FirstNodePort || chosen > LastNodePort)
                return wrong(field + "nodePort",
                             value
                                 + "provided port is not in the valid range. The range of valid ports is 30000-32767");
            if (m_allocator.isNodePortTaken(chosen, uidOf(m_item)))
                return wrong(field + "nodePort", value + "provided port is already allocated");
            return {};
        }
        const auto free = m_allocator.nodePort(m_item);
        if (!free)
            return wrong(field + "nodePort", "Invalid value: 0: range is full");
        port.set("nodePort", Node::integer(*free));
        return {};
    }

    // An update that leaves the node port out keeps the one it has.
    void keepNodePort(Node& port) const
    {
        if (!m_before)
            return;
        for (const Node& old : at(*m_before, {"spec", "ports"}).items()) {
            if (old["port"].text() == port["port"].text() && old.has("nodePort"))
                port.set("nodePort", old["nodePort"]);
        }
    }

    Outcome<void> assignAddress(Node& spec)
    {
        const std::string before = m_before ? textAt(*m_before, {"spec", "clusterIP"}) : std::string();
        if (spec["clusterIP"].text().empty() && !before.empty())
            spec.set("clusterIP", string(before));
        const std::string chosen = spec["clusterIP"].text();
        const std::string value = "Invalid value: \"" + chosen + "\": ";
        if (!before.empty() && chosen != before)
            return wrong("spec.clusterIP", value + "field is immutable");
        if (chosen.empty()) {
            const auto free = m_allocator.clusterAddress();
            if (!free)
                return wrong("spec.clusterIP", value + "range is full");
            spec.set("clusterIP", string(*free));
        } else if (chosen != "None" && chosen != before) {
            if (!chosen.starts_with(m_allocator.network() + ".2."))
                return wrong("spec.clusterIPs",
                             value + "failed to allocate IP " + chosen
                                 + ": the provided IP is not in the valid range. The range of valid IPs is "
                                 + m_allocator.network() + ".2.0/24");
            if (m_allocator.isClusterAddressTaken(chosen, uidOf(m_item)))
                return wrong("spec.clusterIPs",
                             value + "failed to allocate IP " + chosen + ": provided IP is already allocated");
        }
        spec.set("clusterIPs", list({spec["clusterIP"]}));
        return {};
    }

    const ResourceType& m_type;
    Node& m_item;
    const Node* m_before;
    const Allocator& m_allocator;
    std::string m_kind;
};

} // namespace

Outcome<void> admitService(const ResourceType& type, Node& item, const Node* before, const Allocator& allocator)
{
    return ServiceAdmission(type, item, before, allocator).run();
}

} // namespace sample::cluster
