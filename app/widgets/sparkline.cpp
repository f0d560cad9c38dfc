// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sparkline.h"

#include "app/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

Sparkline::Sparkline(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double>& values, Role role, double highest)
{
    m_values = values;
    m_role = role;
    m_highest = highest;
    if (!values.isEmpty()) {
        const double most = *std::max_element(values.begin(), values.end());
        setAccessibleDescription(
            tr("now %1, at most %2").arg(QString::number(values.last(), 'g', 3), QString::number(most, 'g', 3)));
    }
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawSparkline(painter, rect(), m_values, m_role, m_highest);
}

} // namespace widgets
