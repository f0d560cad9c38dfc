// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A raised panel over the window: palette, menus with progress, help. Esc closes it, so does going elsewhere; the
// keyboard returns to where it was.

#include <QPointer>
#include <QWidget>

namespace shell {

class Overlay : public QWidget
{
    Q_OBJECT
public:
    explicit Overlay(QWidget* window);

    void openIn(const QRect& place); // in the window's coordinates
    void dismiss();

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_before;
};

} // namespace shell
