// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/effectivepane.h"

#include "app/bridge/texts.h"
#include "app/policies/policyeditor.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"
#include "core/routing/outcome.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

namespace {

policy::EffectivePolicyText joined(const catalog::Catalog& catalog, const std::string& apiName,
                                   const std::string& operationName, const std::string& productName,
                                   const policy::DraftTexts& drafts)
{
    const catalog::Api* api = catalog.findApi(catalog::ApiName(apiName));
    const catalog::Operation* operation = nullptr;
    if (api) {
        const auto found =
            std::ranges::find(api->operations, catalog::OperationName(operationName), &catalog::Operation::name);
        operation = found == api->operations.end() ? nullptr : &*found;
    }
    return policy::effectivePolicy(catalog, api, operation, catalog.findProduct(catalog::ProductName(productName)),
                                   drafts);
}

QString wordsOf(const policy::EffectiveLine& line)
{
    if (line.scope.empty())
        return {};
    return line.file.empty()
        ? EffectivePane::tr("%1, built in: the catalog has no global document").arg(bridge::toQt(line.scope))
        : QString(bridge::toQt(line.file) + u':' + QString::number(line.line));
}

} // namespace

EffectivePane::EffectivePane(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measure::Padding, measure::Gap, measure::Padding, measure::Gap);
    row->setSpacing(measure::Space);
    m_productLabel = new widgets::Label(tr("Called by"), FontRole::Small, Role::Text2, this);
    row->addWidget(m_productLabel);
    m_products = new QComboBox(this);
    m_products->setAccessibleName(tr("Product whose subscription calls"));
    m_productLabel->setBuddy(m_products);
    row->addWidget(m_products);
    m_origin = new widgets::Label({}, FontRole::Data, Role::Text2, this);
    m_origin->setElides(true);
    m_origin->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_origin, 1);
    column->addLayout(row);
    m_trouble = new widgets::MessageBar(this);
    column->addWidget(m_trouble);
    m_unsaved = new widgets::MessageBar(this);
    column->addWidget(m_unsaved);
    m_editor = new PolicyEditor(tr("Effective policy"), this);
    m_editor->setReadOnly(true);
    m_pane = new widgets::StatePane(m_editor, this);
    column->addWidget(m_pane, 1);
    connect(m_products, &QComboBox::activated, this, [this] {
        m_wantedProduct = product();
        join();
        emit productChosen();
    });
    connect(m_editor, &PolicyEditor::caretMoved, this, &EffectivePane::showOrigin);
    connect(m_editor, &PolicyEditor::lineActivated, this, &EffectivePane::openLine);
    connect(m_editor, &PolicyEditor::left, this, &EffectivePane::left);
}

void EffectivePane::setProduct(const QString& name)
{
    m_wantedProduct = name;
}

QString EffectivePane::product() const
{
    return m_products->currentData().toString();
}

// An API is called with a subscription of a product it is in, or without any product.
void EffectivePane::fillProducts(const catalog::Catalog& catalog, const PolicyRow& row)
{
    const QSignalBlocker quiet(m_products);
    m_products->clear();
    m_products->addItem(tr("a key without a product"), u""_s); // empty, not null: a choice, too
    const catalog::ApiName base{std::string(routing::baseApiName(bridge::toStd(row.api)))};
    for (const catalog::Product& product : catalog.products) {
        if (std::ranges::find(product.apis, base) == product.apis.end())
            continue;
        const QString name = bridge::toQt(product.name.text());
        m_products->addItem(tr("product %1").arg(name), name);
    }
    const int wanted =
        m_wantedProduct.isNull() ? (m_products->count() > 1 ? 1 : 0) : m_products->findData(m_wantedProduct);
    m_products->setCurrentIndex(std::max(0, wanted));
    const bool hasChoice = !row.api.isEmpty();
    m_products->setVisible(hasChoice);
    m_productLabel->setVisible(hasChoice);
}

void EffectivePane::show(std::shared_ptr<const catalog::Catalog> catalog, const PolicyRow& row,
                         policy::DraftTexts drafts)
{
    if (row.key == m_key && catalog == m_catalog && drafts == m_drafts)
        return;
    if (row.key != m_key)
        m_pane->setLoading(tr("Joining the scopes"));
    m_catalog = std::move(catalog);
    m_drafts = std::move(drafts);
    m_key = row.key;
    m_api = row.api;
    m_operation = row.operation;
    m_ownProduct = row.product;
    fillProducts(*m_catalog, row);
    join();
}

void EffectivePane::showNothing(const QString& words)
{
    m_joining.cancel();
    m_catalog.reset();
    m_drafts.clear();
    m_key.clear();
    m_trouble->clear();
    m_unsaved->clear();
    m_pane->setEmpty(words);
}

void EffectivePane::join()
{
    if (!m_catalog)
        return;
    const QString product = m_ownProduct.isEmpty() ? this->product() : m_ownProduct;
    m_joining.start([catalog = m_catalog, api = bridge::toStd(m_api), operation = bridge::toStd(m_operation),
                     product = bridge::toStd(product), drafts = m_drafts](
                        const auto& /*cancelled*/) { return joined(*catalog, api, operation, product, drafts); },
                    [this](policy::EffectivePolicyText text) { take(std::move(text)); });
}

void EffectivePane::take(policy::EffectivePolicyText text)
{
    m_text = std::move(text);
    std::string whole;
    QList<LineOrigin> origins;
    for (const policy::EffectiveLine& line : m_text.lines) {
        whole += line.text + '\n';
        origins.append({bridge::toQt(line.scope), line.line, wordsOf(line)});
    }
    if (!whole.empty())
        whole.pop_back();
    m_editor->setText(whole);
    m_editor->setOrigins(origins);
    m_pane->setReady();
    showProblems();
    showUnsaved();
    showOrigin();
}

void EffectivePane::showProblems()
{
    if (m_text.problems.empty()) {
        m_trouble->clear();
    } else {
        widgets::Notice notice;
        notice.state = widgets::State::Danger;
        notice.headline = tr("A document is left out: it is no markup");
        notice.body = bridge::sentence(m_text.problems.front());
        m_trouble->say(notice, {}, false);
    }
}

void EffectivePane::showUnsaved()
{
    QStringList files;
    for (const std::string& file : m_text.drafted)
        files.append(bridge::toQt(file));
    widgets::Notice notice;
    notice.headline = tr("With changes that are not saved; the gateway runs what is saved");
    notice.origin = files.join(u'\n');
    if (files.isEmpty())
        m_unsaved->clear();
    else if (m_unsaved->isHidden() || m_unsaved->notice().origin != notice.origin)
        m_unsaved->say(notice, {}, false); // once: a screen reader reads it aloud
}

void EffectivePane::showOrigin()
{
    const size_t line = m_editor->line();
    const QString words = line <= m_text.lines.size() ? wordsOf(m_text.lines[line - 1]) : QString();
    m_origin->setText(words);
    m_origin->setToolTip(words.isEmpty() ? QString() : tr("Enter opens this line of its document"));
}

void EffectivePane::openLine(int line)
{
    if (line < 1 || static_cast<size_t>(line) > m_text.lines.size())
        return;
    const policy::EffectiveLine& origin = m_text.lines[static_cast<size_t>(line) - 1];
    if (!origin.file.empty())
        emit placeChosen(bridge::toQt(origin.file), origin.line);
}

} // namespace policies
