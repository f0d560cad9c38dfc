// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sample world as pages see it: its cluster is watched, and nobody calls the gateway but the test.

#include "core/sample/world.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <memory>

namespace support {

class SampleWorld
{
public:
    SampleWorld()
    {
        sample::WorldSettings settings;
        settings.folder = m_folder.path().toStdString();
        settings.hasTraffic = false;
        settings.watchesCluster = true;
        auto started = sample::World::start(std::move(settings));
        if (!started)
            qFatal("%s", started.error().describe().c_str());
        m_world = std::move(*started);
    }

    [[nodiscard]] sample::World* operator->() const { return m_world.get(); }

private:
    QTemporaryDir m_folder; // outlives the world
    std::unique_ptr<sample::World> m_world;
};

} // namespace support
