// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text in the font and colour of a role; it follows theme and text scale. Links are signals, never opened by itself.

#include "app/widgets/theme.h"

#include <QLabel>

namespace widgets {

class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString& text, FontRole font = FontRole::Body, Role color = Role::Text,
                   QWidget* parent = nullptr);

    void setRole(Role color);
    void setFontRole(FontRole font);
    void setElides(bool elides); // one line, shortened with … where there is no room
    // A text that may hold line breaks and is copied by hand.
    void makeSelectable();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyRoles();

    FontRole m_font;
    Role m_color;
    bool m_elides = false;
    bool m_isApplying = false;
};

// A word that does something when it is clicked or Enter is pressed on it.
class LinkLabel final : public Label
{
    Q_OBJECT
public:
    explicit LinkLabel(const QString& text, QWidget* parent = nullptr, FontRole font = FontRole::Body);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace widgets
