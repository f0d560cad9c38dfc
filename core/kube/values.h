// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Kubernetes says about its objects, as values with the fields that Gatehouse uses. Each keeps its whole object
// for showing, without managedFields and with the contents of Secrets masked.

#include "core/kube/kinds.h"
#include "core/text/node.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kube {

using TextMap =
    std::vector<std::pair<std::string, std::string>>; // labels, annotations, selectors: in the object's order

struct Owner
{
    std::string kind;
    std::string name;
    bool isController = false;
};

struct Metadata
{
    std::string name;
    std::string nameSpace; // empty for kinds without one
    std::string uid;
    std::string resourceVersion;
    std::string creationTime; // as the server writes it: 2026-11-21T06:25:00Z
    TextMap labels;
    TextMap annotations;
    std::vector<Owner> owners;
    bool isBeingDeleted = false;

    [[nodiscard]] std::string id() const { return nameSpace.empty() ? name : nameSpace + '/' + name; }
};
[[nodiscard]] std::string_view valueOf(const TextMap& map, std::string_view key); // empty: there is none

struct Object
{
    Metadata metadata;
    std::shared_ptr<const text::Node> whole; // never null in a value that was read
};

struct Namespace : Object
{
    static constexpr Kind kind = Kind::Namespace;
    std::string phase; // Active, Terminating
};

struct Node : Object
{
    static constexpr Kind kind = Kind::Node;
    struct Address
    {
        std::string type; // InternalIP, ExternalIP, Hostname, InternalDNS, ExternalDNS
        std::string address;
    };
    std::vector<Address> addresses;
    bool isReady = false;
    bool isSchedulable = true;
    std::string version; // of its kubelet
    std::string systemImage;
};

struct ServicePort
{
    std::string name;
    std::string protocol = "TCP";
    uint16_t port = 0;
    std::string targetPort; // number or name of a container port
    uint16_t nodePort = 0;
};

// Where a load balancer listens: one of the two is set.
struct BalancerAddress
{
    std::string ip;
    std::string hostname;
};

struct Service : Object
{
    static constexpr Kind kind = Kind::Service;
    enum class Type : uint8_t { ClusterIp, NodePort, LoadBalancer, ExternalName };
    Type type = Type::ClusterIp;
    std::vector<std::string> clusterIps; // empty for a headless one
    std::vector<std::string> externalIps;
    std::vector<BalancerAddress> balancerAddresses;
    std::string externalName;
    std::string externalTrafficPolicy;
    TextMap selector;
    std::vector<ServicePort> ports;
    bool isHeadless = false;
};
[[nodiscard]] std::string_view typeName(Service::Type type); // "ClusterIP", "NodePort", …

struct EndpointSlice : Object
{
    static constexpr Kind kind = Kind::EndpointSlice;
    struct Port
    {
        std::string name;
        std::string protocol = "TCP";
        uint16_t port = 0; // 0: all
    };
    struct Endpoint
    {
        std::vector<std::string> addresses;
        bool isReady = true; // absent means ready
        bool isTerminating = false;
        std::string hostname;
        std::string nodeName;
        std::string targetKind; // usually Pod
        std::string targetNameSpace;
        std::string targetName;
    };
    std::string service; // its name, in the same namespace
    std::string addressType;
    std::vector<Port> ports;
    std::vector<Endpoint> endpoints;
};

struct ContainerPort
{
    std::string name;
    std::string protocol = "TCP";
    uint16_t port = 0;
};

struct Container
{
    std::string name;
    std::string image;
    std::vector<ContainerPort> ports;
    bool isReady = false;
    int64_t restarts = 0;
    std::string state; // running, waiting, terminated; empty: not known yet
    std::string reason; // CrashLoopBackOff, Error, …
    std::string message;
};

struct Pod : Object
{
    static constexpr Kind kind = Kind::Pod;
    std::string phase; // Pending, Running, Succeeded, Failed, Unknown
    std::string reason; // why it is not well, in Kubernetes' own word; empty: it is
    std::vector<std::string> addresses;
    std::string nodeName;
    std::string hostname; // for its DNS name below a headless Service
    std::string subdomain;
    std::string startTime;
    bool isReady = false;
    std::vector<Container> containers;
    std::vector<Container> initContainers;
};

struct Deployment : Object
{
    static constexpr Kind kind = Kind::Deployment;
    int64_t wanted = 1;
    int64_t ready = 0;
    int64_t updated = 0;
    int64_t available = 0;
    TextMap selector; // matchLabels
    std::vector<std::string> images;
    std::string trouble; // the message of a condition that says it does not get on
};

struct IngressBackend
{
    std::string service; // empty: a resource of another kind
    uint16_t portNumber = 0;
    std::string portName;
};

struct IngressPath
{
    enum class Type : uint8_t { Exact, Prefix, ImplementationSpecific };
    std::string path; // empty: every path
    Type type = Type::ImplementationSpecific;
    IngressBackend backend;
};
[[nodiscard]] std::string_view typeName(IngressPath::Type type);

struct IngressRule
{
    std::string host; // empty: every host; "*.shop.example" for one label more
    std::vector<IngressPath> paths;
};

struct IngressTls
{
    std::vector<std::string> hosts;
    std::string secret;
};

struct Ingress : Object
{
    static constexpr Kind kind = Kind::Ingress;
    std::string className;
    std::vector<BalancerAddress> addresses;
    std::vector<IngressTls> tls;
    std::vector<IngressRule> rules;
    std::optional<IngressBackend> defaultBackend;
};

// Its contents are dropped while it is read: only their names and sizes stay.
struct Secret : Object
{
    static constexpr Kind kind = Kind::Secret;
    struct Entry
    {
        std::string name;
        size_t size = 0; // in bytes
    };
    std::string type;
    std::vector<Entry> entries;
};

struct Event : Object
{
    static constexpr Kind kind = Kind::Event;
    std::string type; // Normal, Warning
    std::string reason;
    std::string message;
    std::string aboutKind;
    std::string aboutNameSpace;
    std::string aboutName;
    std::string source; // the component
    std::string firstTime;
    std::string lastTime;
    int64_t count = 1;
};

// Readers never fail: what is missing or of the wrong kind is left at its default. An object of a list may come without
// "kind" and "apiVersion"; they are filled in.
template<typename Value>
[[nodiscard]] Value read(text::Node object);

template<>
Namespace read<Namespace>(text::Node object);
template<>
Node read<Node>(text::Node object);
template<>
Service read<Service>(text::Node object);
template<>
EndpointSlice read<EndpointSlice>(text::Node object);
template<>
Pod read<Pod>(text::Node object);
template<>
Deployment read<Deployment>(text::Node object);
template<>
Ingress read<Ingress>(text::Node object);
template<>
Secret read<Secret>(text::Node object);
template<>
Event read<Event>(text::Node object);

} // namespace kube
