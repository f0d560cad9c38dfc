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
class Waterfall;
} // namespace widgets

namespace requests {

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
    widgets::Waterfall* m_bars = nullptr;
};

} // namespace requests
