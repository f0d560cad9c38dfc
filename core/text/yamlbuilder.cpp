// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yamlbuilder.h"

#include "core/text/uniquekeys.h"
#include "core/text/yamlscalar.h"
#include "core/text/yamlsource.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace text {

using base::translate;

namespace {
constexpr std::string_view PlainTag = "?"; // the library's mark for a scalar without quotes and without a tag
constexpr std::string_view CoreTag = "tag:yaml.org,2002:";

base::Place placeOfMark(const YAML::Mark& mark)
{
    return {static_cast<uint32_t>(mark.line) + 1, static_cast<uint32_t>(mark.column) + 1};
}

bool isPlain(std::string_view tag)
{
    return tag == PlainTag || (tag.starts_with(CoreTag) && tag.substr(CoreTag.size()) != "str");
}

Node resolve(std::string_view tag, const std::string& value)
{
    if (tag.starts_with(CoreTag) && tag.substr(CoreTag.size()) == "binary")
        return Node::string(value);
    return isPlain(tag) ? resolvePlainScalar(value) : Node::string(value);
}
} // namespace

YamlBuilder::YamlBuilder(std::string_view source, YamlLimits limits, std::vector<base::Problem>* repeatedKeys)
    : m_source(source)
    , m_limits(limits)
    , m_repeatedKeys(repeatedKeys)
{ }

void YamlBuilder::fail(base::Message message, base::Place place)
{
    if (!m_error)
        m_error = base::Error{base::Error::Kind::Invalid, std::move(message)}.at({}, place);
}

bool YamlBuilder::count(size_t bytes, base::Place place)
{
    if (failed())
        return false;
    m_total.bytes += bytes;
    if (++m_total.nodes > m_limits.nodes)
        fail(translate("text", "The YAML document has more than %1 values; that is too much to read.")
                 .arg(m_limits.nodes),
             place);
    return !failed();
}

void YamlBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    if (failed())
        return;
    // What is left over behind a document's one value reaches us as a document of its own.
    const auto offset = static_cast<size_t>(std::max(mark.pos, 0));
    const bool isMarked = m_source.substr(std::min(offset, m_source.size())).starts_with("---");
    // What the library cannot take at all it offers again and again, as one empty document after another.
    const bool isStuck = m_lastBegin == offset;
    m_lastBegin = offset;
    if (++m_documentsBegun > 1 && (isStuck || (!isMarked && !followsDocumentEnd(m_source, offset)))) {
        fail(translate("text",
                       "This does not belong to what stands before it; check the indentation, or write “---” to "
                       "begin another document."),
             placeOfMark(mark));
        return;
    }
    m_documents.emplace_back().setPlace(placeOfMark(mark));
    m_anchors.clear();
}

void YamlBuilder::OnDocumentEnd()
{
    m_anchors.clear();
}

void YamlBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    if (!count(0, placeOfMark(mark)))
        return;
    if (expectsKey()) {
        takeKey("null", false, mark);
        return;
    }
    const Frame* frame = m_stack.empty() ? nullptr : &m_stack.back();
    if (frame && frame->isBlock && frame->key && isColonMissing(m_source, frame->keyOffset, frame->key->key))
        fail(translate("text", "A colon is missing after “%1”.").arg(frame->key->key), frame->key->keyPlace);
    else
        scalar(Node(), anchor, placeOfMark(mark));
}

void YamlBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value)
{
    if (!count(value.size(), placeOfMark(mark)))
        return;
    const size_t offset = skipProperties(m_source, static_cast<size_t>(std::max(mark.pos, 0)));
    if (!isPlain(tag) && isQuote(m_source, offset) && endOfQuoted(m_source, offset) == std::string_view::npos) {
        fail(translate("text", "The quote that begins here is never closed."), placeOfMark(mark));
        return;
    }
    if (!expectsKey()) {
        scalar(resolve(tag, value), anchor, placeOfMark(mark));
        return;
    }
    if (anchor != 0)
        m_anchors[anchor] = Value{Node::string(value), {1, value.size()}, 0};
    takeKey(value, tag == PlainTag && value == "<<", mark);
}

void YamlBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    if (failed())
        return;
    const auto found = m_anchors.find(anchor);
    if (found == m_anchors.end()) {
        fail(translate("text", "This alias stands inside the value that it refers to; a value cannot contain itself."),
             placeOfMark(mark));
        return;
    }
    const Value& value = found->second;
    if (value.weight.nodes > m_limits.nodes - m_total.nodes
        || value.weight.bytes > m_limits.bytes - std::min(m_total.bytes, m_limits.bytes)) {
        fail(translate("text",
                       "The aliases of this document repeat too much: written out it would be too large to read."),
             placeOfMark(mark));
        return;
    }
    if (m_stack.size() + value.height > m_limits.depth) {
        fail(translate("text", "The YAML document is nested deeper than %1 levels.").arg(m_limits.depth),
             placeOfMark(mark));
        return;
    }
    m_total.nodes += value.weight.nodes;
    m_total.bytes += value.weight.bytes;
    if (!expectsKey())
        attach(value);
    else if (value.height == 0)
        takeKey(value.node.text(), false, mark);
    else
        fail(translate("text", "A key must be a simple text; this alias stands for a list or a mapping."),
             placeOfMark(mark));
}

void YamlBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value /*style*/)
{
    begin(Node::array(), anchor, false, mark);
}

void YamlBuilder::OnSequenceEnd()
{
    end();
}

void YamlBuilder::OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style)
{
    begin(Node::object(), anchor, style == YAML::EmitterStyle::Block, mark);
}

void YamlBuilder::OnMapEnd()
{
    if (failed())
        return;
    Frame& frame = m_stack.back();
    const Node::Member* twice = firstRepeatedKey(frame.value.node.members());
    if (twice && !m_repeatedKeys) {
        fail(repeatedKeyMessage(twice->key), twice->keyPlace);
        return;
    }
    applyMerges(frame);
    if (twice)
        dropRepeatedKeys(frame);
    end();
}

// Keeps the last value of each key, in the place of the first.
void YamlBuilder::dropRepeatedKeys(Frame& frame)
{
    Node::Object kept;
    std::unordered_map<std::string, size_t> positions;
    for (Node::Member& member : frame.value.node.members()) {
        const auto [position, isNew] = positions.emplace(member.key, kept.size());
        if (isNew) {
            kept.push_back(std::move(member));
        } else {
            m_repeatedKeys->push_back({{}, member.keyPlace, repeatedKeyMessage(member.key)});
            kept[position->second] = std::move(member);
        }
    }
    frame.value.node.members() = std::move(kept);
}

bool YamlBuilder::expectsKey() const
{
    return !m_stack.empty() && m_stack.back().value.node.isObject() && !m_stack.back().key;
}

void YamlBuilder::takeKey(std::string text, bool isMerge, const YAML::Mark& mark)
{
    Frame& frame = m_stack.back();
    if (isMerge && frame.merge)
        fail(repeatedKeyMessage(text), placeOfMark(mark));
    frame.key = Node::Member{std::move(text), Node(), placeOfMark(mark)};
    frame.keyOffset = static_cast<size_t>(std::max(mark.pos, 0));
    frame.keyIsMerge = isMerge;
}

void YamlBuilder::scalar(Node node, YAML::anchor_t anchor, base::Place place)
{
    node.setPlace(place);
    Value value{std::move(node), {1, 0}, 0};
    value.weight.bytes = value.node.text().size();
    if (anchor != 0)
        m_anchors[anchor] = value;
    attach(std::move(value));
}

void YamlBuilder::begin(Node node, YAML::anchor_t anchor, bool isBlock, const YAML::Mark& mark)
{
    const base::Place place = placeOfMark(mark);
    const size_t offset = skipProperties(m_source, static_cast<size_t>(std::max(mark.pos, 0)));
    const Weight before = m_total;
    if (!count(0, place))
        return;
    if (expectsKey() && isLeftOpen(m_source, offset)) {
        fail(translate("text", "The bracket that opens here is never closed."), place);
        return;
    }
    if (expectsKey()) {
        fail(translate("text",
                       "A key must be a simple text; here it is a list or a mapping. Quote values that begin with "
                       "“{” or “[”, and render templates before reading them."),
             place);
        return;
    }
    if (m_stack.size() >= m_limits.depth) {
        fail(translate("text", "The YAML document is nested deeper than %1 levels.").arg(m_limits.depth), place);
        return;
    }
    node.setPlace(place);
    m_stack.push_back({Value{std::move(node), before, 0}, anchor, isBlock, {}, 0, false, {}});
}

void YamlBuilder::end()
{
    if (failed())
        return;
    Frame frame = std::move(m_stack.back());
    m_stack.pop_back();
    Value& value = frame.value;
    value.weight = {m_total.nodes - value.weight.nodes, m_total.bytes - value.weight.bytes};
    ++value.height;
    if (frame.anchor != 0)
        m_anchors[frame.anchor] = value;
    attach(std::move(value));
}

void YamlBuilder::attach(Value value)
{
    if (m_stack.empty()) {
        m_documents.back() = std::move(value.node);
        return;
    }
    Frame& frame = m_stack.back();
    frame.value.height = std::max(frame.value.height, value.height);
    if (frame.value.node.isArray())
        frame.value.node.append(std::move(value.node));
    else
        attachMember(frame, std::move(value.node));
}

void YamlBuilder::attachMember(Frame& frame, Node node)
{
    if (frame.keyIsMerge) {
        addMerge(frame, std::move(node));
    } else {
        frame.key->value = std::move(node);
        frame.value.node.members().push_back(std::move(*frame.key));
    }
    frame.key.reset();
    frame.keyIsMerge = false;
}

void YamlBuilder::addMerge(Frame& frame, Node node)
{
    const bool isList = node.isArray() && std::ranges::all_of(node.items(), &Node::isObject);
    if (node.isObject() || isList)
        frame.merge = Merge{frame.value.node.members().size(), std::move(node)};
    else
        fail(translate("text", "“<<” merges a mapping or a list of mappings; this is neither."), node.place());
}

// Members of the mapping itself win over merged ones, earlier merged mappings over later ones.
void YamlBuilder::applyMerges(Frame& frame)
{
    if (!frame.merge)
        return;
    const Merge merge = std::move(*frame.merge);
    Node::Object own = std::move(frame.value.node.members());
    std::unordered_set<std::string> known;
    for (const Node::Member& member : own)
        known.insert(member.key);
    Node::Object merged;
    const auto take = [&](const Node& source) {
        for (const Node::Member& member : source.members()) {
            if (known.insert(member.key).second)
                merged.push_back(member);
        }
    };
    if (merge.value.isObject())
        take(merge.value);
    for (const Node& item : merge.value.items())
        take(item);
    const auto position = own.begin() + static_cast<std::ptrdiff_t>(merge.position);
    own.insert(position, std::make_move_iterator(merged.begin()), std::make_move_iterator(merged.end()));
    frame.value.node.members() = std::move(own);
}

} // namespace text
