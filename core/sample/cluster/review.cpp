// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/review.h"

namespace sample::cluster {

Node answerReview(const ResourceType& type, Node review, std::string_view user)
{
    const Node everything = list({string("*")});
    Node status;
    if (type.kind == "SelfSubjectAccessReview") {
        status =
            object({{"allowed", Node::boolean(true)}, {"reason", string("everything is allowed in the sample world")}});
    } else if (type.kind == "SelfSubjectRulesReview") {
        status =
            object({{"resourceRules",
                     list({object({{"verbs", everything}, {"apiGroups", everything}, {"resources", everything}})})},
                    {"nonResourceRules", list({object({{"verbs", everything}, {"nonResourceURLs", everything}})})},
                    {"incomplete", Node::boolean(false)}});
    } else {
        status = object({{"userInfo",
                          object({{"username", string(user)},
                                  {"groups", list({string("system:masters"), string("system:authenticated")})}})}});
    }
    review.set("kind", string(type.kind));
    review.set("apiVersion", string(type.apiVersion()));
    makeAt(review, {"metadata"}).set("creationTimestamp", Node());
    review.set("status", std::move(status));
    return review;
}

} // namespace sample::cluster
