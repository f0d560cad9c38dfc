// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/podlog.h"

#include "app/bridge/texts.h"
#include "app/widgets/button.h"
#include "app/widgets/codeview.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cluster {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

namespace {

constexpr size_t MostWaiting = 4UL << 20; // of text that the GUI thread has not taken yet
constexpr qsizetype LongestShown = 20'000; // laying out a longer line would hold up the window

// An escape sequence from its ESC on: "[31m", or one more character.
qsizetype escapeLength(QStringView text)
{
    if (text.size() < 2 || text[1] != u'[')
        return std::min<qsizetype>(2, text.size());
    qsizetype end = 2;
    while (end < text.size() && (text[end] < u'@' || text[end] > u'~'))
        ++end;
    return std::min(end + 1, text.size());
}

QString shownLine(QStringView line)
{
    QString out;
    out.reserve(std::min(line.size(), LongestShown));
    for (qsizetype i = 0; i < line.size() && out.size() < LongestShown;) {
        if (line[i] == u'\x1b') {
            i += escapeLength(line.sliced(i));
            continue;
        }
        if (line[i] == u'\t' || line[i] >= u' ')
            out.append(line[i]);
        ++i;
    }
    if (out.size() == LongestShown)
        out.append(u'…');
    return out;
}

} // namespace

QString logLines(std::string_view text)
{
    const QString whole = bridge::toQt(text);
    QStringList out;
    for (const QStringView line : QStringView(whole).split(u'\n'))
        out.append(shownLine(line));
    return out.join(u'\n');
}

class PodLog::Feed
{
public:
    // True when its reader has to be told.
    bool put(std::string_view text)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = m_text.empty();
        m_text.append(text);
        if (m_text.size() > MostWaiting) // the newest count
            m_text.erase(0, m_text.find('\n', m_text.size() - MostWaiting / 2) + 1);
        return wasEmpty;
    }
    std::string take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_text, {});
    }

private:
    std::mutex m_mutex;
    std::string m_text;
};

PodLog::PodLog(QWidget* parent)
    : QWidget(parent)
{
    placeWidgets();
    const auto again = [this] {
        if (m_hasRead || isReading())
            start();
    };
    connect(m_container, &QComboBox::currentIndexChanged, this, again);
    connect(m_follow, &QCheckBox::toggled, this, again);
    connect(m_previous, &QCheckBox::toggled, this, again);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        if (isReading())
            stop();
        else
            start();
    });
    showState({});
}

PodLog::~PodLog()
{
    m_call.cancel();
}

void PodLog::placeWidgets()
{
    m_container = new QComboBox(this);
    m_container->setAccessibleName(tr("Container"));
    m_container->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_container->setMinimumContentsLength(8);
    m_toggle = new widgets::Button(tr("Stop"), this);
    m_follow = new QCheckBox(tr("Follow"), this);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show new lines as they are written"));
    m_previous = new QCheckBox(tr("Previous run"), this);
    m_state = new widgets::Label({}, FontRole::Small, Role::Text2, this);
    m_state->setElides(true);
    m_trouble = new widgets::MessageBar(this);
    m_view = new widgets::CodeView(tr("Log"), this);
    m_view->setReadOnly(true);
    m_view->setShowsNumbers(false);
    m_view->setMaximumBlockCount(MostLines);
    m_view->setLineWrapMode(QPlainTextEdit::WidgetWidth); // the drawer is narrow

    auto* first = new QHBoxLayout;
    first->setSpacing(measure::Space);
    first->addWidget(m_container, 1);
    first->addWidget(m_toggle);
    auto* second = new QHBoxLayout;
    second->setSpacing(measure::Padding);
    second->addWidget(m_follow);
    second->addWidget(m_previous);
    second->addWidget(m_state, 1);
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    tools->setSpacing(measure::Space);
    tools->addLayout(first);
    tools->addLayout(second);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
}

void PodLog::setCluster(const kube::Client* client)
{
    if (client == m_client)
        return;
    stop();
    m_client = client;
}

void PodLog::setPod(const kube::Pod* pod)
{
    if (!pod) {
        stop();
        m_uid.clear();
        return;
    }
    if (pod->metadata.uid != m_uid || pod->metadata.name != m_pod || pod->metadata.nameSpace != m_nameSpace) {
        stop();
        m_hasRead = false;
        m_view->clear();
        m_trouble->clear();
        m_uid = pod->metadata.uid;
        m_pod = pod->metadata.name;
        m_nameSpace = pod->metadata.nameSpace;
        const QSignalBlocker blocker(m_previous);
        m_previous->setChecked(false);
        m_container->clear();
        showState({});
    }
    showContainers(*pod);
}

void PodLog::showContainers(const kube::Pod& pod)
{
    QStringList names;
    int64_t restarts = 0;
    for (const std::vector<kube::Container>* containers : {&pod.containers, &pod.initContainers}) {
        for (const kube::Container& container : *containers) {
            names.append(bridge::toQt(container.name));
            restarts += container.restarts;
        }
    }
    m_previous->setEnabled(restarts > 0);
    m_previous->setToolTip(restarts > 0 ? tr("What the container wrote before it was restarted")
                                        : tr("No container of it was restarted yet"));
    QStringList present;
    for (int i = 0; i < m_container->count(); ++i)
        present.append(m_container->itemText(i));
    if (present == names)
        return;
    const QSignalBlocker blocker(m_container);
    const QString chosen = m_container->currentText();
    m_container->clear();
    m_container->addItems(names);
    m_container->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen))));
}

kube::LogOptions PodLog::options() const
{
    kube::LogOptions options;
    options.nameSpace = m_nameSpace;
    options.pod = m_pod;
    options.container = bridge::toStd(m_container->currentText());
    options.isPrevious = m_previous->isEnabled() && m_previous->isChecked();
    options.follows = m_follow->isChecked() && !options.isPrevious;
    options.tailLines = TailLines;
    return options;
}

void PodLog::start()
{
    stop();
    m_view->clear();
    m_trouble->clear();
    m_rest.clear();
    if (!m_client || m_uid.empty())
        return;
    m_hasRead = true;
    const auto feed = std::make_shared<Feed>();
    m_feed = feed;
    kube::LogHandlers handlers;
    handlers.data = [this, feed, slot = m_mailbox.slot()](std::string_view text) {
        if (feed->put(text))
            slot.post([this, feed] { take(feed); });
    };
    handlers.done = [this, feed, slot = m_mailbox.slot()](kube::Answer<void> answer) {
        slot.post([this, feed, answer = std::move(answer)] { finish(feed, answer); });
    };
    m_call = m_client->log(options(), std::move(handlers));
    showState(options().follows ? tr("following") : tr("reading"));
}

void PodLog::startOnce()
{
    if (!m_hasRead && !isReading())
        start();
}

void PodLog::stop()
{
    if (!m_feed)
        return;
    m_call.cancel();
    take(m_feed);
    m_feed.reset();
    showState(tr("stopped %1").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
}

void PodLog::take(const std::shared_ptr<Feed>& feed)
{
    if (feed == m_feed)
        append(feed->take());
}

void PodLog::append(std::string text)
{
    m_rest.append(text);
    const size_t end = m_rest.rfind('\n');
    if (end == std::string::npos)
        return;
    text = std::exchange(m_rest, m_rest.substr(end + 1));
    m_view->appendPlainText(logLines(std::string_view(text).substr(0, end)));
}

void PodLog::finish(const std::shared_ptr<Feed>& feed, const kube::Answer<void>& answer)
{
    if (feed != m_feed)
        return;
    append(feed->take());
    if (!m_rest.empty())
        append("\n");
    m_feed.reset();
    if (answer) {
        showState(m_view->document()->isEmpty() ? tr("The container has written nothing.")
                                                : tr("ended %1").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
        return;
    }
    m_trouble->say(bridge::toNotice(answer.error().error, tr("The log cannot be read")),
                   {{tr("Retry"), [this] { start(); }}}, false);
    showState({});
}

void PodLog::showState(const QString& words)
{
    m_state->setText(words);
    m_state->setToolTip(words);
    m_toggle->setText(isReading() ? tr("Stop") : tr("Read again"));
}

} // namespace cluster
