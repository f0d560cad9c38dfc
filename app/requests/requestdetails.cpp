// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestdetails.h"

#include "app/bridge/texts.h"
#include "app/requests/requestwords.h"
#include "app/widgets/label.h"
#include "app/widgets/waterfall.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace requests {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

namespace {

Role roleOf(Phase::Part part)
{
    switch (part) {
    case Phase::Part::Backend:
        return Role::Series1;
    case Phase::Part::Gateway:
        return Role::Series2;
    case Phase::Part::Connect:
        return Role::Series3;
    case Phase::Part::Transfer:
        break;
    }
    return Role::Series5;
}

} // namespace

RequestDetails::RequestDetails(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::Margin, measure::Padding, measure::Margin, measure::Padding);
    column->setSpacing(measure::Padding);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(measure::Margin);
    m_form->setVerticalSpacing(measure::Gap);
    m_form->setLabelAlignment(Qt::AlignLeft);
    column->addLayout(m_form);
    column->addWidget(new widgets::Label(tr("Time"), FontRole::Strong, Role::Text, this));
    m_times = new widgets::Label({}, FontRole::Small, Role::Text2, this);
    m_times->setWordWrap(true);
    column->addWidget(m_times);
    m_bars = new widgets::Waterfall(tr("Where the time went"), this);
    m_bars->setHasAxis(false);
    column->addWidget(m_bars);
    column->addStretch();
}

void RequestDetails::addLine(const QString& name, const QString& value, const widgets::Target& target)
{
    if (value.isEmpty())
        return;
    auto* title = new widgets::Label(name, FontRole::Body, Role::Text2, this);
    if (target.isEmpty()) {
        auto* text = new widgets::Label(value, FontRole::Body, Role::Text, this);
        text->setWordWrap(true);
        text->makeSelectable();
        m_form->addRow(title, text);
        return;
    }
    auto* link = new widgets::LinkLabel(value, this);
    connect(link, &widgets::LinkLabel::clicked, this, [this, target] { emit targetChosen(target); });
    m_form->addRow(title, link);
}

void RequestDetails::show(const traffic::Record& record)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const QString api = bridge::toQt(record.api);
    const QString subscription = bridge::toQt(record.subscription);
    const QString revision =
        record.revision == "1" ? QString() : tr(", revision %1").arg(bridge::toQt(record.revision));
    addLine(tr("API"), api.isEmpty() ? tr("none") : api + revision,
            api.isEmpty() ? widgets::Target() : widgets::Target{u"map"_s, u"api"_s, api, {}});
    addLine(tr("Operation"), bridge::toQt(record.operation));
    addLine(tr("Product"), bridge::toQt(record.product));
    addLine(tr("Subscription"), subscription.isEmpty() ? tr("no key") : subscription,
            subscription.isEmpty() ? widgets::Target()
                                   : widgets::Target{u"subscriptions"_s, u"subscription"_s, subscription, {}});
    if (record.key != traffic::KeyUsed::None)
        addLine(tr("Key"), record.key == traffic::KeyUsed::Primary ? tr("primary") : tr("secondary"));
    addLine(tr("Caller"), bridge::toQt(record.clientAddress));
    addLine(tr("Backend"), record.backend.empty() ? tr("not contacted") : bridge::toQt(record.backend));
    addLine(tr("Bodies"),
            tr("%1 in, %2 out").arg(bridge::bytes(record.requestBytes), bridge::bytes(record.responseBytes)));
    addLine(tr("URL"), bridge::toQt(record.url));
    addLine(tr("Trace id"), bridge::toQt(record.traceId));
    m_times->setText(timeSentence(record));
    QList<widgets::Phase> bars;
    const auto inMilliseconds = [](std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1000; };
    for (const Phase& phase : phasesOf(record))
        bars.append(
            {phase.name, inMilliseconds(phase.begin), inMilliseconds(phase.length), roleOf(phase.part), {}, false});
    m_bars->setPhases(bars);
}

} // namespace requests
