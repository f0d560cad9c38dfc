// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestwords.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace requests {

using traffic::Outcome;
using widgets::State;

namespace {

constexpr std::array<std::pair<int, const char*>, 30> Phrases{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
}};

QString headline(const traffic::Record& record)
{
    const bool isCalled = !record.backend.empty();
    switch (record.outcome) {
    case Outcome::Denied:
        return isCalled
            ? QCoreApplication::translate("requests", "Refused by the gateway after the backend answered.")
            : QCoreApplication::translate("requests", "Refused by the gateway; the backend was not contacted.");
    case Outcome::NotFound:
        return QCoreApplication::translate("requests", "No operation of the catalog matches this call.");
    case Outcome::Failed:
        return isCalled ? QCoreApplication::translate("requests", "The backend gave no usable answer.")
                        : QCoreApplication::translate("requests", "The gateway could not do what its policies ask.");
    case Outcome::Aborted:
        return QCoreApplication::translate("requests", "The caller went away before the answer was complete.");
    case Outcome::Malformed:
        return QCoreApplication::translate("requests", "This was no request that could be read.");
    case Outcome::Ok:
        break;
    }
    return QCoreApplication::translate("requests", "The backend answered %1.").arg(statusText(record.status));
}

} // namespace

State stateOf(int status, Outcome outcome)
{
    if (outcome == Outcome::Aborted)
        return State::Neutral;
    if (status == 0 || status >= 500)
        return State::Danger;
    if (status >= 400)
        return State::Warning;
    return status >= 300 ? State::Info : State::Success;
}

QString statusText(int status)
{
    if (status == 0)
        return QCoreApplication::translate("requests", "no answer");
    const auto found = std::ranges::find(Phrases, status, &std::pair<int, const char*>::first);
    QString out = QString::number(status);
    return found == Phrases.end() ? out : out + u' ' + QLatin1String(found->second);
}

QString pathOf(std::string_view url)
{
    const size_t scheme = url.find("://");
    const size_t slash = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    return slash == std::string_view::npos ? QString() : bridge::toQt(url.substr(slash));
}

QString shortReason(const traffic::Record& record)
{
    if (record.outcome == Outcome::Ok) {
        return record.status >= 400 ? QCoreApplication::translate("requests", "backend answered %1").arg(record.status)
                                    : QString();
    }
    const QString message = bridge::toQt(record.message);
    const qsizetype end = message.indexOf(u". "_s);
    return end < 0 ? message : message.left(end);
}

std::optional<widgets::Notice> explain(const traffic::Record& record)
{
    if (record.outcome == Outcome::Ok && record.status < 400)
        return std::nullopt;
    widgets::Notice notice;
    notice.state = stateOf(record.status, record.outcome);
    notice.headline = headline(record);
    notice.body = bridge::toQt(record.message);
    if (!record.source.empty())
        notice.origin =
            bridge::toQt(record.source) + (record.reason.empty() ? QString() : u"  "_s + bridge::toQt(record.reason));
    return notice;
}

QList<Phase> phasesOf(const traffic::Record& record)
{
    using Part = Phase::Part;
    const traffic::Phases& times = record.phases;
    const std::array<Phase, 6> all{{
        {QCoreApplication::translate("requests", "Read request"), {}, times.read, Part::Transfer},
        {QCoreApplication::translate("requests", "Policies"), {}, times.policy, Part::Gateway},
        {QCoreApplication::translate("requests", "Connect"), {}, times.connect, Part::Connect},
        {QCoreApplication::translate("requests", "Send"), {}, times.send, Part::Transfer},
        {QCoreApplication::translate("requests", "Backend"), {}, times.wait, Part::Backend},
        {QCoreApplication::translate("requests", "Write answer"), {}, times.receive, Part::Transfer},
    }};
    QList<Phase> out;
    std::chrono::microseconds at{0};
    for (Phase phase : all) {
        phase.begin = at;
        at += phase.length;
        if (phase.length.count() > 0)
            out.append(phase);
    }
    return out;
}

QString timeSentence(const traffic::Record& record)
{
    const auto backend = record.phases.connect + record.phases.wait;
    if (record.backend.empty())
        return QCoreApplication::translate("requests", "%1, all of it in the gateway")
            .arg(bridge::duration(record.total));
    return QCoreApplication::translate("requests", "%1, of which %2 in the backend")
        .arg(bridge::duration(record.total), bridge::duration(std::min(backend, record.total)));
}

} // namespace requests
