// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/listenerrows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace localgateway {

namespace {
QString listenerWords(const char* text)
{
    return QCoreApplication::translate("localgateway", text);
}

QString clientWords(const workspace::GatewayDetails::Listener& listener)
{
    using Mode = net::ClientCertificates;
    if (!listener.isTls)
        return {};
    switch (listener.clientCertificates) {
    case Mode::Ask:
        return listenerWords(QT_TRANSLATE_NOOP("localgateway", "asked for, policies judge"));
    case Mode::Optional:
        return listenerWords(QT_TRANSLATE_NOOP("localgateway", "checked when shown"));
    case Mode::Required:
        return listenerWords(QT_TRANSLATE_NOOP("localgateway", "required"));
    case Mode::NotAsked:
        break;
    }
    return listenerWords(QT_TRANSLATE_NOOP("localgateway", "not asked for"));
}
} // namespace

std::vector<ListenerRow> listenerRows(const workspace::GatewayDetails& details)
{
    std::vector<ListenerRow> out;
    for (const auto& listener : details.listeners) {
        ListenerRow row;
        row.url = bridge::toQt(listener.url);
        row.protocols = listener.offersHttp2 ? u"HTTP/1.1, HTTP/2"_s : u"HTTP/1.1"_s;
        row.security =
            listener.isTls ? u"TLS 1.2, TLS 1.3"_s : listenerWords(QT_TRANSLATE_NOOP("localgateway", "none"));
        row.clients = clientWords(listener);
        row.connections = static_cast<qint64>(listener.connections);
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<bridge::Column<ListenerRow>> listenerColumns()
{
    using Column = bridge::Column<ListenerRow>;
    using widgets::CellKind;
    Column url{listenerWords(QT_TRANSLATE_NOOP("localgateway", "Address")), CellKind::Mono, 0, 260};
    url.text = url.tip = [](const ListenerRow& row) { return row.url; };
    Column protocols{listenerWords(QT_TRANSLATE_NOOP("localgateway", "Protocols")), CellKind::Text, 2, 150};
    protocols.text = [](const ListenerRow& row) { return row.protocols; };
    Column security{listenerWords(QT_TRANSLATE_NOOP("localgateway", "Encryption")), CellKind::Text, 1, 150};
    security.text = [](const ListenerRow& row) { return row.security; };
    Column clients{listenerWords(QT_TRANSLATE_NOOP("localgateway", "Client certificates")), CellKind::Text, 1, 200};
    clients.stretches = true;
    clients.text = clients.tip = [](const ListenerRow& row) { return row.clients; };
    Column connections{listenerWords(QT_TRANSLATE_NOOP("localgateway", "Open connections")), CellKind::Number, 0, 130};
    connections.text = [](const ListenerRow& row) { return bridge::number(row.connections); };
    connections.sortKey = [](const ListenerRow& row) { return QVariant(row.connections); };
    return {url, protocols, security, clients, connections};
}

} // namespace localgateway
