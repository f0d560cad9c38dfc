// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"

#include "core/text/uniquekeys.h"
#include "core/text/utf8.h"

#include <optional>
#include <utility>

namespace text {

namespace {
class CsvReader
{
public:
    CsvReader(std::string_view source, char separator)
        : m_source(source)
        , m_separator(separator)
    { }

    base::Result<std::vector<CsvRow>> read()
    {
        std::vector<CsvRow> rows;
        while (m_position < m_source.size()) {
            if (takeLineBreak())
                continue;
            if (auto error = readRow(rows.emplace_back()))
                return base::fail(std::move(*error));
        }
        return rows;
    }

private:
    bool takeLineBreak()
    {
        const std::string_view rest = m_source.substr(m_position);
        const size_t length = rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0;
        m_position += length;
        return length != 0;
    }

    std::optional<base::Error> readRow(CsvRow& row)
    {
        for (;;) {
            if (auto error = readField(row.emplace_back()))
                return error;
            if (m_position >= m_source.size() || takeLineBreak())
                return std::nullopt;
            if (m_source[m_position] != m_separator)
                return fault(m_position, base::translate("text", "A separator is missing behind this closing quote."));
            ++m_position;
        }
    }

    std::optional<base::Error> readField(std::string& field)
    {
        if (m_position < m_source.size() && m_source[m_position] == '"')
            return readQuoted(field);
        const char stops[] = {m_separator, '\r', '\n'};
        for (;;) {
            const size_t end =
                std::min(m_source.find_first_of(std::string_view(stops, 3), m_position), m_source.size());
            field.append(m_source, m_position, end - m_position);
            m_position = end;
            if (end >= m_source.size() || m_source[end] != '\r' || m_source.substr(end).starts_with("\r\n"))
                return std::nullopt;
            field += m_source[m_position++]; // a carriage return alone is text
        }
    }

    std::optional<base::Error> readQuoted(std::string& field)
    {
        const size_t begin = m_position++;
        for (;;) {
            const size_t quote = m_source.find('"', m_position);
            if (quote == std::string_view::npos)
                return fault(begin, base::translate("text", "The quote that begins here is never closed."));
            field.append(m_source, m_position, quote - m_position);
            m_position = quote + 1;
            if (m_position >= m_source.size() || m_source[m_position] != '"')
                return std::nullopt;
            field += '"';
            ++m_position;
        }
    }

    [[nodiscard]] base::Error fault(size_t offset, base::Message message) const
    {
        return base::Error{base::Error::Kind::Invalid, std::move(message)}.at({}, base::placeOf(m_source, offset));
    }

    std::string_view m_source;
    char m_separator;
    size_t m_position = 0;
};
} // namespace

base::Result<std::vector<CsvRow>> parseCsv(std::string_view source, CsvOptions options)
{
    if (source.starts_with(ByteOrderMark))
        source.remove_prefix(ByteOrderMark.size());
    if (const size_t invalid = firstInvalidUtf8(source); invalid != std::string_view::npos)
        return base::fail(
            base::Error{base::Error::Kind::Invalid, notUtf8Message()}.at({}, base::placeOf(source, invalid)));
    return CsvReader(source, options.separator).read();
}

void appendCsvRow(std::string& out, std::span<const std::string> fields, CsvOptions options)
{
    const char special[] = {options.separator, '"', '\r', '\n'};
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i != 0)
            out += options.separator;
        // A row of one empty field would be an empty line, which is no row.
        const bool needsQuotes = fields[i].find_first_of(std::string_view(special, 4)) != std::string::npos
            || (fields.size() == 1 && fields[i].empty());
        if (!needsQuotes) {
            out += fields[i];
            continue;
        }
        out += '"';
        for (const char c : fields[i])
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    out += "\r\n";
}

} // namespace text
