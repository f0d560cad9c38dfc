// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where each resource of a catalog lies in an artifact folder. Both generations of folder names are read, the newer
// one is written.

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace catalog {

struct ResourceFolder
{
    std::string_view collection; // its name in resource ids
    std::string_view folder;
    std::string_view oldFolder; // of the first generation of tools; empty: the same
    std::string_view file;
};

inline constexpr ResourceFolder ApiFolder{"apis", "apis", "", "apiInformation.json"};
inline constexpr ResourceFolder OperationFolder{"operations", "operations", "",
                                                "operationInformation.json"}; // below an API
inline constexpr ResourceFolder VersionSetFolder{"apiVersionSets", "versionSets", "version sets",
                                                 "versionSetInformation.json"};
inline constexpr ResourceFolder ProductFolder{"products", "products", "", "productInformation.json"};
inline constexpr ResourceFolder SubscriptionFolder{"subscriptions", "subscriptions", "",
                                                   "subscriptionInformation.json"};
inline constexpr ResourceFolder BackendFolder{"backends", "backends", "", "backendInformation.json"};
inline constexpr ResourceFolder NamedValueFolder{"namedValues", "namedValues", "named values",
                                                 "namedValueInformation.json"};
inline constexpr ResourceFolder FragmentFolder{"policyFragments", "policyFragments", "policy fragments",
                                               "policyFragmentInformation.json"};
inline constexpr ResourceFolder SchemaFolder{"schemas", "schemas", "", "schemaInformation.json"}; // or below an API

inline constexpr std::array<const ResourceFolder*, 7> TopFolders{
    &ApiFolder,     &VersionSetFolder, &ProductFolder, &SubscriptionFolder,
    &BackendFolder, &NamedValueFolder, &FragmentFolder};

inline constexpr std::string_view PolicyFile = "policy.xml";
inline constexpr std::string_view ProductApisFile = "apis.json";
inline constexpr std::array<std::string_view, 3> SpecificationFiles{"specification.yaml", "specification.yml",
                                                                    "specification.json"};

struct ArtifactEntry
{
    std::string name; // of the resource
    std::filesystem::path folder; // relative to the root
};

// The resources of that kind that lie below base (relative to root, empty: root itself), by name.
[[nodiscard]] std::vector<ArtifactEntry> listEntries(const std::filesystem::path& root,
                                                     const std::filesystem::path& base, const ResourceFolder& kind);

// Whether a name may be the name of a folder: no slash, no "..", nothing that leaves the place.
[[nodiscard]] bool isFolderName(std::string_view name);

} // namespace catalog
