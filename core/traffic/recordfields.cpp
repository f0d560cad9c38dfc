// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordfields.h"

#include <algorithm>
#include <array>

namespace traffic {

namespace {

using Kind = FilterField::Kind;
using Text = Store::View::Text;

enum Field : size_t {
    Method,
    Url,
    Api,
    Operation,
    Product,
    Subscription,
    Backend,
    Reason,
    Source,
    Message,
    Client,
    Trace,
    KeyOf,
    OutcomeOf,
    Revision,
    Status,
    Total,
    Wait,
    Connect,
    Policy,
    In,
    Out,
    Time,
    FieldCount,
};

const std::array<FilterField, FieldCount>& fields()
{
    static const std::array<FilterField, FieldCount> all{{
        {"method", Kind::Text, {}},
        {"url", Kind::Text, {"path"}},
        {"api", Kind::Text, {}},
        {"op", Kind::Text, {"operation"}},
        {"product", Kind::Text, {}},
        {"sub", Kind::Text, {"subscription"}},
        {"backend", Kind::Text, {}},
        {"reason", Kind::Text, {}},
        {"source", Kind::Text, {"policy"}},
        {"message", Kind::Text, {}},
        {"client", Kind::Text, {"ip"}},
        {"trace", Kind::Text, {"id"}},
        {"key", Kind::Text, {}},
        {"outcome", Kind::Text, {}},
        {"rev", Kind::Text, {"revision"}},
        {"status", Kind::Number, {}},
        {"ms", Kind::Milliseconds, {"total"}},
        {"wait", Kind::Milliseconds, {}},
        {"connect", Kind::Milliseconds, {}},
        {"policies", Kind::Milliseconds, {}},
        {"in", Kind::Bytes, {}},
        {"out", Kind::Bytes, {"size"}},
        {"time", Kind::Time, {}},
    }};
    return all;
}

class RecordRow final : public FilterRow
{
public:
    explicit RecordRow(const Store::View& view)
        : m_view(view)
    { }
    void moveTo(Serial serial)
    {
        m_serial = serial;
        m_row = &m_view.hot(serial);
    }

    [[nodiscard]] std::string_view text(size_t field) const override
    {
        switch (field) {
        case Method:
            return m_view.text(m_serial, Text::Method);
        case Url:
            return m_view.text(m_serial, Text::Url);
        case Message:
            return m_view.text(m_serial, Text::Message);
        case Client:
            return m_view.text(m_serial, Text::ClientAddress);
        case Trace:
            return m_view.text(m_serial, Text::TraceId);
        case KeyOf:
            return m_row->key == KeyUsed::None ? "none" : m_row->key == KeyUsed::Primary ? "primary" : "secondary";
        case OutcomeOf:
            return outcomeName(m_row->outcome);
        default:
            return m_view.name(nameId(field));
        }
    }

    [[nodiscard]] double number(size_t field) const override
    {
        switch (field) {
        case Status:
            return m_row->status;
        case Total:
            return m_row->total / 1000.0;
        case Policy:
            return m_row->phases[1] / 1000.0;
        case Connect:
            return m_row->phases[2] / 1000.0;
        case Wait:
            return m_row->phases[4] / 1000.0;
        case In:
            return static_cast<double>(m_row->requestBytes);
        case Out:
            return static_cast<double>(m_row->responseBytes);
        case Time:
            return static_cast<double>(m_row->time);
        default:
            return 0;
        }
    }

private:
    [[nodiscard]] NameId nameId(size_t field) const
    {
        switch (field) {
        case Api:
            return m_row->api;
        case Operation:
            return m_row->operation;
        case Product:
            return m_row->product;
        case Subscription:
            return m_row->subscription;
        case Backend:
            return m_row->backend;
        case Reason:
            return m_row->reason;
        case Source:
            return m_row->source;
        case Revision:
            return m_row->revision;
        default:
            return 0;
        }
    }

    const Store::View& m_view;
    Serial m_serial = 0;
    const HotRow* m_row = nullptr;
};

} // namespace

std::span<const FilterField> recordFields()
{
    return fields();
}

Serial appendMatches(const Store::View& view, const Filter& filter, Serial from, std::vector<Serial>& out,
                     const std::function<bool()>& isCancelled)
{
    constexpr Serial RowsBetweenQuestions = 8192;
    RecordRow row(view);
    Serial serial = std::max(from, view.begin());
    for (; serial < view.end(); ++serial) {
        if (serial % RowsBetweenQuestions == 0 && isCancelled && isCancelled())
            return serial;
        row.moveTo(serial);
        if (filter.matches(row))
            out.push_back(serial);
    }
    return serial;
}

} // namespace traffic
