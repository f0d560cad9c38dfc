// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/liquid/liquidcase.h"

#include <QTest>

class TestCases : public QObject
{
    Q_OBJECT
private slots:
    void cases_data()
    {
        QTest::addColumn<int>("index");
        for (const auto& file : liquidtest::caseFiles()) {
            for (liquidtest::Case& one : liquidtest::readCases(file)) {
                const std::string name = file.stem().string() + ": " + one.name;
                QTest::newRow(name.c_str()) << static_cast<int>(m_cases.size());
                m_cases.push_back(std::move(one));
            }
        }
        QVERIFY(m_cases.size() > 100);
    }
    void cases()
    {
        QFETCH(int, index);
        const liquidtest::Case& one = m_cases[static_cast<size_t>(index)];
        QVERIFY2(!one.source.empty(), "no source: line");
        QCOMPARE(QString::fromStdString(liquidtest::run(one)), QString::fromStdString(one.expected));
    }

private:
    std::vector<liquidtest::Case> m_cases;
};

QTEST_APPLESS_MAIN(TestCases)
#include "tst_cases.moc"
