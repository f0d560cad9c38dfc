// SPDX-License-Identifier: GPL-3.0-or-later
// Does what the guard has to catch, on the thread that its arguments name: guardprobe connect|recv|getaddrinfo|fsync
// first|other. Exit 0: nothing stopped it.

#include <cstdlib>
#include <netdb.h>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

void call(std::string_view name)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    char byte = 0;
    addrinfo* found = nullptr;
    if (name == "connect")
        static_cast<void>(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)));
    else if (name == "recv")
        static_cast<void>(::recv(socket, &byte, 1, MSG_DONTWAIT));
    else if (name == "getaddrinfo" && ::getaddrinfo("127.0.0.1", nullptr, nullptr, &found) == 0)
        ::freeaddrinfo(found);
    else if (name == "fsync")
        static_cast<void>(::fsync(socket));
    ::close(socket);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    if (std::string_view(argv[2]) == "first")
        call(argv[1]);
    else
        std::thread(call, argv[1]).join();
    return 0;
}
