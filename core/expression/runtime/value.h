// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One .NET value with its run-time type: what `object` can hold. Sixteen bytes; copying counts a reference at most.
// Numbers, DateTime, TimeSpan and enums lie inside; texts and everything else are Objects; views point into the
// request.

#include "core/expression/runtime/object.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace expression {

struct Type;

// A C# string: UTF-8, in which a lone surrogate is a three-byte sequence of its own. Length counts UTF-16 units.
class Text final : public Object
{
public:
    explicit Text(std::string bytes);
    const std::string bytes;
    const size_t length;

    [[nodiscard]] bool isAscii() const { return length == bytes.size(); }
    void write(Machine& machine, std::string& out, const Value& self) override;
    [[nodiscard]] bool equals(const Object& other) const override;
    [[nodiscard]] size_t hash() const override;
};

class Value
{
public:
    Value() = default; // null
    Value(const Value& other) noexcept
        : m_tag(other.m_tag)
        , m_payload(other.m_payload)
    {
        if (isCounted())
            m_payload.object->retain();
    }
    Value(Value&& other) noexcept
        : m_tag(std::exchange(other.m_tag, 0))
        , m_payload(other.m_payload)
    { }
    Value& operator=(Value other) noexcept
    {
        std::swap(m_tag, other.m_tag);
        std::swap(m_payload, other.m_payload);
        return *this;
    }
    ~Value()
    {
        if (isCounted())
            m_payload.object->release();
    }

    [[nodiscard]] static Value boolean(bool value);
    [[nodiscard]] static Value int32(int32_t value);
    [[nodiscard]] static Value int64(int64_t value);
    [[nodiscard]] static Value float64(double value);
    [[nodiscard]] static Value character(char16_t unit);
    [[nodiscard]] static Value text(std::string bytes); // not counted by any budget
    [[nodiscard]] static Value integer(const Type& type, int64_t value); // also enums, DateTime, TimeSpan, ulong's bits
    [[nodiscard]] static Value real(const Type& type, double value);
    [[nodiscard]] static Value object(const Type& type, Ref<Object> object);
    [[nodiscard]] static Value view(const Type& type, const void* what); // must outlive the evaluation

    [[nodiscard]] bool isNull() const { return m_tag == 0; }
    [[nodiscard]] const Type* type() const { return reinterpret_cast<const Type*>(m_tag & ~uintptr_t(1)); }
    [[nodiscard]] bool isText() const;

    // The wrong kind gives something harmless: the checker has excluded it.
    [[nodiscard]] bool asBool() const { return m_payload.integer != 0; }
    [[nodiscard]] int64_t asInteger() const { return m_payload.integer; }
    [[nodiscard]] double asReal() const { return m_payload.real; }
    [[nodiscard]] std::string_view asText() const; // empty for null
    [[nodiscard]] const Text* textObject() const { return static_cast<const Text*>(m_payload.object); }
    [[nodiscard]] Object* asObject() const { return isCounted() ? m_payload.object : nullptr; }
    template<typename T>
    [[nodiscard]] T* as() const
    {
        return static_cast<T*>(m_payload.object);
    }
    template<typename T>
    [[nodiscard]] const T* asView() const
    {
        return static_cast<const T*>(m_payload.view);
    }

private:
    union Payload {
        int64_t integer;
        double real;
        Object* object;
        const void* view;
    };
    Value(const Type& type, Payload payload, bool isCounted) noexcept
        : m_tag(reinterpret_cast<uintptr_t>(&type) | uintptr_t(isCounted))
        , m_payload(payload)
    { }
    [[nodiscard]] bool isCounted() const { return (m_tag & 1) != 0; }

    uintptr_t m_tag = 0; // the type; the lowest bit says that the payload is counted
    Payload m_payload{0};
};

// object.Equals: same type and same value; texts and structs by value.
[[nodiscard]] bool areEqual(const Value& a, const Value& b);
[[nodiscard]] size_t hashOf(const Value& value);

} // namespace expression
