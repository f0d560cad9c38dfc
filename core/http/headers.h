// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Header fields in order, repeated names kept. Names compare without case; they are written as they were given.
// One buffer holds all fields as the lines that they are on the wire: a head is parsed and written in few copies, and
// no field costs an allocation.

#include "core/base/bytebuffer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace http {

[[nodiscard]] bool equalsIgnoreCaseOfSameLength(std::string_view a, std::string_view b);

[[nodiscard]] inline bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    constexpr int CaseBit = 0x20;
    return a.size() == b.size() && (a.empty() || ((a.front() ^ b.front()) & ~CaseBit) == 0)
        && equalsIgnoreCaseOfSameLength(a, b);
}

class Headers
{
public:
    static constexpr std::string_view Separator = ": ";
    static constexpr std::string_view LineEnd = "\r\n";
    struct Field
    {
        std::string_view name;
        std::string_view value;
    };

    void append(std::string_view name, std::string_view value);
    struct LineShape // of "name: value" CR LF
    {
        uint32_t nameLength;
        uint32_t valueLength;
        [[nodiscard]] size_t size() const { return Separator.size() + LineEnd.size() + nameLength + valueLength; }
    };
    // The same for lines as they came, one behind another. They must not be text of these headers.
    void appendLines(std::string_view lines, std::span<const LineShape> shapes);
    void set(std::string_view name, std::string_view value); // replaces the first of that name, drops the others
    bool remove(std::string_view name);
    template<typename Predicate>
    void removeIf(Predicate isUnwanted) // of a Field
    {
        std::erase_if(m_fields, [&](const Span& span) { return isUnwanted(Field{nameOf(span), valueOf(span)}); });
    }
    void clear(); // keeps the memory
    // The fields of other headers but the unwanted ones, of which each is asked once and in order. Fields that lie
    // behind one another are one copy.
    template<typename Predicate>
    void appendFrom(const Headers& others, Predicate isUnwanted) // of a Field
    {
        size_t begin = 0;
        size_t end = 0;
        auto at = static_cast<uint32_t>(m_bytes.size());
        for (const Span& span : others.m_fields) {
            if (isUnwanted(Field{others.nameOf(span), others.valueOf(span)}))
                continue;
            if (span.offset != end) {
                m_bytes.append(others.linesFrom(begin, end));
                begin = span.offset;
            }
            end = span.end();
            m_fields.push_back({at, span.nameLength, span.valueLength});
            at += static_cast<uint32_t>(end - span.offset);
        }
        m_bytes.append(others.linesFrom(begin, end));
    }
    // "name: value" CR LF for each field but the unwanted ones. Fields that lie behind one another are one copy.
    template<typename Predicate>
    void writeTo(std::string& out, Predicate isUnwanted) const // of a name
    {
        size_t begin = 0;
        size_t end = 0;
        for (const Span& span : m_fields) {
            if (isUnwanted(nameOf(span)))
                continue;
            if (span.offset != end) {
                out.append(linesFrom(begin, end));
                begin = span.offset;
            }
            end = span.end();
        }
        out.append(linesFrom(begin, end));
    }

    // Views live until the next change.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const; // the first of that name
    [[nodiscard]] std::string_view get(std::string_view name) const { return find(name).value_or(std::string_view()); }
    [[nodiscard]] bool has(std::string_view name) const { return find(name).has_value(); }
    template<typename Visit>
    void visitAll(std::string_view name, Visit visit) const // of a value, in order
    {
        for (const Span& span : m_fields) {
            if (isNamed(span, name))
                visit(valueOf(span));
        }
    }
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    // All values of that name joined with ", ", as RFC 9110 section 5.3 allows.
    [[nodiscard]] std::string joined(std::string_view name) const;

    [[nodiscard]] size_t size() const { return m_fields.size(); }
    [[nodiscard]] bool empty() const { return m_fields.empty(); }
    [[nodiscard]] Field at(size_t index) const { return {nameOf(m_fields[index]), valueOf(m_fields[index])}; }

    class Iterator
    {
    public:
        using value_type = Field;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const Headers* headers, size_t index)
            : m_headers(headers)
            , m_index(index)
        { }
        Field operator*() const { return m_headers->at(m_index); }
        Iterator& operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_index;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const Headers* m_headers = nullptr;
        size_t m_index = 0;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, m_fields.size()}; }

    // Same fields in the same order, names without case.
    friend bool operator==(const Headers& a, const Headers& b);

private:
    struct Span // of a line
    {
        uint32_t offset;
        uint32_t nameLength;
        uint32_t valueLength;
        [[nodiscard]] size_t valueOffset() const { return size_t(offset) + nameLength + Separator.size(); }
        [[nodiscard]] size_t end() const { return valueOffset() + valueLength + LineEnd.size(); }
    };
    [[nodiscard]] std::string_view nameOf(const Span& span) const
    {
        return {m_bytes.data() + span.offset, span.nameLength};
    }
    [[nodiscard]] std::string_view valueOf(const Span& span) const
    {
        return {m_bytes.data() + span.valueOffset(), span.valueLength};
    }
    [[nodiscard]] std::string_view linesFrom(size_t begin, size_t end) const
    {
        return {m_bytes.data() + begin, end - begin};
    }
    [[nodiscard]] bool isNamed(const Span& span, std::string_view name) const
    {
        return span.nameLength == name.size() && equalsIgnoreCase(nameOf(span), name);
    }
    [[nodiscard]] Span store(std::string_view name, std::string_view value);

    base::ByteBuffer m_bytes;
    std::vector<Span> m_fields;
};

} // namespace http
