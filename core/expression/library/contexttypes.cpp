// SPDX-License-Identifier: GPL-3.0-or-later
// context and what hangs on it, beside the messages.
#include "core/expression/library/context.h"
#include "core/expression/library/guid.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/registry.h"

#include <openssl/rand.h>

namespace expression {

namespace {
const Surroundings& around(const Call& call)
{
    return *call[0].asView<Surroundings>();
}

// A view of the result's type, or null.
Value viewOf(const Call& call, const void* what)
{
    return what ? Value::view(*call.result, what) : Value();
}

template<typename View, std::string_view View::*Field>
Value text(Call& call)
{
    return call.giveText(call[0].asView<View>()->*Field);
}

template<typename View, std::string_view View::*Field>
Value optionalText(Call& call)
{
    return textOrNull(call.machine, call[0].asView<View>()->*Field);
}

template<typename View, bool View::*Field>
Value flag(Call& call)
{
    return Value::boolean(call[0].asView<View>()->*Field);
}

Value moment(const std::optional<base::SystemTime>& time)
{
    return time ? makeDateTime(*time) : Value();
}

Value groupsOf(Call& call, std::span<const GroupView> groups)
{
    const Type& group = *call.result->arguments.front();
    auto list = call.machine.make<List>();
    for (const GroupView& one : groups)
        list->items.push_back(Value::view(group, &one));
    return call.give(list);
}

Value protocols(Call& call)
{
    auto list = call.machine.make<List>();
    for (const std::string_view one : call[0].asView<ApiView>()->protocols)
        list->items.push_back(call.giveText(one));
    return call.give(list);
}

class VariableLookup final : public Lookup
{
public:
    explicit VariableLookup(const Variables* variables)
        : Lookup(&types::String, &types::Object)
        , m_variables(variables)
    { }
    [[nodiscard]] bool find(Machine&, const Value& key, Value& out) const override
    {
        const Value* found = m_variables ? m_variables->find(key.asText()) : nullptr;
        if (found)
            out = *found;
        return found != nullptr;
    }
    [[nodiscard]] size_t size() const override { return m_variables ? m_variables->size() : 0; }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (size_t i = 0; i < size(); ++i)
            out.emplace_back(machine.text(m_variables->at(i).first), *m_variables->at(i).second);
        return out;
    }

private:
    const Variables* m_variables;
};

class CertificateLookup final : public Lookup
{
public:
    explicit CertificateLookup(std::span<const NamedText> certificates)
        : Lookup(&types::String, &CertificateType)
        , m_certificates(certificates)
    { }
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override
    {
        for (const auto& [id, pem] : m_certificates) {
            if (id == key.asText()) {
                out = makeCertificate(machine, pem);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] size_t size() const override { return m_certificates.size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (const auto& [id, pem] : m_certificates)
            out.emplace_back(machine.text(id), makeCertificate(machine, pem));
        return out;
    }

private:
    std::span<const NamedText> m_certificates;
};

Value elapsed(Call& call)
{
    const auto passed = timeNow(call.machine) - around(call).timestamp;
    return Value::integer(types::TimeSpan, passed.count() * 10);
}

Value trace(Call& call)
{
    if (around(call).trace)
        around(call).trace(call.text(1));
    return {};
}

const DeploymentView& deploymentOf(const Call& call)
{
    static const DeploymentView Nowhere;
    const auto* deployment = call[0].asView<DeploymentView>();
    return deployment ? *deployment : Nowhere;
}

TypeRow contextRow()
{
    return {
        "Gateway",
        "interface IProxyRequestContext",
        {
            {"IRequest Request { get; }", [](Call& call) { return viewOf(call, around(call).request); }},
            {"IResponse Response { get; }", [](Call& call) { return viewOf(call, around(call).response); }},
            {"IReadOnlyDictionary<string, object> Variables { get; }",
             [](Call& call) { return call.give(call.machine.make<VariableLookup>(around(call).variables)); }},
            {"IContextApi Api { get; }", [](Call& call) { return viewOf(call, around(call).api); }},
            {"IOperation Operation { get; }", [](Call& call) { return viewOf(call, around(call).operation); }},
            {"IProduct Product { get; }", [](Call& call) { return viewOf(call, around(call).product); }},
            {"ISubscription Subscription { get; }", [](Call& call) { return viewOf(call, around(call).subscription); }},
            {"IUser User { get; }", [](Call& call) { return viewOf(call, around(call).user); }},
            {"IDeployment Deployment { get; }",
             [](Call& call) {
                 static const DeploymentView Managed;
                 return viewOf(call, around(call).deployment ? around(call).deployment : &Managed);
             }},
            {"IBackend Backend { get; }", [](Call& call) { return viewOf(call, around(call).backend); }},
            {"ILastError LastError { get; }", [](Call& call) { return viewOf(call, around(call).lastError); }},
            {"Guid RequestId { get; }", [](Call& call) { return parseGuidText(around(call).requestId); }},
            {"DateTime Timestamp { get; }", [](Call& call) { return makeDateTime(around(call).timestamp); }},
            {"TimeSpan Elapsed { get; }", elapsed},
            {"bool Tracing { get; }", [](Call& call) { return Value::boolean(around(call).isTracing); }},
            {"void Trace(string message)", trace},
        },
        nullptr,
        "GraphQL Workspace NamedValue"};
}

TypeRows entityRows()
{
    return {
        {"Gateway",
         "interface IGroup",
         {{"string Id { get; }", text<GroupView, &GroupView::id>},
          {"string Name { get; }", text<GroupView, &GroupView::name>}}},
        {"Gateway",
         "interface ISubscriptionKeyParameterNames",
         {{"string Header { get; }", text<ApiView, &ApiView::keyHeader>},
          {"string Query { get; }", text<ApiView, &ApiView::keyQuery>}}},
        {"Gateway",
         "interface IApi",
         {{"string Id { get; }", text<ApiView, &ApiView::id>},
          {"string Name { get; }", text<ApiView, &ApiView::name>},
          {"string Path { get; }", text<ApiView, &ApiView::path>},
          {"IEnumerable<string> Protocols { get; }", protocols},
          {"IUrl ServiceUrl { get; }", [](Call& call) { return viewOf(call, call[0].asView<ApiView>()->serviceUrl); }},
          {"ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }",
           [](Call& call) { return viewOf(call, call[0].asView<ApiView>()); }}}},
        {"Gateway",
         "interface IContextApi : IApi",
         {{"bool IsCurrentRevision { get; }", flag<ApiView, &ApiView::isCurrentRevision>},
          {"string Revision { get; }", text<ApiView, &ApiView::revision>},
          {"string Version { get; }", optionalText<ApiView, &ApiView::version>}}},
        {"Gateway",
         "interface IOperation",
         {{"string Id { get; }", text<OperationView, &OperationView::id>},
          {"string Method { get; }", text<OperationView, &OperationView::method>},
          {"string Name { get; }", text<OperationView, &OperationView::name>},
          {"string UrlTemplate { get; }", text<OperationView, &OperationView::urlTemplate>}}},
        {"Gateway", "enum ProductState { NotPublished, Published }", {}},
        {"Gateway",
         "interface IProduct",
         {{"string Id { get; }", text<ProductView, &ProductView::id>},
          {"string Name { get; }", text<ProductView, &ProductView::name>},
          {"bool ApprovalRequired { get; }", flag<ProductView, &ProductView::approvalRequired>},
          {"bool SubscriptionRequired { get; }", flag<ProductView, &ProductView::subscriptionRequired>},
          {"ProductState State { get; }",
           [](Call& call) { return Value::integer(*call.result, call[0].asView<ProductView>()->isPublished ? 1 : 0); }},
          {"int? SubscriptionLimit { get; }",
           [](Call& call) {
               const auto& limit = call[0].asView<ProductView>()->subscriptionLimit;
               return limit ? Value::int32(*limit) : Value();
           }},
          {"int? SubscriptionsLimit { get; }",
           [](Call& call) {
               const auto& limit = call[0].asView<ProductView>()->subscriptionLimit;
               return limit ? Value::int32(*limit) : Value();
           }},
          {"IEnumerable<IGroup> Groups { get; }",
           [](Call& call) { return groupsOf(call, call[0].asView<ProductView>()->groups); }}},
         nullptr,
         "Apis"},
        {"Gateway",
         "interface ISubscription",
         {{"string Id { get; }", text<SubscriptionView, &SubscriptionView::id>},
          {"string Name { get; }", optionalText<SubscriptionView, &SubscriptionView::name>},
          {"string Key { get; }", text<SubscriptionView, &SubscriptionView::key>},
          {"string PrimaryKey { get; }", text<SubscriptionView, &SubscriptionView::primaryKey>},
          {"string SecondaryKey { get; }", text<SubscriptionView, &SubscriptionView::secondaryKey>},
          {"DateTime CreatedDate { get; }",
           [](Call& call) { return makeDateTime(call[0].asView<SubscriptionView>()->created); }},
          {"DateTime CreatedTime { get; }",
           [](Call& call) { return makeDateTime(call[0].asView<SubscriptionView>()->created); }},
          {"DateTime? StartDate { get; }",
           [](Call& call) { return moment(call[0].asView<SubscriptionView>()->start); }},
          {"DateTime? EndDate { get; }", [](Call& call) { return moment(call[0].asView<SubscriptionView>()->end); }}}},
        {"Gateway",
         "interface IUserIdentity",
         {{"string Id { get; }", [](Call& call) { return call.giveText(call[0].asView<NamedText>()->second); }},
          {"string Provider { get; }", [](Call& call) { return call.giveText(call[0].asView<NamedText>()->first); }}}},
        {"Gateway",
         "interface IUser",
         {{"string Id { get; }", text<UserView, &UserView::id>},
          {"string Email { get; }", text<UserView, &UserView::email>},
          {"string FirstName { get; }", text<UserView, &UserView::firstName>},
          {"string LastName { get; }", text<UserView, &UserView::lastName>},
          {"string Note { get; }", optionalText<UserView, &UserView::note>},
          {"DateTime RegistrationDate { get; }",
           [](Call& call) { return makeDateTime(call[0].asView<UserView>()->registered); }},
          {"IEnumerable<IGroup> Groups { get; }",
           [](Call& call) { return groupsOf(call, call[0].asView<UserView>()->groups); }},
          {"IEnumerable<IUserIdentity> Identities { get; }",
           [](Call& call) {
               auto list = call.machine.make<List>();
               for (const NamedText& one : call[0].asView<UserView>()->identities)
                   list->items.push_back(Value::view(*call.result->arguments.front(), &one));
               return call.give(list);
           }}}},
        {"Gateway",
         "interface ILastError",
         {{"string Source { get; }", text<ErrorView, &ErrorView::source>},
          {"string Reason { get; }", optionalText<ErrorView, &ErrorView::reason>},
          {"string Message { get; }", text<ErrorView, &ErrorView::message>},
          {"string Scope { get; }", optionalText<ErrorView, &ErrorView::scope>},
          {"string Section { get; }", optionalText<ErrorView, &ErrorView::section>},
          {"string Path { get; }", optionalText<ErrorView, &ErrorView::path>},
          {"string PolicyId { get; }", optionalText<ErrorView, &ErrorView::policyId>}},
         nullptr,
         "HttpErrorCode"},
        {"Gateway", "enum BackendType { Single, Pool }", {}},
        {"Gateway",
         "interface IBackend",
         {{"string Id { get; }", text<BackendView, &BackendView::id>},
          {"string AzureRegion { get; }", optionalText<BackendView, &BackendView::region>},
          {"BackendType Type { get; }",
           [](Call& call) { return Value::integer(*call.result, call[0].asView<BackendView>()->isPool ? 1 : 0); }}}},
        {"Gateway",
         "interface IGateway",
         {{"string Id { get; }", [](Call& call) { return call.giveText(deploymentOf(call).gatewayId); }},
          {"string InstanceId { get; }", [](Call& call) { return call.giveText(deploymentOf(call).gatewayId); }},
          {"bool IsManaged { get; }",
           [](Call& call) { return Value::boolean(deploymentOf(call).gatewayId == "managed"); }}}},
        {"Gateway",
         "interface IDeployment",
         {{"IGateway Gateway { get; }", [](Call& call) { return viewOf(call, call[0].asView<DeploymentView>()); }},
          {"string GatewayId { get; }", [](Call& call) { return call.giveText(deploymentOf(call).gatewayId); }},
          {"string Region { get; }", text<DeploymentView, &DeploymentView::region>},
          {"string ServiceId { get; }", text<DeploymentView, &DeploymentView::serviceId>},
          {"string ServiceName { get; }", text<DeploymentView, &DeploymentView::serviceName>},
          {"IReadOnlyDictionary<string, X509Certificate2> Certificates { get; }",
           [](Call& call) {
               return call.give(call.machine.make<CertificateLookup>(deploymentOf(call).certificates));
           }}},
         nullptr,
         "SustainabilityInfo"},
    };
}
} // namespace

Value textOrNull(Machine& machine, std::string_view text)
{
    return text.empty() ? Value() : machine.text(text);
}

namespace {
int64_t ticksOf(base::SystemTime time)
{
    return UnixEpochTicks + time.time_since_epoch().count() * 10;
}
} // namespace

Value makeDateTime(base::SystemTime time)
{
    return Value::integer(types::DateTime, Moment{ticksOf(time), DateKind::Utc, {}}.packed());
}

base::SystemTime timeNow(const Machine& machine)
{
    const Surroundings* surroundings = machine.surroundings();
    return surroundings && surroundings->clock ? surroundings->clock->now() : base::systemClock().now();
}

int64_t ticksNow(const Machine& machine)
{
    return ticksOf(timeNow(machine));
}

uint64_t randomBits(const Machine& machine)
{
    if (const Surroundings* surroundings = machine.surroundings(); surroundings && surroundings->random)
        return surroundings->random();
    uint64_t bits = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&bits), sizeof bits);
    return bits;
}

TypeRows contextTypes()
{
    TypeRows rows = entityRows();
    rows.push_back(contextRow());
    return rows;
}

} // namespace expression
