// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/limits.h"

#include "core/routing/outcome.h"

namespace policy {

namespace {
bool isMeant(const LimitTarget& target, std::string_view name, std::string_view displayName)
{
    if (!target.id.empty())
        return target.id == name;
    return http::equalsIgnoreCase(target.name, displayName) || http::equalsIgnoreCase(target.name, name);
}

std::string describe(const std::optional<LimitTarget>& target)
{
    if (!target)
        return {};
    return target->id.empty() ? "name=" + target->name : "id=" + target->id;
}

class LimitReader
{
public:
    LimitReader(const Node& element, Compiler& compiler)
        : m_element(element)
        , m_compiler(compiler)
    { }

    std::vector<Limit> read(const Values& values)
    {
        m_period = values.integer("renewal-period");
        add(values, {}, {});
        readChildren(m_element, {});
        return std::move(m_limits);
    }

private:
    void readChildren(const Node& parent, const std::optional<LimitTarget>& api)
    {
        for (const Node* child : m_compiler.children(parent)) {
            const Values values = m_compiler.read(*child);
            const LimitTarget target{values.text("id"), values.text("name")};
            if (values.isUsable() && target.id.empty() && target.name.empty())
                m_compiler.problem(child->place,
                                   base::translate("policy", "%1 needs the attribute id or name.").arg(child->name));
            if (child->name == "api") {
                add(values, target, {});
                readChildren(*child, target);
            } else {
                add(values, api, target);
            }
        }
    }

    void add(const Values& values, std::optional<LimitTarget> api, std::optional<LimitTarget> operation)
    {
        Limit limit;
        limit.api = std::move(api);
        limit.operation = std::move(operation);
        limit.calls = values.integer("calls", -1);
        limit.kilobytes = values.integer("bandwidth", -1);
        limit.period = std::chrono::seconds(values.integer("renewal-period", m_period));
        const catalog::PolicyScope& scope = m_compiler.scope();
        limit.position = m_element.name + ' ' + std::string(catalog::scopeName(scope.kind)) + ':' + scope.owner + '/'
            + scope.operation + " api:" + describe(limit.api) + " operation:" + describe(limit.operation)
            + " calls:" + std::to_string(limit.calls) + " kilobytes:" + std::to_string(limit.kilobytes)
            + " seconds:" + std::to_string(limit.period.count());
        m_limits.push_back(std::move(limit));
    }

    const Node& m_element;
    Compiler& m_compiler;
    int64_t m_period = 0;
    std::vector<Limit> m_limits;
};
} // namespace

bool Limit::appliesTo(const Context& context) const
{
    if (api
        && (!context.api || !isMeant(*api, routing::baseApiName(context.api->name.text()), context.api->displayName)))
        return false;
    return !operation
        || (context.operation && isMeant(*operation, context.operation->name.text(), context.operation->displayName));
}

std::vector<Limit> readLimits(const Node& element, const Values& values, Compiler& compiler)
{
    return LimitReader(element, compiler).read(values);
}

} // namespace policy
