// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/values.h"

#include "core/base/secret.h"
#include "core/kube/fields.h"
#include "core/text/base64.h"

#include <algorithm>
#include <limits>

namespace kube {

namespace {

constexpr const char* Masked = "***";

Metadata metadataOf(const text::Node& node)
{
    Metadata metadata;
    metadata.name = node["name"].text();
    metadata.nameSpace = node["namespace"].text();
    metadata.uid = node["uid"].text();
    metadata.resourceVersion = node["resourceVersion"].text();
    metadata.creationTime = node["creationTimestamp"].text();
    metadata.labels = textMapOf(node["labels"]);
    metadata.annotations = textMapOf(node["annotations"]);
    metadata.isBeingDeleted = !node["deletionTimestamp"].text().empty();
    for (const text::Node& owner : node["ownerReferences"].items())
        metadata.owners.push_back({owner["kind"].text(), owner["name"].text(), owner["controller"].asBool()});
    return metadata;
}

void putInFront(text::Node& object, const char* key, std::string value)
{
    if (object[key].text().empty()) {
        object.remove(key);
        object.members().insert(object.members().begin(), {key, text::Node::string(std::move(value))});
    }
}

void mask(text::Node& object, const char* member)
{
    text::Node* data = object.find(member);
    if (!data || !data->isObject())
        return;
    for (text::Node::Member& entry : data->members())
        entry.value = text::Node::string(Masked);
}

// kubectl apply keeps a copy of what it was given, contents and all.
void maskAnnotations(text::Node& object)
{
    text::Node* metadata = object.find("metadata");
    text::Node* annotations = metadata && metadata->isObject() ? metadata->find("annotations") : nullptr;
    text::Node* copy = annotations && annotations->isObject()
        ? annotations->find("kubectl.kubernetes.io/last-applied-configuration")
        : nullptr;
    if (copy)
        *copy = text::Node::string(Masked);
}

bool isTrueCondition(const text::Node& conditions, std::string_view type)
{
    return std::ranges::any_of(conditions.items(), [type](const text::Node& condition) {
        return condition["type"].text() == type && condition["status"].text() == "True";
    });
}

} // namespace

std::string_view valueOf(const TextMap& map, std::string_view key)
{
    const auto found = std::ranges::find(map, key, &TextMap::value_type::first);
    return found == map.end() ? std::string_view() : found->second;
}

uint16_t portOf(const text::Node& number)
{
    const auto value = number.asInteger();
    return value && *value > 0 && *value <= std::numeric_limits<uint16_t>::max() ? static_cast<uint16_t>(*value) : 0;
}

int64_t numberOf(const text::Node& number, int64_t fallback)
{
    return number.asInteger().value_or(fallback);
}

TextMap textMapOf(const text::Node& object)
{
    TextMap map;
    for (const auto& [key, value, place] : object.members())
        map.emplace_back(key, value.text());
    return map;
}

std::vector<std::string> textsOf(const text::Node& array)
{
    std::vector<std::string> texts;
    for (const text::Node& item : array.items()) {
        if (!item.text().empty())
            texts.push_back(item.text());
    }
    return texts;
}

std::vector<BalancerAddress> balancerAddressesOf(const text::Node& loadBalancer)
{
    std::vector<BalancerAddress> addresses;
    for (const text::Node& item : loadBalancer["ingress"].items()) {
        BalancerAddress address{item["ip"].text(), item["hostname"].text()};
        if (!address.ip.empty() || !address.hostname.empty())
            addresses.push_back(std::move(address));
    }
    return addresses;
}

void takeObject(text::Node object, Object& value, Kind kind)
{
    if (!object.isObject())
        object = text::Node::object();
    if (text::Node* metadata = object.find("metadata"); metadata && metadata->isObject())
        metadata->remove("managedFields");
    putInFront(object, "kind", std::string(infoOf(kind).name));
    putInFront(object, "apiVersion", apiVersionOf(infoOf(kind)));
    value.metadata = metadataOf(object["metadata"]);
    value.whole = std::make_shared<const text::Node>(std::move(object));
}

template<>
Namespace read<Namespace>(text::Node object)
{
    Namespace value;
    value.phase = object["status"]["phase"].text();
    takeObject(std::move(object), value, Kind::Namespace);
    return value;
}

template<>
Node read<Node>(text::Node object)
{
    Node value;
    const text::Node& status = object["status"];
    for (const text::Node& address : status["addresses"].items())
        value.addresses.push_back({address["type"].text(), address["address"].text()});
    value.isReady = isTrueCondition(status["conditions"], "Ready");
    value.isSchedulable = !object["spec"]["unschedulable"].asBool();
    value.version = status["nodeInfo"]["kubeletVersion"].text();
    value.systemImage = status["nodeInfo"]["osImage"].text();
    takeObject(std::move(object), value, Kind::Node);
    return value;
}

template<>
Secret read<Secret>(text::Node object)
{
    Secret value;
    value.type = object["type"].text();
    for (const auto& [name, content, place] : object["data"].members()) {
        std::string bytes = text::decodeBase64(content.text()).value_or(std::string());
        value.entries.push_back({name, bytes.size()});
        base::wipeString(bytes);
    }
    mask(object, "data");
    mask(object, "stringData");
    maskAnnotations(object);
    takeObject(std::move(object), value, Kind::Secret);
    return value;
}

template<>
Event read<Event>(text::Node object)
{
    Event value;
    const text::Node& about = object["involvedObject"];
    value.type = object["type"].text();
    value.reason = object["reason"].text();
    value.message = object["message"].text();
    value.aboutKind = about["kind"].text();
    value.aboutNameSpace = about["namespace"].text();
    value.aboutName = about["name"].text();
    value.source = object["source"]["component"].text();
    if (value.source.empty())
        value.source = object["reportingComponent"].text();
    // Newer senders fill eventTime and series, older ones the first and last time.
    value.firstTime = object["firstTimestamp"].text();
    value.lastTime = object["lastTimestamp"].text();
    const text::Node& series = object["series"];
    if (value.firstTime.empty())
        value.firstTime = object["eventTime"].text();
    if (value.lastTime.empty())
        value.lastTime =
            series["lastObservedTime"].text().empty() ? value.firstTime : series["lastObservedTime"].text();
    value.count = numberOf(object["count"], numberOf(series["count"], 1));
    takeObject(std::move(object), value, Kind::Event);
    return value;
}

} // namespace kube
