// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The policy documents of a catalog as rows of a tree, by scope, each with how it fares. Pure.

#include "app/widgets/state.h"
#include "core/gateway/configuration.h"
#include "core/policy/program.h"
#include "core/traffic/filter.h"

#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace policies {

// What a check by itself said of a text: as `gatehousectl policy check` does it, without its surroundings.
struct DocumentCheck
{
    std::string text; // that was checked
    std::vector<base::Problem> problems;
    std::vector<policy::MissingFeature> missing;
    std::vector<size_t> missingAt; // where they stand in problems
    std::set<std::string> features;
    size_t policies = 0;
    size_t expressions = 0;
};
using CheckPtr = std::shared_ptr<const DocumentCheck>;
using Checks = std::map<std::string, CheckPtr>; // by the document's path in the repository

[[nodiscard]] CheckPtr checkText(const std::string& file, std::string text);
// Of every document and fragment; what was checked before is not checked again.
[[nodiscard]] Checks checkAll(const catalog::Catalog& catalog, const Checks& before,
                              const std::function<bool()>& cancelled);

struct PolicyRow
{
    enum class Kind : uint8_t { Group, Global, Workspace, Product, Api, Operation, Fragment };

    Kind kind = Kind::Group;
    QString key; // the document's path in the repository, also where there is none yet; of a group "group/…"
    QString name;
    QString method; // of an operation
    QString detail; // the path of an API, the URL template of an operation
    QString file; // of the document; empty: there is none
    QString api; // the catalog's names, for operations and APIs
    QString operation;
    QString product;
    std::optional<widgets::State> state; // none: there is no document
    QString stateWords; // "fine", "2 problems", with what the gateway does about them
    QString stateField; // for the filter: fine, problems, unsupported, none, unchecked
    bool isQuarantined = false; // calls that need it get 500
    QString uses; // the policies in it
    int problems = 0;
    bool isDraft = false; // changed and not saved
    std::vector<PolicyRow> children;

    [[nodiscard]] bool hasDocument() const { return !file.isEmpty(); }
    [[nodiscard]] bool isGroup() const { return kind == Kind::Group; }
    [[nodiscard]] bool hasEffective() const { return kind != Kind::Group && kind != Kind::Fragment; }
    [[nodiscard]] QString scope() const; // "operation"; of a fragment "fragment"
    friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};

struct PolicyCounts
{
    int documents = 0; // and fragments
    int faulty = 0; // with problems
    int quarantined = 0;

    friend bool operator==(const PolicyCounts&, const PolicyCounts&) = default;
};

// configuration: what the gateway made of this catalog; may be null.
[[nodiscard]] std::vector<PolicyRow> policyRows(const catalog::Catalog& catalog, const Checks& checks,
                                                const gateway::Configuration* configuration,
                                                const QSet<QString>& drafts = {});
[[nodiscard]] PolicyCounts countRows(const std::vector<PolicyRow>& rows);

// What the check says of a document and, where the gateway read the same text, what it says besides.
[[nodiscard]] std::vector<base::Problem> problemsOf(const DocumentCheck& check, const std::string& file,
                                                    const gateway::Configuration* configuration);

[[nodiscard]] std::span<const traffic::FilterField> policyFields();
[[nodiscard]] bool matches(const traffic::Filter& filter, const PolicyRow& row);

} // namespace policies
