// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Repository over an artifact folder. A change touches only the bytes it must: fields, files and folders that this
// program does not know stay as they are. An ETag is the hash of a file's content, so edits by others are noticed.

#include "core/catalog/artifactpath.h"
#include "core/catalog/repository.h"

#include <filesystem>
#include <mutex>

namespace catalog {

class ArtifactFolder final : public Repository
{
public:
    explicit ArtifactFolder(std::filesystem::path root);

    [[nodiscard]] base::Result<std::vector<std::string>> list(std::string_view collection) const override;
    [[nodiscard]] base::Result<Resource> get(std::string_view path) const override;
    base::Result<ETag> put(std::string_view path, const text::Node& properties,
                           const Precondition& precondition) override;
    base::Result<void> remove(std::string_view path, const Precondition& precondition) override;
    [[nodiscard]] base::Result<RepositoryState> state() const override;

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

private:
    // A resource as it lies on disk: the files that make it up, and what they say.
    struct Stored
    {
        ArtifactPath where;
        std::string source; // of where.file
        std::optional<std::string> policy; // of a fragment whose text lies in a file of its own
        Resource resource;
    };

    [[nodiscard]] base::Result<Stored> read(const ArtifactPath& where, std::string_view path) const;
    [[nodiscard]] base::Result<void> check(std::string_view path, const base::Result<Stored>& stored,
                                           const Precondition& precondition) const;
    [[nodiscard]] base::Result<void> write(const ArtifactPath& where, const base::Result<Stored>& stored,
                                           const text::Node& properties);
    [[nodiscard]] base::Result<void> writeInformation(const ArtifactPath& where, const base::Result<Stored>& stored,
                                                      text::Node properties);
    [[nodiscard]] base::Result<void> changeLinks(const ArtifactPath& where, bool isThere);
    [[nodiscard]] base::Error named(base::Error error, const std::filesystem::path& file) const;

    std::filesystem::path m_root;
    mutable std::mutex m_mutex; // one change at a time; readers see whole files by themselves
};

} // namespace catalog
