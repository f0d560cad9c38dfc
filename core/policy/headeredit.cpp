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
} // namespace

ExistsAction existsAction(const Values& values)
{
    const std::string text = values.text("exists-action", "override");
    if (text == "skip")
        return ExistsAction::Skip;
    if (text == "append")
        return ExistsAction::Append;
    return text == "delete" ? ExistsAction::Delete : ExistsAction::Override;
}

std::optional<HeaderEdit> readHeaderEdit(const Node& element, const Values& values, Compiler& compiler)
{
    HeaderEdit edit{values.text("name"), existsAction(values), compiler.literals(element, "value")};
    if (edit.action != ExistsAction::Delete && edit.values.empty()) {
        compiler.problem(element.place,
                         base::translate("policy", "set-header needs a <value>, unless it deletes the header."));
        return std::nullopt;
    }
    if (!std::ranges::all_of(edit.values, http::isFieldValue)) {
        compiler.problem(
            element.place,
            base::translate("policy", "A value of header %1 has a line break or another control character.")
                .arg(edit.name));
        return std::nullopt;
    }
    return edit;
}

bool HeaderEdit::isProtected(bool isRequest) const
{
    static constexpr std::array<std::string_view, 4> Always{"Connection", "Content-Length", "Keep-Alive",
                                                            "Transfer-Encoding"};
    if (isAmong(Always, name))
        return true;
    return !isRequest && action == ExistsAction::Delete && http::equalsIgnoreCase(name, "Server");
}

void HeaderEdit::apply(http::Headers& headers) const
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

} // namespace policy
