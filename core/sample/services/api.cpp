// SPDX-License-Identifier: GPL-3.0-or-later
// api: a random number between two bounds.
#include "core/sample/services/kinds.h"

#include <random>

namespace sample::services {

namespace {

using text::Node;

class Api : public Service
{
public:
    explicit Api(Instance instance)
        : Service(std::move(instance))
        , m_random(std::random_device{}())
    { }

private:
    Answer answer(const Call& call) override
    {
        if (call.head.path() != "/number")
            return problem(404, "There is only /number.");
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        int64_t smallest = 1;
        int64_t largest = 100;
        for (const auto& [name, value] : http::parseQuery(call.head.query())) {
            if (name != "min" && name != "max")
                continue;
            const auto number = wholeNumber(value);
            if (!number)
                return problem(400, name + " must be a whole number.");
            (name == "min" ? smallest : largest) = *number;
        }
        if (smallest > largest)
            return problem(400, "min must not be greater than max.");
        const int64_t number = std::uniform_int_distribution<int64_t>(smallest, largest)(m_random);
        return jsonAnswer(200,
                          Node::object({{"number", Node::integer(number)},
                                        {"min", Node::integer(smallest)},
                                        {"max", Node::integer(largest)},
                                        {"servedBy", Node::string(instance().pod)}}));
    }

    std::mt19937_64 m_random;
};

} // namespace

Made makeApi(Instance instance)
{
    return std::make_unique<Api>(std::move(instance));
}

} // namespace sample::services
