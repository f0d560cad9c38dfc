// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Create, update, patch and delete, as an API server does them. What follows from a change (controllers, definitions)
// is the caller's.

#include "core/sample/cluster/admission.h"
#include "core/sample/cluster/path.h"

namespace sample::cluster {

struct WriteOptions
{
    bool isDryRun = false;
    bool keepsStatus = false; // of a manifest that is loaded
};

enum class PatchKind { Merge, Json, Strategic, Apply };

class Writer
{
public:
    Writer(Store& store, const TypeRegistry& types, const Allocator& allocator);

    [[nodiscard]] Outcome<Object> create(const ResourceType& type, std::string_view nameSpace, Node item,
                                         WriteOptions options = {});
    [[nodiscard]] Outcome<Object> update(const ResourcePath& path, Node item, WriteOptions options = {});
    [[nodiscard]] Outcome<Object> patch(const ResourcePath& path, PatchKind kind, const Node& patch,
                                        WriteOptions options = {});
    // options: the body, with preconditions and propagationPolicy. Gives what was deleted; an object with finalizers
    // stays and is only marked.
    [[nodiscard]] Outcome<Object> remove(const ResourceType& type, std::string_view nameSpace, std::string_view name,
                                         const Node& options, bool isDryRun);

private:
    [[nodiscard]] Outcome<Object> find(const ResourcePath& path) const;
    [[nodiscard]] Outcome<Object> finish(const ResourcePath& path, Node item, const Node& before, WriteOptions options);
    void orphanDependents(const Node& owner);
    void removeContents(std::string_view nameSpace);
    void removeInstances(const Node& definition); // of a custom kind

    Store& m_store;
    const TypeRegistry& m_types;
    Admission m_admission;
};

// The Scale object (autoscaling/v1) of a workload, and a workload with that scale.
[[nodiscard]] Node scaleOf(const Node& workload);
[[nodiscard]] Node withScale(Node workload, const Node& scale);

} // namespace sample::cluster
