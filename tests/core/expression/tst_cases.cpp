// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/expression/expressioncase.h"

#include <QTest>

class TestCases : public QObject
{
    Q_OBJECT
private slots:
    void cases_data()
    {
        QTest::addColumn<int>("index");
        for (const auto& file : expressiontest::caseFiles()) {
            for (expressiontest::Case& one : expressiontest::readCases(file)) {
                const std::string name = file.stem().string() + ": " + one.name;
                QTest::newRow(name.c_str()) << static_cast<int>(m_cases.size());
                m_cases.push_back(std::move(one));
            }
        }
        QVERIFY(m_cases.size() > 300);
    }
    void cases()
    {
        QFETCH(int, index);
        const std::string difference = expressiontest::run(m_cases[static_cast<size_t>(index)]);
        QVERIFY2(difference.empty(), ("\n" + difference).c_str());
    }

private:
    std::vector<expressiontest::Case> m_cases;
};

QTEST_APPLESS_MAIN(TestCases)
#include "tst_cases.moc"
