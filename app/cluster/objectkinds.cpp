// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/objectkinds.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;

namespace {

struct KindWords
{
    Kind kind;
    const char* plural;
    const char* icon;
    const char* none;
};

// Kubernetes' own names stay as they are in every language; the sentences are translated.
constexpr std::array Words{
    KindWords{Kind::Service, QT_TRANSLATE_NOOP("cluster", "Services"), "service",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no Service yet: nothing in it can be called by name.")},
    KindWords{Kind::Pod, QT_TRANSLATE_NOOP("cluster", "Pods"), "pod",
              QT_TRANSLATE_NOOP("cluster", "No Pod runs in the cluster.")},
    KindWords{Kind::Deployment, QT_TRANSLATE_NOOP("cluster", "Deployments"), "jobs",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no Deployment.")},
    KindWords{Kind::Ingress, QT_TRANSLATE_NOOP("cluster", "Ingresses"), "ingress",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no Ingress: nothing is reached by host and path.")},
    KindWords{Kind::Secret, QT_TRANSLATE_NOOP("cluster", "Secrets"), "lock",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no Secret.")},
    KindWords{Kind::Node, QT_TRANSLATE_NOOP("cluster", "Nodes"), "node",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no node: nothing can run in it.")},
    KindWords{Kind::Namespace, QT_TRANSLATE_NOOP("cluster", "Namespaces"), "table",
              QT_TRANSLATE_NOOP("cluster", "The cluster has no namespace.")},
    KindWords{Kind::Event, QT_TRANSLATE_NOOP("cluster", "Events"), "clock",
              QT_TRANSLATE_NOOP("cluster", "Nothing has happened lately: Kubernetes forgets Events after an hour.")},
};

constexpr auto Listed = [] {
    std::array<Kind, Words.size()> kinds{};
    std::ranges::transform(Words, kinds.begin(), &KindWords::kind);
    return kinds;
}();

const KindWords& wordsOf(Kind kind)
{
    const auto* found = std::ranges::find(Words, kind, &KindWords::kind);
    return found == Words.end() ? Words.front() : *found;
}

} // namespace

std::span<const Kind> listedKinds()
{
    return Listed;
}

QString idOf(Kind kind)
{
    return singularOf(kind).toLower();
}

std::optional<Kind> kindOf(const QString& id)
{
    for (const Kind kind : Listed) {
        if (idOf(kind) == id)
            return kind;
    }
    return {};
}

QString pluralOf(Kind kind)
{
    return QCoreApplication::translate("cluster", wordsOf(kind).plural);
}

QString singularOf(Kind kind)
{
    return bridge::toQt(kube::infoOf(kind).name);
}

QString iconOf(Kind kind)
{
    return QString::fromLatin1(wordsOf(kind).icon);
}

QString noneOf(Kind kind)
{
    return QCoreApplication::translate("cluster", wordsOf(kind).none);
}

widgets::Target targetOf(Kind kind, const QString& key)
{
    return {u"cluster"_s, idOf(kind), key, {}};
}

} // namespace cluster
