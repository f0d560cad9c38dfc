// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the effective policy of an API or operation may send its requests, read from the documents without running
// them: every set-backend-service on every way through, branches of choose included. Documents need not compile: what
// the local gateway cannot run yet is read all the same.

#include "core/base/result.h"
#include "core/catalog/model.h"
#include "core/policy/markup.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

struct Target
{
    enum class Kind : uint8_t { Url, Backend };
    enum class Doubt : uint8_t {
        None,
        Expression, // known only when a request comes
        NamedValue, // whose value is a secret or lies elsewhere, or that does not exist
    };
    Kind kind = Kind::Url;
    std::string value; // with named values filled in; as it is written where there is a doubt
    Doubt doubt = Doubt::None;
    std::string namedValue; // of that doubt
    catalog::PolicyScope scope;
    std::string file;
    base::Place place;
    bool isConditional = false; // stands in a branch of choose

    friend bool operator==(const Target&, const Target&) = default;
};

struct Destinations
{
    std::vector<Target> targets; // in the order of the ways; each once
    bool keepsServiceUrl = false; // on some way the API's own address is used

    // The policy answers by itself, whatever comes.
    [[nodiscard]] bool neverForwards() const { return targets.empty() && !keepsServiceUrl; }
    friend bool operator==(const Destinations&, const Destinations&) = default;
};

class TargetReader
{
public:
    // Reads every document and fragment once. The catalog must outlive the reader.
    explicit TargetReader(const catalog::Catalog& catalog);
    ~TargetReader();
    TargetReader(const TargetReader&) = delete;
    TargetReader& operator=(const TargetReader&) = delete;

    // The scopes of an effective policy, narrowest first. Those without a document are left out; without a global one,
    // API Management's own counts.
    [[nodiscard]] Destinations follow(const std::vector<catalog::PolicyScope>& chain) const;

    // Documents that could not be read; they count as if they had nothing but <base/>.
    [[nodiscard]] const std::vector<base::Problem>& problems() const { return m_problems; }

    // {{name}} replaced where its value is known.
    struct Filled
    {
        std::string text;
        std::string unknown; // the first name whose value is not
    };
    [[nodiscard]] Filled filled(std::string_view text) const;

private:
    struct Read;
    class Walk;
    [[nodiscard]] std::unique_ptr<Read> read(const std::string& file, const std::string& text);
    [[nodiscard]] std::optional<std::string> namedValue(std::string_view displayName) const;

    const catalog::Catalog& m_catalog;
    std::map<catalog::PolicyScope, std::unique_ptr<Read>> m_documents;
    std::map<std::string, std::unique_ptr<Read>, std::less<>> m_fragments;
    std::vector<base::Problem> m_problems;
};

} // namespace policy
