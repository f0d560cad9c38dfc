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
    // A key looked for before it is known to which API the call goes, in the header that the first API has: nearly all
    // have the same. In three steps, as KeyTable has them.
    struct SentKey
    {
        std::string_view text; // empty: there is none
        bool isRepeated = false; // with another value
        bool isEncoded = false; // it stands in the query
        uint64_t hash = 0;
        bool isLookedUp = false;
        std::optional<KeyTable::Owner> owner; // once it is looked up; none: unknown
    };
    [[nodiscard]] SentKey seekKey(const http::Headers& headers) const;
    void approach(const SentKey& key) const { m_keys.approach(key.hash); }
    void lookUp(SentKey& key) const;

    // May this match be served? The key comes from the API's header, else from its query parameter. Early is
    // the key that was sought in the same headers; null: none was.
    [[nodiscard]] tl::expected<Grant, Refusal> authorize(const Match& match, const http::Headers& headers,
                                                         std::string_view query, const SentKey* early = nullptr) const;

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
        bool hasCommonKeyHeader = false; // the first API's
        bool answersHttp = false;
        bool answersHttps = false;
    };

    Table() = default;
    void addApis();
    void addOperations(CompiledApi& compiled);
    void addProducts(CompiledApi& compiled) const;
    void addSubscriptions(const catalog::Secrets& secrets);
    void report(std::string file, base::Message message);

    [[nodiscard]] static SentKey readHeader(const http::Headers& headers, std::string_view name);
    [[nodiscard]] static SentKey readQuery(std::string_view query, std::string_view name);
    [[nodiscard]] tl::expected<Grant, Refusal> authorizeWithoutKey(const CompiledApi& api) const;
    [[nodiscard]] bool isInScope(const KeyTable::Owner& key, const CompiledApi& api) const;

    std::shared_ptr<const catalog::Catalog> m_catalog;
    std::vector<CompiledApi> m_apis;
    ApiIndex m_index;
    KeyTable m_keys;
    std::vector<base::Problem> m_problems;
};

} // namespace routing
