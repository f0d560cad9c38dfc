// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What runs in a Pod of the sample world: a request goes in, an answer comes out. No sockets, no waiting: a service
// that needs another one answers with the call it wants made and what to do with its result. One thread, the world's.

#include "core/base/clock.h"
#include "core/http/message.h"
#include "core/http/url.h"
#include "core/text/node.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sample::services {

class ShopData;

struct Call
{
    http::RequestHead head;
    std::string body;
};

struct CallResult
{
    int status = 0; // 0: nobody answered
    std::string body;
};

struct Answer;

// A request to somebody else that has to be made before there is an answer.
struct OutgoingCall
{
    std::string url;
    http::Headers headers;
    std::function<Answer(const CallResult&)> then;
};

struct Answer
{
    http::ResponseHead head;
    std::string body;
    std::optional<OutgoingCall> call; // set: head and body mean nothing yet
};

// Where a service runs and what it was given.
struct Instance
{
    std::string nameSpace;
    std::string pod;
    std::string image;
    std::map<std::string, std::string> environment;
    std::string document; // its OpenAPI document, served at /openapi.json or /openapi.yaml
    std::string documentName; // openapi.json or openapi.yaml; empty: none
};

class Service
{
public:
    explicit Service(Instance instance);
    virtual ~Service() = default;
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    // /healthz, /readyz and the OpenAPI document are the same for all; the rest is the service's own.
    [[nodiscard]] Answer handle(const Call& call);

protected:
    [[nodiscard]] virtual Answer answer(const Call& call) = 0;
    [[nodiscard]] virtual Answer ready(); // 200 unless a service has a reason
    [[nodiscard]] const Instance& instance() const { return m_instance; }
    [[nodiscard]] std::string environment(const std::string& name, std::string_view fallback = {}) const;

private:
    Instance m_instance;
};

// "registry.shop.example/customers:3.0.2" is "customers".
[[nodiscard]] std::string imageName(std::string_view image);
// The service that an image stands for; an echo when nothing is known of it.
[[nodiscard]] std::unique_ptr<Service> makeService(Instance instance, ShopData& data, const base::Clock& clock);
[[nodiscard]] bool isKnownImage(std::string_view image);
// Which file of the artifact folder describes it: "apis/random/specification.yaml"; empty for none.
[[nodiscard]] std::string_view documentOf(std::string_view image);

// Answers.
[[nodiscard]] Answer jsonAnswer(int status, const text::Node& body);
[[nodiscard]] Answer problem(int status, std::string sentence); // {"error": sentence}
[[nodiscard]] Answer textAnswer(int status, std::string_view contentType, std::string body);
[[nodiscard]] Answer notAllowed(std::string_view allowed);

// The path's parts, decoded: "/v1/orders/7" is v1, orders, 7.
[[nodiscard]] std::vector<std::string> pathParts(std::string_view path);
[[nodiscard]] std::optional<int64_t> wholeNumber(std::string_view text);

// One line for the log of a Pod, in the combined format with the time taken behind it.
[[nodiscard]] std::string accessLine(const Call& call, const Answer& answer, std::string_view peer,
                                     base::SystemTime now, std::chrono::microseconds taken);

} // namespace sample::services
