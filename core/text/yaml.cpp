// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yaml.h"

#include "core/text/json.h"
#include "core/text/uniquekeys.h"
#include "core/text/utf8.h"
#include "core/text/yamlbuilder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <utility>

namespace text {

using base::Error;
using base::translate;

namespace {
Error invalid(base::Message message, base::Place place)
{
    return Error{Error::Kind::Invalid, std::move(message)}.at({}, place);
}

// yaml-cpp ends its input at a control character 4 and reads others as text; YAML allows neither.
std::optional<Error> findForbiddenByte(std::string_view source)
{
    if (const size_t fault = firstInvalidUtf8(source); fault != std::string_view::npos)
        return invalid(notUtf8Message(), base::placeOf(source, fault));
    for (size_t i = 0; i < source.size(); ++i) {
        const auto byte = static_cast<uint8_t>(source[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F)
            return invalid(translate("text", "A control character stands here, which YAML does not allow; remove it."),
                           base::placeOf(source, i));
    }
    return std::nullopt;
}

Error libraryError(const std::string& reason, const YAML::Mark& mark)
{
    const base::Place place =
        mark.is_null() ? base::Place{1, 1} : base::Place{uint32_t(mark.line) + 1, uint32_t(mark.column) + 1};
    return invalid(translate("text",
                             "This cannot be read as YAML (%1); check the indentation and the quotes here and "
                             "in the line before.")
                       .arg(reason),
                   place);
}

// Runs the library over the whole stream. Its exceptions end here.
std::optional<Error> readStream(std::string_view source, YamlBuilder& builder)
{
    std::istringstream stream{std::string(source)};
    try {
        YAML::Parser parser(stream);
        while (!builder.failed() && parser.HandleNextDocument(builder)) { }
    } catch (const YAML::Exception& exception) {
        if (!builder.failed())
            return libraryError(exception.msg, exception.mark);
    } catch (const std::exception& exception) {
        if (!builder.failed())
            return libraryError(exception.what(), YAML::Mark::null_mark());
    }
    return builder.failed() ? std::optional(builder.takeError()) : std::nullopt;
}

bool looksLikeJson(std::string_view source)
{
    if (source.starts_with(ByteOrderMark))
        source.remove_prefix(ByteOrderMark.size());
    const size_t first = source.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (source[first] == '{' || source[first] == '[');
}

// Of two failures, the one whose reader came further: it understood the text better, so its complaint helps.
template<typename T>
base::Result<T> furtherOf(base::Result<T> json, base::Result<T> yaml)
{
    const auto offset = [](const base::Result<T>& result) {
        return std::pair(result.error().place.line, result.error().place.column);
    };
    return yaml || offset(yaml) > offset(json) ? std::move(yaml) : std::move(json);
}

base::Result<std::vector<Node>> parseStream(std::string_view source, YamlLimits limits,
                                            std::vector<base::Problem>* repeatedKeys)
{
    if (source.size() > limits.bytes)
        return base::fail(
            Error::Kind::Invalid,
            translate("text", "The document has more than %1 bytes; that is too much to read.").arg(limits.bytes));
    if (source.starts_with(ByteOrderMark))
        source.remove_prefix(ByteOrderMark.size());
    if (auto error = findForbiddenByte(source))
        return base::fail(std::move(*error));
    YamlBuilder builder(source, limits, repeatedKeys);
    if (auto error = readStream(source, builder))
        return base::fail(std::move(*error));
    return builder.takeDocuments();
}
} // namespace

base::Result<std::vector<Node>> parseYamlStream(std::string_view source, YamlLimits limits)
{
    return parseStream(source, limits, nullptr);
}

base::Result<std::vector<Node>> parseYamlStream(std::string_view source, std::vector<base::Problem>& repeatedKeys,
                                                YamlLimits limits)
{
    return parseStream(source, limits, &repeatedKeys);
}

base::Result<Node> parseYaml(std::string_view source, YamlLimits limits)
{
    auto documents = parseYamlStream(source, limits);
    if (!documents)
        return base::fail(std::move(documents.error()));
    if (documents->empty())
        return Node();
    if (documents->size() > 1)
        return base::fail(
            invalid(translate("text", "A second YAML document begins here where only one is expected; remove it."),
                    (*documents)[1].place()));
    return std::move(documents->front());
}

base::Result<Node> parseJsonOrYaml(std::string_view source)
{
    if (!looksLikeJson(source))
        return parseYaml(source);
    auto json = parseJson(source);
    return json ? json : furtherOf(std::move(json), parseYaml(source));
}

base::Result<std::vector<Node>> parseJsonOrYamlStream(std::string_view source, std::vector<base::Problem>& repeatedKeys)
{
    if (!looksLikeJson(source))
        return parseYamlStream(source, repeatedKeys);
    auto json = parseJson(source).map([](Node node) { return std::vector<Node>{std::move(node)}; });
    return json ? json : furtherOf(std::move(json), parseYamlStream(source, repeatedKeys));
}

} // namespace text
