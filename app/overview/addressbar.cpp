// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/addressbar.h"

#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace overview {

namespace measure = widgets::measure;

AddressBar::AddressBar(QWidget* parent)
    : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
}

void AddressBar::show(const QStringList& urls)
{
    if (urls == m_urls)
        return;
    m_urls = urls;
    rebuild();
}

void AddressBar::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    rebuild();
}

void AddressBar::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < std::min<int>(m_most, static_cast<int>(m_urls.size())); ++i) {
        m_row->addWidget(new widgets::Label(m_urls[i], widgets::FontRole::Data, widgets::Role::Text2, this));
        auto* button = widgets::Button::iconOnly(u"copy", tr("Copy %1").arg(m_urls[i]), this);
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { copy(i); });
    }
}

void AddressBar::copy(int number)
{
    if (number >= m_urls.size())
        return;
    QGuiApplication::clipboard()->setText(m_urls[number]);
    emit copied(m_urls[number]);
}

} // namespace overview
