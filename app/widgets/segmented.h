// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of a few: Graph | Table, Live | Paused. Arrow keys move, the current part is filled.

#include <QStringList>
#include <QWidget>

class QPainter;

namespace widgets {

class Segmented final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString text;
        QString icon;
    };

    Segmented(const QString& accessibleName, const QList<Part>& parts, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int number); // without a signal
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int number); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int widthOf(const Part& part) const;
    void choose(int number);
    void paintPart(QPainter& painter, const QRect& box, int number) const;

    QString m_name;
    QList<Part> m_parts;
    int m_current = 0;
};

} // namespace widgets
