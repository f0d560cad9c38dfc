#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that packaging/testsummary counts as it says, above all what went wrong."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

SUMMARY = pathlib.Path(__file__).resolve().parents[2] / "packaging/testsummary"
QTEST = "Totals: 7 passed, 0 failed, 0 skipped, 0 blacklisted, 2ms\n"


def case(output="", status="run", inner=""):
    return f'<testcase name="core/x" status="{status}">{inner}<system-out>{output}</system-out></testcase>'


class SummaryTest(unittest.TestCase):
    def summary(self, *cases):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "results.xml")
            file.write_bytes(f"<testsuite>{''.join(cases)}</testsuite>".encode("utf-8", "surrogateescape"))
            done = subprocess.run([SUMMARY, file], capture_output=True, text=True)
        return done.returncode, done.stdout.splitlines()

    def testCountsTheFunctionsOfSeveralPrograms(self):
        self.assertEqual(self.summary(case(QTEST), case(QTEST)), (0, ["14 passed, 0 failed, 0 skipped"]))

    def testCountsATestWithoutTotalsOnce(self):
        self.assertEqual(self.summary(case("fine")), (0, ["1 passed, 0 failed, 0 skipped"]))

    def testCountsUnittests(self):
        output = "Ran 5 tests in 0.1s\n\nOK (skipped=2)\n"
        self.assertEqual(self.summary(case(output)), (0, ["3 passed, 0 failed, 2 skipped"]))

    def testNamesEachSkipWithItsReason(self):
        output = "SKIP   : TestX::reads() No corpus here\n   Loc: [x.cpp(3)]\nTotals: 2 passed, 0 failed, 1 skipped, 0 b"
        expected = ["skipped: core/x: TestX::reads() No corpus here", "2 passed, 0 failed, 1 skipped"]
        self.assertEqual(self.summary(case(output)), (0, expected))

    def testNamesASkipBehindTheDotsOfUnittest(self):
        output = "...F.SKIP   : npm could not fetch it\ns.\nRan 3 tests in 0.1s\n\nOK (skipped=1)\n"
        expected = ["skipped: core/x: npm could not fetch it", "2 passed, 0 failed, 1 skipped"]
        self.assertEqual(self.summary(case(output)), (0, expected))

    def testCountsWhatCTestSkipped(self):
        skipped = case("SKIP   : no lupdate", "notrun", '<skipped message="SKIP_RETURN_CODE=77"/>')
        code, lines = self.summary(case(QTEST), skipped)
        self.assertEqual((code, lines), (0, ["skipped: core/x: no lupdate", "7 passed, 0 failed, 1 skipped"]))

    def testFailsForAFailedFunction(self):
        output = "Totals: 6 passed, 2 failed, 0 skipped, 0 blacklisted, 2ms\n"
        code, lines = self.summary(case(output, "fail", '<failure message="Failed"/>'))
        self.assertEqual((code, lines), (1, ["failed: core/x", "6 passed, 2 failed, 0 skipped"]))

    def testFailsForACrashAfterGoodTotals(self):
        code, lines = self.summary(case(QTEST, "fail", '<failure message=""/>'))
        self.assertEqual((code, lines[-1]), (1, "7 passed, 1 failed, 0 skipped"))

    def testFailsForAProgramThatEndedWithoutTotals(self):
        code, lines = self.summary(case("Segmentation fault", "fail", '<failure message=""/>'))
        self.assertEqual((code, lines[-1]), (1, "0 passed, 1 failed, 0 skipped"))

    def testFailsForAProgramThatCouldNotStart(self):
        missing = case("Unable to find executable: x", "notrun", '<skipped message="Unable to find executable"/>')
        self.assertEqual(self.summary(missing), (1, ["failed: core/x", "0 passed, 1 failed, 0 skipped"]))

    def testFailsWhenNothingRan(self):
        self.assertEqual(self.summary(), (1, ["0 passed, 0 failed, 0 skipped"]))

    def testReadsOutputThatIsNoText(self):
        self.assertEqual(self.summary(case("\x01\udcff\n" + QTEST)), (0, ["7 passed, 0 failed, 0 skipped"]))

    def testFailsWithoutAResultFile(self):
        done = subprocess.run([SUMMARY, "/nonexistent.xml"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout.splitlines()[-1]), (1, "0 passed, 1 failed, 0 skipped"))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
