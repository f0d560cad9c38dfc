// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a place in a policy document leads: to its line on the Policies page. Other files lead nowhere.

#include "app/widgets/target.h"
#include "core/base/place.h"
#include "core/catalog/model.h"

#include <string_view>
#include <unordered_set>

namespace bridge {

// To a document that is known to be one.
[[nodiscard]] widgets::Target policyLine(std::string_view file, base::Place place);

class PolicyPlaces
{
public:
    explicit PolicyPlaces(const catalog::Catalog& catalog); // which must live as long

    // Empty where the catalog has no such document.
    [[nodiscard]] widgets::Target of(std::string_view file, base::Place place) const;
    // The first place that a sentence names: "… (apis/orders/policy.xml:4:9)". Empty when it names none.
    [[nodiscard]] widgets::Target in(std::string_view sentence) const;

private:
    std::unordered_set<std::string_view> m_files;
};

} // namespace bridge
