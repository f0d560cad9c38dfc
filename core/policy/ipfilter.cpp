// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ipfilter.h"

#include "core/policy/compiler.h"
#include "core/policy/ipaddress.h"
#include "core/policy/step.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 1> IpFilterAttributes{{
    {.name = "action", .kind = AttributeKind::Choice, .isRequired = true, .choices = "allow|forbid"},
}};
constexpr std::array<AttributeRule, 2> IpRangeAttributes{
    {{.name = "from", .isRequired = true}, {.name = "to", .isRequired = true}}};

struct AddressRange
{ // both ends belong to it
    IpAddress from;
    IpAddress to;
};

struct IpFilterSettings
{
    bool isAllowList = true;
    std::vector<AddressRange> ranges;

    Outcome run(Step& step) const
    {
        const std::string& text = step.context.clientAddress;
        const auto address = parseIpAddress(text);
        if (!address)
            return refuse(step, "FailedToParseCallerIP",
                          "Failed to establish IP address for the caller. Access denied.");
        const bool isListed = std::ranges::any_of(
            ranges, [&](const AddressRange& range) { return *address >= range.from && *address <= range.to; });
        if (isAllowList && !isListed)
            return refuse(step, "CallerIpNotAllowed", "Caller IP address " + text + " is not allowed. Access denied.");
        if (!isAllowList && isListed)
            return refuse(step, "CallerIpBlocked", "Caller IP address is blocked. Access denied.");
        step.note(
            [&] { return TraceNote{"Caller " + text + (isListed ? " is in the list." : " is not in the list.")}; });
        return Outcome::Next;
    }

private:
    static Outcome refuse(Step& step, const char* reason, std::string message)
    {
        RunFailure failure;
        failure.reason = reason;
        failure.message = std::move(message);
        failure.detail = "The caller's address is '" + step.context.clientAddress + "'.";
        failure.status = 403;
        failure.clientMessage = "Forbidden"; // no documentation states the text
        return step.fail(std::move(failure));
    }
};

std::optional<IpAddress> readAddress(std::string_view text, std::string_view written, base::Place place,
                                     Compiler& compiler)
{
    const auto address = parseIpAddress(trimSpace(text));
    if (!address)
        compiler.problem(
            place,
            base::translate("policy", "'%1' is no IP address. A range is written <address-range from=\"…\" to=\"…\"/>.")
                .arg(trimSpace(written)));
    return address;
}

void readSingle(const Node& element, IpFilterSettings& settings, Compiler& compiler)
{
    (void)compiler.read(element, {});
    const auto text = compiler.literal(element);
    const Node* where = element.firstText();
    const auto address = text
        ? readAddress(*text, compiler.written(element.inner), where ? where->place : element.place, compiler)
        : std::nullopt;
    if (address)
        settings.ranges.push_back({*address, *address});
}

void readRange(const Node& element, IpFilterSettings& settings, Compiler& compiler)
{
    (void)compiler.children(element, {});
    const Values values = compiler.read(element, IpRangeAttributes);
    if (!values.isUsable())
        return;
    const auto from = readAddress(values.text("from"), values.written("from"), values.place("from"), compiler);
    const auto to = readAddress(values.text("to"), values.written("to"), values.place("to"), compiler);
    if (!from || !to)
        return;
    if (from->isV6 != to->isV6 || *from > *to)
        compiler.problem(
            element.place,
            base::translate("policy", "The range must begin at its lower address, both of the same kind."));
    else
        settings.ranges.push_back({*from, *to});
}

void compileIpFilter(const Node& element, const Values& values, Compiler& compiler)
{
    IpFilterSettings settings;
    settings.isAllowList = values.text("action") == "allow";
    const auto children = compiler.children(element, {"address", "address-range"});
    if (children.empty())
        compiler.problem(element.place,
                         base::translate("policy", "ip-filter needs an <address> or an <address-range>."));
    for (const Node* child : children) {
        if (child->name == "address")
            readSingle(*child, settings, compiler);
        else
            readRange(*child, settings, compiler);
    }
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule IpFilter{
    .element = "ip-filter", .sections = in::Inbound, .attributes = IpFilterAttributes, .compile = compileIpFilter};

} // namespace policy
