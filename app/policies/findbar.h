// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search of a text: what is looked for, how often it is there, on and back.

#include <QWidget>

class QLineEdit;

namespace widgets {
class Label;
}

namespace policies {

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void begin(const QString& text); // empty: what was looked for last
    [[nodiscard]] QString text() const;
    void setCounts(int number, int count); // number 0: none is selected

signals:
    void textChanged(const QString& text);
    void nextRequested(bool backwards);
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* m_query = nullptr;
    widgets::Label* m_count = nullptr;
};

} // namespace policies
