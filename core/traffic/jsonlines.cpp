// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/jsonlines.h"

#include "core/base/textwords.h"
#include "core/http/byteblock.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace traffic {

namespace {

// Names, punctuation and numbers at their longest.
constexpr size_t LongestFrame = 1024;
constexpr size_t LongestEscape = 6; // of one byte: \u and four digits

template<size_t Size>
char* writeName(char* at, const char (&name)[Size]) // NOLINT(modernize-avoid-c-arrays): a literal, copied as one
{
    std::memcpy(at, name, Size - 1);
    return at + Size - 1;
}

// Bytes of which none needs an escape: no quote, no backslash, nothing below a blank, nothing beyond ASCII.
bool standForThemselves(uint64_t word)
{
    const uint64_t belowBlank = (word - base::EachByte * ' ') & ~word;
    return ((word | belowBlank) & base::EachByte * 0x80U) == 0 && !base::hasByte(word, '"')
        && !base::hasByte(word, '\\');
}

bool standForThemselves(http::ByteBlock block)
{
    return http::ByteBlock::unmarked(block.otherThanPlainJson()) == http::ByteBlock::Size;
}

// A short text in two steps that overlap: bytes that are both times written are the same.
template<typename Part>
char* writeShort(char* at, std::string_view text)
{
    Part first{};
    Part last{};
    std::memcpy(&first, text.data(), sizeof(Part));
    std::memcpy(&last, text.data() + text.size() - sizeof(Part), sizeof(Part));
    std::memcpy(at, &first, sizeof(Part));
    std::memcpy(at + text.size() - sizeof(Part), &last, sizeof(Part));
    return at + text.size();
}

// The text as it is; null where it needs escapes, and then what was written counts for nothing.
char* writePlain(char* at, std::string_view text)
{
    constexpr size_t Block = http::ByteBlock::Size;
    if (text.size() < sizeof(uint64_t)) {
        constexpr uint64_t Blanks = base::EachByte * ' ';
        const uint64_t word = base::shortWord(text);
        const uint64_t missing = text.empty() ? Blanks : Blanks << 8 * text.size();
        if (!standForThemselves(word | missing))
            return nullptr;
        if (text.size() >= sizeof(uint32_t))
            return writeShort<uint32_t>(at, text);
        for (const char one : text)
            *at++ = one;
        return at;
    }
    if (text.size() < Block) {
        const std::string_view last = text.substr(text.size() - sizeof(uint64_t));
        if (!standForThemselves(base::firstWord(text)) || !standForThemselves(base::firstWord(last)))
            return nullptr;
        return writeShort<uint64_t>(at, text);
    }
    for (size_t done = 0; done < text.size(); done += Block) {
        const size_t from = std::min(done, text.size() - Block); // the last one overlaps the one before
        if (!standForThemselves(http::ByteBlock(text.data() + from)))
            return nullptr;
        std::memcpy(at + from, text.data() + from, Block);
    }
    return at + text.size();
}

char* writeString(char* at, std::string_view text)
{
    *at++ = '"';
    if (text.empty()) {
        *at++ = '"';
        return at;
    }
    if (char* end = writePlain(at, text)) {
        *end++ = '"';
        return end;
    }
    std::string escaped;
    text::appendJsonString(escaped, text);
    return std::copy(escaped.begin() + 1, escaped.end(), at);
}

char* writeInteger(char* at, uint64_t value)
{
    constexpr size_t MostDigits = 20;
    return std::to_chars(at, at + MostDigits, value).ptr;
}

// Thousandths, with all their digits.
char* writeFraction(char* at, unsigned thousandths)
{
    *at++ = static_cast<char>('0' + thousandths / 100);
    *at++ = static_cast<char>('0' + thousandths / 10 % 10);
    *at++ = static_cast<char>('0' + thousandths % 10);
    return at;
}

char* writeMilliseconds(char* at, std::chrono::microseconds time)
{
    const auto micro = static_cast<uint64_t>(std::max<int64_t>(time.count(), 0));
    if (micro == 0)
        return writeName(at, "0.000");
    at = writeInteger(at, micro / 1000);
    *at++ = '.';
    return writeFraction(at, static_cast<unsigned>(micro % 1000));
}

template<size_t Size>
char* writeIfAny(char* at, const char (&name)[Size], std::string_view text) // NOLINT(modernize-avoid-c-arrays)
{
    return text.empty() ? at : writeString(writeName(at, name), text);
}

template<size_t Size>
char* writeIfAny(char* at, const char (&name)[Size], std::chrono::microseconds time) // NOLINT(modernize-avoid-c-arrays)
{
    return time.count() <= 0 ? at : writeMilliseconds(writeName(at, name), time);
}

// Each name comes with the comma before it; the first one becomes the brace.
char* writePhases(char* begin, const Phases& phases)
{
    char* at = begin;
    at = writeIfAny(at, R"(,"readMs":)", phases.read);
    at = writeIfAny(at, R"(,"policyMs":)", phases.policy);
    at = writeIfAny(at, R"(,"connectMs":)", phases.connect);
    at = writeIfAny(at, R"(,"sendMs":)", phases.send);
    at = writeIfAny(at, R"(,"waitMs":)", phases.wait);
    at = writeIfAny(at, R"(,"receiveMs":)", phases.receive);
    if (at == begin)
        ++at;
    *begin = '{';
    *at++ = '}';
    return at;
}

size_t textSize(const RecordView& record)
{
    return record.method.size() + record.url.size() + record.api.size() + record.revision.size()
        + record.operation.size() + record.product.size() + record.subscription.size() + record.backend.size()
        + record.clientAddress.size() + record.source.size() + record.reason.size() + record.message.size()
        + record.traceId.size();
}

} // namespace

void JsonLines::makeRoom(size_t bytes)
{
    if (m_capacity - m_size >= bytes)
        return;
    m_capacity = std::max(2 * m_capacity, m_size + bytes);
    std::unique_ptr<char[]> grown(new char[m_capacity]); // NOLINT: uninitialised
    if (m_size != 0)
        std::memcpy(grown.get(), m_bytes.get(), m_size);
    m_bytes = std::move(grown);
}

char* JsonLines::writeTime(char* at, base::SystemTime time)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    const auto second = std::chrono::floor<std::chrono::seconds>(milliseconds);
    if (second.count() != m_second || m_secondText.empty()) {
        m_second = second.count();
        m_secondText = base::formatIso8601(time);
        m_secondText.resize(m_secondText.size() - 4); // without "000Z"
    }
    at = std::copy(m_secondText.begin(), m_secondText.end(), at);
    at = writeFraction(at, static_cast<unsigned>((milliseconds - second).count()));
    *at++ = 'Z';
    return at;
}

void JsonLines::append(const RecordView& record)
{
    makeRoom(LongestFrame + LongestEscape * textSize(record));
    char* at = m_bytes.get() + m_size;
    at = writeTime(writeName(at, R"({"time":")"), record.time);
    at = writeString(writeName(at, R"(","method":)"), record.method);
    at = writeString(writeName(at, R"(,"url":)"), record.url);
    at = writeInteger(writeName(at, R"(,"status":)"), static_cast<uint64_t>(std::max(record.status, 0)));
    at = writeString(writeName(at, R"(,"outcome":)"), outcomeName(record.outcome));
    at = writeIfAny(at, R"(,"api":)", record.api);
    at = writeIfAny(at, R"(,"revision":)", record.revision);
    at = writeIfAny(at, R"(,"operation":)", record.operation);
    at = writeIfAny(at, R"(,"product":)", record.product);
    at = writeIfAny(at, R"(,"subscription":)", record.subscription);
    at = writeIfAny(at, R"(,"key":)", keyUsedName(record.key));
    at = writeIfAny(at, R"(,"backend":)", record.backend);
    at = writeString(writeName(at, R"(,"clientAddress":)"), record.clientAddress);
    at = writeIfAny(at, R"(,"source":)", record.source);
    at = writeIfAny(at, R"(,"reason":)", record.reason);
    at = writeIfAny(at, R"(,"message":)", record.message);
    at = writeString(writeName(at, R"(,"traceId":)"), record.traceId);
    at = writeInteger(writeName(at, R"(,"requestBytes":)"), record.requestBytes);
    at = writeInteger(writeName(at, R"(,"responseBytes":)"), record.responseBytes);
    at = writeMilliseconds(writeName(at, R"(,"totalMs":)"), record.total);
    at = writePhases(writeName(at, R"(,"phases":)"), record.phases);
    at = writeName(at, "}\n");
    m_size = static_cast<size_t>(at - m_bytes.get());
}

void JsonLines::append(std::string_view line)
{
    makeRoom(line.size());
    std::copy(line.begin(), line.end(), m_bytes.get() + m_size);
    m_size += line.size();
}

} // namespace traffic
