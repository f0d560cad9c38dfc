# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs unittest cases and ends with one line that a person and a log reader find at once."""
import sys
import unittest


class CountingResult(unittest.TextTestResult):
    """Counts each row of a table (a subTest) by itself, since one row is one promise."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.passed = 0
        self.broken = 0

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.broken += 1

    def addError(self, test, err):
        super().addError(test, err)
        self.broken += 1

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is None:
            self.passed += 1
        else:
            self.broken += 1


def run(suite):
    """Runs the suite, prints the closing line, gives the exit code."""
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=1, resultclass=CountingResult).run(suite)
    for test, reason in result.skipped:  # as Qt's tests do
        print("SKIP   : %s: %s" % (test.id().split(".", 1)[-1], reason.splitlines()[0]), flush=True)
    print("%d passed, %d failed, %d skipped" % (result.passed, result.broken, len(result.skipped)), flush=True)
    return 0 if result.wasSuccessful() and (result.passed or result.skipped) else 1


def run_and_exit(*modules):
    """Every case of the modules, or only those whose names the command line gives (Class or Class.test)."""
    loader = unittest.TestLoader()
    suite = unittest.TestSuite(loader.loadTestsFromModule(sys.modules[name]) for name in modules)
    wanted = sys.argv[1:]
    if wanted:
        cases = [case for case in flatten(suite) if any(word in case.id() for word in wanted)]
        suite = unittest.TestSuite(cases)
    sys.exit(run(suite))


def flatten(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from flatten(item)
        else:
            yield item
