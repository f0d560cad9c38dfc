// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text part of a filter box: mono, without a frame, with a wavy line under the place that is wrong.
// Also the chips that stand before it.

#include <QAbstractButton>
#include <QLineEdit>

namespace widgets {

class FilterEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* parent = nullptr);

    void markError(qsizetype from, qsizetype length); // length 0: nothing is wrong

signals:
    void backspacedAtStart();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qsizetype m_errorFrom = 0;
    qsizetype m_errorLength = 0;
};

class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString& term, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removed(); // the cross, or Delete; a click on the text takes the chip back into the text

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect cross() const;
};

// A rounded button with a name and, quieter, what it stands for: a saved filter.
class PillButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PillButton(const QString& name, const QString& detail, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
};

} // namespace widgets
