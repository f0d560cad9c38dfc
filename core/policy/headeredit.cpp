// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/headeredit.h"

#include "core/http/grammar.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
template<size_t N>
bool isAmong(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::ranges::any_of(names, [name](std::string_view one) { return http::equalsIgnoreCase(one, name); });
}

// Every other header of several values becomes one, joined with commas.
bool isSentSeparately(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> Names{
        "User-Agent", "WWW-Authenticate",  "Proxy-Authenticate",  "Cookie",        "Set-Cookie", "Warning", "Date",
        "Expires",    "If-Modified-Since", "If-Unmodified-Since", "Last-Modified", "Retry-After"};
    return isAmong(Names, name);
}

std::string join(const std::vector<std::string>& values)
{
    std::string out;
    for (const std::string& value : values)
        out += (out.empty() ? "" : ", ") + value;
    return out;
}

// The connection's own.
bool isProtected(std::string_view name, ExistsAction action, bool isRequest)
{
    static constexpr std::array<std::string_view, 4> Always{"Connection", "Content-Length", "Keep-Alive",
                                                            "Transfer-Encoding"};
    if (isAmong(Always, name))
        return true;
    return !isRequest && action == ExistsAction::Delete && http::equalsIgnoreCase(name, "Server");
}

void edit(http::Headers& headers, const std::string& name, ExistsAction action, const std::vector<std::string>& values)
{
    if (action == ExistsAction::Delete) {
        headers.remove(name);
        return;
    }
    if (action == ExistsAction::Skip && headers.has(name))
        return;
    const bool isSeparate = isSentSeparately(name);
    if (action == ExistsAction::Append && headers.has(name) && !isSeparate) {
        headers.set(name, headers.joined(name) + ", " + join(values));
        return;
    }
    if (!isSeparate) {
        headers.set(name, join(values));
        return;
    }
    if (action == ExistsAction::Override)
        headers.remove(name);
    for (const std::string& value : values)
        headers.append(name, value);
}

// False: one threw, or would break the message; then the step has failed.
bool evaluateValues(Step& step, const std::string& name, const std::vector<ComputedText>& computed,
                    std::vector<std::string>& out)
{
    for (const ComputedText& one : computed) {
        std::string& value = out.emplace_back();
        if (!step.evaluate(one, value))
            return false;
        if (http::isFieldValue(value))
            continue;
        RunFailure failure;
        failure.reason = "ExpressionValueEvaluationFailure";
        failure.message = "A value of header " + name + " has a line break or another control character.";
        failure.isInternal = true;
        step.failure = std::move(failure);
        return false;
    }
    return true;
}
} // namespace

ExistsAction existsAction(std::string_view text)
{
    if (text == "skip")
        return ExistsAction::Skip;
    if (text == "append")
        return ExistsAction::Append;
    return text == "delete" ? ExistsAction::Delete : ExistsAction::Override;
}

bool evaluateAction(Step& step, const ComputedText& computed, ExistsAction& out)
{
    std::string buffer;
    const std::string* text = step.resolve(computed, buffer);
    if (text)
        out = existsAction(*text);
    return text != nullptr;
}

std::optional<HeaderEdit> readHeaderEdit(const Node& element, const Values& values, Compiler& compiler)
{
    HeaderEdit edit{values.computedText("name"), values.computedText("exists-action"), compiler.texts(element)};
    const bool hasValues = std::ranges::any_of(element.children, &Node::isElement); // faulty ones are reported
    if (edit.action.isLiteral() && edit.action.literal != "delete" && !hasValues) {
        compiler.problem(element.place,
                         base::translate("policy", "set-header needs a <value>, unless it deletes the header."));
        return std::nullopt;
    }
    const auto isSound = [](const ComputedText& value) { return http::isFieldValue(value.literal); };
    if (!std::ranges::all_of(edit.values, isSound)) {
        compiler.problem(
            element.place,
            base::translate("policy", "A value of header %1 has a line break or another control character.")
                .arg(edit.name.literal));
        return std::nullopt;
    }
    edit.fix();
    return edit;
}

void HeaderEdit::fix()
{
    if (!name.isLiteral() || !action.isLiteral() || !std::ranges::all_of(values, &ComputedText::isLiteral))
        return;
    fixed.emplace();
    fixed->action = existsAction(action.literal);
    fixed->isProtectedRequest = isProtected(name.literal, fixed->action, true);
    fixed->isProtectedResponse = isProtected(name.literal, fixed->action, false);
    fixed->isSeparate = isSentSeparately(name.literal);
    fixed->isHost = http::equalsIgnoreCase(name.literal, "Host");
    for (const ComputedText& value : values)
        fixed->joined += (&value == &values.front() ? "" : ", ") + value.literal;
}

// The usual change: nothing of it is computed, nobody watches. False: it is not that simple.
bool HeaderEdit::applyFixed(Step& step, http::Headers& headers, bool isRequest) const
{
    if (!fixed || step.trace || fixed->isSeparate || fixed->action == ExistsAction::Append)
        return false;
    if (isRequest ? fixed->isProtectedRequest : fixed->isProtectedResponse)
        return true;
    if (fixed->action == ExistsAction::Delete)
        headers.remove(name.literal);
    else if (fixed->action == ExistsAction::Override)
        headers.set(name.literal, fixed->joined);
    else if (!headers.has(name.literal))
        headers.append(name.literal, fixed->joined);
    if (fixed->isHost)
        noteHost(step, headers, name.literal);
    return true;
}

// Whether the Host that goes on is the document's own.
void HeaderEdit::noteHost(Step& step, const http::Headers& headers, std::string_view header)
{
    if (&headers == &step.context.request.headers && http::equalsIgnoreCase(header, "Host"))
        step.context.isHostSet = headers.has("Host");
}

bool HeaderEdit::applyComputed(Step& step, http::Headers& headers, bool isRequest) const
{
    std::string buffer;
    ExistsAction what = ExistsAction::Override;
    std::vector<std::string> texts;
    const std::string* header = step.resolve(name, buffer);
    if (!header || !evaluateAction(step, action, what))
        return false;
    if (what != ExistsAction::Delete && !evaluateValues(step, *header, values, texts))
        return false;
    if (isProtected(*header, what, isRequest)) {
        step.note([&] { return TraceNote{"Header " + *header + " belongs to the connection and stays as it is."}; });
        return true;
    }
    const std::string before = step.trace ? headers.joined(*header) : std::string();
    edit(headers, *header, what, texts);
    noteHost(step, headers, *header);
    step.note([&] {
        const std::string after = headers.joined(*header);
        const char* done = !headers.has(*header) ? " deleted." : after == before ? " stays." : " set.";
        return TraceNote{"Header " + *header + done, before, after};
    });
    return true;
}

} // namespace policy
