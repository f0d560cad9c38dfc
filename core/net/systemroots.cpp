// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/systemroots.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>

namespace net {

namespace {

struct FreeRoots
{
    void operator()(STACK_OF(X509) * roots) const { sk_X509_pop_free(roots, &X509_free); }
};
using Roots = std::unique_ptr<STACK_OF(X509), FreeRoots>;

const STACK_OF(X509) * systemRoots()
{
    static const Roots roots = [] {
        const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), &X509_STORE_free);
        if (X509_LOOKUP* file = X509_STORE_add_lookup(store.get(), X509_LOOKUP_file()))
            X509_LOOKUP_load_file(file, nullptr, X509_FILETYPE_DEFAULT);
        ERR_clear_error(); // a system without a bundle trusts nobody by it
        return Roots(X509_STORE_get1_all_certs(store.get()));
    }();
    return roots.get();
}

// All of that name: an authority may have been issued anew. OpenSSL wants them in its own store, and one of them in
// `found` without a count of its own.
int findRoot(X509_LOOKUP* lookup, X509_LOOKUP_TYPE type, const X509_NAME* name, X509_OBJECT* found)
{
    if (type != X509_LU_X509)
        return 0;
    int count = 0;
    const STACK_OF(X509)* const roots = systemRoots();
    for (int i = 0; i < sk_X509_num(roots); ++i) {
        X509* const root = sk_X509_value(roots, i);
        if (X509_NAME_cmp(X509_get_subject_name(root), name) != 0)
            continue;
        X509_STORE_add_cert(X509_LOOKUP_get_store(lookup), root);
        if (count++ == 0 && X509_OBJECT_set1_X509(found, root) == 1)
            X509_free(root); // the count that was just taken
    }
    return count > 0 ? 1 : 0;
}

X509_LOOKUP_METHOD* bySubject()
{
    static const std::unique_ptr<X509_LOOKUP_METHOD, decltype(&X509_LOOKUP_meth_free)> method = [] {
        X509_LOOKUP_METHOD* const made = X509_LOOKUP_meth_new("the system's bundle");
        X509_LOOKUP_meth_set_get_by_subject(made, &findRoot);
        return std::unique_ptr<X509_LOOKUP_METHOD, decltype(&X509_LOOKUP_meth_free)>(made, &X509_LOOKUP_meth_free);
    }();
    return method.get();
}

} // namespace

void trustSystemRoots(SSL_CTX* context)
{
    X509_STORE* const store = SSL_CTX_get_cert_store(context);
    X509_STORE_add_lookup(store, bySubject());
    if (X509_LOOKUP* folder = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir()))
        X509_LOOKUP_add_dir(folder, nullptr, X509_FILETYPE_DEFAULT);
    ERR_clear_error();
}

void readSystemRoots()
{
    systemRoots();
}

} // namespace net
