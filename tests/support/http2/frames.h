// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// HTTP/2 frames byte by byte, as RFC 9113 draws them, so that a test can send what no library would.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support::http2 {

enum Type : uint8_t {
    Data,
    Headers,
    Priority,
    ResetStream,
    Settings,
    PushPromise,
    Ping,
    GoAway,
    WindowUpdate,
    Continuation
};
enum Flag : uint8_t { EndStream = 0x1, Ack = 0x1, EndHeaders = 0x4, Padded = 0x8, HasPriority = 0x20 };

using Fields = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] std::string bigEndian(uint64_t value, int bytes);
[[nodiscard]] std::string frame(uint8_t type, uint8_t flags, uint32_t stream, std::string_view payload);
[[nodiscard]] std::string literal(std::string_view name, std::string_view value); // HPACK, never indexed, no Huffman
[[nodiscard]] std::string block(const Fields& fields);

[[nodiscard]] Fields get(std::string_view path = "/"); // a request's pseudo-fields
[[nodiscard]] Fields post(std::string_view path = "/");
[[nodiscard]] Fields with(Fields fields, const Fields& more);
[[nodiscard]] Fields without(const Fields& fields, std::string_view name);

[[nodiscard]] std::string headers(uint32_t stream, const Fields& fields, bool isLast = true);
[[nodiscard]] std::string data(uint32_t stream, std::string_view bytes, bool isLast = true);
[[nodiscard]] std::string settings(std::initializer_list<std::pair<uint16_t, uint32_t>> values = {});
[[nodiscard]] std::string windowUpdate(uint32_t stream, uint32_t increment);
[[nodiscard]] std::string reset(uint32_t stream, uint32_t code = 8);

inline constexpr std::string_view Preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

struct Frame
{
    uint8_t type = 0;
    uint8_t flags = 0;
    uint32_t stream = 0;
    std::string payload;
};
[[nodiscard]] std::vector<Frame> parse(std::string_view bytes);
[[nodiscard]] uint32_t numberAt(std::string_view payload, size_t offset); // 32 bits
[[nodiscard]] std::string_view errorName(uint32_t code);

} // namespace support::http2
