// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The objects of one kind while a store follows them, and how they get into a snapshot.

#include "core/kube/snapshot.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kube {

class Shelf
{
public:
    virtual ~Shelf() = default;
    virtual void replace(std::vector<text::Node> objects) = 0;
    virtual void put(text::Node object) = 0;
    virtual void remove(const text::Node& object) = 0;
    virtual void show(Snapshot& snapshot) = 0; // shares what did not change since the last time
};

template<typename Value>
class ShelfOf final : public Shelf
{
public:
    void replace(std::vector<text::Node> objects) override
    {
        m_values.clear();
        m_hasChanged = true;
        for (text::Node& object : objects)
            put(std::move(object));
    }
    void put(text::Node object) override
    {
        Value value = read<Value>(std::move(object));
        if (value.metadata.name.empty())
            return;
        std::pair key(value.metadata.nameSpace, value.metadata.name);
        m_values.insert_or_assign(std::move(key), std::move(value));
        m_hasChanged = true;
    }
    void remove(const text::Node& object) override
    {
        const text::Node& metadata = object["metadata"];
        m_values.erase({metadata["namespace"].text(), metadata["name"].text()});
        m_hasChanged = true;
    }
    void show(Snapshot& snapshot) override
    {
        if (std::exchange(m_hasChanged, false)) {
            std::vector<Value> values;
            values.reserve(m_values.size());
            for (const auto& [key, value] : m_values)
                values.push_back(value);
            m_shown = Values<Value>(std::move(values));
        }
        snapshot.values<Value>() = m_shown;
    }

private:
    std::map<std::pair<std::string, std::string>, Value> m_values; // by namespace and name
    Values<Value> m_shown;
    bool m_hasChanged = false;
};

[[nodiscard]] inline std::unique_ptr<Shelf> makeShelf(Kind kind)
{
    switch (kind) {
    case Kind::Namespace:
        return std::make_unique<ShelfOf<Namespace>>();
    case Kind::Node:
        return std::make_unique<ShelfOf<Node>>();
    case Kind::Service:
        return std::make_unique<ShelfOf<Service>>();
    case Kind::EndpointSlice:
        return std::make_unique<ShelfOf<EndpointSlice>>();
    case Kind::Pod:
        return std::make_unique<ShelfOf<Pod>>();
    case Kind::Deployment:
        return std::make_unique<ShelfOf<Deployment>>();
    case Kind::Ingress:
        return std::make_unique<ShelfOf<Ingress>>();
    case Kind::Secret:
        return std::make_unique<ShelfOf<Secret>>();
    case Kind::Event:
        return std::make_unique<ShelfOf<Event>>();
    }
    return nullptr;
}

} // namespace kube
