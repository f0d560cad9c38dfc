// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small line of a series, from zero. For a screen reader it is its last and highest value.

#include "app/widgets/theme.h"

#include <QList>
#include <QWidget>

namespace widgets {

class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const QString& accessibleName, QWidget* parent = nullptr);

    void setValues(const QList<double>& values, Role role = Role::Calm, double highest = 0);
    [[nodiscard]] QSize sizeHint() const override { return {Theme::scaled(88), Theme::scaled(26)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    Role m_role = Role::Calm;
    double m_highest = 0;
};

} // namespace widgets
