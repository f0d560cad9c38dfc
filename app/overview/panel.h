// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A framed part of the page: a title with what belongs to it in the header, the content below.

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {
class Label;
}

namespace overview {

class Panel final : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note); // after the title, in secondary text
    void addToHeader(QWidget* part); // at its right end
    void addAfterTitle(QWidget* part);
    void setContent(QWidget* content);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();

    QVBoxLayout* m_column = nullptr;
    QWidget* m_header = nullptr;
    QHBoxLayout* m_row = nullptr;
    widgets::Label* m_note = nullptr;
    int m_afterTitle = 2;
};

} // namespace overview
