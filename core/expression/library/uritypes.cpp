// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/library.h"
#include "core/expression/library/uri.h"
#include "core/expression/library/uriparts.h"
#include "core/expression/runtime/call.h"
#include "core/http/url.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>

namespace expression {

Type UriType(Type::Kind::Class, "Uri", "System");

namespace {
class UriObject final : public Object
{
public:
    explicit UriObject(UriParts read)
        : parts(std::move(read))
    { }
    const UriParts parts;
    void write(Machine&, std::string& out, const Value&) override
    {
        out += parts.isAbsolute ? http::percentDecode(parts.absolute()) : parts.original;
    }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        const auto& theirs = static_cast<const UriObject&>(other).parts;
        return parts.isAbsolute ? parts.absolute() == theirs.absolute() : parts.original == theirs.original;
    }
    [[nodiscard]] size_t hash() const override { return std::hash<std::string>()(parts.absolute()); }
};

Value give(Call& call, UriParts parts)
{
    return Value::object(UriType, call.machine.make<UriObject>(std::move(parts)));
}

Value refuseUri(Call& call)
{
    return call.machine.raise("UriFormatException", "Invalid URI: The format of the URI could not be determined.");
}

Value makeUri(Call& call)
{
    if (call.refusesNull(0, "uriString"))
        return {};
    auto parts = parseUri(call.text(0));
    if (!parts && call.count() > 1 && call.integer(1) != 1) {
        parts.emplace();
        parts->original = call.text(0);
    }
    return parts ? give(call, std::move(*parts)) : refuseUri(call);
}

Value combine(Call& call)
{
    if (call.refusesNull(0, "baseUri") || call.refusesNull(1, "relativeUri"))
        return {};
    const UriParts& base = call.as<UriObject>(0).parts;
    const std::string relative = call[1].isText() ? std::string(call.text(1)) : call.as<UriObject>(1).parts.original;
    if (auto whole = parseUri(relative))
        return give(call, std::move(*whole));
    const std::string root = base.scheme + "://" + base.authority();
    std::string text;
    if (relative.starts_with("//"))
        text = base.scheme + ':' + relative;
    else if (relative.starts_with('/'))
        text = root + relative;
    else if (relative.empty() || relative.starts_with('?') || relative.starts_with('#'))
        text = root + base.path + (relative.starts_with('#') ? base.query : "") + relative;
    else
        text = root + base.path.substr(0, base.path.rfind('/') + 1) + relative;
    auto parts = parseUri(text);
    return parts ? give(call, std::move(*parts)) : refuseUri(call);
}

Value tryCreate(Call& call)
{
    auto parts = parseUri(call.text(0));
    if (!parts && call.integer(1) != 1 && !call.isNull(0)) {
        parts.emplace();
        parts->original = call.text(0);
    }
    call.setOut(2, parts ? give(call, std::move(*parts)) : Value());
    return Value::boolean(!call.isNull(2));
}

template<typename Read>
Value absoluteText(Call& call, Read read)
{
    const UriParts& parts = call.as<UriObject>(0).parts;
    if (!parts.isAbsolute)
        return call.machine.raise("InvalidOperationException", "This operation is not supported for a relative URI.");
    return call.giveText(std::string(read(parts)));
}

Value leftPart(Call& call)
{
    const UriParts& parts = call.as<UriObject>(0).parts;
    std::string out = parts.scheme + "://";
    if (call.integer(1) >= 1)
        out += parts.authority();
    if (call.integer(1) >= 2)
        out += parts.path;
    if (call.integer(1) >= 3)
        out += parts.query;
    return call.giveText(std::move(out));
}

Value segments(Call& call)
{
    const std::string_view path = call.as<UriObject>(0).parts.path;
    std::vector<Value> out;
    for (size_t at = 0; at < path.size();) {
        const size_t end = std::min(path.find('/', at), path.size() - 1);
        out.push_back(call.giveText(path.substr(at, end - at + 1)));
        at = end + 1;
    }
    return call.giveList(std::move(out));
}

Value escapeData(Call& call)
{
    if (call.refusesNull(0, "stringToEscape"))
        return {};
    return call.giveText(http::percentEncode(call.text(0)));
}

Value escapeUri(Call& call)
{
    return call.giveText(http::percentEncode(call.text(0), "!#$&'()*+,/:;=?@[]"));
}

Value unescapeData(Call& call)
{
    if (call.refusesNull(0, "stringToUnescape"))
        return {};
    return call.giveText(http::percentDecode(call.text(0)));
}

enum class HostKind : uint8_t { Unknown, Basic, Dns, IPv4, IPv6 };

bool isIPv4(std::string_view host)
{
    int parts = 0;
    for (size_t at = 0; at <= host.size(); ++parts) {
        const size_t end = std::min(host.find('.', at), host.size());
        const std::string_view part = host.substr(at, end - at);
        int number = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
        if (part.empty() || part.size() > 3 || read.ptr != part.data() + part.size() || number < 0 || number > 255)
            return false;
        at = end + 1;
    }
    return parts == 4;
}

bool isIPv6(std::string_view host)
{
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const std::string text(host.substr(0, host.find('%')));
    std::array<unsigned char, 16> address{};
    return inet_pton(AF_INET6, text.c_str(), address.data()) == 1;
}

bool isDnsName(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.empty() || host.size() > 255)
        return false;
    for (size_t at = 0; at <= host.size();) {
        const size_t end = std::min(host.find('.', at), host.size());
        const std::string_view label = host.substr(at, end - at);
        const bool isFine =
            !label.empty() && label.size() <= 63 && label.front() != '-' && std::ranges::all_of(label, [](char c) {
                return text::isLetter(c) || text::isDigit(c) || c == '-' || c == '_';
            });
        if (!isFine)
            return false;
        at = end + 1;
    }
    return true;
}

HostKind hostKindOf(std::string_view host)
{
    return isIPv4(host)   ? HostKind::IPv4
        : isIPv6(host)    ? HostKind::IPv6
        : isDnsName(host) ? HostKind::Dns
                          : HostKind::Unknown;
}

// The parts of an absolute URI; nullptr after raising.
const UriParts* absoluteParts(Call& call)
{
    const UriParts& parts = call.as<UriObject>(0).parts;
    if (parts.isAbsolute)
        return &parts;
    call.machine.raise("InvalidOperationException", "This operation is not supported for a relative URI.");
    return nullptr;
}

Value isLoopback(Call& call)
{
    const UriParts* parts = absoluteParts(call);
    if (!parts)
        return {};
    const bool isLocalFile = parts->scheme == "file" && parts->host.empty();
    const bool isLocalAddress = isIPv4(parts->host) ? parts->host.starts_with("127.") : parts->host == "[::1]";
    return Value::boolean(isLocalFile || isLocalAddress || parts->host == "localhost" || parts->host == "loopback");
}

Value hostNameType(Call& call)
{
    const UriParts* parts = absoluteParts(call);
    if (!parts)
        return {};
    const HostKind kind = parts->host.empty() ? HostKind::Basic : hostKindOf(parts->host);
    return Value::integer(*call.result, static_cast<int64_t>(kind));
}

Value checkHostName(Call& call)
{
    const std::string_view name = call.text(0);
    const bool isFine = !name.empty() && name.size() <= INT16_MAX;
    return Value::integer(*call.result, static_cast<int64_t>(isFine ? hostKindOf(name) : HostKind::Unknown));
}

Value checkScheme(Call& call)
{
    const std::string_view name = call.text(0);
    const auto isFine = [](char c) {
        return text::isLetter(c) || text::isDigit(c) || c == '+' || c == '-' || c == '.';
    };
    return Value::boolean(!name.empty() && text::isLetter(name.front()) && std::ranges::all_of(name, isFine));
}

bool isSameServer(const UriParts& a, const UriParts& b)
{
    return a.scheme == b.scheme && a.host == b.host && a.port == b.port;
}

Value isBaseOf(Call& call)
{
    if (call.refusesNull(1, "uri"))
        return {};
    const UriParts* base = absoluteParts(call);
    if (!base)
        return {};
    const UriParts& other = call.as<UriObject>(1).parts;
    const std::string_view folder = std::string_view(base->path).substr(0, base->path.rfind('/') + 1);
    return Value::boolean(!other.isAbsolute || (isSameServer(*base, other) && other.path.starts_with(folder)));
}

// The way from the one path to the other: up to the folder they share, and down.
std::string pathBetween(std::string_view from, std::string_view to)
{
    size_t shared = 0;
    size_t folder = 0; // behind the last shared slash
    for (; shared < from.size() && shared < to.size() && from[shared] == to[shared]; ++shared) {
        if (from[shared] == '/')
            folder = shared + 1;
    }
    if (shared == 0)
        return std::string(to);
    if (shared == from.size() && shared == to.size())
        return {};
    std::string out;
    for (const char c : from.substr(shared))
        out += c == '/' ? "../" : "";
    if (out.empty() && folder == to.size())
        return "./";
    return out + std::string(to.substr(folder));
}

Value makeRelative(Call& call)
{
    if (call.refusesNull(1, "uri"))
        return {};
    const UriParts* base = absoluteParts(call);
    const UriParts& other = call.as<UriObject>(1).parts;
    if (!base || !other.isAbsolute)
        return base
            ? call.machine.raise("InvalidOperationException", "This operation is not supported for a relative URI.")
            : Value();
    if (!isSameServer(*base, other))
        return call[1];
    std::string path = pathBetween(base->path, other.path);
    if (path.substr(0, path.find('/')).find(':') != std::string::npos) // else it would look like a scheme
        path.insert(0, "./");
    UriParts relative;
    relative.original = path + other.query + other.fragment;
    return give(call, std::move(relative));
}

Value hexEscape(Call& call)
{
    const int64_t unit = call.integer(0);
    if (unit > 0xFF)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Specified argument was out of the range of valid values.", "character");
    static constexpr std::string_view Digits = "0123456789ABCDEF";
    return call.giveText(
        std::string{'%', Digits[static_cast<size_t>(unit >> 4)], Digits[static_cast<size_t>(unit & 15)]});
}

Value isWellFormed(Call& call)
{
    const std::string_view text = call.text(0);
    const bool isClean = text.find_first_of(" <>\"{}|\\^`") == std::string_view::npos;
    return Value::boolean(isClean && (call.integer(1) == 2 || parseUri(text).has_value()));
}
} // namespace

Value makeUriValue(Machine& machine, std::string_view text)
{
    auto parts = parseUri(text);
    if (!parts) {
        parts.emplace();
        parts->original = text;
    }
    return Value::object(UriType, machine.make<UriObject>(std::move(*parts)));
}

TypeRows uriTypes()
{
    return {
        {"System", "enum UriPartial { Scheme, Authority, Path, Query }", {}},
        {"System", "enum UriHostNameType { Unknown, Basic, Dns, IPv4, IPv6 }", {}},
        {"System", "enum UriKind { RelativeOrAbsolute, Absolute, Relative }", {}},
        {"System",
         "class Uri",
         {
             {"Uri(string uriString)", makeUri},
             {"Uri(string uriString, UriKind uriKind)", makeUri},
             {"Uri(Uri baseUri, string relativeUri)", combine},
             {"Uri(Uri baseUri, Uri relativeUri)", combine},
             {"static bool TryCreate(string uriString, UriKind uriKind, out Uri result)", tryCreate},
             {"static bool IsWellFormedUriString(string uriString, UriKind uriKind)", isWellFormed},
             {"static string EscapeDataString(string stringToEscape)", escapeData},
             {"static string EscapeUriString(string stringToEscape)", escapeUri},
             {"static string UnescapeDataString(string stringToUnescape)", unescapeData},
             {"static string UriSchemeHttp { get; }",
              [](Call& call) { return call.giveText(std::string_view("http")); }},
             {"static string UriSchemeHttps { get; }",
              [](Call& call) { return call.giveText(std::string_view("https")); }},
             {"string Scheme { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.scheme; }); }},
             {"string Host { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.host; }); }},
             {"string DnsSafeHost { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.host; }); }},
             {"string Authority { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.authority(); }); }},
             {"string AbsolutePath { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.path; }); }},
             {"string LocalPath { get; }",
              [](Call& call) {
                  return absoluteText(call, [](const UriParts& uri) { return http::percentDecode(uri.path); });
              }},
             {"string PathAndQuery { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.path + uri.query; }); }},
             {"string Query { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.query; }); }},
             {"string Fragment { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.fragment; }); }},
             {"string UserInfo { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.userInfo; }); }},
             {"string AbsoluteUri { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.absolute(); }); }},
             {"string OriginalString { get; }",
              [](Call& call) { return call.giveText(call.as<UriObject>(0).parts.original); }},
             {"int Port { get; }", [](Call& call) { return Value::int32(call.as<UriObject>(0).parts.port); }},
             {"bool IsDefaultPort { get; }",
              [](Call& call) { return Value::boolean(call.as<UriObject>(0).parts.hasDefaultPort); }},
             {"bool IsAbsoluteUri { get; }",
              [](Call& call) { return Value::boolean(call.as<UriObject>(0).parts.isAbsolute); }},
             {"string[] Segments { get; }", segments},
             {"string IdnHost { get; }",
              [](Call& call) { return absoluteText(call, [](const UriParts& uri) { return uri.host; }); }},
             {"bool IsLoopback { get; }", isLoopback},
             {"bool IsFile { get; }",
              [](Call& call) {
                  const UriParts* parts = absoluteParts(call);
                  return parts ? Value::boolean(parts->scheme == "file") : Value();
              }},
             {"bool IsUnc { get; }",
              [](Call& call) {
                  const UriParts* parts = absoluteParts(call);
                  return parts ? Value::boolean(parts->scheme == "file" && !parts->host.empty()) : Value();
              }},
             {"UriHostNameType HostNameType { get; }", hostNameType},
             {"static UriHostNameType CheckHostName(string name)", checkHostName},
             {"static bool CheckSchemeName(string schemeName)", checkScheme},
             {"static string HexEscape(char character)", hexEscape},
             {"bool IsBaseOf(Uri uri)", isBaseOf},
             {"Uri MakeRelativeUri(Uri uri)", makeRelative},
             {"string GetLeftPart(UriPartial part)", leftPart},
             {"static bool operator ==(Uri a, Uri b)",
              [](Call& call) { return Value::boolean(areEqual(call[0], call[1])); }},
             {"static bool operator !=(Uri a, Uri b)",
              [](Call& call) { return Value::boolean(!areEqual(call[0], call[1])); }},
         },
         &UriType,
         "GetComponents Compare"},
    };
}

} // namespace expression
