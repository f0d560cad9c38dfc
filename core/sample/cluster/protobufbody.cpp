// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/protobufbody.h"

#include "core/text/base64.h"

#include <array>
#include <optional>

namespace sample::cluster {

namespace {

enum class Shape { Text, Bytes, Number, Flag, Message, TextMap, BytesMap, Texts, Messages };

// Field numbers of the public wire format of Kubernetes objects.
struct FieldRule
{
    std::string_view message;
    unsigned number;
    const char* name;
    Shape shape;
    std::string_view type{}; // of a message
};

constexpr std::array Rules{
    FieldRule{"Meta", 1, "name", Shape::Text},
    FieldRule{"Meta", 2, "generateName", Shape::Text},
    FieldRule{"Meta", 3, "namespace", Shape::Text},
    FieldRule{"Meta", 11, "labels", Shape::TextMap},
    FieldRule{"Meta", 12, "annotations", Shape::TextMap},
    FieldRule{"Meta", 14, "finalizers", Shape::Texts},
    FieldRule{"ConfigMap", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"ConfigMap", 2, "data", Shape::TextMap},
    FieldRule{"ConfigMap", 3, "binaryData", Shape::BytesMap},
    FieldRule{"ConfigMap", 4, "immutable", Shape::Flag},
    FieldRule{"Secret", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"Secret", 2, "data", Shape::BytesMap},
    FieldRule{"Secret", 3, "type", Shape::Text},
    FieldRule{"Secret", 4, "stringData", Shape::TextMap},
    FieldRule{"Secret", 5, "immutable", Shape::Flag},
    FieldRule{"Namespace", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"ServiceAccount", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"Deployment", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"Deployment", 2, "spec", Shape::Message, "DeploymentSpec"},
    FieldRule{"DeploymentSpec", 1, "replicas", Shape::Number},
    FieldRule{"DeploymentSpec", 2, "selector", Shape::Message, "LabelSelector"},
    FieldRule{"DeploymentSpec", 3, "template", Shape::Message, "PodTemplate"},
    FieldRule{"LabelSelector", 1, "matchLabels", Shape::TextMap},
    FieldRule{"PodTemplate", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"PodTemplate", 2, "spec", Shape::Message, "PodSpec"},
    FieldRule{"PodSpec", 2, "containers", Shape::Messages, "Container"},
    FieldRule{"Container", 1, "name", Shape::Text},
    FieldRule{"Container", 2, "image", Shape::Text},
    FieldRule{"Container", 3, "command", Shape::Texts},
    FieldRule{"Container", 4, "args", Shape::Texts},
    FieldRule{"Container", 6, "ports", Shape::Messages, "ContainerPort"},
    FieldRule{"ContainerPort", 1, "name", Shape::Text},
    FieldRule{"ContainerPort", 3, "containerPort", Shape::Number},
    FieldRule{"ContainerPort", 4, "protocol", Shape::Text},
    FieldRule{"SelfSubjectReview", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"SelfSubjectAccessReview", 1, "metadata", Shape::Message, "Meta"},
    FieldRule{"SelfSubjectAccessReview", 2, "spec", Shape::Message, "AccessSpec"},
    FieldRule{"AccessSpec", 1, "resourceAttributes", Shape::Message, "ResourceAttributes"},
    FieldRule{"AccessSpec", 2, "nonResourceAttributes", Shape::Message, "PathAttributes"},
    FieldRule{"ResourceAttributes", 1, "namespace", Shape::Text},
    FieldRule{"ResourceAttributes", 2, "verb", Shape::Text},
    FieldRule{"ResourceAttributes", 3, "group", Shape::Text},
    FieldRule{"ResourceAttributes", 4, "version", Shape::Text},
    FieldRule{"ResourceAttributes", 5, "resource", Shape::Text},
    FieldRule{"ResourceAttributes", 6, "subresource", Shape::Text},
    FieldRule{"ResourceAttributes", 7, "name", Shape::Text},
    FieldRule{"PathAttributes", 1, "path", Shape::Text},
    FieldRule{"PathAttributes", 2, "verb", Shape::Text},
};

struct Field
{
    unsigned number = 0;
    uint64_t value = 0; // of a varint
    std::string_view bytes; // of anything with a length
};

// One field after the other; nothing at the end, and hasFailed when the bytes make no sense.
class FieldReader
{
public:
    explicit FieldReader(std::string_view bytes)
        : m_rest(bytes)
    { }

    std::optional<Field> next()
    {
        if (m_rest.empty() || m_hasFailed)
            return std::nullopt;
        const auto tag = varint();
        if (!tag)
            return fail();
        Field field;
        field.number = static_cast<unsigned>(*tag >> 3U);
        const auto kind = static_cast<unsigned>(*tag & 7U);
        if (kind == 0) {
            const auto value = varint();
            if (!value)
                return fail();
            field.value = *value;
            return field;
        }
        const auto length = kind == 2 ? varint()
            : kind == 1               ? std::optional<uint64_t>(8)
            : kind == 5               ? std::optional<uint64_t>(4)
                                      : std::nullopt;
        if (!length || *length > m_rest.size())
            return fail();
        field.bytes = m_rest.substr(0, *length);
        m_rest.remove_prefix(*length);
        return field;
    }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    std::nullopt_t fail()
    {
        m_hasFailed = true;
        return std::nullopt;
    }
    std::optional<uint64_t> varint()
    {
        uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<uint64_t>(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return value;
        }
        return std::nullopt;
    }

    std::string_view m_rest;
    bool m_hasFailed = false;
};

const FieldRule* ruleOf(std::string_view message, unsigned number)
{
    for (const FieldRule& rule : Rules) {
        if (rule.message == message && rule.number == number)
            return &rule;
    }
    return nullptr;
}

bool isKnownKind(std::string_view kind)
{
    return ruleOf(kind, 1) != nullptr && ruleOf(kind, 1)->type == "Meta" && kind != "PodTemplate";
}

bool addEntry(Node& map, std::string_view bytes, bool isBytes)
{
    FieldReader entry(bytes);
    std::string key;
    std::string_view value;
    while (const auto field = entry.next())
        field->number == 1 ? void(key = field->bytes) : void(value = field->bytes);
    map.set(key, string(isBytes ? text::encodeBase64(value) : std::string(value)));
    return !entry.hasFailed();
}

Node& memberOf(Node& node, const char* name, Node empty)
{
    Node* found = node.find(name);
    return found ? *found : node.set(name, std::move(empty));
}

// The table has no cycles, so the depth is bounded by it.
bool decodeMessage(Node& node, std::string_view message, std::string_view bytes)
{
    FieldReader reader(bytes);
    bool isGood = true;
    while (const auto field = reader.next()) {
        const FieldRule* rule = ruleOf(message, field->number);
        if (!rule)
            continue;
        Node inner = Node::object();
        switch (rule->shape) {
        case Shape::Text:
            if (!field->bytes.empty()) // these clients send every text, also those that are not set
                node.set(rule->name, string(field->bytes));
            break;
        case Shape::Bytes:
            node.set(rule->name, string(text::encodeBase64(field->bytes)));
            break;
        case Shape::Number:
            node.set(rule->name, Node::integer(static_cast<int64_t>(field->value)));
            break;
        case Shape::Flag:
            node.set(rule->name, Node::boolean(field->value != 0));
            break;
        case Shape::Texts:
            memberOf(node, rule->name, Node::array()).append(string(field->bytes));
            break;
        case Shape::TextMap:
        case Shape::BytesMap:
            isGood = addEntry(memberOf(node, rule->name, Node::object()), field->bytes, rule->shape == Shape::BytesMap)
                && isGood;
            break;
        case Shape::Message:
            isGood = decodeMessage(inner, rule->type, field->bytes) && isGood;
            node.set(rule->name, std::move(inner));
            break;
        case Shape::Messages:
            isGood = decodeMessage(inner, rule->type, field->bytes) && isGood;
            memberOf(node, rule->name, Node::array()).append(std::move(inner));
            break;
        }
    }
    return isGood && !reader.hasFailed();
}

} // namespace

Outcome<Node> decodeProtobuf(std::string_view body)
{
    static constexpr std::string_view Magic("k8s\0", 4);
    if (!body.starts_with(Magic))
        return refuse(
            badRequest("the object provided is unrecognized: it does not begin as protobuf of Kubernetes does"));
    std::string apiVersion;
    std::string kind;
    std::string_view raw;
    FieldReader envelope(body.substr(Magic.size()));
    while (const auto field = envelope.next()) {
        if (field->number == 2)
            raw = field->bytes;
        FieldReader type(field->number == 1 ? field->bytes : std::string_view());
        while (const auto part = type.next())
            (part->number == 1 ? apiVersion : kind) = part->bytes;
    }
    if (!isKnownKind(kind))
        return refuse(unsupportedMedia("the body of the request was in an unknown format - accepted media types "
                                       "include: application/json, application/yaml"));
    Node item = object({{"apiVersion", string(apiVersion)}, {"kind", string(kind)}});
    if (envelope.hasFailed() || !decodeMessage(item, kind, raw))
        return refuse(badRequest("the object provided is unrecognized: its protobuf is cut off or malformed"));
    return item;
}

} // namespace sample::cluster
