// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/services/service.h"

#include "core/text/json.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace sample::services {

Service::Service(Instance instance)
    : m_instance(std::move(instance))
{ }

Answer Service::handle(const Call& call)
{
    const std::string_view path = call.head.path();
    if (path == "/healthz")
        return textAnswer(200, "text/plain", "ok\n");
    if (path == "/readyz")
        return ready();
    if (!m_instance.documentName.empty() && path == '/' + m_instance.documentName) {
        const bool isJson = m_instance.documentName.ends_with(".json");
        return textAnswer(200, isJson ? "application/json" : "application/yaml", m_instance.document);
    }
    return answer(call);
}

Answer Service::ready()
{
    return textAnswer(200, "text/plain", "ready\n");
}

std::string Service::environment(const std::string& name, std::string_view fallback) const
{
    const auto found = m_instance.environment.find(name);
    return found == m_instance.environment.end() ? std::string(fallback) : found->second;
}

std::string imageName(std::string_view image)
{
    const size_t slash = image.rfind('/');
    std::string_view name = slash == std::string_view::npos ? image : image.substr(slash + 1);
    return std::string(name.substr(0, name.find_first_of(":@")));
}

Answer jsonAnswer(int status, const text::Node& body)
{
    return textAnswer(status, "application/json", text::formatJson(body));
}

Answer problem(int status, std::string sentence)
{
    text::Node body = text::Node::object();
    body.set("error", text::Node::string(std::move(sentence)));
    return jsonAnswer(status, body);
}

Answer textAnswer(int status, std::string_view contentType, std::string body)
{
    Answer answer;
    answer.head.status = status;
    answer.head.headers.set("Content-Type", contentType);
    answer.body = std::move(body);
    return answer;
}

Answer notAllowed(std::string_view allowed)
{
    Answer answer = problem(405, "This is not possible here.");
    answer.head.headers.set("Allow", allowed);
    return answer;
}

std::vector<std::string> pathParts(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const size_t end = std::min(path.find('/'), path.size());
        if (end > 0)
            parts.push_back(http::percentDecode(path.substr(0, end)));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return parts;
}

std::optional<int64_t> wholeNumber(std::string_view text)
{
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(value)
                                                                                     : std::nullopt;
}

std::string accessLine(const Call& call, const Answer& answer, std::string_view peer, base::SystemTime now,
                       std::chrono::microseconds taken)
{
    std::array<char, 32> milliseconds{};
    std::snprintf(milliseconds.data(), milliseconds.size(), "%.1f", static_cast<double>(taken.count()) / 1000.0);
    const auto agent = call.head.headers.find("User-Agent");
    std::string line(peer);
    line += " - - [" + base::formatIso8601(now) + "] \"" + call.head.method + ' ' + call.head.target + " HTTP/1.1\" ";
    line += std::to_string(answer.head.status) + ' ' + std::to_string(answer.body.size()) + " \"-\" \"";
    line += std::string(agent.value_or("-")) + "\" " + milliseconds.data() + "ms";
    return line;
}

} // namespace sample::services
