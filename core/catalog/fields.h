// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The "properties" of a contract, read field by field. A field of the wrong kind is a problem with its place, and the
// reader goes on with what it would have been without it.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/text/node.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace catalog {

// Where problems of one file go.
struct ProblemSink
{
    std::string file;
    std::vector<base::Problem>* problems = nullptr;

    void add(base::Place place, base::Message message) const { problems->push_back({file, place, std::move(message)}); }
};

class Fields
{
public:
    Fields(const text::Node& properties, const ProblemSink& sink)
        : m_properties(properties)
        , m_sink(sink)
    { }

    // A field that is absent or null gives the fallback.
    [[nodiscard]] std::string text(std::string_view name, std::string fallback = {}) const;
    [[nodiscard]] bool flag(std::string_view name, bool fallback) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;
    [[nodiscard]] std::optional<base::SystemTime> time(std::string_view name) const; // ISO 8601
    [[nodiscard]] std::optional<int> number(std::string_view name) const;
    [[nodiscard]] const text::Node::Array& list(std::string_view name) const;
    [[nodiscard]] Fields object(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return !m_properties[name].isNull(); }
    [[nodiscard]] const text::Node& node() const { return m_properties; }
    [[nodiscard]] const ProblemSink& sink() const { return m_sink; }
    [[nodiscard]] base::Place placeOf(std::string_view name) const;

    // One of the words, compared without regard to case; any other is a problem that lists them.
    template<typename Enum>
    [[nodiscard]] Enum choice(std::string_view name, std::span<const std::pair<std::string_view, Enum>> words,
                              Enum fallback) const
    {
        const std::string given = text(name);
        if (given.empty())
            return fallback;
        std::string known;
        for (const auto& [word, value] : words) {
            if (isSame(word, given))
                return value;
            known.append(known.empty() ? "" : ", ").append(word);
        }
        refuseChoice(name, given, known);
        return fallback;
    }

private:
    [[nodiscard]] const text::Node* typed(std::string_view name, text::Node::Kind kind) const;
    [[nodiscard]] static bool isSame(std::string_view a, std::string_view b);
    void refuseChoice(std::string_view name, const std::string& given, const std::string& known) const;

    const text::Node& m_properties;
    const ProblemSink& m_sink;
};

} // namespace catalog
