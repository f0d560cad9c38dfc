// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A workspace on a PolicyFolder whose gateway serves, for pages that show what comes of its documents.

#include "core/workspace/workspace.h"
#include "tests/support/screen/policyfolder.h"

namespace support {

class PolicyWorkspace
{
public:
    PolicyWorkspace()
    {
        folder.write(
            "apis/orders/apiInformation.json",
            R"({"properties": {"displayName": "Orders", "path": "orders", "protocols": ["http"], "subscriptionRequired": false}})");
        workspace::Settings settings;
        settings.name = "test";
        settings.folder = m_own.path().toStdString();
        settings.gateway.artifacts = folder.path();
        settings.gateway.gateway.listeners = {{*net::Address::fromListenText("127.0.0.1:0"), {}}};
        m_workspace = std::move(*workspace::Workspace::open(std::move(settings)));
    }

    // GET of a path, with a trace on demand; the answer's status.
    [[nodiscard]] int call(const std::string& path, bool isTraced = false) const
    {
        net::ClientRequest request;
        request.method = "GET";
        request.url = m_workspace->snapshot()->gateway.urls.front() + path;
        if (isTraced)
            request.headers.append(gateway::TraceRequestHeader, m_workspace->traces()->token().reveal());
        const auto answer = m_workspace->http().sendAndWait(std::move(request));
        return answer ? answer->status : 0;
    }

    [[nodiscard]] workspace::Workspace* operator->() const { return m_workspace.get(); }
    [[nodiscard]] workspace::Workspace* get() const { return m_workspace.get(); }

    PolicyFolder folder;

private:
    QTemporaryDir m_own; // its private folder
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace support
