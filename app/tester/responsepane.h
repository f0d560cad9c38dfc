// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came back: status, body, headers, where the time went, what the policies did.

#include "app/tester/prettybody.h"
#include "app/widgets/tracelist.h"
#include "core/net/httpclient.h"

#include <QWidget>

class QTabWidget;

namespace widgets {
class CodeView;
class Label;
class LinkLabel;
class MessageBar;
class StatusChip;
class Waterfall;
} // namespace widgets

namespace tester {

class ResponsePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ResponsePane(QWidget* parent = nullptr);

    void showNothing(const QString& words);
    void showResponse(const net::ClientResponse& response);
    void showError(const base::Error& error);
    void showTrace(const QList<widgets::TraceStep>& steps);
    [[nodiscard]] widgets::TraceList* trace() const { return m_trace; }
    [[nodiscard]] QString bodyText() const;
    [[nodiscard]] QString headersText() const;
    [[nodiscard]] QString rawText() const; // status line, headers and body as they came
    void focusSearch();

signals:
    void requestAsked(const QString& traceId); // show it among the requests
    void targetChosen(const widgets::Target& target); // where a step of the trace is written

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void showTimes(const net::ClientTimings& timings, const QString& address);

    widgets::StatusChip* m_status = nullptr;
    widgets::Label* m_facts = nullptr;
    widgets::LinkLabel* m_toRequests = nullptr;
    widgets::MessageBar* m_error = nullptr;
    QTabWidget* m_tabs = nullptr;
    widgets::CodeView* m_body = nullptr;
    widgets::CodeView* m_headers = nullptr;
    widgets::CodeView* m_raw = nullptr;
    widgets::Label* m_times = nullptr;
    QWidget* m_lower = nullptr; // times and trace; there is one once something was sent
    widgets::Waterfall* m_waterfall = nullptr;
    widgets::TraceList* m_trace = nullptr;
    QString m_traceId;
};

} // namespace tester
