#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that tree.py refuses what it promises to refuse."""
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

import tree

SPDX = f"// {tree.SPDX}\n"
FILES = {
    "README.md": "# Small\n| failures | `core/base` |\n",
    "core/base/README.md": "# base\n",
    "core/base/a.h": SPDX + "#pragma once\n",
    "core/base/a.cpp": SPDX + 'auto url = "http://host/home/x/"; // $HOME/x and ${top}/home/y/\n',
    "tests/core/base/tst_a.cpp": SPDX + "QTest::qWait(5); // UNAVOIDABLE: the clock of the system under test\n",
    "packaging/run": "#!/usr/bin/env bash\n# " + tree.SPDX + "\n",
    "packaging/README.md": "# packaging\n",
    "tests/fuzz/corpus/a/seed": "/home/me/\n",
    "build-dev/core/a.cpp": "no rule holds here\n",
}


class TreeTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(os.path.realpath(tempfile.mkdtemp()))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.files = dict(FILES)

    def problems(self):
        for name, text in self.files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, encoding="utf-8")
        return tree.check(self.root)

    def assertRefuses(self, *parts):
        found = self.problems()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])

    def testAcceptsATreeInOrder(self):
        self.assertEqual(self.problems(), [])

    def testRefusesASourceWithoutLicence(self):
        self.files["core/base/a.cpp"] = "int a;\n"
        self.assertRefuses("core/base/a.cpp:1", "SPDX")

    def testRefusesAScriptWithoutLicence(self):
        self.files["packaging/run"] = "#!/bin/sh\n"
        self.assertRefuses("packaging/run:1", "SPDX")

    def testRefusesAColourOutsideTheTheme(self):
        self.files["README.md"] += "| parts | `app/widgets` |\n"
        self.files["app/widgets/README.md"] = "# widgets\n"
        self.files["app/widgets/themecolors.h"] = SPDX + "#pragma once\nconstexpr int Window = 0xf1f3f5;\n"
        self.assertEqual(self.problems(), [])
        for line in ('auto a = u"#17703A"_s;', "QColor b(12, 13, 14);", "painter.setPen(Qt::red);", "int c = 0x17703a;"):
            self.files["app/widgets/a.cpp"] = SPDX + line + "\n"
            self.assertRefuses("app/widgets/a.cpp:2", "colour")

    def testRefusesALongFile(self):
        self.files["core/base/a.cpp"] = SPDX + "int a;\n" * 800
        self.assertRefuses("core/base/a.cpp", "801 lines")

    def testRefusesAHeaderWithoutGuard(self):
        self.files["core/base/a.h"] = SPDX
        self.assertRefuses("core/base/a.h", "#pragma once")

    def testRefusesABareWait(self):
        self.files["tests/core/base/tst_a.cpp"] = SPDX + "QTest::qWait (5);\n"
        self.assertRefuses("tests/core/base/tst_a.cpp:2", "UNAVOIDABLE")

    def testAcceptsAnExcuseOnTheLineBefore(self):
        self.files["tests/core/base/tst_a.cpp"] = SPDX + "// UNAVOIDABLE: why\nQTest::qWait(5);\n"
        self.assertEqual(self.problems(), [])

    def testRefusesPathsOfAMachine(self):
        for path in ("/home/me/x", "/Users/me/x", str(self.root)):
            with self.subTest(path):
                self.files["README.md"] = FILES["README.md"] + f"see `{path}`\n"
                self.assertRefuses("README.md:3", "a path of one machine")

    def testRefusesAFolderWithoutReadme(self):
        del self.files["core/base/README.md"]
        self.assertRefuses("core/base", "README.md")

    def testRefusesATableThatLeavesOutARoomOrNamesNoFolder(self):
        self.files["README.md"] = "| sockets | `core/net` |\n"
        self.assertEqual(self.problems(), [
            "README.md: its table names core/net, which does not exist",
            "README.md: its table of folders leaves out core/base",
        ])

    def testRefusesASourceThatIsNoText(self):
        self.problems()
        (self.root / "core/base/b.cpp").write_bytes(b"\xff")
        found = tree.check(self.root)
        self.assertEqual(len(found), 1, found)
        self.assertIn("core/base/b.cpp: is not UTF-8", found[0])

    def testRefusesAnEmptyTree(self):
        self.assertEqual(tree.check(self.root), [f"{self.root}: there is nothing to check"])


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
