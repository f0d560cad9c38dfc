// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/signals.h"
#include "app/cli/verbs.h"
#include "core/sample/world.h"
#include "core/text/json.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace cli {

namespace {

constexpr std::array<Option, 3> SampleOptions{{
    {"--folder", Option::Kind::Value, {}},
    {"--no-traffic", Option::Kind::Flag, {}},
    {"--log", Option::Kind::Value, {}},
}};

// A private folder that dies with the world, as its keys must.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "gatehouse-sample-XXXXXX").string();
        if (mkdtemp(name.data()))
            m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void sayReady(const sample::World& world)
{
    text::Node ready = text::Node::object();
    ready.set("http", text::Node::string(world.gatewayUrl()));
    ready.set("https", text::Node::string(world.gatewayTlsUrl()));
    ready.set("kubernetes", text::Node::string(world.apiServerUrl()));
    ready.set("kubeconfig", text::Node::string(world.kubeconfig().string()));
    ready.set("artifacts", text::Node::string(world.artifacts().string()));
    ready.set("keys", text::Node::string(world.secrets().string()));
    ready.set("authority", text::Node::string(world.authority().string()));
    print(text::formatJson(ready) + '\n');
}

int runSample(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, SampleOptions);
    if (!arguments)
        return refuse(SampleVerb, arguments.error());
    const Signals signals;
    const TemporaryFolder temporary;
    sample::WorldSettings settings;
    settings.folder = std::string(arguments->value("--folder", temporary.path().native()));
    settings.hasTraffic = !arguments->has("--no-traffic");
    settings.log = arguments->value("--log", {});
    auto world = sample::World::start(std::move(settings));
    if (!world)
        return reportFailure(SampleVerb, world.error());
    sayReady(**world);
    while (signals.wait() == SIGHUP) { }
    return ExitFine;
}

} // namespace

const Verb SampleVerb{
    "sample",
    "run the sample world: a cluster, its services, a catalog and the gateway in front, all on loopback",
    "[--folder FOLDER] [--no-traffic] [--log FILE]\n"
    "  --folder FOLDER  where kubeconfig, catalog and keys are written (default: a private one that goes with the "
    "world)\n"
    "  --no-traffic     nobody calls the gateway but you\n"
    "  --log FILE       append one JSON line for each request\n",
    &runSample,
};

} // namespace cli
