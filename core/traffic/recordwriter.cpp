// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/recordwriter.h"

#include "core/base/log.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace traffic {

namespace {
constexpr size_t BufferSize = 64 * 1024;
constexpr size_t MostPerBatch = 4096;
constexpr size_t WantedPerLook = 200;
constexpr std::chrono::milliseconds ShortestPause{5};
} // namespace

base::Result<std::unique_ptr<RecordWriter>> RecordWriter::start(Settings settings,
                                                                std::vector<std::shared_ptr<RecordRing>> rings)
{
    int file = -1;
    if (!settings.file.empty()) {
        file = ::open(settings.file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
        if (file < 0) {
            return base::fail(
                base::Error::Kind::Denied,
                base::translate("traffic", "The request log %1 cannot be written. Choose another file with --log.")
                    .arg(settings.file),
                std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): glibc's is safe
        }
    }
    return std::unique_ptr<RecordWriter>(new RecordWriter(std::move(settings), std::move(rings), file));
}

RecordWriter::RecordWriter(Settings settings, std::vector<std::shared_ptr<RecordRing>> rings, int file)
    : m_settings(std::move(settings))
    , m_rings(std::move(rings))
    , m_file(file)
    , m_thread([this](const std::stop_token& stop) { work(stop); })
{ }

RecordWriter::~RecordWriter()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_file >= 0)
        ::close(m_file);
}

uint64_t RecordWriter::dropped() const
{
    uint64_t sum = 0;
    for (const auto& ring : m_rings)
        sum += ring->dropped();
    return sum;
}

// Polling keeps the I/O threads free of wake-ups: 40 looks a second at an empty ring cost nothing that could be
// measured. Under load the looks come closer, so that what waits between two of them stays in the cache.
void RecordWriter::work(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any sleep;
    if (m_file >= 0)
        m_lines.makeRoom(2 * BufferSize); // at once what it will ever have, long URLs apart
    std::chrono::microseconds pause = m_settings.interval;
    while (!stop.stop_requested()) {
        const size_t taken = drainAll();
        writeOut(true);
        pause =
            std::clamp<std::chrono::microseconds>(pause * WantedPerLook / std::max<size_t>(taken, 1),
                                                  std::min(ShortestPause, m_settings.interval), m_settings.interval);
        std::unique_lock lock(mutex);
        sleep.wait_for(lock, stop, pause, [] { return false; });
    }
    drainAll();
    sayDrops();
    writeOut(true);
}

size_t RecordWriter::drainAll()
{
    size_t all = 0;
    while (const size_t taken = drain())
        all += taken;
    return all;
}

// At most MostPerBatch of each ring.
size_t RecordWriter::drain()
{
    std::vector<Record> batch;
    RecordView record;
    size_t taken = 0;
    for (const auto& ring : m_rings) {
        for (size_t i = 0; i < MostPerBatch && ring->look(record); ++i) {
            if (m_file >= 0) {
                m_lines.append(record, ring->texts());
                ++m_buffered;
                writeOut(false);
            }
            if (m_settings.listener)
                batch.push_back(copyOf(record));
            ring->drop();
            ++taken;
        }
    }
    sayDrops();
    if (!batch.empty())
        m_settings.listener(std::move(batch));
    return taken;
}

void RecordWriter::sayDrops()
{
    const uint64_t drops = dropped();
    if (drops == m_saidDrops)
        return;
    base::log().warn("{} request records were dropped because they came faster than they could be written",
                     drops - m_saidDrops);
    if (m_file >= 0)
        m_lines.append("{\"dropped\":" + std::to_string(drops - m_saidDrops) + "}\n");
    m_saidDrops = drops;
}

void RecordWriter::writeOut(bool isLast)
{
    const std::string_view text = m_lines.text();
    if (text.empty() || (!isLast && text.size() < BufferSize))
        return;
    size_t written = 0;
    while (written < text.size()) {
        const ssize_t count = ::write(m_file, text.data() + written, text.size() - written);
        if (count >= 0) {
            written += static_cast<size_t>(count);
        } else if (errno != EINTR) {
            m_unwritten += m_buffered;
            if (!std::exchange(m_hasComplained, true))
                base::log().error("the request log {} cannot be written: {}", m_settings.file,
                                  std::strerror(errno)); // NOLINT(concurrency-mt-unsafe)
            break;
        }
    }
    m_lines.clear();
    m_buffered = 0;
}

} // namespace traffic
