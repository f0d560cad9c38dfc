// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A secret as dots and its last four characters. The text is asked for only to show or copy it, is masked again after
// 30 s, leaves the clipboard after 30 s, and is never in a tool tip, an accessible name or a picture of the window.

#include <QTimer>
#include <QWidget>

#include <functional>

namespace widgets {

class Button;

class SecretField final : public QWidget
{
    Q_OBJECT
public:
    using Reveal = std::function<QString()>; // asked each time; the field keeps nothing

    explicit SecretField(const QString& accessibleName, QWidget* parent = nullptr);
    ~SecretField() override; // a copied secret does not outlive its field
    Q_DISABLE_COPY_MOVE(SecretField)

    void setSecret(const QString& lastFour, Reveal reveal);
    void clear();
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    [[nodiscard]] QSize sizeHint() const override;

    static constexpr int Seconds = 30;

public slots:
    void setRevealed(bool revealed);
    void copy();

signals:
    void copied(); // for a notice without the value

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private slots:
    void tick(); // once a second; tests call it by name

private:
    void clearClipboard();
    [[nodiscard]] bool isOnScreen(const QPainter& painter) const;

    QString m_lastFour;
    Reveal m_reveal;
    Button* m_eye = nullptr;
    Button* m_copy = nullptr;
    QTimer m_second;
    int m_revealLeft = 0;
    int m_copyLeft = 0;
    bool m_isRevealed = false;
    QByteArray m_copiedHash; // so that a later copy of something else is left alone
};

} // namespace widgets
