# SPDX-License-Identifier: GPL-3.0-or-later
"""slowhttptest's four modes at the same time: other clients are served all the while."""
import subprocess
import unittest

from front_tools import program
from gateway import house

SECONDS = 10
MODES = {"slow headers": ["-H"], "slow body": ["-B"], "range": ["-R", "-a", "10", "-b", "3000"],
         "slow read": ["-X", "-w", "1", "-y", "10", "-z", "5"]}


class SlowClientsTest(unittest.TestCase):
    def test_others_are_served(self):
        tool = program("slowhttptest")
        running = house().start("slow")
        attacks = [subprocess.Popen([tool, *mode, "-c", "200", "-r", "100", "-l", str(SECONDS), "-u",
                                     running.http + "/raw/bytes/200000"], stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for mode in MODES.values()]
        calls = 0
        while any(attack.poll() is None for attack in attacks):
            answer = running.curl("/raw/x", seconds=5)
            self.assertEqual((answer.status, answer.exit_code), (200, 0), answer)
            calls += 1
        self.assertGreater(calls, 10)
        self.assertEqual(running.curl("/raw/x", scheme="https").status, 200)
