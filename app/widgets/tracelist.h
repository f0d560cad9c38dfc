// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happened to a request, step by step: sections as headings, a scope badge, a name, what it did in words, when.
// Selecting a step shows what it changed and where it is written; that place is a link, and Enter goes there.

#include "app/widgets/state.h"
#include "app/widgets/target.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

#include <optional>

namespace widgets {

struct TraceStep
{
    QString section; // a heading stands where it changes
    QString scope; // "product"; empty: of the program itself
    QString name;
    QString text;
    QString before; // of what it changed; both empty: nothing
    QString after;
    QString place; // file:line:column
    Target target; // where the place leads; empty: nowhere
    QString time; // "0.34", milliseconds
    double position = 0; // on the time axis, 0 to 1
    std::optional<State> state; // of the step that ended it

    friend bool operator==(const TraceStep&, const TraceStep&) = default;
};

class TraceList final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TraceList(QWidget* parent = nullptr);

    void setSteps(const QList<TraceStep>& steps);
    [[nodiscard]] const QList<TraceStep>& steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int step); // -1: none
    [[nodiscard]] Target currentTarget() const; // of the selected step
    void openCurrent(); // goes there, if it leads anywhere
    [[nodiscard]] QRect linkBox() const; // in the viewport; empty: nothing leads anywhere

signals:
    void currentChanged(int step);
    void targetChosen(const widgets::Target& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        int step = -1; // -1: a heading
        int top = 0;
        int height = 0;
        QString heading;
    };
    void layOut();
    [[nodiscard]] int stepAt(const QPointF& position) const; // -1: none
    [[nodiscard]] bool isOnLink(const QMouseEvent& event) const;
    [[nodiscard]] QStringList changesOf(const TraceStep& step) const;
    void paintStep(QPainter& painter, const QRect& box, int step) const;
    void paintChanges(QPainter& painter, const QRect& box, const TraceStep& step) const;

    QList<TraceStep> m_steps;
    QList<Line> m_lines;
    int m_current = -1;
    bool m_isLinkPressed = false;
};

} // namespace widgets
