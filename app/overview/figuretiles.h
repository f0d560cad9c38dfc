// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of the period as a strip of tiles: each a big number with its unit, its course and a line of words.

#include "app/overview/overviewfigures.h"

#include <QWidget>

class QGridLayout;

namespace overview {

struct TileFacts
{
    QString label; // "p95"
    QString value; // "38"
    QString unit; // "ms"
    QString note; // "peak 121 at 14:26"
    QList<double> trend;
    widgets::Role role = widgets::Role::Calm; // of the trend

    friend bool operator==(const TileFacts&, const TileFacts&) = default;
};

// Requests, refused, failed, p50, p95, p99.
[[nodiscard]] QList<TileFacts> tilesOf(const OverviewFigures& figures);

class FigureTile final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setFacts(const TileFacts& facts);
    [[nodiscard]] const TileFacts& facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TileFacts m_facts;
};

class FigureTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTiles(QWidget* parent = nullptr);

    void setFacts(const QList<TileFacts>& facts); // six of them
    [[nodiscard]] const QList<FigureTile*>& tiles() const { return m_tiles; }
    void fitInto(int width); // as many beside each other as have room

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid = nullptr;
    QList<FigureTile*> m_tiles;
    int m_columns = 0;
};

} // namespace overview
