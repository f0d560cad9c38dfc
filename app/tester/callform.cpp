// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tester/callform.h"

#include "app/bridge/texts.h"
#include "app/widgets/label.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tester {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {

QString placeName(Parameter::Place place)
{
    switch (place) {
    case Parameter::Place::Path:
        return CallForm::tr("path");
    case Parameter::Place::Query:
        return CallForm::tr("query");
    case Parameter::Place::Header:
        break;
    }
    return CallForm::tr("header");
}

QPlainTextEdit* makeText(const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setFont(Theme::font(FontRole::Data));
    edit->setFrameShape(QFrame::NoFrame);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

std::vector<std::pair<std::string, std::string>> headersOf(const QString& lines)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0).trimmed();
        if (!name.isEmpty())
            out.emplace_back(bridge::toStd(name), bridge::toStd(line.section(u':', 1).trimmed()));
    }
    return out;
}

CallForm::CallForm(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs);
    auto* area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_parameters = new QWidget(area);
    area->setWidget(m_parameters);
    m_headers = makeText(tr("Headers, a line each"), m_tabs);
    m_headers->setPlaceholderText(tr("Name: value, a line each"));
    m_body = makeText(tr("Body of the request"), m_tabs);
    m_body->setPlaceholderText(tr("No body is sent"));
    m_tabs->addTab(area, tr("Parameters"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_body, tr("Body"));
    for (const QPlainTextEdit* edit : {m_headers, m_body}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            showCounts();
            if (!m_isFilling)
                emit changed();
        });
    }
}

void CallForm::setDraft(const Draft& draft)
{
    m_isFilling = true;
    m_draft = draft;
    QStringList lines;
    if (!draft.contentType.empty())
        lines.append(u"Content-Type: "_s + bridge::toQt(draft.contentType));
    for (const auto& [name, value] : draft.headers)
        lines.append(bridge::toQt(name) + u": "_s + bridge::toQt(value));
    m_headers->setPlainText(lines.join(u'\n'));
    m_body->setPlainText(bridge::toQt(draft.body));
    makeParameters();
    showCounts();
    m_isFilling = false;
}

Draft CallForm::draft() const
{
    Draft out = m_draft;
    out.contentType.clear();
    out.headers = headersOf(m_headers->toPlainText());
    out.body = bridge::toStd(m_body->toPlainText());
    return out;
}

void CallForm::makeParameters()
{
    delete m_parameters->layout();
    qDeleteAll(m_parameters->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_first = nullptr;
    m_grid = new QGridLayout(m_parameters);
    m_grid->setContentsMargins(measure::Padding, measure::Space, measure::Padding, measure::Space);
    m_grid->setHorizontalSpacing(measure::Padding);
    m_grid->setVerticalSpacing(measure::Gap);
    m_grid->setColumnStretch(2, 1);
    QWidget* before = m_tabs->tabBar();
    for (size_t i = 0; i < m_draft.parameters.size(); ++i) {
        const Parameter& parameter = m_draft.parameters[i];
        const int row = static_cast<int>(i);
        const QString name = bridge::toQt(parameter.name);
        QWidget* editor = makeEditor(i);
        editor->setAccessibleName(name + u", "_s + placeName(parameter.place));
        m_grid->addWidget(
            new widgets::Label(parameter.isRequired ? name + u" *"_s : name, FontRole::Data, Role::Text, m_parameters),
            row, 0);
        m_grid->addWidget(new widgets::Label(placeName(parameter.place), FontRole::Small, Role::Text2, m_parameters),
                          row, 1);
        m_grid->addWidget(editor, row, 2);
        m_grid->addWidget(new widgets::Label(bridge::toQt(parameter.type), FontRole::Small, Role::Text2, m_parameters),
                          row, 3);
        if (!m_first)
            m_first = editor;
        QWidget::setTabOrder(before, editor); // made late, they would come last
        before = editor;
    }
    if (m_draft.parameters.empty()) {
        m_grid->addWidget(
            new widgets::Label(tr("This operation has no parameters."), FontRole::Body, Role::Text2, m_parameters), 0,
            0, 1, 4);
    }
    m_grid->setRowStretch(static_cast<int>(m_draft.parameters.size()) + 1, 1);
}

QWidget* CallForm::makeEditor(size_t number)
{
    const Parameter& parameter = m_draft.parameters[number];
    const QString value = bridge::toQt(parameter.value);
    if (!parameter.choices.empty()) {
        auto* box = new QComboBox(m_parameters);
        box->setEditable(true);
        for (const std::string& choice : parameter.choices)
            box->addItem(bridge::toQt(choice));
        box->setCurrentText(value);
        connect(box, &QComboBox::currentTextChanged, this,
                [this, number](const QString& text) { setValue(number, text); });
        return box;
    }
    auto* edit = new QLineEdit(value, m_parameters);
    edit->setFont(Theme::font(FontRole::Data));
    edit->setPlaceholderText(parameter.isRequired ? tr("needed") : tr("not sent"));
    connect(edit, &QLineEdit::textChanged, this, [this, number](const QString& text) { setValue(number, text); });
    return edit;
}

void CallForm::setValue(size_t number, const QString& value)
{
    Parameter& parameter = m_draft.parameters[number];
    parameter.value = bridge::toStd(value);
    parameter.isSent = parameter.isRequired || !value.isEmpty();
    if (!m_isFilling)
        emit changed();
}

void CallForm::showCounts()
{
    const auto withCount = [](const QString& name, qsizetype count) {
        return count == 0 ? name : name + u"  "_s + QString::number(count);
    };
    m_tabs->setTabText(0, withCount(tr("Parameters"), static_cast<qsizetype>(m_draft.parameters.size())));
    m_tabs->setTabText(1, withCount(tr("Headers"), static_cast<qsizetype>(headersOf(m_headers->toPlainText()).size())));
    const qsizetype size = m_body->toPlainText().toUtf8().size();
    m_tabs->setTabText(2, size == 0 ? tr("Body") : tr("Body") + u"  "_s + bridge::bytes(static_cast<uint64_t>(size)));
}

void CallForm::focusFirst()
{
    m_tabs->setCurrentIndex(0);
    if (m_first)
        m_first->setFocus();
}

} // namespace tester
