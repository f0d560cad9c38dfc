// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parameters, headers and body of a draft, to be filled in. Parameters come from the operation's definition.

#include "core/tester/draft.h"

#include <QWidget>

class QGridLayout;
class QPlainTextEdit;
class QTabWidget;

namespace tester {

class CallForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CallForm(QWidget* parent = nullptr);

    void setDraft(const Draft& draft);
    [[nodiscard]] Draft draft() const;
    void focusFirst();

signals:
    void changed();

private:
    void makeParameters();
    QWidget* makeEditor(size_t number);
    void setValue(size_t number, const QString& value);
    void showCounts();

    Draft m_draft;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_parameters = nullptr;
    QGridLayout* m_grid = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QWidget* m_first = nullptr;
    bool m_isFilling = false;
};

// "Name: value" lines; a line without a colon is a name with an empty value.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> headersOf(const QString& lines);

} // namespace tester
