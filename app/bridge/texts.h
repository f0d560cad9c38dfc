// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Core values in words for the screen: UTF-8 to QString, messages in the language of the program, times, sizes.

#include "app/widgets/notice.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace bridge {

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toStd(const QString& text)
{
    return text.toStdString();
}

// In the language of the program, with its arguments.
[[nodiscard]] QString toQt(const base::Message& message);

// The sentence, then where: "orders/policy.xml:3:7".
[[nodiscard]] QString sentence(const base::Error& error);
[[nodiscard]] QString sentence(const base::Problem& problem);
[[nodiscard]] QString detail(const base::Error& error); // raw cause and what was being done; empty: nothing to add
[[nodiscard]] widgets::Notice toNotice(const base::Error& error, const QString& headline = {});

[[nodiscard]] QString whyReadOnly(); // for what would change something in a read-only workspace

[[nodiscard]] QDateTime toQt(base::SystemTime time);

// "now", "2 s ago", "41 min ago"; from one hour on the time of day, and from another day on the date too.
[[nodiscard]] QString ago(base::SystemTime then, base::SystemTime now);
// "14:28:39.589", for a column of times.
[[nodiscard]] QString clockTime(base::SystemTime time);
// "2 s", "7 min", "3 h", "12 d": an age without "ago".
[[nodiscard]] QString age(std::chrono::seconds seconds);

[[nodiscard]] QString number(int64_t value); // thin spaces: "412 806"
[[nodiscard]] QString decimal(double value, int digits);
[[nodiscard]] QString milliseconds(std::chrono::microseconds time); // "0.80", "23.4", "1 004": without the unit
[[nodiscard]] QString duration(std::chrono::microseconds time); // "0.80 ms", "1.2 s"
[[nodiscard]] QString bytes(uint64_t count); // "84 B", "1.2 KB"
[[nodiscard]] QString perSecond(double rate); // "41.8/s"

} // namespace bridge
