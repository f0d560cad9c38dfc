// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the gateway listens, each address with a button that copies it.

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace overview {

class AddressBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressBar(QWidget* parent = nullptr);

    void show(const QStringList& urls);
    void setMost(int most); // how many there is room for
    void copy(int number);
    [[nodiscard]] const QStringList& urls() const { return m_urls; }

signals:
    void copied(const QString& url);

private:
    void rebuild();

    QHBoxLayout* m_row = nullptr;
    QStringList m_urls;
    int m_most = 2;
};

} // namespace overview
