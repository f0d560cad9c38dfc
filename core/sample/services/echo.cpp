// SPDX-License-Identifier: GPL-3.0-or-later
// What an unknown image answers: the request itself. And mailer, which takes letters and keeps them to itself.
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

namespace sample::services {

namespace {

using text::Node;

class Echo : public Service
{
public:
    using Service::Service;

private:
    Answer answer(const Call& call) override
    {
        Node headers = Node::object();
        for (const auto& field : call.head.headers)
            headers.set(std::string(field.name), Node::string(call.head.headers.joined(field.name)));
        return jsonAnswer(200,
                          Node::object({{"pod", Node::string(instance().pod)},
                                        {"image", Node::string(instance().image)},
                                        {"method", Node::string(call.head.method)},
                                        {"target", Node::string(call.head.target)},
                                        {"headers", headers},
                                        {"bodyBytes", Node::integer(static_cast<int64_t>(call.body.size()))}}));
    }
};

class Mailer : public Service
{
public:
    using Service::Service;

private:
    Answer answer(const Call& call) override
    {
        if (call.head.path() != "/letters")
            return problem(404, "There is only /letters.");
        if (call.head.method != "POST")
            return notAllowed("POST");
        const auto body = text::parseJson(call.body);
        if (!body || (*body)["to"].text().empty())
            return problem(422, "to is missing.");
        return jsonAnswer(202,
                          Node::object({{"from", Node::string(environment("SENDER"))},
                                        {"to", (*body)["to"]},
                                        {"number", Node::integer(++m_letters)}}));
    }

    int64_t m_letters = 0;
};

} // namespace

Made makeEcho(Instance instance)
{
    return std::make_unique<Echo>(std::move(instance));
}

Made makeMailer(Instance instance)
{
    return std::make_unique<Mailer>(std::move(instance));
}

} // namespace sample::services
