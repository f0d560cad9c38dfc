// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values that policies make for expressions: the response of send-request, a token, credentials; and what the tables of
// the context share.

#include "core/expression/library/lookup.h"
#include "core/expression/library/surroundings.h"
#include "core/expression/runtime/call.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace expression {

extern Type ResponseType, BodyType, UrlType, JwtType, CredentialsType, AuthorizationType, CertificateType,
    ValidationErrorType;

// An IResponse that lives as long as the value.
[[nodiscard]] Value makeResponse(int statusCode, std::string reason, http::Headers headers, std::string body);
// Of a value that makeResponse made; null for any other value. Lives as long as the value.
[[nodiscard]] const ResponseView* viewResponse(const Value& value);

struct JwtContent
{
    std::string algorithm;
    std::string type;
    std::string id;
    std::string issuer;
    std::string subject;
    std::vector<std::string> audiences;
    std::vector<std::pair<std::string, std::vector<std::string>>> claims;
    std::optional<int64_t> expires; // Unix seconds
    std::optional<int64_t> notBefore;
    std::optional<int64_t> issuedAt;
};
[[nodiscard]] Value makeJwt(JwtContent content);
// The payload of "header.payload.signature", with or without "Bearer "; the signature is not looked at.
[[nodiscard]] std::optional<JwtContent> readJwt(std::string_view token);

[[nodiscard]] Value makeAuthorization(std::string accessToken,
                                      const std::vector<std::pair<std::string, std::string>>& claims);

struct ValidationErrorContent
{
    std::string name;
    std::string type;
    std::string rule;
    std::string details;
    std::string action;
};
// A List<ValidationError>: those of before, when it is such a list, and then these.
[[nodiscard]] Value makeValidationErrors(const Value& before, std::vector<ValidationErrorContent> errors);
[[nodiscard]] const ValidationErrorContent* viewValidationError(const Value& value); // null for any other value

// A JToken of that text, read as Newtonsoft does; nullopt when it is no JSON.
[[nodiscard]] std::optional<Value> makeJson(std::string_view text);

// string[] for each name; names without case.
[[nodiscard]] Value makeHeaderLookup(Machine& machine, const http::Headers& headers);
[[nodiscard]] Value textOrNull(Machine& machine, std::string_view text); // null when empty
[[nodiscard]] Value makeDateTime(base::SystemTime time); // UTC
// Year, month, day, hour, minute, second, millisecond; nullopt after raising.
[[nodiscard]] std::optional<int64_t> ticksOfParts(Machine& machine, std::span<const int64_t, 7> part);
[[nodiscard]] base::SystemTime timeNow(const Machine& machine);
[[nodiscard]] int64_t ticksNow(const Machine& machine);
[[nodiscard]] uint64_t randomBits(const Machine& machine);
[[nodiscard]] Value makeCertificate(Machine& machine, std::string_view pemOrDer); // null after raising

} // namespace expression
