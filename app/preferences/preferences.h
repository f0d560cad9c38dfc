// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person prefers, each with its name and default in one line, kept in one settings file. Never a secret.

#include "app/widgets/theme.h"

#include <QObject>
#include <QString>

class QSettings;

namespace preferences {

class Preferences final : public QObject
{
    Q_OBJECT
public:
    // An empty file name: the usual place ($XDG_CONFIG_HOME/gatehouse/gatehouse.ini).
    explicit Preferences(const QString& file = {}, QObject* parent = nullptr);

    [[nodiscard]] widgets::ThemeMode theme() const;
    void setTheme(widgets::ThemeMode mode);
    [[nodiscard]] widgets::Density density() const;
    void setDensity(widgets::Density density);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] QString language() const; // "de"; empty: as the system
    void setLanguage(const QString& language);

    // Where the person was, apart from what they prefer: sizes of windows and columns, under a name.
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& value);

    // Puts theme, text scale and density into force.
    void apply() const;

signals:
    void changed();

private:
    void put(const char* key, const QVariant& value);
    [[nodiscard]] QVariant get(const char* key, const QVariant& usual) const;

    QSettings* m_settings;
};

} // namespace preferences
