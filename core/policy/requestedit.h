// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A request that a policy makes by itself, as send-request and send-one-way-request describe it.

#include "core/policy/bodyedit.h"
#include "core/policy/certificateuse.h"
#include "core/policy/headeredit.h"
#include "core/policy/identityuse.h"
#include "core/policy/proxyuse.h"

#include <array>
#include <optional>
#include <vector>

namespace policy {

struct RequestEdit
{
    ComputedText mode{"new"};
    ComputedInteger timeout{60};
    std::optional<ComputedText> url;
    std::optional<ComputedText> method;
    std::vector<HeaderEdit> headers;
    std::optional<BodyEdit> body;
    std::optional<CertificateUse> certificate;
    std::optional<IdentityUse> identity;
    std::optional<ProxyUse> proxy;

    // False: the step has failed.
    [[nodiscard]] bool make(Step& step, OutgoingRequest& out) const;

private:
    void copyRequest(const Step& step, OutgoingRequest& out) const;
    [[nodiscard]] bool changeTarget(Step& step, OutgoingRequest& out) const;
};

inline constexpr std::array<ElementRule, 7> RequestEditChildren{{
    {.name = "set-url", .content = Content::Computed, .isOnce = true},
    {.name = "set-method", .content = Content::Computed, .isOnce = true},
    HeaderEditElement,
    BodyEditElement,
    {.name = "authentication-certificate", .attributes = CertificateUseAttributes, .isOnce = true},
    {.name = "authentication-managed-identity", .attributes = IdentityUseAttributes, .isOnce = true},
    {.name = "proxy", .attributes = ProxyUseAttributes, .isOnce = true},
}};
// mode and timeout are among the values. nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<RequestEdit> readRequestEdit(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy
