#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import subprocess
import sys
import tempfile
import unittest

import servingorder

COMPILER = sys.argv.pop() if len(sys.argv) > 1 else "g++"
FUNCTION = 'extern "C" __attribute__((used)) int {name}() {{ return 1; }}\n'  # without optimisation they stay in this order


class ServingOrderTest(unittest.TestCase):
    def problems(self, placed, elsewhere, wanted):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            inside = [servingorder.BEGIN, *placed, servingorder.END] if placed else []
            source = "".join(FUNCTION.format(name=one) for one in [*inside, *elsewhere])
            (folder / "program.cpp").write_text(source + "int main() {}\n")
            (folder / "order.txt").write_text("# a comment\n" + "\n".join(wanted) + "\n")
            subprocess.run([COMPILER, "-O0", "-o", folder / "program", folder / "program.cpp"], check=True)
            return servingorder.check(folder / "order.txt", folder / "program")

    def test_all_side_by_side(self):
        self.assertEqual(self.problems(["one", "two"], ["other"], ["one", "two"]), [])

    def test_a_few_that_are_gone_do_no_harm(self):
        names = [f"function{i}" for i in range(20)]
        self.assertEqual(self.problems(names, [], [*names, "gone"]), [])

    def test_many_that_are_gone(self):
        found = self.problems(["one"], [], ["one", "gone"])
        self.assertIn("1 of 2", found[0])
        self.assertEqual(found[1:], ["gone"])

    def test_functions_that_lie_elsewhere(self):
        self.assertEqual(self.problems(["one"], ["two"], ["one", "two"])[1:], ["two"])

    def test_a_program_without_the_order(self):
        self.assertIn("without the order", self.problems([], ["one"], ["one"])[0])


if __name__ == "__main__":
    unittest.main()
