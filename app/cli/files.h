// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the verbs that look into files have in common: how problems are shown, and the run over all files.

#include "app/cli/verb.h"
#include "core/base/result.h"
#include "core/text/node.h"

#include <functional>
#include <string>
#include <vector>

namespace cli {

struct FileReport
{
    bool isFine = false;
    text::Node json; // for programs
    std::string text; // for people, one line without its end
    std::vector<base::Problem> problems; // shown to people below the line
};

using InspectFile = std::function<FileReport(const std::string& file, const std::string& content)>;

// "inspect FILE… [-o json]": reads each file and reports on all. A file that cannot be read is reported like a faulty
// one.
[[nodiscard]] int inspectFiles(const Verb& verb, std::span<const std::string_view> arguments,
                               const InspectFile& inspect);

// [{"line":3,"column":7,"message":"…"}]
[[nodiscard]] text::Node problemsToJson(const std::vector<base::Problem>& problems);

[[nodiscard]] std::string counted(size_t count, std::string_view one, std::string_view many); // "1 object", "2 objects"

} // namespace cli
