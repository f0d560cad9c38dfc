// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of a thing in one row, with their trend behind them: "Requests 0.6 /s  Errors 3.1 %". Where they do not
// fit side by side each has its label above it; the trend gives way first. No figure is ever cut.

#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace widgets {

class Sparkline;

struct DrawerFigure
{
    QString label; // "Errors"
    QString value; // "3.1"
    QString unit; // "%"
    std::optional<State> state;
};

class FigureRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(const QList<DrawerFigure>& figures, const QList<double>& trend); // hidden without figures

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Figure;

    [[nodiscard]] static int heightAs(bool isStacked);
    [[nodiscard]] int figuresWidth(bool isStacked) const;
    [[nodiscard]] bool isStackedAt(int width) const;
    void place();

    QList<Figure*> m_figures;
    Sparkline* m_trend = nullptr;
    bool m_hasTrend = false;
};

} // namespace widgets
