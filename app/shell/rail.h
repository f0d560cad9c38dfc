// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The navigation at the left: groups of pages with a count or the worst state, 160 px or only icons.

#include "app/widgets/page.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace shell {

class RailItem final : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(QString id, const QString& name, QString iconName, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_id; }
    void setBadge(const widgets::Badge& badge);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void arrowPressed(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF paintBadge(QPainter& painter, QRectF box) const;

    QString m_id;
    QString m_icon;
    widgets::Badge m_badge;
    bool m_isNarrow = false;
};

class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void addGroup(const QString& name);
    RailItem* addPage(const QString& id, const QString& name, const QString& iconName);
    void addFoot(); // what follows stands at the lower end
    void setCurrent(const QString& id);
    void setBadge(const QString& id, const widgets::Badge& badge);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    void focusCurrent();

    static constexpr int Wide = 160;
    static constexpr int Narrow = 48;

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveFocus(const RailItem* from, int step);
    void applyWidth();

    QVBoxLayout* m_layout = nullptr;
    QList<RailItem*> m_items;
    QList<QWidget*> m_headings;
    bool m_isNarrow = false;
};

} // namespace shell
