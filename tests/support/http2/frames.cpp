// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http2/frames.h"

#include <algorithm>
#include <array>

namespace support::http2 {

namespace {
constexpr size_t HeadSize = 9;

// An integer with a 7-bit prefix (RFC 7541 section 5.1).
std::string length(size_t value)
{
    if (value < 127)
        return std::string(1, static_cast<char>(value));
    std::string out(1, '\x7f');
    value -= 127;
    for (; value >= 128; value /= 128)
        out += static_cast<char>(value % 128 + 128);
    return out += static_cast<char>(value);
}
} // namespace

std::string bigEndian(uint64_t value, int bytes)
{
    std::string out;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xFFU);
    return out;
}

std::string frame(uint8_t type, uint8_t flags, uint32_t stream, std::string_view payload)
{
    return bigEndian(payload.size(), 3) + bigEndian(type, 1) + bigEndian(flags, 1) + bigEndian(stream, 4)
        + std::string(payload);
}

std::string literal(std::string_view name, std::string_view value)
{
    return '\x10' + length(name.size()) + std::string(name) + length(value.size()) + std::string(value);
}

std::string block(const Fields& fields)
{
    std::string out;
    for (const auto& [name, value] : fields)
        out += literal(name, value);
    return out;
}

Fields get(std::string_view path)
{
    return {{":method", "GET"}, {":scheme", "http"}, {":path", std::string(path)}, {":authority", "h"}};
}

Fields post(std::string_view path)
{
    return {{":method", "POST"}, {":scheme", "http"}, {":path", std::string(path)}, {":authority", "h"}};
}

Fields with(Fields fields, const Fields& more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

Fields without(const Fields& fields, std::string_view name)
{
    Fields out = fields;
    std::erase_if(out, [name](const auto& field) { return field.first == name; });
    return out;
}

std::string headers(uint32_t stream, const Fields& fields, bool isLast)
{
    return frame(Headers, static_cast<uint8_t>(EndHeaders | (isLast ? EndStream : 0)), stream, block(fields));
}

std::string data(uint32_t stream, std::string_view bytes, bool isLast)
{
    return frame(Data, isLast ? EndStream : 0, stream, bytes);
}

std::string settings(std::initializer_list<std::pair<uint16_t, uint32_t>> values)
{
    std::string payload;
    for (const auto& [id, value] : values)
        payload += bigEndian(id, 2) + bigEndian(value, 4);
    return frame(Settings, 0, 0, payload);
}

std::string windowUpdate(uint32_t stream, uint32_t increment)
{
    return frame(WindowUpdate, 0, stream, bigEndian(increment, 4));
}

std::string reset(uint32_t stream, uint32_t code)
{
    return frame(ResetStream, 0, stream, bigEndian(code, 4));
}

uint32_t numberAt(std::string_view payload, size_t offset)
{
    uint32_t value = 0;
    for (size_t i = offset; i < offset + 4 && i < payload.size(); ++i)
        value = value * 256 + static_cast<unsigned char>(payload[i]);
    return value;
}

std::vector<Frame> parse(std::string_view bytes)
{
    std::vector<Frame> frames;
    while (bytes.size() >= HeadSize) {
        const uint32_t size = numberAt(bytes, 0) >> 8U;
        Frame frame{static_cast<uint8_t>(bytes[3]), static_cast<uint8_t>(bytes[4]), numberAt(bytes, 5),
                    std::string(bytes.substr(HeadSize, size))};
        frames.push_back(std::move(frame));
        bytes.remove_prefix(std::min(bytes.size(), HeadSize + size));
    }
    return frames;
}

std::string_view errorName(uint32_t code)
{
    static constexpr std::array<std::string_view, 14> Names{"NO_ERROR",
                                                            "PROTOCOL_ERROR",
                                                            "INTERNAL_ERROR",
                                                            "FLOW_CONTROL_ERROR",
                                                            "SETTINGS_TIMEOUT",
                                                            "STREAM_CLOSED",
                                                            "FRAME_SIZE_ERROR",
                                                            "REFUSED_STREAM",
                                                            "CANCEL",
                                                            "COMPRESSION_ERROR",
                                                            "CONNECT_ERROR",
                                                            "ENHANCE_YOUR_CALM",
                                                            "INADEQUATE_SECURITY",
                                                            "HTTP_1_1_REQUIRED"};
    return code < Names.size() ? Names[code] : "unknown";
}

} // namespace support::http2
