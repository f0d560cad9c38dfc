// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferencespage.h"

#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/segmented.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace preferences {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Label;
using widgets::Role;
using widgets::Segmented;

namespace {
constexpr std::array TextSizes{80, 90, 100, 110, 125, 150, 175, 200};

Label* caption(const QString& text)
{
    return new Label(text, FontRole::Body, Role::Text2);
}
} // namespace

PreferencesPage::PreferencesPage(Preferences& preferences, const QList<Language>& languages, QWidget* parent)
    : Page(u"preferences"_s, tr("Preferences"), parent)
    , m_preferences(preferences)
{
    auto* title = new Label(this->title(), FontRole::PageTitle, Role::Text, this);
    m_message = new widgets::MessageBar(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(widgets::measure::Margin);
    form->setVerticalSpacing(widgets::measure::Padding);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addLook(*form);
    addLanguage(*form, languages);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::measure::Margin, widgets::measure::Padding, widgets::measure::Margin, 0);
    layout->setSpacing(widgets::measure::Margin);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch(1);
}

void PreferencesPage::addLook(QFormLayout& form)
{
    m_theme = new Segmented(tr("Theme"), {{tr("Light"), {}}, {tr("Dark"), {}}, {tr("As the system"), {}}}, this);
    m_theme->setCurrent(static_cast<int>(m_preferences.theme()));
    connect(m_theme, &Segmented::currentChanged, this, [this](int number) {
        m_preferences.setTheme(static_cast<widgets::ThemeMode>(number));
        m_preferences.apply();
    });
    form.addRow(caption(tr("Theme")), m_theme);

    auto* density =
        new Segmented(tr("Density"), {{tr("Compact"), {}}, {tr("Normal"), {}}, {tr("Comfortable"), {}}}, this);
    density->setCurrent(static_cast<int>(m_preferences.density()));
    connect(density, &Segmented::currentChanged, this, [this](int number) {
        m_preferences.setDensity(static_cast<widgets::Density>(number));
        m_preferences.apply();
    });
    form.addRow(caption(tr("Density")), density);

    m_text = new QComboBox(this);
    m_text->setAccessibleName(tr("Text size"));
    for (const int percent : TextSizes)
        m_text->addItem(tr("%1 %").arg(percent), percent);
    m_text->setCurrentIndex(std::max(0, m_text->findData(m_preferences.textPercent())));
    connect(m_text, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setTextPercent(m_text->currentData().toInt());
        m_preferences.apply();
    });
    form.addRow(caption(tr("Text size")), m_text);
}

void PreferencesPage::addLanguage(QFormLayout& form, const QList<Language>& languages)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(tr("Language"));
    choice->addItem(tr("As the system"), QString());
    for (const Language& language : languages)
        choice->addItem(language.name, language.code);
    choice->setCurrentIndex(std::max(0, choice->findData(m_preferences.language())));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        m_preferences.setLanguage(choice->currentData().toString());
        widgets::Notice notice;
        notice.headline = tr("The language changes when Gatehouse is started again.");
        m_message->say(notice);
    });
    form.addRow(caption(tr("Language")), choice);
}

void PreferencesPage::stepText(int step)
{
    const int next = std::clamp(m_text->currentIndex() + step, 0, m_text->count() - 1);
    m_text->setCurrentIndex(step == 0 ? m_text->findData(100) : next);
}

QList<widgets::Command> PreferencesPage::commands()
{
    return {
        {u"preferences.larger"_s,
         tr("Larger text"),
         title(),
         u"add"_s,
         QKeySequence(Qt::CTRL | Qt::Key_Equal),
         {},
         [this] { stepText(1); }},
        {u"preferences.smaller"_s,
         tr("Smaller text"),
         title(),
         u"minus"_s,
         QKeySequence(Qt::CTRL | Qt::Key_Minus),
         {},
         [this] { stepText(-1); }},
        {u"preferences.usual"_s,
         tr("Text in the usual size"),
         title(),
         u"undo"_s,
         QKeySequence(Qt::CTRL | Qt::Key_0),
         {},
         [this] { stepText(0); }},
    };
}

QWidget* PreferencesPage::firstFocus()
{
    return m_theme;
}

} // namespace preferences
