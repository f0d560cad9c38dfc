// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/filterreading.h"

#include "app/bridge/texts.h"

#include <algorithm>

namespace bridge {

namespace {

// Core counts bytes, the box counts characters.
qsizetype characters(std::string_view bytes)
{
    return toQt(bytes).size();
}

} // namespace

QString filterTerm(QStringView field, const QString& value)
{
    const bool isPlain = !value.isEmpty()
        && std::ranges::all_of(value, [](QChar one) { return one.isLetterOrNumber() || one == u'-' || one == u'_'; });
    return field % u'=' % (isPlain ? value : QString(u'"' % value % u'"'));
}

traffic::FilterTimes filterTimes()
{
    return {base::systemClock().now(), std::chrono::minutes(QDateTime::currentDateTime().offsetFromUtc() / 60)};
}

widgets::FilterBox::Parser filterParser(std::span<const traffic::FilterField> fields)
{
    return [fields](const QString& text) {
        widgets::FilterReading reading;
        const std::string source = toStd(text);
        const auto filter = traffic::Filter::parse(source, fields, filterTimes());
        const auto upTo = [&source](size_t byte) { return characters(std::string_view(source).substr(0, byte)); };
        if (!filter) {
            const base::Error& error = filter.error();
            reading.error = toQt(error.message);
            reading.errorAt = upTo(error.place.column > 0 ? error.place.column - 1 : 0);
            reading.errorLength = std::max<qsizetype>(1, characters(error.detail));
            return reading;
        }
        reading.readsAs = toQt(filter->describe());
        for (const traffic::FilterTerm& term : filter->terms()) {
            const qsizetype from = upTo(term.begin);
            reading.terms.append({from, upTo(term.end) - from});
        }
        return reading;
    };
}

} // namespace bridge
