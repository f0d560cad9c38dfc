// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where policies keep values beyond a run.

#include "core/base/clock.h"
#include "core/expression/runtime/decimal.h"
#include "core/http/message.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

// Plain data, which any thread may read.
struct CachedValue
{
    enum class Kind : uint8_t { Null, Scalar, Decimal, Text, Bytes, Json, Response };
    Kind kind = Kind::Null;
    const expression::Type* type = nullptr; // of Scalar; types live as long as the program
    int64_t integer = 0;
    double real = 0;
    expression::Decimal decimal;
    std::string text; // of Text, Bytes and Json; the body of Response
    http::ResponseHead head; // of Response

    [[nodiscard]] size_t bytes() const { return sizeof(CachedValue) + text.size() + headBytes(); }

private:
    [[nodiscard]] size_t headBytes() const
    {
        size_t sum = 0;
        for (const auto& field : head.headers)
            sum += field.name.size() + field.value.size();
        return sum;
    }
};

// nullopt: a value of that type cannot be kept.
[[nodiscard]] std::optional<CachedValue> toCached(const expression::Value& value);
[[nodiscard]] expression::Value fromCached(const CachedValue& cached);

class Cache
{
public:
    virtual ~Cache() = default;
    [[nodiscard]] virtual std::shared_ptr<const CachedValue> find(std::string_view key, base::SystemTime now) = 0;
    virtual void store(std::string_view key, std::shared_ptr<const CachedValue> value, std::chrono::seconds lifetime,
                       base::SystemTime now) = 0;
    virtual void remove(std::string_view key) = 0;
};

} // namespace policy
