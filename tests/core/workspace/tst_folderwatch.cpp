// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/folderwatch.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;
using workspace::FolderWatch;

namespace {
void write(const fs::path& file, const char* text)
{
    std::ofstream(file, std::ios::trunc) << text;
}
} // namespace

class TestFolderWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_top = m_folder->path().toStdString();
    }

    void filesOfATreeCount()
    {
        std::atomic<int> calls = 0;
        const FolderWatch watch({m_top}, [&calls] { ++calls; });
        write(m_top / "a", "1");
        QTRY_COMPARE(calls.load(), 1);
        fs::create_directory(m_top / "new");
        QTRY_COMPARE(calls.load(), 2);
        write(m_top / "new" / "b", "2");
        QTRY_COMPARE(calls.load(), 3);
    }

    void foldersThatAreMovedOrComeWholeCountWithWhatTheyHold()
    {
        fs::create_directories(m_top / "one" / "inner");
        const QTemporaryDir elsewhere;
        const fs::path outside = elsewhere.path().toStdString();
        fs::create_directories(outside / "two" / "deep" / "deeper");
        std::atomic<int> calls = 0;
        const FolderWatch watch({m_top}, [&calls] { ++calls; });
        fs::rename(m_top / "one", m_top / "renamed");
        QTRY_COMPARE(calls.load(), 1);
        write(m_top / "renamed" / "inner" / "a", "1");
        QTRY_COMPARE(calls.load(), 2);
        fs::create_directory(m_top / "renamed" / "inner" / "new");
        QTRY_COMPARE(calls.load(), 3);
        write(m_top / "renamed" / "inner" / "new" / "b", "2");
        QTRY_COMPARE(calls.load(), 4);
        fs::rename(outside / "two", m_top / "renamed" / "two");
        QTRY_COMPARE(calls.load(), 5);
        write(m_top / "renamed" / "two" / "deep" / "deeper" / "c", "3");
        QTRY_COMPARE(calls.load(), 6);
    }

    void aFileInAWatchedTreeIsNoExceptionFromIt()
    {
        fs::create_directory(m_top / "sub");
        write(m_top / "sub" / "secrets.yaml", "1");
        std::atomic<int> calls = 0;
        const FolderWatch watch({m_top / "sub" / "secrets.yaml", m_top}, [&calls] { ++calls; });
        write(m_top / "sub" / "other", "1");
        QTRY_COMPARE(calls.load(), 1);
        write(m_top / "sub" / "secrets.yaml", "12");
        QTRY_COMPARE(calls.load(), 2);
    }

    void ofAFilesFolderOnlyTheFileCounts()
    {
        write(m_top / "secrets.yaml", "1");
        fs::create_directory(m_top / "logs");
        std::atomic<int> calls = 0;
        std::atomic<int> all = 0;
        const FolderWatch watch({m_top / "secrets.yaml"}, [&calls] { ++calls; });
        const FolderWatch fence({m_top}, [&all] { ++all; }); // hears of everything
        write(m_top / "other", "noise");
        write(m_top / "logs" / "access.log", "noise");
        QTRY_VERIFY(all.load() > 0);
        write(m_top / "secrets.yaml", "12");
        QTRY_COMPARE(calls.load(), 1);
    }

    void filesThatAreAddedCount()
    {
        fs::create_directories(m_top / "tree");
        fs::create_directory(m_top / "apart");
        write(m_top / "apart" / "client.pem", "1");
        write(m_top / "tree" / "server.pem", "1");
        std::atomic<int> calls = 0;
        FolderWatch watch({m_top / "tree"}, [&calls] { ++calls; });
        watch.alsoWatch({m_top / "apart" / "client.pem", m_top / "tree" / "server.pem"});
        watch.alsoWatch({m_top / "apart" / "client.pem"});
        write(m_top / "apart" / "client.pem", "12");
        QTRY_COMPARE(calls.load(), 1);
        write(m_top / "tree" / "other", "1"); // its folder is a tree as before
        QTRY_COMPARE(calls.load(), 2);
        write(m_top / "apart" / "noise", "1");
        write(m_top / "tree" / "server.pem", "12");
        QTRY_COMPARE(calls.load(), 3);
    }

    void aFileThatIsReplacedCounts()
    {
        write(m_top / "secrets.yaml", "1");
        std::atomic<int> calls = 0;
        const FolderWatch watch({m_top / "secrets.yaml"}, [&calls] { ++calls; });
        write(m_top / ".secrets.tmp", "2");
        fs::rename(m_top / ".secrets.tmp", m_top / "secrets.yaml");
        QTRY_COMPARE(calls.load(), 1);
    }

    // A Secret mounted by Kubernetes: secrets.yaml → ..data/secrets.yaml, and ..data is a link that is replaced.
    void aLinkThatLeadsElsewhereCounts()
    {
        fs::create_directory(m_top / "..1");
        fs::create_directory(m_top / "..2");
        write(m_top / "..1" / "secrets.yaml", "1");
        write(m_top / "..2" / "secrets.yaml", "2");
        fs::create_symlink("..1", m_top / "..data");
        fs::create_symlink("..data/secrets.yaml", m_top / "secrets.yaml");
        std::atomic<int> calls = 0;
        const FolderWatch watch({m_top / "secrets.yaml"}, [&calls] { ++calls; });
        fs::create_symlink("..2", m_top / "..tmp");
        fs::rename(m_top / "..tmp", m_top / "..data");
        QTRY_COMPARE(calls.load(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_top;
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
