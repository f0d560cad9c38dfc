// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace preferences {

using namespace Qt::StringLiterals;

namespace {

constexpr char ThemeKey[] = "look/theme";
constexpr char DensityKey[] = "look/density";
constexpr char TextKey[] = "look/textPercent";
constexpr char LanguageKey[] = "look/language";

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) % u"/gatehouse/gatehouse.ini"_s;
}

// A file edited by hand may hold anything.
template<typename Enum>
Enum enumOf(const QVariant& value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(new QSettings(file.isEmpty() ? usualFile() : file, QSettings::IniFormat, this))
{ }

QVariant Preferences::get(const char* key, const QVariant& usual) const
{
    return m_settings->value(QString::fromLatin1(key), usual);
}

void Preferences::put(const char* key, const QVariant& value)
{
    m_settings->setValue(QString::fromLatin1(key), value);
    emit changed();
}

widgets::ThemeMode Preferences::theme() const
{
    return enumOf(get(ThemeKey, static_cast<int>(widgets::ThemeMode::System)), widgets::ThemeMode::System);
}

void Preferences::setTheme(widgets::ThemeMode mode)
{
    put(ThemeKey, static_cast<int>(mode));
}

widgets::Density Preferences::density() const
{
    return enumOf(get(DensityKey, static_cast<int>(widgets::Density::Normal)), widgets::Density::Comfortable);
}

void Preferences::setDensity(widgets::Density density)
{
    put(DensityKey, static_cast<int>(density));
}

int Preferences::textPercent() const
{
    return std::clamp(get(TextKey, 100).toInt(), 80, 200);
}

void Preferences::setTextPercent(int percent)
{
    put(TextKey, std::clamp(percent, 80, 200));
}

QString Preferences::language() const
{
    return get(LanguageKey, QString()).toString();
}

void Preferences::setLanguage(const QString& language)
{
    put(LanguageKey, language);
}

QByteArray Preferences::state(const QString& name) const
{
    return m_settings->value(u"state/"_s % name).toByteArray();
}

void Preferences::setState(const QString& name, const QByteArray& value)
{
    m_settings->setValue(u"state/"_s % name, value);
}

void Preferences::apply() const
{
    widgets::Theme::apply(theme(), textPercent());
    if (widgets::Theme::density() != density())
        widgets::Theme::setDensity(density());
}

} // namespace preferences
