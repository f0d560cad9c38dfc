// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value in a policy document that is written out, or computed by an expression for each request.

#include "core/base/place.h"
#include "core/expression/expression.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace policy {

struct AttributeRule;

// One expression of a document.
struct Formula
{
    std::shared_ptr<const expression::Expression> expression;
    std::string owner; // the element or the attribute it computes, for messages: "value of set-variable"
    const AttributeRule* rule = nullptr; // what its result must fit; null: any text
    std::string element; // whose rule it is
    std::vector<std::pair<size_t, base::Place>> lines; // where each line of the code begins: in the code, in the file

    [[nodiscard]] base::Place place(size_t offset) const;
};

template<typename T>
struct Computed
{
    T literal{};
    std::shared_ptr<const Formula> formula{}; // null: the literal

    [[nodiscard]] bool isLiteral() const { return !formula; }
};

using ComputedText = Computed<std::string>;
using ComputedBoolean = Computed<bool>;
using ComputedInteger = Computed<int64_t>;

} // namespace policy
