// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localgateway.h"

#include "core/base/file.h"
#include "core/catalog/artifactreader.h"

#include <utility>

namespace workspace {

base::Result<std::unique_ptr<LocalGateway>> LocalGateway::start(LocalGatewaySettings settings)
{
    std::unique_ptr<LocalGateway> local(new LocalGateway(std::move(settings)));
    auto configuration = local->load();
    if (!configuration)
        return base::fail(std::move(configuration.error()));
    const auto& problems = (*configuration)->problems();
    if (local->m_settings.isStrict && !problems.empty()) {
        local->report({false, problems, {}, *configuration});
        return base::fail(
            base::Error{base::Error::Kind::Invalid,
                        base::translate("workspace", "The catalog has %1 problems and --strict allows none.")
                            .arg(problems.size())});
    }
    auto started = gateway::Gateway::start(local->m_settings.gateway, *configuration);
    if (!started)
        return base::fail(std::move(started.error()));
    local->m_current = *configuration;
    local->m_gateway = std::move(*started);
    local->report({true, problems, {}, *configuration});
    std::vector<std::filesystem::path> watched{local->m_settings.artifacts};
    if (local->m_settings.secrets)
        watched.push_back(*local->m_settings.secrets);
    local->m_watch = std::make_unique<FolderWatch>(std::move(watched), [raw = local.get()] { raw->reload(); });
    return local;
}

LocalGateway::~LocalGateway()
{
    stop();
}

void LocalGateway::stop()
{
    m_watch.reset();
    if (m_gateway)
        m_gateway->stop();
}

std::shared_ptr<const gateway::Configuration> LocalGateway::configuration() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

base::Result<std::shared_ptr<const gateway::Configuration>> LocalGateway::load() const
{
    auto catalog = catalog::readArtifactFolder(m_settings.artifacts);
    if (!catalog)
        return base::fail(std::move(catalog.error()));
    catalog::Secrets secrets;
    if (m_settings.secrets) {
        const std::string file = m_settings.secrets->string();
        auto source = base::readFile(*m_settings.secrets);
        if (!source)
            return base::fail(std::move(source.error()));
        auto parsed = catalog::parseSecrets(*source);
        if (!parsed) {
            base::Error error = std::move(parsed.error());
            error.file = file;
            return base::fail(std::move(error));
        }
        secrets = std::move(*parsed);
    }
    return gateway::Configuration::compile(std::make_shared<const catalog::Catalog>(std::move(*catalog)), secrets,
                                           m_settings.compile);
}

void LocalGateway::reload()
{
    LoadReport outcome;
    {
        const std::lock_guard lock(m_mutex);
        auto configuration = load();
        if (!configuration) {
            outcome = {false, {}, std::move(configuration.error()), nullptr};
        } else {
            outcome.problems = (*configuration)->problems();
            outcome.configuration = *configuration;
            outcome.isServing = !m_settings.isStrict || outcome.problems.empty();
            if (outcome.isServing) {
                m_current = *configuration;
                m_gateway->use(*configuration);
            }
        }
    }
    report(outcome);
}

void LocalGateway::report(const LoadReport& report) const
{
    if (m_settings.loaded)
        m_settings.loaded(report);
}

} // namespace workspace
