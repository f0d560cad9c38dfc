// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/certificaterows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace localgateway {

namespace {
constexpr qint64 SecondsOfDay = 86'400;
constexpr qint64 SoonDays = 14; // it is time to replace it

QString certificateWords(const char* text)
{
    return QCoreApplication::translate("localgateway", text);
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList out;
    for (const std::string& text : texts)
        out.append(bridge::toQt(text));
    return out.join(u", "_s);
}

void judgeExpiry(CertificateRow& row, base::SystemTime now)
{
    const qint64 seconds = row.notAfter - std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const QString date = QDateTime::fromSecsSinceEpoch(row.notAfter).toString(u"d MMM yyyy HH:mm"_s);
    if (seconds <= 0) {
        row.state = widgets::State::Danger;
        row.expires = certificateWords(QT_TRANSLATE_NOOP("localgateway", "%1, expired")).arg(date);
        return;
    }
    if (seconds < SoonDays * SecondsOfDay)
        row.state = widgets::State::Warning;
    row.expires = certificateWords(QT_TRANSLATE_NOOP("localgateway", "%1, in %2"))
                      .arg(date, bridge::age(std::chrono::seconds(seconds)));
}

CertificateRow certificateRow(const workspace::GatewayDetails::Certificate& certificate, base::SystemTime now)
{
    const pki::CertificateFacts& facts = certificate.facts;
    CertificateRow row;
    row.key = bridge::toQt(certificate.id) + u' ' + bridge::toQt(facts.thumbprint);
    row.subject = bridge::toQt(facts.commonName.empty() ? facts.subject : facts.commonName);
    row.names = joined(facts.dnsNames);
    row.places = joined(certificate.places);
    row.notAfter = facts.notAfter;
    if (certificate.id.empty()) {
        row.shownTo = certificateWords(QT_TRANSLATE_NOOP("localgateway", "callers"));
    } else {
        row.shownTo = certificateWords(QT_TRANSLATE_NOOP("localgateway", "backends"));
        if (row.places.isEmpty())
            row.places = certificateWords(QT_TRANSLATE_NOOP("localgateway", "only where a policy names %1"))
                             .arg(bridge::toQt(certificate.id));
    }
    row.tip = certificateWords(QT_TRANSLATE_NOOP("localgateway", "Subject: %1\nIssued by: %2\nThumbprint: %3"))
                  .arg(bridge::toQt(facts.subject), bridge::toQt(facts.issuer), bridge::toQt(facts.thumbprint));
    judgeExpiry(row, now);
    return row;
}
} // namespace

std::vector<CertificateRow> certificateRows(const workspace::GatewayDetails& details, base::SystemTime now)
{
    std::vector<CertificateRow> out;
    for (const auto& certificate : details.certificates)
        out.push_back(certificateRow(certificate, now));
    return out;
}

std::vector<bridge::Column<CertificateRow>> certificateColumns()
{
    using Column = bridge::Column<CertificateRow>;
    using widgets::CellKind;
    Column subject{certificateWords(QT_TRANSLATE_NOOP("localgateway", "Certificate")), CellKind::Name, 0, 170};
    subject.text = [](const CertificateRow& row) { return row.subject; };
    subject.tip = [](const CertificateRow& row) { return row.tip; };
    Column names{certificateWords(QT_TRANSLATE_NOOP("localgateway", "Names")), CellKind::Mono, 1, 170};
    names.text = names.tip = [](const CertificateRow& row) { return row.names; };
    Column shownTo{certificateWords(QT_TRANSLATE_NOOP("localgateway", "Shown to")), CellKind::Text, 1, 90};
    shownTo.text = [](const CertificateRow& row) { return row.shownTo; };
    Column places{certificateWords(QT_TRANSLATE_NOOP("localgateway", "Where")), CellKind::Text, 1, 170};
    places.stretches = true;
    places.text = places.tip = [](const CertificateRow& row) { return row.places; };
    Column expires{certificateWords(QT_TRANSLATE_NOOP("localgateway", "Expires")), CellKind::Text, 0, 200};
    expires.text = [](const CertificateRow& row) { return row.expires; };
    expires.state = [](const CertificateRow& row) { return std::optional(row.state); };
    expires.shapeOnly = true;
    expires.sortKey = [](const CertificateRow& row) { return QVariant(row.notAfter); };
    return {subject, names, shownTo, places, expires};
}

} // namespace localgateway
