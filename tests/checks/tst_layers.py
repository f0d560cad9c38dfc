#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that layers.py refuses what it promises to refuse: each test plants one violation in a small tree."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import layers

ROOMS = "core/base\t\ncore/text\tcore/base\ncore/net\tcore/text\napp/cli\tcore/*\napp/widgets\t\napp\tapp/* core/*\n"
FILES = {
    "core/base/result.h": "#pragma once\n#include <string>\n",
    "core/base/result.cpp": '#include "core/base/result.h"\n',
    "core/text/json.h": '#pragma once\n#include "core/base/result.h"\n',
    "core/text/json.cpp": '#include "core/text/json.h"\n#include <queue>\n',
    "core/net/loop.h": "#pragma once\n",
    "core/net/loop.cpp": '#include "core/net/loop.h"\n#include "core/base/result.h"\n',
    "app/cli/main.cpp": '#include "core/net/loop.h"\n',
    "app/widgets/table.cpp": "#include <QTableView>\n",
    "tests/core/text/tst_json.cpp": '#include "core/text/json.h"\n#include <QTest>\n#include "tst_json.moc"\n',
}
TARGETS = {
    "core_base": ("core/base", ["spdlog::spdlog"]),
    "core_text": ("core/text", ["core_base"]),
    "core_net": ("core/net", ["core_text"]),
    "gatehousectl": ("app/cli", ["core_net"]),
    "app_widgets": ("app/widgets", ["Qt6::Widgets"]),
    "core_text_tst_json": ("tests/core/text", ["core_text", "Qt6::Test"]),
}


class LayersTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(os.path.realpath(tempfile.mkdtemp()))
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.files, self.targets = dict(FILES), dict(TARGETS)
        self.rooms, self.switches = ROOMS, "console=ON\ttests=ON"

    def problems(self):
        for name, text in self.files.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text, encoding="utf-8")
        lines = [f"#\tsource={self.root}\t{self.switches}"]
        for name, (folder, links) in self.targets.items():
            compiled = [str(self.root / file) for file in self.files if os.path.dirname(file) == folder and file.endswith("p")]
            lines.append(f"{name}\tSTATIC_LIBRARY\t{self.root / folder}\t{';'.join(links)}\t{';'.join(compiled)}")
        (self.root / "layers.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (self.root / "rooms.tsv").write_text(self.rooms, encoding="utf-8")
        return layers.check(self.root, self.root, self.root / "rooms.tsv")

    def assertRefuses(self, *parts):
        found = self.problems()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])

    def testAcceptsATreeInOrder(self):
        self.assertEqual(self.problems(), [])

    def testRefusesAnIncludeOfAHigherRoom(self):
        self.files["core/text/json.cpp"] += '#include "core/net/loop.h"\n'
        self.assertRefuses("core/text/json.cpp:3", "core/net/loop.h", "core/text/CMakeLists.txt")

    def testRefusesAnIncludeThatTheTableAllowsAndTheTargetDoesNot(self):
        self.targets["core_net"] = ("core/net", [])
        self.assertRefuses("core/net/loop.cpp:2", "core/base/result.h")

    def testRefusesIncludesInEverySpelling(self):
        for spelling in ('#  include "core/net/loop.h"', '%:include "core/net/loop.h"', '#include /**/ <core/net/loop.h>',
                         '#\\\ninclude "core/net/loop.h"', "constexpr int x = 1'000;\n#include \"core/net/loop.h\" // 'x"):
            with self.subTest(spelling):
                self.files["core/text/json.cpp"] = spelling + "\n"
                self.assertRefuses("core/net/loop.h")

    def testIgnoresWhatIsOnlyTextOrComment(self):
        self.files["core/text/json.cpp"] = (
            '/*\n#include "core/net/loop.h"\n*/\n// \\\n#include <QString>\nauto t = R"(\n#include <QString>\n)";\n'
        )
        self.assertEqual(self.problems(), [])

    def testCountsLinesAcrossCommentsAndContinuations(self):
        self.files["core/text/json.cpp"] = '/*\n\n*/\n#define A \\\n  1\n#include <QString>\n'
        self.assertRefuses("core/text/json.cpp:6", "QString")

    def testRefusesAComputedInclude(self):
        self.files["core/text/json.cpp"] = "#include HEADER\n"
        self.assertRefuses("core/text/json.cpp:1", "cannot be checked")

    def testRefusesAnIncludeThatIsNotFromTheRoot(self):
        for name in ("json.h", "../text/json.h", "core/../core/text/json.h"):
            with self.subTest(name):
                self.files["core/text/json.cpp"] = f'#include "{name}"\n'
                self.assertRefuses("core/text/json.cpp:1", "from the root")

    def testRefusesAnIncludeOfNoFile(self):
        self.files["core/text/json.cpp"] = '#include "core/base/gone.h"\n'
        self.assertRefuses("core/text/json.cpp:1", "does not exist")

    def testRefusesQtInCoreAndCommandLine(self):
        for file in ("core/base/result.h", "app/cli/main.cpp"):
            for header in ("QString", "QtCore/QString", "QtCore", "qglobal.h", "QtCore/qglobal.h", "Qsci/qsciscintilla.h"):
                with self.subTest(file=file, header=header):
                    self.files = dict(FILES)
                    self.files[file] += f"#include <{header}>\n"
                    self.assertRefuses(file, header, "no Qt")

    def testRefusesAQtLibraryBehindCore(self):
        self.targets["core_base"] = ("core/base", ["Qt6::Core"])
        found = self.problems()
        self.assertTrue(any("core_base links Qt6::Core" in line for line in found), found)

    def testRefusesADependencyThatTheTableDoesNotAllow(self):
        self.rooms = ROOMS.replace("core/net\tcore/text", "core/net\tcore/base")
        self.assertRefuses("core_net depends on core_text", "rooms.tsv")

    def testRefusesATestLibraryInAProgram(self):
        self.targets["tests_support"] = ("tests/support", [])
        self.targets["gatehousectl"] = ("app/cli", ["core_net", "tests_support"])
        self.assertRefuses("gatehousectl depends on tests_support")

    def testRefusesADependencyOnNoTarget(self):
        self.targets["app_widgets"] = ("app/widgets", ["core_gone"])
        self.assertRefuses("app_widgets depends on core_gone, which is no target")

    def testRefusesACycle(self):
        self.targets["core_base"] = ("core/base", ["core_net"])
        found = self.problems()
        self.assertIn("the targets form a cycle: core_base → core_net → core_text → core_base", found)

    def testRefusesATableThatLooksUp(self):
        self.rooms = ROOMS.replace("core/base\t\n", "core/base\tcore/net\n")
        self.assertRefuses("rooms.tsv:1", "core/net")

    def testRefusesAFolderWithoutARow(self):
        self.targets["core_misc"] = ("core/misc", [])
        self.files["core/misc/a.cpp"] = ""
        self.assertRefuses("core/misc", "without a row")

    def testRefusesSourcesWithoutATarget(self):
        self.files["core/spare/a.cpp"] = ""
        self.assertRefuses("core/spare/a.cpp", "no target compiles it")

    def testRefusesASourceThatItsTargetLeavesOut(self):
        self.problems()
        (self.root / "core/text/spare.cpp").write_text("", encoding="utf-8")
        found = layers.check(self.root, self.root, self.root / "rooms.tsv")
        self.assertEqual(len(found), 1, found)
        self.assertIn("core/text/spare.cpp: no target compiles it", found[0])

    def testHoldsARoomOfHeadersAgainstTheTable(self):
        del self.targets["core_net"], self.files["core/net/loop.cpp"], self.targets["gatehousectl"]
        del self.files["app/cli/main.cpp"]
        self.files["core/net/loop.h"] = '#include "core/text/json.h"\n#include "app/widgets/table.cpp"\n'
        self.assertRefuses("core/net/loop.h:2", "rooms.tsv does not let core/net use app/widgets")

    def testAcceptsAConsoleThatIsSwitchedOff(self):
        del self.targets["app_widgets"]
        self.assertTrue(self.problems())
        self.switches = "console=OFF\ttests=ON"
        self.assertEqual(self.problems(), [])

    def testRefusesWhatItCannotRead(self):
        self.files["core/base/locked/a.h"] = "#include <QString>\n"
        self.problems()
        os.chmod(self.root / "core/base/locked", 0)
        self.addCleanup(os.chmod, self.root / "core/base/locked", 0o755)
        os.chmod(self.root, 0o755)
        if os.geteuid() == 0:  # who may read everything has to become somebody else to see it
            os.seteuid(65534)
            self.addCleanup(os.seteuid, 0)
        found = layers.check(self.root, self.root, self.root / "rooms.tsv")
        if os.getuid() == 0:
            os.seteuid(0)
        self.assertEqual(len(found), 1, found)
        self.assertIn("core/base/locked: could not be read", found[0])

    def testRefusesALinkAndAFileThatIsNoText(self):
        self.problems()
        (self.root / "core/text/linked").symlink_to(self.root / "core/net")
        (self.root / "core/text/broken.h").symlink_to("nowhere.h")
        (self.root / "core/text/bytes.h").write_bytes(b"\xff\xfe")
        found = layers.check(self.root, self.root, self.root / "rooms.tsv")
        self.assertEqual(len(found), 3, found)

    def testRefusesAMissingFolderAndAMissingGraph(self):
        self.problems()
        shutil.rmtree(self.root / "app")
        self.assertIn("app: there is no such folder", layers.check(self.root, self.root, self.root / "rooms.tsv"))
        (self.root / "layers.tsv").write_text("", encoding="utf-8")
        self.assertTrue(layers.check(self.root, self.root, self.root / "rooms.tsv"))
        (self.root / "layers.tsv").unlink()
        self.assertIn("could not be read", layers.check(self.root, self.root, self.root / "rooms.tsv")[0])


class CMakeTest(unittest.TestCase):
    """The graph is CMake's own: it holds dependencies that no folder's text shows."""

    def testSeesADependencyThatIsWrittenElsewhere(self):
        root = pathlib.Path(os.path.realpath(tempfile.mkdtemp()))
        self.addCleanup(shutil.rmtree, root, ignore_errors=True)
        for name, text in FILES.items():
            if name.startswith(("core/base", "core/text")):
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
        (root / "app").mkdir()
        (root / "tests").mkdir()
        rules = pathlib.Path(__file__).resolve().parents[2] / "packaging/cmake/Layers.cmake"
        (root / "core/base/CMakeLists.txt").write_text("add_library(core_base STATIC result.cpp)\n", encoding="utf-8")
        (root / "core/text/CMakeLists.txt").write_text("add_library(core_text STATIC json.cpp)\n", encoding="utf-8")
        (root / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\nproject(Small LANGUAGES CXX)\nset(upper core_text)\n"
            "add_subdirectory(core/base)\nadd_subdirectory(core/text)\n"
            'target_link_libraries(core_base PRIVATE "$<1:${upper}>")\n'
            f"target_link_libraries(core_text PUBLIC core_base)\ninclude({rules})\n",
            encoding="utf-8",
        )
        subprocess.run(["cmake", "-G", "Ninja", "-S", root, "-B", root / "build"], check=True, capture_output=True)
        (root / "rooms.tsv").write_text(ROOMS, encoding="utf-8")
        found = layers.check(root, root / "build", root / "rooms.tsv")
        self.assertTrue(any("core_base depends on core_text" in line for line in found), found)
        self.assertTrue(any("form a cycle" in line for line in found), found)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
