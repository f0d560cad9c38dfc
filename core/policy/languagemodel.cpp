// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/languagemodel.h"

#include "core/text/json.h"

namespace policy {

namespace {
constexpr int64_t LettersOfToken = 4;
constexpr int64_t TokensOfImage = 1200; // policies section 1

void countText(const text::Node& node, int64_t& letters, int64_t& images)
{
    if (node.isString())
        letters += static_cast<int64_t>(node.text().size());
    for (const text::Node& item : node.items())
        countText(item, letters, images);
    if (node.isObject()) {
        images += node["type"].text() == "image_url" ? 1 : 0;
        countText(node["content"], letters, images);
        countText(node["text"], letters, images);
    }
}

void collectText(const text::Node& node, std::string& out)
{
    if (node.isString() && !node.text().empty())
        out += (out.empty() ? "" : "\n") + node.text();
    for (const text::Node& item : node.items())
        collectText(item, out);
    if (node.isObject()) {
        collectText(node["message"], out);
        collectText(node["delta"], out); // of a streamed answer
        collectText(node["content"], out);
        collectText(node["text"], out);
    }
}

std::string textOfMembers(std::string_view body, std::initializer_list<std::string_view> members)
{
    const auto document = text::parseJson(body);
    std::string out;
    for (const std::string_view member : members) {
        if (document)
            collectText((*document)[member], out);
    }
    return out;
}
} // namespace

std::string promptText(std::string_view requestBody)
{
    return textOfMembers(requestBody, {"messages", "prompt", "input"});
}

std::string completionText(std::string_view responseBody)
{
    return textOfMembers(responseBody, {"choices", "output"});
}

int64_t lettersOfCompletion(std::string_view event)
{
    return static_cast<int64_t>(completionText(event).size());
}

int64_t tokensOfLetters(int64_t letters)
{
    return (letters + LettersOfToken - 1) / LettersOfToken;
}

int64_t guessPromptTokens(std::string_view requestBody)
{
    const auto document = text::parseJson(requestBody);
    if (!document)
        return 0;
    int64_t letters = 0;
    int64_t images = 0;
    for (const std::string_view member : {"messages", "prompt", "input"})
        countText((*document)[member], letters, images);
    return tokensOfLetters(letters) + images * TokensOfImage;
}

std::optional<TokenUsage> readUsage(std::string_view responseBody)
{
    const auto document = text::parseJson(responseBody);
    if (!document || !(*document)["usage"].isObject())
        return std::nullopt;
    const text::Node& usage = (*document)["usage"];
    const auto number = [&usage](std::string_view name, std::string_view other) {
        return usage[name].asInteger().value_or(usage[other].asInteger().value_or(0));
    };
    TokenUsage out{number("prompt_tokens", "input_tokens"), number("completion_tokens", "output_tokens")};
    if (const auto total = usage["total_tokens"].asInteger(); total && *total > out.total())
        out.completion = *total - out.prompt;
    return out;
}

bool isStreamed(const Context& context)
{
    return http::equalsIgnoreCase(context.response.headers.get("Content-Type").substr(0, 17), "text/event-stream");
}

} // namespace policy
