// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/events.h"

#include "core/sample/cluster/names.h"

namespace sample::cluster {

EventRecorder::EventRecorder(Store& store, const TypeRegistry& types)
    : m_store(store)
    , m_types(types)
{ }

void EventRecorder::normal(const Node& about, std::string_view component, std::string_view reason,
                           const std::string& message)
{
    record(about, "Normal", component, reason, message);
}

void EventRecorder::warning(const Node& about, std::string_view component, std::string_view reason,
                            const std::string& message)
{
    record(about, "Warning", component, reason, message);
}

void EventRecorder::record(const Node& about, std::string_view kind, std::string_view component,
                           std::string_view reason, const std::string& message)
{
    const ResourceType& type = *m_types.find("", "v1", "events");
    const std::string seed = uidOf(about) + '/' + std::string(reason) + '/' + message;
    const std::string nameSpace = namespaceOf(about).empty() ? "default" : namespaceOf(about);
    const std::string name = nameOf(about) + '.' + stableLetters(seed, 13);
    const std::string now = m_store.timestamp();
    if (const Object before = m_store.find(keyOf(type, nameSpace, name))) {
        Node again = *before;
        again.set("count", Node::integer(numberAt(again, {"count"}, 1) + 1));
        again.set("lastTimestamp", string(now));
        m_store.put(type, std::move(again));
        return;
    }
    const Node involved = object({{"kind", about["kind"]},
                                  {"namespace", string(namespaceOf(about))},
                                  {"name", string(nameOf(about))},
                                  {"uid", string(uidOf(about))},
                                  {"apiVersion", about["apiVersion"]},
                                  {"resourceVersion", at(about, {"metadata", "resourceVersion"})}});
    m_store.put(type,
                object({{"kind", string("Event")},
                        {"apiVersion", string("v1")},
                        {"metadata", object({{"name", string(name)}, {"namespace", string(nameSpace)}})},
                        {"involvedObject", involved},
                        {"reason", string(reason)},
                        {"message", string(message)},
                        {"source", object({{"component", string(component)}})},
                        {"firstTimestamp", string(now)},
                        {"lastTimestamp", string(now)},
                        {"count", Node::integer(1)},
                        {"type", string(kind)},
                        {"eventTime", Node()},
                        {"reportingComponent", string(component)},
                        {"reportingInstance", string("")}}));
}

void EventRecorder::dropOld()
{
    const ResourceType& type = *m_types.find("", "v1", "events");
    const std::string oldest = base::formatIso8601(m_store.clock().now() - std::chrono::hours(1)).substr(0, 19) + 'Z';
    for (const Object& event : m_store.list(type)) {
        if ((*event)["lastTimestamp"].text() < oldest)
            m_store.remove(keyOf(type, namespaceOf(*event), nameOf(*event)));
    }
}

} // namespace sample::cluster
