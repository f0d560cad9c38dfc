// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/operations.h"

#include "core/openapi/examples.h"
#include "core/openapi/names.h"
#include "core/openapi/parameters.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace openapi {

using text::Node;

namespace {
// At most that many characters; API Management cuts display names.
std::string shortened(std::string_view text, size_t characters)
{
    size_t at = 0;
    for (size_t count = 0; at < text.size() && count < characters; ++count)
        at += std::max<size_t>(text::utf8Length(text, at), 1);
    return std::string(text.substr(0, at));
}

void takePathParameters(Operation& operation, std::string_view path, Parameters& parameters)
{
    for (const std::string& name : templateNames(path)) {
        const auto known = std::ranges::find(parameters.path, name, &Parameter::name);
        if (known != parameters.path.end())
            operation.templateParameters.push_back(*known);
        else
            operation.templateParameters.push_back({name, "string", true, {}, {}});
    }
    for (Parameter& parameter : parameters.requiredQuery)
        operation.templateParameters.push_back(std::move(parameter));
}

class Listing
{
public:
    explicit Listing(const Document& document)
        : m_document(document)
    { }

    void addPaths(const Node& paths)
    {
        for (const Node::Member& path : paths.members()) {
            const Node* item = path.key.starts_with("x-") ? nullptr : m_document.resolve(path.value);
            if (!item)
                continue;
            for (const Node::Member& member : item->members()) {
                if (std::ranges::find(Methods, member.key) != Methods.end() && member.value.isObject())
                    m_operations.push_back(read(path.key, *item, member));
            }
        }
    }

    [[nodiscard]] std::vector<Operation> take() { return std::move(m_operations); }

private:
    Operation read(const std::string& path, const Node& item, const Node::Member& method)
    {
        const Node& node = method.value;
        const std::string& id = node["operationId"].text();
        std::string wanted = normalizeOperationId(id);
        if (wanted.empty())
            wanted = normalizeOperationId(method.key + '-' + path);
        Operation operation;
        operation.name = m_names.take(wanted);
        const std::string& summary = node["summary"].text();
        operation.displayName = shortened(!summary.empty() ? summary : !id.empty() ? id : operation.name, 300);
        operation.method = text::toUpper(method.key);
        operation.place = method.keyPlace;
        Parameters parameters = readParameters(m_document, item, node);
        operation.urlTemplate = withRequiredQuery(path, parameters.requiredQuery);
        takePathParameters(operation, path, parameters);
        operation.queryParameters = std::move(parameters.optionalQuery);
        operation.headerParameters = std::move(parameters.header);
        const bool dropsBody = method.key == "get" || method.key == "head" || method.key == "options";
        if (!dropsBody) {
            operation.requests = readRequests(m_document, node, parameters.body);
            if (!operation.requests.empty()) {
                operation.requestContentType = operation.requests.front().contentType;
                operation.requestExample = operation.requests.front().example;
            }
        }
        operation.responses = readResponses(m_document, node);
        return operation;
    }

    const Document& m_document;
    UniqueNames m_names;
    std::vector<Operation> m_operations;
};

std::string withDefaults(const Node& server)
{
    std::string url = server["url"].text();
    for (const Node::Member& variable : server["variables"].members()) {
        const std::string placeholder = '{' + variable.key + '}';
        const std::string& value = variable.value["default"].text();
        for (size_t at = url.find(placeholder); at != std::string::npos; at = url.find(placeholder, at + value.size()))
            url.replace(at, placeholder.size(), value);
    }
    return url;
}

std::string swaggerUrl(const Node& root)
{
    const std::string& host = root["host"].text();
    if (host.empty())
        return {};
    const Node::Array& schemes = root["schemes"].items();
    const auto isHttps = [](const Node& scheme) { return text::toLower(scheme.text()) == "https"; };
    const bool isTls = schemes.empty() || std::ranges::any_of(schemes, isHttps);
    std::string base = root["basePath"].text();
    if (base == "/")
        base.clear();
    return (isTls ? "https" : text::toLower(schemes.front().text())) + "://" + host + base;
}
} // namespace

std::vector<Operation> listOperations(const Document& document)
{
    Listing listing(document);
    listing.addPaths(document.root()["paths"]);
    listing.addPaths(document.root()["x-ms-paths"]);
    return listing.take();
}

std::string serviceUrl(const Document& document)
{
    const Node& own = document.root()["x-servers"];
    const Node& servers = own.isArray() ? own : document.root()["servers"];
    if (!servers.isArray())
        return document.isSwagger() ? swaggerUrl(document.root()) : std::string();
    std::vector<std::string> urls;
    for (const Node& server : servers.items()) {
        std::string url = withDefaults(server);
        const std::string start = text::toLower(std::string_view(url).substr(0, 8));
        if (start == "https://")
            return url;
        if (start.starts_with("http://"))
            urls.push_back(std::move(url));
    }
    return servers.items().size() == 1 && !urls.empty() ? urls.front() : std::string();
}

} // namespace openapi
