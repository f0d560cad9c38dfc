// SPDX-License-Identifier: GPL-3.0-or-later
// How fast signatures of tokens are verified, beside OpenSSL's own verification of the same digest with one context
// that is ready, as `openssl speed` does it. usage: bench_token [rounds]; prints rates and their ratio.
#include "core/token/key.h"

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace {

using Pair = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using Digest = std::array<unsigned char, 32>;

const std::string Text(500, 't'); // header and claims of an ordinary token

unsigned char* space(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data()); // NOLINT: what the library takes
}

Digest digestOfText()
{
    Digest out{};
    EVP_Digest(Text.data(), Text.size(), out.data(), nullptr, EVP_sha256(), nullptr);
    return out;
}

void prepare(EVP_PKEY_CTX* context, bool isPss)
{
    EVP_PKEY_CTX_set_signature_md(context, EVP_sha256());
    if (isPss) {
        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST);
    }
}

std::string sign(EVP_PKEY* pair, bool isPss)
{
    const Context context(EVP_PKEY_CTX_new(pair, nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY_sign_init(context.get());
    prepare(context.get(), isPss);
    const Digest digest = digestOfText();
    std::string out(1024, '\0');
    size_t length = out.size();
    EVP_PKEY_sign(context.get(), space(out), &length, digest.data(), digest.size());
    out.resize(length);
    return out;
}

// Two numbers of 32 bytes, as tokens carry them.
std::string plain(const std::string& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data()); // NOLINT
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> both(
        d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size())), &ECDSA_SIG_free);
    std::string out(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(both.get()), space(out), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(both.get()), space(out) + 32, 32);
    return out;
}

token::Key keyOf(EVP_PKEY* pair)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(out.get(), pair);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return *token::Key::fromPublicPem({data, static_cast<size_t>(size)});
}

template<typename Run>
double rate(int rounds, Run run)
{
    std::vector<double> rates;
    for (int repetition = 0; repetition < 7; ++repetition) {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < rounds; ++i) {
            if (!run())
                std::abort();
        }
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
        rates.push_back(rounds / passed.count());
    }
    std::ranges::sort(rates);
    return rates[rates.size() / 2];
}

void measure(const char* algorithm, EVP_PKEY* pair, int rounds)
{
    const auto& method = *token::findMethod(algorithm);
    const token::Key key = keyOf(pair);
    const std::string signature = sign(pair, method.isPss);
    const std::string ofToken = method.kind == token::KeyKind::Curve ? plain(signature) : signature;
    const Context ready(EVP_PKEY_CTX_new(pair, nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY_verify_init(ready.get());
    prepare(ready.get(), method.isPss);
    const auto* bytes = reinterpret_cast<const unsigned char*>(signature.data()); // NOLINT
    const double theirs = rate(rounds, [&] {
        const Digest digest = digestOfText();
        return EVP_PKEY_verify(ready.get(), bytes, signature.size(), digest.data(), digest.size()) == 1;
    });
    const double ours = rate(rounds, [&] { return key.verify(method, Text, ofToken); });
    std::printf("%s %9.0f /s  %9.0f /s by OpenSSL alone  %.2f\n", algorithm, ours, theirs, ours / theirs);
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 2000;
    const Pair rsa(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const Pair curve(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    measure("RS256", rsa.get(), rounds);
    measure("PS256", rsa.get(), rounds);
    measure("ES256", curve.get(), rounds);
    return 0;
}
