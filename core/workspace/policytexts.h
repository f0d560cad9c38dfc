// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Policy documents and fragments as they are stored, and the change that writes one: never over what others wrote
// since it was read.

#include "core/catalog/repository.h"
#include "core/change/change.h"

#include <filesystem>
#include <functional>
#include <map>

namespace workspace {

struct StoredPolicy
{
    std::string text; // to the letter
    catalog::ETag etag; // empty: there is none yet
};

// By its path in the repository: "apis/orders/policies/policy", "policyFragments/stamp".
[[nodiscard]] base::Result<StoredPolicy> readPolicyText(const std::filesystem::path& artifacts,
                                                        const std::string& path);

// A Conflict when it is not what was read. written is told after each change.
[[nodiscard]] change::Change writePolicyText(const std::filesystem::path& artifacts, const std::string& path,
                                             const StoredPolicy& before, const std::string& text,
                                             const std::function<void()>& written);

// Texts that were changed and not saved, by their path: they outlive the program in a workspace's private folder.
struct PolicyDraft
{
    StoredPolicy before; // what it began with
    std::string text;
};
using PolicyDrafts = std::map<std::string, PolicyDraft>;

[[nodiscard]] base::Result<PolicyDrafts> readPolicyDrafts(const std::filesystem::path& folder); // none: empty
[[nodiscard]] base::Result<void> writePolicyDrafts(const std::filesystem::path& folder, const PolicyDrafts& drafts);

} // namespace workspace
