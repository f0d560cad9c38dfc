// SPDX-License-Identifier: GPL-3.0-or-later
// First line: an operation template. Second line: a request path and query that is matched against it.
#include "core/routing/table.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const size_t line = text.find('\n');
    const std::string target = line == std::string::npos ? std::string("/") : text.substr(line + 1);
    catalog::Catalog catalog;
    catalog::Api& api = catalog.apis.emplace_back();
    api.name = catalog::ApiName("a");
    api.protocols = {"http"};
    catalog::Operation& operation = api.operations.emplace_back();
    operation.method = "GET";
    operation.urlTemplate = text.substr(0, line);
    const auto table = routing::Table::compile(std::make_shared<const catalog::Catalog>(std::move(catalog)), {});

    const size_t mark = target.find('?');
    const std::string_view path = std::string_view(target).substr(0, mark);
    const std::string_view query =
        mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
    const http::Headers headers;
    const routing::Call call{"GET", "http", path, query, headers};
    const auto match = table.match(call);
    if (!match)
        return match.error().message(call).english().empty() ? (std::abort(), 0) : 0;
    for (const auto& [name, value] : match->parameters()) {
        if (name.empty())
            std::abort(); // a template without names must have been refused
    }
    (void)table.authorize(*match, headers, query);
    return 0;
}
