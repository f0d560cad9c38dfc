// SPDX-License-Identifier: GPL-3.0-or-later
// IPAddress: the members that policy expressions may use.
#include "core/expression/library/bytes.h"
#include "core/expression/library/library.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <sys/socket.h>

namespace expression {

namespace {
Type AddressType(Type::Kind::Class, "IPAddress", "System.Net");
constexpr size_t LengthV4 = 4;
constexpr size_t LengthV6 = 16;

class AddressObject final : public Object
{
public:
    AddressObject(std::string network, uint32_t ofInterface)
        : bytes(std::move(network))
        , scope(ofInterface)
    { }
    const std::string bytes; // in the order of the network
    const uint32_t scope; // fe80::1%3
    [[nodiscard]] bool isV4() const { return bytes.size() == LengthV4; }
    void write(Machine&, std::string& out, const Value&) override
    {
        std::array<char, INET6_ADDRSTRLEN> text{};
        inet_ntop(isV4() ? AF_INET : AF_INET6, bytes.data(), text.data(), text.size());
        out += text.data();
        if (scope != 0)
            (out += '%') += std::to_string(scope);
    }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        const auto& address = static_cast<const AddressObject&>(other);
        return bytes == address.bytes && scope == address.scope;
    }
    [[nodiscard]] size_t hash() const override { return std::hash<std::string>()(bytes) + scope; }
};

// Like the C library's: one to four numbers, decimal, octal or hexadecimal, the last one fills the rest.
std::optional<Value> readV4(const std::string& text)
{
    in_addr address{};
    const bool hasOthers = text.find_first_not_of("0123456789abcdefABCDEFxX.") != std::string::npos;
    if (hasOthers || inet_aton(text.c_str(), &address) == 0)
        return std::nullopt;
    const auto* bytes = reinterpret_cast<const char*>(&address.s_addr);
    return Value::object(AddressType, Ref<Object>(new AddressObject(std::string(bytes, LengthV4), 0)));
}

// In square brackets or without them, and with the number of an interface behind a percent sign.
std::optional<Value> readV6(std::string text)
{
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    uint32_t scope = 0;
    if (const size_t percent = text.find('%'); percent != std::string::npos) {
        const char* end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + percent + 1, end, scope);
        if (read.ec != std::errc() || read.ptr != end)
            return std::nullopt;
        text.resize(percent);
    }
    std::array<char, LengthV6> bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1)
        return std::nullopt;
    return Value::object(AddressType, Ref<Object>(new AddressObject(std::string(bytes.data(), bytes.size()), scope)));
}

std::optional<Value> readAddress(std::string_view text)
{
    const std::string whole(text.substr(0, text.find('\0')));
    if (whole.size() != text.size())
        return std::nullopt;
    return whole.find(':') == std::string::npos ? readV4(whole) : readV6(whole);
}

Value parseAddress(Call& call)
{
    if (call.refusesNull(0, "ipString"))
        return {};
    auto address = readAddress(call.text(0));
    return address ? std::move(*address)
                   : call.machine.raise("FormatException", "An invalid IP address was specified.");
}

Value tryParseAddress(Call& call)
{
    auto address = call.isNull(0) ? std::nullopt : readAddress(call.text(0));
    const bool isRead = address.has_value();
    call.setOut(1, isRead ? std::move(*address) : Value());
    return Value::boolean(isRead);
}

Value isLoopback(Call& call)
{
    if (call.refusesNull(0, "address"))
        return {};
    const auto& address = call.as<AddressObject>(0);
    if (address.isV4())
        return Value::boolean(address.bytes.front() == 127);
    const auto* bytes = reinterpret_cast<const in6_addr*>(address.bytes.data());
    const bool isMappedLoopback = IN6_IS_ADDR_V4MAPPED(bytes) && address.bytes[LengthV6 - LengthV4] == 127;
    return Value::boolean(IN6_IS_ADDR_LOOPBACK(bytes) || isMappedLoopback);
}
} // namespace

TypeRows addressTypes()
{
    return {
        {"System.Net.Sockets",
         "enum AddressFamily { Unspecified = 0, Unix = 1, InterNetwork = 2, InterNetworkV6 = 23 }",
         {}},
        {"System.Net",
         "class IPAddress",
         {
             {"static IPAddress Parse(string ipString)", parseAddress},
             {"static bool TryParse(string ipString, out IPAddress address)", tryParseAddress},
             {"static bool IsLoopback(IPAddress address)", isLoopback},
             {"AddressFamily AddressFamily { get; }",
              [](Call& call) {
                  constexpr int64_t InterNetwork = 2;
                  constexpr int64_t InterNetworkV6 = 23;
                  return Value::integer(*call.result, call.as<AddressObject>(0).isV4() ? InterNetwork : InterNetworkV6);
              }},
             {"byte[] GetAddressBytes()",
              [](Call& call) { return makeBytes(call.machine, call.as<AddressObject>(0).bytes); }},
         },
         &AddressType,
         "MapToIPv4, MapToIPv6, IsIPv4MappedToIPv6, IsIPv6LinkLocal, ScopeId, Any, Loopback, None, Broadcast, IPv6Any, "
         "IPv6Loopback, IPv6None, HostToNetworkOrder, NetworkToHostOrder"},
    };
}

} // namespace expression
