// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Certificates that the gateway shows, to callers and to backends, a row each.

#include "app/bridge/tablemodel.h"
#include "core/workspace/gatewaydetails.h"

namespace localgateway {

struct CertificateRow
{
    QString key;
    QString subject;
    QString names;
    QString shownTo;
    QString places;
    QString tip; // all that there is to know
    qint64 notAfter = 0; // Unix seconds
    QString expires;
    widgets::State state = widgets::State::Success;

    friend bool operator==(const CertificateRow&, const CertificateRow&) = default;
};

[[nodiscard]] std::vector<CertificateRow> certificateRows(const workspace::GatewayDetails& details,
                                                          base::SystemTime now);
[[nodiscard]] std::vector<bridge::Column<CertificateRow>> certificateColumns();

} // namespace localgateway
