// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/liquid/liquidcase.h"

#include "core/base/place.h"
#include "core/liquid/bodydata.h"
#include "core/liquid/template.h"
#include "tests/support/corpora.h"
#include "tests/support/manualclock.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace liquidtest {

namespace {
// body, as set-body shows it; and the members of a JSON body by themselves, to keep cases short.
class Data final : public liquid::Object
{
public:
    explicit Data(const Case& one)
    {
        liquid::BodyOptions options;
        options.parsesDates = std::ranges::find(one.given, "parse-date: false") == one.given.end();
        options.nilIsNull = std::ranges::find(one.given, "xsi-nil: null") != one.given.end();
        auto body = one.xml.empty() ? liquid::jsonBody(one.json.empty() ? "{}" : one.json, options)
                                    : liquid::xmlBody(one.xml, options);
        if (!body)
            std::abort(); // a fault in the case file
        m_body = std::move(*body);
    }
    [[nodiscard]] liquid::Value member(std::string_view name) const override
    {
        return name == "body" ? m_body : liquid::memberOf(m_body, liquid::Value(name));
    }

private:
    liquid::Value m_body;
};

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? std::string("\\n") : c == '\t' ? std::string("\\t") : std::string(1, c);
    return out;
}

std::string faultText(const std::string& word, const Case& one, const liquid::Fault& fault)
{
    const base::Place place = base::placeOf(one.text, fault.offset);
    return word + ": " + std::to_string(place.line) + ':' + std::to_string(place.column) + ": "
        + fault.message.english();
}
} // namespace

std::vector<std::filesystem::path> caseFiles()
{
    std::vector<std::filesystem::path> files;
    const auto folder = std::filesystem::path(std::getenv("GATEHOUSE_SOURCE")) / "tests/cases/liquid";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".case")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<Case> readCases(const std::filesystem::path& file)
{
    std::vector<Case> out;
    std::string block;
    std::istringstream lines(support::readFile(file));
    const auto add = [](std::string& text, const std::string& line) { text += (text.empty() ? "" : "\n") + line; };
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("=== ")) {
            out.emplace_back().name = line.substr(4);
            block.clear();
        } else if (line.starts_with("--- ")) {
            block = line.substr(4);
        } else if (line.starts_with("source: ")) {
            out.back().source = line.substr(8);
        } else if (block == "template") {
            add(out.back().text, line);
        } else if (!line.empty() && block == "json") {
            add(out.back().json, line);
        } else if (!line.empty() && block == "xml") {
            add(out.back().xml, line);
        } else if (!line.empty() && block == "given") {
            out.back().given.push_back(line);
        } else if (!line.empty() && block == "expect") {
            out.back().expected = line;
        }
    }
    return out;
}

std::string run(const Case& one)
{
    const auto compiled = liquid::compile(one.text);
    if (!compiled)
        return faultText("problem", one, compiled.error());
    liquid::RenderLimits limits;
    if (std::ranges::find(one.given, "limits: small") != one.given.end())
        limits = {500, 50'000};
    const Data data(one);
    const auto output = liquid::render(**compiled, data, support::ManualClock().now(), limits);
    return output ? "output: " + escaped(*output) : faultText("fault", one, output.error());
}

} // namespace liquidtest
