// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the drawer shows of one request: who called what, where it went, where the time went.

#include "app/widgets/target.h"
#include "core/traffic/record.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace widgets {
class Label;
}

namespace requests {

class PhaseBars;

class RequestDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetails(QWidget* parent = nullptr);

    void show(const traffic::Record& record);

signals:
    void targetChosen(const widgets::Target& target);

private:
    void addLine(const QString& name, const QString& value, const widgets::Target& target = {});

    QFormLayout* m_form = nullptr;
    widgets::Label* m_times = nullptr;
    PhaseBars* m_bars = nullptr;
};

// The phases of a request on one time axis: a bar and its milliseconds each.
class PhaseBars final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void show(const traffic::Record& record);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    traffic::Record m_record;
};

} // namespace requests
