// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestdetails.h"

#include "app/bridge/texts.h"
#include "app/requests/requestwords.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace requests {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
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
    m_bars = new PhaseBars(this);
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
    m_bars->show(record);
}

void PhaseBars::show(const traffic::Record& record)
{
    m_record = record;
    QStringList words;
    for (const Phase& phase : phasesOf(record))
        words.append(phase.name + u' ' + bridge::duration(phase.length));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize PhaseBars::sizeHint() const
{
    return {Theme::scaled(300), static_cast<int>(phasesOf(m_record).size()) * Theme::scaled(19)};
}

void PhaseBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QList<Phase> phases = phasesOf(m_record);
    std::chrono::microseconds whole{1};
    for (const Phase& phase : phases)
        whole = std::max(whole, phase.begin + phase.length);
    const double left = Theme::scaled(96);
    const double right = width() - Theme::scaled(60);
    const double row = Theme::scaled(19);
    double y = 0;
    for (const Phase& phase : phases) {
        widgets::drawText(painter, QRectF(0, y, left - 8, row), phase.name, Theme::font(FontRole::Small),
                          Theme::color(Role::Text));
        const double scale = (right - left) / static_cast<double>(whole.count());
        const double begin = left + static_cast<double>(phase.begin.count()) * scale;
        const double length = std::max(2.0, static_cast<double>(phase.length.count()) * scale);
        painter.fillRect(QRectF(std::min(begin, right - 2), y + row / 2 - 5, length, 10),
                         Theme::color(roleOf(phase.part)));
        painter.setPen(Theme::color(Role::Text));
        widgets::drawNumber(painter, QRectF(right, y, width() - right, row), bridge::milliseconds(phase.length),
                            Theme::font(FontRole::Data));
        y += row;
    }
}

} // namespace requests
