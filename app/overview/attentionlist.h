// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What needs attention, one entry below the other: shape and word of its severity, what is wrong, how much, and where
// it is mended. One stop for Tab; arrow keys move, Enter and a click go there.

#include "app/widgets/state.h"
#include "core/workspace/attention.h"

#include <QList>
#include <QRect>
#include <QWidget>

#include <vector>

namespace overview {

class AttentionList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionList(QWidget* parent = nullptr);

    // What is said when there is no entry.
    struct Calm
    {
        widgets::State state = widgets::State::Success;
        QString headline;
        QString sentence;
        friend bool operator==(const Calm&, const Calm&) = default;
    };
    void show(std::vector<workspace::Attention> entries, base::SystemTime now, const Calm& calm);
    [[nodiscard]] const Calm& calm() const { return m_calm; }
    [[nodiscard]] const std::vector<workspace::Attention>& entries() const { return m_entries; }
    [[nodiscard]] int current() const { return m_current; } // -1: none
    [[nodiscard]] QRect placeOf(int number) const;
    [[nodiscard]] QString wordsOf(int number) const; // as a screen reader says them

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int number); // Enter, click
    void currentChanged(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Words // in the language of the program
    {
        QString headline;
        QString sentence;
        QString note;
        QString action;
        friend bool operator==(const Words&, const Words&) = default;
    };

    [[nodiscard]] static Words wordsFor(const workspace::Attention& entry, base::SystemTime now);
    [[nodiscard]] static int heightOf(const Words& words, int width);
    [[nodiscard]] const std::vector<int>& bottomsFor(int width) const; // of the entries; kept for the width used last
    [[nodiscard]] int numberAt(const QPoint& at) const;
    void setCurrent(int number);
    void setHovered(int number);
    void paintEntry(QPainter& painter, int number, const QRect& box) const;
    void paintCalm(QPainter& painter) const;

    std::vector<workspace::Attention> m_entries;
    std::vector<Words> m_words;
    Calm m_calm;
    mutable std::vector<int> m_bottoms;
    mutable int m_bottomsWidth = -1;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace overview
