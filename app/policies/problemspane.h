// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below a document: what is wrong with it, line by line, and what of it this program does not offer.

#include "app/bridge/tablemodel.h"
#include "app/policies/policyrows.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace widgets {
class DataTable;
class Label;
class StatePane;
} // namespace widgets

namespace policies {

struct ProblemRow
{
    uint32_t line = 0;
    uint32_t column = 0;
    QString sentence;
    widgets::State state = widgets::State::Danger; // Warning: it is right, and not supported

    friend bool operator==(const ProblemRow&, const ProblemRow&) = default;
};

struct MissingRow
{
    QString feature;
    QString lines; // "3, 17"
    uint32_t line = 0; // the first
    uint32_t column = 0;
    QString advice;

    friend bool operator==(const MissingRow&, const MissingRow&) = default;
};

[[nodiscard]] std::vector<ProblemRow> problemRows(const DocumentCheck& check,
                                                  const std::vector<base::Problem>& problems);
[[nodiscard]] std::vector<MissingRow> missingRows(const DocumentCheck& check);
[[nodiscard]] QString checkedWords(const DocumentCheck& check); // "12 policies, 3 expressions"

class ProblemsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget* parent = nullptr);

    void showNothing(const QString& words); // there is no document
    void showChecking();
    void showCheck(const DocumentCheck& check, const std::vector<ProblemRow>& problems);
    [[nodiscard]] widgets::DataTable* problems() const { return m_problems; }
    [[nodiscard]] widgets::DataTable* missing() const { return m_missing; }
    void showMissing(); // the second tab

signals:
    void placeChosen(uint32_t line, uint32_t column, bool takesKeyboard);
    void paletteRequested(const QString& beginning);

private:
    void forget();
    template<typename Row>
    bridge::TableModel<Row>* addTable(widgets::DataTable*& table, widgets::StatePane*& pane, const QString& name,
                                      std::vector<bridge::Column<Row>> columns, std::function<QString(const Row&)> key);

    QTabBar* m_tabs = nullptr;
    widgets::Label* m_checked = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::DataTable* m_problems = nullptr;
    widgets::DataTable* m_missing = nullptr;
    widgets::StatePane* m_problemsPane = nullptr;
    widgets::StatePane* m_missingPane = nullptr;
    bridge::TableModel<ProblemRow>* m_problemModel = nullptr;
    bridge::TableModel<MissingRow>* m_missingModel = nullptr;
};

} // namespace policies
