// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A push button with its icon, its weight in the picture and the key that presses it shown in a small frame.

#include "app/widgets/theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace widgets {

class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind : uint8_t { Normal, Primary, Danger, Quiet };

    explicit Button(const QString& text, QWidget* parent = nullptr, QStringView iconName = {},
                    Kind kind = Kind::Normal);

    // Only an icon; the name is its tool tip and what a screen reader says.
    [[nodiscard]] static Button* iconOnly(QStringView iconName, const QString& name, QWidget* parent = nullptr);

    void setIconName(QStringView name);
    void setKeyHint(const QKeySequence& keys);
    [[nodiscard]] const QString& keyHint() const { return m_keys; } // as the keyboard's language names them: "Strg+S"
    // Not allowed, and why: shown on hover and focus.
    void setWhyNot(const QString& reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; // in a narrow row icon and key give way to the text

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] double textWidth() const;
    [[nodiscard]] double contentWidth() const;

    QString m_icon;
    QString m_keys;
    QString m_usualTip;
    Kind m_kind;
    bool m_showsText = true;
};

} // namespace widgets
