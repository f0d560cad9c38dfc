// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line under everything: what is watched and how late, as whom, how old the catalog is; at the right the rates.

#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace shell {

struct StatusItem
{
    QString text;
    std::optional<widgets::State> state;
    QString tip;

    friend bool operator==(const StatusItem&, const StatusItem&) = default;
};

class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setItems(const QList<StatusItem>& left, const QList<StatusItem>& right);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double widthOf(const StatusItem& item) const;
    void paintItem(QPainter& painter, QRectF box, const StatusItem& item) const;
    [[nodiscard]] QString tipAt(double x) const;

    QList<StatusItem> m_left;
    QList<StatusItem> m_right;
};

} // namespace shell
