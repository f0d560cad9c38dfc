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

// Whether none of its bytes needs an escape: no quote, no backslash, nothing below a blank, nothing beyond ASCII.
bool standsForItself(std::string_view text)
{
    constexpr size_t Block = http::ByteBlock::Size;
    const auto isPlain = [](const char* bytes) {
        return http::ByteBlock::unmarked(http::ByteBlock(bytes).otherThanPlainJson()) == Block;
    };
    if (text.size() < Block) {
        std::array<char, Block> filled{};
        filled.fill(' ');
        text.copy(filled.data(), text.size());
        return isPlain(filled.data());
    }
    for (size_t done = 0; done < text.size(); done += Block) {
        if (!isPlain(text.data() + std::min(done, text.size() - Block))) // the last one overlaps the one before
            return false;
    }
    return true;
}

char* writeEscaped(char* at, std::string_view text)
{
    std::string escaped;
    text::appendJsonString(escaped, text);
    return std::copy(escaped.begin(), escaped.end(), at);
}

char* writeQuoted(char* at, std::string_view text, bool isPlain)
{
    if (!isPlain && !standsForItself(text))
        return writeEscaped(at, text);
    *at++ = '"';
    at = base::copyText(at, text);
    *at++ = '"';
    return at;
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
    size_t size = 0;
    for (const auto text : RecordTexts)
        size += (record.*text).size();
    return size;
}

} // namespace

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
    append(record, false);
}

void JsonLines::append(const RecordView& record, std::string_view texts)
{
    append(record, traffic::standsForItself(texts));
}

void JsonLines::append(const RecordView& record, bool standsForItself)
{
    m_bytes.makeRoom(LongestFrame + LongestEscape * textSize(record));
    char* at = m_bytes.end();
    const auto write = [&at, standsForItself](const auto& name, std::string_view text) {
        at = writeQuoted(writeName(at, name), text, standsForItself);
    };
    const auto writeIfAny = [&write](const auto& name, std::string_view text) {
        if (!text.empty())
            write(name, text);
    };
    at = writeTime(writeName(at, R"({"time":")"), record.time);
    write(R"(","method":)", record.method);
    write(R"(,"url":)", record.url);
    at = writeInteger(writeName(at, R"(,"status":)"), static_cast<uint64_t>(std::max(record.status, 0)));
    write(R"(,"outcome":)", outcomeName(record.outcome));
    writeIfAny(R"(,"api":)", record.api);
    writeIfAny(R"(,"revision":)", record.revision);
    writeIfAny(R"(,"operation":)", record.operation);
    writeIfAny(R"(,"product":)", record.product);
    writeIfAny(R"(,"subscription":)", record.subscription);
    writeIfAny(R"(,"key":)", keyUsedName(record.key));
    writeIfAny(R"(,"backend":)", record.backend);
    write(R"(,"clientAddress":)", record.clientAddress);
    writeIfAny(R"(,"source":)", record.source);
    writeIfAny(R"(,"reason":)", record.reason);
    writeIfAny(R"(,"message":)", record.message);
    write(R"(,"traceId":)", record.traceId);
    at = writeInteger(writeName(at, R"(,"requestBytes":)"), record.requestBytes);
    at = writeInteger(writeName(at, R"(,"responseBytes":)"), record.responseBytes);
    at = writeMilliseconds(writeName(at, R"(,"totalMs":)"), record.total);
    at = writePhases(writeName(at, R"(,"phases":)"), record.phases);
    at = writeName(at, "}\n");
    m_bytes.extend(static_cast<size_t>(at - m_bytes.end()));
}

} // namespace traffic
