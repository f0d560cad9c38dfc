// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/kubeconfig.h"

#include "core/text/base64.h"
#include "core/text/yaml.h"

namespace sample {

using text::Node;

namespace {

constexpr const char* Name = "gatehouse-sample";

// [{name, KIND: value}]: how a kubeconfig lists things.
Node named(const char* kind, Node value)
{
    return Node::array({Node::object({{"name", Node::string(Name)}, {kind, std::move(value)}})});
}

Node encoded(std::string_view bytes)
{
    return Node::string(text::encodeBase64(bytes));
}

} // namespace

std::string makeKubeconfig(const std::string& server, const std::string& authorityPem, const pki::Issued& client)
{
    Node config = Node::object();
    config.set("apiVersion", Node::string("v1"));
    config.set("kind", Node::string("Config"));
    config.set(
        "clusters",
        named("cluster",
              Node::object({{"server", Node::string(server)}, {"certificate-authority-data", encoded(authorityPem)}})));
    config.set("users",
               named("user",
                     Node::object({{"client-certificate-data", encoded(client.chainPem)},
                                   {"client-key-data", encoded(client.keyPem.reveal())}})));
    config.set("contexts",
               named("context",
                     Node::object({{"cluster", Node::string(Name)},
                                   {"user", Node::string(Name)},
                                   {"namespace", Node::string("shop")}})));
    config.set("current-context", Node::string(Name));
    return text::formatYaml(config);
}

} // namespace sample
