// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// YAML 1.2 core schema into text::Node (and out again for showing). Strict where YAML is loose: duplicate keys,
// keys that are no scalars, alias bombs and deep nesting are refused with line and column.
// Merge keys ("<<") are applied, as OpenAPI and Kubernetes tools do.
//
// Plain scalars: null, booleans (true and false only: yes, no, on and off stay strings) and numbers. A number that JSON
// can write keeps its source text; 0x1F, 0o17, +1, .5 and 007 become their JSON form. A whole number with a leading
// zero is octal, as Kubernetes reads file modes. What JSON cannot write (.inf, .nan, hexadecimals past 64 bits) stays a
// string. The library ends a plain text inside {…} and […] at a question mark: such a text needs quotes, or the file is
// refused. Quoted scalars and those tagged !!str or with a tag of their own are strings. A null key reads as "null".

#include "core/base/result.h"
#include "core/text/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace text {

struct YamlLimits
{
    size_t bytes = 64UL << 20;
    size_t depth = 200;
    size_t nodes = 5'000'000; // after aliases are expanded
};

// Every document of a stream; an empty document gives a null Node.
[[nodiscard]] base::Result<std::vector<Node>> parseYamlStream(std::string_view source, YamlLimits limits = {});

// The same for text that Kubernetes reads: there a repeated key is no error, its last value counts. Each repetition is
// added to the list, with its place.
[[nodiscard]] base::Result<std::vector<Node>>
parseYamlStream(std::string_view source, std::vector<base::Problem>& repeatedKeys, YamlLimits limits = {});

// Exactly one document; none gives a null Node, a second one is an error at its place.
[[nodiscard]] base::Result<Node> parseYaml(std::string_view source, YamlLimits limits = {});

// JSON when the first character that is not blank is { or [ and the text parses as such, else YAML.
[[nodiscard]] base::Result<Node> parseJsonOrYaml(std::string_view source);

// The same for text that Kubernetes reads: a JSON document, or every document of a YAML stream.
[[nodiscard]] base::Result<std::vector<Node>> parseJsonOrYamlStream(std::string_view source,
                                                                    std::vector<base::Problem>& repeatedKeys);

[[nodiscard]] std::string formatYaml(const Node& node); // block style; strings quoted only where they must be

} // namespace text
