// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the gateway listens, a row each.

#include "app/bridge/tablemodel.h"
#include "core/workspace/gatewaydetails.h"

namespace localgateway {

struct ListenerRow
{
    QString url;
    QString protocols;
    QString security;
    QString clients; // whether they must show a certificate
    qint64 connections = 0;

    friend bool operator==(const ListenerRow&, const ListenerRow&) = default;
};

[[nodiscard]] std::vector<ListenerRow> listenerRows(const workspace::GatewayDetails& details);
[[nodiscard]] std::vector<bridge::Column<ListenerRow>> listenerColumns();

} // namespace localgateway
