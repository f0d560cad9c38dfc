// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Routing of one catalog: which API, operation, product and subscription a call means. Compiled once, then immutable:
// any number of threads read it. An ordinary call is matched and authorized without an allocation.

#include "core/base/result.h"
#include "core/catalog/model.h"
#include "core/catalog/secrets.h"
#include "core/routing/apiindex.h"
#include "core/routing/keytable.h"
#include "core/routing/operationtree.h"
#include "core/routing/outcome.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace routing {

class Table
{
public:
    // Never fails: an operation, API, subscription or key that cannot be used is left out and stands in problems().
    [[nodiscard]] static Table compile(std::shared_ptr<const catalog::Catalog> catalog,
                                       const catalog::Secrets& secrets);

    [[nodiscard]] tl::expected<Match, NotFound> match(const Call& call) const;
    // May this match be served? The key comes from the API's header, else from its query parameter.
    [[nodiscard]] tl::expected<Grant, Refusal> authorize(const Match& match, const http::Headers& headers,
                                                         std::string_view query) const;

    [[nodiscard]] const std::vector<base::Problem>& problems() const { return m_problems; }
    [[nodiscard]] const catalog::Catalog& catalog() const { return *m_catalog; }

    [[nodiscard]] const KeyTable& keys() const { return m_keys; }

private:
    struct CompiledApi
    {
        const catalog::Api* api = nullptr;
        OperationTree operations;
        std::string keyQueryName; // folded
        std::vector<uint32_t> products; // of its base API, sorted
        std::optional<uint32_t> openProduct;
        bool answersHttp = false;
        bool answersHttps = false;
    };
    struct FoundKey
    {
        std::string_view text; // encoded when isEncoded
        bool isEncoded = false;
        bool isRepeated = false;
    };

    Table() = default;
    void addApis();
    void addOperations(CompiledApi& compiled);
    void addProducts(CompiledApi& compiled) const;
    void addSubscriptions(const catalog::Secrets& secrets);
    void report(std::string file, base::Message message);

    [[nodiscard]] static std::optional<FoundKey> findKey(const CompiledApi& api, const http::Headers& headers,
                                                         std::string_view query);
    [[nodiscard]] tl::expected<Grant, Refusal> authorizeWithoutKey(const CompiledApi& api) const;
    [[nodiscard]] bool isInScope(const KeyTable::Owner& key, const CompiledApi& api) const;

    std::shared_ptr<const catalog::Catalog> m_catalog;
    std::vector<CompiledApi> m_apis;
    ApiIndex m_index;
    KeyTable m_keys;
    std::vector<base::Problem> m_problems;
};

} // namespace routing
