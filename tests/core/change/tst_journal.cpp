// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/change/journal.h"
#include "core/text/json.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

change::Change setTo(int& value, int next)
{
    change::Change out;
    out.plan.title = base::translate("test", "Set to %1").arg(next);
    out.plan.differences.push_back({"value", std::to_string(value), std::to_string(next)});
    out.apply = [&value, next]() -> base::Result<void> {
        value = next;
        return {};
    };
    out.undo = [&value, before = value]() -> base::Result<void> {
        value = before;
        return {};
    };
    return out;
}

change::Change failing()
{
    change::Change out;
    out.plan.title = base::translate("test", "Fail");
    out.apply = []() -> base::Result<void> {
        return base::fail(base::Error::Kind::Denied, base::translate("test", "Not allowed."));
    };
    out.undo = []() -> base::Result<void> { return {}; };
    return out;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void changesAreAppliedAndTakenBackInOrder()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("journal.jsonl")).toStdString();
        change::Journal journal(file);
        int value = 1;
        QVERIFY(journal.apply(setTo(value, 2)));
        QVERIFY(journal.apply(setTo(value, 3)));
        QVERIFY(!journal.apply(failing()));
        QCOMPARE(value, 3);
        QCOMPARE(journal.undoTitle()->english(), std::string("Set to 3"));
        QVERIFY(journal.undoLast());
        QCOMPARE(value, 2);
        QVERIFY(journal.undoLast());
        QCOMPARE(value, 1);
        const auto nothing = journal.undoLast();
        QVERIFY(!nothing);
        QVERIFY(nothing.error().kind == base::Error::Kind::NotFound);

        std::vector<std::string> states;
        const std::string lines = *base::readFile(file);
        for (size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
            const auto line = text::parseJson(std::string_view(lines).substr(at, lines.find('\n', at) - at));
            QVERIFY(line);
            states.push_back((*line)["state"].text());
        }
        QCOMPARE(states,
                 (std::vector<std::string>{"applying", "applied", "applying", "applied", "applying", "failed",
                                           "undoing", "undone", "undoing", "undone"}));
        QCOMPARE(journal.entries().size(), size_t(5));
        QVERIFY(journal.entries()[2].state == change::Journal::State::Failed);
    }

    void readOnlyNothingIsDoneOrTakenBack()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("journal.jsonl")).toStdString();
        change::Journal journal(file);
        int value = 1;
        QVERIFY(journal.apply(setTo(value, 2)));
        const std::string before = *base::readFile(file);
        journal.setReadOnly(true);
        QVERIFY(journal.isReadOnly());
        for (const auto& refused : {journal.apply(setTo(value, 3)), journal.undoLast()}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == base::Error::Kind::Denied);
            QVERIFY(refused.error().message.english().find("read-only") != std::string::npos);
        }
        QCOMPARE(value, 2);
        QCOMPARE(*base::readFile(file), before);
        QCOMPARE(journal.entries().size(), size_t(1));
        journal.setReadOnly(false);
        QVERIFY(journal.undoLast());
        QCOMPARE(value, 1);
    }

    void withoutALineNothingIsDone()
    {
        const QTemporaryDir folder;
        change::Journal journal(folder.filePath(QStringLiteral("missing/journal.jsonl")).toStdString());
        int value = 1;
        const auto outcome = journal.apply(setTo(value, 2));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == base::Error::Kind::Denied);
        QCOMPARE(value, 1);
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
