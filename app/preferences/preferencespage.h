// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page where a person says how the console should look; every change takes effect at once.

#include "app/preferences/preferences.h"
#include "app/widgets/page.h"

class QComboBox;
class QFormLayout;

namespace widgets {
class MessageBar;
class Segmented;
} // namespace widgets

namespace preferences {

struct Language
{
    QString code; // "de"
    QString name; // "Deutsch"
};

class PreferencesPage final : public widgets::Page
{
    Q_OBJECT
public:
    PreferencesPage(Preferences& preferences, const QList<Language>& languages, QWidget* parent = nullptr);

    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    void addLook(QFormLayout& form);
    void addLanguage(QFormLayout& form, const QList<Language>& languages);
    void stepText(int step);

    Preferences& m_preferences;
    widgets::MessageBar* m_message = nullptr;
    widgets::Segmented* m_theme = nullptr;
    QComboBox* m_text = nullptr;
};

} // namespace preferences
