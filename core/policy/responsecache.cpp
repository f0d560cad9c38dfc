// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/responsecache.h"

#include "core/http/grammar.h"
#include "core/policy/cache.h"
#include "core/policy/compiler.h"
#include "core/policy/externalcache.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr size_t LongestCachedResponse = 2UL << 20;
constexpr std::array<AttributeRule, 6> CacheLookupAttributes{{
    {.name = "vary-by-developer", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
    {.name = "vary-by-developer-groups", .kind = AttributeKind::Boolean, .isRequired = true, .mayCompute = true},
    {.name = "caching-type", .kind = AttributeKind::Choice, .choices = "prefer-external|external|internal"},
    {.name = "downstream-caching-type",
     .kind = AttributeKind::Choice,
     .choices = "none|private|public",
     .mayCompute = true},
    {.name = "must-revalidate", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "allow-private-response-caching", .kind = AttributeKind::Boolean, .mayCompute = true},
}};
constexpr std::array<ElementRule, 2> CacheLookupChildren{{
    {.name = "vary-by-header", .content = Content::Computed},
    {.name = "vary-by-query-parameter", .content = Content::Computed},
}};
constexpr std::array<AttributeRule, 3> CacheStoreAttributes{{
    {.name = "duration", .kind = AttributeKind::Integer, .isRequired = true, .mayCompute = true},
    {.name = "cache-response", .kind = AttributeKind::Boolean, .mayCompute = true},
    {.name = "caching-mode", .kind = AttributeKind::Unsupported, .instead = "say with cache-response what is kept"},
}};

// One text for all that the answer depends on; line breaks are in none of its parts.
class KeyWriter
{
public:
    explicit KeyWriter(const Context& context)
    {
        add("response");
        add(context.api ? context.api->name.text() : "");
        add(context.operation ? context.operation->name.text() : "");
        add(context.product ? context.product->name.text() : "");
        add(context.backendPath);
    }
    void add(std::string_view part) { m_text.append(part).append(1, '\n'); }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string developerOf(const Context& context)
{
    if (!context.subscription)
        return {};
    const catalog::Subscription& subscription = *context.subscription;
    return subscription.ownerId.empty() ? subscription.name.text() : subscription.ownerId;
}

struct CacheLookupSettings
{
    ComputedBoolean isByDeveloper;
    ComputedBoolean isByGroups;
    ComputedText downstream;
    ComputedBoolean revalidates;
    ComputedBoolean allowsPrivate;
    std::vector<ComputedText> headers;
    std::vector<ComputedText> parameters; // each a list with semicolons; none: the whole query

    Outcome run(Step& step) const
    {
        bool isPrivateAllowed = false;
        Context& context = step.context;
        if (!step.evaluate(allowsPrivate, isPrivateAllowed))
            return Outcome::Fail;
        if (context.request.method != "GET" || (context.request.headers.has("Authorization") && !isPrivateAllowed)) {
            step.note([] { return TraceNote{"Only answers to GET without Authorization are cached."}; });
            return Outcome::Next;
        }
        std::string key;
        std::string control;
        if (!makeKey(step, key) || !makeControl(step, control))
            return Outcome::Fail;
        Cache* cache = step.services.cache;
        if (const auto found = cache ? cache->find(key, context.now) : nullptr)
            return answer(step, *found);
        step.note([] { return TraceNote{"The answer is not in the cache."}; });
        step.memory.cacheKey = std::move(key);
        step.memory.cacheControl = std::move(control);
        return Outcome::Next;
    }

private:
    static Outcome answer(Step& step, const CachedValue& found)
    {
        Context& context = step.context;
        context.response = found.head;
        context.responseBody = found.text;
        context.isResponseBodyConsumed = false;
        context.hasResponse = true;
        step.memory.isFromCache = true;
        step.note([&] {
            return TraceNote{"Answered " + std::to_string(found.head.status)
                             + " from the cache; it goes on behind cache-store."};
        });
        return Outcome::Skip;
    }

    bool makeKey(Step& step, std::string& out) const
    {
        const Context& context = step.context;
        KeyWriter key(context);
        bool byDeveloper = false;
        bool byGroups = false;
        if (!step.evaluate(isByDeveloper, byDeveloper) || !step.evaluate(isByGroups, byGroups))
            return false;
        // Groups are not known here: whoever varies by them varies by the developer.
        if (byDeveloper || byGroups)
            key.add(developerOf(context));
        for (const ComputedText& header : headers) {
            std::string name;
            if (!step.evaluate(header, name))
                return false;
            key.add(context.request.headers.joined(name));
        }
        if (parameters.empty())
            key.add(context.backendQuery);
        const auto query = http::parseQuery(context.backendQuery);
        for (const ComputedText& list : parameters) {
            std::string names;
            if (!step.evaluate(list, names))
                return false;
            std::ranges::replace(names, ';', ',');
            http::forEachListElement(names, [&](std::string_view name) {
                for (const auto& [parameter, value] : query) {
                    if (http::equalsIgnoreCase(parameter, name))
                        key.add(http::percentEncode(parameter) + '=' + http::percentEncode(value));
                }
                key.add("");
            });
        }
        out = key.take();
        return true;
    }

    bool makeControl(Step& step, std::string& out) const
    {
        std::string type;
        bool isStrict = true;
        if (!step.evaluate(downstream, type) || !step.evaluate(revalidates, isStrict))
            return false;
        if (type != "none")
            out = type + (isStrict ? ", must-revalidate" : "");
        return true;
    }
};

struct CacheStoreSettings
{
    ComputedInteger duration;
    std::optional<ComputedBoolean> condition;

    Outcome run(Step& step) const
    {
        const Context& context = step.context;
        bool isWanted = context.response.status == 200;
        if (condition && !step.evaluate(*condition, isWanted))
            return Outcome::Fail;
        const auto length = http::parseDecimal(context.response.headers.get("Content-Length"));
        if (!isWanted || step.memory.cacheKey.empty() || (length && *length > LongestCachedResponse)) {
            step.note([] { return TraceNote{"This answer is not kept."}; });
            return Outcome::Next;
        }
        if (context.hasResponse && !context.responseBody)
            return step.ask(NeedBody{NeedBody::Which::Response});
        return store(step);
    }
    Outcome resume(Step& step, const Event&) const { return store(step); }

private:
    Outcome store(Step& step) const
    {
        Context& context = step.context;
        int64_t seconds = 0;
        if (!step.evaluate(duration, seconds))
            return Outcome::Fail;
        if (!step.memory.cacheControl.empty())
            context.response.headers.set("Cache-Control",
                                         step.memory.cacheControl + ", max-age=" + std::to_string(seconds));
        if (!step.services.cache || context.responseBody->size() > LongestCachedResponse)
            return Outcome::Next;
        auto kept = std::make_shared<CachedValue>();
        kept->kind = CachedValue::Kind::Response;
        kept->head = context.response;
        kept->head.headers.remove("Set-Cookie"); // of one caller
        kept->text = *context.responseBody;
        step.services.cache->store(step.memory.cacheKey, std::move(kept), std::chrono::seconds(seconds), context.now);
        step.note([&] { return TraceNote{"The answer is kept for " + std::to_string(seconds) + " seconds."}; });
        return Outcome::Next;
    }
};

std::vector<ComputedText> readVariations(const Node& element, std::string_view name, Compiler& compiler)
{
    std::vector<ComputedText> out;
    for (const Node* child : compiler.children(element, name)) {
        (void)compiler.read(*child);
        if (auto text = compiler.text(*child)) {
            text->literal = trimSpace(text->literal);
            out.push_back(std::move(*text));
        }
    }
    return out;
}

void compileCacheLookup(const Node& element, const Values& values, Compiler& compiler)
{
    noteExternalCache(values, compiler);
    compiler.add(CacheLookupSettings{
        values.computedBoolean("vary-by-developer", false), values.computedBoolean("vary-by-developer-groups", false),
        values.computedText("downstream-caching-type", "none"), values.computedBoolean("must-revalidate", true),
        values.computedBoolean("allow-private-response-caching", false),
        readVariations(element, "vary-by-header", compiler),
        readVariations(element, "vary-by-query-parameter", compiler)});
}

void compileCacheStore(const Node&, const Values& values, Compiler& compiler)
{
    CacheStoreSettings settings{values.computedInteger("duration"), {}};
    if (values.has("cache-response"))
        settings.condition = values.computedBoolean("cache-response", true);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule CacheLookup{.element = "cache-lookup",
                             .sections = in::Inbound,
                             .isOncePerDocument = true,
                             .attributes = CacheLookupAttributes,
                             .children = CacheLookupChildren,
                             .compile = compileCacheLookup};
const PolicyRule CacheStore{.element = "cache-store",
                            .sections = in::Outbound,
                            .isOncePerDocument = true,
                            .attributes = CacheStoreAttributes,
                            .compile = compileCacheStore};

} // namespace policy
