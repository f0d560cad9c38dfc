// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/objectwords.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace cluster {

using widgets::State;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("cluster", text);
}

bool isUnschedulable(const kube::Pod& pod)
{
    const auto& conditions = (*pod.whole)["status"]["conditions"].items();
    return std::ranges::any_of(conditions, [](const text::Node& condition) {
        return condition["type"].text() == "PodScheduled" && condition["status"].text() == "False";
    });
}

} // namespace

Health healthOf(const kube::Service& service, kube::EndpointCount endpoints)
{
    if (service.type == kube::Service::Type::ExternalName)
        return {State::Neutral, words(QT_TRANSLATE_NOOP("cluster", "outside"))};
    if (endpoints.all == 0)
        return {service.selector.empty() ? State::Neutral : State::Danger, words(QT_TRANSLATE_NOOP("cluster", "none"))};
    const QString count = words(QT_TRANSLATE_NOOP("cluster", "%1/%2 ready")).arg(endpoints.ready).arg(endpoints.all);
    if (endpoints.ready == 0)
        return {State::Danger, count};
    return {endpoints.ready < endpoints.all ? State::Warning : State::Success, count};
}

// Kubernetes' own words stay: they are what people look up.
Health healthOf(const kube::Pod& pod)
{
    const QString status = bridge::toQt(kube::statusOf(pod));
    if (pod.metadata.isBeingDeleted)
        return {State::Info, status};
    if (!pod.reason.empty() || pod.phase == "Failed")
        return {State::Danger, status};
    if (pod.phase == "Pending")
        return isUnschedulable(pod) ? Health{State::Warning, u"Unschedulable"_s} : Health{State::Info, status};
    if (pod.phase != "Running")
        return {State::Neutral, status};
    return pod.isReady ? Health{State::Success, status}
                       : Health{State::Warning, words(QT_TRANSLATE_NOOP("cluster", "Not ready"))};
}

Health healthOf(const kube::Container& container)
{
    const QString reason = bridge::toQt(container.reason);
    if (container.state == "running")
        return container.isReady ? Health{State::Success, words(QT_TRANSLATE_NOOP("cluster", "Ready"))}
                                 : Health{State::Warning, words(QT_TRANSLATE_NOOP("cluster", "Not ready"))};
    if (container.state == "waiting") {
        const bool isExpected = container.reason == "ContainerCreating" || container.reason == "PodInitializing";
        return {isExpected ? State::Info : State::Danger, reason};
    }
    if (container.state == "terminated")
        return {container.reason == "Completed" ? State::Neutral : State::Danger, reason};
    return {State::Neutral, words(QT_TRANSLATE_NOOP("cluster", "Unknown"))};
}

Health healthOf(const kube::Deployment& deployment)
{
    if (deployment.wanted == 0)
        return {State::Neutral, words(QT_TRANSLATE_NOOP("cluster", "0 wanted"))};
    const QString count =
        words(QT_TRANSLATE_NOOP("cluster", "%1/%2 ready")).arg(deployment.ready).arg(deployment.wanted);
    if (deployment.ready == 0)
        return {State::Danger, count};
    if (deployment.ready < deployment.wanted)
        return {State::Warning, count};
    return {deployment.updated < deployment.wanted ? State::Info : State::Success, count};
}

Health healthOf(const kube::Node& node)
{
    if (!node.isReady)
        return {State::Danger, words(QT_TRANSLATE_NOOP("cluster", "Not ready"))};
    return node.isSchedulable ? Health{State::Success, words(QT_TRANSLATE_NOOP("cluster", "Ready"))}
                              : Health{State::Warning, words(QT_TRANSLATE_NOOP("cluster", "Takes no new Pods"))};
}

Health healthOf(const kube::Namespace& space)
{
    const QString phase = bridge::toQt(space.phase);
    if (space.metadata.isBeingDeleted || space.phase == "Terminating")
        return {State::Info, phase};
    return {space.phase == "Active" ? State::Success : State::Neutral, phase};
}

Health healthOf(const kube::Event& event)
{
    return {event.type == "Warning" ? State::Warning : State::Neutral, bridge::toQt(event.type)};
}

std::string_view filterWord(State state)
{
    static constexpr std::array<std::string_view, 5> Words{"ready", "pending", "degraded", "broken", "unknown"};
    return Words.at(static_cast<size_t>(state));
}

QString portsText(const kube::Service& service)
{
    QStringList out;
    for (const kube::ServicePort& port : service.ports) {
        const QString node = port.nodePort == 0 ? QString() : QString(u':' + QString::number(port.nodePort));
        out.append(QString::number(port.port) + node + u'/' + bridge::toQt(port.protocol));
    }
    return out.join(u", "_s);
}

QString addressText(const kube::Service& service)
{
    if (service.type == kube::Service::Type::ExternalName)
        return {};
    if (service.isHeadless)
        return words(QT_TRANSLATE_NOOP("cluster", "headless"));
    QStringList out;
    for (const std::string& address : service.clusterIps)
        out.append(bridge::toQt(address));
    return out.join(u", "_s);
}

QStringList externalAddresses(const kube::Service& service)
{
    QStringList out;
    for (const kube::BalancerAddress& address : service.balancerAddresses)
        out.append(bridge::toQt(address.ip.empty() ? address.hostname : address.ip));
    for (const std::string& address : service.externalIps)
        out.append(bridge::toQt(address));
    if (!service.externalName.empty())
        out.append(bridge::toQt(service.externalName));
    return out;
}

QStringList hostsOf(const kube::Ingress& ingress)
{
    QStringList out;
    for (const kube::IngressRule& rule : ingress.rules)
        out.append(rule.host.empty() ? u"*"_s : bridge::toQt(rule.host));
    out.removeDuplicates();
    return out;
}

QStringList servicesOf(const kube::Ingress& ingress)
{
    QStringList out;
    const auto add = [&](const kube::IngressBackend& backend) {
        if (!backend.service.empty())
            out.append(bridge::toQt(ingress.metadata.nameSpace + '/' + backend.service));
    };
    for (const kube::IngressRule& rule : ingress.rules) {
        for (const kube::IngressPath& path : rule.paths)
            add(path.backend);
    }
    if (ingress.defaultBackend)
        add(*ingress.defaultBackend);
    out.removeDuplicates();
    return out;
}

QStringList addressesOf(const kube::Ingress& ingress)
{
    QStringList out;
    for (const kube::BalancerAddress& address : ingress.addresses)
        out.append(bridge::toQt(address.ip.empty() ? address.hostname : address.ip));
    return out;
}

QString backendText(const kube::IngressBackend& backend)
{
    const QString port =
        backend.portName.empty() ? QString::number(backend.portNumber) : bridge::toQt(backend.portName);
    return backend.service.empty() ? words(QT_TRANSLATE_NOOP("cluster", "no Service"))
                                   : QString(bridge::toQt(backend.service) + u':' + port);
}

QStringList rolesOf(const kube::Node& node)
{
    static constexpr std::string_view Prefix = "node-role.kubernetes.io/";
    QStringList out;
    for (const auto& [name, value] : node.metadata.labels) {
        if (name.starts_with(Prefix))
            out.append(bridge::toQt(std::string_view(name).substr(Prefix.size())));
    }
    return out;
}

QString addressOf(const kube::Node& node, std::string_view type)
{
    const auto found = std::ranges::find(node.addresses, type, &kube::Node::Address::type);
    return found == node.addresses.end() ? QString() : bridge::toQt(found->address);
}

QString imageText(std::string_view image)
{
    return bridge::toQt(image.substr(image.find_last_of('/') + 1));
}

QString aboutText(const kube::Event& event)
{
    const std::string space = event.aboutNameSpace.empty() ? std::string() : event.aboutNameSpace + '/';
    return bridge::toQt(event.aboutKind + ' ' + space + event.aboutName);
}

QString mapText(const kube::TextMap& map, const QString& between)
{
    QStringList out;
    for (const auto& [name, value] : map)
        out.append(bridge::toQt(name + '=' + value));
    return out.join(between);
}

std::optional<base::SystemTime> timeOf(std::string_view text)
{
    const QDateTime time = QDateTime::fromString(bridge::toQt(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return base::SystemTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString ageText(base::SystemTime since, base::SystemTime now)
{
    return bridge::age(
        std::max(std::chrono::seconds(0), std::chrono::duration_cast<std::chrono::seconds>(now - since)));
}

QString dateText(std::string_view time)
{
    const auto parsed = timeOf(time);
    return parsed ? QLocale().toString(bridge::toQt(*parsed), u"d MMM yyyy HH:mm:ss"_s) : QString();
}

} // namespace cluster
