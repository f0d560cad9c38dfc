// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes Event objects; the same thing said again raises the count of the event that said it.

#include "core/sample/cluster/store.h"

namespace sample::cluster {

class EventRecorder
{
public:
    EventRecorder(Store& store, const TypeRegistry& types);

    void normal(const Node& about, std::string_view component, std::string_view reason, const std::string& message);
    void warning(const Node& about, std::string_view component, std::string_view reason, const std::string& message);
    void dropOld(); // events live an hour, as on a real server

private:
    void record(const Node& about, std::string_view kind, std::string_view component, std::string_view reason,
                const std::string& message);

    Store& m_store;
    const TypeRegistry& m_types;
};

} // namespace sample::cluster
