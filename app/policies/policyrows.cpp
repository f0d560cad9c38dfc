// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policyrows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace policies {

using Kind = PolicyRow::Kind;
using catalog::PolicyScope;
using widgets::State;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("policies", text);
}

Kind kindOf(PolicyScope::Kind scope)
{
    switch (scope) {
    case PolicyScope::Kind::Global:
        return Kind::Global;
    case PolicyScope::Kind::Workspace:
        return Kind::Workspace;
    case PolicyScope::Kind::Product:
        return Kind::Product;
    case PolicyScope::Kind::Api:
        return Kind::Api;
    case PolicyScope::Kind::Operation:
        break;
    }
    return Kind::Operation;
}

class RowMaker
{
public:
    RowMaker(const catalog::Catalog& catalog, const Checks& checks, const gateway::Configuration* configuration,
             const QSet<QString>& drafts)
        : m_catalog(catalog)
        , m_checks(checks)
        , m_configuration(configuration)
        , m_drafts(drafts)
    {
        for (const catalog::PolicyDocument& document : catalog.policies)
            m_documents.emplace(document.scope, &document);
        if (!configuration)
            return;
        for (const base::Problem& problem : configuration->problems())
            m_filesAtFault.insert(problem.file);
    }

    std::vector<PolicyRow> run() const
    {
        std::vector<PolicyRow> out;
        out.push_back(rowOf({PolicyScope::Kind::Global, {}, {}}, words(QT_TRANSLATE_NOOP("policies", "All APIs"))));
        addGroup(out, u"group/workspaces"_s, words(QT_TRANSLATE_NOOP("policies", "Workspaces")), workspaces());
        addGroup(out, u"group/products"_s, words(QT_TRANSLATE_NOOP("policies", "Products")), products());
        addGroup(out, u"group/apis"_s, words(QT_TRANSLATE_NOOP("policies", "APIs")), apis());
        addGroup(out, u"group/fragments"_s, words(QT_TRANSLATE_NOOP("policies", "Fragments")), fragments());
        return out;
    }

private:
    static void addGroup(std::vector<PolicyRow>& out, const QString& key, const QString& name,
                         std::vector<PolicyRow> children)
    {
        if (children.empty())
            return;
        PolicyRow group;
        group.key = key;
        group.name = name;
        group.children = std::move(children);
        out.push_back(std::move(group));
    }

    std::vector<PolicyRow> workspaces() const
    {
        std::vector<PolicyRow> out;
        for (const catalog::PolicyDocument& document : m_catalog.policies) {
            if (document.scope.kind == PolicyScope::Kind::Workspace)
                out.push_back(rowOf(document.scope, bridge::toQt(document.scope.owner)));
        }
        return out;
    }
    std::vector<PolicyRow> products() const
    {
        std::vector<PolicyRow> out;
        for (const catalog::Product& product : m_catalog.products) {
            const QString name = bridge::toQt(product.displayName);
            PolicyRow row = rowOf({PolicyScope::Kind::Product, product.name.text(), {}},
                                  name.isEmpty() ? bridge::toQt(product.name.text()) : name);
            row.product = bridge::toQt(product.name.text());
            out.push_back(std::move(row));
        }
        return out;
    }
    std::vector<PolicyRow> apis() const
    {
        std::vector<PolicyRow> out;
        for (const catalog::Api& api : m_catalog.apis) {
            QString name = api.displayName.empty() ? bridge::toQt(api.name.text()) : bridge::toQt(api.displayName);
            if (!api.version.empty())
                name += u' ' + bridge::toQt(api.version);
            if (!api.isCurrent)
                name += words(QT_TRANSLATE_NOOP("policies", ", revision %1")).arg(bridge::toQt(api.revision));
            PolicyRow row = rowOf({PolicyScope::Kind::Api, api.name.text(), {}}, name);
            row.api = bridge::toQt(api.name.text());
            row.detail = u'/' + bridge::toQt(api.path);
            for (const catalog::Operation& operation : api.operations) {
                PolicyRow child = rowOf({PolicyScope::Kind::Operation, api.name.text(), operation.name.text()},
                                        bridge::toQt(operation.name.text()));
                child.api = row.api;
                child.operation = child.name;
                child.method = operation.method == "*" ? u"ANY"_s : bridge::toQt(operation.method);
                child.detail = bridge::toQt(operation.urlTemplate);
                row.children.push_back(std::move(child));
            }
            out.push_back(std::move(row));
        }
        return out;
    }
    std::vector<PolicyRow> fragments() const
    {
        std::vector<PolicyRow> out;
        for (const catalog::PolicyFragment& fragment : m_catalog.fragments) {
            PolicyRow row;
            row.kind = Kind::Fragment;
            row.name = bridge::toQt(fragment.name.text());
            fill(row, catalog::fragmentPath(fragment.name), fragment.file, nullptr);
            out.push_back(std::move(row));
        }
        return out;
    }

    PolicyRow rowOf(const PolicyScope& scope, const QString& name) const
    {
        PolicyRow row;
        row.kind = kindOf(scope.kind);
        row.name = name;
        const auto found = m_documents.find(scope);
        const catalog::PolicyDocument* document = found == m_documents.end() ? nullptr : found->second;
        const base::Problem* fault = m_configuration ? m_configuration->faultOf(scope) : nullptr;
        fill(row, catalog::policyPath(scope), document ? document->file : std::string(), fault);
        return row;
    }

    void fill(PolicyRow& row, const std::string& path, const std::string& file, const base::Problem* fault) const
    {
        row.key = bridge::toQt(path);
        row.file = bridge::toQt(file);
        row.isDraft = m_drafts.contains(row.key);
        const auto found = m_checks.find(path);
        if (file.empty()) {
            row.stateField = u"none"_s;
            row.stateWords = words(QT_TRANSLATE_NOOP("policies", "no document of its own"));
        } else if (found == m_checks.end()) {
            row.stateField = u"unchecked"_s;
            row.stateWords = words(QT_TRANSLATE_NOOP("policies", "not checked yet"));
        } else {
            judge(row, *found->second, file, fault);
        }
    }

    void judge(PolicyRow& row, const DocumentCheck& check, const std::string& file, const base::Problem* fault) const
    {
        const bool isKnown = m_filesAtFault.contains(file);
        row.problems =
            static_cast<int>(isKnown ? problemsOf(check, file, m_configuration).size() : check.problems.size());
        for (const std::string& feature : check.features) {
            if (!feature.starts_with("expression "))
                row.uses += bridge::toQt(feature) + u' ';
        }
        if (row.problems > 0 || fault) {
            const bool isMissing = check.missingAt.size() == check.problems.size() && !check.problems.empty()
                && check.problems.size() == static_cast<size_t>(row.problems);
            row.state = isMissing && !fault ? State::Warning : State::Danger;
            row.stateField = isMissing ? u"unsupported"_s : u"problems"_s;
            row.stateWords = isMissing
                ? QCoreApplication::translate("policies", "%n use(s) of what is not supported", nullptr, row.problems)
                : QCoreApplication::translate("policies", "%n problem(s)", nullptr, row.problems);
        } else {
            row.state = State::Success;
            row.stateField = u"fine"_s;
            row.stateWords = words(QT_TRANSLATE_NOOP("policies", "fine"));
        }
        row.isQuarantined = fault != nullptr;
        if (fault)
            row.stateWords +=
                u"; "_s + words(QT_TRANSLATE_NOOP("policies", "quarantined by the gateway: its calls get 500"));
    }

    const catalog::Catalog& m_catalog;
    const Checks& m_checks;
    const gateway::Configuration* m_configuration;
    const QSet<QString>& m_drafts;
    std::map<PolicyScope, const catalog::PolicyDocument*> m_documents; // a catalog looks through all of them
    std::set<std::string> m_filesAtFault; // of what the gateway says
};

enum Field : size_t { Name, StateOf, Scope, Uses, File, Method, Path, ProblemCount, FieldCount };

class FilterableRow final : public traffic::FilterRow
{
public:
    explicit FilterableRow(const PolicyRow& row)
        : m_texts{bridge::toStd(row.name + u' ' + row.api + u' ' + row.operation + u' ' + row.product),
                  bridge::toStd(row.stateField + (row.isQuarantined ? u" quarantined"_s : QString())
                                + (row.isDraft ? u" draft"_s : QString())),
                  bridge::toStd(row.scope()),
                  bridge::toStd(row.uses),
                  bridge::toStd(row.file),
                  bridge::toStd(row.method),
                  bridge::toStd(row.detail)}
        , m_problems(row.problems)
    { }
    [[nodiscard]] std::string_view text(size_t field) const override { return m_texts.at(field); }
    [[nodiscard]] double number(size_t /*field*/) const override { return m_problems; }

private:
    std::array<std::string, ProblemCount> m_texts;
    double m_problems;
};

} // namespace

QString PolicyRow::scope() const
{
    switch (kind) {
    case Kind::Global:
        return u"global"_s;
    case Kind::Workspace:
        return u"workspace"_s;
    case Kind::Product:
        return u"product"_s;
    case Kind::Api:
        return u"api"_s;
    case Kind::Operation:
        return u"operation"_s;
    case Kind::Fragment:
        return u"fragment"_s;
    case Kind::Group:
        break;
    }
    return {};
}

CheckPtr checkText(const std::string& file, std::string text)
{
    policy::Compiled compiled = policy::check(file, text);
    auto out = std::make_shared<DocumentCheck>();
    out->text = std::move(text);
    out->missing = policy::missingFeatures(compiled);
    out->missingAt = std::move(compiled.unsupportedAt);
    out->problems = std::move(compiled.problems);
    out->features = std::move(compiled.features);
    out->policies = compiled.policies;
    out->expressions = compiled.expressions;
    return out;
}

Checks checkAll(const catalog::Catalog& catalog, const Checks& before, const std::function<bool()>& cancelled)
{
    Checks out;
    const auto add = [&](const std::string& path, const std::string& file, const std::string& text) {
        if (cancelled())
            return;
        const auto known = before.find(path);
        const bool isSame = known != before.end() && known->second->text == text;
        out.emplace(path, isSame ? known->second : checkText(file, text));
    };
    for (const catalog::PolicyDocument& document : catalog.policies)
        add(catalog::policyPath(document.scope), document.file, document.text);
    for (const catalog::PolicyFragment& fragment : catalog.fragments)
        add(catalog::fragmentPath(fragment.name), fragment.file, fragment.text);
    return out;
}

std::vector<PolicyRow> policyRows(const catalog::Catalog& catalog, const Checks& checks,
                                  const gateway::Configuration* configuration, const QSet<QString>& drafts)
{
    return RowMaker(catalog, checks, configuration, drafts).run();
}

PolicyCounts countRows(const std::vector<PolicyRow>& rows)
{
    PolicyCounts out;
    for (const PolicyRow& row : rows) {
        out.documents += row.hasDocument() ? 1 : 0;
        out.quarantined += row.isQuarantined ? 1 : 0;
        out.faulty += row.state && *row.state != State::Success ? 1 : 0;
        const PolicyCounts below = countRows(row.children);
        out.documents += below.documents;
        out.quarantined += below.quarantined;
        out.faulty += below.faulty;
    }
    return out;
}

std::vector<base::Problem> problemsOf(const DocumentCheck& check, const std::string& file,
                                      const gateway::Configuration* configuration)
{
    std::vector<base::Problem> out = check.problems;
    if (!configuration)
        return out;
    for (const base::Problem& problem : configuration->problems()) {
        if (problem.file == file && std::ranges::find(out, problem) == out.end())
            out.push_back(problem);
    }
    return out;
}

std::span<const traffic::FilterField> policyFields()
{
    using FieldKind = traffic::FilterField::Kind;
    static const std::array<traffic::FilterField, FieldCount> Fields{{
        {"name", FieldKind::Text, {"api", "operation", "product", "fragment"}},
        {"state", FieldKind::Text, {}},
        {"scope", FieldKind::Text, {}},
        {"uses", FieldKind::Text, {"policy"}},
        {"file", FieldKind::Text, {}},
        {"method", FieldKind::Text, {}},
        {"path", FieldKind::Text, {}},
        {"problems", FieldKind::Number, {}},
    }};
    return Fields;
}

bool matches(const traffic::Filter& filter, const PolicyRow& row)
{
    return filter.isEmpty() || filter.matches(FilterableRow(row));
}

} // namespace policies
