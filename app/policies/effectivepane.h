// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What really runs for an API, an operation or a product: all scopes joined into one document, each line with its
// origin. Joined off the GUI thread from a state of the catalog and what was changed and not saved since.

#include "app/bridge/latesttask.h"
#include "app/policies/policyrows.h"
#include "core/policy/effective.h"

#include <QWidget>

class QComboBox;

namespace widgets {
class Label;
class MessageBar;
class StatePane;
} // namespace widgets

namespace policies {

class PolicyEditor;

class EffectivePane final : public QWidget
{
    Q_OBJECT
public:
    explicit EffectivePane(QWidget* parent = nullptr);

    void show(std::shared_ptr<const catalog::Catalog> catalog, const PolicyRow& row, policy::DraftTexts drafts);
    void showNothing(const QString& words);
    void setProduct(const QString& name); // of the next show(); empty: without one
    [[nodiscard]] QString product() const;
    [[nodiscard]] PolicyEditor* editor() const { return m_editor; }
    [[nodiscard]] const policy::EffectivePolicyText& text() const { return m_text; }
    [[nodiscard]] widgets::MessageBar* unsaved() const { return m_unsaved; }

signals:
    void placeChosen(const QString& file, uint32_t line);
    void productChosen();
    void left();

private:
    void fillProducts(const catalog::Catalog& catalog, const PolicyRow& row);
    void join();
    void take(policy::EffectivePolicyText text);
    void showProblems();
    void showUnsaved();
    void showOrigin();
    void openLine(int line);

    std::shared_ptr<const catalog::Catalog> m_catalog;
    policy::DraftTexts m_drafts;
    QString m_key; // of the row
    QString m_api;
    QString m_operation;
    QString m_ownProduct; // of a row that is a product
    QString m_wantedProduct;
    policy::EffectivePolicyText m_text;
    bridge::LatestTask<policy::EffectivePolicyText> m_joining;
    QComboBox* m_products = nullptr;
    widgets::Label* m_productLabel = nullptr;
    widgets::Label* m_origin = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    widgets::MessageBar* m_unsaved = nullptr;
    widgets::StatePane* m_pane = nullptr;
    PolicyEditor* m_editor = nullptr;
};

} // namespace policies
