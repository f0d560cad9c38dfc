// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whatever an expression reaches by reference: texts, lists, JSON tokens. Counted, and destroyed without recursion,
// so that a list nested a million times costs no stack when it goes.

#include "core/expression/runtime/objectpool.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace expression {

class Cursor;
class Machine;
class Value;

// While one lives, what this thread makes may be used by any thread: the constants of a compiled program. All other
// objects stay on the thread that made them, and count without locks.
class SharedObjects
{
public:
    SharedObjects() { isOn = true; }
    ~SharedObjects() { isOn = false; }
    SharedObjects(const SharedObjects&) = delete;
    SharedObjects& operator=(const SharedObjects&) = delete;
    static inline thread_local constinit bool isOn = false;
};

class Object
{
public:
    Object() = default;
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;
    virtual ~Object() = default;
    static void* operator new(size_t bytes) { return takeMemory(bytes); }
    static void operator delete(void* memory, size_t bytes) { giveMemory(memory, bytes); }

    // What foreach goes through; null when this is no sequence.
    [[nodiscard]] virtual std::unique_ptr<Cursor> open(Machine& machine);
    // .NET's ToString(); the name of the type unless it is overridden.
    virtual void write(Machine& machine, std::string& out, const Value& self);
    // ToString(format): nullopt when this has no formats, an empty text and isThrowing() for a wrong one.
    [[nodiscard]] virtual std::optional<std::string> format(Machine& machine, std::string_view format);
    // IComparable; nullopt when it is none, or after raising.
    [[nodiscard]] virtual std::optional<int32_t> compareTo(Machine& machine, const Value& other);
    [[nodiscard]] virtual bool equals(const Object& other) const { return this == &other; }
    [[nodiscard]] virtual size_t hash() const { return reinterpret_cast<size_t>(this) >> 4; }

    void retain() noexcept
    {
        if (m_isShared)
            m_count.fetch_add(1, std::memory_order_relaxed);
        else
            m_count.store(m_count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }
    void release() noexcept
    {
        if (dropOne() == 0)
            destroy(this);
    }

private:
    static void destroy(Object* object) noexcept;
    [[nodiscard]] uint32_t dropOne() noexcept // how many are left
    {
        if (m_isShared)
            return m_count.fetch_sub(1, std::memory_order_acq_rel) - 1;
        const uint32_t left = m_count.load(std::memory_order_relaxed) - 1;
        m_count.store(left, std::memory_order_relaxed);
        return left;
    }

    std::atomic<uint32_t> m_count{0};
    const bool m_isShared = SharedObjects::isOn;
    Object* m_nextDead = nullptr;
};

// A counted pointer to an Object.
template<typename T>
class Ref
{
public:
    Ref() = default;
    Ref(T* object) // NOLINT(google-explicit-constructor): as a plain pointer
        : m_object(object)
    {
        if (m_object)
            m_object->retain();
    }
    Ref(const Ref& other)
        : Ref(other.m_object)
    { }
    template<typename Derived>
    requires std::is_convertible_v<Derived*, T*>
    Ref(const Ref<Derived>& other) // NOLINT(google-explicit-constructor): as a plain pointer
        : Ref(other.get())
    { }
    Ref(Ref&& other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    { }
    Ref& operator=(Ref other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ~Ref()
    {
        if (m_object)
            m_object->release();
    }

    [[nodiscard]] T* get() const { return m_object; }
    T* operator->() const { return m_object; }
    T& operator*() const { return *m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    T* m_object = nullptr;
};

} // namespace expression
