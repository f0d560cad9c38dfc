// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file of manifests as the objects in it: a stream of YAML documents, a JSON document, and lists of either.

#include "core/base/result.h"
#include "core/text/node.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kube {

struct Manifests
{
    bool isReadable = true; // false: at least one problem is a fault, and objects holds the rest
    std::vector<text::Node> objects; // each with "apiVersion" and "kind"; lists are replaced by their items
    std::vector<base::Problem> problems; // repeated keys too, which Kubernetes accepts: the last one counts
};

// Every document must be an object with "kind" and "apiVersion", or empty. The file name is for the problems.
[[nodiscard]] Manifests readManifests(std::string_view source, const std::string& file);

// How many objects there are of each kind.
[[nodiscard]] std::map<std::string, size_t> countKinds(const std::vector<text::Node>& objects);

} // namespace kube
