// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/document.h"

#include "core/http/url.h"
#include "core/text/pointer.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <array>
#include <utility>

namespace openapi {

using base::Error;
using base::translate;
using text::Node;

namespace {
constexpr std::array<std::string_view, 9> Versions{"2.0",   "3.0.0", "3.0.1", "3.0.2", "3.0.3",
                                                   "3.0.4", "3.1.0", "3.1.1", "3.1.2"};
constexpr size_t MaxHops = 64; // of one reference to the next; a circle is longer

Error invalid(base::Place place, base::Message message)
{
    return Error{Error::Kind::Invalid, std::move(message)}.at({}, place);
}

std::optional<Error> checkVersion(const Node& root)
{
    const Node* swagger = root.find("swagger");
    const Node* version = swagger ? swagger : root.find("openapi");
    if (!version)
        return invalid(root.place(),
                       translate("openapi", "This is no OpenAPI document: it has neither “openapi” nor “swagger”."));
    if (!version->isString())
        return invalid(version->place(),
                       translate("openapi", "The version must be a text; put it in quotes, for example \"3.0.0\"."));
    const bool isKnown = swagger
        ? version->text() == "2.0"
        : version->text() != "2.0" && std::ranges::find(Versions, version->text()) != Versions.end();
    if (!isKnown)
        return invalid(
            version->place(),
            translate("openapi", "OpenAPI version “%1” is not known; 2.0, 3.0.0 to 3.0.4 and 3.1.0 to 3.1.2 are.")
                .arg(version->text()));
    const Node& own = root["info"]["version"];
    if (own.isNumber())
        return invalid(
            own.place(),
            translate("openapi", "“version” of “info” must be a text; put it in quotes: \"%1\".").arg(own.text()));
    return std::nullopt;
}

// OpenAPI 3.1 lets a document be only webhooks or only components; the earlier versions require paths.
std::optional<Error> checkContent(const Node& root, std::string_view version)
{
    const Node* paths = root.find("paths");
    if (paths && !paths->isObject())
        return invalid(paths->place(), translate("openapi", "“paths” must be a mapping of paths to their operations."));
    if (paths)
        return std::nullopt;
    if (!version.starts_with("3.1"))
        return invalid(root.place(),
                       translate("openapi", "“paths” is missing, which OpenAPI %1 requires.").arg(version));
    if (!root.has("webhooks") && !root.has("components"))
        return invalid(root.place(), translate("openapi", "One of “paths”, “webhooks” and “components” is required."));
    return std::nullopt;
}

// OpenAPI 3.1, section 4.8.6: the default of a server variable must be one of its enum, which must not be empty.
// Earlier versions only recommend it.
std::optional<Error> checkServerVariables(const Node& root, std::string_view version)
{
    if (!version.starts_with("3.1"))
        return std::nullopt;
    for (const Node& server : root["servers"].items()) {
        for (const Node::Member& variable : server["variables"].members()) {
            const Node* allowed = variable.value.find("enum");
            const Node& preset = variable.value["default"];
            if (allowed && std::ranges::find(allowed->items(), preset) == allowed->items().end())
                return invalid(
                    preset.place().known() ? preset.place() : variable.keyPlace,
                    translate("openapi", "The default of the server variable “%1” must be one of its “enum”.")
                        .arg(variable.key));
        }
    }
    return std::nullopt;
}

// The target of "#/…" in this document; null when the reference leaves it or leads nowhere.
const Node* target(const Node& root, std::string_view reference)
{
    if (!reference.starts_with('#'))
        return nullptr;
    return text::findByPointer(root, http::percentDecode(reference.substr(1)));
}

const Node* referenceOf(const Node& node)
{
    const Node* reference = node.find("$ref");
    return reference && reference->isString() ? reference : nullptr;
}

void collectProblems(const Node& node, const Node& root, std::vector<base::Problem>& out) // NOLINT(misc-no-recursion)
{
    for (const Node& item : node.items())
        collectProblems(item, root, out);
    for (const Node::Member& member : node.members())
        collectProblems(member.value, root, out);
    const Node* reference = referenceOf(node);
    if (!reference)
        return;
    const std::string& text = reference->text();
    if (!text.starts_with('#'))
        out.push_back(
            {{},
             reference->place(),
             translate("openapi",
                       "The reference “%1” leads to another file, which is not followed; put its content here.")
                 .arg(text)});
    else if (!target(root, text))
        out.push_back({{},
                       reference->place(),
                       translate("openapi", "The reference “%1” leads to nothing in this document.").arg(text)});
}
} // namespace

Document::Document(Node root, std::string version)
    : m_root(std::move(root))
    , m_version(std::move(version))
{ }

base::Result<Document> Document::parse(std::string_view source)
{
    auto root = text::parseJsonOrYaml(source);
    if (!root)
        return base::fail(std::move(root.error()));
    return fromNode(std::move(*root));
}

base::Result<Document> Document::fromNode(Node root)
{
    if (!root.isObject())
        return base::fail(invalid(root.place().known() ? root.place() : base::Place{1, 1},
                                  translate("openapi", "This is no OpenAPI document: it is not a mapping.")));
    if (auto error = checkVersion(root))
        return base::fail(std::move(*error));
    std::string version = claimedVersion(root);
    if (auto error = checkContent(root, version))
        return base::fail(std::move(*error));
    if (auto error = checkServerVariables(root, version))
        return base::fail(std::move(*error));
    return Document(std::move(root), std::move(version));
}

const Node* Document::resolve(const Node& node) const
{
    const Node* at = &node;
    for (size_t hops = 0; at && hops < MaxHops; ++hops) {
        const Node* reference = referenceOf(*at);
        if (!reference)
            return at;
        at = target(m_root, reference->text());
    }
    return nullptr;
}

std::string claimedVersion(const Node& root)
{
    const Node* swagger = root.find("swagger");
    return swagger ? swagger->text() : root["openapi"].text();
}

std::vector<base::Problem> referenceProblems(const Document& document)
{
    std::vector<base::Problem> problems;
    collectProblems(document.root(), document.root(), problems);
    return problems;
}

} // namespace openapi
