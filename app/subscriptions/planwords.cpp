// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subscriptions/planwords.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace subscriptions {

widgets::Plan toPanel(const change::Plan& plan, const QString& verb, QStringView icon)
{
    widgets::Plan out;
    out.title = bridge::toQt(plan.title);
    QStringList affected;
    if (!plan.warning.empty())
        affected.append(bridge::toQt(plan.warning));
    for (const base::Message& sentence : plan.affected)
        affected.append(bridge::toQt(sentence));
    out.warning = affected.join(u' ');
    for (const base::Message& step : plan.steps)
        out.steps.append({widgets::State::Neutral, bridge::toQt(step), {}, {}});
    using Kind = widgets::DiffLine::Kind;
    for (const change::Difference& difference : plan.differences) {
        const QString where = bridge::toQt(difference.where) + u": "_s;
        out.diff.append({Kind::Removed, where + bridge::toQt(difference.before)});
        const bool isHidden = difference.before == difference.after;
        out.diff.append({Kind::Added,
                         where
                             + (isHidden ? QCoreApplication::translate("subscriptions", "a new one")
                                         : bridge::toQt(difference.after))});
    }
    out.wayBack = bridge::toQt(plan.wayBack);
    out.verb = verb;
    out.verbIcon = icon.toString();
    out.typedWord = bridge::toQt(plan.confirmation);
    if (!plan.warning.empty())
        out.consent = QCoreApplication::translate("subscriptions", "%1 although it is in use").arg(verb);
    return out;
}

} // namespace subscriptions
