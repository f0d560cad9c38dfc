// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every table of this folder. To add a type: a function here, its rows in a file, its line in library.cpp.

#include "core/expression/runtime/registry.h"

#include <vector>

namespace expression {

using TypeRows = std::vector<TypeRow>;

[[nodiscard]] TypeRows objectTypes(); // object, Exception and its kinds, delegates, interfaces
[[nodiscard]] TypeRows charTypes();
[[nodiscard]] TypeRows textTypes(); // string, StringComparison …
[[nodiscard]] TypeRows textPositionTypes(); // string: searching
[[nodiscard]] TypeRows textBuilderTypes(); // StringBuilder, StringReader
[[nodiscard]] TypeRows encodingTypes(); // Encoding, WebUtility
[[nodiscard]] TypeRows numberTypes(); // int … decimal, bool
[[nodiscard]] TypeRows convertTypes(); // Convert, BitConverter
[[nodiscard]] TypeRows mathTypes(); // Math
[[nodiscard]] TypeRows numberMemberTypes(); // float, double, decimal, Math, BitConverter: tests, bits
[[nodiscard]] TypeRows randomTypes();
[[nodiscard]] TypeRows guidTypes();
[[nodiscard]] TypeRows enumTypes(); // Enum: names to values
[[nodiscard]] TypeRows addressTypes(); // IPAddress
[[nodiscard]] TypeRows dateTypes(); // DateTime, TimeSpan
[[nodiscard]] TypeRows dateOffsetTypes(); // DateTimeOffset, TimeZoneInfo
[[nodiscard]] TypeRows dateConversionTypes(); // DateTime, TimeSpan, DateTimeOffset: exact reading, OLE and file times
[[nodiscard]] TypeRows uriTypes();
[[nodiscard]] TypeRows collectionTypes(); // IEnumerable, ICollection, IList …
[[nodiscard]] TypeRows listTypes(); // Array, List
[[nodiscard]] TypeRows positionTypes(); // Array, List: by positions
[[nodiscard]] TypeRows queueTypes(); // Queue, Stack, Tuple
[[nodiscard]] TypeRows dictionaryTypes(); // Dictionary, KeyValuePair
[[nodiscard]] TypeRows setTypes(); // HashSet
[[nodiscard]] TypeRows linqTypes(); // Enumerable: what makes sequences
[[nodiscard]] TypeRows linqItemTypes(); // Enumerable: finding and counting
[[nodiscard]] TypeRows linqSumTypes(); // Enumerable: adding up
[[nodiscard]] TypeRows linqGroupTypes(); // Enumerable: orders, groups, sets
[[nodiscard]] TypeRows jsonTypes(); // JToken
[[nodiscard]] TypeRows jsonContainerTypes(); // JContainer, JObject, JArray, JProperty
[[nodiscard]] TypeRows jsonValueTypes(); // JValue, Extensions
[[nodiscard]] TypeRows jsonConvertTypes();
[[nodiscard]] TypeRows jsonTreeTypes(); // JToken: its neighbours; JsonConvert.ToString
[[nodiscard]] TypeRows regexTypes();
[[nodiscard]] TypeRows hashTypes(); // SHA256, HMAC …
[[nodiscard]] TypeRows cipherTypes(); // RSA
[[nodiscard]] TypeRows symmetricTypes(); // SymmetricAlgorithm, Encrypt, Decrypt
[[nodiscard]] TypeRows certificateTypes(); // X509Certificate2
[[nodiscard]] TypeRows xmlNameTypes(); // XName, XNamespace
[[nodiscard]] TypeRows xmlTypes(); // XNode, XContainer, XDocument
[[nodiscard]] TypeRows xmlElementTypes(); // XElement, XAttribute
[[nodiscard]] TypeRows xmlTextTypes(); // XText, XComment …
[[nodiscard]] TypeRows xmlExtensionTypes(); // of sequences of nodes
[[nodiscard]] TypeRows xmlTreeTypes(); // XElement: its neighbours, its place in the document
[[nodiscard]] TypeRows tokenTypes(); // Jwt, BasicAuthCredentials, Authorization
[[nodiscard]] TypeRows validationTypes(); // ValidationError
[[nodiscard]] TypeRows contextTypes(); // context and what hangs on it
[[nodiscard]] TypeRows messageTypes(); // IRequest, IResponse, IMessageBody, IUrl

// Reads all tables, once; any thread.
void loadLibrary();

} // namespace expression
