// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace sample::cluster {

namespace {

std::optional<int> digits(std::string_view text, size_t start, size_t count)
{
    int value = 0;
    if (text.size() < start + count)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + start, text.data() + start + count, value);
    return error == std::errc() && end == text.data() + start + count ? std::optional(value) : std::nullopt;
}

std::optional<base::SystemTime> parseTimestamp(std::string_view text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute)
        + std::chrono::seconds(*second);
}

// A unit, and from where on the next smaller one is no longer said.
std::string twoUnits(int64_t value, int64_t unit, const char* unitName, int64_t smaller, const char* smallerName,
                     int64_t until)
{
    std::string text = std::to_string(value / unit) + unitName;
    const int64_t rest = value % unit / smaller;
    if (rest != 0 && value < until)
        text += std::to_string(rest) + smallerName;
    return text;
}

std::string describeSeconds(int64_t seconds)
{
    constexpr int64_t Minute = 60;
    constexpr int64_t Hour = 60 * Minute;
    constexpr int64_t Day = 24 * Hour;
    if (seconds < 0)
        return "0s";
    if (seconds < 2 * Minute)
        return std::to_string(seconds) + 's';
    if (seconds < 3 * Hour)
        return twoUnits(seconds, Minute, "m", 1, "s", 10 * Minute);
    if (seconds < 2 * Day)
        return twoUnits(seconds, Hour, "h", Minute, "m", 8 * Hour);
    if (seconds < 2 * 365 * Day)
        return twoUnits(seconds, Day, "d", Hour, "h", 8 * Day);
    return twoUnits(seconds, 365 * Day, "y", Day, "d", 8 * 365 * Day);
}

Node columnDefinition(std::string_view name, std::string_view type, int64_t priority, std::string_view description)
{
    return object({{"name", string(name)},
                   {"type", string(type)},
                   {"format", string(name == "Name" ? "name" : "")},
                   {"description", string(description)},
                   {"priority", Node::integer(priority)}});
}

Node header(const ResourceType& type, const TableLayout* layout)
{
    Node columns = Node::array();
    if (!layout || layout->startsWithName)
        columns.append(columnDefinition("Name", "string", 0, "Name must be unique within a namespace."));
    if (layout) {
        for (const TableColumn& column : layout->columns)
            columns.append(columnDefinition(column.name, column.type, column.priority, column.name));
    } else {
        for (const PrinterColumn& column : type.columns)
            columns.append(columnDefinition(column.name, column.type, column.priority, column.description));
        if (type.columns.empty())
            columns.append(columnDefinition("Age", "string", 0, "Time since it was created."));
    }
    return columns;
}

// ".spec.percent", ".spec.ports[0].port"
const Node& atJsonPath(const Node& item, std::string_view path)
{
    static const Node Missing;
    const Node* current = &item;
    while (!path.empty()) {
        if (path.front() == '.') {
            path.remove_prefix(1);
            const size_t end = std::min(path.find_first_of(".["), path.size());
            current = &(*current)[path.substr(0, end)];
            path.remove_prefix(end);
            continue;
        }
        const size_t close = path.find(']');
        const auto index = close == std::string_view::npos ? std::nullopt : digits(path, 1, close - 1);
        if (!index || static_cast<size_t>(*index) >= current->items().size())
            return Missing;
        current = &current->items()[static_cast<size_t>(*index)];
        path.remove_prefix(close + 1);
    }
    return *current;
}

std::vector<Node> customCells(const ResourceType& type, const Node& item, base::SystemTime now)
{
    if (type.columns.empty())
        return {string(ageOf(textAt(item, {"metadata", "creationTimestamp"}), now))};
    std::vector<Node> cells;
    for (const PrinterColumn& column : type.columns) {
        const Node& value = atJsonPath(item, column.path);
        cells.push_back(column.type == "date" ? string(ageOf(value.text(), now)) : value);
    }
    return cells;
}

Node rowObject(const Node& item, IncludeObject include)
{
    if (include == IncludeObject::Whole)
        return item;
    return object({{"kind", string("PartialObjectMetadata")},
                   {"apiVersion", string("meta.k8s.io/v1")},
                   {"metadata", item["metadata"]}});
}

} // namespace

std::string ageOf(std::string_view timestamp, base::SystemTime now)
{
    const auto then = parseTimestamp(timestamp);
    if (!then)
        return "<unknown>";
    return describeSeconds(std::chrono::duration_cast<std::chrono::seconds>(now - *then).count());
}

Node tableOf(const ResourceType& type, std::span<const Node* const> items, base::SystemTime now, IncludeObject include,
             bool hasHeader)
{
    const TableLayout* layout = layoutFor(type);
    Node rows = Node::array();
    for (const Node* item : items) {
        Node cells = Node::array();
        if (!layout || layout->startsWithName)
            cells.append(string(nameOf(*item)));
        for (Node& cell : layout ? layout->cells(*item, now) : customCells(type, *item, now))
            cells.append(std::move(cell));
        Node row = object({{"cells", cells}});
        if (include != IncludeObject::None)
            row.set("object", rowObject(*item, include));
        rows.append(std::move(row));
    }
    return object({{"kind", string("Table")},
                   {"apiVersion", string("meta.k8s.io/v1")},
                   {"metadata", Node::object()},
                   {"columnDefinitions", hasHeader ? header(type, layout) : Node()},
                   {"rows", rows}});
}

} // namespace sample::cluster
