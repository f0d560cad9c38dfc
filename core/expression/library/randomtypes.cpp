// SPDX-License-Identifier: GPL-3.0-or-later
// Random. With a seed it gives .NET's own sequence: Knuth's subtractive generator with the taps that .NET has kept.
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"

#include <array>
#include <optional>
#include <random>

namespace expression {

namespace {
// Knuth, The Art of Computer Programming 3.2.2, Algorithm A in integers below 2^31 - 1.
class SeededSequence
{
public:
    explicit SeededSequence(int32_t seed)
    {
        constexpr int32_t GoldenSeed = 161'803'398;
        int32_t before = GoldenSeed - (seed == INT32_MIN ? Modulus : std::abs(seed));
        m_state[55] = before;
        int32_t next = 1;
        for (size_t i = 1; i < 55; ++i) {
            const size_t place = 21 * i % 55;
            m_state[place] = next;
            next = difference(before, next);
            before = m_state[place];
        }
        for (int round = 0; round < 4; ++round) {
            for (size_t i = 1; i < m_state.size(); ++i) {
                const size_t far = i + 30 < 55 ? i + 30 : i - 25;
                m_state[i] = difference(m_state[i], m_state[1 + far]);
            }
        }
    }

    [[nodiscard]] int32_t next() // 0 to 2^31 - 2
    {
        m_at = m_at == 55 ? 1 : m_at + 1;
        m_lagging = m_lagging == 55 ? 1 : m_lagging + 1;
        int32_t out = wrapped(m_state[m_at], m_state[m_lagging]);
        if (out == Modulus)
            --out;
        return m_state[m_at] = out < 0 ? out + Modulus : out;
    }
    [[nodiscard]] double share() { return next() * (1.0 / Modulus); }
    // Of a range that is too wide for one number.
    [[nodiscard]] double wideShare()
    {
        const int32_t size = next();
        const double number = next() % 2 == 0 ? -size : size;
        return (number + (Modulus - 1)) / (2.0 * Modulus - 1);
    }

private:
    static constexpr int32_t Modulus = INT32_MAX;
    [[nodiscard]] static int32_t wrapped(int32_t a, int32_t b)
    {
        return static_cast<int32_t>(static_cast<uint32_t>(a) - static_cast<uint32_t>(b));
    }
    [[nodiscard]] static int32_t difference(int32_t a, int32_t b)
    {
        const int32_t out = wrapped(a, b);
        return out < 0 ? wrapped(out, -Modulus) : out;
    }
    std::array<int32_t, 56> m_state{}; // the first is not used
    size_t m_at = 0;
    size_t m_lagging = 21;
};

class RandomObject final : public Object
{
public:
    explicit RandomObject(uint64_t bits)
        : m_engine(bits)
    { }
    explicit RandomObject(const SeededSequence& sequence)
        : m_sequence(sequence)
    { }
    [[nodiscard]] int64_t below(int64_t range)
    {
        if (!m_sequence)
            return range == 0 ? 0 : static_cast<int64_t>(m_engine() % static_cast<uint64_t>(range));
        const double share = range > INT32_MAX ? m_sequence->wideShare() : m_sequence->share();
        return static_cast<int64_t>(share * static_cast<double>(range));
    }
    [[nodiscard]] int32_t next() { return m_sequence ? m_sequence->next() : static_cast<int32_t>(below(INT32_MAX)); }
    [[nodiscard]] double share()
    {
        return m_sequence ? m_sequence->share() : static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
    }

private:
    std::optional<SeededSequence> m_sequence; // none: any good numbers
    std::mt19937_64 m_engine;
};

RandomObject& random(const Call& call)
{
    return call.as<RandomObject>(0);
}

Value makeRandom(Call& call)
{
    return call.give(call.count() > 0 ? call.machine.make<RandomObject>(SeededSequence(call.int32(0)))
                                      : call.machine.make<RandomObject>(randomBits(call.machine)));
}

Value nextBelow(Call& call)
{
    if (call.integer(1) < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "'maxValue' must be greater than zero.",
                                          "maxValue");
    return Value::int32(static_cast<int32_t>(random(call).below(call.integer(1))));
}

Value nextBetween(Call& call)
{
    const int64_t range = call.integer(2) - call.integer(1);
    if (range < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "'minValue' cannot be greater than maxValue.",
                                          "minValue");
    return Value::int32(static_cast<int32_t>(call.integer(1) + random(call).below(range)));
}

Value nextBytes(Call& call)
{
    if (call.refusesNull(1, "buffer"))
        return {};
    for (Value& item : call.list(1).items) {
        if (!call.machine.step())
            return {};
        item = Value::integer(types::Byte, random(call).next() & 0xFF);
    }
    return {};
}
} // namespace

TypeRows randomTypes()
{
    return {{"System",
             "class Random",
             {
                 {"Random()", makeRandom},
                 {"Random(int Seed)", makeRandom},
                 {"int Next()", [](Call& call) { return Value::int32(random(call).next()); }},
                 {"int Next(int maxValue)", nextBelow},
                 {"int Next(int minValue, int maxValue)", nextBetween},
                 {"double NextDouble()", [](Call& call) { return Value::float64(random(call).share()); }},
                 {"void NextBytes(byte[] buffer)", nextBytes},
             }}};
}

} // namespace expression
