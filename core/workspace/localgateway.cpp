// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localgateway.h"

#include "core/base/file.h"
#include "core/base/memory.h"
#include "core/catalog/artifactreader.h"
#include "core/workspace/certificatefiles.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace workspace {

base::Result<std::unique_ptr<LocalGateway>> LocalGateway::start(LocalGatewaySettings settings)
{
    std::unique_ptr<LocalGateway> local(new LocalGateway(std::move(settings)));
    if (auto read = local->m_backendTls.refresh(); !read.errors.empty())
        return base::fail(std::move(read.errors.front()));
    auto configuration = local->load();
    if (!configuration)
        return base::fail(std::move(configuration.error()));
    const auto& problems = (*configuration)->problems();
    if (local->m_settings.isStrict && !problems.empty()) {
        local->report({.isServing = false, .problems = problems, .configuration = *configuration});
        return base::fail(
            base::Error{base::Error::Kind::Invalid,
                        base::translate("workspace", "The catalog has %1 problems and --strict allows none.")
                            .arg(problems.size())});
    }
    if (auto loaded = local->loadTls(); !loaded)
        return base::fail(std::move(loaded.error()));
    auto started = gateway::Gateway::start(local->m_settings.gateway, *configuration);
    if (!started)
        return base::fail(std::move(started.error()));
    local->setCurrent(*configuration);
    local->m_gateway = std::move(*started);
    local->report({.problems = problems, .configuration = *configuration});
    local->watch();
    base::releaseFreedMemory();
    return local;
}

void LocalGateway::watch()
{
    std::vector<std::filesystem::path> watched{m_settings.artifacts};
    if (m_settings.secrets)
        watched.push_back(*m_settings.secrets);
    const std::lock_guard lock(m_mutex); // reload() looks for it
    m_watch = std::make_unique<FolderWatch>(std::move(watched), [this] { reload(); });
    m_watch->alsoWatch(m_certificateFiles);
    std::vector<std::filesystem::path> files = m_backendTls.files().all();
    for (const auto& [listener, source] : m_tls)
        std::ranges::copy(source.files().all(), std::back_inserter(files));
    if (!files.empty())
        m_tlsWatch = std::make_unique<FolderWatch>(std::move(files), [this] { reloadTls(); });
}

base::Result<void> LocalGateway::loadTls()
{
    for (const auto& [listener, files] : m_settings.tls) {
        TlsSource source(files);
        if (auto loaded = source.refresh(); !loaded)
            return base::fail(std::move(loaded.error()));
        m_settings.gateway.listeners[listener].tls = source.context();
        m_tls.emplace(listener, std::move(source));
    }
    return {};
}

// Under m_mutex.
std::vector<base::Error> LocalGateway::refreshTls()
{
    std::vector<base::Error> errors;
    for (auto& [listener, source] : m_tls) {
        const auto isNew = source.refresh();
        if (!isNew)
            errors.push_back(isNew.error());
        else if (*isNew)
            m_gateway->useTls(listener, source.context());
    }
    return errors;
}

// A pair of files is hardly ever replaced in one step: what does not fit together yet is read again with the second.
void LocalGateway::reloadTls()
{
    LoadReport outcome;
    bool isNew = false;
    {
        const std::lock_guard lock(m_mutex);
        outcome.tlsErrors = refreshTls();
        auto backends = m_backendTls.refresh();
        std::ranges::move(backends.errors, std::back_inserter(outcome.tlsErrors));
        isNew = backends.isNew;
        if (isNew) {
            takeConfiguration(outcome);
        } else {
            outcome.problems = m_current->problems();
            outcome.configuration = m_current;
        }
    }
    if (isNew || !outcome.tlsErrors.empty())
        report(outcome);
}

LocalGateway::~LocalGateway()
{
    stop();
}

void LocalGateway::stop()
{
    if (m_watch)
        m_watch->stop();
    m_tlsWatch.reset();
    const std::lock_guard lock(m_mutex);
    if (m_gateway)
        m_gateway->stop();
}

std::shared_ptr<const gateway::Configuration> LocalGateway::configuration() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

gateway::Figures LocalGateway::figures() const
{
    const std::lock_guard lock(m_mutex);
    return currentFigures();
}

GatewayDetails LocalGateway::details() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<gateway::Listen> listeners = m_settings.gateway.listeners;
    for (size_t i = 0; i < listeners.size() && i < addresses().size(); ++i) {
        listeners[i].address = addresses()[i]; // with the real port
        if (const auto files = m_tls.find(i); files != m_tls.end())
            listeners[i].tls = files->second.context();
    }
    return makeDetails(listeners, *m_current, currentFigures());
}

// Under m_mutex.
gateway::Figures LocalGateway::currentFigures() const
{
    gateway::Figures figures = m_gateway->figures();
    figures.configuration = m_taken;
    const auto oldest = std::ranges::find_if(m_inUse, [](const auto& entry) { return !entry.second.expired(); });
    figures.oldestConfiguration = oldest == m_inUse.end() ? m_taken : oldest->first;
    return figures;
}

base::Result<std::shared_ptr<const gateway::Configuration>> LocalGateway::load()
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
    gateway::CompileOptions options = m_settings.compile;
    m_backendTls.addTo(options);
    options.hasEvents = !m_settings.gateway.events.empty();
    if (!secrets.certificates.empty()) {
        const std::filesystem::path folder = m_settings.secrets->parent_path();
        m_certificateFiles = namedFiles(secrets.certificates, folder);
        if (m_watch) // before they are read: what comes after that is not missed
            m_watch->alsoWatch(m_certificateFiles);
        auto certificates = readCertificateFiles(secrets.certificates, folder);
        if (!certificates)
            return base::fail(std::move(certificates.error()));
        options.certificates.merge(*certificates);
    }
    return gateway::Configuration::compile(std::make_shared<const catalog::Catalog>(std::move(*catalog)), secrets,
                                           options);
}

void LocalGateway::setCurrent(std::shared_ptr<const gateway::Configuration> configuration)
{
    m_current = std::move(configuration);
    std::erase_if(m_inUse, [](const auto& entry) { return entry.second.expired(); });
    m_inUse.emplace(++m_taken, m_current);
}

// Under m_mutex.
void LocalGateway::takeConfiguration(LoadReport& outcome)
{
    auto configuration = load();
    if (!configuration) {
        outcome.isServing = false;
        outcome.error = std::move(configuration.error());
        return;
    }
    outcome.problems = (*configuration)->problems();
    outcome.configuration = *configuration;
    outcome.isServing = !m_settings.isStrict || outcome.problems.empty();
    if (outcome.isServing) {
        setCurrent(*configuration);
        m_gateway->use(*configuration);
    }
}

void LocalGateway::reload()
{
    LoadReport outcome;
    {
        const std::lock_guard lock(m_mutex);
        outcome.tlsErrors = m_backendTls.refresh().errors;
        takeConfiguration(outcome);
        std::ranges::move(refreshTls(), std::back_inserter(outcome.tlsErrors));
    }
    base::releaseFreedMemory();
    base::releaseStartupPages();
    report(outcome);
}

void LocalGateway::report(const LoadReport& report) const
{
    if (m_settings.loaded)
        m_settings.loaded(report);
}

} // namespace workspace
