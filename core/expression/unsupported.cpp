// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/unsupported.h"

#include <algorithm>
#include <array>
#include <string>

namespace expression {

namespace {
// Not in the list of permitted types of the policy expressions page.
constexpr auto Refused = std::to_array<std::string_view>({
    "Activator",
    "AppDomain",
    "Assembly",
    "BindingFlags",
    "Console",
    "Debug",
    "Debugger",
    "Directory",
    "DirectoryInfo",
    "Dns",
    "Environment",
    "File",
    "FileInfo",
    "FileStream",
    "GC",
    "HttpClient",
    "HttpWebRequest",
    "Interlocked",
    "Marshal",
    "MemoryStream",
    "MethodInfo",
    "Monitor",
    "Mutex",
    "Parallel",
    "Path",
    "Process",
    "PropertyInfo",
    "Socket",
    "Stopwatch",
    "StreamReader",
    "StreamWriter",
    "Task",
    "TcpClient",
    "Thread",
    "ThreadPool",
    "Timer",
    "Type",
    "WebClient",
    "WebRequest",
    "JsonSerializer",
    "JsonDocument",
    "JsonSerializerSettings",
    "Aes",
    "AesManaged",
    "RijndaelManaged",
    "RandomNumberGenerator",
    "ConcurrentDictionary",
    "Comparer",
    "DateOnly",
    "TimeOnly",
    "XmlDocument",
    "XmlReader",
    "XmlNode",
    "XmlNamespaceManager",
    "BigInteger",
    "LinkedList",
    "SortedDictionary",
    "CultureInfo",
    "NumberFormatInfo",
    "DateTimeFormatInfo",
    "TextInfo",
    "Calendar",
    "JsonMergeSettings",
    "JsonTextReader",
    "JsonTextWriter",
});
constexpr auto Unsupported = std::to_array<std::string_view>({
    "AdjustmentRule",
    "TransitionTime",
    "TimeZone",
    "XDocumentType",
    "XNodeDocumentOrderComparer",
    "XNodeEqualityComparer",
    "XStreamingElement",
    "JConstructor",
    "JRaw",
    "X509Chain",
    "PublicKey",
    "SHA3_256",
    "StringWriter",
    "Capture",
});
// Of types that API Management permits some members of.
struct RefusedMembers
{
    std::string_view type;
    std::string_view members;
};
constexpr auto OfPermitted = std::to_array<RefusedMembers>({
    {"JsonConvert",
     " SerializeXmlNode SerializeXNode DeserializeXmlNode DeserializeXNode PopulateObject DeserializeAnonymousType "},
    {"Enum", " IsDefined GetName GetNames GetValues GetUnderlyingType Format ToObject HasFlag "},
    {"IPAddress",
     " Any Broadcast Loopback None IPv6Any IPv6Loopback IPv6None HostToNetworkOrder NetworkToHostOrder MapToIPv4 "
     "MapToIPv6 IsIPv4MappedToIPv6 IsIPv6LinkLocal IsIPv6Multicast IsIPv6SiteLocal ScopeId TryWriteBytes "},
    {"XDocument", " Load LoadAsync "},
});
} // namespace

bool isRefusedType(std::string_view name)
{
    return std::ranges::find(Refused, name) != Refused.end();
}

bool isRefusedMember(std::string_view type, std::string_view member)
{
    const auto* const found = std::ranges::find(OfPermitted, type, &RefusedMembers::type);
    return found != OfPermitted.end() && found->members.find(' ' + std::string(member) + ' ') != std::string_view::npos;
}

bool isUnsupportedType(std::string_view name)
{
    return std::ranges::find(Unsupported, name) != Unsupported.end();
}

} // namespace expression
