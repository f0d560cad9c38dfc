// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compiler.h"

#include "core/policy/registry.h"
#include "core/policy/responsecache.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array Sections{Section::Inbound, Section::Backend, Section::Outbound, Section::OnError};

struct BaseMarker
{
    static constexpr bool AnswersPreflight = true; // cors may stand in the wider scopes
    static Outcome run(Step& step)
    {
        (void)step;
        return Outcome::Base;
    }
};

std::optional<Section> sectionOf(std::string_view name)
{
    const auto* found = std::ranges::find(Sections, name, sectionName);
    return found == Sections.end() ? std::nullopt : std::optional(*found);
}

std::string allowedSections(Bits sections)
{
    std::string out;
    for (const Section section : Sections) {
        if ((sections & bit(section)) != 0)
            out += (out.empty() ? "" : ", ") + std::string(sectionName(section));
    }
    return out;
}

std::string allowedScopes(Bits scopes)
{
    using Kind = catalog::PolicyScope::Kind;
    std::string out;
    for (const Kind kind : {Kind::Global, Kind::Workspace, Kind::Product, Kind::Api, Kind::Operation}) {
        if ((scopes & bit(kind)) != 0)
            out += (out.empty() ? "" : ", ") + std::string(catalog::scopeName(kind));
    }
    return out;
}

constexpr std::array<ElementRule, 4> SectionElements{{
    {.name = "inbound", .content = Content::Policies, .isOnce = true},
    {.name = "backend", .content = Content::Policies, .isOnce = true},
    {.name = "outbound", .content = Content::Policies, .isOnce = true},
    {.name = "on-error", .content = Content::Policies, .isOnce = true},
}};

// Comments, and Liquid templates, whose own {{…}} are no named values.
void collectForeign(const Node& node, std::vector<Range>& out)
{
    const Attribute* kind = node.name == "set-body" ? node.attribute("template") : nullptr;
    if (node.kind == Node::Kind::Comment || (kind && kind->value == "liquid"))
        out.push_back(node.range);
    for (const Node& child : node.children)
        collectForeign(child, out);
}
} // namespace

Compiler::Compiler(const catalog::PolicyDocument& source, const Environment& environment)
    : m_environment(environment)
    , m_document(std::make_shared<Document>())
    , m_main{readSource(source.text), {}}
{
    m_document->scope = source.scope;
    m_document->file = source.file;
    m_main.file = m_document->file;
}

SourceText Compiler::readSource(std::string_view text) const
{
    if (m_environment.assumesAll)
        return SourceText::assuming(text, "0"); // good as a text and in C#
    return {text, m_environment.namedValue};
}

Compiled Compiler::run()
{
    Compiled out;
    const auto root = parseMarkup(m_main.source);
    reportUnknownNamedValues(root ? &*root : nullptr);
    if (root)
        compileRoot(*root);
    else
        problem(root.error().place, root.error().message);
    out.isReadable = root.has_value();
    out.features = std::move(m_features);
    out.unsupported = std::move(m_unsupported);
    out.unsupportedAt = std::move(m_unsupportedAt);
    out.policies = m_policies;
    out.expressions = m_expressions;
    out.problems = std::move(m_problems);
    if (out.problems.empty())
        out.document = m_document;
    return out;
}

void Compiler::problem(base::Place place, base::Message message)
{
    m_problems.push_back({std::string(m_unit->file), place, std::move(message)});
}

void Compiler::unsupported(base::Place place, std::string feature, base::Message message)
{
    m_unsupported.push_back(std::move(feature));
    m_unsupportedAt.push_back(m_problems.size());
    problem(place, std::move(message));
}

void Compiler::reportUnknownNamedValues(const Node* root)
{
    std::vector<Range> foreign;
    if (root)
        collectForeign(*root, foreign);
    for (const SourceText::Unknown& unknown : m_unit->source.unknown()) {
        const bool isForeign =
            std::ranges::any_of(foreign, [&](const Range& range) { return range.contains(unknown.offset); });
        if (!isForeign)
            problem(m_unit->source.filePlace(unknown.offset),
                    base::translate("policy", "There is no named value %1: create it, or correct the name.")
                        .arg(unknown.name));
    }
}

void Compiler::compileRoot(const Node& root)
{
    if (root.name == "fragment" && m_environment.assumesAll) {
        compileFragment(root);
        return;
    }
    if (isKnownButUnsupported(root.name)) { // what resolves a GraphQL field stands alone
        reportUnknownPolicy(root);
        return;
    }
    if (root.name != "policies") {
        problem(root.place,
                base::translate("policy", "The document must begin with <policies>, not with <%1>.").arg(root.name));
        return;
    }
    (void)readAttributes(root, {});
    admit(root, {{}, SectionElements, Content::Nothing});
    for (const Node* section : children(root))
        compileSection(*section);
}

// A fragment by itself may be meant for any section.
void Compiler::compileFragment(const Node& root)
{
    m_isInFragment = true;
    m_mayBeAnySection = true;
    m_here.block = &m_document->sections.front();
    m_features.insert("fragment");
    (void)readAttributes(root, {});
    compilePolicies(root);
}

void Compiler::compileSection(const Node& element)
{
    m_section = sectionOf(element.name).value_or(Section::Inbound);
    m_here = {&m_document->sections[static_cast<size_t>(m_section)], 0, {}};
    (void)readAttributes(element, {});
    compilePolicies(element);
}

void Compiler::compilePolicies(const Node& parent)
{
    for (const Node& child : parent.children) {
        if (child.isElement())
            compilePolicy(parent, child);
        else if (child.kind == Node::Kind::Text && !trimSpace(child.text).empty())
            problem(child.place, base::translate("policy", "Only policies may stand in %1, no text.").arg(parent.name));
    }
}

void Compiler::compilePolicy(const Node& parent, const Node& element)
{
    const PolicyRule* rule = element.name == "base" ? nullptr : findPolicy(element.name);
    m_features.insert(element.name);
    m_readsRequestBody = m_readsResponseBody = false;
    beginOrigin(parent, element, rule ? rule->element : std::string_view("base"));
    if (element.name == "base") {
        compileBase(element);
        return;
    }
    ++m_policies;
    if (!rule) {
        reportUnknownPolicy(element);
        return;
    }
    const bool isAllowed = isAllowedHere(*rule, element);
    const Values values = readAttributes(element, rule->attributes);
    admit(element, {rule->attributes, rule->children, rule->content});
    m_document->origins[m_here.origin].id = values.text("id");
    if (!isAllowed || !values.isUsable())
        return;
    const bool storesBefore = std::exchange(m_storesResponse, rule == &CacheStore);
    rule->compile(element, values, *this);
    m_storesResponse = m_storesResponse || storesBefore;
}

void Compiler::compileBase(const Node& element)
{
    (void)readAttributes(element, {});
    admit(element, {});
    if (m_isInFragment)
        problem(element.place, base::translate("policy", "<base/> may not stand in a fragment."));
    else
        add(BaseMarker{});
}

template<typename Compile>
const Block& Compiler::makeBlock(std::string_view step, Compile compile)
{
    Block& inner = m_document->blocks.emplace_back();
    Position outer = std::exchange(m_here, {});
    const bool readsRequest = m_readsRequestBody;
    const bool readsResponse = m_readsResponseBody;
    m_here.block = &inner;
    m_here.path = m_document->origins[outer.origin].path + '\\';
    if (!step.empty())
        m_here.path.append(step).append(1, '\\');
    compile();
    m_here = std::move(outer);
    m_readsRequestBody = readsRequest;
    m_readsResponseBody = readsResponse;
    return inner;
}

const Block& Compiler::block(const Node& element, std::string_view step)
{
    return makeBlock(step, [&] { compilePolicies(element); });
}

const Block& Compiler::side(const Node& parent, const Node& child)
{
    return makeBlock({}, [&] { compilePolicy(parent, child); });
}

void Compiler::include(const std::string& name, base::Place place)
{
    if (m_isInFragment) {
        problem(place, base::translate("policy", "A fragment may not include another one."));
        return;
    }
    auto fragment = m_environment.fragment ? m_environment.fragment(name) : std::nullopt;
    if (!fragment && !m_environment.assumesAll)
        problem(place, base::translate("policy", "There is no fragment %1: create it, or correct the name.").arg(name));
    if (!fragment)
        return;
    const Unit unit{readSource(fragment->text), m_document->fragmentFiles.emplace_back(fragment->file)};
    m_unit = &unit;
    m_isInFragment = true;
    const auto root = parseMarkup(unit.source);
    reportUnknownNamedValues(root ? &*root : nullptr);
    if (!root)
        problem(root.error().place, root.error().message);
    else if (root->name != "fragment")
        problem(root->place,
                base::translate("policy", "A fragment must begin with <fragment>, not with <%1>.").arg(root->name));
    else
        compilePolicies(*root);
    m_isInFragment = false;
    m_unit = &m_main;
}

bool Compiler::isAllowedHere(const PolicyRule& rule, const Node& element)
{
    const bool fitsSection = m_mayBeAnySection || (rule.sections & bit(m_section)) != 0;
    const bool fitsScope = m_environment.assumesAll || (rule.scopes & bit(m_document->scope.kind)) != 0;
    if (!fitsSection)
        problem(element.place,
                base::translate("policy", "The policy %1 may not stand in %2, only in: %3.")
                    .arg(rule.element)
                    .arg(sectionName(m_section))
                    .arg(allowedSections(rule.sections)));
    if (!fitsScope)
        problem(element.place,
                base::translate("policy", "The policy %1 may not stand at the scope %2, only at: %3.")
                    .arg(rule.element)
                    .arg(catalog::scopeName(m_document->scope.kind))
                    .arg(allowedScopes(rule.scopes)));
    if (rule.isOncePerDocument) {
        if (std::ranges::find(m_once, rule.element) != m_once.end())
            problem(element.place,
                    base::translate("policy", "The policy %1 may stand only once in a document.").arg(rule.element));
        m_once.push_back(rule.element);
    }
    return fitsSection && fitsScope;
}

void Compiler::reportUnknownPolicy(const Node& element)
{
    if (isKnownButUnsupported(element.name)) {
        const std::string_view advice = insteadOf(element.name);
        unsupported(element.place, element.name,
                    advice.empty() ? base::translate("policy", "The policy %1 is not supported yet.").arg(element.name)
                                   : base::translate("policy", "The policy %1 cannot run on one machine: %2.")
                                         .arg(element.name)
                                         .arg(advice));
        return;
    }
    if (const std::string owners = policiesWith(element.name); !owners.empty()) {
        problem(
            element.place,
            base::translate("policy", "%1 is no policy of its own: it stands in %2.").arg(element.name).arg(owners));
        return;
    }
    const std::string_view similar = similarPolicy(element.name);
    if (similar.empty())
        problem(element.place, base::translate("policy", "The policy %1 is unknown.").arg(element.name));
    else
        problem(element.place,
                base::translate("policy", "The policy %1 is unknown, did you mean %2?").arg(element.name).arg(similar));
}

void Compiler::beginOrigin(const Node& parent, const Node& element, std::string_view name)
{
    m_here.origin = m_document->origins.size();
    m_document->origins.push_back({name, m_here.path + pathStep(parent, element), {}, m_unit->file, element.place});
}

void Compiler::complete(Op& op) const
{
    op.origin = static_cast<uint32_t>(m_here.origin);
    op.readsRequestBody = m_readsRequestBody;
    op.readsResponseBody = m_readsResponseBody;
    op.storesResponse = m_storesResponse;
}

void Compiler::append(Op op)
{
    complete(op);
    m_here.block->ops.push_back(op);
}

const Op& Compiler::keepDeferred(Op op)
{
    complete(op);
    m_document->deferred.push_back(op);
    return m_document->deferred.back();
}

std::string pathStep(const Node& parent, const Node& child)
{
    size_t same = 0;
    size_t index = 0;
    for (const Node& sibling : parent.children) {
        same += sibling.isElement() && sibling.name == child.name ? 1 : 0;
        index = &sibling == &child ? same : index;
    }
    return same > 1 ? child.name + '[' + std::to_string(index) + ']' : child.name;
}

} // namespace policy
