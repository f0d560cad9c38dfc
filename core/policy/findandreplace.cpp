// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/findandreplace.h"

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> FindAndReplaceAttributes{{
    {.name = "from", .isRequired = true, .mayCompute = true},
    {.name = "to", .isRequired = true, .mayCompute = true},
}};

struct FindAndReplaceSettings
{
    ComputedText from;
    ComputedText to;

    Outcome run(Step& step) const
    {
        std::string wantedBuffer;
        std::string replacementBuffer;
        const std::string* wanted = step.resolve(from, wantedBuffer);
        const std::string* replacement = wanted ? step.resolve(to, replacementBuffer) : nullptr;
        if (!replacement)
            return Outcome::Fail;
        const std::string* body = step.body();
        if (!body || wanted->empty())
            return Outcome::Next;
        size_t count = 0;
        std::string changed = replaceAll(*body, *wanted, *replacement, count);
        step.note([&] {
            return TraceNote{"'" + *wanted + "' was replaced " + std::to_string(count) + " times.", *body, changed};
        });
        if (count > 0)
            step.setBody(std::move(changed));
        return Outcome::Next;
    }

private:
    [[nodiscard]] static std::string replaceAll(std::string_view text, std::string_view wanted,
                                                std::string_view replacement, size_t& count)
    {
        std::string out;
        size_t at = 0;
        for (size_t found = text.find(wanted); found != std::string_view::npos; found = text.find(wanted, at)) {
            out.append(text.substr(at, found - at)).append(replacement);
            at = found + wanted.size();
            ++count;
        }
        return out.append(text.substr(at));
    }
};

void compileFindAndReplace(const Node&, const Values& values, Compiler& compiler)
{
    if (!values.isComputed("from") && values.text("from").empty())
        compiler.problem(values.place("from"),
                         base::translate("policy", "from of find-and-replace must not be empty."));
    compiler.readsBody();
    compiler.add(FindAndReplaceSettings{values.computedText("from"), values.computedText("to")});
}
} // namespace

const PolicyRule FindAndReplace{
    .element = "find-and-replace", .attributes = FindAndReplaceAttributes, .compile = compileFindAndReplace};

} // namespace policy
