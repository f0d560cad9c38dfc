// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/jwe.h"

#include "core/token/base64url.h"
#include "core/token/contentcipher.h"
#include "core/token/jws.h"

#include <algorithm>
#include <array>

namespace token {

namespace {
constexpr size_t PartCount = 5;

struct EncryptedToken
{
    text::Node header;
    std::string_view headerText;
    std::string wrappedKey;
    std::string vector;
    std::string text;
    std::string tag;
};

tl::expected<EncryptedToken, Refusal> readEncrypted(std::string_view compact)
{
    std::array<std::string_view, PartCount> parts;
    for (std::string_view& part : parts) {
        part = compact.substr(0, compact.find('.'));
        compact.remove_prefix(std::min(part.size() + 1, compact.size()));
    }
    auto header = readObject(parts[0], "header");
    if (!header)
        return Refused(std::move(header.error()));
    if (header->has("crit") || header->has("zip"))
        return refuseMalformed("The header has crit or zip, which are not understood here.");
    EncryptedToken out{std::move(*header), parts[0], {}, {}, {}, {}};
    const std::array<std::string*, PartCount - 1> bytes{&out.wrappedKey, &out.vector, &out.text, &out.tag};
    for (size_t i = 0; i < bytes.size(); ++i) {
        auto decoded = decodeBase64Url(parts.at(i + 1));
        if (!decoded)
            return refuseMalformed("A part of the encrypted token is not base64url without padding.");
        *bytes.at(i) = std::move(*decoded);
    }
    return out;
}
} // namespace

bool isEncrypted(std::string_view compact)
{
    return std::ranges::count(compact, '.') == PartCount - 1;
}

tl::expected<std::string, Refusal> decryptToken(std::string_view compact, std::span<const Key> keys)
{
    if (compact.size() > LongestToken || !isEncrypted(compact))
        return refuseMalformed("An encrypted token has five parts with dots between them, and at most 256 KiB.");
    const auto token = readEncrypted(compact);
    if (!token)
        return Refused(token.error());
    const std::string& algorithm = token->header["alg"].text();
    const ContentCipher* cipher = findCipher(token->header["enc"].text());
    if (!cipher)
        return refuseMalformed("The content encryption “" + token->header["enc"].text() + "” is not known.");
    for (const Key& key : keys) {
        auto contentKey = unwrapKey(key, algorithm, token->wrappedKey);
        if (!contentKey)
            continue;
        auto opened = openContent(*cipher, *contentKey, {token->headerText, token->vector, token->text, token->tag});
        base::wipeString(*contentKey);
        if (opened)
            return std::move(*opened);
    }
    return refuse(Refusal::Reason::Invalid, "JWT could not be decrypted. Access denied.",
                  "None of the " + std::to_string(keys.size()) + " decryption keys opens a token of alg “" + algorithm
                      + "”, enc “" + cipher->name.data() + "”.");
}

} // namespace token
