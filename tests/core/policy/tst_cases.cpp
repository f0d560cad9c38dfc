// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/core/policy/policycase.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

class TestCases : public QObject
{
    Q_OBJECT
private slots:
    void cases_data()
    {
        QTest::addColumn<int>("index");
        const auto folder = std::filesystem::path(std::getenv("GATEHOUSE_SOURCE")) / "tests/cases/policy";
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".case")
                files.push_back(entry.path());
        }
        std::ranges::sort(files);
        for (const auto& file : files) {
            for (policytest::Case& one : policytest::readCases(file)) {
                const std::string name =
                    file.parent_path().filename().string() + "/" + file.stem().string() + ": " + one.name;
                QTest::newRow(name.c_str()) << static_cast<int>(m_cases.size());
                m_cases.push_back(std::move(one));
            }
        }
        QVERIFY(m_cases.size() > 50);
    }
    void cases()
    {
        QFETCH(int, index);
        const std::string difference = policytest::run(m_cases[static_cast<size_t>(index)]);
        QVERIFY2(difference.empty(), ("\n" + difference).c_str());
    }

private:
    std::vector<policytest::Case> m_cases;
};

QTEST_APPLESS_MAIN(TestCases)
#include "tst_cases.moc"
