// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns yaml-cpp's events into Nodes and refuses what yaml.h promises to refuse. It never throws: after the
// first fault it ignores every further event, so the library only has to scan to its end.

#include "core/text/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace text {

class YamlBuilder final : public YAML::EventHandler
{
public:
    // With a list, repeated keys go there and the last value counts; without, they are faults.
    YamlBuilder(std::string_view source, YamlLimits limits, std::vector<base::Problem>* repeatedKeys);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] base::Error takeError() { return std::move(*m_error); }
    [[nodiscard]] std::vector<Node> takeDocuments() { return std::move(m_documents); }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    // How much a value costs where an alias repeats it.
    struct Weight
    {
        size_t nodes = 0;
        size_t bytes = 0;
    };
    struct Value
    {
        Node node;
        Weight weight;
        size_t height = 0; // levels of arrays and objects in it
    };
    struct Merge
    {
        size_t position; // before which member the "<<" stood
        Node value;
    };
    struct Frame
    {
        Value value; // weight holds the totals from before it began
        YAML::anchor_t anchor = 0;
        bool isBlock = false; // an object that is not written as {…}
        std::optional<Node::Member> key; // read, and waiting for its value
        size_t keyOffset = 0; // in the source
        bool keyIsMerge = false;
        std::optional<Merge> merge;
    };

    void fail(base::Message message, base::Place place);
    bool count(size_t bytes, base::Place place);
    [[nodiscard]] bool expectsKey() const;
    void takeKey(std::string text, bool isMerge, const YAML::Mark& mark);
    void scalar(Node node, YAML::anchor_t anchor, base::Place place);
    void begin(Node node, YAML::anchor_t anchor, bool isBlock, const YAML::Mark& mark);
    void end();
    void attach(Value value);
    void attachMember(Frame& frame, Node node);
    void addMerge(Frame& frame, Node node);
    void applyMerges(Frame& frame);
    void dropRepeatedKeys(Frame& frame);

    std::string_view m_source;
    YamlLimits m_limits;
    std::vector<base::Problem>* m_repeatedKeys;
    std::vector<Node> m_documents;
    std::vector<Frame> m_stack;
    std::unordered_map<YAML::anchor_t, Value> m_anchors;
    Weight m_total;
    size_t m_documentsBegun = 0;
    std::optional<size_t> m_lastBegin; // where the last of them began
    std::optional<base::Error> m_error;
};

} // namespace text
