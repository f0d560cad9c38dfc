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
    {.name = "action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = "allow|forbid",
     .mayCompute = true},
}};
constexpr std::array<AttributeRule, 2> IpRangeAttributes{
    {{.name = "from", .isRequired = true, .mayCompute = true}, {.name = "to", .isRequired = true, .mayCompute = true}}};
constexpr std::array<ElementRule, 2> IpFilterChildren{{
    {.name = "address", .content = Content::Computed},
    {.name = "address-range", .attributes = IpRangeAttributes},
}};

constexpr std::string_view AllowAction = "allow";

// One end of a range. What is written out is read once.
struct AddressEnd
{
    ComputedText text;
    std::optional<IpAddress> address; // of a literal
};

struct AddressRange
{ // both ends belong to it
    AddressEnd from;
    AddressEnd to;
};

struct IpFilterSettings
{
    ComputedText action;
    bool isLiteralAllowList = false;
    std::vector<AddressRange> ranges;

    Outcome run(Step& step) const
    {
        const std::string& text = step.context.clientAddress;
        const auto address = parseIpAddress(text);
        if (!address)
            return refuse(step, "FailedToParseCallerIP",
                          "Failed to establish IP address for the caller. Access denied.");
        bool isAllowList = isLiteralAllowList;
        if (!action.isLiteral()) {
            std::string what;
            if (!step.evaluate(action, what))
                return Outcome::Fail;
            isAllowList = what == AllowAction;
        }
        const auto isListed = find(step, *address);
        if (!isListed)
            return Outcome::Fail;
        if (isAllowList && !*isListed)
            return refuse(step, "CallerIpNotAllowed", "Caller IP address " + text + " is not allowed. Access denied.");
        if (!isAllowList && *isListed)
            return refuse(step, "CallerIpBlocked", "Caller IP address is blocked. Access denied.");
        step.note(
            [&] { return TraceNote{"Caller " + text + (*isListed ? " is in the list." : " is not in the list.")}; });
        return Outcome::Next;
    }

private:
    // nullopt: an expression failed.
    [[nodiscard]] std::optional<bool> find(Step& step, const IpAddress& caller) const
    {
        for (const AddressRange& range : ranges) {
            if (range.from.address && range.to.address) {
                if (caller >= *range.from.address && caller <= *range.to.address)
                    return true;
                continue;
            }
            const auto from = addressOf(step, range.from);
            const auto to = from ? addressOf(step, range.to) : std::nullopt;
            if (!to)
                return std::nullopt;
            if (caller >= *from && caller <= *to)
                return true;
        }
        return false;
    }

    [[nodiscard]] static std::optional<IpAddress> addressOf(Step& step, const AddressEnd& end)
    {
        std::string text;
        if (end.address)
            return end.address;
        if (!step.evaluate(end.text, text))
            return std::nullopt;
        const auto address = parseIpAddress(trimSpace(text));
        if (!address) {
            RunFailure failure;
            failure.reason = "ExpressionValueEvaluationFailure";
            failure.message = "The result '" + text + "' is no IP address.";
            failure.isInternal = true;
            step.failure = std::move(failure);
        }
        return address;
    }

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

// nullopt when it is no address, and reported.
std::optional<AddressEnd> readEnd(ComputedText text, std::string_view written, base::Place place, Compiler& compiler)
{
    if (!text.isLiteral())
        return AddressEnd{std::move(text), {}};
    const auto address = parseIpAddress(trimSpace(text.literal));
    if (const auto ends = address ? std::nullopt : endsOfBlock(trimSpace(text.literal))) {
        compiler.problem(
            place,
            base::translate("policy", "'%1' is no IP address: write <address-range from=\"%2\" to=\"%3\"/>.")
                .arg(trimSpace(written))
                .arg(ends->first)
                .arg(ends->second));
        return std::nullopt;
    }
    if (!address) {
        compiler.problem(
            place,
            base::translate("policy", "'%1' is no IP address. A range is written <address-range from=\"…\" to=\"…\"/>.")
                .arg(trimSpace(written)));
        return std::nullopt;
    }
    return AddressEnd{std::move(text), address};
}

void readSingle(const Node& element, IpFilterSettings& settings, Compiler& compiler)
{
    (void)compiler.read(element);
    auto text = compiler.text(element);
    const Node* where = element.firstText();
    if (!text || compiler.isAssumed(element.inner))
        return;
    if (auto end =
            readEnd(std::move(*text), compiler.written(element.inner), where ? where->place : element.place, compiler))
        settings.ranges.push_back({*end, *end});
}

void readRange(const Node& element, IpFilterSettings& settings, Compiler& compiler)
{
    const Values values = compiler.read(element);
    if (!values.isUsable())
        return;
    auto from = readEnd(values.computedText("from"), values.written("from"), values.place("from"), compiler);
    auto to = readEnd(values.computedText("to"), values.written("to"), values.place("to"), compiler);
    if (!from || !to)
        return;
    const bool areKnown = from->address && to->address;
    if (areKnown && (from->address->isV6 != to->address->isV6 || *from->address > *to->address))
        compiler.problem(
            element.place,
            base::translate("policy", "The range must begin at its lower address, both of the same kind."));
    else
        settings.ranges.push_back({std::move(*from), std::move(*to)});
}

void compileIpFilter(const Node& element, const Values& values, Compiler& compiler)
{
    IpFilterSettings settings;
    settings.action = values.computedText("action");
    settings.isLiteralAllowList = settings.action.literal == AllowAction;
    const auto children = compiler.children(element);
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

const PolicyRule IpFilter{.element = "ip-filter",
                          .sections = in::Inbound,
                          .attributes = IpFilterAttributes,
                          .children = IpFilterChildren,
                          .compile = compileIpFilter};

} // namespace policy
