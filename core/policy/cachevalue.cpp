// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/cachevalue.h"

#include "core/policy/cache.h"
#include "core/policy/compiler.h"
#include "core/policy/externalcache.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr AttributeRule CacheKey{.name = "key", .isRequired = true, .mayCompute = true};
constexpr AttributeRule CachingType{
    .name = "caching-type", .kind = AttributeKind::Choice, .choices = "prefer-external|external|internal"};
constexpr std::array<AttributeRule, 4> CacheLookupValueAttributes{{
    CacheKey,
    {.name = "variable-name", .isRequired = true},
    {.name = "default-value", .mayCompute = true},
    CachingType,
}};
constexpr std::array<AttributeRule, 4> CacheStoreValueAttributes{{
    CacheKey,
    {.name = "value", .isRequired = true, .mayCompute = true},
    {.name = "duration", .kind = AttributeKind::Integer, .isRequired = true, .mayCompute = true},
    CachingType,
}};
constexpr std::array<AttributeRule, 3> CacheRemoveValueAttributes{{
    CacheKey,
    CachingType,
    {.name = "fail-on-cache-removal-error", .kind = AttributeKind::Boolean, .mayCompute = true},
}};

// The value itself, of its own type.
bool evaluateAny(Step& step, const ComputedText& computed, expression::Value& out)
{
    if (computed.formula)
        return step.evaluate(*computed.formula, out);
    out = expression::Value::text(computed.literal);
    return true;
}

struct CacheLookupValueSettings
{
    ComputedText key;
    std::string variable;
    std::optional<ComputedText> fallback;

    Outcome run(Step& step) const
    {
        std::string name;
        if (!step.evaluate(key, name))
            return Outcome::Fail;
        Cache* cache = step.services.cache;
        if (const auto found = cache ? cache->find(name, step.context.now) : nullptr) {
            step.note([&] { return TraceNote{"Found " + name + " in the cache; kept in " + variable + '.'}; });
            step.setVariable(variable, fromCached(*found));
            return Outcome::Next;
        }
        step.note([&] { return TraceNote{name + " is not in the cache."}; });
        if (!fallback)
            return Outcome::Next; // authors ask ContainsKey: the variable stays unset
        expression::Value value;
        if (!evaluateAny(step, *fallback, value))
            return Outcome::Fail;
        step.setVariable(variable, std::move(value));
        return Outcome::Next;
    }
};

struct CacheStoreValueSettings
{
    ComputedText key;
    ComputedText value;
    ComputedInteger duration;

    Outcome run(Step& step) const
    {
        std::string name;
        int64_t seconds = 0;
        expression::Value what;
        if (!step.evaluate(key, name) || !step.evaluate(duration, seconds) || !evaluateAny(step, value, what))
            return Outcome::Fail;
        auto cached = toCached(what);
        if (!cached) {
            RunFailure failure;
            failure.reason = "ExpressionValueEvaluationFailure";
            failure.message = "A value of type " + what.type()->fullName()
                + " cannot be kept in a cache: make it a text, a number, bytes or JSON.";
            failure.isInternal = true;
            return step.fail(std::move(failure));
        }
        if (Cache* cache = step.services.cache)
            cache->store(name, std::make_shared<const CachedValue>(std::move(*cached)), std::chrono::seconds(seconds),
                         step.context.now);
        step.note([&] { return TraceNote{"Kept " + name + " for " + std::to_string(seconds) + " seconds."}; });
        return Outcome::Next;
    }
};

struct CacheRemoveValueSettings
{
    ComputedText key;
    ComputedBoolean failsOnError; // no removal fails here, but what is computed may

    Outcome run(Step& step) const
    {
        std::string name;
        bool isStrict = false;
        if (!step.evaluate(key, name) || !step.evaluate(failsOnError, isStrict))
            return Outcome::Fail;
        if (Cache* cache = step.services.cache)
            cache->remove(name);
        step.note([&] { return TraceNote{"Removed " + name + " from the cache."}; });
        return Outcome::Next;
    }
};

void compileCacheLookupValue(const Node&, const Values& values, Compiler& compiler)
{
    noteExternalCache(values, compiler);
    CacheLookupValueSettings settings{values.computedText("key"), values.text("variable-name"), {}};
    if (values.has("default-value"))
        settings.fallback = values.computedText("default-value");
    compiler.add(std::move(settings));
}

void compileCacheStoreValue(const Node&, const Values& values, Compiler& compiler)
{
    noteExternalCache(values, compiler);
    compiler.add(CacheStoreValueSettings{values.computedText("key"), values.computedText("value"),
                                         values.computedInteger("duration")});
}

void compileCacheRemoveValue(const Node&, const Values& values, Compiler& compiler)
{
    noteExternalCache(values, compiler);
    compiler.add(CacheRemoveValueSettings{values.computedText("key"),
                                          values.computedBoolean("fail-on-cache-removal-error", false)});
}
} // namespace

const PolicyRule CacheLookupValue{
    .element = "cache-lookup-value", .attributes = CacheLookupValueAttributes, .compile = compileCacheLookupValue};
const PolicyRule CacheStoreValue{
    .element = "cache-store-value", .attributes = CacheStoreValueAttributes, .compile = compileCacheStoreValue};
const PolicyRule CacheRemoveValue{
    .element = "cache-remove-value", .attributes = CacheRemoveValueAttributes, .compile = compileCacheRemoveValue};

} // namespace policy
