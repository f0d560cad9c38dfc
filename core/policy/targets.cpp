// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/targets.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace policy {

namespace {

constexpr size_t DeepestFragment = 16;

// Policies whose children are policies that run in order.
constexpr std::array<std::string_view, 3> Containers{"retry", "limit-concurrency", "wait"};

bool answersByItself(std::string_view element)
{
    return element == "return-response" || element == "mock-response";
}

// Of a text whose known named values are filled in already.
std::string firstNamedValue(std::string_view text)
{
    const size_t open = text.find("{{");
    const size_t close = open == std::string_view::npos ? open : text.find("}}", open);
    return close == std::string_view::npos ? std::string() : std::string(text.substr(open + 2, close - open - 2));
}

const Node* childNamed(const Node& parent, std::string_view name)
{
    const auto found = std::ranges::find_if(
        parent.children, [name](const Node& child) { return child.isElement() && child.name == name; });
    return found == parent.children.end() ? nullptr : &*found;
}

} // namespace

// A document or fragment as its elements; empty when it could not be read.
struct TargetReader::Read
{
    std::string file;
    std::optional<Node> root;
};

// All ways through one chain at once. A way is where a request would go if it were forwarded now.
class TargetReader::Walk
{
public:
    Walk(const TargetReader& reader, const std::vector<catalog::PolicyScope>& chain)
        : m_reader(reader)
    {
        for (const catalog::PolicyScope& scope : chain) {
            if (const auto found = reader.m_documents.find(scope); found != reader.m_documents.end())
                m_chain.push_back({&found->first, found->second.get()});
        }
    }

    Destinations run()
    {
        Ways ways{Way{}};
        runSection("inbound", 0, ways);
        runSection("backend", 0, ways);
        return std::move(m_out);
    }

private:
    struct Link
    {
        const catalog::PolicyScope* scope;
        const Read* document;
    };
    struct Way
    {
        std::optional<Target> target; // empty: the API's own address
        size_t document = 0; // that chose a backend
        friend bool operator==(const Way&, const Way&) = default;
    };
    using Ways = std::vector<Way>;

    void runSection(std::string_view section, size_t index, Ways& ways)
    {
        if (index >= m_chain.size()) {
            // Above the last document; only one that is not global has something there: API Management's own.
            const bool hasGlobal = !m_chain.empty() && m_chain.back().scope->kind == catalog::PolicyScope::Kind::Global;
            if (!hasGlobal && section == "backend")
                forward(ways);
            return;
        }
        const Read& document = *m_chain[index].document;
        if (!document.root) {
            runSection(section, index + 1, ways);
            return;
        }
        if (const Node* element = childNamed(*document.root, section))
            runChildren(*element, {section, index, &document, 0, false}, ways);
    }

    // Where the walk stands.
    struct Spot
    {
        std::string_view section;
        size_t index; // in the chain
        const Read* file;
        size_t depth; // of fragments
        bool isConditional;
    };

    void runChildren(const Node& parent, const Spot& spot, Ways& ways)
    {
        for (const Node& child : parent.children) {
            if (child.isElement() && !ways.empty())
                runElement(child, spot, ways);
        }
    }

    void runElement(const Node& element, const Spot& spot, Ways& ways)
    {
        if (element.name == "base")
            runSection(spot.section, spot.index + 1, ways);
        else if (element.name == "set-backend-service")
            setTarget(element, spot, ways);
        else if (element.name == "choose")
            choose(element, spot, ways);
        else if (element.name == "include-fragment")
            includeFragment(element, spot, ways);
        else if (element.name == "forward-request")
            forward(ways);
        else if (answersByItself(element.name))
            ways.clear();
        else if (std::ranges::find(Containers, element.name) != Containers.end())
            runChildren(element, spot, ways);
    }

    void choose(const Node& element, Spot spot, Ways& ways)
    {
        const Ways before = ways;
        bool hasOtherwise = false;
        spot.isConditional = true;
        ways.clear();
        for (const Node& branch : element.children) {
            if (branch.name != "when" && branch.name != "otherwise")
                continue;
            hasOtherwise = hasOtherwise || branch.name == "otherwise";
            Ways inside = before;
            runChildren(branch, spot, inside);
            join(ways, inside);
        }
        if (!hasOtherwise)
            join(ways, before);
    }

    void includeFragment(const Node& element, Spot spot, Ways& ways)
    {
        const Attribute* id = element.attribute("fragment-id");
        const auto found = id ? m_reader.m_fragments.find(id->value) : m_reader.m_fragments.end();
        spot.file = found == m_reader.m_fragments.end() ? nullptr : found->second.get();
        if (!spot.file || !spot.file->root || spot.depth >= DeepestFragment)
            return;
        ++spot.depth;
        runChildren(*spot.file->root, spot, ways);
    }

    void setTarget(const Node& element, const Spot& spot, Ways& ways) const
    {
        const Attribute* url = element.attribute("base-url");
        const Attribute* backend = element.attribute("backend-id");
        const Attribute* value = backend ? backend : url;
        if (!value)
            return;
        Target target;
        target.kind = backend ? Target::Kind::Backend : Target::Kind::Url;
        target.value = trimSpace(value->value);
        target.scope = *m_chain[spot.index].scope;
        target.file = spot.file->file;
        target.place = element.place;
        target.isConditional = spot.isConditional;
        target.namedValue = firstNamedValue(target.value);
        if (value->hasExpression)
            target.doubt = Target::Doubt::Expression;
        else if (!target.namedValue.empty())
            target.doubt = Target::Doubt::NamedValue;
        Ways changed;
        for (const Way& way : ways) {
            // What an outer scope chose by backend-id, no base-url replaces.
            const bool stays =
                !backend && way.target && way.target->kind == Target::Kind::Backend && way.document > spot.index;
            join(changed, {stays ? way : Way{target, spot.index}});
        }
        ways = std::move(changed);
    }

    void forward(const Ways& ways)
    {
        for (const Way& way : ways) {
            if (!way.target)
                m_out.keepsServiceUrl = true;
            else if (std::ranges::find(m_out.targets, *way.target) == m_out.targets.end())
                m_out.targets.push_back(*way.target);
        }
    }

    static void join(Ways& ways, const Ways& more)
    {
        for (const Way& way : more) {
            if (std::ranges::find(ways, way) == ways.end())
                ways.push_back(way);
        }
    }

    const TargetReader& m_reader;
    std::vector<Link> m_chain;
    Destinations m_out;
};

TargetReader::TargetReader(const catalog::Catalog& catalog)
    : m_catalog(catalog)
{
    for (const catalog::PolicyDocument& document : catalog.policies)
        m_documents.insert_or_assign(document.scope, read(document.file, document.text));
    for (const catalog::PolicyFragment& fragment : catalog.fragments)
        m_fragments.insert_or_assign(fragment.name.text(), read(fragment.file, fragment.text));
}

TargetReader::~TargetReader() = default;

std::unique_ptr<TargetReader::Read> TargetReader::read(const std::string& file, const std::string& text)
{
    auto result = std::make_unique<Read>();
    result->file = file;
    const SourceText source(text, [this](std::string_view name) { return namedValue(name); });
    auto root = parseMarkup(source);
    if (root)
        result->root = std::move(*root);
    else
        m_problems.push_back({file, root.error().place, root.error().message});
    return result;
}

std::optional<std::string> TargetReader::namedValue(std::string_view displayName) const
{
    const auto found = std::ranges::find(m_catalog.namedValues, displayName, &catalog::NamedValue::displayName);
    return found == m_catalog.namedValues.end() || found->isSecret ? std::nullopt : found->value;
}

TargetReader::Filled TargetReader::filled(std::string_view text) const
{
    const SourceText source(text, [this](std::string_view name) { return namedValue(name); });
    return {std::string(source.text()), source.unknown().empty() ? std::string() : source.unknown().front().name};
}

Destinations TargetReader::follow(const std::vector<catalog::PolicyScope>& chain) const
{
    return Walk(*this, chain).run();
}

} // namespace policy
