// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ringbio.h"

#include "core/net/ringsocket.h"

#include <openssl/bio.h>

#include <cerrno>

namespace net {

namespace {

RingSocket& socketOf(BIO* bio)
{
    return *static_cast<RingSocket*>(BIO_get_data(bio));
}

int readRing(BIO* bio, char* data, size_t size, size_t* got)
{
    BIO_clear_retry_flags(bio);
    const ssize_t count = socketOf(bio).read(data, size);
    *got = count > 0 ? static_cast<size_t>(count) : 0;
    if (count > 0)
        return 1;
    if (count == 0)
        BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    else if (count == -EAGAIN)
        BIO_set_retry_read(bio);
    errno = static_cast<int>(-count);
    return 0;
}

int writeRing(BIO* bio, const char* data, size_t size, size_t* taken)
{
    BIO_clear_retry_flags(bio);
    const ssize_t count = socketOf(bio).write({data, size});
    *taken = count > 0 ? static_cast<size_t>(count) : 0;
    if (count > 0)
        return 1;
    if (count == -EAGAIN)
        BIO_set_retry_write(bio);
    errno = static_cast<int>(-count);
    return 0;
}

long controlRing(BIO* bio, int command, long, void*)
{
    switch (command) {
    case BIO_CTRL_FLUSH:
        return 1;
    case BIO_CTRL_EOF:
        return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    default:
        return 0;
    }
}

const BIO_METHOD* ringMethod()
{
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "ring socket");
        BIO_meth_set_read_ex(made, &readRing);
        BIO_meth_set_write_ex(made, &writeRing);
        BIO_meth_set_ctrl(made, &controlRing);
        return made;
    }();
    return method;
}

} // namespace

bio_st* makeRingBio(RingSocket& socket)
{
    BIO* bio = BIO_new(ringMethod());
    BIO_set_data(bio, &socket);
    BIO_set_init(bio, 1);
    return bio;
}

} // namespace net
