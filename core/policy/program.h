// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A checked policy program. One document compiles once to a Document; the effective policy of a request is a chain
// of documents from the narrowest scope to the global one, and <base/> continues in the next of the chain.

#include "core/base/result.h"
#include "core/catalog/model.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

enum class Section : uint8_t;
class Document; // compiled, immutable, shared between programs and configurations

struct FragmentSource
{
    std::string file;
    std::string text; // with its <fragment>
};

// What a document refers to and cannot know by itself. Each answers nullopt or false for an unknown name.
struct Environment
{
    std::function<std::optional<std::string>(std::string_view displayName)> namedValue;
    std::function<bool(std::string_view name)> hasBackend;
    std::function<std::optional<FragmentSource>(std::string_view name)> fragment;
    std::function<std::shared_ptr<const catalog::Schema>(std::string_view name)> schema{}; // of the service's
    const class Credentials* credentials = nullptr; // what is at hand here; null: nothing is
    // Nothing is known of the surroundings: whatever is referred to exists, and named values stand for anything.
    bool assumesAll = false;
};

struct Compiled
{
    std::shared_ptr<const Document> document; // null when there are faults
    std::vector<base::Problem> problems; // each with file, line and column; empty: usable
    std::set<std::string> features; // what it uses: "set-header", "expression String.Substring"
    std::vector<std::string> unsupported; // what of that API Management offers and this program does not
    std::vector<size_t> unsupportedAt; // where each of them stands in problems
    size_t policies = 0; // how much was looked at, without <base/>
    size_t expressions = 0;
    bool isReadable = true; // it is markup
    bool isUsable() const { return document != nullptr; }
};

// Never fails otherwise: whatever is wrong or unsupported stands in problems and makes the document unusable.
[[nodiscard]] Compiled compile(const catalog::PolicyDocument& source, const Environment& environment);

// A document, or a fragment, by itself: whatever it refers to is taken to exist, and it may stand at any scope.
[[nodiscard]] Compiled check(std::string_view file, std::string_view text);

// What a document uses of API Management that this program does not offer, and what to do instead.
struct MissingFeature
{
    std::string name; // of a policy, "policy/attribute", or "expression Type.Member"
    base::Message advice;
    std::vector<base::Place> places; // in their order
};
[[nodiscard]] std::vector<MissingFeature> missingFeatures(const Compiled& compiled);

// API Management's own global policy, used where the catalog has none: forward-request in backend.
[[nodiscard]] std::shared_ptr<const Document> defaultGlobalDocument();

// The effective policy of one (product, API, operation): cheap to make, holds its documents.
class Program
{
public:
    // Narrowest first; a scope without a document is left out, the last one is the global document.
    explicit Program(std::vector<std::shared_ptr<const Document>> chain);

    [[nodiscard]] const std::vector<std::shared_ptr<const Document>>& chain() const { return m_chain; }
    // Where a section goes on at that document or a wider one: the first that says more than <base/>; the chain's
    // length when there is none.
    [[nodiscard]] size_t nextThatSays(Section section, size_t document) const;
    // What the global document wants served at /crossdomain.xml; empty: nothing.
    [[nodiscard]] const std::string& crossDomainPolicy() const;
    // A run with that context comes soon. Without effect but on memory's caches.
    void foresee(const struct Context& context, const struct Services& services) const;
    // Some cors stands directly in inbound, so that a CORS preflight is answered.
    [[nodiscard]] bool answersPreflight() const { return m_answersPreflight; }

private:
    std::vector<std::shared_ptr<const Document>> m_chain;
    std::vector<uint8_t> m_next; // by section and document
    bool m_answersPreflight = false;
    std::vector<const struct Op*> m_foreseen; // of the chain's documents
};

} // namespace policy
