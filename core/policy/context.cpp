// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/run.h"

namespace policy {

namespace {
template<typename Value>
void empty(Value& value)
{
    if constexpr (requires { value.clear(); })
        value.clear(); // keeps its memory
    else if constexpr (requires { value.reset(); })
        value.reset();
    else
        value = {};
}
} // namespace

void Context::clear()
{
    // All members in their order: with one more or one less this does not compile.
    auto& [v01, v02, v03, v04, v05, v06, v07, v08, v09, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22,
           v23, v24, v25, v26, v27, v28, v29, v30, v31, v32] = *this;
    const auto emptyAll = [](auto&... values) { (empty(values), ...); };
    emptyAll(v01, v02, v03, v04, v05, v06, v07, v08, v09, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21,
             v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32);
}

} // namespace policy
