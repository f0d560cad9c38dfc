// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Details beside a list: name, identity, state, three figures, at most three buttons, tabs. The reason or evidence
// comes first. Its width is dragged and remembered; in narrow windows it takes the place of the list.

#include "app/widgets/figurerow.h"
#include "app/widgets/state.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace widgets {

class Label;
class MessageBar;
class StatusChip;

class DetailsDrawer final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsDrawer(QWidget* parent = nullptr);

    void setHeading(const QString& name, const QString& identity, QStringView iconName = {});
    void setState(std::optional<State> state, const QString& word = {});
    void setFigures(const QList<DrawerFigure>& figures, const QList<double>& trend = {});
    void setButtons(const QList<QWidget*>& buttons); // takes them
    [[nodiscard]] MessageBar& reason() { return *m_reason; }

    // Tabs keep their place when the object changes. A body is taken and put into a scroll area when it scrolls.
    int addTab(const QString& title, QWidget* body, bool scrolls = true);
    void setTabCount(int tab, const QString& count);
    void setTabVisible(int tab, bool visible);
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);

    [[nodiscard]] QSize sizeHint() const override;
    static constexpr int Least = 300;
    static constexpr int Usual = 376;
    static constexpr int Most = 560;

signals:
    void closed();
    void currentTabChanged(int tab);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeWidgets();
    QWidget* makeHead();

    Label* m_name = nullptr;
    Label* m_icon = nullptr;
    Label* m_identity = nullptr;
    StatusChip* m_chip = nullptr;
    FigureRow* m_figures = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    MessageBar* m_reason = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_bodies = nullptr;
};

// A list and its drawer: side by side, or one in place of the other where the room is small.
class ListAndDrawer final : public QWidget
{
    Q_OBJECT
public:
    ListAndDrawer(QWidget* list, DetailsDrawer* drawer, QWidget* parent = nullptr); // takes both

    void openDrawer();
    void closeDrawer(); // gives the keyboard back to the list
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNarrow() const; // the drawer replaces the list
    [[nodiscard]] int drawerWidth() const { return m_width; } // 0: never dragged
    void setDrawerWidth(int width);

signals:
    void drawerClosed();
    void drawerWidthChanged(int width); // by a person

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void place();
    [[nodiscard]] int usualWidth() const;

    QWidget* m_list;
    DetailsDrawer* m_drawer;
    QWidget* m_grip;
    int m_width = 0;
    bool m_isOpen = false;
    bool m_isDragging = false;
};

} // namespace widgets
