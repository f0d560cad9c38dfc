// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/program.h"

#include "core/policy/compiler.h"

#include <algorithm>
#include <cassert>

namespace policy {

std::string_view sectionName(Section section)
{
    static constexpr std::array<std::string_view, SectionCount> Names{"inbound", "backend", "outbound", "on-error"};
    return Names.at(static_cast<size_t>(section));
}

Compiled compile(const catalog::PolicyDocument& source, const Environment& environment)
{
    return Compiler(source, environment).run();
}

Compiled check(std::string_view file, std::string_view text)
{
    Environment environment;
    environment.assumesAll = true;
    const catalog::PolicyScope scope{catalog::PolicyScope::Kind::Api, {}, {}};
    return Compiler({scope, std::string(file), std::string(text)}, environment).run();
}

std::vector<MissingFeature> missingFeatures(const Compiled& compiled)
{
    std::vector<MissingFeature> out;
    for (size_t i = 0; i < compiled.unsupportedAt.size(); ++i) {
        const base::Problem& problem = compiled.problems[compiled.unsupportedAt[i]];
        auto known = std::ranges::find(out, compiled.unsupported[i], &MissingFeature::name);
        if (known == out.end())
            known = out.insert(out.end(), {compiled.unsupported[i], problem.message, {}});
        known->places.push_back(problem.place);
    }
    return out;
}

std::shared_ptr<const Document> defaultGlobalDocument()
{
    static const std::shared_ptr<const Document> document = [] {
        const Compiled compiled = compile({{}, "", "<policies><backend><forward-request/></backend></policies>"}, {});
        assert(compiled.isUsable());
        return compiled.document;
    }();
    return document;
}

namespace {
bool holdsPreflight(const std::vector<std::shared_ptr<const Document>>& chain)
{
    for (const auto& document : chain) {
        bool goesOn = false;
        for (const Op& op : document->section(Section::Inbound).ops) {
            const bool isBase = document->origins[op.origin].policy == "base";
            if (op.answersPreflight && !isBase)
                return true;
            goesOn = goesOn || isBase;
        }
        if (!goesOn)
            break;
    }
    return false;
}

// A block of nothing but <base/> leads to the next document, an empty one to none.
size_t skipBases(const std::vector<std::shared_ptr<const Document>>& chain, Section section, size_t at)
{
    for (; at < chain.size(); ++at) {
        const auto& ops = chain[at]->section(section).ops;
        if (ops.empty())
            return chain.size();
        if (ops.size() != 1 || chain[at]->origins[ops.front().origin].policy != "base")
            return at;
    }
    return at;
}
} // namespace

Program::Program(std::vector<std::shared_ptr<const Document>> chain)
    : m_chain(std::move(chain))
    , m_answersPreflight(holdsPreflight(m_chain))
{
    assert(std::ranges::find(m_chain, nullptr) == m_chain.end() && m_chain.size() < 255);
    for (size_t section = 0; section < SectionCount; ++section) {
        for (size_t at = 0; at <= m_chain.size(); ++at)
            m_next.push_back(static_cast<uint8_t>(skipBases(m_chain, static_cast<Section>(section), at)));
    }
    for (const auto& document : m_chain) {
        for (const Op& op : document->section(Section::Inbound).ops) {
            if (op.foresee)
                m_foreseen.push_back(&op);
        }
    }
}

void Program::foresee(const Context& context, const Services& services) const
{
    for (const Op* op : m_foreseen)
        op->foresee(op->settings, context, services);
}

size_t Program::nextThatSays(Section section, size_t document) const
{
    return m_next[static_cast<size_t>(section) * (m_chain.size() + 1) + document];
}

const std::string& Program::crossDomainPolicy() const
{
    static const std::string None;
    return m_chain.empty() ? None : m_chain.back()->crossDomainPolicy;
}

} // namespace policy
