// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/conversion.h"

namespace policy {

std::optional<bool> Conversion::applies(Step& step) const
{
    std::string buffer;
    const std::string* when = step.resolve(apply, buffer);
    bool looksAtAccept = true;
    if (!when || !step.evaluate(considersAccept, looksAtAccept))
        return std::nullopt;
    const std::string* body = step.body();
    if (!body || body->empty())
        return false;
    if (*when != "always" && !isSource(step.headers().get("Content-Type"))) {
        step.note([] { return TraceNote{"The Content-Type is another: the body stays."}; });
        return false;
    }
    if (looksAtAccept && !isWanted(step.context.request.headers.joined("Accept"))) {
        step.note([] { return TraceNote{"The Accept header does not ask for it: the body stays."}; });
        return false;
    }
    return true;
}

Outcome replaceConverted(Step& step, std::optional<std::string> converted, std::string_view from,
                         std::string_view contentType)
{
    if (!converted) {
        RunFailure why;
        why.reason = "ConversionFailure"; // no documented name is known
        why.message = "The body is no well-formed " + std::string(from) + '.';
        why.isInternal = true;
        return step.fail(std::move(why));
    }
    step.note([&] {
        return TraceNote{"The body was converted from " + std::string(from) + '.', *step.body(), *converted};
    });
    step.setBody(std::move(*converted));
    step.headers().set("Content-Type", contentType);
    return Outcome::Next;
}

} // namespace policy
