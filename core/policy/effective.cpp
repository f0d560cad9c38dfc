// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/effective.h"

#include "core/policy/markup.h"
#include "core/routing/outcome.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace policy {

namespace {
constexpr size_t Indentation = 4;
constexpr std::array<std::string_view, 4> SectionNames{"inbound", "backend", "outbound", "on-error"};
constexpr std::string_view OwnGlobalText = "<policies><backend><forward-request /></backend></policies>";

struct Link
{ // of the chain, narrowest first
    std::string scope;
    std::string file;
    SourceText source;
    Node root;
};

// Whether something in it is replaced by something from elsewhere.
bool hasInsertion(const Node& node)
{
    return node.name == "base" || node.name == "include-fragment" || std::ranges::any_of(node.children, hasInsertion);
}

class EffectiveWriter
{
public:
    EffectiveWriter(const catalog::Catalog& catalog, const DraftTexts& drafts)
        : m_catalog(catalog)
        , m_drafts(drafts)
    { }

    void addDocument(const catalog::PolicyScope& scope)
    {
        const catalog::PolicyDocument* document = m_catalog.findPolicy(scope);
        const std::string path = catalog::policyPath(scope);
        const auto draft = m_drafts.find(path);
        const bool isDrafted = draft != m_drafts.end();
        if (document || isDrafted)
            add(std::string(catalog::scopeName(scope.kind)), document ? document->file : path,
                isDrafted ? draft->second : document->text, isDrafted);
        else if (scope.kind == catalog::PolicyScope::Kind::Global)
            add("global", {}, OwnGlobalText, false);
    }

    EffectivePolicyText run()
    {
        frame("<policies>", 0);
        for (const std::string_view section : SectionNames) {
            frame('<' + std::string(section) + '>', 1);
            writeSection(section, 0, 2);
            frame("</" + std::string(section) + '>', 1);
        }
        frame("</policies>", 0);
        return std::move(m_out);
    }

private:
    void add(std::string scope, const std::string& file, std::string_view text, bool isDrafted)
    {
        SourceText source(text, {});
        auto root = parseMarkup(source);
        if (!root) {
            m_out.problems.push_back({file, root.error().place, root.error().message});
            return;
        }
        m_chain.push_back({std::move(scope), file, std::move(source), std::move(*root)});
        if (isDrafted)
            noteDraft(file);
    }

    void noteDraft(const std::string& file)
    {
        if (std::ranges::find(m_out.drafted, file) == m_out.drafted.end())
            m_out.drafted.push_back(file);
    }

    void frame(std::string text, size_t level)
    {
        m_out.lines.push_back({std::string(level * Indentation, ' ') + std::move(text), {}, {}, 0});
    }

    void writeSection(std::string_view section, size_t index, size_t level)
    {
        if (index >= m_chain.size())
            return;
        const Link& link = m_chain[index];
        for (const Node& child : link.root.children) {
            if (child.isElement() && child.name == section)
                writeChildren(child, link, {section, index}, level);
        }
    }

    struct Spot
    {
        std::string_view section;
        size_t index; // in the chain
    };

    void writeChildren(const Node& parent, const Link& link, const Spot& spot, size_t level)
    {
        for (const Node& child : parent.children) {
            if (child.kind != Node::Kind::Text)
                writeNode(child, link, spot, level);
        }
    }

    void writeNode(const Node& node, const Link& link, const Spot& spot, size_t level)
    {
        if (node.isElement() && node.name == "base") {
            writeSection(spot.section, spot.index + 1, level);
        } else if (node.isElement() && node.name == "include-fragment" && writeFragment(node, link, spot, level)) {
            return;
        } else if (!node.isElement() || !hasInsertion(node)) {
            writeText(link.source.written(node.range), node.place, link, level);
        } else {
            writeText(link.source.written({node.range.begin, node.inner.begin}), node.place, link, level);
            writeChildren(node, link, spot, level + 1);
            writeText(link.source.written({node.inner.end, node.range.end}), link.source.filePlace(node.inner.end),
                      link, level);
        }
    }

    bool writeFragment(const Node& element, const Link& link, const Spot& spot, size_t level)
    {
        const Attribute* id = element.attribute("fragment-id");
        const auto found = std::ranges::find_if(m_catalog.fragments, [id](const catalog::PolicyFragment& one) {
            return id && one.name.text() == id->value;
        });
        if (found == m_catalog.fragments.end())
            return false;
        const auto draft = m_drafts.find(catalog::fragmentPath(found->name));
        const bool isDrafted = draft != m_drafts.end();
        SourceText source(isDrafted ? draft->second : found->text, {});
        auto root = parseMarkup(source);
        if (!root) {
            m_out.problems.push_back({found->file, root.error().place, root.error().message});
            return false;
        }
        if (isDrafted)
            noteDraft(found->file);
        const Link& fragment =
            m_fragments.emplace_back(Link{link.scope, found->file, std::move(source), std::move(*root)});
        writeChildren(fragment.root, fragment, spot, level);
        return true;
    }

    // Of several lines, the later ones keep their place among themselves.
    void writeText(std::string_view text, base::Place place, const Link& link, size_t level)
    {
        const size_t shift = place.column - 1; // how far the first line stood in
        uint32_t line = place.line;
        bool isFirst = true;
        while (!text.empty()) {
            const size_t end = std::min(text.find('\n'), text.size());
            std::string_view one = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (one.ends_with('\r'))
                one.remove_suffix(1);
            const size_t blanks = std::min(one.find_first_not_of(" \t"), one.size());
            if (!isFirst)
                one.remove_prefix(std::min(blanks, shift));
            m_out.lines.push_back({std::string(level * Indentation, ' ').append(one), link.scope, link.file, line});
            isFirst = false;
            ++line;
        }
    }

    const catalog::Catalog& m_catalog;
    const DraftTexts& m_drafts;
    std::vector<Link> m_chain;
    std::deque<Link> m_fragments;
    EffectivePolicyText m_out;
};
} // namespace

EffectivePolicyText effectivePolicy(const catalog::Catalog& catalog, const catalog::Api* api,
                                    const catalog::Operation* operation, const catalog::Product* product,
                                    const DraftTexts& drafts)
{
    using Kind = catalog::PolicyScope::Kind;
    EffectiveWriter writer(catalog, drafts);
    if (api && operation)
        writer.addDocument({Kind::Operation, api->name.text(), operation->name.text()});
    if (api)
        writer.addDocument({Kind::Api, api->name.text(), {}});
    if (product)
        writer.addDocument({Kind::Product, product->name.text(), {}});
    writer.addDocument({Kind::Global, {}, {}});
    return writer.run();
}

} // namespace policy
