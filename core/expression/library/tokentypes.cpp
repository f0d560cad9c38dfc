// SPDX-License-Identifier: GPL-3.0-or-later
// Jwt, BasicAuthCredentials, Authorization, and the extensions of string that make them.
#include "core/expression/library/context.h"
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/registry.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"
#include "core/text/json.h"

namespace expression {

Type JwtType(Type::Kind::Class, "Jwt", "Gateway");
Type CredentialsType(Type::Kind::Class, "BasicAuthCredentials", "Gateway");
Type AuthorizationType(Type::Kind::Class, "Authorization", "Gateway");

namespace {
class JwtObject final : public Object
{
public:
    explicit JwtObject(JwtContent read)
        : content(std::move(read))
    { }
    const JwtContent content;
};

class CredentialsObject final : public Object
{
public:
    CredentialsObject(std::string userText, std::string passwordText)
        : user(std::move(userText))
        , password(std::move(passwordText))
    { }
    const std::string user;
    const std::string password;
};

class AuthorizationObject final : public Object
{
public:
    std::string accessToken;
    std::vector<std::pair<std::string, std::string>> claims;
};

// Claims of a token: all values of a name, joined with commas where one text is asked for.
class ClaimLookup final : public Lookup
{
public:
    explicit ClaimLookup(Ref<JwtObject> token)
        : Lookup(&types::String, arrayOf(types::String))
        , m_token(std::move(token))
    { }
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override
    {
        const auto* values = valuesOf(key.asText());
        if (!values)
            return false;
        std::vector<Value> items;
        for (const std::string& value : *values)
            items.push_back(machine.text(value));
        out = machine.listOf(*arrayOf(types::String), std::move(items));
        return true;
    }
    [[nodiscard]] bool findJoined(Machine& machine, const Value& key, Value& out) const override
    {
        const auto* values = valuesOf(key.asText());
        if (!values)
            return false;
        std::string joined;
        for (size_t i = 0; i < values->size(); ++i)
            joined += (i > 0 ? "," : "") + (*values)[i];
        out = machine.text(std::move(joined));
        return true;
    }
    [[nodiscard]] size_t size() const override { return m_token->content.claims.size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (const auto& [name, values] : m_token->content.claims) {
            const Value key = machine.text(name);
            Value value;
            static_cast<void>(find(machine, key, value));
            out.emplace_back(key, value);
        }
        return out;
    }

private:
    [[nodiscard]] const std::vector<std::string>* valuesOf(std::string_view name) const
    {
        for (const auto& [claim, values] : m_token->content.claims) {
            if (claim == name)
                return &values;
        }
        return nullptr;
    }
    Ref<JwtObject> m_token;
};

std::optional<std::string> decodeUrlBase64(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    out.append((4 - out.size() % 4) % 4, '=');
    return text::decodeBase64(out);
}

std::string claimText(const text::Node& node)
{
    if (node.isString() || node.isNumber())
        return node.text();
    if (node.isBool())
        return node.asBool() ? "true" : "false";
    return text::formatJson(node);
}

std::vector<std::string> claimTexts(const text::Node& node)
{
    if (!node.isArray())
        return {claimText(node)};
    std::vector<std::string> out;
    for (const text::Node& item : node.items())
        out.push_back(claimText(item));
    return out;
}

std::string_view withoutScheme(std::string_view value, std::string_view scheme)
{
    if (text::toLower(value.substr(0, scheme.size())) == scheme && value.substr(scheme.size()).starts_with(' '))
        value.remove_prefix(scheme.size() + 1);
    while (value.starts_with(' '))
        value.remove_prefix(1);
    return value;
}

std::optional<Value> readBasic(Machine& machine, std::string_view value)
{
    const auto decoded = text::toLower(value.substr(0, 6)) == "basic "
        ? text::decodeBase64(withoutScheme(value, "basic"))
        : std::nullopt;
    const size_t colon = decoded ? decoded->find(':') : std::string::npos;
    if (colon == std::string::npos)
        return std::nullopt;
    return Value::object(CredentialsType,
                         machine.make<CredentialsObject>(decoded->substr(0, colon), decoded->substr(colon + 1)));
}

Value asBasic(Call& call)
{
    return readBasic(call.machine, call.text(0)).value_or(Value());
}

Value tryParseBasic(Call& call)
{
    const auto value = readBasic(call.machine, call.text(0));
    call.setOut(1, value.value_or(Value()));
    return Value::boolean(value.has_value());
}

Value asJwt(Call& call)
{
    auto content = readJwt(call.text(0));
    return content ? makeJwt(std::move(*content)) : Value();
}

Value tryParseJwt(Call& call)
{
    call.setOut(1, asJwt(call));
    return Value::boolean(!call.isNull(1));
}

template<std::string JwtContent::*Field>
Value text(Call& call)
{
    return textOrNull(call.machine, call.as<JwtObject>(0).content.*Field);
}

template<std::optional<int64_t> JwtContent::*Field>
Value time(Call& call)
{
    const auto& seconds = call.as<JwtObject>(0).content.*Field;
    if (!seconds || *seconds < -62135596800 || *seconds > 253402300799)
        return {};
    return Value::integer(types::DateTime,
                          Moment{UnixEpochTicks + *seconds * TicksPerSecond, DateKind::Utc, {}}.packed());
}

Value audiences(Call& call)
{
    auto list = call.machine.make<List>();
    for (const std::string& one : call.as<JwtObject>(0).content.audiences)
        list->items.push_back(call.giveText(one));
    return call.give(list);
}

Value authorizationClaims(Call& call)
{
    auto table = call.machine.make<Table>(&types::String, &types::Object, TextRule::Ordinal);
    for (const auto& [name, value] : call.as<AuthorizationObject>(0).claims)
        table->set(call.machine, call.giveText(name), call.giveText(value));
    return call.give(table);
}
} // namespace

std::optional<JwtContent> readJwt(std::string_view token)
{
    token = withoutScheme(token, "bearer");
    const size_t first = token.find('.');
    const size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    const auto head = decodeUrlBase64(token.substr(0, first));
    const auto body = decodeUrlBase64(token.substr(first + 1, second - first - 1));
    const text::Node header = head ? text::parseJson(*head).value_or(text::Node()) : text::Node();
    const text::Node payload = body ? text::parseJson(*body).value_or(text::Node()) : text::Node();
    if (!header.isObject() || !payload.isObject())
        return std::nullopt;
    JwtContent out;
    out.algorithm = header["alg"].text();
    out.type = header["typ"].text();
    for (const auto& member : payload.members())
        out.claims.emplace_back(member.key, claimTexts(member.value));
    out.id = payload["jti"].text();
    out.issuer = payload["iss"].text();
    out.subject = payload["sub"].text();
    if (const text::Node* audience = payload.find("aud"))
        out.audiences = claimTexts(*audience);
    out.expires = payload["exp"].asInteger();
    out.notBefore = payload["nbf"].asInteger();
    out.issuedAt = payload["iat"].asInteger();
    return out;
}

Value makeJwt(JwtContent content)
{
    return Value::object(JwtType, Ref<Object>(new JwtObject(std::move(content))));
}

Value makeAuthorization(std::string accessToken, const std::vector<std::pair<std::string, std::string>>& claims)
{
    Ref<AuthorizationObject> out(new AuthorizationObject);
    out->accessToken = std::move(accessToken);
    out->claims = claims;
    return Value::object(AuthorizationType, out);
}

TypeRows tokenTypes()
{
    return {
        {"Gateway",
         "class Jwt",
         {
             {"string Algorithm { get; }", text<&JwtContent::algorithm>},
             {"string Id { get; }", text<&JwtContent::id>},
             {"string Issuer { get; }", text<&JwtContent::issuer>},
             {"string Subject { get; }", text<&JwtContent::subject>},
             {"string Type { get; }", text<&JwtContent::type>},
             {"IEnumerable<string> Audiences { get; }", audiences},
             {"IReadOnlyDictionary<string, string[]> Claims { get; }",
              [](Call& call) {
                  return call.give(call.machine.make<ClaimLookup>(Ref<JwtObject>(&call.as<JwtObject>(0))));
              }},
             {"DateTime? ExpirationTime { get; }", time<&JwtContent::expires>},
             {"DateTime? NotBefore { get; }", time<&JwtContent::notBefore>},
             {"DateTime? IssuedAt { get; }", time<&JwtContent::issuedAt>},
         },
         &JwtType},
        {"Gateway",
         "class BasicAuthCredentials",
         {{"string UserId { get; }", [](Call& call) { return call.giveText(call.as<CredentialsObject>(0).user); }},
          {"string Username { get; }", [](Call& call) { return call.giveText(call.as<CredentialsObject>(0).user); }},
          {"string Password { get; }",
           [](Call& call) { return call.giveText(call.as<CredentialsObject>(0).password); }}},
         &CredentialsType},
        {"Gateway",
         "class Authorization",
         {{"string AccessToken { get; }",
           [](Call& call) { return call.giveText(call.as<AuthorizationObject>(0).accessToken); }},
          {"IReadOnlyDictionary<string, object> Claims { get; }", authorizationClaims}},
         &AuthorizationType},
        {"Gateway",
         "static class TokenExtensions",
         {{"static BasicAuthCredentials AsBasic(this string value)", asBasic},
          {"static bool TryParseBasic(this string value, out BasicAuthCredentials result)", tryParseBasic},
          {"static Jwt AsJwt(this string value)", asJwt},
          {"static bool TryParseJwt(this string value, out Jwt result)", tryParseJwt}}},
    };
}

} // namespace expression
