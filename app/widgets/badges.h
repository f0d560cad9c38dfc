// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small marks as widgets: a state with its word, an HTTP method, a policy scope.

#include "app/widgets/state.h"

#include <QWidget>

namespace widgets {

class StatusChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(State state = State::Neutral, const QString& word = {}, QWidget* parent = nullptr);

    void setState(State state, const QString& word);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& word() const { return m_word; }
    void setHasTint(bool has); // without: shape and word only
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    QString m_word;
    bool m_hasTint = true;
};

class MethodBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit MethodBadge(const QString& method, QWidget* parent = nullptr);

    void setMethod(const QString& method);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_method;
};

class ScopeBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBadge(const QString& scope, QWidget* parent = nullptr); // "global", "product", "api", "operation"

    void setScope(const QString& scope);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_scope;
};

} // namespace widgets
