// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bar over everything: back and forward, which cluster and gateway, the palette, the mode, jobs, notifications.

#include "app/widgets/page.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace widgets {
class Button;
}

namespace shell {

// What a picker shows: "Cluster ● sample 3 namespaces".
struct Connection
{
    std::optional<widgets::State> state;
    QString name; // empty: none yet
    QString detail; // namespaces, address
    QString words; // the state in words, for tool tip and screen reader
    QList<widgets::Command> choices;
};

class PickerButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PickerButton(const QString& caption, bool detailIsMono, QWidget* parent);

    void setConnection(const Connection& connection);
    [[nodiscard]] const Connection& connection() const { return m_connection; }
    void setShowsDetail(bool shows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont detailFont() const;
    [[nodiscard]] QString shownName() const;

    QString m_caption;
    Connection m_connection;
    bool m_detailIsMono;
    bool m_showsDetail = true;
};

// An icon with a count: jobs, notifications.
class CountButton final : public QAbstractButton
{
    Q_OBJECT
public:
    CountButton(QString iconName, const QString& name, QWidget* parent);

    void setCount(int count, std::optional<widgets::State> state = {});
    void setWords(const QString& words); // shown instead of a count: the mode
    void setIconName(const QString& iconName);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_name;
    QString m_shown;
    std::optional<widgets::State> m_state;
};

class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setCanGo(bool back, bool forward);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] PickerButton& cluster() { return *m_cluster; }
    [[nodiscard]] PickerButton& gateway() { return *m_gateway; }
    [[nodiscard]] CountButton& mode() { return *m_mode; }
    [[nodiscard]] CountButton& jobs() { return *m_jobs; }
    [[nodiscard]] CountButton& bell() { return *m_bell; }
    void setRoom(int windowWidth); // narrow windows show less

    static constexpr int Height = 44; // 3 px of context colour, 41 px of bar

signals:
    void backRequested();
    void forwardRequested();
    void paletteRequested();
    void clusterRequested();
    void gatewayRequested();
    void modeRequested(); // read-only or not
    void jobsRequested();
    void notificationsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeWidgets();

    widgets::Button* m_back = nullptr;
    widgets::Button* m_forward = nullptr;
    PickerButton* m_cluster = nullptr;
    PickerButton* m_gateway = nullptr;
    QAbstractButton* m_palette = nullptr;
    CountButton* m_mode = nullptr;
    CountButton* m_jobs = nullptr;
    CountButton* m_bell = nullptr;
    bool m_showsName = true;
    QHBoxLayout* m_layout = nullptr;
};

} // namespace shell
