// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the time of one request went: a row for each phase in time order, its bar on one axis, milliseconds at the
// right.

#include "app/widgets/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace widgets {

struct Phase
{
    QString name; // "TLS handshake"
    double begin = 0; // milliseconds from the start
    double took = 0; // milliseconds
    Role role = Role::Series1;
    QString note; // "connection reused", "not contacted"
    bool isSkipped = false;
};

class Waterfall final : public QWidget
{
    Q_OBJECT
public:
    explicit Waterfall(const QString& accessibleName, QWidget* parent = nullptr);

    void setPhases(const QList<Phase>& phases);
    void setHasAxis(bool has);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {Theme::scaled(220), sizeHint().height()}; }
    [[nodiscard]] QString asText() const; // a line each, for copying

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const { return Theme::scaled(19); }
    [[nodiscard]] double range() const;
    void paintRow(QPainter& painter, const Phase& phase, const QRectF& row, const QRectF& plot) const;
    void paintNote(QPainter& painter, const Phase& phase, const QRectF& bar, const QRectF& plot) const;

    QList<Phase> m_phases;
    bool m_hasAxis = true;
};

} // namespace widgets
