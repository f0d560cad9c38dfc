// SPDX-License-Identifier: GPL-3.0-or-later
// web: the shop's page. It asks the gateway for a number, with the host and the key that its environment names.
#include "core/sample/services/kinds.h"
#include "core/text/json.h"

namespace sample::services {

namespace {

std::string page(const std::string& sentence)
{
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Shop</title></head>\n"
           "<body><h1>Shop</h1><p>"
        + sentence + "</p></body></html>\n";
}

class Web : public Service
{
public:
    using Service::Service;

private:
    Answer answer(const Call& call) override
    {
        if (call.head.path() != "/" && !call.head.path().empty())
            return textAnswer(404, "text/html; charset=utf-8", page("There is no such page."));
        if (call.head.method != "GET" && call.head.method != "HEAD")
            return notAllowed("GET, HEAD");
        OutgoingCall number;
        number.url = environment("GATEWAY_URL") + environment("RANDOM_PATH", "/random/number");
        number.headers.set("Ocp-Apim-Subscription-Key", environment("GATEWAY_KEY"));
        number.headers.set("Accept", "application/json");
        number.headers.set("User-Agent", "shop-web/2.4");
        number.then = [](const CallResult& result) { return show(result); };
        Answer waiting;
        waiting.call = std::move(number);
        return waiting;
    }

    static Answer show(const CallResult& result)
    {
        const char* html = "text/html; charset=utf-8";
        if (result.status == 0)
            return textAnswer(502, html, page("The gateway does not answer."));
        const auto body = text::parseJson(result.body);
        if (result.status != 200 || !body || !(*body)["number"].isNumber())
            return textAnswer(502, html,
                              page("The gateway answered " + std::to_string(result.status) + " instead of a number."));
        return textAnswer(200, html, page("Today's lucky number is " + (*body)["number"].text() + '.'));
    }
};

} // namespace

Made makeWeb(Instance instance)
{
    return std::make_unique<Web>(std::move(instance));
}

} // namespace sample::services
