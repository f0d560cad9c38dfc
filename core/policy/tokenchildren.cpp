// SPDX-License-Identifier: GPL-3.0-or-later
// The children of validate-jwt and validate-azure-ad-token.
#include "core/policy/certificateuse.h"
#include "core/policy/tokenrules.h"
#include "core/text/base64.h"
#include "core/token/base64url.h"

#include <array>

namespace policy {

namespace {
void reportKey(const Node& child, const base::Error& error, Compiler& compiler)
{
    if (!compiler.environment().assumesAll)
        compiler.problem(child.place,
                         base::translate("policy", "This key cannot be used: %1").arg(error.message.english()));
}

std::optional<token::Key> keyOfCertificate(const Node& child, const std::string& id, Compiler& compiler)
{
    const base::Secret* pem = findCertificate(id, {}, child.place, compiler);
    if (!pem)
        return std::nullopt;
    auto key = token::Key::fromCertificate(pem->reveal());
    if (key)
        return std::move(*key);
    reportKey(child, key.error(), compiler);
    return std::nullopt;
}

std::optional<token::Key> keyOfNumbers(const Node& child, const Values& values, Compiler& compiler)
{
    const auto modulus = token::decodeBase64Url(values.text("n"));
    const auto exponent = token::decodeBase64Url(values.text("e"));
    auto key = modulus && exponent
        ? token::Key::fromModulus(*modulus, *exponent)
        : base::fail(base::Error::Kind::Invalid, base::translate("policy", "n and e are numbers in base64url."));
    if (key)
        return std::move(*key);
    reportKey(child, key.error(), compiler);
    return std::nullopt;
}

std::optional<token::Key> keyOfText(const Node& child, std::string_view text, Compiler& compiler)
{
    auto bytes = text::decodeBase64(text);
    auto key = bytes
        ? token::Key::fromSecret(base::Secret(std::move(*bytes)))
        : base::fail(base::Error::Kind::Invalid, base::translate("policy", "The text of a key is a secret in base64."));
    if (key)
        return std::move(*key);
    reportKey(child, key.error(), compiler);
    return std::nullopt;
}
} // namespace

std::optional<std::vector<ComputedText>> readNames(const Node& element, std::string_view list, Compiler& compiler)
{
    std::optional<std::vector<ComputedText>> out;
    for (const Node* child : compiler.children(element, list)) {
        (void)compiler.read(*child);
        out = compiler.texts(*child);
    }
    return out;
}

void readRequiredClaims(const Node& list, std::vector<ClaimRule>& out, Compiler& compiler)
{
    (void)compiler.read(list);
    for (const Node* child : compiler.children(list)) {
        const Values values = compiler.read(*child);
        auto texts = compiler.texts(*child);
        if (values.isUsable())
            out.push_back({values.computedText("name"), values.computedText("match", "all"),
                           values.computedText("separator"), std::move(texts)});
    }
}

void readDecryptionKeys(const Node& list, std::vector<token::Key>& out, Compiler& compiler)
{
    (void)compiler.read(list);
    for (const Node* child : compiler.children(list)) {
        const Values values = compiler.read(*child);
        const auto text = compiler.literal(*child);
        if (!values.isUsable() || !text)
            continue;
        auto key = values.has("certificate-id") ? keyOfCertificate(*child, values.text("certificate-id"), compiler)
                                                : keyOfText(*child, *text, compiler);
        if (key)
            out.push_back(std::move(*key));
    }
}

void readSigningKeys(const Node& list, TokenRules& out, Compiler& compiler)
{
    (void)compiler.read(list);
    for (const Node* child : compiler.children(list)) {
        const Values values = compiler.read(*child);
        const auto text = compiler.text(*child);
        if (!values.isUsable() || !text)
            continue;
        if (text->formula) {
            out.computedKeys.emplace_back(values.text("id"), *text);
            continue;
        }
        std::optional<token::Key> key;
        if (values.has("certificate-id"))
            key = keyOfCertificate(*child, values.text("certificate-id"), compiler);
        else if (values.has("n") || values.has("e"))
            key = keyOfNumbers(*child, values, compiler);
        else
            key = keyOfText(*child, text->literal, compiler);
        if (!key)
            continue;
        key->setId(values.text("id"));
        out.keys.push_back(std::move(*key));
    }
}

} // namespace policy
