// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of four tables: listeners, certificates, backends, problems of the catalog; each says why it is empty.

#include "app/localgateway/backendrows.h"
#include "app/localgateway/certificaterows.h"
#include "app/localgateway/listenerrows.h"
#include "app/localgateway/problemrows.h"

#include <QWidget>

#include <array>

class QAction;
class QStackedWidget;

namespace widgets {
class DataTable;
class Segmented;
class StatePane;
} // namespace widgets

namespace localgateway {

class GatewayTables final : public QWidget
{
    Q_OBJECT
public:
    enum class Part : uint8_t { Listeners, Certificates, Backends, Problems };

    explicit GatewayTables(QWidget* parent = nullptr);

    void setPart(Part part);
    [[nodiscard]] Part part() const;
    [[nodiscard]] widgets::DataTable* table(Part part) const { return m_tables[static_cast<size_t>(part)]; }

    void setLoading(const QString& words); // all of them
    void showDetails(const workspace::GatewayDetails& details, base::SystemTime now);
    void showNotRunning(const QString& sentence, const QString& remedy); // nothing but problems to show
    void showProblems(const std::vector<base::Problem>& problems, const bridge::PolicyPlaces& places);
    [[nodiscard]] int problems() const { return m_problems->rowCount(); }
    [[nodiscard]] widgets::Target problemTarget() const; // of the selected problem; empty: it leads nowhere
    void openProblem();

signals:
    void startRequested();
    void paletteRequested(const QString& beginning);
    void targetChosen(const widgets::Target& target);

private:
    template<typename Row>
    bridge::TableModel<Row>* add(Part part, const QString& name, std::vector<bridge::Column<Row>> columns,
                                 std::function<QString(const Row&)> key);
    void showOrExplain(Part part, bool isEmpty, const QString& sentence);
    void connectProblems();
    void showActions();

    static constexpr size_t Parts = 4;
    widgets::Segmented* m_choice = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<widgets::DataTable*, Parts> m_tables{};
    std::array<widgets::StatePane*, Parts> m_panes{};
    bridge::TableModel<ListenerRow>* m_listeners = nullptr;
    bridge::TableModel<CertificateRow>* m_certificates = nullptr;
    bridge::TableModel<BackendRow>* m_backends = nullptr;
    bridge::TableModel<ProblemRow>* m_problems = nullptr;
    QAction* m_toPolicies = nullptr;
};

} // namespace localgateway
