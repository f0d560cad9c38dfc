// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/resolver.h"

#include "core/net/eventloop.h"

#include <memory>
#include <netdb.h>
#include <utility>

namespace net {

namespace {
constexpr std::chrono::seconds AnswerLifetime{30};
constexpr std::chrono::seconds FailureLifetime{2};
constexpr size_t MostNamesKept = 4096;
} // namespace

SystemResolver::SystemResolver()
    : m_thread([this](const std::stop_token& stop) { work(stop); })
{ }

SystemResolver::~SystemResolver() = default;

void SystemResolver::resolve(EventLoop& loop, const std::string& host, uint16_t port,
                             std::function<void(const Answer&)> done)
{
    if (const auto numeric = Address::fromNumeric(host, port)) {
        done(std::vector<Address>{*numeric});
        return;
    }
    Answer known = base::fail(base::Error::Kind::NotFound, {});
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_known.find(host);
        if (found == m_known.end() || found->second.until < std::chrono::steady_clock::now()) {
            m_questions.push_back({&loop, host, port, std::move(done)});
            m_wake.notify_one();
            return;
        }
        known = withPort(found->second.answer, port);
    }
    done(known);
}

void SystemResolver::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_questions.empty(); }))
                return;
            question = std::move(m_questions.front());
            m_questions.pop_front();
        }
        const Answer answer = ask(question.host);
        {
            const std::lock_guard lock(m_mutex);
            if (m_known.size() >= MostNamesKept)
                m_known.clear();
            m_known.insert_or_assign(
                question.host,
                Known{answer, std::chrono::steady_clock::now() + (answer ? AnswerLifetime : FailureLifetime)});
        }
        question.loop->post([done = std::move(question.done), told = withPort(answer, question.port)] { done(told); });
    }
}

SystemResolver::Answer SystemResolver::ask(const std::string& host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
    if (code != 0 || !found) {
        return base::fail(base::Error::Kind::Unreachable,
                          base::translate("net", "The name %1 cannot be resolved.").arg(host), gai_strerror(code));
    }
    std::vector<Address> addresses;
    for (const addrinfo* entry = found; entry; entry = entry->ai_next)
        addresses.emplace_back(entry->ai_addr, entry->ai_addrlen);
    return addresses;
}

SystemResolver::Answer SystemResolver::withPort(const Answer& answer, uint16_t port)
{
    if (!answer)
        return answer;
    std::vector<Address> addresses;
    addresses.reserve(answer->size());
    for (const Address& address : *answer)
        addresses.push_back(address.withPort(port));
    return addresses;
}

} // namespace net
