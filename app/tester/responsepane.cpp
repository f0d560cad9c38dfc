// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/responsepane.h"

#include "app/bridge/texts.h"
#include "app/widgets/badges.h"
#include "app/widgets/codeview.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/waterfall.h"
#include "core/gateway/tracebook.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tester {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {

State stateOf(int status)
{
    return status >= 500 ? State::Danger
        : status >= 400  ? State::Warning
        : status >= 300  ? State::Info
                         : State::Success;
}

widgets::CodeLanguage toCode(PrettyBody::Language language)
{
    switch (language) {
    case PrettyBody::Language::Json:
        return widgets::CodeLanguage::Json;
    case PrettyBody::Language::Xml:
        return widgets::CodeLanguage::Xml;
    case PrettyBody::Language::Text:
        break;
    }
    return widgets::CodeLanguage::Plain;
}

} // namespace

ResponsePane::ResponsePane(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_error = new widgets::MessageBar(this);
    column->addWidget(makeHead());
    column->addWidget(m_error);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeBody());
    m_lower = new QWidget(parts);
    auto* lower = m_lower;
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, measure::Space, 0, 0);
    lowerColumn->setSpacing(measure::Gap);
    m_times = new widgets::Label({}, FontRole::Strong, Role::Text, lower);
    m_times->setContentsMargins(measure::Padding, 0, measure::Padding, 0);
    lowerColumn->addWidget(m_times);
    m_waterfall = new widgets::Waterfall(tr("Where the time went"), lower);
    auto* waterfallRow = new QHBoxLayout;
    waterfallRow->setContentsMargins(measure::Padding, 0, measure::Padding, 0);
    waterfallRow->addWidget(m_waterfall);
    lowerColumn->addLayout(waterfallRow);
    m_trace = new widgets::TraceList(lower);
    connect(m_trace, &widgets::TraceList::targetChosen, this, &ResponsePane::targetChosen);
    lowerColumn->addWidget(m_trace, 1);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    column->addWidget(parts, 1);
    showNothing(tr("Nothing was sent yet."));
}

QWidget* ResponsePane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(measure::Padding, measure::Space, measure::Padding, measure::Space);
    row->setSpacing(measure::Padding);
    m_status = new widgets::StatusChip(State::Neutral, {}, head);
    row->addWidget(m_status);
    m_facts = new widgets::Label({}, FontRole::Body, Role::Text2, head);
    row->addWidget(m_facts, 1);
    m_toRequests = new widgets::LinkLabel(tr("Show in Requests"), head);
    connect(m_toRequests, &widgets::LinkLabel::clicked, this, [this] { emit requestAsked(m_traceId); });
    row->addWidget(m_toRequests);
    return head;
}

QWidget* ResponsePane::makeBody()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_body = new widgets::CodeView(tr("Body of the answer"), m_tabs);
    m_headers = new widgets::CodeView(tr("Headers of the answer"), m_tabs);
    m_raw = new widgets::CodeView(tr("The answer as it came"), m_tabs);
    for (widgets::CodeView* view : {m_body, m_headers, m_raw}) {
        view->setReadOnly(true);
        view->setTabChangesFocus(true);
        view->setFrameShape(QFrame::NoFrame);
    }
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_raw, tr("Raw"));
    return m_tabs;
}

void ResponsePane::focusSearch()
{
    m_tabs->setCurrentWidget(m_body);
    m_body->openSearch();
}

void ResponsePane::showNothing(const QString& words)
{
    m_status->setState(State::Neutral, words);
    m_facts->setText({});
    m_error->clear();
    m_body->clear();
    m_headers->clear();
    m_raw->clear();
    m_tabs->setTabText(1, tr("Headers"));
    m_times->setText({});
    m_waterfall->setPhases({});
    m_lower->hide();
    m_toRequests->hide();
    m_traceId.clear();
    showTrace({});
}

void ResponsePane::showResponse(const net::ClientResponse& response)
{
    m_error->clear();
    const QString phrase = bridge::toQt(response.reason);
    m_status->setState(stateOf(response.status),
                       QString::number(response.status) + (phrase.isEmpty() ? QString() : u' ' + phrase));
    m_facts->setText(bridge::duration(response.timings.total) + u"   "_s + bridge::bytes(response.body.size())
                     + u"   "_s + bridge::toQt(response.protocol));
    const PrettyBody pretty = prettyBody(response.body, response.headers.get("Content-Type"));
    m_body->setCode(pretty.text, toCode(pretty.language));
    QStringList lines;
    for (const auto field : response.headers)
        lines.append(bridge::toQt(field.name) + u": "_s + bridge::toQt(field.value));
    m_headers->setCode(lines.join(u'\n'), widgets::CodeLanguage::Http);
    const QString statusLine =
        bridge::toQt(response.protocol) + u' ' + QString::number(response.status) + u' ' + phrase;
    const bool isText = pretty.language != PrettyBody::Language::Text || pretty.text == bridge::toQt(response.body);
    m_raw->setCode(statusLine + u'\n' + lines.join(u'\n') + u"\n\n"_s
                       + (isText && !pretty.isCut ? bridge::toQt(response.body) : pretty.text),
                   widgets::CodeLanguage::Http);
    m_tabs->setTabText(1, tr("Headers") + u"  "_s + QString::number(lines.size()));
    if (response.isBodyCut || pretty.isCut) {
        widgets::Notice notice;
        notice.state = State::Info;
        notice.headline = tr("The body is longer than what is shown.");
        m_error->say(notice);
    }
    m_traceId = bridge::toQt(response.headers.get(gateway::TraceIdHeader));
    m_toRequests->setVisible(!m_traceId.isEmpty());
    showTimes(response.timings, bridge::toQt(response.remoteAddress));
}

void ResponsePane::showTimes(const net::ClientTimings& timings, const QString& address)
{
    m_times->setText(tr("Timing: %1, of which %2 waiting for the gateway")
                         .arg(bridge::duration(timings.total), bridge::duration(timings.wait)));
    QList<widgets::Phase> phases;
    double at = 0;
    const auto add = [&](const QString& name, std::chrono::microseconds took, Role role, const QString& note) {
        const double length = static_cast<double>(took.count()) / 1000;
        phases.append({name, at, length, role, note, false});
        at += length;
    };
    const bool isReused = timings.connect.count() == 0;
    add(tr("Connect"), timings.name + timings.connect, Role::Series3, isReused ? tr("connection reused") : address);
    if (timings.tls.count() > 0)
        add(tr("TLS handshake"), timings.tls, Role::Series4, {});
    add(tr("Send"), timings.send, Role::Series5, {});
    add(tr("Gateway and backend"), timings.wait, Role::Series1, {});
    add(tr("Receive"), timings.receive, Role::Series5, {});
    m_waterfall->setPhases(phases);
    m_lower->show();
}

void ResponsePane::showError(const base::Error& error)
{
    showNothing(tr("No answer"));
    m_status->setState(State::Danger, tr("No answer"));
    m_error->say(bridge::toNotice(error, tr("The call was not answered")), {}, false);
}

void ResponsePane::showTrace(const QList<widgets::TraceStep>& steps)
{
    m_trace->setSteps(steps);
    m_trace->setVisible(!steps.isEmpty());
}

QString ResponsePane::bodyText() const
{
    return m_body->toPlainText();
}

QString ResponsePane::rawText() const
{
    return m_raw->toPlainText();
}

QString ResponsePane::headersText() const
{
    return m_headers->toPlainText();
}

} // namespace tester
