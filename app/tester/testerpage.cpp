// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/testerpage.h"

#include "app/bridge/texts.h"
#include "app/bridge/tracesteps.h"
#include "app/tester/callerbox.h"
#include "app/tester/callform.h"
#include "app/tester/operationlist.h"
#include "app/tester/responsepane.h"
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "core/tester/curl.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tester {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {

constexpr auto ClipboardTime = 30s; // a copied key does not stay longer
constexpr int NarrowWidth = 900; // below, request and response take turns
constexpr int OneLineWidth = 900; // of a call in one line: its address has a line of its own below that
constexpr int RequestPart = 0; // of the tabs that choose between them
constexpr int ResponsePart = 1;

} // namespace

TesterPage::TesterPage(QWidget* parent)
    : Page(u"tester"_s, tr("Tester"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* header = new widgets::Label(title(), FontRole::PageTitle, Role::Text, this);
    header->setContentsMargins(measure::Margin, measure::Padding, measure::Padding, measure::Padding);
    column->addWidget(header);
    auto* whole = new QSplitter(this);
    m_operations = new OperationList(whole);
    whole->addWidget(m_operations);
    auto* work = new QWidget(whole);
    auto* workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins({});
    workColumn->setSpacing(0);
    m_trouble = new widgets::MessageBar(work);
    workColumn->addWidget(makeCallRow());
    workColumn->addWidget(m_trouble);
    m_partTabs = new QTabBar(work);
    m_partTabs->setObjectName(u"parts"_s);
    m_partTabs->setExpanding(false);
    m_partTabs->setDrawBase(false);
    m_partTabs->setAccessibleName(tr("Parts of the call"));
    m_partTabs->addTab(tr("Request"));
    m_partTabs->addTab(tr("Response"));
    workColumn->addWidget(m_partTabs);
    m_parts = new QSplitter(Qt::Horizontal, work);
    m_form = new CallForm(m_parts);
    m_response = new ResponsePane(m_parts);
    m_parts->addWidget(m_form);
    m_parts->addWidget(m_response);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setChildrenCollapsible(false);
    workColumn->addWidget(m_parts, 1);
    whole->addWidget(work);
    whole->setStretchFactor(1, 1);
    whole->setSizes({Theme::scaled(200), 1000});
    column->addWidget(whole, 1);
    connectParts();
}

TesterPage::~TesterPage()
{
    m_call.cancel();
}

QWidget* TesterPage::makeCallRow()
{
    auto* row = new QWidget(this);
    m_callRow = new QGridLayout(row);
    m_callRow->setContentsMargins(measure::Padding, measure::Space, measure::Padding, measure::Space);
    m_callRow->setSpacing(measure::Space);
    m_callRow->setColumnStretch(1, 1);
    m_method = new widgets::MethodBadge({}, row);
    m_url = new QLineEdit(row);
    m_url->setObjectName(u"address"_s);
    m_url->setReadOnly(true);
    m_url->setFont(Theme::font(FontRole::Data));
    m_url->setAccessibleName(tr("URL that will be called"));
    m_caller = new CallerBox(row);
    m_curl = new widgets::Button(tr("Copy as curl"), row, u"terminal");
    m_send = new widgets::Button(tr("Send"), row, u"play", widgets::Button::Kind::Primary);
    m_send->setKeyHint(Qt::CTRL | Qt::Key_Return);
    placeCall(m_isNarrow);
    row->installEventFilter(this);
    return row;
}

// In a narrow page the address has a line of its own.
void TesterPage::placeCall(bool isNarrow)
{
    const int row = isNarrow ? 1 : 0;
    m_callRow->addWidget(m_method, 0, 0);
    m_callRow->addWidget(m_url, 0, 1, 1, isNarrow ? 4 : 1);
    m_callRow->addWidget(m_caller, row, isNarrow ? 1 : 2, 1, isNarrow ? 2 : 1);
    m_callRow->addWidget(m_curl, row, 3);
    m_callRow->addWidget(m_send, row, 4);
}

void TesterPage::connectParts()
{
    connect(m_operations, &OperationList::chosen, this, &TesterPage::showOperation);
    connect(m_partTabs, &QTabBar::currentChanged, this, &TesterPage::applyRoom);
    connect(m_form, &CallForm::changed, this, &TesterPage::showRequest);
    connect(m_caller, &QComboBox::currentIndexChanged, this, &TesterPage::showRequest);
    connect(m_send, &QPushButton::clicked, this, [this] { m_isSending ? cancelCall() : send(); });
    connect(m_curl, &QPushButton::clicked, this, &TesterPage::copyAsCurl);
    connect(m_response, &ResponsePane::requestAsked, this, [this](const QString& traceId) {
        emit navigationRequested({u"requests"_s, u"request"_s, traceId, {}});
    });
    connect(m_response, &ResponsePane::targetChosen, this, &Page::navigationRequested);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this); // Ctrl+Return is the command's own
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &TesterPage::send);
}

void TesterPage::setWorkspace(workspace::Workspace* workspace)
{
    m_call.cancel();
    m_tracing.cancel();
    m_workspace = workspace;
    if (!workspace)
        m_snapshot.reset();
}

void TesterPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isNewCatalog = !m_snapshot || m_snapshot->catalog != snapshot->catalog;
    m_snapshot = snapshot;
    if (isNewCatalog) {
        m_operations->setCatalog(snapshot->catalog);
        if (!m_pending.isEmpty())
            openTarget(std::exchange(m_pending, {}));
        else if (m_operations->currentOperation().isEmpty() && !snapshot->catalog->apis.empty())
            m_operations->choose(bridge::toQt(snapshot->catalog->apis.front().name.text()), {});
        if (const catalog::Api* current = api())
            m_caller->setApi(*snapshot->catalog, *current);
    }
    showRequest();
}

const catalog::Api* TesterPage::api() const
{
    return m_snapshot ? m_snapshot->catalog->findApi(catalog::ApiName(bridge::toStd(m_operations->currentApi())))
                      : nullptr;
}

void TesterPage::showOperation()
{
    const catalog::Api* current = api();
    if (!current)
        return;
    const catalog::OperationName name(bridge::toStd(m_operations->currentOperation()));
    const auto operation = std::ranges::find(current->operations, name, &catalog::Operation::name);
    if (operation == current->operations.end())
        return;
    m_call.cancel();
    setSending(false);
    ++m_number;
    m_form->setDraft(draftOf(*current, *operation));
    m_caller->setApi(*m_snapshot->catalog, *current);
    m_response->showNothing(tr("Nothing was sent yet."));
    m_partTabs->setCurrentIndex(RequestPart);
    showRequest();
}

base::Result<net::ClientRequest> TesterPage::request(bool withKey) const
{
    if (!m_workspace || !m_snapshot)
        return base::fail(base::Error::Kind::NotFound, base::translate("tester", "No workspace is open."));
    base::Secret key;
    const catalog::SubscriptionName subscription = m_caller->subscription();
    if (withKey && !subscription.empty()) {
        auto found = m_workspace->key(subscription, m_caller->key());
        if (!found)
            return base::fail(std::move(found.error()));
        key = std::move(*found);
    }
    return makeRequest(m_form->draft(), *m_snapshot->catalog, m_workspace->gatewayAddress(), key);
}

// What would be sent, or why nothing can be.
void TesterPage::showRequest()
{
    const auto made = request(false);
    m_send->setWhyNot(made ? QString() : bridge::sentence(made.error()));
    m_curl->setWhyNot(made ? QString() : bridge::sentence(made.error()));
    if (made) {
        m_method->setMethod(bridge::toQt(made->method));
        m_url->setText(bridge::toQt(made->url));
        m_url->setCursorPosition(0);
        m_trouble->clear();
    } else if (m_workspace) {
        m_url->setText({});
        m_url->setPlaceholderText(bridge::sentence(made.error()));
    }
}

void TesterPage::send()
{
    if (m_isSending)
        return;
    auto made = request(true);
    if (!made) {
        m_trouble->say(bridge::toNotice(made.error(), tr("Nothing was sent")), {}, true);
        m_partTabs->setCurrentIndex(RequestPart);
        m_form->focusFirst();
        return;
    }
    m_trouble->clear();
    made->headers.append(gateway::TraceRequestHeader, m_workspace->traces()->token().reveal());
    made->totalTimeout = std::chrono::minutes(5);
    made->decodes = false; // a tester shows what was sent
    const uint64_t number = ++m_number;
    setSending(true);
    m_response->showNothing(tr("Sending"));
    m_partTabs->setCurrentIndex(ResponsePart);
    m_call = m_workspace->http().send(std::move(*made), [slot = m_mailbox.slot(), this, number](Answer answer) {
        slot.post([this, number, answer = std::move(answer)] { finish(number, answer); });
    });
}

void TesterPage::finish(uint64_t number, const Answer& answer)
{
    if (number != m_number)
        return;
    setSending(false);
    if (!answer) {
        if (answer.error().kind == base::Error::Kind::Cancelled)
            m_response->showNothing(tr("Cancelled"));
        else
            m_response->showError(answer.error());
        return;
    }
    m_response->showResponse(*answer);
    const std::string id(answer->headers.get(gateway::TraceIdHeader));
    if (!id.empty())
        fetchTrace(id);
}

void TesterPage::fetchTrace(const std::string& id)
{
    m_tracing.start([traces = m_workspace->traces(), id](const auto& /*cancelled*/) { return traces->waitFor(id, 2s); },
                    [this](const std::optional<gateway::RequestTrace>& trace) {
                        if (trace && m_snapshot)
                            m_response->showTrace(bridge::toSteps(*trace, bridge::PolicyPlaces(*m_snapshot->catalog)));
                    });
}

void TesterPage::setSending(bool sending)
{
    m_isSending = sending;
    m_send->setText(sending ? tr("Cancel") : tr("Send"));
}

void TesterPage::cancelCall()
{
    m_call.cancel();
}

void TesterPage::copyAsCurl()
{
    const auto made = request(true);
    if (!made)
        return;
    const catalog::Api* current = api();
    const QString line = bridge::toQt(toCurl(*made, current ? current->keyNames.header : std::string(), false));
    QGuiApplication::clipboard()->setText(line);
    const bool hasKey = !m_caller->subscription().empty();
    if (hasKey) {
        QTimer::singleShot(ClipboardTime, this, [line] {
            if (QGuiApplication::clipboard()->text() == line)
                QGuiApplication::clipboard()->clear();
        });
    }
    widgets::Notice notice;
    notice.headline = tr("Copied as curl");
    notice.body = hasKey ? tr("The key is in it: the clipboard is cleared in 30 s.") : QString();
    emit messageRaised(notice);
}

void TesterPage::openTarget(const widgets::Target& target)
{
    if (target.name.isEmpty())
        return;
    if (!m_snapshot) {
        m_pending = target;
        return;
    }
    // Coming back finds the form as it was left.
    const QString operation = target.extra.value(u"operation"_s);
    const bool isHere = target.name == m_operations->currentApi()
        && (operation.isEmpty() || operation == m_operations->currentOperation());
    if (isHere && !target.extra.contains(u"path"_s) && !target.extra.contains(u"subscription"_s))
        return;
    if (!m_operations->choose(target.name, operation)) {
        widgets::Notice notice;
        notice.state = widgets::State::Warning;
        notice.headline = tr("The catalog has no such operation");
        notice.body = target.name + u" "_s + operation;
        emit messageRaised(notice);
        return;
    }
    showOperation();
    if (const QString path = target.extra.value(u"path"_s); !path.isEmpty()) {
        Draft draft = m_form->draft();
        fillFrom(draft, *m_snapshot->catalog, bridge::toStd(path));
        m_form->setDraft(draft);
    }
    if (target.extra.contains(u"subscription"_s)) {
        m_caller->choose(target.extra.value(u"subscription"_s),
                         target.extra.value(u"key"_s) == u"secondary"_s ? traffic::KeyUsed::Secondary
                                                                        : traffic::KeyUsed::Primary);
    }
    showRequest();
}

widgets::Target TesterPage::currentTarget() const
{
    return {id(), u"api"_s, m_operations->currentApi(), {{u"operation"_s, m_operations->currentOperation()}}};
}

QList<widgets::Command> TesterPage::commands()
{
    const QString noPolicy =
        m_response->trace()->currentTarget().isEmpty() ? tr("No step of a policy document is selected") : QString();
    return {
        {u"tester.send"_s, tr("Send the call"), title(), u"play"_s, QKeySequence(u"Ctrl+Return"_s),
         m_isSending ? tr("A call is under way") : QString(), [this] { send(); }},
        {u"tester.cancel"_s,
         tr("Cancel the call"),
         title(),
         u"stop"_s,
         {},
         m_isSending ? QString() : tr("No call is under way"),
         [this] { cancelCall(); }},
        {u"tester.curl"_s,
         tr("Copy as curl"),
         title(),
         u"terminal"_s,
         QKeySequence(u"Ctrl+Alt+C"_s),
         {},
         [this] { copyAsCurl(); }},
        {u"tester.filter"_s,
         tr("Filter the operations"),
         title(),
         u"filter"_s,
         {},
         {},
         [this] { m_operations->focusFilter(); }},
        {u"tester.search"_s,
         tr("Search the body of the answer"),
         title(),
         u"search"_s,
         {},
         {},
         [this] { m_response->focusSearch(); }},
        {u"tester.policy"_s,
         tr("Show the step of the trace in Policies"),
         title(),
         u"policy"_s,
         {},
         noPolicy,
         [this] { m_response->trace()->openCurrent(); }},
        {u"tester.caller"_s, tr("Choose the subscription"), title(), u"key"_s, QKeySequence(u"Ctrl+E"_s), {}, [this] {
             m_caller->setFocus();
             m_caller->showPopup();
         }}};
}

QWidget* TesterPage::firstFocus()
{
    return m_operations->tree();
}

bool TesterPage::isReady() const
{
    return m_snapshot != nullptr;
}

void TesterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    applyRoom();
}

void TesterPage::applyRoom()
{
    const bool isNarrow = width() < Theme::scaled(NarrowWidth);
    m_partTabs->setVisible(isNarrow);
    m_form->setVisible(!isNarrow || m_partTabs->currentIndex() == RequestPart);
    m_response->setVisible(!isNarrow || m_partTabs->currentIndex() == ResponsePart);
}

bool TesterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_url->parentWidget()) {
        const bool isNarrow = m_url->parentWidget()->width() < Theme::scaled(OneLineWidth);
        if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
            placeCall(isNarrow);
    }
    return Page::eventFilter(watched, event);
}

} // namespace tester
