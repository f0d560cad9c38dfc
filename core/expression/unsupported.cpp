// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/unsupported.h"

#include <algorithm>
#include <array>

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
} // namespace

bool isRefusedType(std::string_view name)
{
    return std::ranges::find(Refused, name) != Refused.end();
}

bool isUnsupportedType(std::string_view name)
{
    return std::ranges::find(Unsupported, name) != Unsupported.end();
}

} // namespace expression
